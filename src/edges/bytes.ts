import { createReadStream } from "node:fs";
import { stdin } from "node:process";
import { createGunzip, type Gunzip } from "node:zlib";
import type { Problem } from "../ledger/problem.ts";
import { refusal, STDIN } from "./files.ts";

/** What went wrong in the middle of a file; what came before it was sound. */
export class Unreadable extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.says);
    this.problem = problem;
  }
}

/** The bytes of a file or of standard input as they come, unpacked where they are gzip. It throws Unreadable alone. */
export async function* bytesOf(name: string, read?: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const source: AsyncIterable<Uint8Array> = name === STDIN ? stdin : createReadStream(name);
  try {
    const counted = count(source, read);
    const first = await counted.next();
    if (first.done) return;
    if (isGzip(first.value)) yield* unpacked(first.value, counted);
    else {
      yield first.value;
      yield* counted;
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(packing(error, name) ?? refusal(error, name));
  }
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

async function* count(source: AsyncIterable<Uint8Array>, read?: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    read?.(chunk.length);
    yield chunk;
  }
}

async function* unpacked(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const feeding = feed(gunzip, first, rest);
  try {
    for await (const chunk of gunzip) yield chunk;
    await feeding;
  } finally {
    gunzip.destroy();
    await feeding.catch(() => undefined);
  }
}

/** Hands the packed bytes over no faster than they are unpacked. */
async function feed(gunzip: Gunzip, first: Uint8Array, rest: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    await push(gunzip, first);
    for await (const chunk of rest) if (!(await push(gunzip, chunk))) return;
    gunzip.end();
  } catch (error) {
    gunzip.destroy(error as Error);
  }
}

/** Waits until there is room again; false once nobody wants more. */
function push(gunzip: Gunzip, chunk: Uint8Array): Promise<boolean> {
  if (gunzip.destroyed) return Promise.resolve(false);
  if (gunzip.write(chunk)) return Promise.resolve(true);
  return new Promise((resolve) => {
    const done = (goes: boolean) => () => {
      gunzip.off("drain", drained).off("close", closed);
      resolve(goes);
    };
    const drained = done(true);
    const closed = done(false);
    gunzip.on("drain", drained).on("close", closed);
  });
}

function packing(error: unknown, where: string): Problem | null {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  if (code === "Z_BUF_ERROR") {
    const says = "the gzip ends too early, so its last part is missing. Fetch the whole file again.";
    return { check: "gzip-truncated", where, says };
  }
  if (!code.startsWith("Z_")) return null;
  return { check: "gzip-broken", where, says: "the gzip is damaged. Fetch the file again." };
}

import { entryLine, linkedOf, originalLine, originalOf } from "../ledger/lines.ts";
import type { Digest } from "../ledger/record.ts";
import type { Head, Linked, Original, Store } from "../ledger/store.ts";

/** Bytes in base 64, and back: what JSON can hold of an original. */
export interface Base64 {
  encode(bytes: Uint8Array): string;
  decode(words: string): Uint8Array;
}

/** A whole ledger as lines, each with its end; an original stands before the first report that was read from it. */
export async function* exported(store: Store, base64: Base64): AsyncGenerator<string> {
  const told = new Set<Digest>();
  for await (const linked of store.entries()) {
    const { entry } = linked;
    const digest = entry.type === "report" && entry.body !== null ? entry.body.original : null;
    const bytes = digest === null || told.has(digest) ? null : await store.original(digest);
    if (digest !== null && bytes !== null) {
      told.add(digest);
      yield `${originalLine(digest, base64.encode(bytes))}\n`;
    }
    yield `${entryLine(linked)}\n`;
  }
}

/** Takes what another ledger exported into this one: all of it, or nothing. */
export const imported = (
  store: Store,
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  base64: Base64,
): Promise<Head> => store.restore(arriving(name, chunks, base64));

async function* arriving(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  base64: Base64,
): AsyncGenerator<Linked | Original> {
  const { entryLines } = await import("../intake/entries.ts");
  for await (const line of entryLines(name, chunks)) {
    yield "original" in line ? originalOf(line, base64.decode(line.bytes)) : linkedOf(line);
  }
}

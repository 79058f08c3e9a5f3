import { type Hints, type Taken, takeFile } from "../../src/intake/index.ts";
import type { Report } from "../../src/ledger/entry.ts";

const encoder = new TextEncoder();

/** What comes of a file with these words or bytes. */
export async function takenFrom(name: string, held: string | Uint8Array, hints: Hints = {}): Promise<Taken[]> {
  const bytes = typeof held === "string" ? encoder.encode(held) : held;
  const found: Taken[] = [];
  for await (const one of takeFile(name, bytes, hints)) found.push(one);
  return found;
}

/** The one report that the file holds, and which nothing was wrong with. */
export async function reportFrom(name: string, held: string | Uint8Array, hints: Hints = {}): Promise<Report> {
  const [one, ...more] = await takenFrom(name, held, hints);
  if (!one?.report || more.length > 0 || one.problems.length > 0) throw new Error(JSON.stringify([one, ...more]));
  return one.report;
}

import { hash, randomFillSync } from "node:crypto";
import type { Digest } from "../ledger/record.ts";
import type { Instruments } from "../ledger/store.ts";
import { instantOf } from "../ledger/when.ts";

const SALT = 16;
/** Chance is fetched for many salts at once: asking for 16 bytes costs more than using them. */
const pool = Buffer.alloc(SALT * 512);
let used = pool.length;

function salt(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += SALT;
  return pool.toString("hex", used - SALT, used);
}

/** The machine's clock, its hash and its chance, for a ledger. */
export const instruments: Instruments = {
  now: () => instantOf(Date.now() * 1000),
  sha256: (bytes) => hash("sha256", bytes, "hex") as Digest,
  salt,
};

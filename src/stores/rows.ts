import type { Statement } from "better-sqlite3";
import { canonical } from "../ledger/canonical.ts";
import { type Digest, type Entry, type EntryType, idOf, partsOfId } from "../ledger/record.ts";
import type { Emptied, Linked } from "../ledger/store.ts";
import type { Db } from "./open.ts";

/** A row of `entry`, as SQLite gives it. */
export interface Row {
  readonly seq: number;
  readonly type: EntryType;
  readonly number: number;
  readonly recorded: string;
  readonly learned: string;
  readonly reconstructed: number;
  readonly by: string;
  readonly body: string | null;
  readonly salt: string;
  readonly sealed: string;
  readonly link: string;
  readonly redacted: number;
}

/** An entry from its row. */
export function linkedOf(row: Row): Linked {
  const { seq, type, number, recorded, learned, by, body, salt } = row;
  const marks = { ...(row.reconstructed === 1 && { reconstructed: true }), by, body: body && JSON.parse(body) };
  return {
    seq,
    entry: { type, id: idOf(type, number), recorded, learned, ...marks } as Entry | Emptied,
    salt,
    sealed: row.sealed as Digest,
    link: row.link as Digest,
    ...(row.redacted === 1 && { redacted: true }),
  };
}

/** The number of an id, of which the type is known. */
export function numberOf(id: string): number {
  const parts = partsOfId(id);
  if (!parts) throw new Error(`"${id}" is no id of the ledger`);
  return parts.number;
}

/** Puts entries into their table. */
export class Rows {
  readonly #insert: Statement;
  readonly #update: Statement;

  constructor(db: Db) {
    this.#insert = db.prepare("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    this.#update = db.prepare("UPDATE entry SET body = ?, salt = '', redacted = 1 WHERE seq = ?");
  }

  add({ seq, entry, salt, sealed, link, redacted }: Linked, body: string | null): void {
    const { type, id, recorded, learned, reconstructed, by } = entry;
    const marks = [recorded, learned, reconstructed ? 1 : 0, by, body, salt, sealed, link, redacted ? 1 : 0];
    this.#insert.run(seq, type, numberOf(id), ...marks);
  }

  /** Leaves of an entry what a redaction left. */
  empty({ seq, entry }: Linked): void {
    this.#update.run(entry.body === null ? null : canonical(entry.body), seq);
  }
}

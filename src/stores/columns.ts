import type { Statement } from "better-sqlite3";
import { canonical } from "../ledger/canonical.ts";
import type { Problem } from "../ledger/problem.ts";
import type { ClaimEntry, Digest, Entry } from "../ledger/record.ts";
import { slipOf } from "../ledger/slip.ts";
import type { Emptied, Linked, Original } from "../ledger/store.ts";
import { Claims } from "./claims.ts";
import { Found } from "./found.ts";
import { Heads } from "./heads.ts";
import { Likenesses } from "./likenesses.ts";
import type { Db } from "./open.ts";
import { linkedOf, type Row, Rows } from "./rows.ts";

/** The originals that were redacted. */
const GONE = `SELECT json_extract(body, '$.digest') AS digest FROM entry
  WHERE type = 'redaction' AND json_extract(body, '$.what') = 'original'`;

/** The bytes that reports were read from, in the ledger's own file: a case stays one file, and a crash cannot part them. */
class Originals {
  readonly #insert: Statement;
  readonly #get: Statement;
  readonly #delete: Statement;
  readonly #gone: Statement;
  readonly #sweep: Statement;

  constructor(db: Db) {
    this.#gone = db.prepare(`SELECT 1 FROM (${GONE}) WHERE digest = ?`).pluck();
    this.#sweep = db.prepare(`DELETE FROM original WHERE digest IN (${GONE})`);
    this.#insert = db.prepare(
      "INSERT INTO original SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM original WHERE digest = ?)",
    );
    this.#get = db.prepare("SELECT bytes FROM original WHERE digest = ?").pluck();
    this.#delete = db.prepare("DELETE FROM original WHERE digest = ?");
  }

  add({ digest, bytes }: Original): void {
    this.#insert.run(digest, bytes, digest);
  }

  get(digest: Digest): Uint8Array | null {
    const bytes = this.#get.get(digest) as Buffer | undefined;
    return bytes ? new Uint8Array(bytes) : null;
  }

  drop(digest: Digest): void {
    this.#delete.run(digest);
  }

  gone(digest: Digest): boolean {
    return this.#gone.get(digest) !== undefined;
  }

  /** Takes out what came in again by another ledger, and was redacted. */
  sweep(): void {
    this.#sweep.run();
  }
}

/** An entry and all that is kept beside it so that it is found and folded fast. */
export class Columns {
  readonly heads: Heads;
  readonly claims: Claims;
  readonly found: Found;
  readonly likenesses: Likenesses;
  readonly originals: Originals;
  readonly #db: Db;
  readonly #rows: Rows;

  constructor(db: Db) {
    this.#db = db;
    this.#rows = new Rows(db);
    this.heads = new Heads(db);
    this.claims = new Claims(db);
    this.found = new Found(db);
    this.likenesses = new Likenesses(db);
    this.originals = new Originals(db);
  }

  add(linked: Linked, body: string | null): void {
    this.#rows.add(linked, body);
    this.#addColumns(linked.seq, linked.entry);
  }

  /** What a redaction leaves of an entry, in place of it. */
  replace({ seq, entry: before }: Linked, after: Linked): void {
    if (before === after.entry) return;
    this.#dropColumns(seq, before);
    this.#rows.empty(after);
    this.#addColumns(seq, after.entry);
  }

  /** After a redaction: words and values that nothing says any more, and originals that came in again, go as well. */
  sweep(): void {
    this.claims.sweep();
    this.found.sweep();
    this.originals.sweep();
  }

  #addColumns(seq: number, entry: Entry | Emptied): void {
    if (entry.body === null) return;
    if (entry.type === "report") this.heads.addReport(seq, entry);
    if (entry.type === "reading") this.heads.addReading(seq, entry);
    if (entry.type === "claim") this.claims.add(seq, entry);
    this.found.add(seq, entry);
  }

  #dropColumns(seq: number, entry: Entry | Emptied): void {
    if (entry.body === null) return;
    if (entry.type === "report") this.likenesses.drop(entry.id);
    if (entry.type === "report" || entry.type === "reading") this.heads.drop(seq);
    if (entry.type === "claim") this.claims.drop(seq);
    this.found.drop(seq, entry);
  }

  /** Damaged pages, and claims whose columns do not say what their bodies say. */
  faults(file: string): Problem[] {
    const pages = this.#db.pragma("quick_check(1)", { simple: true });
    if (pages !== "ok") {
      const says = `the file is damaged (${String(pages)}). Take it back from a backup.`;
      return [{ check: "damaged-file", where: file, says }];
    }
    const wrong = [...this.#unlike()];
    if (wrong.length === 0) return [];
    const says = `${wrong.length} claims have columns that do not say what the claims say (the first is ${wrong[0]}). Export the ledger and import it into a new case.`;
    return [{ check: "unlike-columns", where: file, says }];
  }

  *#unlike(): Generator<string> {
    const entries = this.#db.prepare(
      "SELECT * FROM entry WHERE type = 'claim' AND body IS NOT NULL AND seq > ? ORDER BY seq LIMIT 1000",
    );
    const slips = this.claims.slips();
    let last = 0;
    for (;;) {
      const rows = entries.all(last) as Row[];
      for (const row of rows) {
        const slip = slips.next().value;
        const entry = linkedOf(row).entry as ClaimEntry;
        if (!slip || canonical(slip) !== canonical(slipOf(row.seq, entry))) yield entry.id;
      }
      if (rows.length < 1000) return;
      last = rows.at(-1)?.seq ?? 0;
    }
  }
}

import type { Statement } from "better-sqlite3";
import type { Entry } from "../ledger/record.ts";
import { type Term, textOf } from "../ledger/sought.ts";
import { wordsIn } from "../ledger/words.ts";
import type { Db } from "./open.ts";

/**
 * The words of reports and translations. They are folded before SQLite sees them, so that Arabic is found as well as
 * English, and its own tokenizer has nothing to do but to cut at spaces; the texts themselves are not kept twice.
 */
export class Found {
  readonly #insert: Statement;
  readonly #delete: Statement;
  readonly #match: Statement;
  readonly #sweep: Statement;

  constructor(db: Db) {
    this.#insert = db.prepare("INSERT INTO found (rowid, words) VALUES (?, ?)");
    this.#delete = db.prepare("DELETE FROM found WHERE rowid = ?");
    this.#sweep = db.prepare("INSERT INTO found (found) VALUES ('optimize')");
    this.#match = db.prepare("SELECT rowid FROM found WHERE found MATCH ? ORDER BY rowid DESC LIMIT ?").pluck();
  }

  add(seq: number, entry: Entry): void {
    const text = textOf(entry);
    if (text !== null) this.#insert.run(seq, wordsOf(text).join(" "));
  }

  drop(seq: number, entry: Entry): void {
    if (textOf(entry) !== null) this.#delete.run(seq);
  }

  /** Rewrites the index without what was dropped, of which the words would else lie on in it. */
  sweep(): void {
    this.#sweep.run();
  }

  /** Places in the ledger, the last first. */
  match(terms: readonly Term[], limit: number): number[] {
    if (terms.length === 0) return [];
    const asked = terms.map(({ word, begins }) => `"${word}"${begins ? "*" : ""}`).join(" AND ");
    return this.#match.all(asked, limit) as number[];
  }
}

const wordsOf = (text: string): string[] => [...new Set(wordsIn(text).map(({ word }) => word))];

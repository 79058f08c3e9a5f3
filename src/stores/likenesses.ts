import type { Statement } from "better-sqlite3";
import type { ReportId } from "../ledger/entry.ts";
import { bandsOf, FIRST_FEW } from "../ledger/likeness.ts";
import { idOf } from "../ledger/record.ts";
import type { Likeness } from "../ledger/store.ts";
import type { Db } from "./open.ts";
import type { Likened } from "./page.ts";
import { numberOf } from "./rows.ts";

/** What reports are compared by, found by the bands of their sketches and by their sentences. */
export class Likenesses {
  readonly #add: readonly [Statement, Statement, Statement];
  readonly #drop: readonly [Statement, Statement, Statement];
  readonly #get: Statement;
  readonly #byBand: Statement;
  readonly #bySentence: Statement;

  constructor(db: Db) {
    this.#add = [
      db.prepare("INSERT INTO sketch VALUES (?, ?, ?)"),
      db.prepare("INSERT OR IGNORE INTO band VALUES (?, ?)"),
      db.prepare("INSERT OR IGNORE INTO sentence VALUES (?, ?)"),
    ];
    this.#drop = [
      db.prepare("DELETE FROM sketch WHERE report = ?"),
      db.prepare("DELETE FROM band WHERE hash = ? AND report = ?"),
      db.prepare("DELETE FROM sentence WHERE digest = ? AND report = ?"),
    ];
    this.#get = db.prepare("SELECT minima, sentences FROM sketch WHERE report = ?").raw();
    this.#byBand = db.prepare(`SELECT report FROM band WHERE hash = ? ORDER BY report LIMIT ${FIRST_FEW}`).pluck();
    this.#bySentence = db
      .prepare(`SELECT report FROM sentence WHERE digest = ? ORDER BY report LIMIT ${FIRST_FEW}`)
      .pluck();
  }

  add({ report, likeness }: Likened): void {
    const number = numberOf(report);
    const [sketch, band, sentence] = this.#add;
    sketch.run(number, Buffer.from(Uint32Array.from(likeness.sketch).buffer), JSON.stringify(likeness.sentences));
    for (const hash of bandsOf(likeness)) band.run(hash, number);
    for (const { digest } of likeness.sentences) sentence.run(digest, number);
  }

  drop(report: ReportId): void {
    const number = numberOf(report);
    const likeness = this.#of(number);
    if (!likeness) return;
    const [sketch, band, sentence] = this.#drop;
    for (const hash of bandsOf(likeness)) band.run(hash, number);
    for (const { digest } of likeness.sentences) sentence.run(digest, number);
    sketch.run(number);
  }

  alike(likeness: Likeness): Likened[] {
    const digests = new Set(likeness.sentences.map(({ digest }) => digest));
    const numbers = new Set([
      ...bandsOf(likeness).flatMap((hash) => this.#byBand.all(hash) as number[]),
      ...[...digests].flatMap((digest) => this.#bySentence.all(digest) as number[]),
    ]);
    return [...numbers]
      .sort((a, b) => a - b)
      .flatMap((number) => {
        const found = this.#of(number);
        return found ? [{ report: idOf("report", number), likeness: found }] : [];
      });
  }

  #of(number: number): Likeness | null {
    const row = this.#get.get(number) as [Buffer, string] | undefined;
    if (!row) return null;
    const [minima, sentences] = row;
    const sketch = Array.from({ length: minima.length / 4 }, (_, nth) => minima.readUInt32LE(nth * 4));
    return { sketch, sentences: JSON.parse(sentences) };
  }
}

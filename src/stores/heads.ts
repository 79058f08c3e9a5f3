import type { Statement } from "better-sqlite3";
import { canonical } from "../ledger/canonical.ts";
import type { ReportId } from "../ledger/entry.ts";
import { type Digest, idOf, type ReadingEntry, type ReportEntry } from "../ledger/record.ts";
import { headOf, type ReadingHead, type ReportHead } from "../ledger/slip.ts";
import { dayNumber, dayOf } from "../ledger/when.ts";
import type { Db } from "./open.ts";
import { numberOf } from "./rows.ts";

/** What is folded of reports and readings. */
export class Heads {
  readonly #addReport: Statement;
  readonly #addReading: Statement;
  readonly #drop: readonly Statement[];
  readonly #reports: Statement;
  readonly #readings: Statement;
  readonly #of: Statement;
  readonly #unread: Statement;

  constructor(db: Db) {
    this.#addReport = db.prepare("INSERT INTO report VALUES (?, ?, ?, ?, ?)");
    this.#addReading = db.prepare("INSERT INTO reading VALUES (?, ?, ?, ?, ?)");
    this.#drop = ["report", "reading"].map((table) => db.prepare(`DELETE FROM ${table} WHERE seq = ?`));
    this.#reports = db.prepare("SELECT head FROM report ORDER BY seq").pluck();
    this.#readings = db.prepare("SELECT seq, number, learned, report, reader FROM reading ORDER BY seq").raw();
    this.#of = db.prepare("SELECT number, name FROM report WHERE original = ? ORDER BY seq").raw();
    this.#unread = db
      .prepare("SELECT number FROM report WHERE number NOT IN (SELECT report FROM reading) ORDER BY seq")
      .pluck();
  }

  addReport(seq: number, entry: ReportEntry): void {
    const { original, name } = entry.body;
    this.#addReport.run(seq, numberOf(entry.id), original, name, canonical(headOf(seq, entry)));
  }

  addReading(seq: number, { id, learned, body }: ReadingEntry): void {
    this.#addReading.run(seq, numberOf(id), dayNumber(learned), numberOf(body.report), body.reader);
  }

  drop(seq: number): void {
    for (const statement of this.#drop) statement.run(seq);
  }

  reports(): ReportHead[] {
    return (this.#reports.all() as string[]).map((head) => JSON.parse(head));
  }

  readings(): ReadingHead[] {
    const rows = this.#readings.all() as [number, number, number, number, string][];
    return rows.map(([seq, number, learned, report, reader]) => ({
      id: idOf("reading", number),
      seq,
      learned: dayOf(learned),
      report: idOf("report", report),
      reader,
    }));
  }

  of(original: Digest): { id: ReportId; name: string }[] {
    const rows = this.#of.all(original) as [number, string][];
    return rows.map(([number, name]) => ({ id: idOf("report", number), name }));
  }

  unread(): ReportId[] {
    return (this.#unread.all() as number[]).map((number) => idOf("report", number));
  }
}

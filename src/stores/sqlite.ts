import type { Statement } from "better-sqlite3";
import { canonical } from "../ledger/canonical.ts";
import { GENESIS, type Tail } from "../ledger/chain.ts";
import type { KindId, ReportId } from "../ledger/entry.ts";
import { likenessOf } from "../ledger/likeness.ts";
import type { Problem } from "../ledger/problem.ts";
import {
  type ClaimEntry,
  type Digest,
  type EntryId,
  type EntryType,
  partsOfId,
  type ReportEntry,
  type SettingEntry,
} from "../ledger/record.ts";
import type { Folded, Placed } from "../ledger/slip.ts";
import { around, termsOf, textOf } from "../ledger/sought.ts";
import type { Head, Hit, Instruments, Likeness, Linked, Original, Removal, Store, Writing } from "../ledger/store.ts";
import { type Instant, microsOf } from "../ledger/when.ts";
import { type Arrivals, arrive } from "./arrivals.ts";
import { Columns } from "./columns.ts";
import { type Db, inWords, type Opening, openDb } from "./open.ts";
import { Page } from "./page.ts";
import { type Redactor, type Removed, removed } from "./removed.ts";
import { linkedOf, numberOf, type Row } from "./rows.ts";
import { Turns } from "./turns.ts";

/** Opens the ledger of a case: one file, in which a write that has resolved outlives a crash of the machine. */
export const openSqlite = async (opening: Opening, instruments: Instruments): Promise<Store> =>
  new SqliteStore(openDb(opening), opening.file, instruments);

/** How many entries are taken at once where all are wanted. */
const AT_ONCE = 500;

class SqliteStore implements Store {
  readonly #db: Db;
  readonly #file: string;
  readonly #instruments: Instruments;
  readonly #turns = new Turns();
  readonly #columns: Columns;
  readonly #tail: Statement;
  readonly #last: Statement;
  readonly #after: Statement;
  readonly #entry: Statement;
  readonly #at: Statement;
  readonly #typed: Statement;
  readonly #claimsOf: Statement;
  /** What SQLite counts up when another process has written. */
  #version: unknown = null;

  constructor(db: Db, file: string, instruments: Instruments) {
    this.#db = db;
    this.#file = file;
    this.#instruments = instruments;
    this.#columns = new Columns(db);
    this.#tail = db.prepare("SELECT seq, link, recorded FROM entry ORDER BY seq DESC LIMIT 1");
    this.#last = db.prepare("SELECT max(number) FROM entry WHERE type = ?").pluck();
    this.#after = db.prepare(`SELECT * FROM entry WHERE seq >= ? ORDER BY seq LIMIT ${AT_ONCE}`);
    this.#entry = db.prepare("SELECT * FROM entry WHERE type = ? AND number = ?");
    this.#at = db.prepare("SELECT * FROM entry WHERE seq = ?");
    this.#typed = db.prepare("SELECT * FROM entry WHERE type = ? AND body IS NOT NULL ORDER BY number");
    this.#claimsOf = db.prepare(
      'SELECT entry.* FROM claim JOIN entry USING (seq) WHERE report = ? ORDER BY "start", "end", seq',
    );
  }

  write(work: (writing: Writing) => void | Promise<void>): Promise<Head> {
    return this.#alone(async () => {
      const page = this.#page();
      await work(page);
      this.#keep(page);
      return headOf(page.tail);
    });
  }

  async head(): Promise<Head> {
    return headOf(this.#ask(() => this.#end()));
  }

  async *entries(from = 1): AsyncGenerator<Linked> {
    for (let next = from; ; ) {
      const rows = this.#ask(() => this.#after.all(next) as Row[]);
      for (const row of rows) yield linkedOf(row);
      if (rows.length < AT_ONCE) return;
      next = (rows.at(-1)?.seq ?? 0) + 1;
    }
  }

  async get(id: EntryId): Promise<Linked | null> {
    const row = this.#ask(() => this.#row(id));
    return row ? linkedOf(row) : null;
  }

  async claims(ids: readonly string[]): Promise<readonly ClaimEntry[]> {
    const rows = this.#ask(() => ids.map((id) => this.#row(id)));
    return rows.flatMap((row) =>
      row?.type === "claim" && row.body !== null ? [linkedOf(row).entry as ClaimEntry] : [],
    );
  }

  async claimsOf(report: ReportId): Promise<readonly ClaimEntry[]> {
    const rows = this.#ask(() => this.#claimsOf.all(numberOf(report)) as Row[]);
    return rows.map((row) => linkedOf(row).entry as ClaimEntry);
  }

  async report(id: ReportId): Promise<ReportEntry | null> {
    const row = this.#ask(() => this.#row(id));
    return row?.type === "report" && row.body !== null ? (linkedOf(row).entry as ReportEntry) : null;
  }

  async folded(kinds?: readonly KindId[]): Promise<Folded> {
    return this.#ask(this.#db.transaction(() => this.#folded(kinds)));
  }

  async settings(): Promise<readonly Placed<SettingEntry>[]> {
    return this.#ask(() => this.#placed("setting"));
  }

  async reportsOf(original: Digest): Promise<readonly { readonly id: ReportId; readonly name: string }[]> {
    return this.#ask(() => this.#columns.heads.of(original));
  }

  async unread(): Promise<readonly ReportId[]> {
    return this.#ask(() => this.#columns.heads.unread());
  }

  async original(digest: Digest): Promise<Uint8Array | null> {
    return this.#ask(() => this.#columns.originals.get(digest));
  }

  async gone(original: Digest): Promise<boolean> {
    return this.#ask(() => this.#columns.originals.gone(original));
  }

  async alike(likeness: Likeness): Promise<readonly { readonly report: ReportId; readonly likeness: Likeness }[]> {
    return this.#ask(() => this.#columns.likenesses.alike(likeness));
  }

  async find(words: string, limit: number): Promise<readonly Hit[]> {
    const terms = termsOf(words);
    const places = this.#ask(() => this.#columns.found.match(terms, limit));
    return places.flatMap((seq) => {
      const { entry } = linkedOf(this.#at.get(seq) as Row);
      const text = entry.body === null ? null : textOf(entry);
      if (text === null || (entry.type !== "report" && entry.type !== "claim") || entry.body === null) return [];
      const report = entry.type === "report" ? entry.id : entry.body.report;
      return [{ id: entry.id, report, learned: entry.learned, ...around(text, terms) }];
    });
  }

  restore(from: AsyncIterable<Linked | Original>): Promise<Head> {
    return this.#alone(async () => {
      const arrivals: Arrivals = {
        held: (seq) => this.#held(seq),
        add: (linked) => this.#add(linked),
        empty: (gone) => this.#redacting(() => this.#remove(gone)),
        keep: (original) => this.#columns.originals.add(original),
        settle: () => this.#redacting(() => this.#columns.sweep()),
      };
      await arrive(from, arrivals, this.#instruments);
      return headOf(this.#end());
    });
  }

  async redact(removals: readonly Removal[], by: Redactor): Promise<Head> {
    const head = await this.#alone(async () => {
      const page = this.#page();
      const all = await removed(removals, by, this, page, this.#instruments);
      this.#redacting(() => {
        for (const one of all) this.#remove(one);
        this.#columns.sweep();
      });
      this.#keep(page);
      return headOf(page.tail);
    });
    this.#ask(() => this.#db.pragma("wal_checkpoint(TRUNCATE)"));
    return head;
  }

  async faults(): Promise<readonly Problem[]> {
    return this.#ask(() => this.#columns.faults(this.#file));
  }

  async close(): Promise<void> {
    await this.#turns.take(async () => this.#db.close());
  }

  /** One transaction, in which nobody else writes; what it throws leaves nothing behind. */
  #alone<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#turns.take(async () => {
      try {
        this.#db.exec("BEGIN IMMEDIATE");
        this.#heed();
        const result = await work();
        this.#db.exec("COMMIT");
        return result;
      } catch (error) {
        if (this.#db.inTransaction) this.#db.exec("ROLLBACK");
        this.#columns.claims.forget();
        throw inWords(this.#file, error);
      }
    });
  }

  /** What another process took out of the dictionaries must not be remembered. */
  #heed(): void {
    const version = this.#db.pragma("data_version", { simple: true });
    if (version !== this.#version) this.#columns.claims.forget();
    this.#version = version;
  }

  #ask<Result>(act: () => Result): Result {
    try {
      return act();
    } catch (error) {
      throw inWords(this.#file, error);
    }
  }

  #page(): Page {
    return new Page(this.#end(), (type: EntryType) => (this.#last.get(type) as number | null) ?? 0, this.#instruments);
  }

  #end(): Tail {
    const row = this.#tail.get() as { seq: number; link: Digest; recorded: Instant } | undefined;
    return row ? { seq: row.seq, link: row.link, micros: microsOf(row.recorded) } : { ...GENESIS, micros: 0 };
  }

  #row(id: string): Row | null {
    const parts = partsOfId(id);
    return parts && ((this.#entry.get(parts.type, parts.number) as Row | undefined) ?? null);
  }

  #held(seq: number): Linked | null {
    const row = this.#at.get(seq) as Row | undefined;
    return row ? linkedOf(row) : null;
  }

  #keep(page: Page): void {
    for (const original of page.originals) this.#columns.originals.add(original);
    for (const { linked, body } of page.entered) this.#columns.add(linked, body);
    for (const one of page.likenesses) this.#columns.likenesses.add(one);
  }

  /** An entry of another ledger; what it is compared by was not sent along. */
  #add(linked: Linked): void {
    const { entry } = linked;
    this.#columns.add(linked, entry.body === null ? null : canonical(entry.body));
    if (entry.type === "report" && entry.body !== null)
      this.#columns.likenesses.add({ report: entry.id, likeness: likenessOf(entry.body.text) });
  }

  #remove({ before, after, original }: Removed): void {
    this.#columns.replace(before, after);
    if (original !== null) this.#columns.originals.drop(original);
  }

  /** Lets rows be changed while something is redacted; a crash in between leaves the door shut, for it is one transaction. */
  #redacting(act: () => void): void {
    this.#db.exec("UPDATE redacting SET open = 1");
    act();
    this.#db.exec("UPDATE redacting SET open = 0");
  }

  #folded(kinds?: readonly KindId[]): Folded {
    return {
      reports: this.#columns.heads.reports(),
      readings: this.#columns.heads.readings(),
      slips: [...this.#columns.claims.slips(kinds)],
      judgements: this.#placed("judgement"),
      assessments: this.#placed("assessment"),
      settings: this.#placed("setting"),
    };
  }

  #placed<E extends Linked["entry"]>(type: E["type"]): Placed<E>[] {
    return (this.#typed.all(type) as Row[]).map((row) => ({ ...(linkedOf(row).entry as E), seq: row.seq }));
  }
}

const headOf = ({ seq, link }: Head): Head => ({ seq, link });

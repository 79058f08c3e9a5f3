import { GENESIS, type Tail } from "../ledger/chain.ts";
import type { KindId, ReportId } from "../ledger/entry.ts";
import { bandsOf, FIRST_FEW, likenessOf } from "../ledger/likeness.ts";
import type { Problem } from "../ledger/problem.ts";
import type {
  ClaimEntry,
  Digest,
  Entry,
  EntryId,
  EntryOf,
  EntryType,
  ReportEntry,
  SettingEntry,
} from "../ledger/record.ts";
import { type Folded, headOf, type Placed, readingHeadOf, slipOf } from "../ledger/slip.ts";
import { around, holdsAll, termsOf, textOf } from "../ledger/sought.ts";
import type { Head, Hit, Instruments, Likeness, Linked, Original, Removal, Store, Writing } from "../ledger/store.ts";
import { microsOf } from "../ledger/when.ts";
import { arrive } from "./arrivals.ts";
import { Page } from "./page.ts";
import { type Redactor, removed } from "./removed.ts";
import { Turns } from "./turns.ts";

/** A ledger that is gone with the program: for tests, and for what needs no disk. It does what the one on disk does. */
export const memoryStore = (instruments: Instruments): Store => new MemoryStore(instruments);

/** All that is held. A writing works on a copy of what it changes, so that what it throws leaves nothing behind. */
interface Held {
  readonly entries: Linked[];
  readonly originals: Map<Digest, Uint8Array>;
  readonly likenesses: Map<ReportId, Likeness>;
}

class MemoryStore implements Store {
  readonly #instruments: Instruments;
  readonly #turns = new Turns();
  #held: Held = { entries: [], originals: new Map(), likenesses: new Map() };

  constructor(instruments: Instruments) {
    this.#instruments = instruments;
  }

  write(work: (writing: Writing) => void | Promise<void>): Promise<Head> {
    return this.#turns.take(async () => {
      const page = this.#page();
      await work(page);
      this.#keep(page);
      return this.head();
    });
  }

  async head(): Promise<Head> {
    const { seq, link } = this.#tail();
    return { seq, link };
  }

  async *entries(from = 1): AsyncGenerator<Linked> {
    for (let at = from - 1; ; at++) {
      const linked = this.#held.entries[at];
      if (!linked) return;
      yield linked;
    }
  }

  async get(id: EntryId): Promise<Linked | null> {
    return this.#held.entries.find(({ entry }) => entry.id === id) ?? null;
  }

  async claims(ids: readonly string[]): Promise<readonly ClaimEntry[]> {
    const known = new Map(this.#of("claim").map((claim) => [claim.id as string, claim]));
    return ids.flatMap((id) => known.get(id) ?? []);
  }

  async claimsOf(report: ReportId): Promise<readonly ClaimEntry[]> {
    const own = this.#of("claim").filter(({ body }) => body.report === report);
    return own.sort(({ body: { quote: a } }, { body: { quote: b } }) => a.start - b.start || a.end - b.end);
  }

  async report(id: ReportId): Promise<ReportEntry | null> {
    return this.#of("report").find((report) => report.id === id) ?? null;
  }

  async folded(kinds?: readonly KindId[]): Promise<Folded> {
    const slips = this.#of("claim").map((claim) => slipOf(claim.seq, claim));
    return {
      reports: this.#of("report").map((report) => headOf(report.seq, report)),
      readings: this.#of("reading").map((reading) => readingHeadOf(reading.seq, reading)),
      slips: kinds ? slips.filter(({ matter }) => kinds.includes(matter.kind)) : slips,
      judgements: this.#of("judgement"),
      assessments: this.#of("assessment"),
      settings: this.#of("setting"),
    };
  }

  async settings(): Promise<readonly Placed<SettingEntry>[]> {
    return this.#of("setting");
  }

  async reportsOf(original: Digest): Promise<readonly { readonly id: ReportId; readonly name: string }[]> {
    return this.#of("report")
      .filter(({ body }) => body.original === original)
      .map(({ id, body }) => ({ id, name: body.name }));
  }

  async unread(): Promise<readonly ReportId[]> {
    const read = new Set(this.#of("reading").map(({ body }) => body.report));
    return this.#of("report").flatMap(({ id }) => (read.has(id) ? [] : id));
  }

  async original(digest: Digest): Promise<Uint8Array | null> {
    return this.#held.originals.get(digest) ?? null;
  }

  async gone(original: Digest): Promise<boolean> {
    return this.#of("redaction").some(({ body }) => body.what === "original" && body.digest === original);
  }

  async alike(likeness: Likeness): Promise<readonly { readonly report: ReportId; readonly likeness: Likeness }[]> {
    const seen = new Map<string, number>();
    const keys = new Set(keysOf(likeness));
    return [...this.#held.likenesses].flatMap(([report, other]) => {
      const common = keysOf(other).filter((key) => keys.has(key));
      const wanted = common.filter((key) => (seen.get(key) ?? 0) < FIRST_FEW);
      for (const key of common) seen.set(key, (seen.get(key) ?? 0) + 1);
      return wanted.length > 0 ? [{ report, likeness: other }] : [];
    });
  }

  async find(words: string, limit: number): Promise<readonly Hit[]> {
    const terms = termsOf(words);
    if (terms.length === 0) return [];
    const hits = this.#held.entries.toReversed().flatMap(({ entry }): Hit[] => {
      if (entry.body === null || (entry.type !== "report" && entry.type !== "claim")) return [];
      const text = textOf(entry);
      if (text === null || !holdsAll(text, terms)) return [];
      const report = entry.type === "report" ? entry.id : entry.body.report;
      return [{ id: entry.id, report, learned: entry.learned, ...around(text, terms) }];
    });
    return hits.slice(0, limit);
  }

  restore(from: AsyncIterable<Linked | Original>): Promise<Head> {
    return this.#turns.take(async () => {
      const before = this.#held;
      const { entries, originals, likenesses } = before;
      this.#held = { entries: [...entries], originals: new Map(originals), likenesses: new Map(likenesses) };
      try {
        await arrive(from, this.#arrivals(), this.#instruments);
        return await this.head();
      } catch (error) {
        this.#held = before;
        throw error;
      }
    });
  }

  redact(removals: readonly Removal[], by: Redactor): Promise<Head> {
    return this.#turns.take(async () => {
      const page = this.#page();
      for (const { after, original } of await removed(removals, by, this, page, this.#instruments)) {
        this.#empty(after);
        if (original !== null) this.#held.originals.delete(original);
      }
      this.#keep(page);
      return this.head();
    });
  }

  async faults(): Promise<readonly Problem[]> {
    return [];
  }

  async close(): Promise<void> {}

  #arrivals(): Parameters<typeof arrive>[1] {
    return {
      held: (seq) => this.#held.entries[seq - 1] ?? null,
      add: (linked) => this.#add(linked),
      empty: ({ after }) => this.#empty(after),
      keep: ({ digest, bytes }) => this.#held.originals.set(digest, bytes),
      settle: () => {
        for (const { body } of this.#of("redaction"))
          if (body.what === "original") this.#held.originals.delete(body.digest);
      },
    };
  }

  /** An entry of another ledger; what it is compared by was not sent along. */
  #add(linked: Linked): void {
    const { entry } = linked;
    this.#held.entries.push(linked);
    if (entry.type === "report" && entry.body !== null)
      this.#held.likenesses.set(entry.id, likenessOf(entry.body.text));
  }

  #empty(after: Linked): void {
    this.#held.entries[after.seq - 1] = after;
    if (after.entry.type === "report") this.#held.likenesses.delete(after.entry.id);
  }

  #keep(page: Page): void {
    for (const { digest, bytes } of page.originals) this.#held.originals.set(digest, bytes);
    for (const { linked, body } of page.entered) {
      // Parsed anew: nobody who wrote it can change it afterwards, and its keys stand as they would on disk.
      this.#held.entries.push({ ...linked, entry: { ...linked.entry, body: JSON.parse(body) } as Entry });
    }
    for (const { report, likeness } of page.likenesses) this.#held.likenesses.set(report, likeness);
  }

  #page(): Page {
    const last = (type: EntryType) => this.#held.entries.filter(({ entry }) => entry.type === type).length;
    return new Page(this.#tail(), last, this.#instruments);
  }

  #tail(): Tail {
    const last = this.#held.entries.at(-1);
    return last ? { seq: last.seq, link: last.link, micros: microsOf(last.entry.recorded) } : { ...GENESIS, micros: 0 };
  }

  /** The entries of a type that are not empty, each with its place. */
  #of<Type extends EntryType>(type: Type): Placed<EntryOf<Type>>[] {
    return this.#held.entries.flatMap(({ seq, entry }) =>
      entry.type === type && entry.body !== null ? [{ ...(entry as EntryOf<Type>), seq }] : [],
    );
  }
}

const keysOf = (likeness: Likeness): string[] => [
  ...new Set([
    ...bandsOf(likeness).map((hash) => `band ${hash}`),
    ...likeness.sentences.map(({ digest }) => `sentence ${digest}`),
  ]),
];

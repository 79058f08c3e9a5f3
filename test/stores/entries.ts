import { hash } from "node:crypto";
import type { Matter, ReportId, Voice } from "../../src/ledger/entry.ts";
import { likenessOf } from "../../src/ledger/likeness.ts";
import { quoteOf } from "../../src/ledger/quote.ts";
import type { Digest, Filed, Made, ReadingId } from "../../src/ledger/record.ts";
import type { Draft, Head, Instruments, Store } from "../../src/ledger/store.ts";
import { type Day, type Instant, instantOf, microsOf } from "../../src/ledger/when.ts";

export const day = (words: string): Day => words as Day;
export const sha256 = (bytes: string | Uint8Array): Digest => hash("sha256", bytes, "hex") as Digest;

/** Instruments that a test holds in its hand: a clock that goes where it is told, and salts that are counted. */
export function testInstruments(begin = "2016-12-01T09:00:00.000000Z"): Instruments & { clock: number; step: number } {
  let salts = 0;
  return {
    clock: microsOf(begin),
    step: 1_000_000,
    now() {
      this.clock += this.step;
      return instantOf(this.clock) as Instant;
    },
    sha256,
    salt: () => (++salts).toString(16).padStart(32, "0"),
  };
}

export const TEXT =
  "Shelling killed 3 people in Ras on Friday, a monitor said. The army took the village of Tel the same day, its command announced.";

export const filed = (more: Partial<Filed> = {}): Filed => ({
  publisher: "Wire",
  title: "Ras shelled",
  url: null,
  language: "en",
  published: { day: day("2016-11-26") },
  text: TEXT,
  name: "ras",
  form: "article",
  access: "public",
  original: null,
  ...more,
});

const monitor: Voice = { source: "a monitor", via: [], named: false };

/** A claim that quotes the words of the text. */
export function made(words: string, matter: Matter, report: ReportId, reading: ReadingId | null, text = TEXT): Made {
  const start = text.indexOf(words);
  return {
    quote: quoteOf(text, start, start + words.length),
    voice: monitor,
    stance: "asserted",
    places: ["Ras"],
    dates: { from: day("2016-11-25"), to: day("2016-11-25"), words: "on Friday", rule: "relative" },
    matter,
    report,
    reading,
  };
}

export const KILLED: Matter = {
  kind: "harm",
  outcome: "killed",
  victims: "unknown",
  party: null,
  count: { low: 3, high: 3 },
};
const TAKEN: Matter = { kind: "control", change: "gained", party: "the army" };

const kept = { learned: day("2016-12-01"), by: "sara" };

/** Files a report with a reading and the two claims of TEXT. */
export function fileOne(store: Store, more: Partial<Filed> = {}): Promise<Head> {
  const body = filed(more);
  return store.write((writing) => {
    const report = writing.next("report");
    const reading = writing.next("reading");
    writing.append({ ...kept, type: "report", id: report, body });
    writing.append({
      ...kept,
      type: "reading",
      id: reading,
      body: { report, reader: "rules-en 1", claims: 2, problems: [] },
    });
    writing.append({ ...kept, type: "claim", body: made("Shelling killed 3 people", KILLED, report, reading) });
    writing.append({ ...kept, type: "claim", body: made("took the village of Tel", TAKEN, report, reading) });
    writing.liken(report, likenessOf(body.text));
  });
}

/** A person's word on a claim. */
export const accepted = (claim: string, why = "the words say so"): Draft =>
  ({ ...kept, type: "judgement", body: { verdict: "accept", claim, why } }) as Draft;

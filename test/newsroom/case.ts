import type { Report, ReportId } from "../../src/ledger/entry.ts";
import { likenessOf } from "../../src/ledger/likeness.ts";
import type { Instruments, Linked, Original, Store } from "../../src/ledger/store.ts";
import { type Filing, type Fresh, file } from "../../src/newsroom.ts";
import { memoryStore } from "../../src/stores/memory.ts";
import { KILLED, made, sha256, TEXT, testInstruments } from "../stores/entries.ts";

export const hand = { by: "sara", zone: "Asia/Damascus" };
export const filing: Filing = { ...hand, learned: "now", form: "article", access: "public" };

export const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words);
export const originalOf = (words: string): Original => ({ digest: sha256(words), bytes: bytesOf(words) });

const report = (more: Partial<Report> = {}): Report => ({
  id: "ras" as ReportId,
  publisher: "Wire",
  title: null,
  url: null,
  language: "en",
  published: null,
  text: TEXT,
  ...more,
});

/** A report as a reader gives it back, with one claim of TEXT. */
export function fresh(more: Partial<Report> = {}): Fresh {
  const one = report(more);
  const {
    report: _report,
    reading: _reading,
    ...claim
  } = made("Shelling killed 3 people", KILLED, one.id, null, one.text);
  const claims = claim.quote.start < 0 ? [] : [claim];
  return { report: one, reader: "rules-en 1", claims, problems: [], likeness: likenessOf(one.text) };
}

/** Files what was read from bytes that are the report's own words. */
export const put = (store: Store, one: Fresh, how: Partial<Filing> = {}, bytes = one.report.text) =>
  file(store, originalOf(bytes), one, true, { ...filing, ...how });

export const newStore = (instruments: Instruments = testInstruments()): Store => memoryStore(instruments);

export async function entriesOf(store: Store): Promise<Linked[]> {
  const all: Linked[] = [];
  for await (const linked of store.entries()) all.push(linked);
  return all;
}

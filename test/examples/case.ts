import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pieces } from "../../src/cli/pieces.ts";
import type { Claim } from "../../src/ledger/entry.ts";
import { likenessOf } from "../../src/ledger/likeness.ts";
import type { ClaimId } from "../../src/ledger/record.ts";
import type { Store } from "../../src/ledger/store.ts";
import type { Day } from "../../src/ledger/when.ts";
import {
  decide,
  type Filing,
  file,
  Gallery,
  knownOf,
  read,
  readBaseline,
  settingsChanged,
  take,
  view,
  type Wish,
  worldOf,
} from "../../src/newsroom.ts";
import { memoryStore } from "../../src/stores/memory.ts";
import { sha256, testInstruments } from "../stores/entries.ts";

/** The example case as a desk would have kept it: its baseline, its reports by the day they were published, in memory. */
const folder = join(import.meta.dirname, "../../examples/east-aleppo-2016");
const HAND = { by: "sara", zone: "Asia/Damascus" };
const FILING: Filing = { ...HAND, learned: "published", form: "article", access: "public" };

const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder, name)));

/** A picture's day, and the day it is known on. */
export type Look = (on: string, known?: string) => Promise<Gallery>;

export interface Kept {
  readonly store: Store;
  readonly look: Look;
  /** The claim of a report, by its name, whose quote holds the words. */
  claim(report: string, words: string, is?: (claim: Claim) => boolean): Promise<ClaimId>;
  decide(wish: Wish): Promise<void>;
}

export async function exampleCase(): Promise<Kept> {
  const instruments = testInstruments("2017-01-10T09:00:00.000000Z");
  const store = memoryStore(instruments);
  const files = ["case.yaml", "places.csv"].map((name) => ({ name, bytes: bytesOf(name) }));
  await settingsChanged(store, files, HAND, instruments);
  await addBaseline(store);
  await addReports(store, new Map(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])));
  return {
    store,
    look: async (on, known) =>
      new Gallery(
        (await view(await store.folded(), { known: (known ?? null) as Day | null, upto: null })).resolved,
        on as Day,
      ),
    claim: (report, words, is = () => true) => claimOf(store, report, words, is),
    decide: async (wish) => {
      await decide(store, wish, "test", HAND);
    },
  };
}

async function addBaseline(store: Store): Promise<void> {
  const bytes = bytesOf("baseline.csv");
  const text = new TextDecoder().decode(bytes);
  const published = { day: "2016-11-15" as Day };
  const report = {
    id: "baseline" as never,
    publisher: "Example Desk",
    title: null,
    url: null,
    language: null,
    published,
    text,
  };
  const { reader, claims, problems } = await readBaseline(report);
  const fresh = { report, reader, claims, problems, likeness: likenessOf(text) };
  await file(store, { digest: sha256(bytes), bytes }, fresh, true, { ...FILING, form: "baseline" });
}

async function addReports(store: Store, files: ReadonlyMap<string, string>): Promise<void> {
  const known = knownOf(await worldOf(files));
  for await (const piece of pieces([folder], {}, () => undefined)) {
    if ("check" in piece) throw new Error(piece.says);
    for (const { report } of await take(piece, {})) {
      if (!report) continue;
      const { reader, claims, problems } = await read(report, known);
      const fresh = { report, reader, claims, problems, likeness: likenessOf(report.text) };
      await file(store, { digest: sha256(piece.bytes), bytes: piece.bytes }, fresh, false, FILING);
    }
  }
}

async function claimOf(store: Store, name: string, words: string, is: (claim: Claim) => boolean): Promise<ClaimId> {
  for await (const { entry } of store.entries()) {
    if (entry.type !== "claim" || entry.body === null || !entry.body.quote.text.includes(words) || !is(entry.body))
      continue;
    const report = await store.report(entry.body.report);
    if (report?.body.name.startsWith(name)) return entry.id;
  }
  throw new Error(`no claim of ${name} quotes “${words}”`);
}

import { existsSync, readFileSync } from "node:fs";
import { type ReportFile, reportOf } from "../../scripts/reports.ts";
import type { Reading, Report } from "../../src/ledger/entry.ts";
import { likenessOf } from "../../src/ledger/likeness.ts";
import type { Problem } from "../../src/ledger/problem.ts";
import type { ClaimId } from "../../src/ledger/record.ts";
import type { Store } from "../../src/ledger/store.ts";
import { type Day, shift } from "../../src/ledger/when.ts";
import {
  type CaseFile,
  decide,
  type Filing,
  file,
  knownOf,
  read,
  readBaseline,
  settingsChanged,
  view,
  type Wish,
  worldOf,
} from "../../src/newsroom.ts";
import type { Resolved } from "../../src/picture/settled.ts";
import { memoryStore } from "../../src/stores/memory.ts";
import { sha256, testInstruments } from "../stores/entries.ts";
import { asPrinted, type Renaming } from "./names.ts";

const SHARED = new URL("../../../shared/", import.meta.url);
const ARTICLE = new URL("corpus/dev/reports/seed-aleppo.json", SHARED);
const POLYGONS = new URL("geo/aleppo-neighbourhoods.geojson", SHARED);
const SPELLINGS = new URL("geo/aleppo-neighbourhoods.csv", SHARED);
const HOLDERS = new URL("facts/aleppo-held-2016-11-15.tsv", SHARED);

/** The article, the map and the table of holders lie beside a development clone alone. */
export const isThere = [ARTICLE, POLYGONS, SPELLINGS, HOLDERS].every((one) => existsSync(one));

const words = (url: URL): string => readFileSync(url, "utf8");
const own = (name: string): string => words(new URL(name, import.meta.url));

/** The neighbourhoods that the article names, as it spells them. */
export const HANANO = "N0129";
export const BADRO = "N0146";
export const SAKHOUR = "N0139";
const MENTIONED: Readonly<Record<string, string>> = {
  [HANANO]: "Masaken Hanano",
  [BADRO]: "Jabal Badro",
  [SAKHOUR]: "a-Sakhour",
};
export const EAST = "east-aleppo";

/** What is changed in the article before it is read: the twins. */
export interface Edit {
  readonly text?: (text: string) => string;
  /** The day of publication is not known. */
  readonly undated?: true;
}

interface Feature {
  readonly properties: Readonly<Record<string, string>>;
  readonly geometry: unknown;
}

const holders = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    words(HOLDERS)
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t"))
      .map(([pcode = "", ...rest]) => [pcode, rest]),
  );

/** Other bodies' spellings, by P-code: the fourth column, with bars between. */
const spellings = (): ReadonlyMap<string, string> =>
  new Map(
    words(SPELLINGS)
      .split("\n")
      .map((line) => line.split(","))
      .map(([pcode = "", , , others = ""]) => [pcode, others]),
  );

/** The neighbourhoods under this renaming, and who held each of them. */
function land(under: Renaming): { geojson: string; baseline: string } {
  const [held, others] = [holders(), spellings()];
  const { features } = JSON.parse(words(POLYGONS)) as { features: readonly Feature[] };
  const rows = ["name,holder,how_sure"];
  const named = features.map(({ properties, geometry }, at) => {
    const { pcode = "", name = "", name_ar = "" } = properties;
    const [holder = "government", extent = "whole"] = held.get(pcode) ?? [];
    const mentioned = MENTIONED[pcode];
    const called =
      under === asPrinted
        ? { name, name_ar, aliases: [others.get(pcode), mentioned].filter(Boolean).join("|") }
        : { name: mentioned ? under.words(mentioned) : under.quarter(at) };
    rows.push(`"${called.name}",${under.words(holder)},${extent}`);
    const parent = holder === "opposition" ? EAST : "aleppo-city";
    return { type: "Feature", properties: { pcode, parent, kind: "neighbourhood", ...called }, geometry };
  });
  return {
    geojson: JSON.stringify({ type: "FeatureCollection", features: named }),
    baseline: `${rows.join("\n")}\n`,
  };
}

/** What came of reading the article into the case. */
export interface Told {
  readonly resolved: Resolved;
  readonly problems: readonly Problem[];
  readonly under: Renaming;
  /** A day of November 2016 in the article, as this renaming has it. */
  day(number: number): Day;
  /** The words that a claim quotes. */
  quote(claim: ClaimId): string;
  /** The same once a person has done something at the desk. */
  after(wish: Wish): Promise<Told>;
}

const HAND = { by: "sara", zone: "Asia/Damascus" };
const FILING: Filing = { ...HAND, learned: "published", form: "article", access: "public" };
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function put(store: Store, report: Report, reading: Reading, filing: Filing): Promise<void> {
  const { reader, claims, problems } = reading;
  const original = { digest: sha256(report.text), bytes: bytesOf(report.text) };
  await file(store, original, { report, reader, claims, problems, likeness: likenessOf(report.text) }, true, filing);
}

/** Reads the article, changed and renamed, into a case of its own, on top of the table of holders. */
export async function tell(edit: Edit = {}, under: Renaming = asPrinted): Promise<Told> {
  const day = (number: number): Day => shift("2016-11-01" as Day, number - 1 + under.shift);
  const { geojson, baseline } = land(under);
  const files: CaseFile[] = [
    ["case.yaml", under.words(own("case.yaml"))] as const,
    ["wider.csv", under.words(own("wider.csv"))] as const,
    ["neighbourhoods.geojson", geojson] as const,
  ].map(([name, text]) => ({ name, bytes: bytesOf(text) }));
  const texts = new Map(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));

  const store = memoryStore(testInstruments());
  await settingsChanged(store, files, HAND, { sha256 });
  const table = reportOf({
    id: "holders",
    publisher: "A table of holders",
    published: day(15),
    title: null,
    text: baseline,
  });
  await put(store, table, await readBaseline(table), { ...FILING, form: "baseline" });

  const printed = JSON.parse(words(ARTICLE)) as ReportFile;
  const report = reportOf({
    ...printed,
    publisher: under.words(printed.publisher ?? ""),
    published: edit.undated ? null : day(27),
    text: under.words(edit.text?.(printed.text) ?? printed.text),
  });
  const reading = await read(report, knownOf(await worldOf(texts)));
  await put(store, report, reading, FILING);
  return toldOf(store, reading.problems, under, day);
}

async function toldOf(store: Store, problems: readonly Problem[], under: Renaming, day: Told["day"]): Promise<Told> {
  const { resolved } = await view(await store.folded(), { known: null, upto: null });
  const claims = await store.claims(resolved.settled.map(({ claim }) => claim.id));
  const quotes = new Map(claims.map(({ id, body }) => [id, body.quote.text]));
  return {
    resolved,
    problems,
    under,
    day,
    quote: (claim) => quotes.get(claim) ?? "",
    after: async (wish) => {
      await decide(store, wish, "asked by the test", HAND);
      return toldOf(store, problems, under, day);
    },
  };
}

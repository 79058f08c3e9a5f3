/**
 * Holds the reader against the reports under test/cases, which were coded by hand: what of them it does not read, and
 * what it reads that nobody says.
 *
 *   node scripts/cases.ts           prints what falls short
 *   node scripts/cases.ts --write   records it in test/cases/known-shortfalls.json (never in CI)
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Report, ReportId } from "../src/ledger/entry.ts";
import { parseDay } from "../src/ledger/when.ts";
import { type Coded, coded } from "../src/publish/coded.ts";
import { readers } from "../src/reading/index.ts";

const CASES = new URL("../test/cases/", import.meta.url);
const KNOWN = new URL("known-shortfalls.json", CASES);

interface Expected {
  readonly kind: string;
  readonly quote: string;
  readonly outcome?: string;
  readonly low?: number | null;
  readonly high?: number | null;
}

const json = (name: string, file: string) => JSON.parse(readFileSync(new URL(`${name}/${file}`, CASES), "utf8"));

export const caseNames = (): string[] =>
  readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

export const knownShortfalls = (): Record<string, string[]> => JSON.parse(readFileSync(KNOWN, "utf8"));

/** What of a case is not read, read with another count, or read though nobody says it; a line each. */
export function shortfalls(name: string): string[] {
  const { id, publisher, published, title, text } = json(name, "report.json");
  const day = parseDay(published ?? "");
  const report: Report = {
    id: id as ReportId,
    publisher,
    title,
    url: null,
    language: "en",
    published: day && { day },
    text,
  };
  const claims = (readers[0]?.read(report, {}).claims ?? []).map((claim) => coded(claim));
  const missed = (json(name, "expected.json") as Expected[]).flatMap((wanted) => missing(wanted, claims, text));
  const spare = (json(name, "not.json") as { quote: string; kind?: string }[]).flatMap((none) =>
    claims.some((claim) => (none.kind === undefined || claim.kind === none.kind) && covers(none.quote, claim, text))
      ? [`read and not said: ${none.kind ?? "any"}: ${none.quote}`]
      : [],
  );
  return [...missed, ...spare].sort();
}

function missing(wanted: Expected, claims: readonly Coded[], text: string): string[] {
  const near = claims.filter(
    (claim) =>
      claim.kind === wanted.kind &&
      (wanted.outcome === undefined || !("outcome" in claim) || claim.outcome === wanted.outcome) &&
      covers(wanted.quote, claim, text),
  );
  if (near.length === 0) return [`not read: ${wanted.kind}: ${wanted.quote}`];
  const counts = (claim: Coded) =>
    "low" in claim && claim.low === (wanted.low ?? null) && claim.high === (wanted.high ?? null);
  if (wanted.low === undefined || near.some(counts)) return [];
  return [`another count: ${wanted.kind}: ${wanted.quote}`];
}

/** One of two runs of words covers at least half of the other, as the scorer has it. */
function covers(quote: string, claim: Coded, text: string): boolean {
  const start = text.indexOf(quote);
  const [from, to] = [Number(claim.start), Number(claim.end)];
  const shared = Math.min(start + quote.length, to) - Math.max(start, from);
  return shared / Math.min(quote.length, to - from) >= 0.5;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const found = Object.fromEntries(
    caseNames()
      .map((name) => [name, shortfalls(name)])
      .filter(([, lines]) => lines?.length),
  );
  if (process.argv.includes("--write") && !process.env.CI) writeFileSync(KNOWN, `${JSON.stringify(found, null, 2)}\n`);
  for (const [name, lines] of Object.entries(found)) console.log(`${name}\n  ${(lines as string[]).join("\n  ")}`);
}

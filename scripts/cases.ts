/**
 * Holds the reader against the hand-coded reports of this repository: what it does not read or reads wrongly in
 * test/cases, and how it scores on test/cases-full.
 *
 *   node scripts/cases.ts           prints both
 *   node scripts/cases.ts --write   records them: known-shortfalls.json and floor.json (never in CI)
 */
import { readdirSync, writeFileSync } from "node:fs";
import { claimsIn, json, type ReportFile } from "./reports.ts";
import { isReadAt, match } from "./score/match.ts";
import type { CodedClaim } from "./score/slots.ts";

const CASES = new URL("../test/cases/", import.meta.url);
const FULL = new URL("../test/cases-full/", import.meta.url);
const KNOWN = new URL("known-shortfalls.json", CASES);
const FLOOR = new URL("floor.json", FULL);

/** F1 in percent. */
export interface Score {
  readonly found: number;
  readonly core: number;
}

interface Not {
  readonly quote: string;
  readonly kind?: string;
}

const folders = (root: URL): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

export const caseNames = (): string[] => folders(CASES);
export const fullNames = (): string[] => folders(FULL);
export const knownShortfalls = (): Record<string, string[]> => json(KNOWN);
export const floor = (): Score => json(FLOOR);

/** A line for each claim of a case that is not read or has a core slot wrong, and for each that is read and nobody says. */
export function shortfalls(name: string): string[] {
  const report = json<ReportFile>(new URL(`${name}/report.json`, CASES));
  const read = claimsIn(report);
  const { matched, missed } = match(report.text, json<CodedClaim[]>(new URL(`${name}/expected.json`, CASES)), read);
  const nots = json<Not[]>(new URL(`${name}/not.json`, CASES));
  return [
    ...missed.map(({ kind, quote }) => `not read: ${kind}: ${quote}`),
    ...matched
      .filter(({ wrong }) => wrong.length > 0)
      .map(({ wanted, wrong }) => `${wrong.join(", ")} wrong: ${wanted.kind}: ${wanted.quote}`),
    ...nots
      .filter(({ kind, quote }) => isReadAt(report.text, quote, kind, read))
      .map(({ kind = "any", quote }) => `read and not said: ${kind}: ${quote}`),
  ].sort();
}

/** How the reader scores on whole reports, taken together. */
export function score(names: readonly string[]): Score {
  const sums = { hits: 0, core: 0, claims: 0 };
  for (const name of names) {
    const report = json<ReportFile>(new URL(`${name}/report.json`, FULL));
    const expected = json<CodedClaim[]>(new URL(`${name}/expected.json`, FULL));
    const { matched, missed, spare } = match(report.text, expected, claimsIn(report));
    sums.hits += matched.length;
    sums.core += matched.filter(({ wrong }) => wrong.length === 0).length;
    sums.claims += 2 * matched.length + missed.length + spare.length;
  }
  const f1 = (hits: number) => Math.round((2000 * hits) / sums.claims) / 10;
  return { found: f1(sums.hits), core: f1(sums.core) };
}

export const told = (name: string, { found, core }: Score): string =>
  `${name.padEnd(28)} found ${found.toFixed(1).padStart(5)}   core ${core.toFixed(1).padStart(5)}`;

/** Of the present reader, by case; a case that is read throughout is left out. */
function allShortfalls(): Record<string, string[]> {
  const all = caseNames().map((name): [string, string[]] => [name, shortfalls(name)]);
  return Object.fromEntries(all.filter(([, lines]) => lines.length > 0));
}

function main(write: boolean): void {
  const short = allShortfalls();
  for (const [name, lines] of Object.entries(short)) console.log(`${name}\n  ${lines.join("\n  ")}`);
  console.log(`\n${Object.values(short).flat().length} shortfalls in ${caseNames().length} cases\n`);
  for (const name of fullNames()) console.log(told(name, score([name])));
  console.log(told("all whole reports", score(fullNames())));
  if (!write) return;
  if (process.env.CI) throw new Error("--write is for a person who looks at the difference, not for CI.");
  writeFileSync(KNOWN, `${JSON.stringify(short, null, 2)}\n`);
  writeFileSync(FLOOR, `${JSON.stringify(score(fullNames()))}\n`);
}

if (import.meta.main) main(process.argv.includes("--write"));

/**
 * Reads each report of test/renaming under many names. A reader that knows the language and not a war finds the same
 * claims under all of them, but for the names.
 *
 *   node scripts/renaming.ts           prints what falls short
 *   node scripts/renaming.ts --write   records it in test/renaming/known-shortfalls.json (never in CI)
 */
import { readdirSync, writeFileSync } from "node:fs";
import { type Blank, emptied, filled } from "./renaming/fill.ts";
import { namesFor, type Table } from "./renaming/names.ts";
import { claimsIn, json } from "./reports.ts";

const ROOT = new URL("../test/renaming/", import.meta.url);
const KNOWN = new URL("known-shortfalls.json", ROOT);
/** How often each table is dealt anew. */
const DEALS = 20;

const tables = json<Table[]>(new URL("tables.json", ROOT));

export const blankNames = (): string[] =>
  readdirSync(new URL("reports/", ROOT))
    .map((file) => file.replace(/\.json$/, ""))
    .sort();

export const knownShortfalls = (): Record<string, string[]> => json(KNOWN);

/** A report under one deal of one table: its claims with the slots put back. */
interface Deal {
  readonly table: string;
  readonly claims: readonly string[];
}

const dealsOf = (blank: Blank): Deal[] =>
  tables.flatMap((table) =>
    Array.from({ length: DEALS }, (_, seed) => {
      const names = namesFor(table, seed + 1);
      const report = filled(blank, names, table.shift);
      return { table: table.name, claims: claimsIn(report).map((claim) => emptied(claim, report, names)) };
    }),
  );

/**
 * What most deals agree on is what the report says. A line for each of those claims that some names hide or change, one for
 * what is read under some names only, and one where there is less to find than the report says.
 */
export function shortfalls(name: string): string[] {
  const blank = json<Blank>(new URL(`reports/${name}.json`, ROOT));
  const deals = dealsOf(blank);
  const agreed = agreedIn(deals);
  const hidden = agreed.flatMap((claim) => line(claim, deals));
  const others = deals.flatMap(({ claims }) => claims.filter((claim) => !agreed.includes(claim))).length;
  return [
    ...(agreed.length < blank.atLeast ? [`${agreed.length} claims of at least ${blank.atLeast} are read`] : []),
    ...hidden.sort(),
    ...(others > 0 ? [`${others} claims are read under some names only`] : []),
  ];
}

function agreedIn(deals: readonly Deal[]): string[] {
  const times = new Map<string, number>();
  for (const { claims } of deals) for (const claim of new Set(claims)) times.set(claim, (times.get(claim) ?? 0) + 1);
  return [...times].filter(([, many]) => many > deals.length / 2).map(([claim]) => claim);
}

function line(claim: string, deals: readonly Deal[]): string[] {
  const without = deals.filter(({ claims }) => !claims.includes(claim));
  if (without.length === 0) return [];
  const { kind, quote } = JSON.parse(claim) as { kind: string; quote: string };
  const where = [...new Set(without.map(({ table }) => table))].join(", ");
  return [`otherwise in ${without.length} of ${deals.length} (${where}): ${kind}: ${quote}`];
}

function main(write: boolean): void {
  const all = Object.fromEntries(blankNames().map((name) => [name, shortfalls(name)]));
  for (const [name, lines] of Object.entries(all)) console.log(`${name}\n  ${lines.join("\n  ")}`);
  if (!write) return;
  if (process.env.CI) throw new Error("--write is for a person who looks at the difference, not for CI.");
  writeFileSync(KNOWN, `${JSON.stringify(all, null, 2)}\n`);
}

if (import.meta.main) main(process.argv.includes("--write"));

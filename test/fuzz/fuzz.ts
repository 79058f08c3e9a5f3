/**
 * Reads 20,000 mutated reports and stops at the first that throws, takes over a second or quotes what is not there.
 *
 *   npm run fuzz [-- SEED]
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Report, ReportId } from "../../src/ledger/entry.ts";
import { holds } from "../../src/ledger/quote.ts";
import type { Day } from "../../src/ledger/when.ts";
import { readers } from "../../src/reading/index.ts";

const RUNS = 20_000;
const LIMIT_MS = 1000;
const ODD = [
  "\u0000",
  "\ud800",
  "\u202e",
  "\ufeff",
  "’",
  "“",
  "\r\n",
  "\n\n",
  "12",
  " - ",
  "((",
  "الصاخور",
  "🙂",
  ".",
  ",",
  "killed 5 ",
  "said ",
];

/** Marsaglia's xorshift: the same seed, the same reports. */
function chance(seed: number): (below: number) => number {
  let state = seed | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

function texts(): string[] {
  const cases = new URL("../cases/", import.meta.url);
  const own = readdirSync(cases, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => JSON.parse(readFileSync(new URL(`${name}/report.json`, cases), "utf8")).text as string);
  const corpus = new URL("../../../shared/corpus/fakes.jsonl", import.meta.url);
  if (!existsSync(corpus)) return own;
  const lines = readFileSync(corpus, "utf8").trim().split("\n").slice(0, 200);
  return [...own, ...lines.map((line) => JSON.parse(line).text as string)];
}

/** Cuts, doubles, moves and swaps parts of a text, and puts odd characters in. */
function mutate(text: string, other: string, pick: (below: number) => number): string {
  let made = text.slice(pick(200), 200 + pick(1500));
  for (let n = pick(6); n >= 0; n--) {
    const at = pick(made.length + 1);
    const to = Math.min(made.length, at + pick(80));
    switch (pick(4)) {
      case 0:
        made = made.slice(0, at) + made.slice(to);
        break;
      case 1:
        made = made.slice(0, to) + made.slice(at);
        break;
      case 2:
        made = made.slice(0, at) + (ODD[pick(ODD.length)] ?? "") + made.slice(at);
        break;
      default:
        made = made.slice(0, at) + other.slice(at, at + pick(120)) + made.slice(to);
    }
  }
  return made;
}

const seed = Number(process.argv[2] ?? 20161127);
const pick = chance(seed);
const pool = texts();
let slowest = 0;
for (let run = 1; run <= RUNS; run++) {
  const text = mutate(pool[pick(pool.length)] ?? "", pool[pick(pool.length)] ?? "", pick);
  const report: Report = {
    id: "fuzz" as ReportId,
    publisher: null,
    title: null,
    url: null,
    language: "en",
    published: { day: "2016-11-27" as Day },
    text,
  };
  const start = performance.now();
  let fault: unknown = null;
  try {
    const claims = readers[0]?.read(report, {}).claims ?? [];
    if (claims.some(({ quote }) => !holds(quote, text))) fault = "a quote is not in its report";
  } catch (error) {
    fault = error;
  }
  const took = performance.now() - start;
  slowest = Math.max(slowest, run > 100 ? took : 0);
  if (took > LIMIT_MS && run > 100) fault ??= `took ${Math.round(took)} ms`;
  if (fault !== null) {
    console.error(`seed ${seed}, run ${run}: ${String(fault)}\n${JSON.stringify(text)}`);
    process.exit(1);
  }
  if (process.stderr.isTTY && run % 500 === 0) process.stderr.write(`\r${run} of ${RUNS} read`);
}
console.log(
  `${RUNS} mutated reports read (seed ${seed}): no crash, no wrong quote; the slowest took ${Math.round(slowest)} ms.`,
);

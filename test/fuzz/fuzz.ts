/**
 * Reads 20,000 mutants of reports. The first that throws, takes over a second or quotes what is not there is printed with
 * its seed, and the run ends with 1.
 *
 *   npm run fuzz [-- SEED [RUNS]]
 */
import { chance } from "../../scripts/renaming/names.ts";
import { reportOf } from "../../scripts/reports.ts";
import { holds } from "../../src/ledger/quote.ts";
import { readers } from "../../src/reading/index.ts";
import { mutate } from "./mutate.ts";
import { texts } from "./texts.ts";

const LIMIT_MS = 1000;
/** Reads that are not timed: a program is slow before it is warm. */
const WARM_UP = 100;
const STEP = 1000;

interface Read {
  readonly run: number;
  readonly text: string;
  readonly milliseconds: number;
  readonly claims: number;
  readonly fault: string | null;
}

function read(run: number, text: string): Read {
  const start = performance.now();
  const done = (claims: number, fault: string | null) => ({
    run,
    text,
    milliseconds: performance.now() - start,
    claims,
    fault,
  });
  try {
    const report = reportOf({ id: "mutant", publisher: null, published: "2016-11-27", title: null, text });
    const claims = readers[0]?.read(report, {}).claims ?? [];
    const wrong = claims.find(({ quote }) => !holds(quote, text));
    return done(claims.length, wrong ? `quotes what is not there: ${wrong.quote.text}` : null);
  } catch (error) {
    return done(0, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

const faultOf = ({ run, milliseconds, fault }: Read): string | null =>
  fault ?? (run > WARM_UP && milliseconds > LIMIT_MS ? `took ${Math.round(milliseconds)} ms` : null);

function stopAt(seed: number, mutant: Read, fault: string): never {
  console.error(`\nseed ${seed}, run ${mutant.run}: ${fault}\n\nThe text, as JSON:\n${JSON.stringify(mutant.text)}`);
  process.exit(1);
}

const slower = (one: Read, other: Read): Read =>
  other.run > WARM_UP && other.milliseconds > one.milliseconds ? other : one;

async function main(seed: number, runs: number): Promise<void> {
  const pool = await texts();
  const pick = chance(seed);
  const any = () => pool[pick(pool.length)] ?? "";
  let slowest: Read = { run: 0, text: "", milliseconds: 0, claims: 0, fault: null };
  let claims = 0;
  for (let run = 1; run <= runs; run++) {
    const mutant = read(run, mutate(any(), any(), pick));
    const fault = faultOf(mutant);
    if (fault !== null) stopAt(seed, mutant, fault);
    slowest = slower(slowest, mutant);
    claims += mutant.claims;
    if (run % STEP === 0) console.log(`${String(run).padStart(6)} of ${runs} read; slowest ${told(slowest)}`);
  }
  console.log(
    `${runs} mutants of ${pool.length} reports (seed ${seed}): ${claims} claims, no crash, no wrong quote; slowest ${told(slowest)}.`,
  );
}

const told = ({ run, milliseconds, text }: Read): string =>
  `${Math.round(milliseconds)} ms (run ${run}, ${text.length} characters)`;

await main(Number(process.argv[2] ?? 20161127), Number(process.argv[3] ?? 20_000));

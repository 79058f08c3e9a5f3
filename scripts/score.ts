/**
 * Scores the reader against the hand-coded development reports in ../shared, in two halves: the set-aside (reports whose
 * id's SHA-256 begins with 0 to 4) is scored and never listed; the rest may be looked at.
 *
 *   npm run score                    both halves, by kind
 *   npm run score -- --worst 5       and the five open reports that are read worst
 *   npm run score -- --record        adds the figures to bench/scores.json and bench/README.md, under the present commit
 */
import { parseArgs } from "node:util";
import { figuresOf, type Half, halves, type Sums } from "./score/halves.ts";
import { record } from "./score/record.ts";

const pct = (share: number): string => share.toFixed(1).padStart(5);

function figuresLine(sums: Sums): string {
  const { found, core, full } = figuresOf(sums);
  return `found ${pct(found)}   core ${pct(core)}   full ${pct(full)}`;
}

function printHalf(name: string, half: Half): void {
  const { gold, read } = half.all;
  console.log(`${name}: ${gold} coded, ${read} read, ${half.ungrounded} quotes not in their report`);
  console.log(`  ${"all".padEnd(28)}${figuresLine(half.all)}`);
  for (const [kind, sums] of Object.entries(half.kinds)) {
    const counts = `${String(sums.gold).padStart(4)} / ${String(sums.read).padEnd(4)}`;
    console.log(`  ${kind.padEnd(14)}${counts.padEnd(14)}${figuresLine(sums)}`);
  }
  const shares = Object.entries(half.slots).map(
    ([slot, [right, all]]) => `${slot} ${pct((100 * right) / all).trimStart()}`,
  );
  console.log(`  right, of those found: ${shares.join(", ")}\n`);
}

function printWorst({ perReport }: Half, many: number): void {
  for (const report of perReport.toSorted((a, b) => a.f1 - b.f1).slice(0, many)) {
    console.log(
      `${report.id}: ${report.core} core, ${report.found} found of ${report.gold} coded, ${report.read} read`,
    );
    for (const claim of report.missed) console.log(`  missed ${claim.kind}: ${claim.quote}`);
    for (const claim of report.spare) console.log(`  spare  ${claim.kind}: ${claim.quote}`);
  }
}

const { values } = parseArgs({ options: { worst: { type: "string" }, record: { type: "boolean" } } });
const scored = await halves();
if (scored === null) {
  console.error("There are no development reports at ../shared/corpus/dev: nothing is scored.");
  process.exit(1);
}
printHalf("open", scored.open);
printHalf("set-aside", scored.aside);
if (values.worst !== undefined) printWorst(scored.open, Number(values.worst));
if (values.record) record(scored);

/**
 * How fast the reader is, as ratios to a stated floor in the same run.
 *
 *   npm run bench
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report, ReportId } from "../src/ledger/entry.ts";
import { parseDay } from "../src/ledger/when.ts";
import { speed } from "./speed.ts";

const CORPUS = new URL("../../shared/corpus/fakes.jsonl", import.meta.url);
const BIN = new URL("../bin/dateline.js", import.meta.url).pathname;
const TIMES = 10;
const REPETITIONS = 5;

if (!existsSync(CORPUS)) {
  console.error("No corpus at ../shared/corpus/fakes.jsonl: nothing is timed.");
  process.exit(1);
}
const lines = readFileSync(CORPUS, "utf8").trim().split("\n");

const reports = lines.map((line): Report => {
  const { id, publisher, published, title, text } = JSON.parse(line);
  const day = parseDay(published);
  return { id: id as ReportId, publisher, title, url: null, language: "en", published: day && { day }, text };
});
const one = speed(reports, REPETITIONS);
console.log(`one thread: ${reports.length} reports, ${one.sentences} sentences`);
console.log(
  `  wink-nlp, sbd and pos    ${one.wink.toFixed(2)} s   ${Math.round(one.sentences / one.wink)} sentences a second`,
);
console.log(
  `  the whole reader         ${one.reader.toFixed(2)} s   ${Math.round(one.sentences / one.reader)} sentences a second`,
);
console.log(`  reader / wink            ${one.ratio.toFixed(2)}   (aim: at most 2.0)`);

const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
const single = join(folder, "one.jsonl");
const tenfold = join(folder, "ten.jsonl");
writeFileSync(single, renamed(0));
writeFileSync(tenfold, Array.from({ length: TIMES }, (_, k) => renamed(k)).join(""));
const [small, lone, pair] = [run(single, 2), run(tenfold, 1), run(tenfold, 2)];
console.log(
  `ten corpora through the command: one worker ${lone.seconds.toFixed(1)} s, two ${pair.seconds.toFixed(1)} s`,
);
console.log(`  two workers are          ${(lone.seconds / pair.seconds).toFixed(2)} times one   (aim: at least 1.6)`);
console.log(
  `  peak memory              ${pair.megabytes} MB, ${(pair.megabytes / small.megabytes).toFixed(2)} times one corpus (aim: 1.3, under 400 MB)`,
);
rmSync(folder, { recursive: true });

/** The corpus with every capitalised word of six letters or more given another ending, by the seed `k`. */
function renamed(k: number): string {
  const ending = k === 0 ? "" : String.fromCharCode(96 + k);
  return lines
    .map((line) => {
      const report = JSON.parse(line);
      const text = report.text.replace(/\b[A-Z][a-z]{5,}\b/g, (name: string) => name + ending);
      return `${JSON.stringify({ ...report, id: `${report.id}-${k}`, text })}\n`;
    })
    .join("");
}

/** Runs the command as a whole process; its peak memory is what GNU time says of it. */
function run(file: string, workers: number): { seconds: number; megabytes: number } {
  const start = performance.now();
  const { stderr, status } = spawnSync(
    "/usr/bin/time",
    ["-f", "peak %M", process.execPath, BIN, "read", file, "--workers", String(workers), "--format", "jsonl"],
    { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8", maxBuffer: 1 << 28 },
  );
  if (status !== 0 && status !== 1) console.error(`dateline read ended with ${status}`);
  const peak = /peak (\d+)/.exec(stderr ?? "")?.[1];
  return { seconds: (performance.now() - start) / 1000, megabytes: Math.round(Number(peak ?? Number.NaN) / 1024) };
}

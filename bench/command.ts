import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ReportFile } from "../scripts/reports.ts";
import { invented } from "./invented.ts";
import { median } from "./median.ts";

const BIN = fileURLToPath(new URL("../bin/dateline.js", import.meta.url));
const PEAK = new URL("peak.ts", import.meta.url).href;
const TIMES = 10;

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

export interface Command {
  /** Ten corpora by one worker and by two, the medians of whole processes, start included. */
  readonly one: number;
  readonly two: number;
  /** One over two, the median of neighbours. */
  readonly ratio: number;
  /** Peak memory with two workers, for one corpus and for ten, and the median ratio. */
  readonly small: number;
  readonly large: number;
  readonly growth: number;
}

/** `dateline read` as it is used: ten times the reports, each time under other names, by one worker and by two in turn. */
export function command(reports: readonly ReportFile[], repetitions: number): Command {
  const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  try {
    const [small, large] = [write(folder, reports, 1), write(folder, reports, TIMES)];
    const turns = Array.from({ length: repetitions }, () => ({
      one: run(large, 1),
      two: run(large, 2),
      small: run(small, 2),
    }));
    return {
      one: median(turns.map(({ one }) => one.seconds)),
      two: median(turns.map(({ two }) => two.seconds)),
      ratio: median(turns.map(({ one, two }) => one.seconds / two.seconds)),
      small: median(turns.map((turn) => turn.small.megabytes)),
      large: median(turns.map(({ two }) => two.megabytes)),
      growth: median(turns.map((turn) => turn.two.megabytes / turn.small.megabytes)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(folder: string, reports: readonly ReportFile[], times: number): string {
  const file = join(folder, `${times}.jsonl`);
  const all = Array.from({ length: times }, (_, k) => invented(reports, k + 1)).flat();
  writeFileSync(file, all.map((report) => `${JSON.stringify({ ...report, language: "en" })}\n`).join(""));
  return file;
}

/** A whole process, from its start to its end; what it prints is thrown away, as by `> /dev/null`. */
function run(file: string, workers: number): Run {
  const peak = `${file}.peak`;
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", PEAK, BIN, "read", file, "--workers", String(workers), "--format", "jsonl"],
    { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8", env: { ...process.env, DATELINE_BENCH_PEAK: peak } },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`dateline read ended with ${status}: ${stderr.slice(0, 500)}`);
  return { seconds, megabytes: Number(readFileSync(peak, "utf8")) / 1024 };
}

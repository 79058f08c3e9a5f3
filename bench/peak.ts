import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

/** Loaded before a program that is measured: at its end it writes down its peak memory, its workers' among it, in kilobytes. */
const { DATELINE_BENCH_PEAK } = process.env;
if (isMainThread && DATELINE_BENCH_PEAK)
  process.on("exit", () => writeFileSync(DATELINE_BENCH_PEAK, String(process.resourceUsage().maxRSS)));

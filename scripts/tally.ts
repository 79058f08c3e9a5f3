import { existsSync, readFileSync } from "node:fs";

/**
 * `node scripts/tally.ts REPORT CODE`: what vitest's JSON report counted, as one line, and the exit code of the run.
 * Where the run failed and no test did (types, lint, knip, a test file that would not load), that counts as one failure.
 */
const [report = "", code = "1"] = process.argv.slice(2);

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

const counted: Report = existsSync(report)
  ? JSON.parse(readFileSync(report, "utf8"))
  : { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };

const wrong = code !== "0" || counted.numPassedTests === 0;
const failed = Math.max(counted.numFailedTests, wrong ? 1 : 0);
const skipped = counted.numPendingTests > 0 ? `, ${counted.numPendingTests} skipped` : "";
console.log(`\n${counted.numPassedTests} passed, ${failed} failed${skipped}`);
process.exitCode = failed > 0 ? 1 : 0;

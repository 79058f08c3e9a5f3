import { spawnSync } from "node:child_process";
import { join } from "node:path";

export const bin = join(import.meta.dirname, "../../bin/dateline.js");

/** Runs the command as a person would, in a folder. */
export function dateline(args: readonly string[], cwd: string, input = "") {
  const env = { ...process.env, NO_COLOR: "1", COLUMNS: "100", DATELINE_BY: "sara" };
  const options = { cwd, input, encoding: "utf8", env, maxBuffer: 1 << 26 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], options);
  return { status, stdout, stderr };
}

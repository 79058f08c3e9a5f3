import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

/** `npm start`: one report's claims, then the example case, made on the first run, and what to look at next. */
const root = join(import.meta.dirname, "..");
const example = join(root, "examples/east-aleppo-2016");
const folder = "example-case";

function dateline(...args: readonly string[]): void {
  const shown = args.map((arg) => (/[\s"]/.test(arg) ? `"${arg}"` : arg)).join(" ");
  process.stdout.write(`\n$ dateline ${shown}\n\n`);
  const { status } = spawnSync(process.execPath, [join(root, "bin/dateline.js"), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}

dateline("read", "examples/2016-11-26-hanano.html");

if (!existsSync(join(root, folder, "ledger.sqlite"))) {
  mkdirSync(join(root, folder), { recursive: true });
  for (const name of ["case.yaml", "places.csv"]) copyFileSync(join(example, name), join(root, folder, name));
  const archive = ["--case", folder, "--learned", "published", "--by", "example"];
  dateline(
    "add",
    "examples/east-aleppo-2016/baseline.csv",
    "--form",
    "baseline",
    "--published",
    "2016-11-15",
    "--publisher",
    "Example Desk",
    ...archive,
  );
  dateline("add", "examples/east-aleppo-2016/reports", ...archive);
}
dateline("brief", "--case", folder, "--on", "2016-11-27");
dateline("why", "Masaken Hanano", "--case", folder, "--on", "2016-11-27");

process.stdout.write(`The example case is in ${folder}/. Look on:

  npx dateline show control --case ${folder} --on 2016-11-28
  npx dateline show harm --case ${folder} --on 2016-11-30 --known 2016-12-10
  npx dateline show queue --case ${folder}
  npx dateline --help
`);

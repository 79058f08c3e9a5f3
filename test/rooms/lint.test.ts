import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";

/** A rule that silently stops working looks like clean code; so it is shown to bite. */
const root = join(import.meta.dirname, "../..");
const away = mkdtempSync(join(tmpdir(), "dateline-lint-"));
const settings = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));
writeFileSync(join(away, "biome.json"), JSON.stringify({ ...settings, $schema: undefined, vcs: undefined }));
cpSync(join(root, "lint"), join(away, "lint"), { recursive: true });

afterAll(() => rmSync(away, { recursive: true, force: true }));

/** How often lint objects to a line of code that stands in this file. */
function objections(path: string, line: string): number {
  mkdirSync(dirname(join(away, path)), { recursive: true });
  writeFileSync(join(away, path), `export const it = ${line};\n`);
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const { stdout, stderr } = spawnSync(process.execPath, [biome, "lint", "--colors=off", path], {
    cwd: away,
    encoding: "utf8",
  });
  const said = stdout + stderr;
  expect(said).toMatch(/Checked 1 file/);
  return said.split("A pure room asks no clock").length - 1;
}

test.each(["Date.now()", "new Date()", "Date()", "Math.random()", "[1].map(() => Math.random() + Date.now()).length"])(
  "a pure room may not say %s",
  (line) => {
    expect(objections("src/reading/it.ts", line)).toBeGreaterThan(0);
    expect(objections("src/newsroom.ts", line)).toBeGreaterThan(0);
    expect(objections("src/edges/it.ts", line)).toBe(0);
  },
);

test.each(['new Date("2016-11-27")', 'Date.parse("2016-11-27")', "Date.UTC(2016, 10, 27)", "Math.round(1.5)"])(
  "a pure room may say %s",
  (line) => expect(objections("src/reading/it.ts", line)).toBe(0),
);

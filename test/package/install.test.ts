import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** The package as a stranger gets it: packed, installed in an empty folder, and used from there. */
const root = join(import.meta.dirname, "../..");
const away = mkdtempSync(join(tmpdir(), "dateline-package-"));
const quiet = ["ignore", "pipe", "pipe"] as const;
const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: [...quiet], maxBuffer: 1 << 26 });

let packed: { readonly filename: string; readonly files: readonly { readonly path: string }[] };

beforeAll(() => {
  [packed] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", away], root));
  writeFileSync(join(away, "package.json"), '{ "name": "empty", "private": true }\n');
  run("npm", ["install", "--prefer-offline", join(away, packed.filename)], away);
}, 240_000);

afterAll(() => rmSync(away, { recursive: true, force: true }));

describe("the package", () => {
  test("holds what runs and what is read, and nothing else", () => {
    const tops = new Set(packed.files.map((file) => file.path.split("/")[0]));
    expect([...tops].sort()).toEqual(
      ["CHANGELOG.md", "LICENSE", "README.md", "bin", "dist", "docs", "examples", "package.json"].sort(),
    );
    expect(packed.files.filter((file) => file.path.startsWith("dist/") && /(?<!\.d)\.ts$/.test(file.path))).toEqual([]);
  });

  test("needs nothing that is only there when it is developed", () => {
    expect(existsSync(join(away, "node_modules/typescript"))).toBe(false);
    expect(existsSync(join(away, "node_modules/node"))).toBe(false);
  });

  test("reads an example", () => {
    const lines = run(
      "npx",
      ["--no-install", "dateline", "read", "node_modules/dateline-desk/examples", "--format", "jsonl"],
      away,
    );
    const read = lines
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(read.length).toBeGreaterThanOrEqual(10);
    expect(lines).toContain('"quote"');
  });

  test("reads the same as the clone that it was made from", () => {
    const args = ["read", join(root, "examples"), "--format", "json"];
    const clone = run(process.execPath, [join(root, "bin/dateline.js"), ...args], away);
    expect(run("npx", ["--no-install", "dateline", ...args], away)).toBe(clone);
  });

  test("says its version", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(run("npx", ["--no-install", "dateline", "--version"], away)).toContain(version);
  });

  test("is a library, with its types", () => {
    const program = 'import * as dateline from "dateline-desk"; console.log(Object.keys(dateline).length > 0);';
    expect(run(process.execPath, ["--input-type=module", "--eval", program], away)).toBe("true\n");
    const { types } = JSON.parse(readFileSync(join(away, "node_modules/dateline-desk/package.json"), "utf8"));
    expect(existsSync(join(away, "node_modules/dateline-desk", types))).toBe(true);
  });
});

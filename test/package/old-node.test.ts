import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const bin = join(import.meta.dirname, "../../bin/dateline.js");
const folder = mkdtempSync(join(tmpdir(), "dateline-old-node-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A Node of this machine's own that is older than ours, if it has one. */
function oldNode(): string | undefined {
  const places = (process.env.PATH ?? "").split(delimiter).filter((place) => !place.includes("node_modules"));
  return places
    .map((place) => join(place, "node"))
    .find(
      (path) =>
        existsSync(path) && /^v(?:1\d|2[0-3])\./.test(spawnSync(path, ["--version"], { encoding: "utf8" }).stdout),
    );
}

/** Makes the Node of this run say that it is another. */
function disguise(version: string): string {
  const path = join(folder, "disguise.cjs");
  const versions = `{ ...process.versions, node: "${version}" }`;
  writeFileSync(
    path,
    `Object.defineProperty(process, "versions", { value: ${versions} });
     Object.defineProperty(process, "version", { value: "v${version}" });`,
  );
  return path;
}

const old = oldNode();
const ways: [string, string, string[]][] = [
  ["one that only says so", process.execPath, ["--require", disguise("20.20.2")]],
];
if (old) ways.push(["the machine's own", old, []]);

describe.each(ways)("on an old Node (%s)", (_which, node, flags) => {
  test("the command says what to do, in a sentence, and does nothing", () => {
    const { status, stdout, stderr } = spawnSync(node, [...flags, bin, "read", "-"], { encoding: "utf8", input: "" });
    expect(stdout).toBe("");
    expect(stderr).toMatch(/Node(?:\.js)? 24/);
    expect(stderr).toMatch(/npm|npx/);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr.trim().split("\n").length).toBeLessThanOrEqual(4);
    expect(status).toBe(1);
  });
});

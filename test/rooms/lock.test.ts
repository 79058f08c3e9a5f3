import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const json = (name: string) => JSON.parse(readFileSync(join(root, name), "utf8"));

test("the lock file ties nobody to one registry", () => {
  const { packages } = json("package-lock.json") as { packages: Record<string, { resolved?: string }> };
  expect(Object.keys(packages).filter((name) => packages[name]?.resolved)).toEqual([]);
});

test("the lock file is that of the package", () => {
  const { packages } = json("package-lock.json");
  const { dependencies, devDependencies } = json("package.json");
  expect(packages[""]).toMatchObject({ dependencies, devDependencies });
});

test("the runtime and the linter are pinned, and the runtime may install itself", () => {
  const { devDependencies, allowScripts } = json("package.json");
  expect(devDependencies.node).toMatch(/^24\.\d+\.\d+$/);
  expect(devDependencies["@biomejs/biome"]).toMatch(/^\d+\.\d+\.\d+$/);
  expect(allowScripts.node).toBe(true);
});

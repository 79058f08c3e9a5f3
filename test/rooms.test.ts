import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { broken, type Tree } from "./rooms/arrows.ts";
import { importsOf } from "./rooms/imports.ts";
import { law, pureRooms } from "./rooms/law.ts";

const root = join(import.meta.dirname, "..");
const json = (name: string) => JSON.parse(readFileSync(join(root, name), "utf8"));

function source(): Tree {
  const names = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
  const paths = names.filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"));
  return new Map(paths.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(root, "src", path), "utf8")]));
}

describe("our rooms", () => {
  test("no arrow breaks the law", () => {
    expect(broken(source(), law)).toEqual([]);
  });

  test("the compiler and the lint rule hold the same rooms to be pure", () => {
    const glob = (path: string) => path.replace(/^src\//, "").replace(/\/\*\*$|\.ts$/, "");
    /** A room may be a file and a folder beside it: newsroom.ts is the door, newsroom/ what stands behind it. */
    const rooms = (paths: string[]) => [...new Set(paths.filter((path) => path.startsWith("src/")).map(glob))].sort();
    const compiled = rooms(json("tsconfig.pure.json").include.filter((path: string) => !path.endsWith(".d.ts")));
    const linted = json("biome.json").overrides.find((one: { plugins?: unknown }) => one.plugins).includes;
    expect(compiled).toEqual([...pureRooms].sort());
    expect(rooms(linted)).toEqual(compiled);
  });

  test("each dependency is allowed in some room", () => {
    const allowed = new Set(law.flatMap((room) => room.packages ?? []));
    expect(Object.keys(json("package.json").dependencies).filter((name) => !allowed.has(name))).toEqual([]);
  });
});

/** A small house that keeps the law, with one file changed. */
function house(path: string, text: string): string[] {
  const tree = new Map([
    ["ledger/entry.ts", "export const a = 1;\n"],
    ["ledger/when.ts", 'import { a } from "./entry.ts";\nexport const day = a;\n'],
    ["kinds/index.ts", 'export { a } from "../ledger/entry.ts";\n'],
    ["reading/rules.ts", 'import winkNLP from "wink-nlp";\nimport { a } from "../kinds/index.ts";\n'],
    ["newsroom.ts", 'const { read } = await import("./reading/rules.ts");\n'],
    ["edges/files.ts", 'import { readFile } from "node:fs/promises";\nimport type { A } from "../ledger/entry.ts";\n'],
  ]);
  return broken(tree.set(path, text), law);
}

describe("the law can be broken", () => {
  test("and is not, by a house that keeps it", () => {
    expect(
      house("cli/main.ts", 'import { newsroom } from "../newsroom.ts";\nimport process from "node:process";\n'),
    ).toEqual([]);
  });

  test.each([
    [
      "an arrow back down the road",
      "ledger/bad.ts",
      'import { a } from "../kinds/index.ts";',
      "ledger may import no other room",
    ],
    [
      "an arrow over many lines",
      "kinds/bad.ts",
      'import {\n  a,\n  b,\n} from "../reading/rules.ts";',
      "kinds may import ledger",
    ],
    [
      "an export from elsewhere",
      "ledger/bad.ts",
      'export * from "../kinds/index.ts";',
      "ledger may import no other room",
    ],
    ["a bare import", "ledger/bad.ts", 'import "../kinds/index.ts";', "ledger may import no other room"],
    ["a type from above", "ledger/bad.ts", 'import type { R } from "../reading/rules.ts";', "types come from below"],
    ["a package that is another room's", "ledger/bad.ts", 'import { z } from "zod/mini";', "ledger may use no package"],
    [
      "a package with a scope",
      "reading/bad.ts",
      'import { R } from "@mozilla/readability";',
      "reading may use papaparse",
    ],
    ["Node in a pure room", "ledger/bad.ts", 'import { join } from "node:path";', "ledger may not use this of Node"],
    [
      "files in the command line",
      "cli/bad.ts",
      'import { readFile } from "node:fs/promises";',
      "cli may not use this of Node",
    ],
    [
      "the reader loaded at once",
      "newsroom.ts",
      'import { read } from "./reading/rules.ts";',
      "newsroom may only `await import()` reading",
    ],
    [
      "a dynamic import",
      "desk/bad.ts",
      'export const f = () => import("../reading/rules.ts");',
      "desk may import ledger",
    ],
    ["an import without a name", "desk/bad.ts", "export const f = (x: string) => import(x);", "must name its file"],
    ["a require", "desk/bad.ts", 'const wink = require("wink-nlp");', "desk may use no package"],
    [
      "a room's index from inside",
      "kinds/bad.ts",
      'import { a } from "./index.ts";',
      "import the file, not the room's index",
    ],
    ["a file outside src", "edges/bad.ts", 'import { t } from "../../test/rooms.test.ts";', "outside src/"],
    ["an unknown room", "magic/bad.ts", "export {};", "no room of the law is named magic"],
    ["a room without a word", "utils/bad.ts", "export {};", '"utils" says nothing'],
    ["a file without a word", "ledger/helpers.ts", "export {};", '"helpers" says nothing'],
  ])("%s is named", (_what, path, text, why) => {
    const found = house(path, `${text}\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(path);
    expect(found[0]).toContain(why);
  });

  test("a circle is shown whole", () => {
    expect(house("ledger/entry.ts", 'import { day } from "./when.ts";\n')).toEqual([
      "a circle: ledger/entry.ts -> ledger/when.ts -> ledger/entry.ts",
    ]);
  });

  test("a circle of types is none", () => {
    expect(house("ledger/entry.ts", 'import type { Day } from "./when.ts";\n')).toEqual([]);
  });
});

test("comments, strings and type queries import nothing", () => {
  const text = '// import "a";\n/** import "b" */\n * from "c"\nconst x = "import";\ntype W = typeof import("d");\n';
  expect(importsOf(text)).toEqual([{ spec: "d", line: 5, how: "type" }]);
});

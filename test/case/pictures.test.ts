import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dateline } from "../cli/spawned.ts";

/** One case, told in order: each test goes on from where the one before it left the ledger. */

const CASE = `title: The river towns
zone: UTC
parties:
  - { id: army, label: government forces, names: [Northern Army], descriptors: [the army, army, government forces] }
  - { id: rebels, label: the rebels, names: [River Front], descriptors: [rebels, the rebels, rebel forces] }
blocs:
  - { id: government, label: the government, members: [army] }
  - { id: opposition, label: the opposition, members: [rebels] }
sources:
  - { id: monitor, label: the Conflict Monitor, names: [Conflict Monitor], what: monitor }
  - { id: rescue, label: the Rescue Service, names: [Rescue Service], what: rescuers }
`;
const head = (publisher: string, day: string) => `---\npublisher: ${publisher}\npublished: ${day}\n---\n`;
const FILES = {
  "case.yaml": CASE,
  "places.csv":
    "id,name,lat,lon,neighbours\np1,Marda,36.1,37.1,p2\np2,Telhan,36.1,37.2,p1|p3\np3,Kafrun,36.1,37.3,p2\n",
  "held.csv": "name,holder\nMarda,rebels\nTelhan,rebels\nKafrun,army\n",
  "a.md": `${head("Wire", "2016-11-26")}The army captured the town of Marda on Saturday, the Conflict Monitor said. An air strike on Telhan on Friday killed at least 46 civilians, the Rescue Service said.`,
  "b.md": `${head("Gazette", "2016-11-28")}Rebel forces withdrew from Marda on Saturday, a rebel commander told the Gazette. About 300 families fled from Telhan to Kafrun on Sunday, the Conflict Monitor said.`,
  "c.txt": "Shelling killed three civilians in Telhan on Sunday, the Rescue Service said.",
};

const folder = mkdtempSync(join(tmpdir(), "dateline-"));

beforeAll(() => {
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  const learned = ["--learned", "published"];
  const held = ["--form", "baseline", "--published", "2016-11-15", "--publisher", "Desk", ...learned];
  expect(run("add", "held.csv", ...held)).toContain("1 report added, with 3 claims.");
  expect(run("add", "a.md", "b.md", ...learned)).toContain("2 reports added, with 5 claims.");
  expect(run("add", "c.txt", "--learned", "2016-11-28")).toContain("1 report added, with 2 claims.");
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a command printed, that must have gone well. */
function run(...args: string[]): string {
  const { status, stdout, stderr } = dateline(args, folder);
  expect([status, args[0] === "add" ? "" : stderr]).toEqual([0, ""]);
  return stdout;
}

interface Cell {
  readonly place: string;
  readonly holder: string | null;
  readonly grade: string | null;
  readonly provisional: boolean;
  readonly assessed: { readonly holder: string } | null;
}

const cellsOf = (...flags: string[]): Cell[] => JSON.parse(run("show", "control", "--format", "json", ...flags)).cells;
const marda = (...flags: string[]): Cell | undefined => cellsOf(...flags).find(({ place }) => place === "p1");

describe("show", () => {
  test("a table for a person: what is new in a row each, what is quiet by holder; no faces with NO_COLOR", () => {
    const table = run("show", "control", "--on", "2016-11-28");
    expect(table).toMatch(/^\? {2}Marda +the government +admitted +held +2016-11-26/m);
    expect(table).toMatch(/^\? {2}1 more district +the opposition/m);
    expect(table).toContain("1 more held by the opposition: Telhan.");
    expect(table).not.toContain("\u001B");
    expect(Math.max(...table.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
    const all = run("show", "control", "--on", "2016-11-28", "--all");
    expect(all).toMatch(/^\? {2}Telhan +the opposition/m);
    expect(all).not.toContain("more district");
  });

  test("csv has every row, with its claims", () => {
    const lines = run("show", "control", "--format", "csv").trimEnd().split("\n");
    expect(lines[0]).toBe("place,holder,grade,status,since,last said,beside,claims");
    expect(lines.slice(1).map((line) => line.split(",")[0])).toEqual(["Marda", "Telhan", "Kafrun"]);
    expect(lines[1]).toMatch(/,c4\|c7$/);
  });

  test("as it was known then, and as it was after so many entries", () => {
    expect(marda()).toMatchObject({ holder: "government", grade: "admitted" });
    expect(marda("--known", "2016-11-27")).toMatchObject({ holder: "government", grade: "reported" });
    expect(marda("--on", "2016-11-28", "--known", "2016-11-20")).toMatchObject({ holder: "opposition" });
    expect(marda("--on", "2016-11-28", "--upto", "7")).toMatchObject({ holder: "opposition" });
    expect(marda("--upto", "100000")).toMatchObject({ holder: "government" });
  });

  test("of one place", () => {
    expect(run("show", "control", "--place", "Telhan", "--format", "csv")).not.toContain("Marda");
    expect(run("show", "harm", "--place", "Telhan")).toContain("46 or more");
    expect(run("show", "harm", "--place", "Marda")).toContain("Nothing is claimed.");
  });
});

describe("why", () => {
  test("a place leads to its claims, their words and the rule that each met", () => {
    const told = run("why", "Marda");
    expect(told).toContain("c4  “The army captured the town of Marda on Saturday”\n    said by Conflict Monitor");
    expect(told).toContain("control of Marda: against-interest → ");
    expect(told).toContain("in r2 · Wire · 2016-11-26");
  });

  test("a claim leads to what every picture made of it", () => {
    expect(run("why", "c6")).toMatch(/harm: member → carries killed 46 or more, Telhan, 2016-11-25/);
  });
});

describe("the desk", () => {
  test("accept makes firm what rests on the claim, and changes no grade", () => {
    expect(run("accept", "c7", "--why", "read it")).toMatch(/^j1: accept c7\. Entry \d+, link [0-9a-f]{64}\n$/);
    expect(run("accept", "c4", "--why", "read it")).toMatch(/^j2: /);
    expect(marda()).toMatchObject({ grade: "admitted", provisional: false });
  });

  test("correct changes a figure, and undo brings it back", () => {
    run("correct", "c6", "low=50", "high=", "--why", "a misprint");
    expect(run("show", "harm")).toContain("50 or more");
    run("undo", "j3", "--why", "it was none");
    expect(run("show", "harm")).toContain("46 or more");
  });

  test("mend reads the report again, and what came of it is told", () => {
    const mended = run("mend", "r4", "published=2016-11-28", "--why", "the sender says so");
    expect(mended).toContain("r4: 2 new, 2 gone, 0 as before");
    expect(mended).toContain("+ harm: “Shelling killed three civilians in Telhan on Sunday”");
    expect(run("show", "harm")).toMatch(/^\? {2}2016-11-27 +civilians killed +3 /m);
  });

  test("the desk's own word stands beside what sources say", () => {
    run("assess", "Telhan", "from=2016-11-27", "holder=contested", "--why", "two calls");
    expect(run("show", "control", "--all", "--on", "2016-11-28")).toContain("two calls");
  });

  test("reread says where nothing changed", () => {
    expect(run("reread")).toMatch(/^Nothing changed\. Entry /);
  });
});

test("changes: two days, and two knowings of one day", () => {
  const days = run("changes", "--from", "2016-11-25", "--to", "2016-11-26");
  expect(days).toContain("What changed: 2016-11-25 → 2016-11-26");
  expect(days).toMatch(/control of Marda +the opposition, held/);
  const known = ["--on", "2016-11-26", "--known-from", "2016-11-26", "--known-to", "2016-11-28", "--format", "json"];
  const { control } = JSON.parse(run("changes", ...known));
  expect(control).toMatchObject([{ place: "p1", before: { grade: "reported" }, after: { grade: "admitted" } }]);
});

test("brief: each line leads to claims that exist, and none tells of one strike as a number", () => {
  const text = run("brief", "--on", "2016-11-26");
  expect(text).toMatch(/^# The river towns: 2016-11-26\n/);
  expect(text).toContain("At least one air strike on Telhan, on 2016-11-25");
  expect(text).toMatch(/- Marda: held by the government since 2016-11-26, .+ said; .+ \[c4, c7\]\n/);
  expect(text).toMatch(/Internal\. Entry \d+, link [0-9a-f]{64}\n$/);
});

test.each([
  [["show", "kontrol"], 2, "Allowed choices are control"],
  [["show", "control", "--on", "Sunday"], 2, "Write a day as 2016-11-27."],
  [["show", "control", "--upto", "0"], 2, "Write the number of an entry"],
  [["show", "harm", "--place", "Nowhere"], 1, "no place of the case bears that name"],
  [["why", "c999"], 1, "there is no claim c999. dateline find WORDS shows ids."],
  [["changes", "--on", "2016-11-26"], 2, "two things are compared: give --from and --to"],
  [["accept", "c999", "--why", "x"], 1, "c999: there is no such claim in the ledger."],
  [["accept", "c4"], 2, "required option '--why <words>' not specified"],
  [["correct", "c6", "low=many", "--why", "x"], 1, "low=many is not understood: write a whole number"],
  [["correct", "c6", "low", "--why", "x"], 2, '"low" is no field. Write it as name=value'],
  [["place", "c6", "Telhan", "p9", "--why", "x"], 1, '"p9": no place of the case bears that name.'],
  [["sign", "c6", "sure", "--why", "x"], 2, '"sure" is no grade. Take one of confirmed'],
  [["assess", "Marda", "from=2016-11-27", "holder=them", "--why", "x"], 2, "holder=them is no party of the case"],
])("%j says what is wrong with it, on standard error", (args, status, says) => {
  const ran = dateline(args, folder);
  expect([ran.status, ran.stdout]).toEqual([status, ""]);
  expect(ran.stderr).toContain(says);
  expect(ran.stderr).not.toContain("fault of the program");
});

test("the ledger is sound after all of it", () => {
  expect(run("check")).toContain("All is well.");
  expect(readFileSync(join(folder, "case.yaml"), "utf8")).toBe(CASE);
});

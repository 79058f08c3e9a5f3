import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import type { Report, ReportId } from "../src/ledger/entry.ts";
import type { Day } from "../src/ledger/when.ts";
import { coded, drawings, read as readReport } from "../src/newsroom.ts";
import { placeForms } from "../src/places/import.ts";
import { readers } from "../src/reading/index.ts";

/** The pages cannot fall behind: the lists are read from the source, and what no page mentions fails by name. */
const root = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const under = (folder: string, end: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(end))
        .map((name) => join(folder, name))
    : [];

const pages = ["README.md", "CONTRIBUTING.md", "DECISIONS.md", "CHANGELOG.md", ...under("docs", ".md")];
const docs = new Map(pages.map((path) => [path, read(path)]));
const sources = under("src", ".ts").map(read);

/** What a pattern's first group finds in texts, each once. */
const found = (pattern: RegExp, texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ""))),
];

/** The words of a type of a source file: a union of literals (`type Stance = "asserted" | "denied"`), or a list of them. */
const LITERALS = String.raw`((?:(?:\s|\||\/\*\*[^\n]*\*\/)*"[^"\n]+")+);`;
const lists = (path: string): string[] => found(/^export const [A-Z_]+ = \[([^\]]+)\] as const/gm, [read(path)]);
const members = (path: string, type = String.raw`\w+`): string[] => {
  const unions = found(new RegExp(`^export type ${type} =${LITERALS}`, "gm"), [read(path)]);
  const quoted = type === String.raw`\w+` ? [...unions, ...lists(path)] : unions;
  return found(/"([^"]+)"/g, quoted);
};

const kinds = found(/kind: "(\w+)"/g, [read("src/ledger/entry.ts")]);
/** Commands that stand on the page of the one above them. */
const BELOW: Readonly<Record<string, string>> = { export: "ledger", import: "ledger" };
const saying = (name: string): string => (BELOW[name] ? `${BELOW[name]} ${name}` : name);
const commands = found(/(?:\.command|new Command)\("([\w-]+)/g, sources).filter((name) => name !== "dateline");
const deeds = found(/^ {4}name: "(\w+)"/gm, [read("src/cli/desk.ts")]);
const makers = found(/(\w+)(?: = )?\(\s*check: string/g, sources);
const checks = [
  ...found(/"([\w-]+)"/g, found(/\bcheck: ([^,}]+)/g, sources)),
  ...found(new RegExp(`\\b(?:${makers.join("|")})\\(\\s*"([\\w-]+)",`, "g"), sources),
];

/** Words of which no page says anything in code face. */
function unsaid(words: readonly string[], page?: string): string[] {
  const text = page ? (docs.get(page) ?? "") : [...docs.values()].join("\n");
  return words.filter((word) => !new RegExp(`\`(?:dateline )?${word}\\b[^\`]*\``).test(text));
}

describe("the pages mention", () => {
  test("each kind of claim", () => {
    expect(kinds.length).toBe(9);
    expect(unsaid(kinds, "docs/claims.md")).toEqual([]);
  });

  test("each word that a field may have", () => {
    const words = [...members("src/ledger/entry.ts"), ...members("src/ledger/when.ts")];
    const text = docs.get("docs/claims.md") ?? "";
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter((word) => !new RegExp(`\\b${word}\\b`).test(text))).toEqual([]);
  });

  test("each command, on a page of its own", () => {
    expect(commands).not.toEqual([]);
    expect(commands.filter((name) => !docs.has(`docs/${BELOW[name] ?? name}.md`))).toEqual([]);
    expect(commands.filter((name) => unsaid([saying(name)], `docs/${BELOW[name] ?? name}.md`).length > 0)).toEqual([]);
  });

  test("each command of the desk, on the desk's page", () => {
    expect(deeds.length).toBe(14);
    expect(unsaid(deeds, "docs/desk.md")).toEqual([]);
  });

  test("each picture, on the page of pictures", () => {
    expect(drawings).not.toEqual([]);
    expect(
      unsaid(
        drawings.map(({ id }) => id),
        "docs/pictures.md",
      ),
    ).toEqual([]);
  });

  test.each([
    ["rule of control", "src/picture/control-acts.ts", "ControlRule", 30],
    ["rule of a tally", "src/picture/tally/item.ts", "Rule", 18],
    ["grade of control", "src/picture/hold.ts", "Grade", 5],
    ["status of control", "src/picture/control-place.ts", "Status", 4],
    ["grade of harm", "src/ledger/record.ts", "HarmGrade", 5],
  ])("each %s, on the page of pictures", (_what, path, type, atLeast) => {
    const words = members(path, type);
    expect(words.length).toBeGreaterThanOrEqual(atLeast);
    expect(unsaid(words, "docs/pictures.md")).toEqual([]);
  });

  test("each step of a grade of harm, and each thing that a person is asked", () => {
    const steps = found(/"([^"]+)"/g, found(/readonly rule:((?:[\s|]*"[^"]+")+);/g, [read("src/picture/grade.ts")]));
    const asks = found(/"([^"]+)"/g, lists("src/picture/queue.ts"));
    expect(steps.length).toBeGreaterThan(3);
    expect(asks.length).toBeGreaterThan(7);
    expect(unsaid([...steps, ...asks], "docs/pictures.md")).toEqual([]);
  });

  test("each field of case.yaml, and each form of a file of places", () => {
    const schema = read("src/case.ts").split("const party =")[1]?.split("type File")[0] ?? "";
    const fields = found(/\b(\w+): (?:z\b|id\b|words|day|partyId)/g, [schema]);
    expect(fields.length).toBeGreaterThan(15);
    expect(unsaid(fields, "docs/case.md")).toEqual([]);
    expect(
      unsaid(
        placeForms.map(({ id }) => id),
        "docs/places.md",
      ),
    ).toEqual([]);
  });

  test("each thing that can be wrong with a report or a file", () => {
    expect(checks).not.toEqual([]);
    expect(unsaid(checks)).toEqual([]);
  });

  test("each reader", () => {
    expect(readers).not.toEqual([]);
    expect(
      unsaid(
        readers.map((reader) => reader.id),
        "docs/reader.md",
      ),
    ).toEqual([]);
  });

  test("each page", () => {
    const index = docs.get("docs/index.md") ?? "";
    const others = pages.filter((path) => path.startsWith("docs/") && path !== "docs/index.md");
    expect(others.filter((path) => !index.includes(`(${relative("docs", path)})`))).toEqual([]);
  });
});

/** The anchor that a heading gets. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .trim()
    .replace(/\s/g, "-");

test("every link leads somewhere", () => {
  const dead = pages.flatMap((page) =>
    found(/\]\(([^)\s]+)\)/g, [docs.get(page) ?? ""])
      .filter((link) => !/^\w+:/.test(link))
      .filter((link) => {
        const [path = "", at] = link.split("#");
        const file = path ? join(dirname(page), path) : page;
        if (!existsSync(join(root, file))) return true;
        return (
          at !== undefined &&
          !found(/^#+ (.+)$/gm, [read(file)])
            .map(anchor)
            .includes(at)
        );
      })
      .map((link) => `${page}: ${link}`),
  );
  expect(dead).toEqual([]);
});

/** The sentence of the pages, and the day that they give it. */
const sentence: Report = {
  id: "sentence" as ReportId,
  publisher: null,
  title: null,
  url: null,
  language: "en",
  published: { day: "2016-11-27" as Day },
  text: found(/\*"(Shelling killed[^"]+)"\*/g, [read("docs/claims.md")])[0] ?? "",
};

test.each(["README.md", "docs/claims.md"])("the claim that %s shows is the one that is read", async (page) => {
  const shown = JSON.parse(found(/```json\n(\{[^`]+)```/g, [read(page)])[0] ?? "");
  const { claims } = await readReport(sentence);
  expect(claims.map((claim) => coded(claim))).toContainEqual(expect.objectContaining(shown));
});

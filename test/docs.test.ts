import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import type { Report, ReportId } from "../src/ledger/entry.ts";
import type { Day } from "../src/ledger/when.ts";
import { coded, read as readReport } from "../src/newsroom.ts";
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

/** The literal members of the union types of a source file: `export type Stance = "asserted" | "denied"`. */
const members = (path: string): string[] =>
  found(/"([^"]+)"/g, found(/^export type \w+ =((?:\s*\|?\s*"[^"]+")+);/gm, [read(path)]));

const kinds = found(/kind: "(\w+)"/g, [read("src/ledger/entry.ts")]);
const commands = found(/(?:\.command|new Command)\("([\w-]+)/g, sources).filter((name) => name !== "dateline");
const makers = found(/(\w+)(?: = )?\(\s*check: string/g, sources);
const checks = [
  ...found(/"([\w-]+)"/g, found(/\bcheck: ([^,}]+)/g, sources)),
  ...found(new RegExp(`\\b(?:${makers.join("|")})\\(\\s*"([\\w-]+)"`, "g"), sources),
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
    expect(commands.filter((name) => !docs.has(`docs/${name}.md`))).toEqual([]);
    expect(unsaid(commands)).toEqual([]);
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

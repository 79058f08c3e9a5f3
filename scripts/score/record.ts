import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { json } from "../reports.ts";
import { type Figures, figuresOf, type Half, type Halves } from "./halves.ts";

const SCORES = new URL("../../bench/scores.json", import.meta.url);
const PAGE = new URL("../../bench/README.md", import.meta.url);
/** The last row of the table of scores, and what follows it. */
const LAST_ROW = /(## Scores by commit[\s\S]*\n\|[^\n]*\|\n)/;

/** What a commit scored. A score that falls by more than a point below the last of them fails a test. */
export interface Recorded {
  readonly commit: string;
  readonly open: Figures;
  readonly aside: Figures;
}

export const recorded = (): readonly Recorded[] => json(SCORES);

const git = (...words: readonly string[]): string => execFileSync("git", words, { encoding: "utf8" }).trim();

const rounded = (half: Half): Figures => {
  const { found, core, full } = figuresOf(half.all);
  const one = (figure: number) => Math.round(figure * 10) / 10;
  return { found: one(found), core: one(core), full: one(full) };
};

const cell = ({ found, core, full }: Figures): string =>
  [found, core, full].map((figure) => figure.toFixed(1)).join(" / ");

/** As the formatter lays it out. */
const laidOut = ({ commit, open, aside }: Recorded): string =>
  `  {\n    "commit": "${commit}",\n    "open": ${spaced(open)},\n    "aside": ${spaced(aside)}\n  }`;
const spaced = ({ found, core, full }: Figures): string => `{ "found": ${found}, "core": ${core}, "full": ${full} }`;

/** Writes the scores down under the present commit; the same commit again takes the place of itself. */
export function record(scored: Halves): void {
  if (git("status", "--porcelain", "--", "src/reading", "src/languages"))
    throw new Error(
      "The reader has changes that are not committed: commit them first, so that the scores have a commit.",
    );
  const commit = git("log", "-1", "--format=%h", "--", "src");
  const row: Recorded = { commit, open: rounded(scored.open), aside: rounded(scored.aside) };
  const all = [...recorded().filter((other) => other.commit !== commit), row];
  writeFileSync(SCORES, `[\n${all.map(laidOut).join(",\n")}\n]\n`);
  const subject = git("log", "-1", "--format=%s", commit);
  writeRow(commit, `| ${commit} ${subject} | ${cell(row.open)} | ${cell(row.aside)} |\n`);
}

function writeRow(commit: string, line: string): void {
  const page = readFileSync(PAGE, "utf8").replace(new RegExp(`^\\| ${commit} .*\\n`, "m"), "");
  writeFileSync(
    PAGE,
    page.replace(LAST_ROW, (table) => table + line),
  );
}

import process from "node:process";
import { styleText } from "node:util";
import type { Row, Sheet } from "../../newsroom.ts";
import { type Column, lines, type Paint, row, type Said } from "./layout.ts";
import { columnsOfTerminal } from "./table.ts";
import { isolated, plain, width } from "./words.ts";

const paint: Paint = (words, face) => styleText(face, words, { stream: process.stdout });

/** The mark of a row that no person has judged yet, in a column of its own. */
const MARK = "?";
/** A word longer than this may be cut so that others need not. */
const LONG = 16;

/** A picture's table for a person at a terminal: what no person has judged yet is in a weaker face, with a mark. */
export function drawnSheet({ title, columns, rows, notes }: Sheet, wide = columnsOfTerminal()): string {
  const marked = rows.some(({ provisional }) => provisional);
  const said = [...(marked ? [`${MARK} rests on claims that no person has read.`] : []), ...notes];
  const told = (words: string, face: Said["face"]): string[] =>
    lines([{ words, face: [] }], wide).map((line) => paint(line.words, face));
  const body = ruled(columns, rows, wide) ?? stacked(columns, rows, wide);
  return `${[
    ...told(title, ["bold"]),
    "",
    ...(rows.length === 0 ? ["Nothing is claimed."] : body),
    "",
    ...said.flatMap((note) => told(note, ["dim"])),
  ].join("\n")}\n`;
}

/** A line for each row, its cells in columns; null where there is no room for that. */
function ruled(columns: readonly string[], rows: readonly Row[], wide: number): string[] | null {
  const mark = { title: "", width: rows.some(({ provisional }) => provisional) ? 1 : 0 };
  const own = widths(columns, rows, mark.width > 0 ? wide - 3 : wide);
  if (own === null) return null;
  const table = mark.width > 0 ? [mark, ...own] : own;
  const line = (sign: string, cells: readonly Said[]) =>
    row(table, [...(mark.width > 0 ? [[{ words: sign, face: [] }]] : []), ...cells.map((cell) => [cell])], paint);
  const titles = own.map(({ title }): Said => ({ words: title, face: ["dim", "underline"] }));
  return [
    ...line("", titles),
    ...rows.flatMap(({ cells, provisional }) =>
      line(
        provisional ? MARK : "",
        cells.map((words, at) => ({ words, face: at === 0 ? ["bold"] : provisional ? ["dim"] : [] })),
      ),
    ),
  ];
}

/** For a terminal too narrow for columns: a row is a few lines, each cell behind the name of its column. */
function stacked(columns: readonly string[], rows: readonly Row[], wide: number): string[] {
  return rows.flatMap(({ cells: [first = "", ...cells], provisional }) => [
    ...lines([{ words: provisional ? `${first} ${MARK}` : first, face: [] }], wide).map(({ words }) =>
      paint(isolated(words), ["bold"]),
    ),
    ...cells.flatMap((cell, at) =>
      plain(cell) === ""
        ? []
        : lines([{ words: `${columns[at + 1]}: ${cell}`, face: [] }], wide - 2).map(
            ({ words }) => `  ${paint(isolated(words), provisional ? ["dim"] : [])}`,
          ),
    ),
  ]);
}

/** Each column as wide as its widest cell, but the widest give way until all fit; null where words would have to be cut. */
function widths(columns: readonly string[], rows: readonly Row[], wide: number): Column[] | null {
  const texts = columns.map((title, at) => [title, ...rows.map(({ cells }) => plain(cells[at] ?? ""))]);
  const own = texts.map((all) => Math.max(...all.map(width)));
  const floors = texts.map((all) => Math.min(LONG, Math.max(...all.flatMap((one) => one.split(" ")).map(width))));
  const room = wide - 2 * (columns.length - 1);
  for (let over = own.reduce((sum, one) => sum + one, 0) - room; over > 0; over--) {
    const at = own.reduce((best, one, here) => (one > (floors[here] ?? 0) && one > (own[best] ?? 0) ? here : best), -1);
    if (at < 0) return null;
    own[at] = (own[at] ?? 0) - 1;
  }
  return columns.map((title, at) => ({ title, width: own[at] ?? 0 }));
}

import process from "node:process";
import { styleText } from "node:util";
import type { Sheet } from "../../newsroom.ts";
import { type Column, lines, type Paint, row, type Said } from "./layout.ts";
import { columnsOfTerminal } from "./table.ts";
import { plain, width } from "./words.ts";

const paint: Paint = (words, face) => styleText(face, words, { stream: process.stdout });

/** A picture's table for a person at a terminal: what no person has judged yet is in a weaker face, with a mark. */
export function drawnSheet({ title, columns, rows, notes }: Sheet, wide = columnsOfTerminal()): string {
  const table = widths(
    columns,
    rows.map(({ cells }) => cells),
    wide,
  );
  const titles = table.map(({ title: name }): Said[] => [{ words: name, face: ["dim", "underline"] }]);
  const body = rows.flatMap(({ cells, provisional }) =>
    row(
      table,
      cells.map((cell, at): Said[] => [
        { words: at === 0 && provisional ? `${cell} ?` : cell, face: at === 0 ? ["bold"] : provisional ? ["dim"] : [] },
      ]),
      paint,
    ),
  );
  const nothing = rows.length === 0 ? ["Nothing is claimed."] : [];
  const marked = rows.some(({ provisional }) => provisional) ? ["? rests on claims that no person has read."] : [];
  const said = [...marked, ...notes].flatMap((note) =>
    lines([{ words: note, face: [] }], wide).map(({ words }) => paint(words, ["dim"])),
  );
  return `${[paint(plain(title), ["bold"]), "", ...(rows.length > 0 ? row(table, titles, paint) : []), ...body, ...nothing, "", ...said].join("\n")}\n`;
}

/** Each column as wide as its widest cell, but the widest give way until all fit. */
function widths(columns: readonly string[], rows: readonly (readonly string[])[], wide: number): Column[] {
  const needs = columns.map((title, at) =>
    Math.max(width(title), ...rows.map((cells) => width(plain(cells[at] ?? "")) + (at === 0 ? 2 : 0))),
  );
  const gaps = 2 * (columns.length - 1);
  let most = Math.max(...needs);
  while (most > 8 && needs.reduce((sum, need) => sum + Math.min(need, most), 0) + gaps > wide) most--;
  return columns.map((title, at) => ({ title, width: Math.min(needs[at] ?? most, most) }));
}

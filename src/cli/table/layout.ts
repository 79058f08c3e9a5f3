import type { styleText } from "node:util";
import { isolated, plain, width, wrap } from "./words.ts";

/** How words look: the names that Node's styleText knows. */
export type Face = Extract<Parameters<typeof styleText>[0], readonly unknown[]>;
export type Paint = (words: string, face: Face) => string;

/** Words that belong together in a cell, and how they look. */
export interface Said {
  readonly words: string;
  readonly face: Face;
}

export interface Column {
  readonly title: string;
  readonly width: number;
}

const GAP = "  ";

/** One row of a table, as lines: each cell wrapped in its own column. */
export function row(columns: readonly Column[], cells: readonly (readonly Said[])[], paint: Paint): string[] {
  const wrapped = cells.map((cell, at) => lines(cell, columns[at]?.width ?? 20));
  const height = Math.max(...wrapped.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((column, at) => padded(wrapped[at]?.[line], column.width, paint))
      .join(GAP)
      .trimEnd(),
  );
}

/** The words of a cell in lines of at most so many columns. */
export const lines = (cell: readonly Said[], columns: number): Said[] =>
  cell.flatMap(({ words, face }) => wrap(plain(words), columns).map((line) => ({ words: line, face })));

function padded(line: Said | undefined, columns: number, paint: Paint): string {
  if (!line) return " ".repeat(columns);
  const space = " ".repeat(Math.max(0, columns - width(line.words)));
  return (line.face.length > 0 ? paint(isolated(line.words), line.face) : isolated(line.words)) + space;
}

/** The width that is left for the one column that takes what others leave. */
export const rest = (all: number, columns: readonly number[]): number =>
  all - columns.reduce((sum, one) => sum + one + GAP.length, 0);

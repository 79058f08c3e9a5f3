import type { Problem } from "../../ledger/problem.ts";
import type { Cells } from "./cells.ts";

/** The rows of a table, each with where it stands. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [where: string, cells: Cells])[];
  /** Rows that could not be read. */
  readonly problems: readonly Problem[];
}

/** A quoted cell may hold line breaks; one that is open for longer than this has lost its closing quote. */
const MOST_LINES = 20;

const isOpen = (record: string): boolean => (record.match(/"/g)?.length ?? 0) % 2 === 1;

/** A record and the number of its first line. */
function* records(text: string): Generator<readonly [line: number, record: string]> {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  for (let at = 0; at < lines.length; at++) {
    let record = lines[at] as string;
    let ahead = at;
    while (isOpen(record) && ahead + 1 < lines.length && ahead - at < MOST_LINES) record += `\n${lines[++ahead]}`;
    if (isOpen(record)) record = lines[at] as string;
    else if (ahead > at) {
      yield [at + 1, record];
      at = ahead;
      continue;
    }
    if (record.trim() !== "") yield [at + 1, record];
  }
}

/** The names of a table's columns, in small letters, for whoever wants to recognise it. */
export function columnsOf(text: string): readonly string[] {
  const first = text.replace(/^\uFEFF/, "").match(/^[^\r\n]*/)?.[0] ?? "";
  return first.split(delimiterOf(first)).map((name) => name.replaceAll('"', "").trim().toLowerCase());
}

const delimiterOf = (row: string): string => {
  const counts = [",", ";", "\t"].map((mark) => row.split(mark).length);
  return [",", ";", "\t"][counts.indexOf(Math.max(...counts))] ?? ",";
};

/** The table that a text holds, the first row naming the columns. */
export async function tableOf(name: string, text: string): Promise<Table> {
  const { default: papa } = await import("papaparse");
  const columns = columnsOf(text);
  const delimiter = delimiterOf(text.match(/^[^\r\n]*/)?.[0] ?? "");
  const rows: (readonly [string, Cells])[] = [];
  const problems: Problem[] = [];
  for (const [line, record] of [...records(text)].slice(1)) {
    const where = `${name}:${line}`;
    const { data, errors } = papa.parse(record, { delimiter });
    const found = data[0] ?? [];
    if (data.length !== 1 || errors.length > 0)
      problems.push({
        check: "bad-row",
        where,
        says: "has a quote that does not close, or words after one. Double quotes inside a cell.",
      });
    else if (found.length !== columns.length)
      problems.push({ check: "ragged-row", where, says: ragged(found.length, columns.length, delimiter) });
    else rows.push([where, new Map(columns.map((column, at) => [column, found[at] ?? ""]))]);
  }
  return { columns, rows, problems };
}

const ragged = (has: number, wants: number, delimiter: string): string =>
  `has ${has} ${has === 1 ? "cell" : "cells"} where the first row names ${wants}. Put quotes round a cell that holds a "${delimiter}", and give each column a cell.`;

import type { Problem } from "../ledger/problem.ts";
import { columnsOf, draftOf, lacking } from "./fields.ts";
import { type Draft, type Form, type Header, type Hints, type Parcel, refused } from "./form.ts";

const QUOTE = 0x22;
const DELIMITERS = [",", ";", "\t", "|"] as const;

/** A table, a report a row; the first row names the columns. */
export const csv: Form = {
  id: "csv",
  label: "CSV",
  extensions: [".csv", ".tsv"],
  lines: true,
  draft: async (text, parcel, hints) => [await fromRow(text, parcel, hints)],
};

/** The delimiter that stands most often in the first row, outside of quotes. */
function delimiterOf(row: string): string {
  const bare = row.replace(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

async function cells(row: string, delimiter: string): Promise<readonly string[] | null> {
  const { default: papa } = await import("papaparse");
  const { data, errors } = papa.parse(row, { delimiter });
  return data.length === 1 && errors.length === 0 ? (data[0] ?? null) : null;
}

/** The row that names the columns, or what is wrong with it. */
export async function headerOf(row: string, name: string, hints: Hints): Promise<Header | Problem> {
  const delimiter = delimiterOf(row);
  const names = await cells(row, delimiter);
  const wrong = (check: string, says: string): Problem => ({ check, where: `${name}:1`, says });
  if (!names) return wrong("bad-row", "the row of column names has a quote that does not close. Close it.");
  const shown = names.map((one) => `"${one}"`).join(", ");
  const [absent] = lacking(names, hints);
  if (absent !== undefined) return wrong("missing-column", `has no column "${absent}"; it has ${shown}.`);
  if (columnsOf(names, hints).has("text")) return { names, delimiter };
  const mend = "Name the column with the reports' words: --columns text=NAME.";
  return wrong("missing-column", `no column holds a text; the columns are ${shown}. ${mend}`);
}

async function fromRow(row: string, parcel: Parcel, hints: Hints): Promise<Draft> {
  const { header = { names: [], delimiter: "," }, line = 1 } = parcel;
  const where = `${parcel.name}:${line}`;
  const found = await cells(row, header.delimiter);
  if (!found)
    return refused(
      "bad-row",
      where,
      "a quote in this row does not close, or words follow it. Double quotes inside a cell.",
    );
  const [has, wants] = [found.length, header.names.length];
  if (has !== wants) {
    const says = `has ${has} ${has === 1 ? "cell" : "cells"} where the first row names ${wants}: ${row.slice(0, 40).trim()} . Put quotes round a cell that holds a "${header.delimiter}", and give each column a cell.`;
    return refused("ragged-row", where, says);
  }
  const columns = columnsOf(header.names, hints);
  return { ...draftOf((field) => found[columns.get(field) ?? -1]), where, number: line };
}

/** Whether a quoted cell is still open at the end of a line, given whether one was at its beginning. */
export function leavesOpen(line: Uint8Array, delimiter: string, open: boolean): boolean {
  const between = delimiter.charCodeAt(0);
  let quoted = open;
  let fresh = !open;
  for (let at = 0; at < line.length; at++) {
    const byte = line[at];
    if (quoted) {
      if (byte !== QUOTE) continue;
      if (line[at + 1] === QUOTE) at++;
      else quoted = false;
    } else {
      if (byte === QUOTE && fresh) quoted = true;
      fresh = byte === between;
    }
  }
  return quoted;
}

import type { ClaimId } from "../ledger/record.ts";
import { guarded } from "./csv.ts";

/**
 * A picture as a table: what a terminal, a CSV file and a screen reader are given. Each row leads to the claims that it
 * rests on; a row without any says what nobody has said.
 */
export interface Sheet {
  /** The picture's name: "control". */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** What must be known to read it: what was left out and why, what is provisional. */
  readonly notes: readonly string[];
}

export interface Row {
  readonly cells: readonly string[];
  readonly claims: readonly ClaimId[];
  /** It rests on claims that no person has judged. */
  readonly provisional?: boolean;
}

/** A report's words on one line: where it broke its lines is no matter of a table or a sentence. */
export const onOneLine = (words: string): string => words.replace(/\s+/g, " ").trim();

function quoted(words: string): string {
  const cell = guarded(onOneLine(words));
  return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The table as CSV, with a column for the claims under each row, `|` between. */
export const sheetCsv = ({ columns, rows }: Sheet): string =>
  [[...columns, "claims"], ...rows.map(({ cells, claims }) => [...cells, claims.join("|")])]
    .map((cells) => `${cells.map(quoted).join(",")}\n`)
    .join("");

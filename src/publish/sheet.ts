import type { ClaimId } from "../ledger/record.ts";

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

const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The table as CSV, with a column for the claims under each row, `|` between. */
export const sheetCsv = ({ columns, rows }: Sheet): string =>
  [[...columns, "claims"], ...rows.map(({ cells, claims }) => [...cells, claims.join("|")])]
    .map((cells) => `${cells.map(quoted).join(",")}\n`)
    .join("");

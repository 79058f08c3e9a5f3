import type { Reading, Report } from "../ledger/entry.ts";

/** What a case may tell a reader beforehand. All of it is optional: the text's own grammar comes first. */
export interface Known {
  /** Names of places, in any spelling. */
  readonly places?: readonly string[];
  /** Names of parties to the conflict, in any spelling. */
  readonly parties?: readonly string[];
  /** Names of people and bodies that are quoted, in any spelling. */
  readonly sources?: readonly string[];
}

/** Finds the claims of a report. Pure: the same report gives the same reading, whatever was read before. */
export interface Reader {
  /** Name and version, as a reading keeps them: "rules-en 1". */
  readonly id: string;
  /** Two-letter codes of the languages that it reads. */
  readonly languages: readonly string[];
  read(report: Report, known: Known): Reading;
}

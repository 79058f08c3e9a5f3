/** Something wrong with what came in: what check found it, where, what was found, and what to do. */
export interface Problem {
  /** The name of the check, for machines: `no-date`, `ragged-row`. */
  readonly check: string;
  /** Where: a report's id, or a file and a line ("reports.csv:12"). */
  readonly where: string;
  /** What a person should read: what was found, and what to do. */
  readonly says: string;
}

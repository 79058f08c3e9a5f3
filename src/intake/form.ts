import type { Published, Report } from "../ledger/entry.ts";
import type { Problem } from "../ledger/problem.ts";

/** What a person says of reports whose file does not. A file's own word comes first. */
export interface Hints {
  readonly published?: Published;
  readonly publisher?: string;
  /** BCP 47. */
  readonly language?: string;
  /** Which column or JSON field holds what, where the names are not the well-known ones. */
  readonly columns?: Columns;
}

/** The fields of a report that a table's column or an object's field can give. */
export const FIELDS = ["id", "publisher", "published", "title", "url", "language", "text"] as const;
export type Field = (typeof FIELDS)[number];
export type Columns = Readonly<Partial<Record<Field, string>>>;

/** A row of a table needs to know what stands above it. */
export interface Header {
  readonly names: readonly string[];
  readonly delimiter: string;
}

/**
 * What is taken in at once: the bytes of a whole file, or of one line of a file that holds a report a line. Plain data,
 * so that it can be handed to a worker.
 */
export interface Parcel {
  /** The file, as a person named it. */
  readonly name: string;
  readonly form: FormId;
  readonly bytes: Uint8Array;
  /** Where the bytes begin in the file, from 1; for a file that comes in lines. */
  readonly line?: number;
  readonly header?: Header;
  /** The charset that the file's beginning shows; for a file that comes in lines. */
  readonly charset?: string;
  /** What was found of the file as a whole; with the first of its lines. */
  readonly found?: Problem | undefined;
}

/** What came of a parcel, or of one report in it. No report: it could not be read, and the problems say why. */
export interface Taken {
  readonly where: string;
  readonly report: Report | null;
  readonly problems: readonly Problem[];
}

export type FormId = "text" | "markdown" | "page" | "json" | "jsonl" | "feed" | "csv";

/** One form that reports come in. */
export interface Form {
  readonly id: FormId;
  readonly label: string;
  readonly extensions: readonly string[];
  /** Its file holds a report a line, and is taken in line by line. */
  readonly lines?: true;
  /** The text of a parcel, told apart into drafts of reports. */
  draft(text: string, parcel: Parcel, hints: Hints): Promise<readonly Draft[]> | readonly Draft[];
}

/** What a file says of a report, in the file's own words, before it is made one. */
export interface Draft {
  readonly where: string;
  /** Absent where the words are not there: then the problems say what was found instead. */
  readonly text?: string;
  readonly id?: string | null | undefined;
  /** Tells the reports of one file apart where it gives them no id: a line, or the number of an item. */
  readonly number?: number;
  readonly publisher?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly problems?: readonly Problem[];
}

/** A draft of what could not be read. */
export const refused = (check: string, where: string, says: string): Draft => ({
  where,
  problems: [{ check, where, says }],
});

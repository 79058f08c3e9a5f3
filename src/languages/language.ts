/** What a language must tell a reader. Words only; what is done with them stands in `reading`. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** Lower-case words, without their last full stop, after which a sentence goes on: "lt", "u.s". */
  readonly abbreviations: ReadonlySet<string>;
  readonly furniture: FurnitureWords;
}

/** What stands on a page and is not the report. */
export interface FurnitureWords {
  /** A sentence that has one of these anywhere is furniture: "photo courtesy of". */
  readonly anywhere: readonly string[];
  /** A sentence that begins so: "share this". */
  readonly begins: readonly string[];
  /** What may stand before and between the date and the name of who wrote it: "posted", "on", "by". */
  readonly byline: readonly string[];
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
}

import type { Claim, Report } from "../ledger/entry.ts";
import { type Coded, coded, type Json } from "./coded.ts";

/** The columns, the codebook's fields by their names; what is nested there is parted here. */
const COLUMNS = [
  ...["report", "publisher", "published", "kind", "quote", "start", "end", "source", "via", "named", "stance"],
  ...["places", "from", "to", "date_words", "date_rule", "change", "method", "outcome", "victims", "movement", "unit"],
  ...["facility", "status", "what", "condition", "party", "against", "low", "high", "approx", "vague", "origin"],
  ...["destination", "who", "group", "cause", "extent", "share_low", "share_high", "share_of", "distance_low"],
  ...["distance_high", "distance_to", "hedge", "verb", "voice_condition", "role", "organisation", "optional"],
] as const;

export const csvHeader = (): string => line(COLUMNS);

/** A claim as a row of a table. */
export function csvRow(report: Pick<Report, "id" | "publisher" | "published">, claim: Claim): string {
  const fields: Coded = {
    report: report.id,
    publisher: report.publisher,
    published: report.published?.day ?? null,
    ...flat(coded(claim)),
  };
  return line(COLUMNS.map((column) => cell(fields[column])));
}

/** Nested fields under longer names: `dating.words` is `date_words`. */
function flat({ dating, share, distance, ...rest }: Coded): Coded {
  const nested = { date: dating, share, distance };
  const parted = Object.entries(nested).flatMap(([name, value]) =>
    Object.entries(value ?? {}).map(([part, one]): [string, Json] => [`${name}_${part}`, one as Json]),
  );
  return { ...rest, ...Object.fromEntries(parted) };
}

function cell(value: Json | undefined): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return guarded(value.join(" | "));
  return typeof value === "string" ? guarded(value) : String(value);
}

/** A report's words that a spreadsheet would run as a formula get an apostrophe before them. */
export const guarded = (words: string): string => (/^[=+\-@\t\r]/.test(words) ? `'${words}` : words);

const quoted = (words: string): string => (/[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words);
const line = (cells: readonly string[]): string => `${cells.map(quoted).join(",")}\r\n`;

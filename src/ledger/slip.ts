import type { Claim, Published, ReportId } from "./entry.ts";
import type {
  AssessmentEntry,
  ClaimEntry,
  ClaimId,
  Filed,
  JudgementEntry,
  ReadingEntry,
  ReadingId,
  ReportEntry,
  SettingEntry,
} from "./record.ts";
import type { Day } from "./when.ts";

/**
 * The narrow columns of the ledger: what stands, and every picture, is folded from these. Quotes, problems and texts stay
 * in the store and are fetched by id when somebody asks why.
 */

/** A claim without its words: enough to fold on. Voice, places and matter are shared between slips that say the same. */
export interface Slip {
  readonly id: ClaimId;
  /** Its place in the ledger, from 1. */
  readonly seq: number;
  readonly learned: Day;
  readonly report: ReportId;
  /** Null where a person wrote it. */
  readonly reading: ReadingId | null;
  /** Where the quote stands in the report's text. */
  readonly start: number;
  readonly end: number;
  readonly voice: Claim["voice"];
  readonly stance: Claim["stance"];
  readonly places: Claim["places"];
  readonly dates: Pick<Claim["dates"], "from" | "to" | "rule">;
  readonly matter: Claim["matter"];
  readonly optional?: true;
  /** How far a person had looked when it was made: what stands begins with this. */
  readonly mark: "read" | "written";
}

/** A report without its text. */
export interface ReportHead extends Pick<Filed, "name" | "form" | "access" | "publisher" | "title" | "language"> {
  readonly id: ReportId;
  readonly seq: number;
  readonly learned: Day;
  readonly reconstructed?: true;
  readonly published: Published | null;
  readonly replaces?: ReportId;
  readonly copies?: readonly ReportId[];
  readonly repeats?: Filed["repeats"];
}

export interface ReadingHead {
  readonly id: ReadingId;
  readonly seq: number;
  readonly learned: Day;
  readonly report: ReportId;
  readonly reader: string;
}

/** An entry that is kept whole, and its place in the ledger. */
export type Placed<E> = E & { readonly seq: number };

/** All that `standing` is folded from, each list in the order of the ledger. */
export interface Folded {
  readonly reports: readonly ReportHead[];
  readonly readings: readonly ReadingHead[];
  readonly slips: readonly Slip[];
  readonly judgements: readonly Placed<JudgementEntry>[];
  readonly assessments: readonly Placed<AssessmentEntry>[];
  readonly settings: readonly Placed<SettingEntry>[];
}

/** What is folded of a claim. */
export function slipOf(seq: number, { id, learned, body }: ClaimEntry): Slip {
  const { quote, report, reading, voice, stance, places, dates, matter, optional } = body;
  const { from, to, rule } = dates;
  const where = { report, reading, start: quote.start, end: quote.end };
  const said = { voice, stance, places, dates: { from, to, rule }, matter, ...(optional && { optional }) };
  const mark = reading === null ? "written" : "read";
  return { id, seq, learned, ...where, ...said, mark };
}

/** What is folded of a report. */
export function headOf(seq: number, { id, learned, reconstructed, body }: ReportEntry): ReportHead {
  const { text: _text, original: _original, url: _url, ...head } = body;
  return { id, seq, learned, ...(reconstructed && { reconstructed }), ...head };
}

export const readingHeadOf = (seq: number, { id, learned, body }: ReadingEntry): ReadingHead => ({
  id,
  seq,
  learned,
  report: body.report,
  reader: body.reader,
});

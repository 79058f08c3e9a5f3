import type { Brand } from "./brand.ts";
import type { Claim, Published, Report, ReportId } from "./entry.ts";
import type { Problem } from "./problem.ts";
import type { Day, Instant } from "./when.ts";

/**
 * What a case keeps. Entries are appended, never changed: a mistake is mended by a later entry, and all that is shown is
 * a function of them. Two clocks stand on each: when it was written, and on which day the desk learned it; when a thing
 * happened is the claim's own.
 */
export type Entry =
  | ReportEntry
  | ReadingEntry
  | ClaimEntry
  | JudgementEntry
  | AssessmentEntry
  | SettingEntry
  | ReleaseEntry
  | RedactionEntry;

export type EntryType = Entry["type"];
export type EntryOf<Type extends EntryType> = Extract<Entry, { readonly type: Type }>;

/** What the ids of each type begin with. */
const LETTERS: Readonly<Record<EntryType, string>> = {
  report: "r",
  reading: "g",
  claim: "c",
  judgement: "j",
  assessment: "a",
  setting: "s",
  release: "p",
  redaction: "x",
};

const TYPES = Object.keys(LETTERS) as readonly EntryType[];

/** The type and the number of an id: `c340` is claim 340; null where it is no id. */
export function partsOfId(id: string): { readonly type: EntryType; readonly number: number } | null {
  const type = TYPES.find((one) => LETTERS[one] === id[0]);
  return type && /^[1-9]\d{0,14}$/.test(id.slice(1)) ? { type, number: Number(id.slice(1)) } : null;
}

export const idOf = <Type extends EntryType>(type: Type, number: number): EntryOf<Type>["id"] =>
  `${LETTERS[type]}${number}` as EntryOf<Type>["id"];

/** What every entry bears beside its body. */
interface Kept<Type extends string, Id extends string, Body> {
  readonly type: Type;
  /** The type's letter and a number that runs for each type: `r12`, `c340` (`LETTERS`). Made from no word. */
  readonly id: Id;
  /** The instant of writing, UTC; strictly increasing, chosen by nobody. */
  readonly recorded: Instant;
  /** The day it was learned: that of `recorded` in the case's time zone, or the day given for an archive. */
  readonly learned: Day;
  /** True where `learned` was told for an archive, and so was not lived. */
  readonly reconstructed?: true;
  /** Who wrote it: a person, or the reader and its version. */
  readonly by: string;
  readonly body: Body;
}

export type ReadingId = Brand<string, "ReadingId">;
export type ClaimId = Brand<string, "ClaimId">;
export type JudgementId = Brand<string, "JudgementId">;
export type AssessmentId = Brand<string, "AssessmentId">;
export type SettingId = Brand<string, "SettingId">;
export type ReleaseId = Brand<string, "ReleaseId">;
export type RedactionId = Brand<string, "RedactionId">;
export type EntryId = Entry["id"];

/** SHA-256, in lower-case hex. */
export type Digest = Brand<string, "Digest">;

export type ReportEntry = Kept<"report", ReportId, Filed>;
export type ReadingEntry = Kept<"reading", ReadingId, ReadBy>;
export type ClaimEntry = Kept<"claim", ClaimId, Made>;
export type JudgementEntry = Kept<"judgement", JudgementId, Judgement>;
export type AssessmentEntry = Kept<"assessment", AssessmentId, Assessment>;
export type SettingEntry = Kept<"setting", SettingId, Setting>;
export type ReleaseEntry = Kept<"release", ReleaseId, Release>;
export type RedactionEntry = Kept<"redaction", RedactionId, Redaction>;

/** A report as the case files it. What has no page is one too: a note of a call, a post, a table of who held what. */
export interface Filed extends Omit<Report, "id"> {
  /** What its file calls it ("seed-aleppo"): for people, never a key. */
  readonly name: string;
  readonly form: "article" | "note" | "post" | "baseline";
  readonly access: "public" | "internal" | "protected";
  /** The bytes that it was read from, kept beside the ledger; null for words typed in. */
  readonly original: Digest | null;
  /** The report that its publisher replaced by this one. */
  readonly replaces?: ReportId;
  /** Earlier reports of the ledger that it copies, or that copy it: half of the shorter's sentences, or sketches that agree. */
  readonly copies?: readonly ReportId[];
  /** Its sentences (UTF-16 offsets, the end exclusive) that stand in an earlier report of the ledger as well. */
  readonly repeats?: readonly { readonly start: number; readonly end: number; readonly report: ReportId }[];
}

/** That a reader has read a report; written with its claims, or not at all. */
export interface ReadBy {
  readonly report: ReportId;
  /** The reader and its version: "rules-en 0.1.0". */
  readonly reader: string;
  readonly claims: number;
  readonly problems: readonly Problem[];
}

/** A claim, and whose it is: a reading's, or a person's who marked words of the report. It keeps words, never ids of a case. */
export interface Made extends Claim {
  readonly report: ReportId;
  /** Null where a person wrote it. */
  readonly reading: ReadingId | null;
  /** The quote in the desk's language, and whose translation it is. */
  readonly translation?: { readonly text: string; readonly by: string };
}

/** What of a claim a person may correct: everything but the words and whose report they are. */
export type Correction = Partial<Omit<Claim, "quote">>;

/** What of a report a person may mend; it is read again then. */
export interface Mending {
  readonly published?: Published | null;
  readonly publisher?: string | null;
  readonly language?: string | null;
}

/** The seven words of Airwars' grading that a person may sign for an event of harm. */
export type HarmGrade = "confirmed" | "fair" | "weak" | "contested" | "discounted";

/** A person's word on what stands in the ledger; the last one on a thing counts, and an undo takes one back. */
export type Judgement = { readonly why: string } & (
  | { readonly verdict: "accept" | "reject"; readonly claim: ClaimId }
  | { readonly verdict: "correct"; readonly claim: ClaimId; readonly changed: Correction }
  /** Set aside with a question; it stands as it did. */
  | { readonly verdict: "park"; readonly claim: ClaimId; readonly question: string }
  /** One event, or not one event: a part beats any chain of joins. */
  | { readonly verdict: "join" | "part"; readonly claims: readonly [ClaimId, ClaimId] }
  /** Which of several bearers of a name is meant in this claim: a place of the case's gazetteer, by its id. */
  | { readonly verdict: "place"; readonly claim: ClaimId; readonly words: string; readonly place: string }
  /** A grade proposed for an event of harm becomes one. */
  | { readonly verdict: "sign"; readonly claim: ClaimId; readonly grade: HarmGrade }
  | { readonly verdict: "mend"; readonly report: ReportId; readonly changed: Mending }
  | { readonly verdict: "withdraw"; readonly report: ReportId }
  | { readonly verdict: "note"; readonly on: EntryId; readonly says: string }
  | { readonly verdict: "undo"; readonly judgement: JudgementId | AssessmentId }
);

/** What the desk itself holds to be so; always shown as its own word. */
export type Assessment = {
  readonly why: string;
} /** Who holds a place (a party of the case by its id, or nobody's) from a day on. */ & (
  | {
      readonly of: "place";
      readonly place: string;
      readonly from: Day;
      readonly holder: string | "contested" | "unknown";
    }
  /** On which days the event that a claim tells of happened. */
  | { readonly of: "event"; readonly claim: ClaimId; readonly from: Day; readonly to: Day }
);

/** A file of the case as it was from this entry on. */
export interface Setting {
  /** Its name in the case's folder: "case.yaml", "places.csv". */
  readonly file: string;
  readonly digest: Digest;
  readonly text: string;
}

/** A file that was published, byte for byte, and what each sentence of it rests on. */
export interface Release {
  readonly file: string;
  readonly digest: Digest;
  readonly text: string;
  readonly audience: "public" | "internal";
  readonly cutoff: Instant | null;
  readonly on: Day;
  readonly known: Day | null;
  readonly upto: number;
  readonly program: string;
  readonly sentences: readonly { readonly text: string; readonly claims: readonly ClaimId[] }[];
}

/** What was removed for good: its digest and the reason stay, the chain still verifies. */
export interface Redaction {
  readonly target: EntryId;
  readonly what: "text" | "original" | "name";
  /** Of what was removed: the target's own seal, or the original's digest. */
  readonly digest: Digest;
  /** SHA-256 of what is left of the target's body, as canonical JSON; null where nothing is, or the body was not touched. */
  readonly left: Digest | null;
  readonly why: string;
}

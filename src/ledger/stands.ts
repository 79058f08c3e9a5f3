import type { ReportId } from "./entry.ts";
import type { AssessmentEntry, ClaimId, HarmGrade, SettingEntry } from "./record.ts";
import type { Placed, ReportHead, Slip } from "./slip.ts";
import type { Day } from "./when.ts";

/** How far a person has looked: `read` by a reader alone, and so provisional; else judged or written by a person. */
export type Mark = "read" | "accepted" | "corrected" | "written";

/** A claim that stands, with the desk's corrections in it. */
export interface Stands extends Omit<Slip, "mark"> {
  readonly mark: Mark;
  /** The question that it was parked with. */
  readonly parked?: string;
  /** Bearers of a name that a person chose: the words of the claim, and the place's id. */
  readonly chosen?: ReadonlyMap<string, string>;
  readonly signed?: HarmGrade;
}

/** As of when: `known` cuts by the day of learning (its end), `upto` by place in the ledger; null is all there is. */
export interface AsOf {
  readonly known: Day | null;
  readonly upto: number | null;
}

/** What stands: the only place where time travel happens. Every picture is a function of this, the case and a day. */
export interface Standing {
  readonly asOf: AsOf;
  /** In the order of the ledger. */
  readonly claims: readonly Stands[];
  /** Mended as the desk says; the withdrawn and the replaced are left out. */
  readonly reports: ReadonlyMap<ReportId, ReportHead>;
  readonly joins: readonly (readonly [ClaimId, ClaimId])[];
  readonly parts: readonly (readonly [ClaimId, ClaimId])[];
  readonly assessments: readonly Placed<AssessmentEntry>[];
  /** The case's files as they were known then, by name. */
  readonly settings: ReadonlyMap<string, Placed<SettingEntry>>;
}

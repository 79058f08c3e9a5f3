import type { Brand } from "./brand.ts";
import type { Figure } from "./figure.ts";
import type { Problem } from "./problem.ts";
import type { Quote } from "./quote.ts";
import type { DateRule, Day, Span } from "./when.ts";

/**
 * The dictionary of all else, to be read first: a Report says what was printed, a Claim what one source says in it, a
 * Reading which reader found the claims and what it could not resolve. Nothing here is the truth; pictures are computed
 * from claims. What a case keeps of these, and of what people decide, is in `record.ts`: read that next.
 */

export type ReportId = Brand<string, "ReportId">;

/** The day that a publisher gives, with the hour ("14:30") and the zone ("+02:00") where it gives them. */
export interface Published {
  readonly day: Day;
  readonly time?: string;
  readonly zone?: string;
}

/** What a publisher printed, as it was read. */
export interface Report {
  readonly id: ReportId;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly url: string | null;
  /** BCP 47, as the page says or as it was recognised; null where neither could tell. */
  readonly language: string | null;
  /** Null where nobody says: then nothing relative is resolved. */
  readonly published: Published | null;
  readonly text: string;
}

/** What a source says of the thing it claims (CODEBOOK, `stance`). The doubt of a "reportedly" is a hedge, not a stance. */
export const STANCES = ["asserted", "denied", "unacknowledged", "conditional", "predicted", "planned"] as const;
export type Stance = (typeof STANCES)[number];

/** Who says so, at the root, in the report's words; null is the publisher's own voice. */
export interface Voice {
  readonly source: string | null;
  /** The media between the root and the publisher, nearest the root first. */
  readonly via: readonly string[];
  /** An identified person, organisation or outlet; true for the publisher's own voice. */
  readonly named: boolean;
  /** The words of saying: "told", "claimed". */
  readonly verb?: string;
  /** The source's doubt: "reportedly", "allegedly". */
  readonly hedge?: string;
  /** What the voice was promised or asked for: "on the condition of anonymity". */
  readonly condition?: string;
  /** The office that the words give the voice: "spokesman". */
  readonly role?: string;
  /** The body that the voice speaks for. */
  readonly organisation?: string;
}

/** Which words gave a claim's days, and by which rule. */
export interface Dating extends Span {
  readonly words: string | null;
  readonly rule: DateRule;
}

export const VICTIMS = ["civilian", "combatant", "mixed", "unknown"] as const;
export type Victims = (typeof VICTIMS)[number];
export const OUTCOMES = ["killed", "injured", "missing", "abducted", "detained", "sexual violence"] as const;
export type Outcome = (typeof OUTCOMES)[number];
export const METHODS = [
  "airstrike",
  "shelling",
  "missile",
  "drone",
  "suicide bombing",
  "bombing",
  "chemical",
  "other",
] as const;
export type Method = (typeof METHODS)[number];
export const CONTROL_CHANGES = ["gained", "advanced", "lost", "held", "contested"] as const;
export type ControlChange = (typeof CONTROL_CHANGES)[number];
export const EXTENTS = ["toward", "fire", "inside", "part", "whole"] as const;
export type Extent = (typeof EXTENTS)[number];
export const MOVEMENTS = ["fled", "evacuated", "returned"] as const;
export type Movement = (typeof MOVEMENTS)[number];
export const UNITS = ["persons", "families"] as const;
export type Unit = (typeof UNITS)[number];
export const FACILITIES = [
  "hospital",
  "clinic",
  "ambulance",
  "school",
  "water",
  "electricity",
  "market",
  "bakery",
  "worship",
  "home",
  "aid",
  "other",
] as const;
export type Facility = (typeof FACILITIES)[number];
export const SERVICE_STATUSES = ["destroyed", "damaged", "closed", "limited", "working", "restored"] as const;
export type ServiceStatus = (typeof SERVICE_STATUSES)[number];
export const ACCESS_CHANGES = [
  "besieged",
  "encircled",
  "siege_broken",
  "aid_delivered",
  "aid_blocked",
  "route_closed",
  "route_opened",
  "exit_blocked",
  "exit_allowed",
] as const;
export type AccessChange = (typeof ACCESS_CHANGES)[number];
export const AGREEMENTS = ["ceasefire", "evacuation", "exchange", "surrender", "other"] as const;
export type AgreementWhat = (typeof AGREEMENTS)[number];
export const AGREEMENT_STATUSES = [
  "proposed",
  "agreed",
  "in_effect",
  "extended",
  "violated",
  "ended",
  "rejected",
] as const;
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];
export const CONDITIONS = ["resident", "besieged", "in_need", "displaced"] as const;
export type Condition = (typeof CONDITIONS)[number];

export const GOERS = ["civilian", "fighters", "mixed", "unknown"] as const;
/** Who was displaced. */
export type Goers = (typeof GOERS)[number];

/** A part of a whole: "20 percent of east Aleppo". */
export interface Share {
  readonly low: number | null;
  readonly high: number | null;
  readonly of: string | null;
}

/** How far, in metres, from what. */
export interface Distance {
  readonly low: number | null;
  readonly high: number | null;
  readonly to: string | null;
  /** The word that stands for a number: "metres", "a few kilometres"; printed instead. */
  readonly vague?: string;
}

/** What happened or is so: one proposition of one kind, in the report's words. */
export type Matter =
  | {
      kind: "control";
      change: ControlChange;
      party: string | null;
      extent?: Extent;
      share?: Share;
      distance?: Distance;
    }
  | { kind: "clash"; party: string | null; against: string | null }
  | { kind: "strike"; method: Method; party: string | null; count: Figure }
  | {
      kind: "harm";
      outcome: Outcome;
      victims: Victims;
      party: string | null;
      count: Figure;
      group?: string;
      cause?: string;
    }
  | {
      kind: "displacement";
      movement: Movement;
      unit: Unit;
      count: Figure;
      origin: string | null;
      destination: string | null;
      who?: Goers;
    }
  | { kind: "service"; facility: Facility; status: ServiceStatus; count: Figure }
  | { kind: "access"; change: AccessChange; party: string | null }
  | { kind: "agreement"; what: AgreementWhat; status: AgreementStatus; party: string | null; against: string | null }
  | { kind: "population"; condition: Condition; unit: Unit; count: Figure };

export type KindId = Matter["kind"];

/** One thing that one source says happened, or is so, at a place and a time, and the words it said it in. */
export interface Claim {
  readonly quote: Quote;
  readonly voice: Voice;
  readonly stance: Stance;
  /** Where, most specific first, in the report's words without article or preposition; empty where the report does not say. */
  readonly places: readonly string[];
  readonly dates: Dating;
  readonly matter: Readonly<Matter>;
  /** Says again what was said, or what careful coders might disagree is a claim: costs nothing, adds nothing. */
  readonly optional?: true;
}

/** A report, the reader and its version, the claims it found and what it could not resolve. */
export interface Reading {
  readonly report: ReportId;
  readonly reader: string;
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
}

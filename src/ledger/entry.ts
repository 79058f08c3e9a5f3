import type { Brand } from "./brand.ts";
import type { Figure } from "./figure.ts";
import type { Problem } from "./problem.ts";
import type { Quote } from "./quote.ts";
import type { DateRule, Day, Span } from "./when.ts";

/**
 * The record, and the dictionary of all else: a Report says what was printed, a Claim what one source says in it, a
 * Reading which reader found the claims and what it could not resolve. Nothing here is the truth; pictures are computed
 * from claims.
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
export type Stance = "asserted" | "denied" | "unacknowledged" | "conditional" | "predicted" | "planned";

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

export type Victims = "civilian" | "combatant" | "mixed" | "unknown";
export type Outcome = "killed" | "injured" | "missing" | "abducted" | "detained" | "sexual violence";
export type Method =
  | "airstrike"
  | "shelling"
  | "missile"
  | "drone"
  | "suicide bombing"
  | "bombing"
  | "chemical"
  | "other";
export type ControlChange = "gained" | "advanced" | "lost" | "held" | "contested";
export type Extent = "toward" | "fire" | "inside" | "part" | "whole";
export type Movement = "fled" | "evacuated" | "returned";
export type Unit = "persons" | "families";
export type Facility =
  | "hospital"
  | "clinic"
  | "ambulance"
  | "school"
  | "water"
  | "electricity"
  | "market"
  | "bakery"
  | "worship"
  | "home"
  | "aid"
  | "other";
export type ServiceStatus = "destroyed" | "damaged" | "closed" | "limited" | "working" | "restored";
export type AccessChange =
  | "besieged"
  | "encircled"
  | "siege_broken"
  | "aid_delivered"
  | "aid_blocked"
  | "route_closed"
  | "route_opened"
  | "exit_blocked"
  | "exit_allowed";
export type AgreementWhat = "ceasefire" | "evacuation" | "exchange" | "surrender" | "other";
export type AgreementStatus = "proposed" | "agreed" | "in_effect" | "extended" | "violated" | "ended" | "rejected";
export type Condition = "resident" | "besieged" | "in_need" | "displaced";

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
      who?: "civilian" | "fighters" | "mixed" | "unknown";
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

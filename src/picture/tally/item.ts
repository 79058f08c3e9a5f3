import type { ReportId } from "../../ledger/entry.ts";
import { type Figure, say } from "../../ledger/figure.ts";
import type { ClaimId } from "../../ledger/record.ts";
import type { Day } from "../../ledger/when.ts";
import type { Resolved, Settled } from "../settled.ts";
import type { Days } from "./days.ts";
import { type Region, regionOf, seatsOf } from "./region.ts";
import type { Subject } from "./subject.ts";

/** Why something is not in a figure: short words that stay, for a trace and for machines. */
export type Rule =
  /** What was only denied, not acknowledged, foreseen, planned or set under an if happened to nobody. */
  | "denied"
  | "unacknowledged"
  | "conditional"
  | "predicted"
  | "planned"
  | "undated"
  | "unplaced"
  /** A name with several bearers, none of them chosen. */
  | "ambiguous"
  | "out-of-extent"
  /** It happened, or ended, after the day that is asked for. */
  | "after"
  /** Says again what was said. */
  | "optional"
  | "vague"
  | "uncounted"
  /** Its root has a newer figure for the window. */
  | "older"
  /** The words of an earlier report, or of a root that speaks through the same medium. */
  | "not-independent"
  /** Its window lies in that of another figure. */
  | "contained"
  /** It shares some of its window with others, nobody knows how many people. */
  | "overlaps"
  /** It may be the same event on another day, or with another blamed, until a person says. */
  | "candidate"
  /** Its window reaches beyond the period or the place that is asked for. */
  | "reaches-beyond";

/** A claim that is not in a figure, why, and what is there in its stead. */
export interface LeftOut {
  readonly claim: ClaimId;
  readonly rule: Rule;
  readonly by: ClaimId | null;
}

/** A figure to be tallied: who says it, over which window, of what. */
export interface Item {
  readonly said: Settled;
  readonly id: ClaimId;
  readonly figure: Figure;
  readonly region: Region;
  readonly days: Days;
  readonly subject: Subject;
}

/** What a picture takes out of a claim; null where it is none of its kind. */
export type Take = (said: Settled) => Taken | null;

interface Taken {
  readonly figure: Figure;
  readonly subject: Subject;
  /** Where the places of the claim are not those of the window. */
  readonly region?: Region;
}

/** Ids in the order of their numbers: c2 before c10. It is the order of nothing else, and so the same for every shuffle. */
export const byId = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

/** A claim that a reader marked as saying nothing new counts once a person took it up. */
const saysAgain = ({ claim }: Settled): boolean => claim.optional === true && claim.mark === "read";

function whyNot(said: Settled, on: Day, region: Region | null, outside: (said: Settled) => boolean): Rule | null {
  if (said.claim.stance !== "asserted") return said.claim.stance;
  if (saysAgain(said)) return "optional";
  if (said.to === null) return "undated";
  if (said.to > on) return "after";
  if (region === null) return said.ambiguous.length > 0 ? "ambiguous" : "unplaced";
  return outside(said) ? "out-of-extent" : null;
}

export interface Sifted {
  readonly items: readonly Item[];
  readonly left: readonly LeftOut[];
}

/** The claims of a picture: those that may count, and those that do not, with the rule that each met. */
export function sift({ settled, ground }: Resolved, on: Day, take: Take): Sifted {
  const items: Item[] = [];
  const left: LeftOut[] = [];
  const outside = (said: Settled) => {
    const seats = seatsOf(said);
    return seats.length > 0 && seats.every((place) => ground.outside(place));
  };
  for (const said of settled) {
    const taken = take(said);
    if (taken === null) continue;
    const { figure, subject, region = regionOf(said) } = taken;
    const rule = whyNot(said, on, region, outside);
    if (rule !== null) left.push({ claim: said.claim.id, rule, by: null });
    else if (region !== null && said.to !== null)
      items.push({ said, id: said.claim.id, figure, subject, region, days: { from: said.from, to: said.to } });
  }
  return { items: items.sort((a, b) => byId(a.id, b.id)), left: left.sort((a, b) => byId(a.claim, b.claim)) };
}

/** Who says a figure, and what: one source beside the others of an event. */
export interface Member {
  readonly claim: ClaimId;
  readonly report: ReportId;
  readonly root: Settled["root"];
  readonly figure: Figure;
  /** As a person reads it. */
  readonly says: string;
  /** Nobody has read it but the reader. */
  readonly provisional: boolean;
}

export const memberOf = ({ said, id, figure }: Item): Member => ({
  claim: id,
  report: said.claim.report,
  root: said.root,
  figure,
  says: say(figure),
  provisional: said.claim.mark === "read",
});

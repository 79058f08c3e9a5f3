import type { Method } from "../ledger/entry.ts";
import type { Day } from "../ledger/when.ts";
import type { Resolved } from "./settled.ts";
import { type LeftOut, sift, type Take } from "./tally/item.ts";
import { type PeriodId, periodsTo } from "./tally/periods.ts";
import { blamedOf, SILENT } from "./tally/subject.ts";
import {
  byDay,
  byPlace,
  type Candidate,
  candidatesOf,
  type DayRow,
  type Head,
  headsOf,
  type PlaceRow,
  type Told,
  tallyOf,
  toldOf,
  totalIn,
} from "./tally/tables.ts";
import type { Total } from "./tally/total.ts";

/**
 * What a count of a method counts. A sortie is no shell: the one is never added to the other, nor one method to another,
 * for "150 air strikes and 2,500 shells" are not 2,650 of anything.
 */
export type Counts = "strikes" | "munitions" | "attacks";

const COUNTS: Readonly<Record<Method, Counts>> = {
  airstrike: "strikes",
  drone: "strikes",
  shelling: "munitions",
  missile: "munitions",
  bombing: "attacks",
  "suicide bombing": "attacks",
  chemical: "attacks",
  other: "attacks",
};

export interface StrikeTotal extends Head {
  readonly counts: Counts;
  readonly period: PeriodId;
  readonly label: "documented minimum";
  readonly total: Total;
}

export interface Strikes {
  readonly on: Day;
  readonly events: readonly Told[];
  readonly totals: readonly StrikeTotal[];
  readonly days: readonly DayRow[];
  readonly places: readonly PlaceRow[];
  readonly candidates: readonly Candidate[];
  readonly left: readonly LeftOut[];
}

const take: Take = ({ claim: { matter }, party }) =>
  matter.kind !== "strike"
    ? null
    : {
        figure: matter.count,
        subject: { of: matter.method, class: "all", group: null, facets: { ...SILENT, blamed: blamedOf(party) } },
      };

/** Strikes and munitions as they were claimed up to the end of a day, method by method, by the rules of every tally. */
export function strikes(resolved: Resolved, on: Day): Strikes {
  const { items, left } = sift(resolved, on, take);
  const tally = tallyOf(items, resolved);
  const periods = periodsTo(on);
  const totals = headsOf(tally.events).flatMap((head) =>
    periods.map((period) => ({
      ...head,
      counts: COUNTS[head.of as Method],
      period: period.id,
      label: "documented minimum" as const,
      total: totalIn(tally, head, period),
    })),
  );
  return {
    on,
    events: tally.events.map(toldOf),
    totals,
    days: byDay(tally),
    places: byPlace(tally, periods, resolved.ground),
    candidates: candidatesOf(tally),
    left,
  };
}

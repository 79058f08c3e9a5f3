import type { Day } from "../ledger/when.ts";
import { actionsOf, type Grading, gradeOf } from "./grade.ts";
import type { Resolved } from "./settled.ts";
import { type Column, columnKey, columnOf } from "./sides.ts";
import { grouped } from "./tally/grouped.ts";
import { type Item, type LeftOut, sift, type Take } from "./tally/item.ts";
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
  type Tally,
  type Told,
  tallyOf,
  toldOf,
  totalIn,
} from "./tally/tables.ts";
import type { Total } from "./tally/total.ts";

/** One event of one outcome, and how sure its sources make it. */
export interface HarmEvent extends Told {
  /** Null for a period. */
  readonly grade: Grading | null;
}

/** What events of an outcome and class come to in a period: by all, and by who says so, side by side. */
export interface HarmTotal extends Head {
  readonly period: PeriodId;
  /** What a total is: it is never called the toll. */
  readonly label: "documented minimum";
  readonly total: Total;
  readonly columns: readonly { readonly column: Column; readonly total: Total }[];
}

export interface Harm {
  readonly on: Day;
  readonly events: readonly HarmEvent[];
  readonly totals: readonly HarmTotal[];
  readonly days: readonly DayRow[];
  readonly places: readonly PlaceRow[];
  /** Events that may be one: tallied as overlapping until a person joins or parts them. */
  readonly candidates: readonly Candidate[];
  /** Claims that are in no event, and why. */
  readonly left: readonly LeftOut[];
}

/** "Mixed" and "people" alike may hold civilians and fighters. */
const CLASS = { civilian: "civilian", combatant: "combatant", mixed: "all", unknown: "all" } as const;

const take: Take = ({ claim: { matter }, party }) =>
  matter.kind !== "harm"
    ? null
    : {
        figure: matter.count,
        subject: {
          of: matter.outcome,
          class: CLASS[matter.victims],
          group: matter.group ?? null,
          facets: { ...SILENT, cause: matter.cause ?? null, blamed: blamedOf(party) },
        },
      };

/** The figures of each column, tallied apart. */
function columnsOf(items: readonly Item[], resolved: Resolved): { column: Column; tally: Tally }[] {
  const columns = grouped(items, ({ said }) => columnKey(columnOf(said)));
  return [...columns].sort().map(([, own]) => ({
    column: columnOf((own[0] as Item).said),
    tally: tallyOf(own, resolved),
  }));
}

/** Harm as it was claimed up to the end of a day: events, totals, and what is in none of them. */
export function harm(resolved: Resolved, on: Day): Harm {
  const { items, left } = sift(resolved, on, take);
  const tally = tallyOf(items, resolved);
  const periods = periodsTo(on);
  const columns = columnsOf(items, resolved);
  const actions = actionsOf(resolved);
  const totals = headsOf(tally.events).flatMap((head) =>
    periods.map((period) => ({
      ...head,
      period: period.id,
      label: "documented minimum" as const,
      total: totalIn(tally, head, period),
      columns: columns.map((one) => ({ column: one.column, total: totalIn(one.tally, head, period) })),
    })),
  );
  return {
    on,
    events: tally.events.map((event) => ({ ...toldOf(event), grade: gradeOf(event, tally.web, actions, resolved) })),
    totals,
    days: byDay(tally),
    places: byPlace(tally, periods, resolved.ground),
    candidates: candidatesOf(tally),
    left,
  };
}

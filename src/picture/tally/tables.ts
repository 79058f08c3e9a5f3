import type { Ground, PlaceId } from "../../places/ground.ts";
import type { Resolved } from "../settled.ts";
import { type Days, sayDays } from "./days.ts";
import type { Counted } from "./event.ts";
import { eventsOf } from "./group.ts";
import { grouped } from "./grouped.ts";
import { byId, type Item } from "./item.ts";
import { fallsIn, type Period, type PeriodId, reachesBeyond } from "./periods.ts";
import { wholesOf } from "./region.ts";
import { type Total, totalOf } from "./total.ts";
import { type Web, weave } from "./web.ts";

/** The events of some figures, and what they have in common. */
export interface Tally {
  readonly events: readonly Counted[];
  readonly web: Web;
}

export function tallyOf(items: readonly Item[], resolved: Resolved): Tally {
  const events = eventsOf(items, resolved);
  return { events, web: weave(events, resolved) };
}

/** What is counted in a row: of one thing; of one class, or of all together. */
export interface Head {
  readonly of: string;
  readonly class: string;
}

const inHead = ({ subject }: Counted, head: Head): boolean =>
  subject.of === head.of && (head.class === "all" || subject.class === head.class);

/** The heads that the events make: for each thing all classes together, then each class of its own. */
export function headsOf(events: readonly Counted[]): Head[] {
  const classes = grouped(events, ({ subject }) => subject.of);
  return [...classes.keys()].sort().flatMap((of) => {
    const own = new Set((classes.get(of) ?? []).map(({ subject }) => subject.class));
    return ["all", ...[...own].filter((one) => one !== "all").sort()].map((one) => ({ of, class: one }));
  });
}

/** What events of a head come to in a period; those that reach beyond it are listed, not added. */
export function totalIn({ events, web }: Tally, head: Head, period: Period): Total {
  const own = events.filter((event) => inHead(event, head));
  const total = totalOf(
    own.filter(({ days }) => fallsIn(days, period)),
    web,
  );
  const beyond = own
    .filter(({ days }) => reachesBeyond(days, period))
    .map(({ id }) => ({ event: id, rule: "reaches-beyond" as const, by: null }));
  return { ...total, left: [...total.left, ...beyond].sort((a, b) => byId(a.event, b.event)) };
}

export interface PlaceRow extends Head {
  readonly place: PlaceId;
  readonly period: PeriodId;
  readonly total: Total;
}

/** For each place the events that lie in it whole. */
function within(events: readonly Counted[], ground: Ground): [PlaceId, Counted[]][] {
  const found = events.flatMap((event) => wholesOf(event.region, ground).map((place) => ({ place, event })));
  const here = [...grouped(found, ({ place }) => place)].sort(([a], [b]) => (a < b ? -1 : 1));
  return here.map(([place, own]) => [place, own.map(({ event }) => event)]);
}

/** A row for each place, head and period in which something happened. Only what lies in the place whole is its own. */
export function byPlace({ events, web }: Tally, periods: readonly Period[], ground: Ground): PlaceRow[] {
  return within(events, ground).flatMap(([place, here]) => {
    const known = new Map<string, Total>();
    return headsOf(here).flatMap((head) => {
      const own = here.filter((event) => inHead(event, head));
      return periods.flatMap((period) => {
        const fall = own.filter(({ days }) => fallsIn(days, period));
        if (fall.length === 0) return [];
        const same = fall.map(({ id }) => id).join(" ");
        const total = known.get(same) ?? totalOf(fall, web);
        known.set(same, total);
        return [{ ...head, place, period: period.id, total }];
      });
    });
  });
}

export interface DayRow extends Head {
  readonly days: Days;
  readonly total: Total;
}

/** A row for each day, and for each longer stretch that a source gives one figure for. */
export function byDay({ events, web }: Tally): DayRow[] {
  const windows = [...grouped(events, ({ days }) => sayDays(days)).values()];
  return windows.flatMap((own) =>
    headsOf(own).map((head) => ({
      ...head,
      days: (own[0] as Counted).days,
      total: totalOf(
        own.filter((event) => inHead(event, head)),
        web,
      ),
    })),
  );
}

/** An event that a person should look at beside another: it may be the same. */
export interface Candidate {
  readonly events: readonly [Counted["id"], Counted["id"]];
  readonly why: "another-day" | "another-blamed";
}

export const candidatesOf = ({ events, web }: Tally): Candidate[] =>
  events.flatMap((event) =>
    (web.get(event) ?? []).flatMap(({ to, lie, why }) =>
      lie === "candidate" && why !== null && byId(event.id, to.id) < 0
        ? [{ events: [event.id, to.id] as const, why }]
        : [],
    ),
  );

/** An event without what it was made from: plain data. */
export type Told = Omit<Counted, "items">;

export function toldOf(event: Counted): Told {
  const { items: _made, ...rest } = event;
  return rest;
}

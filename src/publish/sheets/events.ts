import type { Dispute } from "../../picture/disputes.ts";
import type { Event } from "../../picture/events.ts";
import type { Gap } from "../../picture/gaps.ts";
import type { Ask } from "../../picture/queue.ts";
import type { Resolved } from "../../picture/settled.ts";
import type { Mark, Timeline } from "../../picture/timeline.ts";
import type { Row, Sheet } from "../sheet.ts";
import { sayDay } from "./words.ts";

const daysOf = ({ from, to, by }: Event): string =>
  to === null ? "undated" : from === null || from === to ? sayDay(to, by) : `${from} to ${to}`;
const placesOf = ({ places, unresolved }: Event, { labelOf }: Resolved): string =>
  [...places.map(labelOf), ...unresolved.map((words) => `${words} (not found)`)].join(", ");
const claimsOf = ({ members, denied, silent }: Event) => [...members.map(({ claim }) => claim), ...denied, ...silent];
const named = ({ kind, what }: Event): string => (what === "" || what === kind ? kind : `${kind}, ${what}`);

/** What several claims tell of, in the order of days. */
export function eventsSheet(on: string, all: readonly Event[], resolved: Resolved): Sheet {
  const told = all.filter(({ to }) => to === null || to <= on);
  const labels = new Map(resolved.settled.map(({ root }) => [root.id, root.label]));
  return {
    id: "events",
    title: `Events up to ${on}`,
    columns: ["days", "what", "where", "sides", "who says so", "claims"],
    rows: told.map(
      (event): Row => ({
        cells: [
          daysOf(event),
          named(event),
          placesOf(event, resolved),
          event.blocs.map(resolved.labelOf).join(", "),
          [
            ...event.roots.map((root) => labels.get(root) ?? root),
            ...(event.denied.length > 0 ? [`denied by ${event.denied.length}`] : []),
          ].join("; "),
          String(event.members.length),
        ],
        claims: claimsOf(event),
        provisional: event.provisional,
      }),
    ),
    notes: [],
  };
}

/** Days by place: changes of hands and events; the unplaced and the undated at the end. */
export function timelineSheet(on: string, { lanes, unplaced, undated }: Timeline, resolved: Resolved): Sheet {
  const { labelOf } = resolved;
  const rowOf = (place: string, mark: Mark): Row => {
    if ("event" in mark)
      return {
        cells: [place, sayDay(mark.day, mark.by), named(mark.event)],
        claims: claimsOf(mark.event),
        provisional: mark.event.provisional,
      };
    const { after, fields, came } = mark.change;
    const holder = after.holder === null ? "unknown" : labelOf(after.holder);
    return {
      cells: [
        place,
        sayDay(mark.day, mark.by),
        `${holder}, ${after.status}${after.grade ? `, ${after.grade}` : ""} (${fields.join(", ")})`,
      ],
      claims: came,
      provisional: after.provisional,
    };
  };
  return {
    id: "timeline",
    title: `Timeline up to ${on}`,
    columns: ["place", "day", "what"],
    rows: [
      ...lanes.flatMap(({ place, marks }) => marks.map((mark) => rowOf(labelOf(place), mark))),
      ...unplaced.map((mark) => rowOf("(no place)", mark)),
      ...undated.map(
        (event): Row => ({
          cells: [placesOf(event, resolved) || "(no place)", "undated", named(event)],
          claims: claimsOf(event),
        }),
      ),
    ],
    notes: [],
  };
}

/** Of which places nobody speaks, and for how long. */
export const gapsSheet = (on: string, gaps: readonly Gap[], { labelOf }: Resolved): Sheet => ({
  id: "gaps",
  title: `Gaps on ${on}: silence is no peace`,
  columns: ["place", "last said", "days since", "of a wider place"],
  rows: gaps.map(({ place, last, days, wider }) => ({
    cells: [labelOf(place), sayDay(last) || "never", days === null ? "" : String(days), sayDay(wider)],
    claims: [],
  })),
  notes: [],
});

/** Claims on one thing that do not say the same, the gravest first. */
export const disputesSheet = (on: string, all: readonly Dispute[]): Sheet => ({
  id: "disputes",
  title: `Disputes up to ${on}`,
  columns: ["about", "where", "when", "how", "claims"],
  rows: all.map(({ about, where, when, relation, inside, pairs }) => {
    const claims = [...new Set(pairs.flatMap((pair) => pair.claims))];
    return {
      cells: [about, where, when, inside ? `${relation}, inside ${inside}` : relation, claims.join(", ")],
      claims,
    };
  }),
  notes: [],
});

/** What a person should look at first, and why. */
export const queueSheet = (on: string, asks: readonly Ask[]): Sheet => ({
  id: "queue",
  title: `To look at, as of ${on}`,
  columns: ["what", "why", "claims"],
  rows: asks.map(({ ask, why, claims }) => ({ cells: [ask, why, claims.join(", ")], claims })),
  notes: [],
});

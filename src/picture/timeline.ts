import type { Day } from "../ledger/when.ts";
import type { PlaceId } from "../places/ground.ts";
import { type CellChange, changeOf } from "./changes.ts";
import { type Cell, type Control, UNSPOKEN } from "./control.ts";
import type { Event } from "./events.ts";

/** What stands on a lane: an event, or a change of hands; `by` marks a day that is only a latest day. */
export type Mark =
  | { readonly day: Day; readonly by: boolean; readonly event: Event }
  | { readonly day: Day; readonly by: boolean; readonly change: CellChange };

/** One place's days in their order; on one day, what words date before what only has a latest day. */
export interface Lane {
  readonly place: PlaceId;
  readonly marks: readonly Mark[];
}

/** Events and changes of control by day and place; what has no place, or no day, has a lane of its own. */
export interface Timeline {
  readonly lanes: readonly Lane[];
  readonly unplaced: readonly Mark[];
  readonly undated: readonly Event[];
}

/** Until a day: `at` gives control on any day, `told` are the events. Lanes are in the order of the ground, wider places last. */
export function timeline(at: (on: Day) => Control, told: readonly Event[], on: Day): Timeline {
  const dated = told.filter((event) => event.to !== null && event.to <= on);
  const districts = at(on).cells.map((cell) => cell.place);
  const lanes = new Map<PlaceId, Mark[]>(districts.map((place) => [place, changesIn(place, at, on)]));
  for (const event of dated)
    for (const place of event.places) lanes.set(place, [...(lanes.get(place) ?? []), markOf(event)]);
  return {
    lanes: [...lanes].flatMap(([place, marks]) => (marks.length > 0 ? [{ place, marks: inOrder(marks) }] : [])),
    unplaced: inOrder(dated.filter((event) => event.places.length === 0).map(markOf)),
    undated: told.filter((event) => event.to === null),
  };
}

const markOf = (event: Event): Mark => ({ day: event.to as Day, by: event.by, event });

/** The days on which the place was no longer what it had been. */
function changesIn(place: PlaceId, at: (on: Day) => Control, on: Day): Mark[] {
  let before: Cell = { ...UNSPOKEN, place };
  return at(on)
    .days(place)
    .flatMap((day) => {
      const after = at(day).cell(place);
      const change = changeOf(before, after);
      before = after;
      return change ? [{ day, by: after.hold?.since === day && after.hold.by, change }] : [];
    });
}

function inOrder(marks: readonly Mark[]): Mark[] {
  const key = (mark: Mark) => `${mark.day} ${mark.by ? 1 : 0}`;
  return marks.toSorted((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
}

import type { Figure } from "../ledger/figure.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Place } from "./place.ts";

/** How many live in some places, who says so, and of which of them nobody does. */
export interface People extends Figure {
  readonly sources: readonly string[];
  readonly unknown: readonly Place[];
}

/**
 * The people of some places together: the lows summed, and the highs where each has one. A place that lies in another of
 * them is counted with that one.
 */
export function peopleOf(places: readonly Place[], gazetteer: Gazetteer): People {
  const tops = [...new Set(places)].filter((place) => !places.some((other) => gazetteer.lies(place, other)));
  const known = tops.flatMap(({ population }) => population ?? []);
  const unknown = tops.filter(({ population }) => population === null);
  const highs = known.map(({ high }) => high);
  const open = unknown.length > 0 || highs.some((high) => high === null);
  return {
    low: known.length === 0 ? null : known.reduce((sum, { low }) => sum + (low ?? 0), 0),
    high: open || tops.length === 0 ? null : highs.reduce<number>((sum, high) => sum + (high ?? 0), 0),
    sources: [...new Set(known.flatMap(({ source }) => source ?? []))].sort(),
    unknown,
  };
}

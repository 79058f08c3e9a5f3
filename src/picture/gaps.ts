import { type Day, dayNumber } from "../ledger/when.ts";
import type { PlaceId } from "../places/ground.ts";
import type { Resolved } from "./settled.ts";

/** A district of which nobody speaks, and for how long. */
export interface Gap {
  readonly place: PlaceId;
  /** The last day of which anybody said anything of the place by its name; null where nobody ever did. */
  readonly last: Day | null;
  /** The last day of which anybody said anything of a wider place that it lies in. */
  readonly wider: Day | null;
  /** Days since `last`; null where nobody ever spoke of it. */
  readonly days: number | null;
}

/**
 * Districts of which nobody has spoken for as many days as make a holder stale, whatever the kind of claim: never spoken of
 * first, then the longest silence. Silence is no peace: it is there to be asked about.
 */
export function gaps({ settled, ground, settings }: Resolved, on: Day): Gap[] {
  const last = new Map<PlaceId, Day>();
  for (const { at, to } of settled) {
    if (to === null || to > on) continue;
    for (const place of at) if (to > (last.get(place) ?? "")) last.set(place, to);
  }
  const today = dayNumber(on);
  const silent = ground.districts.map((place): Gap => {
    const said = last.get(place) ?? null;
    return { place, last: said, wider: widerOf(place, ground.parent, last), days: said && today - dayNumber(said) };
  });
  return silent
    .filter((gap) => gap.days === null || gap.days >= settings.staleDays)
    .sort((one, other) => (other.days ?? Number.POSITIVE_INFINITY) - (one.days ?? Number.POSITIVE_INFINITY) || 0);
}

function widerOf(
  place: PlaceId,
  parent: (place: PlaceId) => PlaceId | null,
  last: ReadonlyMap<PlaceId, Day>,
): Day | null {
  let found: Day | null = null;
  for (let above = parent(place); above !== null; above = parent(above)) {
    const said = last.get(above);
    if (said !== undefined && said > (found ?? "")) found = said;
  }
  return found;
}

import type { Gazetteer } from "./gazetteer.ts";
import { isNameless, tell, vocabulary } from "./phrase.ts";
import type { Place, PlaceKind } from "./place.ts";
import { type Context, type Resolved, resolver, type Settings } from "./resolve.ts";

/** Where a claim is: the places that it is said of, and those that only tell where these lie. */
export interface Whereabouts {
  readonly at: readonly Resolved[];
  readonly within: readonly Resolved[];
}

/** From the places of a claim, most specific first, to where it is. */
export interface PlacesOf {
  (places: readonly string[], context?: Context): Whereabouts;
  /** The same where it does not matter what else the report names, found once for each list; null where it does. */
  alone(places: readonly string[]): Whereabouts | null;
}

export function whereabouts(settings: Settings): PlacesOf {
  const resolve = resolver(settings);
  const roles = vocabulary(settings.words);
  const laid = (resolved: readonly Resolved[]): Whereabouts => {
    const at: Resolved[] = [];
    const within: Resolved[] = [];
    for (const [k, one] of resolved.entries()) {
      const before = resolved[k - 1];
      const holds =
        before !== undefined && contains(one, before, isNameless(tell(before.words, roles)), settings.gazetteer);
      if (holds) within.push(one);
      else at.push(before ? related(one, before) : one);
    }
    return { at, within };
  };
  const known = new Map<readonly string[], Whereabouts | "asks">();
  const alone = (places: readonly string[]): Whereabouts | null => {
    let found = known.get(places);
    if (!found) {
      const resolved = places.flatMap((phrase) => resolve.alone(phrase) ?? []);
      found = resolved.length === places.length ? laid(resolved) : "asks";
      known.set(places, found);
    }
    return found === "asks" ? null : found;
  };
  const placesOf = (places: readonly string[], context: Context = {}): Whereabouts =>
    alone(places) ?? laid(places.map((phrase, at) => resolve(phrase, { ...context, claim: places.toSpliced(at, 1) })));
  return Object.assign(placesOf, { alone });
}

/** The place that the words go out from. */
const anchorOf = (one: Resolved): Place | null =>
  one.status === "found" ? one.place : one.status === "relation" ? one.of : null;

/**
 * Whether one place contains the one before it. Of a place that is not known only the words can tell: one without a name
 * lies in whatever is named next, and one with a name in a town, a province or a country that is named next.
 */
function contains(one: Resolved, before: Resolved, nameless: boolean, gazetteer: Gazetteer): boolean {
  const outer = anchorOf(one);
  if (!outer) return false;
  if (before.status === "ambiguous") return before.candidates.every(({ place }) => gazetteer.lies(place, outer));
  const inner = anchorOf(before);
  if (inner) return gazetteer.lies(inner, outer) || (before.status === "relation" && inner.id === outer.id);
  if (one.status === "relation" && before.status === "relation") return false;
  return nameless || HOLDS_OTHERS.includes(outer.kind) || gazetteer.parts(outer.id).length > 0;
}

const HOLDS_OTHERS: readonly PlaceKind[] = ["country", "province", "district", "subdistrict", "region", "city"];

/** "East Aleppo and surrounding countryside": what names no place goes out from the one before. */
const related = (one: Resolved, before: Resolved): Resolved =>
  one.status === "relation" && one.of === null ? { ...one, of: anchorOf(before) } : one;

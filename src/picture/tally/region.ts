import type { Ground, PlaceId } from "../../places/ground.ts";
import type { Settled } from "../settled.ts";
import { type Lie, lieBy } from "./axes.ts";

/** A place told by its relation to another: "surrounding countryside" of a town. It goes with that other. */
export interface Near {
  readonly of: PlaceId;
  readonly words: string;
}

/** Where a window lies: one union of places, however many the claim names. */
export interface Region {
  readonly places: readonly PlaceId[];
  readonly near: readonly Near[];
  /** Words of further places that the case cannot tell: what the region covers beyond the rest is not known. */
  readonly untold: readonly string[];
}

const byWords = (a: Near, b: Near) => (a.of + a.words < b.of + b.words ? -1 : 1);

/**
 * Words that stand before a place of the claim name a spot in it ("market", Sakhour), since the most specific comes first;
 * those that stand behind it may be another place.
 */
function untoldOf({ claim, unresolved, ambiguous, relations }: Settled, placed: boolean): string[] {
  const lost = new Set([...unresolved, ...ambiguous.map(({ words }) => words)]);
  const related = new Set(relations.map(({ words }) => words));
  const open = !placed ? -1 : claim.places.findIndex((words) => !lost.has(words) && !related.has(words));
  return claim.places.filter((words, position) => position > open && lost.has(words)).sort();
}

/** The region of a claim; null where nothing says where. */
export function regionOf(said: Settled): Region | null {
  const places = [...new Set(seatsOf(said))].sort();
  const near = said.relations.flatMap(({ of, words }) => nearTo(of ?? said.at.at(-1) ?? null, words)).sort(byWords);
  return places.length === 0 && near.length === 0 ? null : { places, near, untold: untoldOf(said, places.length > 0) };
}

/** Words that name no place besides ("the surrounding countryside") go with the place named before them. */
const nearTo = (of: PlaceId | null, words: string): Near[] => (of === null ? [] : [{ of, words }]);

/** Where a claim's thing lies: its places; of a spot that the gazetteer does not know, the place that it is said to be in. */
export const seatsOf = ({ at, within, relations }: Settled): readonly PlaceId[] =>
  at.length > 0 || relations.length > 0 ? at : within.slice(0, 1);

/** Kept beside the regions, which never change: it is asked for at every pair. */
const keys = new WeakMap<Region, string>();

/** Two regions with the same key are the same. */
export function regionKey(region: Region): string {
  const known = keys.get(region);
  if (known !== undefined) return known;
  const { places, near, untold } = region;
  const key = [places.join("+"), near.map(({ of, words }) => `${of}~${words}`).join("+"), untold.join("+")].join("|");
  keys.set(region, key);
  return key;
}

function liesIn(part: Region, whole: Region, ground: Ground): boolean {
  const inPlace = (place: PlaceId) => whole.places.some((other) => ground.within(place, other));
  return (
    part.places.every(inPlace) &&
    part.near.every(
      (one) => inPlace(one.of) || whole.near.some((other) => other.of === one.of && other.words === one.words),
    ) &&
    part.untold.every((words) => whole.untold.includes(words))
  );
}

/** How far from a place what is told by its relation to it may lie: as far as what contains it. */
const reach = ({ of }: Near, ground: Ground): PlaceId => ground.parent(of) ?? of;

/** Every place that the region may touch. */
export const touched = (region: Region, ground: Ground): PlaceId[] => [
  ...region.places,
  ...region.near.map((near) => reach(near, ground)),
];

function mayMeet(a: Region, b: Region, ground: Ground): boolean {
  if (a.untold.length > 0 || b.untold.length > 0) return true;
  const others = touched(b, ground);
  return touched(a, ground).some((one) =>
    others.some((other) => ground.within(one, other) || ground.within(other, one)),
  );
}

export const regionLie = (a: Region, b: Region, ground: Ground): Lie =>
  regionKey(a) === regionKey(b)
    ? "same"
    : lieBy(liesIn(a, b, ground), liesIn(b, a, ground), mayMeet(a, b, ground) ? "overlap" : "apart");

/** Whatever holds a place, the place itself first. */
export function above(place: PlaceId, ground: Ground): PlaceId[] {
  const found: PlaceId[] = [];
  for (let at: PlaceId | null = place; at !== null; at = ground.parent(at)) found.push(at);
  return found;
}

/** The places that all of a region lies in; none where some of it is not told. */
export function wholesOf({ places, near, untold }: Region, ground: Ground): PlaceId[] {
  const [first, ...others] = [...places, ...near.map(({ of }) => of)];
  if (first === undefined || untold.length > 0) return [];
  return above(first, ground).filter((whole) => others.every((place) => ground.within(place, whole)));
}

export const sayRegion = ({ places, near, untold }: Region, ground: Ground): string =>
  [...places.map((place) => ground.label(place)), ...near.map(({ words }) => words), ...untold].join(", ");

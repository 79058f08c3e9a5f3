import type { Problem } from "../ledger/problem.ts";
import { plainly, type Spelling, spelled, wordsOf } from "../names/key.ts";
import { roomFor, sureFor, unlikeness } from "../names/likeness.ts";
import { type Place, type PlaceId, together } from "./place.ts";
import { inside } from "./shape.ts";

/** By what a place bears a name: its name in some script, an alias, or a name with the same key. The first is the surest. */
export type Match = "name" | "alias" | "key";

export interface Bearer {
  readonly place: Place;
  readonly by: Match;
  /** Which of its names was met. */
  readonly met: string;
  /** How unlike the words are to the name: 0 where only case, marks and articles differ. */
  readonly unlike: number;
  /** Whether the words are so like it that nobody need be asked. */
  readonly sure: boolean;
}

/** The places that a case knows, and what they are called. */
export interface Gazetteer {
  readonly places: readonly Place[];
  /** Places said twice with different kinds or P-codes, parents and neighbours that are no places. */
  readonly problems: readonly Problem[];
  get(id: PlaceId): Place | undefined;
  /** What lies directly in a place. */
  parts(id: PlaceId): readonly Place[];
  /** What a place lies in, the nearest first, the parents' parents too. */
  around(id: PlaceId): readonly Place[];
  /** Whether one place lies in another by its parents or, where it has none, by the map. No place lies in itself. */
  lies(place: Place, within: Place): boolean;
  /**
   * All that bear a name, the surest first: names before aliases, and where nothing bears it exactly those that have a name
   * with the same key, by how unlike it is.
   */
  bearers(name: string): readonly Bearer[];
  /** Those that have a name with the same key, the likest first, also where others bear it exactly. */
  like(name: string): readonly Bearer[];
}

interface Called {
  readonly place: Place;
  readonly by: "name" | "alias";
  readonly name: string;
  readonly words: readonly string[];
  /** Its readings, made when it is first compared. */
  ways?: readonly Spelling[];
}

const calledBy = (place: Place, by: Called["by"], name: string): Called => ({ place, by, name, words: wordsOf(name) });

/** Places as they come from one file or many; what is said of one id in two of them is put together. */
export function gazetteer(given: readonly Place[]): Gazetteer {
  const byId = new Map<PlaceId, Place>();
  for (const place of given) {
    const known = byId.get(place.id);
    byId.set(place.id, known ? together(known, place) : place);
  }
  const places = [...byId.values()];
  const parts = partsOf(places);
  const above = new Map<PlaceId, readonly Place[]>();
  const around = (id: PlaceId): readonly Place[] => {
    const found = above.get(id) ?? ancestors(id, byId);
    above.set(id, found);
    return found;
  };
  return {
    places,
    problems: unknownIds(places, byId),
    get: (id) => byId.get(id),
    parts: (id) => parts.get(id) ?? [],
    around,
    lies: (place, within) => lies(place, within, around(place.id)),
    ...index(places),
  };
}

function partsOf(places: readonly Place[]): ReadonlyMap<PlaceId, readonly Place[]> {
  const parts = new Map<PlaceId, Place[]>();
  for (const place of places) for (const parent of place.parents) push(parts, parent, place);
  return parts;
}

function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function ancestors(id: PlaceId, byId: ReadonlyMap<PlaceId, Place>): readonly Place[] {
  const found = new Set<Place>();
  let next = byId.get(id)?.parents ?? [];
  while (next.length > 0) {
    const places = next
      .flatMap((parent) => byId.get(parent) ?? [])
      .filter((place) => place.id !== id && !found.has(place));
    for (const place of places) found.add(place);
    next = places.flatMap(({ parents }) => parents);
  }
  return [...found];
}

function lies(place: Place, within: Place, around: readonly Place[]): boolean {
  if (place.id === within.id) return false;
  if (around.includes(within)) return true;
  return (
    place.parents.length === 0 && place.point !== null && within.outline !== null && inside(place.point, within.outline)
  );
}

function unknownIds(places: readonly Place[], byId: ReadonlyMap<PlaceId, Place>): readonly Problem[] {
  return places.flatMap((place) => [
    ...unknown(place, "parent", place.parents, byId),
    ...unknown(place, "neighbour", place.neighbours, byId),
  ]);
}

const unknown = (
  place: Place,
  what: "parent" | "neighbour",
  ids: readonly PlaceId[],
  byId: ReadonlyMap<PlaceId, Place>,
): readonly Problem[] =>
  ids
    .filter((id) => !byId.has(id))
    .map((id) => ({
      check: `unknown-${what}`,
      where: place.id,
      says: `${place.name} has the ${what} "${id}", which is the id of no place. Add that place, or mend the id.`,
    }));

function index(places: readonly Place[]): Pick<Gazetteer, "bearers" | "like"> {
  const called = places.flatMap((place): Called[] => [
    ...[place.name, ...place.names].map((name) => calledBy(place, "name", name)),
    ...place.aliases.map((name) => calledBy(place, "alias", name)),
  ]);
  const plain = new Map<string, Called[]>();
  for (const one of called) if (one.words.length > 0) push(plain, plainly(one.words), one);
  let shelves: Shelves | null = null;
  const like = (name: string): readonly Bearer[] => {
    shelves ??= shelved(called);
    return alike(wordsOf(name), shelves);
  };
  const bearers = (name: string): readonly Bearer[] => {
    const exact = plain.get(plainly(wordsOf(name))) ?? [];
    return exact.length > 0
      ? surest(exact.map(({ place, by, name: met }) => ({ place, by, met, unlike: 0, sure: true })))
      : like(name);
  };
  return { bearers, like };
}

/** Names whose words are run together must be found as well, so that the shelves bear the keys without their spaces. */
const shelfOf = ({ key }: Spelling): string => key.replaceAll(" ", "");

type Shelves = ReadonlyMap<string, readonly Called[]>;

/** Made when a name is first met that nobody bears as it is written: of a large gazetteer it takes longest. */
function shelved(called: readonly Called[]): Shelves {
  const keyed = new Map<string, Called[]>();
  for (const one of called) for (const shelf of new Set(spelled(one.words).map(shelfOf))) push(keyed, shelf, one);
  return keyed;
}

function alike(words: readonly string[], keyed: Shelves): readonly Bearer[] {
  const found = spelled(words).flatMap((spelling) =>
    (keyed.get(shelfOf(spelling)) ?? []).flatMap((called): Bearer[] => {
      const unlike = leastUnlike(spelling, called);
      if (unlike === Infinity) return [];
      return [{ place: called.place, by: "key", met: called.name, unlike, sure: unlike <= sureFor(spelling) }];
    }),
  );
  return surest(found);
}

/** Each place once, by the name that fits best. */
function surest(bearers: readonly Bearer[]): readonly Bearer[] {
  const best = new Map<PlaceId, Bearer>();
  for (const bearer of bearers) {
    const before = best.get(bearer.place.id);
    if (!before || order(bearer, before) < 0) best.set(bearer.place.id, bearer);
  }
  return [...best.values()].sort(order);
}

function leastUnlike(spelling: Spelling, called: Called): number {
  called.ways ??= spelled(called.words);
  const most = roomFor(spelling);
  let least = Infinity;
  for (const way of called.ways) least = Math.min(least, unlikeness(spelling, way, most));
  return least;
}

const SURENESS: readonly Match[] = ["name", "alias", "key"];

const order = (one: Bearer, other: Bearer): number =>
  SURENESS.indexOf(one.by) - SURENESS.indexOf(other.by) ||
  one.unlike - other.unlike ||
  (one.place.id < other.place.id ? -1 : one.place.id > other.place.id ? 1 : 0);

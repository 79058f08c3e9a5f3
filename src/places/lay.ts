import type { Problem } from "../ledger/problem.ts";
import { cellsOf, frameOf } from "./cells.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Ground } from "./ground.ts";
import { type Neighbours, sharedBorders, withGiven } from "./neighbours.ts";
import type { Outline, Place, PlaceId } from "./place.ts";
import { areaOf } from "./shape.ts";

/** How the land lies: what pictures ask of it, and the ground of each district, for a map. */
export interface Laid {
  readonly ground: Ground;
  /** Polygons as they were given; else the cell around each point. */
  readonly outlines: ReadonlyMap<PlaceId, Outline>;
  readonly problems: readonly Problem[];
}

/**
 * Lays out a gazetteer. Its districts are its places of the finest grain: those in the case's extent in which no other
 * lies. Facilities are none. Neighbours are those given; where a place has none, those of its polygon or its cell.
 */
export function layOf(gazetteer: Gazetteer): Laid {
  const districts = gazetteer.places.filter((place) => isDistrict(place, gazetteer));
  const drawn = new Map(districts.flatMap(({ id, outline }) => (outline ? [[id, outline] as const] : [])));
  const bare = districts.filter(({ outline, point }) => !outline && point);
  const points = new Map(bare.flatMap(({ id, point }) => (point ? [[id, point] as const] : [])));
  const cells = cellsOf(points, frameOf(points.values()));
  const outlines = new Map([...drawn, ...cells.cells]);
  const given = districts.flatMap(({ id, neighbours }) => neighbours.map((other) => [id, other] as const));
  const found = new Map([...sharedBorders(drawn), ...cells.neighbours]);
  const silent = (id: PlaceId) => !given.some(([one, other]) => one === id || other === id);
  const own = new Map([...found].map(([id, others]) => [id, silent(id) ? others : new Set<PlaceId>()]));
  return {
    ground: groundOf(gazetteer, districts, withGiven(own, given), outlines),
    outlines,
    problems: cells.problems,
  };
}

const isDistrict = (place: Place, gazetteer: Gazetteer): boolean =>
  !place.outside && place.kind !== "facility" && gazetteer.parts(place.id).every(({ kind }) => kind === "facility");

function groundOf(
  gazetteer: Gazetteer,
  districts: readonly Place[],
  neighbours: Neighbours,
  outlines: ReadonlyMap<PlaceId, Outline>,
): Ground {
  const ids = districts.map(({ id }) => id);
  const known = new Set(ids);
  const around = new Map(
    gazetteer.places.map(({ id }) => [id, new Set(gazetteer.around(id).map((place) => place.id))]),
  );
  const partsOf = new Map<PlaceId, PlaceId[]>();
  for (const id of ids) for (const whole of [id, ...(around.get(id) ?? [])]) push(partsOf, whole, id);
  const beside = new Map(
    [...neighbours].map(([id, others]) => [id, [...others].filter((other) => known.has(other)).sort()]),
  );
  const areas = new Map([...outlines].map(([id, outline]) => [id, areaOf(outline)]));
  return {
    districts: ids,
    label: (place) => gazetteer.get(place)?.name ?? place,
    parent: (place) => gazetteer.around(place)[0]?.id ?? null,
    within: (place, whole) => place === whole || (around.get(place)?.has(whole) ?? false),
    parts: (place) => partsOf.get(place) ?? [],
    neighbours: (place) => beside.get(place) ?? [],
    area: (place) => areas.get(place) ?? null,
    residents: (place) => gazetteer.get(place)?.population ?? null,
    rear: (place) => gazetteer.get(place)?.rear ?? null,
    outside: (place) => gazetteer.get(place)?.outside ?? false,
    point: (place) => gazetteer.get(place)?.point ?? null,
  };
}

function push(lists: Map<PlaceId, PlaceId[]>, key: PlaceId, item: PlaceId): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

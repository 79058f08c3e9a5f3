import type { Problem } from "../ledger/problem.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Ground } from "./ground.ts";
import { mapOf } from "./map.ts";
import type { Outline, PlaceId } from "./place.ts";
import { areaOf } from "./shape.ts";

/** How the land lies: what pictures ask of it, and the ground of each district, for a map. */
export interface Laid {
  readonly ground: Ground;
  readonly outlines: ReadonlyMap<PlaceId, Outline>;
  readonly problems: readonly Problem[];
}

/** Lays out a gazetteer: its districts are the narrowest places on its map. */
export function layOf(gazetteer: Gazetteer): Laid {
  const { outlines, neighbours, problems } = mapOf(gazetteer);
  const districts = gazetteer.places.flatMap(({ id }) => (outlines.has(id) ? [id] : []));
  const around = new Map(gazetteer.places.map(({ id }) => [id, gazetteer.around(id).map((place) => place.id)]));
  const parts = new Map<PlaceId, PlaceId[]>();
  for (const id of districts) for (const whole of [id, ...(around.get(id) ?? [])]) push(parts, whole, id);
  const beside = new Map([...neighbours].map(([id, others]) => [id, [...others].sort()]));
  const areas = new Map([...outlines].map(([id, outline]) => [id, areaOf(outline)]));
  const ground: Ground = {
    districts,
    label: (place) => gazetteer.get(place)?.name ?? place,
    parent: (place) => around.get(place)?.[0] ?? null,
    within: (place, whole) => place === whole || (around.get(place)?.includes(whole) ?? false),
    parts: (place) => parts.get(place) ?? [],
    neighbours: (place) => beside.get(place) ?? [],
    area: (place) => areas.get(place) ?? null,
    residents: (place) => gazetteer.get(place)?.population ?? null,
    rear: (place) => gazetteer.get(place)?.rear ?? null,
    outside: (place) => gazetteer.get(place)?.outside ?? false,
    point: (place) => gazetteer.get(place)?.point ?? null,
  };
  return { ground, outlines, problems };
}

function push(lists: Map<PlaceId, PlaceId[]>, key: PlaceId, item: PlaceId): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

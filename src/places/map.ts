import clipping from "polygon-clipping";
import type { Problem } from "../ledger/problem.ts";
import { cellsOf, frameOf } from "./cells.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { type Neighbours, sharedBorders, withGiven } from "./neighbours.ts";
import type { Outline, Place, PlaceId } from "./place.ts";

/** The ground of a case: its narrowest places, each with an outline, and which lie side by side. */
export interface PlaceMap {
  /** A place's own outline, or its cell where it has a point alone. */
  readonly outlines: ReadonlyMap<PlaceId, Outline>;
  /** Those whose outline is a cell: a border that nobody drew. */
  readonly cells: ReadonlySet<PlaceId>;
  readonly neighbours: Neighbours;
  readonly problems: readonly Problem[];
}

/**
 * The map of a gazetteer. Places outside of the case, facilities, and places with parts on the map are no ground of their
 * own. Cells fill what the drawn outlines leave of `outline`, or of a frame around the points where none is given.
 * A place that lists its neighbours has those; the others have those with which they share a border.
 */
export function mapOf(gazetteer: Gazetteer, outline: Outline | null = null): PlaceMap {
  const ground = groundOf(gazetteer);
  const drawn = new Map(ground.flatMap((place) => (place.outline ? [[place.id, place.outline] as const] : [])));
  const points = new Map(
    ground.flatMap(({ id, point, outline: own }) => (point && !own ? [[id, point] as const] : [])),
  );
  const { cells, neighbours, problems } = cellsOf(points, left(outline ?? frameOf(points.values()), drawn));
  const outlines = new Map([...drawn, ...cells]);
  const given = ground.flatMap(({ id, neighbours: own }) =>
    own.filter((other) => outlines.has(other) && outlines.has(id)).map((other) => [id, other] as const),
  );
  const borders =
    drawn.size > 0 ? sharedBorders(outlines) : new Map([...outlines.keys()].map((id) => [id, new Set<PlaceId>()]));
  const silent = new Set(ground.filter(({ neighbours: own }) => own.length === 0).map(({ id }) => id));
  const measured = [...pairsOf(borders), ...pairsOf(neighbours)].filter(
    ([one, other]) => silent.has(one) && silent.has(other),
  );
  const found = withGiven(new Map([...outlines.keys()].map((id) => [id, new Set<PlaceId>()])), [...measured, ...given]);
  return { outlines, cells: new Set(cells.keys()), neighbours: found, problems: [...problems, ...unplaced(gazetteer)] };
}

const onMap = (place: Place): boolean =>
  !place.outside && place.kind !== "facility" && (place.point !== null || place.outline !== null);

/** The narrowest places on the map. */
const groundOf = (gazetteer: Gazetteer): readonly Place[] =>
  gazetteer.places.filter((place) => onMap(place) && !gazetteer.parts(place.id).some(onMap));

/** What the drawn outlines leave of the whole. */
function left(whole: Outline, drawn: ReadonlyMap<PlaceId, Outline>): Outline {
  if (whole.length === 0 || drawn.size === 0) return whole;
  const taken = [...drawn.values()].map(mutable);
  return clipping.difference(mutable(whole), ...taken);
}

/** As polygon-clipping's types want it; it changes nothing. */
const mutable = (outline: Outline): [number, number][][][] => outline as unknown as [number, number][][][];

const pairsOf = (neighbours: Neighbours): readonly (readonly [PlaceId, PlaceId])[] =>
  [...neighbours].flatMap(([id, others]) => [...others].map((other) => [id, other] as const));

/** Places that could be ground and stand nowhere. */
const unplaced = (gazetteer: Gazetteer): readonly Problem[] =>
  gazetteer.places
    .filter((place) => isNowhere(place) && gazetteer.parts(place.id).length === 0)
    .map(({ id, name }) => ({
      check: "no-point",
      where: id,
      says: `${name} has neither a point nor an outline, and is on no map. Give it lat and lon, or mark it as outside.`,
    }));

const isNowhere = ({ outside, kind, point, outline }: Place): boolean =>
  !outside && kind !== "facility" && point === null && outline === null;

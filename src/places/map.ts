import type { Problem } from "../ledger/problem.ts";
import { cellsOf, frameOf } from "./cells.ts";
import { without } from "./clip.ts";
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
  const whole = outline ?? frameOf(points.values());
  const left = points.size > 0 && drawn.size > 0 ? without(whole, [...drawn.values()]) : whole;
  const { cells, neighbours, problems } = cellsOf(points, left ?? whole);
  const outlines = new Map([...drawn, ...cells]);
  const given = ground.flatMap(({ id, neighbours: own }) =>
    own.filter((other) => outlines.has(other) && outlines.has(id)).map((other) => [id, other] as const),
  );
  const silent = new Set(ground.filter(({ neighbours: own }) => own.length === 0).map(({ id }) => id));
  const borders = [...(drawn.size > 0 ? pairsOf(sharedBorders(outlines)) : []), ...pairsOf(neighbours)];
  const measured = borders.filter(([one, other]) => silent.has(one) && silent.has(other));
  const bare: Neighbours = new Map([...outlines.keys()].map((id) => [id, new Set<PlaceId>()]));
  const found = withGiven(bare, [...measured, ...given]);
  return {
    outlines,
    cells: new Set(cells.keys()),
    neighbours: found,
    problems: [...(left ? [] : [CROSSED]), ...problems, ...unplaced(gazetteer)],
  };
}

const CROSSED: Problem = {
  check: "crossed-outlines",
  where: "outlines",
  says: "cross in a way that cannot be followed, so that cells lie over them. Mend the outlines, or give each place one.",
};

const onMap = (place: Place): boolean =>
  !place.outside && place.kind !== "facility" && (place.point !== null || place.outline !== null);

/** The narrowest places on the map. */
const groundOf = (gazetteer: Gazetteer): readonly Place[] =>
  gazetteer.places.filter((place) => onMap(place) && !gazetteer.parts(place.id).some(onMap));

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

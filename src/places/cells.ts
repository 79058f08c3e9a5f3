import { Delaunay, type Voronoi } from "d3-delaunay";
import type { Problem } from "../ledger/problem.ts";
import { withinConvex } from "./clip.ts";
import { type Neighbours, withGiven } from "./neighbours.ts";
import type { Outline, PlaceId, Point, Ring } from "./place.ts";
import { type Box, boxOf, inside, middleOf, type Plane, partInside, planeAt, pointsOf } from "./shape.ts";

/** The ground that is nearer to a place's point than to any other's, within an outline. */
export interface CellMap {
  readonly cells: ReadonlyMap<PlaceId, Outline>;
  readonly neighbours: Neighbours;
  readonly problems: readonly Problem[];
}

/**
 * Cells for places that are points (Voronoi), clipped to the outline of all. A place whose cell lies outside has none, and
 * of places on one point the first has it; both are told.
 */
export function cellsOf(points: ReadonlyMap<PlaceId, Point>, outline: Outline): CellMap {
  const box = boxOf([...pointsOf(outline), ...points.values()]);
  if (!box || points.size === 0) return { cells: new Map(), neighbours: new Map(), problems: [] };
  const drawn = draw([...points.values()], outline, box);
  const ids = [...points.keys()];
  const cells = new Map<PlaceId, Outline>();
  const problems: Problem[] = [];
  for (const [at, id] of ids.entries()) {
    const cell = drawn.cells[at] as Cell;
    if (cell.ground.length > 0) cells.set(id, rounded(cell.ground, drawn.plane));
    else problems.push(cell.ring === null ? sharesPoint(id) : liesOutside(id));
  }
  const pairs = pairsOf(drawn).map(([one, other]) => [ids[one] as PlaceId, ids[other] as PlaceId] as const);
  return { cells, neighbours: withGiven(new Map([...cells.keys()].map((id) => [id, new Set()])), pairs), problems };
}

/** One cell on the plane: its ring as the diagram has it (none where it shares its point), and what is left of it inside. */
interface Cell {
  readonly ring: Ring | null;
  readonly ground: Outline;
  readonly edge: boolean;
}

interface Drawn {
  readonly plane: Plane;
  readonly sites: readonly Point[];
  readonly outline: Outline;
  readonly voronoi: Voronoi<unknown>;
  readonly cells: readonly Cell[];
}

function draw(points: readonly Point[], outline: Outline, box: Box): Drawn {
  const plane = planeAt(middleOf(box));
  const sites = points.map((point) => onGrid(plane.flat(point)));
  const flat = outline.map((polygon) => polygon.map((ring) => ring.map((point) => plane.flat(point))));
  const frame = boxOf([plane.flat([box[0], box[1]]), plane.flat([box[2], box[3]])]) as Box;
  const voronoi = Delaunay.from(sites as [number, number][]).voronoi(padded(frame));
  const isEdge = edgeTest(flat);
  const cells = sites.map((_, at): Cell => {
    const ring = voronoi.cellPolygon(at) as Ring | null;
    if (ring === null) return { ring, ground: [], edge: false };
    const edge = isEdge(ring);
    if (edge) return { ring, edge, ground: withinConvex(ring, flat) };
    return { ring, edge, ground: inside(ring[0] as Point, flat) ? [[ring]] : [] };
  });
  return { plane, sites, outline: flat, voronoi, cells };
}

/** To about a millimetre: of two sites that are nearer, the border would be noise, so they are one. */
const onGrid = ([x, y]: Point): Point => [Math.round(x * 1024) / 1024, Math.round(y * 1024) / 1024];

const rounded = (ground: Outline, plane: Plane): Outline =>
  ground.map((polygon) => polygon.map((ring) => ring.map((point) => plane.round(point))));

/** A margin, so that no point lies on the frame. */
const padded = ([west, south, east, north]: Box): [number, number, number, number] => {
  const margin = Math.max(east - west, north - south, 1) * 0.05;
  return [west - margin, south - margin, east + margin, north + margin];
};

/** Whether a cell may cross the outline, to judge by boxes: only such need clipping, which is slow. */
function edgeTest(ground: Outline): (cell: Ring) => boolean {
  const borders = ground.flat().flatMap((ring) => ring.slice(1).map((to, at) => boxOf([ring[at] as Point, to]) as Box));
  const whole = boxOf(pointsOf(ground)) ?? [0, 0, 0, 0];
  const size = Math.max(whole[2] - whole[0], whole[3] - whole[1], 1) / 64;
  const squares = new Set(borders.flatMap((box) => squaresOf(box, size)));
  return (cell) => squaresOf(boxOf(cell) as Box, size).some((square) => squares.has(square));
}

function squaresOf([west, south, east, north]: Box, size: number): string[] {
  const found: string[] = [];
  for (let x = Math.floor(west / size); x <= Math.floor(east / size); x++)
    for (let y = Math.floor(south / size); y <= Math.floor(north / size); y++) found.push(`${x} ${y}`);
  return found;
}

/** Pairs of cells with a border inside the outline: that of two at its edge may lie beyond it altogether. */
function pairsOf(drawn: Drawn): readonly (readonly [number, number])[] {
  const { cells, voronoi } = drawn;
  return cells.flatMap(({ ground, edge }, one) =>
    [...(ground.length > 0 ? voronoi.neighbors(one) : [])]
      .filter((other) => one < other && (cells[other] as Cell).ground.length > 0)
      .filter((other) => !(edge && (cells[other] as Cell).edge) || meet(one, other, drawn))
      .map((other) => [one, other] as const),
  );
}

/** Less of a border than this, in metres, is rounding. */
const LEAST = 1;

/** Whether a border of two cells lies inside: its ends are as far from the one's point as from the other's. */
function meet(one: number, other: number, { cells, sites, outline }: Drawn): boolean {
  const ring = (cells[one] as Cell).ring ?? [];
  const [a, b] = [sites[one] as Point, sites[other] as Point];
  const between = (point: Point): boolean => {
    const far = distance(point, a);
    return Math.abs(far - distance(point, b)) <= 1e-6 * Math.max(far, 1);
  };
  return ring.slice(1).some((to, at) => {
    const from = ring[at] as Point;
    return between(from) && between(to) && partInside(from, to, outline) * distance(from, to) >= LEAST;
  });
}

const distance = ([x1, y1]: Point, [x2, y2]: Point): number => Math.hypot(x2 - x1, y2 - y1);

const sharesPoint = (id: PlaceId): Problem => ({
  check: "same-point",
  where: id,
  says: "stands on the very point of another place, and has no ground of its own. Move one of them.",
});

const liesOutside = (id: PlaceId): Problem => ({
  check: "outside-outline",
  where: id,
  says: "has no ground inside the outline. Mark it as outside, or widen the outline.",
});

/** A frame around points, for a case that has no outline: their box with a margin, as a part of its longer side. */
export function frameOf(points: Iterable<Point>, margin = 0.1): Outline {
  const box = boxOf(points);
  if (!box) return [];
  const pad = Math.max(box[2] - box[0], box[3] - box[1], 0.01) * margin;
  const [west, south, east, north] = [box[0] - pad, box[1] - pad, box[2] + pad, box[3] + pad];
  return [
    [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  ];
}

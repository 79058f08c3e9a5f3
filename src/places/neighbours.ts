import type { Outline, PlaceId, Point } from "./place.ts";
import { boxOf, middleOf, type Plane, planeAt, pointsOf } from "./shape.ts";

/** Which places lie side by side. It holds both ways, and each place is a key, also one without neighbours. */
export type Neighbours = ReadonlyMap<PlaceId, ReadonlySet<PlaceId>>;

export interface Borders {
  /** Two borders this near to each other, in metres, are one: maps draw a street's two sides, or the same line twice. */
  readonly apart: number;
  /** They are a shared border when so many metres of them are one: touching at a corner makes no neighbours. */
  readonly along: number;
}

/** Fitted to OCHA's neighbourhoods of Aleppo. */
const BORDERS: Borders = { apart: 45, along: 88 };

/** Neighbours by shared borders. */
export function sharedBorders(outlines: ReadonlyMap<PlaceId, Outline>, borders: Borders = BORDERS): Neighbours {
  const plane = planeAt(middleOf(boxOf([...outlines.values()].flatMap(pointsOf))));
  const lines = new Map([...outlines].map(([id, outline]) => [id, linesOf(outline, plane)]));
  const grid = gridOf(lines, borders.apart);
  const shared = new Map<string, number>();
  for (const [id, own] of lines) for (const line of own) measure(id, line, grid, borders, shared);
  const found = new Map([...outlines.keys()].map((id) => [id, new Set<PlaceId>()]));
  for (const [pair, metres] of shared) {
    const [one, other] = JSON.parse(pair) as [PlaceId, PlaceId];
    if (metres >= borders.along) join(found, one, other);
  }
  return found;
}

/** Adds pairs that a person or a file gives to those that were found. A pair given by one side holds for both. */
export function withGiven(found: Neighbours, given: Iterable<readonly [PlaceId, PlaceId]>): Neighbours {
  const all = new Map([...found].map(([id, others]) => [id, new Set(others)]));
  for (const [one, other] of given) join(all, one, other);
  return all;
}

function join(found: Map<PlaceId, Set<PlaceId>>, one: PlaceId, other: PlaceId): void {
  if (one === other) return;
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const known = found.get(from);
    if (known) known.add(to);
    else found.set(from, new Set([to]));
  }
}

type Line = readonly [from: Point, to: Point];

const linesOf = (outline: Outline, plane: Plane): Line[] =>
  outline.flat().flatMap((ring) => {
    const points = ring.map((point) => plane.flat(point));
    return points.slice(1).map((to, at): Line => [points[at] as Point, to]);
  });

/** Lines by the squares that they pass, so that only near ones are compared. */
interface Grid {
  readonly size: number;
  readonly squares: ReadonlyMap<string, readonly (readonly [PlaceId, Line])[]>;
}

function gridOf(lines: ReadonlyMap<PlaceId, readonly Line[]>, apart: number): Grid {
  const size = Math.max(apart * 4, 1);
  const squares = new Map<string, (readonly [PlaceId, Line])[]>();
  for (const [id, own] of lines)
    for (const line of own)
      for (const square of squaresOf(line, size, apart)) {
        const known = squares.get(square);
        if (known) known.push([id, line]);
        else squares.set(square, [[id, line]]);
      }
  return { size, squares };
}

/** The squares within `apart` of a line. A long line is taken in pieces, or its box would hold half the map. */
function squaresOf(line: Line, size: number, apart: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [x, y] of steps(line, size))
    for (const dx of [-apart - size / 2, 0, apart + size / 2])
      for (const dy of [-apart - size / 2, 0, apart + size / 2]) found.add(squareOf(x + dx, y + dy, size));
  return found;
}

const squareOf = (x: number, y: number, size: number): string => `${Math.floor(x / size)} ${Math.floor(y / size)}`;

/** The middles of a line's pieces, none longer than `most`. */
function steps([[x1, y1], [x2, y2]]: Line, most: number): readonly Point[] {
  const count = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / most));
  return Array.from({ length: count }, (_, k): Point => {
    const part = (k + 0.5) / count;
    return [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
  });
}

/** Adds to each pair how many metres of a line of the first lie near the border of the second. */
function measure(id: PlaceId, line: Line, grid: Grid, { apart }: Borders, shared: Map<string, number>): void {
  const [[x1, y1], [x2, y2]] = line;
  const points = steps(line, Math.max(apart / 9, 0.1));
  const metres = Math.hypot(x2 - x1, y2 - y1) / points.length;
  for (const point of points) {
    const near = grid.squares.get(squareOf(point[0], point[1], grid.size)) ?? [];
    const others = new Set(
      near.filter(([other, its]) => other !== id && within(point, its, apart)).map(([other]) => other),
    );
    for (const other of others) {
      const pair = JSON.stringify([id, other]);
      shared.set(pair, (shared.get(pair) ?? 0) + metres);
    }
  }
}

/** Whether a point is no farther than so many metres from a line. */
function within([x, y]: Point, [[x1, y1], [x2, y2]]: Line, metres: number): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - part * dx, y - y1 - part * dy) <= metres;
}

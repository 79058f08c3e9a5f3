import type { Outline, Point, Ring } from "./place.ts";

/** Mean radius of the earth in kilometres (IUGG). */
const EARTH_KM = 6371.0088;

const RADIAN = Math.PI / 180;

/** The area of an outline on the sphere, in square kilometres (Chamberlain and Duquette 2007); holes are taken off. */
export const areaOf = (outline: Outline): number =>
  outline.reduce(
    (sum, [outer, ...holes]) => sum + ringArea(outer ?? []) - holes.reduce((off, hole) => off + ringArea(hole), 0),
    0,
  );

function ringArea(ring: Ring): number {
  let sum = 0;
  for (let at = 0; at < ring.length - 1; at++) {
    const [lon1, lat1] = ring[at] as Point;
    const [lon2, lat2] = ring[at + 1] as Point;
    sum += (lon2 - lon1) * RADIAN * (2 + Math.sin(lat1 * RADIAN) + Math.sin(lat2 * RADIAN));
  }
  return Math.abs((sum * EARTH_KM * EARTH_KM) / 2);
}

/** The middle of an outline's ground: where its largest ring would balance. It may lie outside of a bent one. */
export function centreOf(outline: Outline): Point | null {
  const rings = outline.flatMap(([outer]) => (outer && outer.length > 3 ? [outer] : []));
  const [largest] = rings.sort((one, other) => ringArea(other) - ringArea(one));
  if (!largest) return null;
  const [lon0, lat0] = largest[0] as Point;
  let [area, east, north] = [0, 0, 0];
  for (let at = 0; at < largest.length - 1; at++) {
    const [x1, y1] = [(largest[at] as Point)[0] - lon0, (largest[at] as Point)[1] - lat0];
    const [x2, y2] = [(largest[at + 1] as Point)[0] - lon0, (largest[at + 1] as Point)[1] - lat0];
    const twice = x1 * y2 - x2 * y1;
    area += twice;
    east += (x1 + x2) * twice;
    north += (y1 + y2) * twice;
  }
  return area === 0 ? [lon0, lat0] : [lon0 + east / (3 * area), lat0 + north / (3 * area)];
}

/** Whether a point lies in an outline and in none of its holes. */
export const inside = (point: Point, outline: Outline): boolean =>
  outline.some((polygon) => polygon.filter((ring) => insideRing(point, ring)).length % 2 === 1);

function insideRing([x, y]: Point, ring: Ring): boolean {
  let within = false;
  for (let at = 0; at < ring.length - 1; at++) {
    const [x1, y1] = ring[at] as Point;
    const [x2, y2] = ring[at + 1] as Point;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) within = !within;
  }
  return within;
}

/** How much of a line lies in an outline, as a part of 1: on a plane, so that its parts are straight. */
export function partInside(from: Point, to: Point, outline: Outline): number {
  const cuts = [0, 1, ...outline.flat().flatMap((ring) => crossings(from, to, ring))].sort((one, other) => one - other);
  let part = 0;
  for (let at = 1; at < cuts.length; at++) {
    const [start, end] = [cuts[at - 1] as number, cuts[at] as number];
    const middle = (start + end) / 2;
    const point: Point = [from[0] + (to[0] - from[0]) * middle, from[1] + (to[1] - from[1]) * middle];
    if (end > start && inside(point, outline)) part += end - start;
  }
  return part;
}

/** Where along a line, from 0 to 1, it crosses a ring. */
function crossings([x1, y1]: Point, [x2, y2]: Point, ring: Ring): number[] {
  const found: number[] = [];
  for (let at = 0; at < ring.length - 1; at++) {
    const [x3, y3] = ring[at] as Point;
    const [x4, y4] = ring[at + 1] as Point;
    const cross = (x2 - x1) * (y4 - y3) - (y2 - y1) * (x4 - x3);
    if (cross === 0) continue;
    const own = ((x3 - x1) * (y4 - y3) - (y3 - y1) * (x4 - x3)) / cross;
    const its = ((x3 - x1) * (y2 - y1) - (y3 - y1) * (x2 - x1)) / cross;
    if (own > 0 && own < 1 && its >= 0 && its <= 1) found.push(own);
  }
  return found;
}

/** West, south, east, north, in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** The narrowest box around points, or null where there is none. */
export function boxOf(points: Iterable<Point>): Box | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of points) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return west > east ? null : [west, south, east, north];
}

export const inBox = ([lon, lat]: Point, [west, south, east, north]: Box): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** Points on a plane of metres around a middle, good to a thousandth over a city and to a hundredth over a country. */
export interface Plane {
  flat(point: Point): Point;
  round(point: Point): Point;
}

/** The plane around a middle: degrees of longitude shrink with the latitude. */
export function planeAt([lon0, lat0]: Point): Plane {
  const north = EARTH_KM * 1000 * RADIAN;
  const east = north * Math.cos(lat0 * RADIAN);
  return {
    flat: ([lon, lat]) => [(lon - lon0) * east, (lat - lat0) * north],
    round: ([x, y]) => [x / east + lon0, y / north + lat0],
  };
}

/** The middle of a box, or the null island of an empty one. */
export const middleOf = (box: Box | null): Point => (box ? [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] : [0, 0]);

/** Every point of an outline's rings. */
export const pointsOf = (outline: Outline): Point[] => outline.flat(2) as Point[];

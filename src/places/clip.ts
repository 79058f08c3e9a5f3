import clipping from "polygon-clipping";
import type { Outline, Point, Ring } from "./place.ts";

/** As polygon-clipping's types want it; it changes nothing. */
const mutable = (outline: Outline): [number, number][][][] => outline as unknown as [number, number][][][];

/** Points that differ by less than this, in the outline's own unit, are one: polygon-clipping fails on some that nearly meet. */
const snapped = (outline: Outline, unit: number): Outline =>
  outline.map((polygon) =>
    polygon.map((ring) => ring.map(([x, y]): Point => [Math.round(x / unit) * unit, Math.round(y / unit) * unit])),
  );

/** What a convex ring holds of an outline, on a plane of metres. */
export function withinConvex(ring: Ring, outline: Outline): Outline {
  try {
    return clipping.intersection(mutable(snapped([[ring]], 1 / 1024)), mutable(snapped(outline, 1 / 1024)));
  } catch {
    return cutBy(ring, outline);
  }
}

/** What others leave of an outline, in degrees; null where their borders cross in a way that cannot be followed. */
export function without(whole: Outline, others: readonly Outline[]): Outline | null {
  try {
    return clipping.difference(mutable(snapped(whole, 1e-7)), ...others.map((other) => mutable(snapped(other, 1e-7))));
  } catch {
    return null;
  }
}

/**
 * The outline cut along each side of a convex ring in turn (Sutherland and Hodgman 1974). It cannot fail, and its area is
 * right; pieces that come apart stay joined by lines along the ring.
 */
function cutBy(ring: Ring, outline: Outline): Outline {
  const turn = Math.sign(signedArea(ring));
  return outline
    .map((polygon) => polygon.map((one) => cutRing(one, ring, turn)).filter((one) => one.length > 3))
    .filter((polygon) => polygon.length > 0);
}

function cutRing(subject: Ring, ring: Ring, turn: number): Ring {
  let left = subject.slice(0, -1);
  for (let at = 0; at < ring.length - 1; at++) left = cutSide(left, ring[at] as Point, ring[at + 1] as Point, turn);
  return left.length > 0 ? [...left, left[0] as Point] : [];
}

/** The points on the inner side of the line through two, and where their ring crosses it. */
function cutSide(points: readonly Point[], from: Point, to: Point, turn: number): Point[] {
  const depth = ([x, y]: Point): number =>
    turn * ((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]));
  return points.flatMap((point, at) => {
    const before = points[(at + points.length - 1) % points.length] as Point;
    const [its, mine] = [depth(before), depth(point)];
    const part = its / (its - mine);
    const cross: Point = [before[0] + (point[0] - before[0]) * part, before[1] + (point[1] - before[1]) * part];
    return [...(its >= 0 !== mine >= 0 ? [cross] : []), ...(mine >= 0 ? [point] : [])];
  });
}

const signedArea = (ring: Ring): number =>
  ring.slice(1).reduce((sum, [x, y], at) => sum + (ring[at] as Point)[0] * y - x * (ring[at] as Point)[1], 0);

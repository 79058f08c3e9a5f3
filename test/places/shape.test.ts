import { describe, expect, test } from "vitest";
import type { Outline, Point, Ring } from "../../src/places/place.ts";
import { areaOf, boxOf, centreOf, inside, partInside } from "../../src/places/shape.ts";

const square = (west: number, south: number, size: number): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

describe("the area of an outline", () => {
  test.each([
    ["a degree by a degree at the equator", [[square(0, 0, 1)]], 12_364],
    ["the same at 60 degrees north", [[square(0, 60, 1)]], 6088],
    ["two squares", [[square(0, 0, 1)], [square(5, 0, 1)]], 2 * 12_364],
    ["a square with a hole", [[square(0, 0, 1), square(0.25, 0.25, 0.5)]], 12_364 * 0.75],
    ["nothing", [], 0],
  ] as const)("%s", (_what, outline, km2) => {
    expect(areaOf(outline as Outline)).toBeCloseTo(km2, -1.5);
  });

  test("does not depend on which way a ring runs", () => {
    expect(areaOf([[square(3, 3, 1).toReversed()]])).toBeCloseTo(areaOf([[square(3, 3, 1)]]), 9);
  });
});

test("a point is inside, in a hole, or outside", () => {
  const outline: Outline = [[square(0, 0, 4), square(1, 1, 1)], [square(10, 0, 1)]];
  const where = (point: Point) => inside(point, outline);
  expect([where([3, 3]), where([1.5, 1.5]), where([5, 5]), where([10.5, 0.5])]).toEqual([true, false, false, true]);
});

test("the centre is that of the largest ring", () => {
  expect(centreOf([[square(10, 0, 1)], [square(0, 0, 4)]])).toEqual([2, 2]);
  expect(centreOf([])).toBeNull();
});

test("how much of a line lies inside", () => {
  const outline: Outline = [[square(0, 0, 1)], [square(2, 0, 1)]];
  expect(partInside([-1, 0.5], [4, 0.5], outline)).toBeCloseTo(2 / 5, 9);
  expect(partInside([0.2, 0.5], [0.8, 0.5], outline)).toBe(1);
  expect(partInside([5, 5], [6, 6], outline)).toBe(0);
});

test("no points have no box", () => {
  expect(boxOf([])).toBeNull();
  expect(
    boxOf([
      [1, 2],
      [0, 5],
    ]),
  ).toEqual([0, 2, 1, 5]);
});

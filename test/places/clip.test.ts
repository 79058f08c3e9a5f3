import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { withinConvex, without } from "../../src/places/clip.ts";
import type { Outline, Point, Ring } from "../../src/places/place.ts";

const shoelace = (ring: Ring): number =>
  Math.abs(
    ring.slice(1).reduce((sum, [x, y], at) => sum + (ring[at] as Point)[0] * y - x * (ring[at] as Point)[1], 0),
  ) / 2;
const area = (outline: Outline): number =>
  outline.reduce(
    (sum, [outer, ...holes]) => sum + shoelace(outer ?? []) - holes.reduce((off, hole) => off + shoelace(hole), 0),
    0,
  );

const square = (x: number, y: number, size: number): Ring => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];

/** A square with a hole, and one beside it. */
const outline: Outline = [[square(0, 0, 300), square(100, 100, 100)], [square(400, 0, 100)]];

const broken = vi.hoisted(() => ({ now: false }));
vi.mock("polygon-clipping", async (original) => {
  const { default: real } = await original<
    typeof import("polygon-clipping") & { default: typeof import("polygon-clipping") }
  >();
  const or =
    <Given extends unknown[], Gives>(does: (...given: Given) => Gives) =>
    (...given: Given): Gives => {
      if (broken.now) throw new Error("Unable to complete output ring");
      return does(...given);
    };
  return { default: { ...real, intersection: or(real.intersection), difference: or(real.difference) } };
});

describe.each([false, true])("what a convex ring holds, where the package fails: %s", (fails) => {
  test.each([
    ["all", square(-10, -10, 600), 300 * 300 - 100 * 100 + 100 * 100],
    ["a corner", square(-50, -50, 100), 50 * 50],
    [
      "a half, through the hole",
      [
        [0, 0],
        [150, 0],
        [150, 300],
        [0, 300],
        [0, 0],
      ] as Ring,
      150 * 300 - 50 * 100,
    ],
    [
      "two pieces",
      [
        [250, 0],
        [450, 0],
        [450, 50],
        [250, 50],
        [250, 0],
      ] as Ring,
      50 * 50 * 2,
    ],
    ["turned the other way", square(-50, -50, 100).toReversed(), 50 * 50],
    ["nothing", square(1000, 1000, 10), 0],
  ])("%s", (_what, ring, expected) => {
    broken.now = fails;
    expect(area(withinConvex(ring, outline))).toBeCloseTo(expected, 0);
    broken.now = false;
  });
});

test("what others leave, and nothing where it cannot be told", () => {
  const whole: Outline = [[square(0, 0, 2)]];
  expect(area(without(whole, [[[square(0, 0, 1)]]]) ?? [])).toBeCloseTo(3, 6);
  broken.now = true;
  expect(without(whole, [[[square(0, 0, 1)]]])).toBeNull();
  broken.now = false;
});

test("both ways of cutting agree", () => {
  const metre = fc.integer({ min: -100, max: 500 });
  fc.assert(
    fc.property(metre, metre, fc.integer({ min: 5, max: 400 }), fc.integer({ min: 3, max: 9 }), (x, y, far, sides) => {
      const points = Array.from({ length: sides }, (_, k): Point => {
        const angle = (k * 2 * Math.PI) / sides;
        return [x + far * Math.cos(angle), y + far * Math.sin(angle)];
      });
      const ring: Ring = [...points, points[0] as Point];
      const one = area(withinConvex(ring, outline));
      broken.now = true;
      const other = area(withinConvex(ring, outline));
      broken.now = false;
      expect(Math.abs(one - other)).toBeLessThan(2);
    }),
  );
});

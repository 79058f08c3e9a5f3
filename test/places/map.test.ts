import { describe, expect, test } from "vitest";
import { gazetteer } from "../../src/places/gazetteer.ts";
import { mapOf } from "../../src/places/map.ts";
import type { Outline, Place } from "../../src/places/place.ts";
import { areaOf } from "../../src/places/shape.ts";
import { id, place } from "./world.ts";

const box = (west: number, south: number, east: number, north: number): Outline => [
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

const quarter = (name: string, more: Partial<Place>) => place(name, "neighbourhood", "city", more);
const city = place("City", "city", null, { outline: box(0, 0, 0.4, 0.1), point: [0.2, 0.05] });

const shown = (places: Place[], outline: Outline | null = null) => {
  const map = mapOf(gazetteer(places), outline);
  return {
    ground: [...map.outlines.keys()].sort(),
    cells: [...map.cells].sort(),
    beside: Object.fromEntries([...map.neighbours].map(([one, others]) => [one, [...others].sort()])),
    problems: map.problems.map(({ check, where }) => `${check} ${where}`),
  };
};

describe("the map", () => {
  test("is of the narrowest places; facilities and what is outside are no ground", () => {
    const { ground, cells } = shown([
      city,
      quarter("A", { point: [0.1, 0.05] }),
      quarter("B", { point: [0.3, 0.05] }),
      place("Hospital", "facility", "a", { point: [0.1, 0.06] }),
      place("Capital", "city", null, { point: [9, 9], outside: true }),
    ]);
    expect([ground, cells]).toEqual([
      ["a", "b"],
      ["a", "b"],
    ]);
  });

  test("of outlines and points: cells fill what the outlines leave", () => {
    const places = [
      quarter("Drawn", { outline: box(0, 0, 0.2, 0.1) }),
      quarter("A", { point: [0.25, 0.05] }),
      quarter("B", { point: [0.35, 0.05] }),
    ];
    const { outlines, cells } = mapOf(gazetteer(places), box(0, 0, 0.4, 0.1));
    expect([...cells]).toEqual(["a", "b"]);
    expect(areaOf(outlines.get(id("a")) ?? []) / areaOf(box(0.2, 0, 0.3, 0.1))).toBeCloseTo(1, 4);
    expect(shown(places, box(0, 0, 0.4, 0.1)).beside).toEqual({ drawn: ["a"], a: ["b", "drawn"], b: ["a"] });
  });

  test("has the neighbours that are given as well, of those that are on it", () => {
    const { beside } = shown([
      quarter("A", { outline: box(0, 0, 0.1, 0.1), neighbours: [id("b"), id("far")] }),
      quarter("B", { outline: box(0.2, 0, 0.3, 0.1) }),
      place("Far", "town", null, { outside: true, point: [5, 5] }),
    ]);
    expect(beside).toEqual({ a: ["b"], b: ["a"] });
  });

  test("tells which places stand nowhere", () => {
    const { problems } = shown([city, quarter("A", {}), place("Beyond", "town", null, { outside: true })]);
    expect(problems).toEqual(["no-point a"]);
  });

  test("of nothing is empty", () => {
    expect(shown([])).toEqual({ ground: [], cells: [], beside: {}, problems: [] });
  });
});

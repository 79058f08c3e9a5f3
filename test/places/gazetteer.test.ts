import { describe, expect, test } from "vitest";
import { gazetteer } from "../../src/places/gazetteer.ts";
import { peopleOf } from "../../src/places/people.ts";
import type { Place } from "../../src/places/place.ts";
import { id, place, world } from "./world.ts";

const get = (name: string): Place => world.get(id(name)) as Place;
const borne = (name: string) => world.bearers(name).map(({ place: { id: of }, by }) => `${of} ${by}`);

describe("who bears a name", () => {
  test.each([
    ["Sakhour", ["sakhour name"]],
    ["SAKHOUR", ["sakhour name"]],
    ["الصاخور", ["sakhour name"]],
    ["as-Sakhur", ["sakhour key"]],
    ["Masaken Hanano", ["hanano alias"]],
    ["Masakin Hananou", ["hanano key"]],
    ["Midan", ["q1 name", "q2 name"]],
    ["Sahel", ["cs name", "ps name"]],
    ["Nayrab", []],
    ["Sabra", []],
    ["", []],
    ["…", []],
  ])("%s", (name, bearers) => {
    expect(borne(name)).toEqual(bearers);
  });

  test("how unlike, and which name was met, is told", () => {
    expect(world.bearers("Masakin Hananou")[0]).toMatchObject({
      met: "Masaken Hanano",
      unlike: expect.closeTo(0.2, 5),
    });
  });
});

describe("what lies in what", () => {
  test("by parents, and theirs", () => {
    expect(world.lies(get("sakhour"), get("qartaba"))).toBe(true);
    expect(world.lies(get("sakhour"), get("arda"))).toBe(true);
    expect(world.lies(get("qartaba"), get("sakhour"))).toBe(false);
    expect(world.lies(get("arda"), get("arda"))).toBe(false);
    expect(world.around(id("sakhour")).map(({ name }) => name)).toEqual(["East Qartaba", "Qartaba", "Norland", "Arda"]);
    expect(world.parts(id("east qartaba")).map(({ name }) => name)).toEqual(["Sakhour", "Hanano"]);
  });

  test("by the map, where a place has no parents", () => {
    const square = [
      [
        [
          [0, 0],
          [2, 0],
          [2, 2],
          [0, 2],
          [0, 0],
        ],
      ],
    ] as const;
    const land = place("Land", "region", null, { outline: square as never });
    const here = place("Here", "town", null, { point: [1, 1] });
    const there = place("There", "town", null, { point: [3, 1] });
    const map = gazetteer([land, here, there]);
    expect([map.lies(here, land), map.lies(there, land)]).toEqual([true, false]);
  });

  test("places that lie in each other do not run for ever", () => {
    const ring = gazetteer([place("A", "town", "b"), place("B", "town", "a")]);
    expect(ring.around(id("a")).map(({ name }) => name)).toEqual(["B"]);
  });
});

test("what two files say of one place is put together, the first one's word before the second's", () => {
  const first = place("n1: Hanano", "neighbourhood", null, { pcode: "N1" });
  const second = place("n1: Masaken Hanano", "place", "c", { aliases: ["Hananu"], rear: "red", point: [1, 2] });
  const [both] = gazetteer([first, second, place("C", "city", null)]).places;
  expect(both).toMatchObject({
    name: "Hanano",
    aliases: ["Masaken Hanano", "Hananu"],
    kind: "neighbourhood",
    parents: ["c"],
    point: [1, 2],
    rear: "red",
  });
});

test("a parent and a neighbour that are no places are told", () => {
  const { problems } = gazetteer([place("A", "town", "nowhere", { neighbours: [id("b")] })]);
  expect(problems.map(({ check, where }) => `${check} ${where}`)).toEqual(["unknown-parent a", "unknown-neighbour a"]);
  expect(problems[0]?.says).toBe(
    'A has the parent "nowhere", which is the id of no place. Add that place, or mend the id.',
  );
});

describe("the people of some places", () => {
  const town = (name: string, low: number | null, high: number | null, parent: string | null = null) =>
    place(name, "town", parent, { population: low === null ? null : { low, high, source: `${name} census` } });
  const of = (...places: Place[]) => {
    const { low, high, unknown } = peopleOf(places, gazetteer(places));
    return [low, high, unknown.map(({ name }) => name)];
  };

  test.each([
    ["are summed as a range", of(town("A", 10, 20), town("B", 5, 5)), [15, 25, []]],
    ["are open where one has no highest", of(town("A", 10, null), town("B", 5, 5)), [15, null, []]],
    ["are open where nobody counted", of(town("A", 10, 20), town("B", null, null)), [10, null, ["B"]]],
    ["are not counted twice", of(town("A", 10, 20), town("Q", 5, 5, "a")), [10, 20, []]],
    ["of none are unknown", of(), [null, null, []]],
  ])("%s", (_what, found, expected) => {
    expect(found).toEqual(expected);
  });
});

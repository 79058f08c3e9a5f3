import { describe, expect, test } from "vitest";
import { control } from "../../src/picture/control.ts";
import { hospitalsIn, pockets } from "../../src/picture/pockets.ts";
import { whatIf } from "../../src/picture/whatif.ts";
import type { Ground, PlaceId } from "../../src/places/ground.ts";
import { fought, has, type Saying, took } from "./saying.ts";
import { day, ground, resolved } from "./world.ts";

const at = (claims: readonly Saying[], land: Ground = ground) => {
  const from = { ...resolved(claims), ground: land };
  return { from, on: control(from)(day(9)) };
};
const split = has(["a", "b"], "red", { on: 1 });
const rest = has(["c", "d", "e"], "blue", { on: 1 });

describe("pockets", () => {
  test("are neighbours that one bloc holds, with their area, people and rear", () => {
    const { on } = at([split, rest]);
    expect(pockets(on, ground)).toMatchObject([
      { bloc: "blue", places: ["c", "d", "e"], area: 3, rear: true, hospitals: null },
      { bloc: "red", places: ["a", "b"], area: 2, rear: true },
    ]);
    expect(pockets(on, ground)[0]?.people).toEqual({ low: 3000, high: 6000, sources: ["census"], uncounted: 0 });
  });

  test("are parted by what another holds, and then have no rear", () => {
    const { on } = at([split, rest, took("d", "red", { on: 5 })]);
    const blue = pockets(on, ground).filter((one) => one.bloc === "blue");
    expect(blue.map((one) => [one.places, one.rear])).toEqual([
      [["c"], false],
      [["e"], true],
    ]);
  });

  test("keep what is contested, and what is only claimed by another", () => {
    const { on } = at([
      split,
      rest,
      fought("c", "red", "blue", { on: 5 }),
      took("d", "red", { on: 5, by: "red-news" }),
    ]);
    expect(pockets(on, ground)[0]).toMatchObject({ places: ["c", "d", "e"], contested: ["c"] });
  });

  test("are not made of places that nobody holds", () => {
    expect(pockets(at([]).on, ground)).toEqual([]);
  });

  test("count hospitals where a picture of services counts them", () => {
    const site = (facility: string, place: string) => ({ facility, place });
    const sites = [site("hospital", "c"), site("hospital", "c"), site("clinic", "d"), site("hospital", "e")];
    const hospitals = hospitalsIn({ sites: sites as never });
    expect(pockets(at([split, rest]).on, ground, hospitals).map((one) => one.hospitals)).toEqual([3, null]);
  });

  test("people are a range: an unknown high leaves it open, an unknown place is told", () => {
    const some: Ground = {
      ...ground,
      residents: (place) => (place === "c" ? { low: 10, high: null, source: "UN" } : null),
    };
    expect(pockets(at([rest]).on, some)[0]?.people).toEqual({ low: 10, high: null, sources: ["UN"], uncounted: 2 });
  });

  test("an edge that only one end names is one", () => {
    const lopsided: Ground = {
      ...ground,
      neighbours: (place) => ground.neighbours(place).filter((one) => one > place),
    };
    expect(pockets(at([rest]).on, lopsided)[0]?.places).toEqual(["c", "d", "e"]);
  });
});

describe("what if", () => {
  test("the loss of the neck cuts off what has no rear, and says who lives there", () => {
    const { on, from } = at([
      has("a", "red", { on: 1 }),
      has(["b", "c", "d", "e"], "blue", { on: 1 }),
      fought("d", "red", "blue", { on: 5 }),
    ]);
    expect(whatIf(on, from)).toMatchObject([
      { bloc: "blue", lost: ["d"], off: [["b", "c"]], places: 2, share: 0.5, people: { low: 2000, high: 4000 } },
    ]);
  });

  test("what is neither at the front nor contested is not lost first, but with its neighbour may be", () => {
    const { on, from } = at([has("a", "red", { on: 1 }), has(["b", "c", "d", "e"], "blue", { on: 1 })]);
    expect(whatIf(on, from).map((one) => one.lost)).toEqual([]);
    const wide: Ground = { ...ground, rear: (place) => (place === "e" ? "blue" : null) };
    const fork = at([has("b", "red", { on: 1 }), has(["a", "c", "d", "e"], "blue", { on: 1 })], {
      ...wide,
      neighbours: (place) => (place === "a" ? ["d" as PlaceId] : ground.neighbours(place).filter((one) => one !== "a")),
    });
    expect(whatIf(fork.on, fork.from).map((one) => [one.lost, one.off])).toEqual([[["c", "d"], [["a"]]]]);
  });

  test("without a rear all but the largest part is cut off", () => {
    const besieged: Ground = { ...ground, rear: () => null };
    const { on, from } = at(
      [has(["a", "b", "c", "d", "e"], "blue", { on: 1 }), fought("b", "red", "blue", { on: 5 })],
      besieged,
    );
    expect(whatIf(on, from).map((one) => [one.lost, one.off, one.share])).toEqual([[["b"], [["a"]], 0.2]]);
  });

  test("the source's own condition stands beside it, and what it says would follow", () => {
    const conditional = took("d", "red", { on: null, stance: "conditional", report: "r", id: "if" });
    const follows: Saying = (seq) => ({
      ...has("town", "red", { on: null, stance: "conditional", report: "r", id: "then" })(seq),
    });
    const elsewhere = took("b", "red", { on: null, stance: "conditional", report: "r2", id: "other" });
    const world = [has(["b", "c", "d", "e"], "blue", { on: 1 }), fought("d", "red", "blue", { on: 5 })];
    const { on, from } = at([...world, conditional, follows, elsewhere]);
    expect(whatIf(on, from).map((one) => one.said)).toEqual([["if", "then"]]);
  });
});

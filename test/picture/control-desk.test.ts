import { describe, expect, test } from "vitest";
import { control } from "../../src/picture/control.ts";
import type { PlaceId } from "../../src/places/ground.ts";
import { has, type Saying, took } from "./saying.ts";
import { day, resolved } from "./world.ts";

interface Word {
  place: string;
  from: number;
  holder: string;
}

/** The small world with what the desk holds to be so, in the order in which it was written down. */
function at(claims: readonly Saying[], ...words: Word[]) {
  const from = resolved(claims);
  const assessments = words.map(({ place, from: date, holder }, index) => ({
    seq: 100 + index,
    by: "Sara",
    body: { of: "place", place, from: day(date), holder, why: `word ${index}` },
  }));
  return control({ ...from, standing: { ...from.standing, assessments: assessments as never } });
}

const C = "c" as PlaceId;
const claims = [has("c", "blue", { on: 1 })];

describe("the desk's own word on a place", () => {
  test("is shown as such from its day on, above what claims say, which stay beneath", () => {
    const picture = at(claims, { place: "c", from: 5, holder: "red" });
    expect(picture(day(4)).cell(C)).toMatchObject({ holder: "blue", grade: "reported", assessed: null });
    expect(picture(day(5)).cell(C)).toMatchObject({
      holder: "red",
      status: "held",
      grade: "assessed",
      hold: { bloc: "blue", grade: "reported" },
      assessed: { holder: "red", from: day(5), why: "word 0", by: "Sara", overtaken: false },
    });
  });

  test("is said to be overtaken once claims of a later day say otherwise, and stays", () => {
    const word = { place: "c", from: 5, holder: "red" };
    const later = at([...claims, took("c", "green", { on: 8 })], word)(day(9)).cell(C);
    expect([later.holder, later.assessed?.overtaken]).toEqual(["red", true]);
    const agreeing = at([...claims, took("c", "red", { on: 8 })], word)(day(9)).cell(C);
    expect(agreeing.assessed?.overtaken).toBe(false);
  });

  test.each<readonly [string, string | null, string]>([
    ["contested", "blue", "contested"],
    ["unknown", null, "unknown"],
  ])("may be that it is %s", (holder, whose, status) => {
    expect(at(claims, { place: "c", from: 5, holder })(day(9)).cell(C)).toMatchObject({ holder: whose, status });
  });

  test.each<readonly [string, string, ...Word[]]>([
    ["of the later day", "green", { place: "c", from: 6, holder: "green" }, { place: "c", from: 5, holder: "red" }],
    [
      "written later, of one day",
      "green",
      { place: "c", from: 5, holder: "red" },
      { place: "c", from: 5, holder: "green" },
    ],
    ["on a wider place holds for its parts", "red", { place: "town", from: 5, holder: "red" }],
    [
      "on the narrower place, of one day",
      "green",
      { place: "c", from: 5, holder: "green" },
      { place: "town", from: 5, holder: "red" },
    ],
  ])("the word %s counts", (_what, holder, ...words) => {
    expect(at(claims, ...(words as Word[]))(day(9)).cell(C).holder).toBe(holder);
  });

  test("is no claim: it infers no soldier's side and admits nothing", () => {
    const soldier = took("c", "red", { on: 7, by: "soldier", speaksIn: ["d"], id: "s" });
    const picture = at([...claims, soldier], { place: "d", from: 2, holder: "blue" })(day(9));
    expect(picture.inferred.get("s" as never)).toBe(null);
  });
});

test("a wider place is his who holds more than half of its districts", () => {
  const picture = at([has(["a", "b", "c"], "red", { on: 1 }), has(["d", "e"], "blue", { on: 1 })])(day(5));
  expect(["town", "a", "d"].map((place) => picture.holderOf(place as PlaceId))).toEqual(["red", "red", "blue"]);
  const even = at([has("a", "red", { on: 1 }), has("b", "blue", { on: 1 })])(day(5));
  expect(["town", "c"].map((place) => even.holderOf(place as PlaceId))).toEqual([null, null]);
});

import { describe, expect, test } from "vitest";
import { controlChanges, eventChanges } from "../../src/picture/changes.ts";
import { control } from "../../src/picture/control.ts";
import { events } from "../../src/picture/events.ts";
import { gaps } from "../../src/picture/gaps.ts";
import { type Mark, timeline } from "../../src/picture/timeline.ts";
import { contested, fought, has, type Saying, took } from "./saying.ts";
import { day, resolved } from "./world.ts";

const BEFORE = has(["a", "b", "c", "d", "e"], "blue", { on: 1, by: "table", id: "base" });

describe("gaps", () => {
  test("are districts of which nobody has spoken, and for how long", () => {
    const from = resolved([took("a", "red", { on: 10 }), took("b", "red", { on: 2 }), contested("town", { on: 8 })]);
    expect(gaps(from, day(11)).map(({ place, days, last, wider }) => [place, days, last, wider])).toEqual([
      ["c", null, null, day(8)],
      ["d", null, null, day(8)],
      ["e", null, null, day(8)],
      ["b", 9, day(2), day(8)],
    ]);
  });

  test("what is said of a later day, or of no day, fills none", () => {
    const from = resolved([took("a", "red", { on: 20 }), took("b", "red")]);
    expect(gaps(from, day(11)).map((gap) => gap.days)).toEqual([null, null, null, null, null]);
  });

  test("begin when a holder would be stale", () => {
    const from = resolved([BEFORE]);
    expect(gaps(from, day(7))).toEqual([]);
    expect(gaps(from, day(8))).toHaveLength(5);
  });
});

describe("changes", () => {
  const claims = [BEFORE, took("c", "red", { on: 5, id: "gain" }), fought("d", "red", "blue", { on: 6, id: "fight" })];
  const of = (all: readonly Saying[]) => control(resolved(all));

  test("between two days are the places that are not what they were, and the claims that did it", () => {
    const at = of(claims);
    const changes = controlChanges(at(day(4)), at(day(6)));
    expect(changes.map(({ place, fields, came, went }) => [place, fields, came, went])).toEqual([
      ["c", ["holder", "since"], ["gain"], ["base"]],
      ["d", ["status"], ["fight"], []],
    ]);
    expect(controlChanges(at(day(6)), at(day(9)))).toEqual([]);
  });

  test("between two knowings are those of one day", () => {
    const changes = controlChanges(of([BEFORE])(day(9)), of(claims)(day(9)));
    expect(changes.map((one) => one.place)).toEqual(["c", "d"]);
  });

  test("a new claim over a holder is one, a claim that says the same again is none", () => {
    const claimed = [BEFORE, took("c", "red", { on: 5, by: "red-news" })];
    expect(controlChanges(of([BEFORE])(day(9)), of(claimed)(day(9))).map((one) => one.fields)).toEqual([
      ["grade", "claimed", "disputed"],
    ]);
    const again = has("c", "blue", { on: 5, by: "table" });
    expect(controlChanges(of([BEFORE])(day(9)), of([BEFORE, again])(day(9)))).toEqual([]);
  });

  test("of events: those that came, went, or have other claims", () => {
    const then = events(resolved([contested("a", { on: 5, id: "x" }), contested("b", { on: 5, id: "y" })]));
    const now = events(
      resolved([
        contested("a", { on: 5, id: "x" }),
        contested("a", { on: 5, id: "z" }),
        contested("c", { on: 5, id: "w" }),
      ]),
    );
    const { came, went, changed } = eventChanges(then, now);
    expect([came, went].map((all) => all.map((event) => event.id))).toEqual([["w"], ["y"]]);
    expect(changed.map(({ after }) => after.members.map((one) => one.claim))).toEqual([["x", "z"]]);
  });
});

describe("the timeline", () => {
  const claims = [
    BEFORE,
    took("c", "red", { on: 6, id: "by", rule: "publication" }),
    fought("c", "red", "blue", { on: 6, id: "fight" }),
    contested("town", { on: 5, id: "wide" }),
    contested("c", { id: "when" }),
    took([], "red", { on: 5, id: "where" }),
    took("d", "red", { on: 20, id: "later" }),
  ];
  const from = resolved(claims);
  const drawn = timeline(control(from), events(from), day(9));
  const tell = (mark: Mark) =>
    `${mark.day}${mark.by ? " by" : ""} ${"event" in mark ? mark.event.id : mark.change.fields.join("+")}`;

  test("has events and changes of hands by place and day, what words date before what has a latest day", () => {
    const lane = drawn.lanes.find((one) => one.place === "c");
    expect(lane?.marks.map(tell)).toEqual([
      `${day(1)} holder+status+grade+since`,
      `${day(6)} fight`,
      `${day(6)} by holder+since`,
      `${day(6)} by by`,
    ]);
  });

  test("has lanes of their own for wider places, for what has no place, and for what has no day", () => {
    expect(drawn.lanes.at(-1)).toMatchObject({ place: "town", marks: [{ event: { id: "wide" } }] });
    expect(drawn.unplaced.map(tell)).toEqual([`${day(5)} where`]);
    expect(drawn.undated.map((event) => event.id)).toEqual(["when"]);
  });

  test("ends with its day", () => {
    expect(drawn.lanes.find((one) => one.place === "d")?.marks).toHaveLength(1);
  });
});

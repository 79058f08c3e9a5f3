import { describe, expect, test } from "vitest";
import { sayRange } from "../../src/ledger/range.ts";
import { displacement } from "../../src/picture/displacement.ts";
import { harm } from "../../src/picture/harm.ts";
import { strikes } from "../../src/picture/strikes.ts";
import type { PlaceId } from "../../src/places/ground.ts";
import { fled, harmed, type Make, sayTotal, struck } from "./counts.ts";
import { day, resolved } from "./world.ts";

/** The founding article's tolls and flows, as a small world of their own: a town, a rescue service, an outlet, two sides. */
const countryside = [{ words: "surrounding countryside", of: "town" as PlaceId, heldBy: null }];
const saturday = { on: 26, by: "rescuers", report: "r", relations: countryside, party: "red" };

const killed = harmed("46+", saturday);
const injured = harmed("325", { ...saturday, outcome: "injured" });
const sorties = struck("airstrike", "150+", saturday);
const shells = struck("shelling", "2500", saturday);
const fortnight = harmed("hundreds", { on: [13, 27], by: "outlet", report: "r", party: "red" });
const claims: Make[] = [killed, injured, sorties, shells, fortnight];

const toll = (all: readonly Make[], of: string, period = "month") => {
  const row = harm(resolved(all), day(27)).totals.find(
    (one) => one.of === of && one.class === "civilian" && one.period === period,
  );
  return row?.total;
};

describe("the day's toll and the fortnight's", () => {
  test("at least 46 killed and 325 injured, over the town and its countryside as one window", () => {
    const picture = harm(resolved(claims), day(27));
    const events = picture.events.map(({ subject, range, words }) => [subject.of, range && sayRange(range), ...words]);
    expect(events).toEqual([
      ["killed", "46 or more"],
      ["injured", "325"],
      ["killed", null, "hundreds"],
    ]);
    expect(picture.events[0]?.region).toEqual({
      places: ["town"],
      near: [{ of: "town", words: "surrounding countryside" }],
      untold: [],
    });
  });

  test("the fortnight's word is printed, contains the day, and is never added to it", () => {
    const total = toll(claims, "killed");
    expect(total && sayTotal(total)).toBe("46 or more");
    expect(total?.words).toEqual([{ event: "c5", words: "hundreds", holds: ["c1"] }]);
    expect(total?.left).toEqual([{ event: "c5", rule: "vague", by: null }]);
  });

  test("twin: a fortnight with a number holds the day, and the day is not added", () => {
    const total = toll([killed, harmed("219", { on: [13, 27], by: "outlet", report: "r" })], "killed");
    expect(total && sayTotal(total)).toBe("219");
    expect(total?.left).toEqual([{ event: "c1", rule: "contained", by: "c2" }]);
  });

  test("twin: a second source on the Saturday is spanned with the first, not added", () => {
    const total = toll([killed, harmed("40", { ...saturday, by: "monitor", report: "s" })], "killed");
    expect(total && sayTotal(total)).toBe("40 or more");
  });

  test("more than 150 strikes and 2,500 shells are counted apart", () => {
    const rows = strikes(resolved(claims), day(27)).totals.filter(
      (row) => row.period === "month" && row.class === "all",
    );
    expect(rows.map((row) => `${sayTotal(row.total)} ${row.of} (${row.counts})`)).toEqual([
      "150 or more airstrike (strikes)",
      "2,500 shelling (munitions)",
    ]);
  });
});

describe("the two flows", () => {
  const sana = fled("..1500", {
    by: "red-news",
    from: "blue pocket",
    to: "red territories to the west and east",
    who: "civilian",
  });
  const moved = fled("", {
    by: "red-news",
    unit: "families",
    movement: "evacuated",
    to: "makeshift housing",
    party: "red",
  });
  const silent = fled("", { by: "blue-frontline", stance: "unacknowledged", from: "town", to: "red territory" });
  const jaber = fled("..1000", {
    by: "journalist",
    unit: "families",
    on: [26, 27],
    at: [],
    from: "northern districts",
    to: "blue territory",
    relations: [{ words: "northern districts", of: "town" as PlaceId, heldBy: null }],
  });
  const mass = fled("", { by: "reports", from: "town", on: 27 });
  const flows = (all: readonly Make[]) => displacement(resolved(all), day(27)).flows;

  test("up to 1,500 persons one way by the one, up to 1,000 families the other way by the other", () => {
    const [one, two, more] = flows([mass, sana, moved, silent, jaber]);
    expect(more).toBeUndefined();
    expect(one?.persons?.range && sayRange(one.persons.range)).toBe("up to 1,500");
    expect(one).toMatchObject({
      sides: ["red"],
      families: null,
      origin: { heldBy: "blue" },
      destination: { heldBy: "red" },
    });
    expect(two?.families?.range && sayRange(two.families.range)).toBe("up to 1,000");
    expect(two).toMatchObject({ sides: [], persons: null, destination: { heldBy: "blue" } });
  });

  test("the frontline sources are silent on the first alone: no contradiction, no denial", () => {
    const [one, two] = flows([sana, silent, jaber]);
    expect(one?.silent.map(({ root }) => root.id)).toEqual(["blue-frontline"]);
    expect(one?.deniedBy).toEqual([]);
    expect(two?.silent).toEqual([]);
  });

  test("twin: the first told by a body of no side has no side", () => {
    const neutral = fled("..1500", { by: "monitor", from: "blue pocket", to: "red territories to the west and east" });
    expect(flows([neutral, jaber])[0]?.sides).toEqual([]);
  });
});

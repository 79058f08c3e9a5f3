import { describe, expect, test } from "vitest";
import type { Distance, Share } from "../../src/ledger/entry.ts";
import { access } from "../../src/picture/access.ts";
import { displacement } from "../../src/picture/displacement.ts";
import { type Dispute, disputes } from "../../src/picture/disputes.ts";
import { harm } from "../../src/picture/harm.ts";
import { services } from "../../src/picture/services.ts";
import { fled, harmed, type Make, passed, served } from "./counts.ts";
import { day, gained, resolved, type Said, said } from "./world.ts";

const on = day(30);

function found(claims: readonly Make[]): Dispute[] {
  const world = resolved(claims);
  const drawn = {
    harm: harm(world, on),
    displacement: displacement(world, on),
    services: services(world, on),
    access: access(world, on),
  };
  return disputes(drawn, world, on);
}

const relations = (claims: readonly Make[]) => found(claims).map(({ about, relation }) => `${about}: ${relation}`);

const near = (distance: Partial<Distance> | null, share: Partial<Share> | null = null, how: Said = {}): Make => {
  const empty = { low: null, high: null };
  return (seq) =>
    said(
      {
        kind: "control",
        change: "advanced",
        party: "red",
        ...(distance && { distance: { ...empty, to: null, ...distance } }),
        ...(share && { share: { ...empty, of: null, ...share } }),
      },
      { at: ["town"], party: "red", on: 27, report: "r", ...how },
      seq,
    );
};

describe("of two claims on one thing", () => {
  test.each<[string, Make[], string[]]>([
    ["equal values agree, and are no dispute", [harmed("46"), harmed("46", { by: "agency" })], []],
    ["one within the other refines", [harmed("46+"), harmed("50", { by: "agency" })], ["killed civilian: refines"]],
    ["disjoint ones contradict", [harmed("46"), harmed("50", { by: "agency" })], ["killed civilian: contradict"]],
    [
      "those that overlap cannot be compared",
      [harmed("40-46"), harmed("45-50", { by: "agency" })],
      ["killed civilian: incomparable"],
    ],
    [
      "a vague word is no number to contradict",
      [harmed("hundreds"), harmed("several", { by: "agency" })],
      ["killed civilian: refines"],
    ],
    [
      "one root that corrects itself later disputes nothing",
      [harmed("46", { learned: 26, report: "r" }), harmed("50", { learned: 27, report: "s" })],
      [],
    ],
    [
      "one root that gives two numbers in one report does",
      [harmed("46", { report: "r" }), harmed("50", { report: "r" })],
      ["killed civilian: contradict"],
    ],
    ["days apart are two things", [harmed("46", { on: 2 }), harmed("50", { by: "agency" })], []],
    [
      "rivals blame different parties",
      [harmed("9", { party: "red" }), harmed("9", { party: "blue", by: "agency" })],
      ["killed civilian by whom: contradict"],
    ],
    [
      "what is counted inside cannot be more than the whole",
      [harmed("10", { on: [1, 26] }), harmed("30", { by: "agency" })],
      ["killed civilian: contradict"],
    ],
    ["but may be more than “at least”", [harmed("10+", { on: [1, 26] }), harmed("30", { by: "agency" })], []],
  ])("counts: %s", (_rule, claims, expected) => {
    expect(relations(claims)).toEqual(expected);
  });

  test.each<[string, Make[], string[]]>([
    [
      "two holders on one day contradict",
      [gained("a", "red", { on: 26 }), gained("a", "blue", { on: 26, by: "agency" })],
      ["who holds it: contradict"],
    ],
    ["one holder does not", [gained("a", "red", { on: 26 }), gained("a", "red", { on: 26, by: "agency" })], []],
    [
      "a denial contradicts",
      [gained("a", "red", { on: 26 }), gained("a", "red", { on: 26, by: "blue-news", stance: "denied" })],
      ["who holds it: contradict"],
    ],
    [
      "silence is silent, and no denial",
      [gained("a", "red", { on: 26 }), gained("a", "red", { on: 26, by: "blue-news", stance: "unacknowledged" })],
      ["who holds it: silent"],
    ],
    [
      "a condition disputes nothing",
      [gained("a", "red", { on: 26 }), gained("a", "blue", { on: 26, by: "agency", stance: "conditional" })],
      [],
    ],
    [
      "another day is another thing",
      [gained("a", "red", { on: 26 }), gained("a", "blue", { on: 27, by: "agency" })],
      [],
    ],
  ])("control: %s", (_rule, claims, expected) => {
    expect(relations(claims)).toEqual(expected);
  });

  test.each<[string, Make[], string[]]>([
    [
      "open and closed on one day",
      [served("hospital", "closed"), served("hospital", "working", { by: "agency" })],
      ["hospital: contradict"],
    ],
    [
      "none works, and one does",
      [served("hospital", "closed", { at: ["town"] }), served("hospital", "working", { by: "agency" })],
      ["all of hospital: contradict"],
    ],
    [
      "in and out of one test",
      [passed("exit_allowed"), passed("exit_blocked", { by: "agency" })],
      ["people cannot leave: contradict"],
    ],
    [
      "a flow and a silence",
      [fled("10", { by: "red-news" }), fled("", { by: "blue-frontline", stance: "unacknowledged" })],
      ["people who left: silent"],
    ],
    [
      "two flows to two sides",
      [fled("..1500", { to: "red" }), fled("..1000", { unit: "families", to: "blue", by: "agency" })],
      [],
    ],
  ])("%s", (_rule, claims, expected) => {
    expect(relations(claims)).toEqual(expected);
  });
});

describe("inside one report", () => {
  const kilometre = near({ high: 1000 });
  const metres = near({ vague: "metres" }, null, { by: "outlet" });

  test("within one kilometre and within metres of one cut are a dispute", () => {
    expect(found([kilometre, metres])).toEqual([
      {
        about: "distance",
        where: "TOWN",
        when: "2016-11-27",
        inside: "r",
        relation: "refines",
        pairs: [{ claims: ["c1", "c2"], relation: "refines" }],
      },
    ]);
  });

  test.each<[string, Make[], string[]]>([
    [
      "two shares of one place",
      [near(null, { low: 60, high: 60 }), near(null, { low: 80, high: 80 })],
      ["share: contradict"],
    ],
    ["one distance said twice is none", [kilometre, kilometre], []],
    ["distances on two days are none", [kilometre, near({ high: 500 }, null, { on: 26 })], []],
    ["distances of two movers are none", [kilometre, near({ high: 500 }, null, { party: "blue" })], []],
    [
      "distances to two things are none",
      [near({ high: 1000, to: "the airport" }), near({ high: 500, to: "the road" })],
      [],
    ],
    [
      "distances in two districts are none",
      [near({ high: 1000 }, null, { at: ["a"] }), near({ high: 500 }, null, { at: ["b"] })],
      [],
    ],
    ["a distance without a day is none", [kilometre, near({ high: 500 }, null, { on: null })], []],
  ])("%s", (_rule, claims, expected) => {
    expect(relations(claims)).toEqual(expected);
  });

  test("two reports are not one", () => {
    expect(found([kilometre, near({ high: 500 }, null, { report: "s", by: "agency" })])).toMatchObject([
      { inside: null },
    ]);
  });
});

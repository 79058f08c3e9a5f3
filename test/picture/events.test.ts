import { describe, expect, test } from "vitest";
import { parseDay } from "../../src/ledger/when.ts";
import { type Event, events } from "../../src/picture/events.ts";
import type { Resolved } from "../../src/picture/settled.ts";
import { contested, fought, has, type Saying, took } from "./saying.ts";
import { day, resolved, type Said, said } from "./world.ts";

const struck =
  (place: string, how: Said = {}): Saying =>
  (seq) =>
    said(
      { kind: "strike", method: "airstrike", party: null, count: { low: null, high: null } },
      { at: [place], ...how },
      seq,
    );

const grouped = (claims: readonly Saying[], more: Partial<Resolved["standing"]> = {}) => {
  const from = resolved(claims);
  return events({ ...from, standing: { ...from.standing, ...more } });
};
const ids = (all: readonly Event[]) => all.map((event) => event.members.map((one) => one.claim).join(" "));

describe("claims of one event", () => {
  test.each<readonly [string, readonly string[], readonly Saying[]]>([
    ["one place and day, by two roots", ["c1 c2"], [struck("c", { on: 5 }), struck("c", { on: 5, by: "agency" })]],
    ["another day", ["c1", "c2"], [struck("c", { on: 5 }), struck("c", { on: 6 })]],
    ["another place", ["c1", "c2"], [struck("c", { on: 5 }), struck("d", { on: 5 })]],
    ["a wider place", ["c1", "c2"], [struck("c", { on: 5 }), struck("town", { on: 5 })]],
    ["another kind", ["c1", "c2"], [struck("c", { on: 5 }), fought("c", "red", "blue", { on: 5 })]],
    ["another sort of one kind", ["c1", "c2"], [took("c", "red", { on: 5 }), contested("c", { on: 5 })]],
    [
      "parties that exclude each other",
      ["c1", "c2"],
      [struck("c", { on: 5, party: "red" }), struck("c", { on: 5, party: "blue" })],
    ],
    ["a party that only one names", ["c1 c2"], [struck("c", { on: 5, party: "red" }), struck("c", { on: 5 })]],
    [
      "who fought whom, told from either end",
      ["c1 c2"],
      [fought("c", "red", "blue", { on: 5 }), fought("c", "blue", "red", { on: 5 })],
    ],
    [
      "a latest day fits the day before it",
      ["c1 c2"],
      [struck("c", { on: 5 }), struck("c", { on: 6, rule: "publication" })],
    ],
    ["and no other", ["c1", "c2"], [struck("c", { on: 4 }), struck("c", { on: 6, rule: "publication" })]],
    ["a fortnight is none of its days", ["c1", "c2"], [struck("c", { on: 5 }), struck("c", { on: [1, 14] })]],
    ["a denial is about the event", ["c1 c2"], [struck("c", { on: 5 }), struck("c", { on: 5, stance: "denied" })]],
    ["what is planned is none", [], [struck("c", { on: 5, stance: "planned" })]],
    ["what is held is a state", [], [has("c", "red", { on: 5 })]],
    [
      "no chain: it must fit every member",
      ["c1 c2", "c3"],
      [struck("c", { on: 5, party: "red" }), struck("c", { on: 5 }), struck("c", { on: 5, party: "blue" })],
    ],
    ["undated ones stand alone", ["c1", "c2"], [struck("c"), struck("c")]],
    ["what has no place stands alone", ["c1", "c2"], [struck("c", { on: 5, at: [] }), struck("c", { on: 5, at: [] })]],
  ])("%s: %s", (_what, groups, claims) => {
    expect(ids(grouped(claims))).toEqual(groups);
  });

  test("the order of the list is not the order of the ledger: groups are the same", () => {
    const claims = [
      struck("c", { on: 5, party: "red" }),
      struck("c", { on: 5 }),
      struck("c", { on: 5, party: "blue" }),
    ];
    const from = resolved(claims);
    expect(ids(events({ ...from, settled: from.settled.toReversed() }))).toEqual(["c1 c2", "c3"]);
  });
});

test("what has only a latest day is shown on that day", () => {
  const [event] = grouped([struck("c", { on: 6, rule: "publication" })]);
  expect([event?.from, event?.to, event?.by]).toEqual([day(6), day(6), true]);
});

describe("the desk", () => {
  const two = [struck("c", { on: 5, id: "x" }), struck("d", { on: 9, id: "y" })];
  const join = ["x", "y"] as never;

  test("joins two, and says that it did", () => {
    const [event] = grouped(two, { joins: [join] });
    expect(event?.members).toEqual([
      { claim: "x", rule: "first" },
      { claim: "y", rule: "joined-by-the-desk" },
    ]);
    expect([event?.from, event?.to, event?.places]).toEqual([day(5), day(9), ["c", "d"]]);
  });

  test("parts two that would fit, and undoes so a join", () => {
    const same = [struck("c", { on: 5, id: "x" }), struck("c", { on: 5, id: "y" })];
    expect(ids(grouped(same, { parts: [join] }))).toEqual(["x", "y"]);
    expect(ids(grouped(two, { joins: [join], parts: [join] }))).toEqual(["x", "y"]);
  });

  test("a part beats a chain of joins", () => {
    const three = [...two, struck("e", { on: 9, id: "z" })];
    const joins = [
      ["x", "y"],
      ["y", "z"],
    ] as never;
    expect(ids(grouped(three, { joins, parts: [["x", "z"]] as never }))).toEqual(["x y", "z"]);
  });

  test("says on which day one happened", () => {
    const body = { of: "event", claim: "x", from: parseDay("2016-11-09"), to: parseDay("2016-11-09"), why: "seen" };
    const [event] = grouped([struck("c", { on: 5, id: "x" })], { assessments: [{ body }] as never });
    expect([event?.from, event?.to]).toEqual([day(9), day(9)]);
  });
});

test("an event spans its claims: roots, parties, days, who denies and who is silent", () => {
  const claims = [
    struck("c", { on: 6, rule: "publication", by: "monitor" }),
    struck("c", { on: 5, by: "agency", party: "red" }),
    struck("c", { on: 5, by: "red-news", stance: "denied" }),
    struck("c", { on: 5, by: "army", stance: "unacknowledged", mark: "accepted" }),
  ];
  expect(grouped(claims)).toMatchObject([
    {
      id: "c2",
      kind: "strike",
      what: "airstrike",
      from: day(5),
      to: day(6),
      by: false,
      blocs: ["red"],
      roots: ["agency", "red-news", "army", "monitor"],
      denied: ["c3"],
      silent: ["c4"],
      provisional: false,
    },
  ]);
});

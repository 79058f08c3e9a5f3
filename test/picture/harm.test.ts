import { describe, expect, test } from "vitest";
import type { ReportId } from "../../src/ledger/entry.ts";
import type { AssessmentId, ClaimId } from "../../src/ledger/record.ts";
import type { ReportHead } from "../../src/ledger/slip.ts";
import type { Instant } from "../../src/ledger/when.ts";
import { type Harm, harm } from "../../src/picture/harm.ts";
import { whyEvent, whyLeft, whyTotal } from "../../src/picture/tally/trace.ts";
import type { PlaceId } from "../../src/places/ground.ts";
import { harmed, judged, type Make, rules, sayTotal } from "./counts.ts";
import { day, resolved, root } from "./world.ts";

const at = (claims: readonly Make[], on = 30): Harm => harm(resolved(claims), day(on));

function total(picture: Harm, period = "month", head = "killed civilian") {
  const row = picture.totals.find((one) => one.period === period && `${one.of} ${one.class}` === head);
  return row ? sayTotal(row.total) : "no row";
}

const countryside = [{ words: "surrounding countryside", of: "town" as PlaceId, heldBy: null }];

describe("one window, one event", () => {
  test.each<[string, Make[], string, number]>([
    ["two roots are spanned, never averaged or added", [harmed("40"), harmed("50", { by: "agency" })], "40 to 50", 1],
    ["at least leaves it open", [harmed("46+"), harmed("40", { by: "agency" })], "40 or more", 1],
    ["up to has no low", [harmed("46"), harmed("..60", { by: "agency" })], "up to 60", 1],
    ["of one root the newest counts", [harmed("40", { learned: 26 }), harmed("46", { learned: 27 })], "46", 1],
    [
      "a newest without a number does not displace a number",
      [harmed("40", { learned: 26 }), harmed("", { learned: 27 }), harmed("hundreds", { learned: 28 })],
      "40",
      1,
    ],
    [
      "a number said twice in one report is no second event",
      [harmed("46", { report: "r" }), harmed("46", { report: "r" })],
      "46",
      1,
    ],
    [
      "two numbers in one report are no two events by themselves",
      [harmed("46", { report: "r" }), harmed("50", { report: "r" })],
      "46 to 50",
      1,
    ],
    [
      "one root in one report tells a market and a school apart",
      [
        harmed("5", { report: "r", words: ["market", "town"] }),
        harmed("7", { report: "r", words: ["school", "town"] }),
      ],
      "12",
      2,
    ],
    [
      "two roots with a market and a school do not: they may tell of one event",
      [harmed("5", { words: ["market", "town"] }), harmed("7", { by: "agency", words: ["school", "town"] })],
      "5 to 7",
      1,
    ],
    [
      "parties blamed that exclude each other are two events",
      [harmed("50", { party: "red" }), harmed("10", { by: "agency", party: "blue" })],
      "60",
      2,
    ],
    [
      "who blames nobody tells of the one event there is",
      [harmed("50", { party: "red" }), harmed("40", { by: "agency" })],
      "40 to 50",
      1,
    ],
    [
      "who blames nobody, where two are blamed, counts both together",
      [
        harmed("50", { party: "red" }),
        harmed("10", { by: "agency", party: "blue" }),
        harmed("55", { by: "blue-news" }),
      ],
      "55",
      3,
    ],
    [
      "a cause that only one tells makes no second event",
      [harmed("12", { cause: "airstrike" }), harmed("10", { by: "agency" })],
      "10 to 12",
      1,
    ],
    [
      "two causes cannot be told apart: bounds alone",
      [harmed("12", { cause: "airstrike" }), harmed("20", { by: "agency", cause: "shelling" })],
      "~ 20 to 32",
      2,
    ],
  ])("%s", (_rule, claims, figure, events) => {
    const picture = at(claims);
    expect(total(picture)).toBe(figure);
    expect(picture.events).toHaveLength(events);
  });
});

describe("windows", () => {
  test.each<[string, Make[], string]>([
    ["days apart are summed", [harmed("46+", { on: 10 }), harmed("10", { on: 26 })], "56 or more"],
    ["districts apart are summed", [harmed("4", { at: ["a"] }), harmed("5", { at: ["b"] })], "9"],
    ["the city contains its districts", [harmed("46+"), harmed("11", { at: ["a"] })], "46 or more"],
    ["two districts contain one", [harmed("9", { at: ["a", "b"] }), harmed("4", { at: ["b"] })], "9"],
    ["the fortnight contains its days", [harmed("219", { on: [13, 26] }), harmed("46+")], "219"],
    [
      "districts that overlap give bounds",
      [harmed("9", { at: ["a", "b"] }), harmed("4", { at: ["b", "c"], by: "agency" })],
      "~ 9 to 13",
    ],
    ["one day in common is an overlap", [harmed("30", { on: [10, 20] }), harmed("50", { on: [20, 26] })], "~ 50 to 80"],
    ["days that overlap give bounds", [harmed("30", { on: [10, 20] }), harmed("50", { on: [15, 26] })], "~ 50 to 80"],
    [
      "wider in place and narrower in days is no containment",
      [harmed("30", { on: [10, 26], at: ["a"] }), harmed("50")],
      "~ 50 to 80",
    ],
    [
      "what overlaps two that are apart leaves them summed",
      [
        harmed("20", { at: ["a", "b"] }),
        harmed("30", { at: ["c", "d"] }),
        harmed("25", { at: ["b", "c"], by: "agency" }),
      ],
      "~ 50 to 75",
    ],
    [
      "a place that is not found beside one that is may be anywhere",
      [harmed("9", { at: ["a"], words: ["a", "Xyz"], unresolved: ["Xyz"] }), harmed("4", { at: ["b"], by: "agency" })],
      "~ 9 to 13",
    ],
    [
      "a spot that is not found lies in the place behind it",
      [harmed("9", { at: ["a"], words: ["market", "a"], unresolved: ["market"] }), harmed("4", { at: ["b"] })],
      "13",
    ],
    [
      "the town and its countryside hold the town",
      [harmed("46", { relations: countryside }), harmed("40", { by: "agency" })],
      "46",
    ],
    ["children are among the civilians", [harmed("46"), harmed("10", { group: "children" })], "46"],
    ["children and women are apart", [harmed("6", { group: "women" }), harmed("10", { group: "children" })], "16"],
    ["medics may be women", [harmed("6", { group: "women" }), harmed("10", { group: "medics" })], "~ 10 to 16"],
  ])("%s", (_rule, claims, figure) => {
    expect(total(at(claims))).toBe(figure);
  });

  test.each<[string, Make[], string]>([
    ["people hold their civilians", [harmed("60", { victims: "unknown" }), harmed("46")], "60"],
    ["civilians and fighters are apart", [harmed("46"), harmed("9", { victims: "combatant" })], "55"],
    [
      "people and a mixed count are of one window",
      [harmed("60", { victims: "unknown" }), harmed("50", { victims: "mixed", by: "agency" })],
      "50 to 60",
    ],
  ])("of all classes: %s", (_rule, claims, figure) => {
    expect(total(at(claims), "month", "killed all")).toBe(figure);
  });

  test("what is inside and says more than the whole stands beside it, and does not raise it", () => {
    const { totals } = at([harmed("10+", { on: [1, 26] }), harmed("30", { on: 10 }), harmed("16", { on: 20 })]);
    const row = totals.find((one) => one.period === "month" && one.class === "civilian");
    expect(sayTotal(row?.total as never)).toBe("10 or more");
    expect(row?.total.understated).toEqual([{ event: "c1", inside: 46 }]);
  });
});

describe("what never counts, and why", () => {
  test.each<[string, Make]>([
    ["denied", harmed("46", { stance: "denied" })],
    ["unacknowledged", harmed("46", { stance: "unacknowledged" })],
    ["conditional", harmed("46", { stance: "conditional" })],
    ["predicted", harmed("46", { stance: "predicted" })],
    ["planned", harmed("46", { stance: "planned" })],
    ["undated", harmed("46", { on: null })],
    ["unplaced", harmed("46", { at: [], words: ["Xyz"], unresolved: ["Xyz"] })],
    ["ambiguous", harmed("46", { at: [], ambiguous: [{ words: "Xyz", candidates: ["a", "b"] as PlaceId[] }] })],
    ["optional", harmed("46", { optional: true })],
    ["after", harmed("46", { on: 29 })],
    ["out-of-extent", harmed("46", { at: ["a"] })],
  ])("%s", (rule, make) => {
    const world = resolved([harmed("10", { at: ["b"] }), make]);
    const ground = { ...world.ground, outside: (place: PlaceId) => rule === "out-of-extent" && place === "a" };
    const picture = harm({ ...world, ground }, day(28));
    expect(total(picture)).toBe("10");
    expect(picture.left).toEqual([{ claim: "c2", rule, by: null }]);
  });

  test("a claim that a person took up counts though it says again", () => {
    expect(total(at([harmed("46", { optional: true, mark: "accepted" })]))).toBe("46");
  });

  test.each<[string, Make[], string[]]>([
    ["older", [harmed("40", { learned: 26, report: "r" }), harmed("46", { learned: 27, report: "s" })], ["older"]],
    [
      "a copy that comes out later is no newer figure of the root that it quotes",
      [
        harmed("40", { by: quoted("r-one"), report: "r-one", learned: 26 }),
        harmed("46", { by: quoted("r-two"), report: "r-two", learned: 27 }),
        harmed("40", { by: quoted("r-one"), report: "r-copy", learned: 29 }),
      ],
      ["older", "older"],
    ],
    [
      "a root that counts one spot and mentions another has one event",
      [harmed("5", { report: "r", words: ["market", "town"] }), harmed("", { report: "r", words: ["school", "town"] })],
      ["uncounted"],
    ],
    ["vague", [harmed("hundreds"), harmed("46", { by: "agency" })], ["vague"]],
    ["uncounted", [harmed(""), harmed("46", { by: "agency" })], ["uncounted"]],
    [
      "a copy adds no root",
      [harmed("46", { by: "outlet-one" }), harmed("46", { by: copyOf("outlet-one"), report: "r-copy" })],
      ["not-independent"],
    ],
    [
      "a medium adds nothing to the root that it carries",
      [harmed("46", { by: { ...root("monitor"), via: [root("agency").id] } }), harmed("50", { by: "agency" })],
      ["not-independent"],
    ],
    [
      "nameless voices of one side through one publisher are one root",
      [harmed("50", { by: nameless("red-one"), learned: 26 }), harmed("52", { by: nameless("red-two"), learned: 27 })],
      ["not-independent"],
    ],
  ])("%s", (_rule, claims, left) => {
    const world = resolved(claims);
    const heads = world.settled.map(
      ({ claim: { report, learned } }) => [report, { learned, published: null }] as const,
    );
    const reports = new Map(heads) as unknown as ReadonlyMap<ReportId, ReportHead>;
    const [event] = harm({ ...world, standing: { ...world.standing, reports } }, day(30)).events;
    expect(rules(event?.left ?? [])).toEqual(left);
  });
});

function copyOf(name: string) {
  return { ...root("outlet-two"), origin: root(name).origin };
}

function quoted(origin: string) {
  return { ...root("monitor"), origin: origin as ReportId };
}

function nameless(name: string) {
  return { ...root(name), named: false };
}

test("missing and injured are never added to killed", () => {
  const picture = at([harmed("46"), harmed("325", { outcome: "injured" }), harmed("9", { outcome: "missing" })]);
  expect([
    total(picture),
    total(picture, "month", "injured civilian"),
    total(picture, "month", "missing civilian"),
  ]).toEqual(["46", "325", "9"]);
  expect(picture.totals.map(({ label }) => label)).toEqual(picture.totals.map(() => "documented minimum"));
});

describe("where", () => {
  const spot = (seq: number) => ({
    ...harmed("5", { at: [], words: ["bridge", "a"], unresolved: ["bridge"], within: ["a"] })(seq),
  });

  test("a spot that is not found lies in the place that it is said to be in", () => {
    const [row] = at([spot]).places.filter(({ place }) => place === "a");
    expect(row && sayTotal(row.total)).toBe("5");
  });

  test("words that name no place go with the place named before them, as one window", () => {
    const [event, ...more] = at([
      harmed("46", { relations: [{ words: "surrounding countryside", of: null, heldBy: null }] }),
    ]).events;
    expect(more).toEqual([]);
    expect(event?.region.near).toEqual([{ of: "town", words: "surrounding countryside" }]);
  });

  test("a place has the events that lie in it whole, and those of its parts; not those of what holds it", () => {
    const rows = at([harmed("46"), harmed("11", { at: ["a"] }), harmed("4", { at: ["a", "b"], on: 20 })]).places;
    const month = rows.filter((row) => row.period === "month" && row.class === "civilian");
    expect(month.map(({ place, total: one }) => `${place} ${sayTotal(one)}`)).toEqual(["a 11", "town 50"]);
  });

  test("a day has what happened on it; a longer stretch that a source counts has a row of its own", () => {
    const rows = at([harmed("46"), harmed("11", { on: 20 }), harmed("90", { on: [13, 19] })]).days;
    const civilians = rows.filter((row) => row.class === "civilian");
    expect(
      civilians.map(({ days, total: one }) => `${days.from?.slice(8)}-${days.to.slice(8)} ${sayTotal(one)}`),
    ).toEqual(["13-19 90", "20-20 11", "26-26 46"]);
  });
});

describe("why", () => {
  test("an event, a total and what is in neither each tell their claims and rules", () => {
    const picture = at([
      harmed("40", { learned: 26 }),
      harmed("46", { learned: 27 }),
      harmed("219", { on: [13, 26], by: "agency" }),
      harmed("9", { stance: "denied" }),
    ]);
    const event = picture.events.find(({ id }) => id === "c1");
    expect(event && whyEvent(event)).toEqual([
      { claim: "c2", rule: "alone", effect: "46" },
      { claim: "c1", rule: "older", effect: "not counted: c2 stands for it" },
    ]);
    const row = picture.totals.find(({ period }) => period === "month");
    expect(row && whyTotal(row.total, picture.events)).toEqual([
      { claim: "c3", rule: "summed", effect: "219" },
      { claim: "c1", rule: "contained", effect: "not counted: c3 stands for it" },
    ]);
    expect(whyLeft(picture.left)).toEqual([{ claim: "c4", rule: "denied", effect: "not counted" }]);
  });
});

describe("periods", () => {
  const claims = [
    harmed("1", { on: 26 }),
    harmed("2", { on: 22 }),
    harmed("4", { on: 3 }),
    harmed("200+", { on: [1, 25], at: ["a"] }),
  ];

  test.each([
    ["day", "1"],
    ["week", "3"],
    ["month", "~ 201 or more"],
    ["all", "~ 201 or more"],
  ])("the %s to date", (period, figure) => {
    expect(total(at(claims, 26), period)).toBe(figure);
  });

  test("what reaches beyond a period is listed, not added", () => {
    const week = at(claims, 26).totals.find((one) => one.period === "week" && one.class === "civilian");
    expect(week?.total.left).toContainEqual({ event: "c4", rule: "reaches-beyond", by: null });
  });
});

describe("candidates", () => {
  const early = harmed("11", { on: 25, learned: 25, id: "early" });
  const late = harmed("15", { on: 24, learned: 30, by: "agency", id: "late" });

  test("a like harm on another day is tallied as overlapping until it is judged", () => {
    const picture = at([early, late]);
    expect(total(picture)).toBe("~ 15 to 26");
    expect(picture.candidates).toEqual([{ events: ["late", "early"], why: "another-day" }]);
  });

  test.each<[string, Parameters<typeof judged>[1], string]>([
    ["joined, they are one", { joins: [["early", "late"] as [ClaimId, ClaimId]] }, "11 to 15"],
    ["parted, they are two", { parts: [["late", "early"] as [ClaimId, ClaimId]] }, "26"],
    [
      "a part beats a chain of joins",
      { parts: [["late", "early"]] as [ClaimId, ClaimId][], joins: [["early", "late"]] as [ClaimId, ClaimId][] },
      "26",
    ],
  ])("%s", (_rule, desk, figure) => {
    const picture = harm(judged([early, late], desk), day(30));
    expect(total(picture)).toBe(figure);
    expect(picture.candidates).toEqual([]);
  });

  const assessed = (claim: string, on: number) => ({
    type: "assessment" as const,
    id: "s1" as AssessmentId,
    seq: 9,
    recorded: "2016-12-01T00:00:00.000Z" as Instant,
    learned: day(30),
    by: "Sara",
    body: { of: "event" as const, claim: claim as ClaimId, from: day(on), to: day(on), why: "footage" },
  });

  test("a worded day replaces one that comes from a convention", () => {
    const announced = harmed("11", { on: 26, rule: "publication", id: "announced" });
    const worded = harmed("12", { on: 24, by: "agency", id: "worded" });
    const desk = { joins: [["announced", "worded"]] as unknown as [ClaimId, ClaimId][] };
    const [event] = harm(judged([announced, worded], desk), day(30)).events;
    expect(event).toMatchObject({ by: false, days: { from: day(24), to: day(24) } });
    expect(at([announced]).events[0]).toMatchObject({ by: true, days: { to: day(26) } });
  });

  test("the desk's word on the day of an event judges it: no candidate is left", () => {
    const picture = harm(judged([early, late], { assessments: [assessed("early", 22)] }), day(30));
    expect(total(picture)).toBe("26");
    expect(picture.candidates).toEqual([]);
    expect(picture.events.map(({ days, assessed: by }) => [days.to, by])).toEqual([
      [day(22), true],
      [day(24), false],
    ]);
  });

  test("and who told of the day that the desk gives it tells of the same event", () => {
    const picture = harm(judged([early, late], { assessments: [assessed("early", 24)] }), day(30));
    expect(total(picture)).toBe("11 to 15");
  });

  test.each<[string, Make[]]>([
    ["on days further apart than the window", [early, harmed("15", { on: 21, by: "agency" })]],
    ["of a quite different size", [early, harmed("150", { on: 24, by: "agency" })]],
    ["elsewhere", [harmed("11", { on: 25, at: ["a"] }), harmed("11", { on: 24, at: ["b"], by: "agency" })]],
    ["of other people", [early, harmed("11", { on: 24, by: "agency", outcome: "injured" })]],
    ["over a period", [harmed("11", { on: [20, 25] }), harmed("12", { on: [14, 19], by: "agency" })]],
    ["by a root that gave each day its figure as it came", [early, harmed("12", { on: 26, learned: 26 })]],
  ])("a harm %s is none", (_what, claims) => {
    expect(at(claims).candidates).toEqual([]);
  });

  test("a root that gave its figures late did not tell two days apart", () => {
    expect(at([early, harmed("12", { on: 24, learned: 30 })]).candidates).toHaveLength(1);
  });

  test("like figures with rival parties blamed are one event or two, nobody knows", () => {
    const picture = at([harmed("10", { party: "red" }), harmed("10", { party: "blue", by: "agency" })]);
    expect(total(picture)).toBe("~ 10 to 20");
    expect(picture.candidates).toEqual([{ events: ["c1", "c2"], why: "another-blamed" }]);
  });
});

describe("side by side", () => {
  const claims = [
    harmed("50", { party: "red", by: "blue-news" }),
    harmed("5", { party: "red", by: "red-news" }),
    harmed("46+", { party: "red", by: "monitor" }),
    harmed("9", { party: "blue", by: "red-news" }),
  ];

  test("what each bloc claims, what it admits, and what others document", () => {
    const row = at(claims).totals.find((one) => one.period === "month" && one.class === "civilian");
    const says = row?.columns.map(
      ({ column: { says, bloc }, total: one }) => `${bloc ?? "others"} ${says} ${sayTotal(one)}`,
    );
    expect(says).toEqual(["red admits 5", "blue claims 50", "red claims 9", "others documents 46 or more"]);
  });
});

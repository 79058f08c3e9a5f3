import { describe, expect, test } from "vitest";
import { type Cell, control } from "../../src/picture/control.ts";
import type { PlaceId } from "../../src/places/ground.ts";
import { advanced, contested, fought, type How, has, lost, type Saying, took } from "./saying.ts";
import { day, resolved } from "./world.ts";

/** Who held the row before: blue, as a table of the first says. */
const BEFORE = has(["a", "b", "c", "d", "e"], "blue", { on: 1, by: "table", id: "base" });

const on = (date: number, claims: readonly Saying[]) => control(resolved([BEFORE, ...claims]))(day(date));

/** The cell of C in a few words: "red reported", "blue reported, red claimed", with what is remarkable of it. */
function tell(cell: Cell): string {
  const { hold, claimed, status, disputed, inside } = cell;
  const words = [hold ? `${hold.bloc} ${hold.grade}` : "nobody", ...claimed.map((one) => `${one.bloc} ${one.grade}`)];
  if (status === "contested" || status === "divided")
    words.push(`${status}${inside.map((bloc) => ` ${bloc}`).join("")}`);
  if (disputed) words.push("disputed");
  return words.join(", ");
}

const C = "c" as PlaceId;
const cAt = (date: number, claims: readonly Saying[]) => tell(on(date, claims).cell(C));

const monitor: How = { on: 5, by: "monitor" };
const agency: How = { on: 5, by: "agency" };
const outlet: How = { on: 5, by: "outlet" };
const red: How = { on: 5, by: "red-news" };
const blue: How = { on: 5, by: "blue-news" };
const lead: How = { on: 5, by: "lead-1" };

type Case = readonly [what: string, says: string, ...claims: Saying[]];

describe("the grade of a holder", () => {
  test.each<Case>([
    ["nobody speaks: as before", "blue reported"],
    ["one who takes no side", "red reported", took("c", "red", monitor)],
    ["the publisher in its own voice", "red reported", took("c", "red", outlet)],
    ["two who take no side", "red corroborated", took("c", "red", monitor), took("c", "red", agency)],
    ["the publisher is never the second of two", "red reported", took("c", "red", monitor), took("c", "red", outlet)],
    ["a lead is never the second of two", "red reported", took("c", "red", monitor), took("c", "red", lead)],
    [
      "two publishers corroborate nothing",
      "red reported",
      took("c", "red", outlet),
      took("c", "red", { ...outlet, by: "outlet-2" }),
    ],
    [
      "one root twice is one",
      "red reported",
      took("c", "red", monitor),
      took("c", "red", { ...monitor, report: "r-other" }),
    ],
    ["the side that gains: a claim over the holder", "blue reported, red claimed, disputed", took("c", "red", red)],
    ["the side that lost it: an admission", "red admitted", took("c", "red", blue)],
    ["an admission by a loss", "red admitted", took("c", "red", red), lost("c", "blue", blue)],
    ["a side adds nothing to what another reports", "red reported", took("c", "red", red), took("c", "red", monitor)],
    [
      "a later admission raises the grade",
      "red admitted",
      took("c", "red", monitor),
      took("c", "red", { ...blue, on: 8 }),
    ],
    ["a second root days later", "red corroborated", took("c", "red", monitor), has("c", "red", { ...agency, on: 9 })],
    ["a third side that is no party to it", "red reported", took("c", "red", { on: 5, by: "green-news" })],
    ["a party that the case does not know", "blue reported", took("c", null, monitor)],
  ])("%s: %s", (_what, says, ...claims) => {
    expect(cAt(9, claims as Saying[])).toBe(says);
  });
});

describe("what disputes a holder, and what changes him", () => {
  const taken = took("c", "red", monitor);
  test.each<Case>([
    [
      "the loser says that he holds it",
      "red reported, blue claimed, disputed",
      taken,
      has("c", "blue", { ...blue, on: 6 }),
    ],
    ["the loser denies it", "red reported, disputed", taken, took("c", "red", { ...blue, on: 6, stance: "denied" })],
    ["another denies it", "red reported, disputed", taken, took("c", "red", { ...agency, on: 6, stance: "denied" })],
    [
      "the loser denies his loss",
      "red reported, disputed",
      taken,
      lost("c", "blue", { ...blue, on: 6, stance: "denied" }),
    ],
    ["a denial before the gain", "red reported", took("c", "red", { ...blue, on: 4, stance: "denied" }), taken],
    [
      "one who takes no side answers the dispute",
      "red corroborated",
      taken,
      has("c", "blue", { ...blue, on: 6 }),
      has("c", "red", { ...agency, on: 7 }),
    ],
    ["one who takes no side changes him", "blue reported", taken, took("c", "blue", { ...agency, on: 6 })],
    ["an admission changes him", "blue admitted", taken, took("c", "blue", { ...red, on: 6 })],
    [
      "two who take no side, of one day",
      "blue corroborated, red reported, contested red",
      taken,
      has("c", "blue", agency),
    ],
    [
      "an admission outweighs one who takes no side",
      "red admitted, blue reported, disputed",
      took("c", "red", blue),
      has("c", "blue", agency),
    ],
    ["one root that tells how the day began and ended", "red reported", taken, has("c", "blue", monitor)],
    [
      "a claim about an earlier day undoes nothing",
      "red reported",
      taken,
      has("c", "blue", { ...agency, on: 3, learned: 20 }),
    ],
  ])("%s: %s", (_what, says, ...claims) => {
    expect(cAt(9, claims as Saying[])).toBe(says);
  });
});

describe("a loss", () => {
  test.each<Case>([
    [
      "counts for whoever gained it within three days",
      "red reported",
      took("c", "red", red),
      lost("c", "blue", { ...monitor, on: 8 }),
    ],
    [
      "also when the gain is said after it",
      "red admitted",
      lost("c", "blue", { ...blue, on: 5 }),
      took("c", "red", { ...red, on: 8 }),
    ],
    [
      "not when the gain came four days before",
      "nobody",
      took("c", "red", { ...red, on: 2 }),
      lost("c", "blue", { ...monitor, on: 6 }),
    ],
    [
      "not when the gain comes four days after",
      "nobody, red claimed",
      lost("c", "blue", { ...monitor, on: 4 }),
      took("c", "red", { ...red, on: 8 }),
    ],
    ["with nobody, leaves the place open", "nobody", lost("c", "blue", monitor)],
    ["said by its foe alone, only disputes", "blue reported, disputed", lost("c", "blue", red)],
    ["of another who did not hold it", "blue admitted", lost("c", "red", red)],
    [
      "said while another says that he holds it: contested",
      "blue corroborated, contested",
      lost("c", "blue", monitor),
      has("c", "blue", agency),
    ],
  ])("%s: %s", (_what, says, ...claims) => {
    expect(cAt(9, claims as Saying[])).toBe(says);
  });
});

describe("fighting", () => {
  const clash = fought("c", "red", "blue", monitor);
  const inside: How = { ...monitor, extent: "inside" };
  test.each<Case>([
    ["makes a place contested; it stays its holder's", "blue reported, contested red", clash],
    ["also by a word of control", "blue reported, contested", contested("c", monitor)],
    ["said only for the attacker contests nothing", "blue reported", fought("c", "red", "blue", red)],
    ["said by the defender does", "blue reported, contested red", fought("c", "red", "blue", blue)],
    ["that did not happen does not", "blue reported", fought("c", "red", "blue", { ...monitor, stance: "denied" })],
    ["within one bloc does not", "blue reported", fought("c", "blue", "blue", monitor)],
    ["of the day on which it ended is outranked", "red reported", clash, took("c", "red", agency)],
    [
      "of the days before is outranked",
      "red reported",
      fought("c", "red", "blue", { ...monitor, on: [2, 5] }),
      took("c", "red", agency),
    ],
    [
      "of a later day reopens it",
      "red reported, contested blue",
      took("c", "red", agency),
      fought("c", "blue", "red", { ...monitor, on: 6 }),
    ],
    ["ends with an attack repelled", "blue corroborated", clash, has("c", "blue", agency)],
    ["does not end by the word of the defender", "blue reported, contested red", clash, has("c", "blue", blue)],
    ["an advance inside contests", "blue reported, contested red", advanced("c", "red", inside)],
    [
      "an advance that takes a part contests",
      "blue reported, contested red",
      advanced("c", "red", { ...monitor, extent: "part" }),
    ],
    ["an advance inside, said by the attacker", "blue reported", advanced("c", "red", { ...red, extent: "inside" })],
    ["an advance toward it is pressure", "blue reported", advanced("c", "red", { ...monitor, extent: "toward" })],
    ["within a kilometre is pressure", "blue reported", advanced("c", "red", { ...monitor, distance: 1000 })],
    ["fire control is pressure", "blue reported", took("c", "red", { ...monitor, extent: "fire" })],
    ["an advance of no stated reach is pressure", "blue reported", advanced("c", "red", monitor)],
    [
      "a gain of a part is an advance",
      "blue reported, contested red",
      took("c", "red", { ...monitor, extent: "part" }),
    ],
    [
      "a gain of ninety percent is an advance",
      "blue reported, contested red",
      took("c", "red", { ...monitor, share: 90 }),
    ],
    [
      "a gain of a bridge is an advance in its district",
      "blue reported, contested red",
      took([], "red", { ...monitor, unresolved: ["the bridge"], within: ["c"] }),
    ],
    [
      "a part held, and nobody says that it moves",
      "blue reported, divided red",
      has("c", "red", { ...monitor, extent: "part" }),
    ],
    [
      "a part held where it is fought",
      "blue reported, contested red",
      clash,
      has("c", "red", { ...agency, extent: "part" }),
    ],
    [
      "both hold parts",
      "blue reported, divided red",
      has("c", "red", { ...monitor, extent: "part" }),
      has("c", "blue", { ...monitor, extent: "part" }),
    ],
    ["to hold most of it is to hold it", "red reported", has("c", "red", { ...monitor, extent: "part", share: 80 })],
  ])("%s: %s", (_what, says, ...claims) => {
    expect(cAt(9, claims as Saying[])).toBe(says);
  });

  test("pressure is shown, and changes nothing", () => {
    const cell = on(9, [advanced("c", "red", { ...monitor, extent: "toward", id: "near" })]).cell(C);
    expect(cell.pressure).toEqual([{ claim: "near", day: day(5), blocs: ["red"] }]);
    expect(cell.lastSaid).toBe(day(1));
  });
});

describe("what never changes a place", () => {
  test.each(["conditional", "predicted", "planned", "unacknowledged"] as const)("a claim that is %s", (stance) => {
    const claims = [
      took("c", "red", { ...monitor, stance, id: "x" }),
      fought("c", "red", "blue", { ...monitor, stance }),
    ];
    expect(cAt(9, claims)).toBe("blue reported");
    expect(on(9, claims).trace(C)).toContainEqual({ claim: "x", rule: stance, effect: "nothing" });
  });

  test("control by an adjective neither fills, refreshes nor admits", () => {
    const adjective = has("c", "blue", { ...agency, on: 8, optional: true });
    const cell = on(9, [adjective]).cell(C);
    expect([tell(cell), cell.lastSaid]).toEqual(["blue reported", day(1)]);
    expect(cAt(9, [took("c", "red", monitor), adjective])).toBe("red reported");
    expect(cAt(9, [took("c", "red", monitor), has("c", "red", { ...blue, on: 8, optional: true })])).toBe(
      "red reported",
    );
    const alone = control(resolved([adjective]))(day(9)).cell(C);
    expect(alone.status).toBe("unknown");
  });

  test("what has no day is listed, and not folded", () => {
    const picture = on(9, [took("c", "red", { by: "monitor", id: "when" })]);
    expect(tell(picture.cell(C))).toBe("blue reported");
    expect(picture.aside.map(({ one, rule }) => [one.claim.id, rule])).toEqual([["when", "undated"]]);
    expect(picture.trace(C)).toContainEqual({ claim: "when", rule: "undated", effect: "nothing" });
  });

  test("what has no place is listed, and not folded", () => {
    const picture = on(9, [took([], "red", { ...monitor, id: "where" })]);
    expect(picture.aside.map(({ one, rule }) => [one.claim.id, rule])).toEqual([["where", "unplaced"]]);
  });
});

describe("wider and narrower", () => {
  const all = (date: number, claims: readonly Saying[]) =>
    control(resolved(claims))(day(date)).cells.map((cell) => `${cell.place} ${tell(cell)}`);
  const wideGain = took("town", "red", { on: 5, by: "monitor" });
  const wideHold = has("town", "blue", { on: 2, by: "monitor" });

  test("a wider hold fills what nothing narrower ever spoke of", () => {
    const cells = all(9, [wideHold, fought("c", "red", "blue", { on: 1, by: "agency" })]);
    expect(cells).toEqual([
      "a blue reported",
      "b blue reported",
      "c nobody, contested red blue",
      "d blue reported",
      "e blue reported",
    ]);
  });

  test("a narrower word of a later day empties a wider hold", () => {
    const later = fought("c", "red", "blue", { on: 8, by: "agency" });
    expect(all(7, [wideHold, later])[2]).toBe("c blue reported");
    expect(all(9, [wideHold, later])[2]).toBe("c nobody, contested red blue");
  });

  test("a wider gain holds for the parts of which nothing speaks on that day or later", () => {
    const claims = [
      BEFORE,
      wideGain,
      fought("b", "red", "blue", { on: 5, by: "agency" }),
      fought("c", "red", "blue", { on: 7, by: "agency" }),
      fought("d", "red", "blue", { on: 4, by: "agency" }),
    ];
    expect(all(6, claims)).toEqual([
      "a red reported",
      "b blue reported, contested red",
      "c red reported",
      "d red reported",
      "e red reported",
    ]);
    expect(all(9, claims)[2]).toBe("c blue reported, contested red");
  });

  test("what is narrower and says the same takes nothing back", () => {
    const claims = [
      BEFORE,
      wideGain,
      took("c", "red", { on: 7, by: "red-news" }),
      took("d", "red", { on: 5, by: "red-news" }),
    ];
    expect(all(9, claims).slice(2, 4)).toEqual(["c red reported", "d red reported"]);
    expect(all(9, [...claims, has("c", "red", { on: 8, by: "agency" })])[2]).toBe("c red corroborated");
  });

  test("nothing else passes down", () => {
    const claims = [
      BEFORE,
      fought("town", "red", "blue", monitor),
      advanced("town", "red", { ...monitor, extent: "inside", id: "wide" }),
    ];
    expect(all(9, claims)[2]).toBe("c blue reported");
    const trace = control(resolved(claims))(day(9)).trace(C);
    expect(trace).toContainEqual({ claim: "wide", rule: "not-passed-down", effect: "nothing" });
  });

  test("a wider gain that a narrower word took back says so in the trace", () => {
    const claims = [
      BEFORE,
      took("town", "red", { ...monitor, id: "wide" }),
      fought("c", "red", "blue", { on: 7, by: "agency" }),
    ];
    const at = control(resolved(claims));
    expect(at(day(6)).trace(C)).toContainEqual({ claim: "wide", rule: "neither", effect: "holds" });
    expect(at(day(9)).trace(C)).toContainEqual({ claim: "wide", rule: "narrower-spoke", effect: "nothing" });
  });
});

describe("since, by, last said, stale", () => {
  const by: How = { ...monitor, rule: "publication" };
  test.each<readonly [string, readonly [number, boolean], ...Saying[]]>([
    ["a worded day", [5, false], took("c", "red", monitor)],
    ["a day by convention is a latest day", [5, true], took("c", "red", by)],
    ["a worded day of the same day replaces it", [5, false], took("c", "red", by), took("c", "red", agency)],
    ["an earlier worded day replaces it", [4, false], took("c", "red", by), took("c", "red", { ...agency, on: 4 })],
    [
      "a worded gain of the days after replaces it",
      [6, false],
      took("c", "red", by),
      took("c", "red", { ...agency, on: 6 }),
    ],
    ["a worded hold dates no taking", [5, true], took("c", "red", by), has("c", "red", { ...agency, on: 6 })],
  ])("%s", (_what, since, ...claims) => {
    const [date, latest] = since as [number, boolean];
    const hold = on(9, claims as Saying[]).cell(C).hold;
    expect([hold?.since, hold?.by]).toEqual([day(date), latest]);
  });

  test.each<Case>([
    [
      "comes after what words date that day",
      "red reported, blue corroborated, disputed",
      took("c", "red", by),
      has("c", "blue", agency),
    ],
    [
      "is one day with another such",
      "blue corroborated, red reported, contested red",
      took("c", "red", by),
      has("c", "blue", { ...agency, rule: "publication" }),
    ],
    [
      "answers nothing that words date that day",
      "red reported, blue claimed, disputed",
      took("c", "red", by),
      took("c", "green", { ...monitor, on: 4 }),
      took("c", "blue", blue),
    ],
    [
      "answers what was said of the days before",
      "red reported",
      took("c", "red", by),
      took("c", "blue", { ...blue, on: 4 }),
    ],
    [
      "is disputed by a claim of that day like any other",
      "red reported, blue claimed, disputed",
      took("c", "red", by),
      has("c", "blue", { ...blue, rule: "publication" }),
    ],
  ])("a latest day %s: %s", (_what, says, ...claims) => {
    expect(cAt(9, claims as Saying[])).toBe(says);
  });

  test("a place goes stale after seven days without a claim, and stays its holder's", () => {
    const claims = [took("c", "red", monitor)];
    expect([12, 13].map((date) => on(date, claims).cell(C).stale)).toEqual([false, true]);
    expect(cAt(28, claims)).toBe("red reported");
    expect(on(13, [...claims, fought("c", "blue", "red", { ...agency, on: 8 })]).cell(C).stale).toBe(false);
  });
});

describe("a nameless soldier without a side", () => {
  const soldier: How = { on: 5, by: "soldier", id: "s" };
  test.each<readonly [string, string, string | null, ...Saying[]]>([
    [
      "speaks where blue held",
      "red admitted",
      "blue",
      lost("c", "blue", { ...soldier, speaksIn: ["d"] }),
      took("c", "red", red),
    ],
    [
      "speaks in the town, which blue held",
      "red admitted",
      "blue",
      lost("c", "blue", { ...soldier, speaksIn: ["town"] }),
      took("c", "red", red),
    ],
    ["speaks where it is about, when no more is said", "red admitted", "blue", took("c", "red", soldier)],
    [
      "speaks where red held: for its own side",
      "blue reported, red claimed, disputed",
      "red",
      took("d", "red", { ...monitor, on: 4 }),
      took("c", "red", { ...soldier, speaksIn: ["d"] }),
    ],
    [
      "what happened that day does not move its side",
      "red admitted",
      "blue",
      took("d", "red", monitor),
      took("c", "red", { ...soldier, speaksIn: ["d"] }),
    ],
    [
      "in a town that neither bloc held most of",
      "red reported",
      null,
      took(["a", "b"], "red", { ...monitor, on: 4 }),
      took("c", "red", { ...soldier, speaksIn: ["town"] }),
    ],
  ])("%s: %s", (_what, says, side, ...claims) => {
    const picture = on(9, claims as Saying[]);
    expect(tell(picture.cell(C))).toBe(says);
    expect(picture.inferred.get("s" as never)).toBe(side);
  });
});

describe("what a person has not looked at", () => {
  test.each<readonly [string, boolean, ...Saying[]]>([
    ["a claim only read", true, took("c", "red", monitor)],
    ["a claim accepted", false, took("c", "red", { ...monitor, mark: "accepted" })],
    [
      "an admission only read over a report accepted",
      true,
      took("c", "red", { ...monitor, mark: "accepted" }),
      took("c", "red", blue),
    ],
    ["an admission accepted", false, took("c", "red", monitor), took("c", "red", { ...blue, mark: "accepted" })],
    ["one of two accepted", true, took("c", "red", { ...monitor, mark: "accepted" }), took("c", "red", agency)],
    [
      "fighting only read",
      true,
      took("c", "red", { ...monitor, on: 4, mark: "accepted" }),
      fought("c", "red", "blue", agency),
    ],
    [
      "fighting accepted",
      false,
      took("c", "red", { ...monitor, on: 4, mark: "accepted" }),
      fought("c", "red", "blue", { ...agency, mark: "accepted" }),
    ],
  ])("%s: provisional %s", (_what, provisional, ...claims) => {
    expect(on(9, claims as Saying[]).cell(C).provisional).toBe(provisional);
  });
});

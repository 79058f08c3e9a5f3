import { describe, expect, test } from "vitest";
import { type Cell, control } from "../../src/picture/control.ts";
import type { PlaceId } from "../../src/places/ground.ts";
import { advanced, contested, fought, has, lost, type Saying, took } from "./saying.ts";
import { day, resolved } from "./world.ts";

/**
 * The founding article, told in the small world: M is taken from the opposition (blue), J next to it is claimed, S is fought
 * over. Each point has its twin: what must come out when one sentence is not there.
 */
const [M, J, S] = ["b", "c", "d"] as PlaceId[] as [PlaceId, PlaceId, PlaceId];
const own = { by: "outlet", report: "article" };

const baseline = has(["b", "c", "d", "e"], "blue", { on: 15, by: "table" });
const capture = took("b", "red", { ...own, on: 26 });
const stateMedia = took("c", "red", { by: "red-state-media", on: 27, report: "article" });
const clash = fought("d", "blue", "red", { ...own, on: 27, rule: "publication" });
const sameAgain = contested("d", { ...own, on: 27, optional: true, rule: "publication" });
const adjectives = [
  has("d", "blue", { ...own, on: 27, optional: true }),
  has("town", "blue", { ...own, on: 27, optional: true }),
];
const conditional = took("d", "red", { ...own, stance: "conditional" });
const notYet = took("d", "red", { ...own, on: 27, stance: "denied", optional: true });
const advance = advanced("d", "red", { by: "blue-fighter", on: 27, extent: "inside", report: "article" });
const soldiers = { by: "soldiers", report: "article", speaksIn: ["town"] };
const retreat = lost("b", "blue", { ...soldiers, on: 26, id: "retreat" });
const threeDays = fought("b", "blue", null, { ...soldiers, on: [23, 26] });
const lostAgain = lost("b", "blue", { ...own, on: 26, optional: true });
const ownGain = took("c", "red", { ...own, on: 27, rule: "publication" });
const ARTICLE = [
  baseline,
  capture,
  stateMedia,
  clash,
  sameAgain,
  ...adjectives,
  conditional,
  notYet,
  advance,
  retreat,
  threeDays,
  lostAgain,
  ownGain,
];

/** The article without these sentences, on its day. */
const without = (...left: Saying[]) => {
  const numbered = ARTICLE.map((one, at): [Saying, Saying] => [one, () => one(at + 1)]);
  return control(resolved(numbered.flatMap(([one, said]) => (left.includes(one) ? [] : [said]))))(day(27));
};
const gist = ({ status, holder, grade }: Cell) => [status, holder, grade];

describe("M, whose loss is admitted", () => {
  const cell = without().cell(M);

  test("is the government's since the 26th, by those who lost it, their side inferred", () => {
    expect(gist(cell)).toEqual(["held", "red", "admitted"]);
    expect([cell.hold?.since, cell.hold?.by, cell.before]).toEqual([day(26), false, "blue"]);
    expect(without().inferred.get("retreat" as never)).toBe("blue");
    expect(without().trace(M)).toContainEqual({ claim: "retreat", rule: "against-interest", effect: "holds" });
  });

  test("is provisional until a person has accepted that claim", () => {
    const accepted = lost("b", "blue", { ...soldiers, on: 26, mark: "accepted" });
    expect(cell.provisional).toBe(true);
    const judged = control(resolved([...ARTICLE.filter((one) => one !== retreat), accepted]))(day(27));
    expect(judged.cell(M).provisional).toBe(false);
  });

  test("is not reopened by the fighting before, nor handed back by an adjective", () => {
    expect(cell.fighting).toEqual([]);
    expect(cell.disputed).toBe(false);
    const trace = without().trace(M);
    expect(trace.filter((step) => step.rule === "earlier-than-the-end")).toHaveLength(1);
    expect(trace.filter((step) => step.rule === "adjective")).toHaveLength(1);
  });

  test("without the retreat is `reported`", () => {
    expect(gist(without(retreat).cell(M))).toEqual(["held", "red", "reported"]);
  });

  test("without the capture is open: nobody is said to have gained it", () => {
    expect(gist(without(capture).cell(M))).toEqual(["unknown", null, null]);
  });
});

describe("J, claimed by the side that gains it", () => {
  test("is the government's by the 27th, `reported` in the outlet's own voice", () => {
    const cell = without().cell(J);
    expect(gist(cell)).toEqual(["held", "red", "reported"]);
    expect([cell.hold?.since, cell.hold?.by]).toEqual([day(27), true]);
  });

  test("state media add nothing to the grade", () => {
    expect(gist(without(stateMedia).cell(J))).toEqual(["held", "red", "reported"]);
  });

  test("without the outlet's own sentence is `claimed`, the opposition beneath", () => {
    const cell = without(ownGain).cell(J);
    expect(gist(cell)).toEqual(["held", "blue", "claimed"]);
    expect(cell.claimed.map((one) => [one.bloc, one.grade])).toEqual([["red", "claimed"]]);
  });
});

describe("S, fought over", () => {
  test("is contested, and still the opposition's", () => {
    const cell = without().cell(S);
    expect(gist(cell)).toEqual(["contested", "blue", "reported"]);
    expect(cell.inside).toEqual(["red"]);
  });

  test.each<readonly [string, readonly Saying[]]>([
    ["clash", [clash, sameAgain]],
    ["advance", [advance]],
  ])("stays so without the %s", (_what, left) => {
    expect(gist(without(...left).cell(S))).toEqual(["contested", "blue", "reported"]);
  });

  test("“not yet captured all of” and “if it captures” change nothing", () => {
    expect(without(notYet, conditional).cell(S)).toEqual(without().cell(S));
    const trace = without().trace(S);
    expect(trace).toContainEqual(expect.objectContaining({ rule: "denied", effect: "nothing" }));
    expect(trace).toContainEqual(expect.objectContaining({ rule: "conditional", effect: "nothing" }));
  });

  test("without the clash and the advance is the opposition's", () => {
    expect(gist(without(clash, sameAgain, advance).cell(S))).toEqual(["held", "blue", "reported"]);
  });
});

import { describe, expect, test } from "vitest";
import { interest, kinds, type Leaning, leaning, type Sides } from "../../src/kinds/index.ts";
import type { Matter } from "../../src/ledger/entry.ts";
import { UNCOUNTED as count } from "../../src/ledger/figure.ts";

const red: Sides = { party: ["red"], against: [], holder: "blue" };
const fight: Sides = { party: ["red"], against: ["blue"], holder: "blue" };
const journey: Sides = { party: [], against: [], holder: "blue", destination: "red" };
const control = (change: "gained" | "advanced" | "lost" | "held" | "contested"): Matter => ({
  kind: "control",
  change,
  party: "red",
});
const flow: Matter = {
  kind: "displacement",
  movement: "fled",
  unit: "persons",
  count,
  origin: null,
  destination: null,
};
const harm = (victims: "civilian" | "combatant"): Matter => ({
  kind: "harm",
  outcome: "killed",
  victims,
  party: "red",
  count,
});

const cases: readonly [string, Matter, Sides, readonly [Leaning, Leaning, Leaning]][] = [
  ["a gain", control("gained"), red, ["for", "against", "neither"]],
  ["a hold by who held it", control("held"), { ...red, holder: "red" }, ["for", "neither", "neither"]],
  ["a loss", control("lost"), red, ["against", "for", "for"]],
  ["a loss by nobody that is named", control("lost"), { ...red, party: [] }, ["neither", "neither", "neither"]],
  ["a place fought over", control("contested"), red, ["for", "against", "for"]],
  [
    "fighting that names nobody",
    { kind: "clash", party: null, against: null },
    { ...red, party: [] },
    ["for", "against", "for"],
  ],
  ["fighting where blue holds", { kind: "clash", party: "", against: "" }, fight, ["for", "against", "neither"]],
  ["a strike by red", { kind: "strike", method: "airstrike", party: "red", count }, red, ["against", "for", "for"]],
  [
    "a strike by nobody",
    { kind: "strike", method: "other", party: null, count },
    { ...red, party: [] },
    ["neither", "neither", "neither"],
  ],
  ["civilians killed by red", harm("civilian"), red, ["against", "for", "for"]],
  ["fighters killed by red", harm("combatant"), red, ["for", "neither", "neither"]],
  ["people who leave blue for red", flow, journey, ["for", "against", "neither"]],
  ["people who stay with blue", flow, { ...journey, destination: "blue" }, ["neither", "neither", "neither"]],
  [
    "a hospital at work",
    { kind: "service", facility: "hospital", status: "working", count },
    red,
    ["neither", "for", "neither"],
  ],
  [
    "a hospital shut",
    { kind: "service", facility: "hospital", status: "closed", count },
    red,
    ["neither", "neither", "neither"],
  ],
  ["a siege by red", { kind: "access", change: "besieged", party: "red" }, red, ["against", "for", "for"]],
  [
    "a road that red opened",
    { kind: "access", change: "route_opened", party: "red" },
    red,
    ["for", "neither", "neither"],
  ],
  [
    "a truce that red broke",
    { kind: "agreement", what: "ceasefire", status: "violated", party: "red", against: null },
    red,
    ["against", "for", "for"],
  ],
  [
    "a truce agreed",
    { kind: "agreement", what: "ceasefire", status: "agreed", party: "red", against: null },
    red,
    ["neither", "neither", "neither"],
  ],
];

describe("whom a claim serves", () => {
  test.each(cases)("%s: said by red, by blue, by green", (_what, matter, sides, expected) => {
    const whom = interest(matter, sides);
    expect(["red", "blue", "green"].map((side) => leaning(whom, side))).toEqual(expected);
    expect(leaning(whom, null)).toBe("neither");
  });

  test("who is on both ends of it leans nowhere", () => {
    expect(leaning({ for: ["red"], against: ["red"] }, "red")).toBe("neither");
  });
});

test("each kind enters a picture, and is listed under its own name", () => {
  for (const [id, kind] of Object.entries(kinds)) {
    expect(kind.id).toBe(id);
    expect(Object.keys(kind.means)).not.toHaveLength(0);
  }
});

import fc from "fast-check";
import { expect, test } from "vitest";
import type { ClaimId } from "../../src/ledger/record.ts";
import type { BlocId } from "../../src/parties/party.ts";
import {
  askCandidates,
  askDisputes,
  askEvents,
  askLeads,
  askNames,
  askParked,
  askSpell,
} from "../../src/picture/asks.ts";
import { disputes } from "../../src/picture/disputes.ts";
import { harm } from "../../src/picture/harm.ts";
import { ASKS, type Ask, queue } from "../../src/picture/queue.ts";
import { services } from "../../src/picture/services.ts";
import type { PlaceId } from "../../src/places/ground.ts";
import { harmed, type Make, served } from "./counts.ts";
import { day, resolved } from "./world.ts";

const on = day(30);
const two = ["a", "e"] as PlaceId[];

function asked(claims: readonly Make[]): string[] {
  const world = resolved(claims);
  const drawn = harm(world, on);
  const held = (place: PlaceId) => (place === "e" ? ("blue" as BlocId) : ("red" as BlocId));
  return queue(
    askParked(world),
    askLeads(world),
    askNames(world, on, held),
    askDisputes(disputes({ harm: drawn }, world, on)),
    askEvents(drawn.events, world),
    askCandidates(drawn.events, drawn.candidates, world),
    services(world, on).sites.flatMap(({ facility, functioning }) => askSpell(facility, functioning)),
  ).map(({ ask, claims: ids }) => `${ask} ${ids.join(" ")}`);
}

test.each<[string, Make[], string[]]>([
  [
    "candidates come before all else",
    [harmed("11", { on: 25, learned: 25, mark: "accepted" }), harmed("15", { on: 24, learned: 30, by: "agency" })],
    ["candidate c1 c2", "change c2"],
  ],
  ["a figure that rests on one unread claim", [harmed("46")], ["change c1"]],
  ["not one that a person has read", [harmed("46", { mark: "accepted" })], []],
  ["not one that a second root carries", [harmed("46"), harmed("46", { by: "agency" })], []],
  ["the larger figure first", [harmed("4", { on: 2 }), harmed("46")], ["change c2", "change c1"]],
  ["a state that rests on one unread claim", [served("hospital", "closed")], ["change c1"]],
  ["what contradicts", [harmed("46"), harmed("50", { by: "agency" })], ["dispute c1 c2"]],
  ["not what refines", [harmed("46+"), harmed("50", { by: "agency" })], []],
  [
    "names: first where the choice crosses the front, then the other, then what is not known",
    [
      harmed("1", { at: [], unresolved: ["Xyz"] }),
      harmed("1", { at: [], ambiguous: [{ words: "Near", candidates: ["a", "b"] as PlaceId[] }] }),
      harmed("1", { at: [], ambiguous: [{ words: "Across", candidates: two }] }),
    ],
    ["ambiguous c3", "ambiguous c2", "unresolved c1"],
  ],
  ["a new root is a lead", [harmed("46", { by: "lead", mark: "accepted" })], ["lead c1"]],
])("%s", (_rule, claims, expected) => {
  expect(asked(claims)).toEqual(expected);
});

test("what is parked comes last, with its question", () => {
  const world = resolved([harmed("46")]);
  const settled = world.settled.map((one) => ({ ...one, claim: { ...one.claim, parked: "Which day?" } }));
  expect(queue(askParked({ ...world, settled }))).toEqual([
    { ask: "parked", weight: 0, why: "Which day?", claims: ["c1"] },
  ]);
});

test("the order of the lists changes nothing, and one ask is asked once", () => {
  const ask = fc.record<Ask>({
    ask: fc.constantFrom(...ASKS),
    weight: fc.nat(3),
    why: fc.constantFrom("one", "two"),
    claims: fc.array(fc.constantFrom("c1", "c2", "c10"), { maxLength: 2 }).map((ids) => ids as ClaimId[]),
  });
  fc.assert(
    fc.property(fc.array(ask), fc.array(ask), (some, others) => {
      expect(queue(some, others)).toEqual(queue([...others].reverse(), [...some].reverse()));
      expect(queue(some, some)).toEqual(queue(some));
    }),
  );
});

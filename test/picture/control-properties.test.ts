import fc from "fast-check";
import { expect, test } from "vitest";
import { control } from "../../src/picture/control.ts";
import type { Resolved, Settled } from "../../src/picture/settled.ts";
import { advanced, contested, fought, has, lost, type Saying, took } from "./saying.ts";
import { day, resolved } from "./world.ts";

const place = fc.constantFrom("a", "b", "c", "town");
const party = fc.constantFrom("red", "blue", "green");
const how = fc.record({
  on: fc.option(fc.integer({ min: 1, max: 12 }), { freq: 15 }),
  by: fc.constantFrom("monitor", "agency", "outlet", "red-news", "blue-news", "lead-1", "soldier"),
  rule: fc.constantFrom("stated" as const, "publication" as const),
  stance: fc.constantFrom(
    "asserted" as const,
    "asserted" as const,
    "asserted" as const,
    "denied" as const,
    "planned" as const,
  ),
  extent: fc.constantFrom("whole" as const, "whole" as const, "inside" as const, "toward" as const, "part" as const),
});
const saying: fc.Arbitrary<Saying> = fc
  .tuple(place, party, party, how, fc.constantFrom("took", "has", "lost", "advanced", "contested", "fought"))
  .map(([where, who, whom, { on, ...rest }, what]) => {
    const said = { ...rest, on, rule: on === null ? ("none" as const) : rest.rule };
    if (what === "took") return took(where, who, said);
    if (what === "has") return has(where, who, said);
    if (what === "lost") return lost(where, who, said);
    if (what === "advanced") return advanced(where, who, said);
    if (what === "contested") return contested(where, said);
    const { extent: _, ...clash } = said;
    return fought(where, who, whom, clash);
  });
const world = fc.array(saying, { maxLength: 25 }).map(resolved);
const DAYS = Array.from({ length: 13 }, (_, at) => day(at + 1));
const drawn = (from: Resolved, until = 13) => DAYS.slice(0, until).map((on) => structuredClone(read(from, on)));
const read = (from: Resolved, on: (typeof DAYS)[number]) => {
  const { cells } = control(from)(on);
  const written = (one: (typeof cells)[number]["hold"]) => one && { ...one, claims: [...one.claims] };
  return cells.map((cell) => ({ ...cell, hold: written(cell.hold), claimed: cell.claimed.map(written) }));
};
const withClaims = (from: Resolved, settled: readonly Settled[]): Resolved => ({ ...from, settled });

test("claims in any order give the same picture", () => {
  fc.assert(
    fc.property(world, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (from, keys) => {
      const shuffled = from.settled
        .map((one) => [keys.next().value, one] as const)
        .sort(([a], [b]) => a - b)
        .map(([, one]) => one);
      expect(drawn(withClaims(from, shuffled))).toEqual(drawn(from));
    }),
  );
});

test("a claim of a later day changes nothing on the days before", () => {
  fc.assert(
    fc.property(world, fc.integer({ min: 1, max: 12 }), (from, last) => {
      const early = from.settled.filter((one) => one.to === null || one.to <= day(last));
      expect(drawn(withClaims(from, early), last)).toEqual(drawn(from, last));
    }),
  );
});

test("what is carried stands, happened by then, and is about the place", () => {
  fc.assert(
    fc.property(world, (from) => {
      const claims = new Map(from.settled.map((one) => [one.claim.id, one]));
      for (const on of DAYS)
        for (const cell of read(from, on)) {
          const carried = [...(cell.hold?.claims ?? []), ...cell.disputes, ...cell.fighting];
          for (const id of carried) {
            const one = claims.get(id);
            expect(one?.to !== null && (one?.to ?? "9") <= on).toBe(true);
            expect(one?.at.some((at) => from.ground.within(cell.place, at))).toBe(true);
            expect(one?.claim.stance).toMatch(/asserted|denied/);
          }
        }
    }),
  );
});

test("every claim of a place has met one rule, and only one", () => {
  fc.assert(
    fc.property(world, (from) => {
      const picture = control(from)(day(13));
      for (const { place: id } of picture.cells) {
        const about = from.settled.filter((one) => one.at.some((at) => from.ground.within(id, at)));
        expect(picture.trace(id).map((step) => step.claim)).toEqual(about.map((one) => one.claim.id));
      }
    }),
  );
});

test("a holder has his grade from a claim that is not only his own, and a claim of his own side alone changes nobody", () => {
  fc.assert(
    fc.property(world, (from) => {
      for (const cell of read(from, day(13))) {
        expect(cell.hold === null || cell.hold.grade !== "claimed").toBe(true);
        expect(cell.claimed.every((one) => one?.bloc !== cell.holder)).toBe(true);
      }
    }),
  );
});

test("what his own side said is for him, not over him, once another says that he alone has a part of it", () => {
  const from = resolved([
    took("b", "red", { on: 1, by: "red-news" }),
    has("b", "red", { on: 1, by: "monitor", extent: "part" }),
  ]);
  const cell = control(from)(day(2)).cells.find((one) => one.place === "b");
  expect([cell?.holder, cell?.claimed]).toEqual(["red", []]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ClaimId } from "../../../src/ledger/record.ts";
import { type Harm, harm } from "../../../src/picture/harm.ts";
import type { Resolved } from "../../../src/picture/settled.ts";
import { harmed, judged, type Make, type Told } from "../counts.ts";
import { day } from "../world.ts";

/** Claims of all the ways in which windows, roots, classes and figures may lie to each other. */
const figure = fc.oneof(
  fc.nat(60).map(String),
  fc.nat(60).map((n) => `${n}+`),
  fc.nat(60).map((n) => `..${n}`),
  fc.constantFrom("hundreds", ""),
);
const days = fc.oneof(
  fc.integer({ min: 1, max: 9 }),
  fc.tuple(fc.integer({ min: 1, max: 5 }), fc.nat(8)).map(([from, length]) => [from, from + length] as const),
);
const how = fc.record<Told>({
  at: fc.constantFrom(["a"], ["b"], ["a", "b"], ["b", "c"], ["town"], []),
  on: days,
  by: fc.constantFrom("monitor", "agency", "red-news", "blue-news", "outlet", "lead"),
  victims: fc.constantFrom("civilian", "combatant", "unknown", "mixed"),
  party: fc.constantFrom(null, "red", "blue"),
  stance: fc.constantFrom("asserted", "asserted", "asserted", "denied", "planned"),
  learned: fc.integer({ min: 1, max: 20 }),
});
const claims = fc
  .array(fc.tuple(figure, how), { maxLength: 14 })
  .map((all) =>
    all.map(([words, told], at): Make => harmed(words, { ...told, id: `c${at + 1}`, report: `r${at % 4}` })),
  );
const pairs = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 14 }))
    .map(([a, b]) => [`c${a}`, `c${b}`] as [ClaimId, ClaimId]),
  { maxLength: 4 },
);
const world = fc.record({ claims, joins: pairs, parts: pairs });

const picture = (all: Resolved): Harm => harm(all, day(20));

describe("tallies", () => {
  test("the order of claims changes nothing", () => {
    fc.assert(
      fc.property(world, fc.nat(), ({ claims: makes, ...desk }, seed) => {
        const whole = judged(makes, desk);
        const key = ({ claim }: { claim: { seq: number } }) => (claim.seq * 7919 + seed) % 97;
        const settled = [...whole.settled].sort((a, b) => key(a) - key(b));
        const shuffled = { ...whole, settled, standing: { ...whole.standing, joins: [...desk.joins].reverse() } };
        expect(picture(shuffled)).toEqual(picture(whole));
      }),
    );
  });

  test("every claim is in an event or left out, once", () => {
    fc.assert(
      fc.property(world, ({ claims: makes, ...desk }) => {
        const { events, left } = picture(judged(makes, desk));
        const members = events.flatMap((event) => event.members.map(({ claim }) => claim));
        const inEvents = new Set([...members, ...events.flatMap((event) => event.left.map(({ claim }) => claim))]);
        const out = left.map(({ claim }) => claim);
        expect([...inEvents, ...out].sort()).toEqual(makes.map((_, at) => `c${at + 1}`).sort());
        expect(new Set(members).size).toBe(members.length);
      }),
    );
  });

  const census = { by: "census", id: "c90", victims: "unknown", report: "r90" } as const;
  const inner = fc.tuple(fc.nat(80), fc.constantFrom("a", "b", "town"), fc.integer({ min: 2, max: 9 }));
  const insideOf = ([n, at, on]: [number, string, number]) =>
    harmed(`${n}`, { on, at: [at], by: "other", id: "c99", report: "r99", learned: 19 });

  test("a claim inside a window never raises the figure of that window", () => {
    fc.assert(
      fc.property(claims, inner, (makes, told) => {
        const before = [...makes, harmed("30", { ...census, on: [1, 10] })];
        const figure = (all: readonly Make[]) => {
          const { events } = picture(judged(all, {}));
          return events.find(({ members }) => members.some(({ claim }) => claim === "c90"))?.range;
        };
        expect(figure([...before, insideOf(told)])).toEqual(figure(before));
      }),
    );
  });

  test("nor the total of a period, where the window has nobody in common with another", () => {
    fc.assert(
      fc.property(claims, inner, (makes, told) => {
        const before = [...makes, harmed("30", { ...census, on: [1, 20] })];
        const least = (all: readonly Make[]) =>
          picture(judged(all, {})).totals.find((row) => row.period === "month" && row.class === "all")?.total.figure
            ?.least ?? 0;
        expect(least([...before, insideOf(told)])).toBeLessThanOrEqual(least(before));
      }),
    );
  });

  test("people are never fewer than the civilians among them, but where one figure for all says so itself", () => {
    fc.assert(
      fc.property(world, ({ claims: makes, ...desk }) => {
        const { totals } = picture(judged(makes, desk));
        for (const row of totals) {
          const all = totals.find(
            (other) => other.of === row.of && other.period === row.period && other.class === "all",
          );
          if (!all || all.total.understated.length > 0) continue;
          expect(all.total.figure?.least ?? 0).toBeGreaterThanOrEqual(row.total.figure?.least ?? 0);
        }
      }),
    );
  });

  test("a total is never below one of its events, nor above their sum", () => {
    fc.assert(
      fc.property(world, ({ claims: makes, ...desk }) => {
        const { events, totals } = picture(judged(makes, desk));
        const leastOf = new Map(events.map(({ id, range }) => [id, range?.least ?? 0]));
        for (const { total } of totals) {
          const all = total.of.map((id) => leastOf.get(id) ?? 0);
          if (total.exact) expect(total.figure?.least ?? 0).toBe(all.reduce((sum, one) => sum + one, 0));
          expect(total.figure?.least ?? 0).toBeGreaterThanOrEqual(Math.max(0, ...all));
          expect(total.figure?.least ?? 0).toBeLessThanOrEqual(all.reduce((sum, one) => sum + one, 0));
        }
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Figure, UNCOUNTED } from "../../src/ledger/figure.ts";
import { bounds, isCounted, type Spanned, sayRange, span, sum } from "../../src/ledger/range.ts";

const exactly = (n: number): Figure => ({ low: n, high: n });
const atLeast = (n: number): Figure => ({ low: n, high: null });
const upTo = (n: number): Figure => ({ low: null, high: n });
const hundreds: Figure = { low: 200, high: null, vague: "hundreds" };
const one = (least: number, most: number | null): Spanned => ({ of: "one event", least, most });

test.each<[string, Figure[], string]>([
  ["two sources are spanned, never averaged", [exactly(40), exactly(50)], "40 to 50"],
  ["a source without a low bound is nought", [atLeast(46), upTo(60)], ""],
  ["a source without a high bound leaves it open", [exactly(40), atLeast(46)], "40 or more"],
  ["up to 1,500 keeps its words", [upTo(1500)], "up to 1,500"],
  ["an exact figure stays exact", [exactly(46), exactly(46)], "46"],
  ["about stays about", [{ low: 50, high: 50, approx: true }], "about 50"],
  ["up to about", [{ low: null, high: 50, approx: true }], "up to about 50"],
  ["nobody is a figure", [exactly(0)], "0"],
])("%s", (_rule, figures, words) => {
  expect(sayRange(span(figures) as Spanned)).toBe(words);
});

describe("what is no number", () => {
  test.each<[string, Figure]>([
    ["a vague word", hundreds],
    ["no number at all", UNCOUNTED],
  ])("%s enters no span", (_what, figure) => {
    expect(span([figure])).toBeNull();
    expect(span([figure, exactly(46)])).toEqual(span([exactly(46)]));
  });

  test("no events are not nobody", () => {
    expect(sum([])).toBeNull();
    expect(bounds([])).toBeNull();
  });
});

test("events apart are summed; events that may overlap give bounds alone", () => {
  expect(sum([one(46, null), one(10, 12)])).toEqual({ of: "several events", least: 56, most: null });
  expect(bounds([one(46, 50), one(10, 12)])).toEqual({ of: "several events", least: 46, most: 62 });
});

test("the compiler tells a span from a sum", () => {
  // @ts-expect-error Figures of several events cannot be summed before each event is spanned.
  const added = () => sum([exactly(3), exactly(4)]);
  // @ts-expect-error What was summed is no figure of one event.
  const widened = () => span([sum([one(1, 2)])]);
  // @ts-expect-error A bound cannot be left out.
  const lost: Spanned = { of: "one event", least: 1 };
  expect([added, widened, lost]).toHaveLength(3);
});

const figure = fc
  .tuple(fc.option(fc.nat(500)), fc.option(fc.nat(500)))
  .map(
    ([low, high]): Figure => (low !== null && high !== null && low > high ? { low: high, high: low } : { low, high }),
  );

const spanned = fc.array(figure, { minLength: 1 }).map(span);

test("no figure falls out of its span, and the order of sources changes nothing", () => {
  fc.assert(
    fc.property(fc.array(figure), (figures) => {
      const all = span(figures);
      expect(span([...figures].reverse())).toEqual(all);
      for (const { low, high } of figures.filter(isCounted)) {
        expect(all?.least).toBeLessThanOrEqual(low ?? 0);
        expect(all?.most ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(high ?? Number.POSITIVE_INFINITY);
      }
    }),
  );
});

test("bounds lie within the sum and never under one of the events", () => {
  fc.assert(
    fc.property(fc.array(spanned, { minLength: 1 }), (maybe) => {
      const events = maybe.filter((event) => event !== null);
      const total = sum(events);
      const loose = bounds(events);
      expect(loose?.most).toEqual(total?.most);
      expect(loose?.least ?? 0).toBeLessThanOrEqual(total?.least ?? 0);
      for (const event of events) expect(loose?.least).toBeGreaterThanOrEqual(event.least);
    }),
  );
});

test("sums can be summed in any order and any parts", () => {
  fc.assert(
    fc.property(fc.array(spanned), fc.array(spanned), (some, others) => {
      const [a, b] = [some.filter((one) => one !== null), others.filter((one) => one !== null)];
      const parts = [sum(a), sum(b)].filter((one) => one !== null);
      expect(sum(parts)).toEqual(sum([...b, ...a]));
    }),
  );
});

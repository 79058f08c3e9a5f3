import fc from "fast-check";
import { expect, test } from "vitest";
import { times } from "../../src/languages/en/times.ts";
import { en } from "../../src/languages/en.ts";
import { type Day, dayOf, parseDay } from "../../src/ledger/when.ts";
import { marksOf } from "../../src/reading/marks.ts";
import type { Word } from "../../src/reading/text.ts";
import { lexiconOf } from "../../src/reading/times/lexicon.ts";
import { resolveTime } from "../../src/reading/times/resolve.ts";
import { timesIn } from "../../src/reading/times/scan.ts";

const numerals = ["1", "2", "12", "30", "31", "99", "2012", "1999", "2000", "27/28", "3-5", "2012-13", "30-02-2016"];
const compounds = [
  "mid-march",
  "two-week",
  "five-year-old",
  "friday-saturday",
  "month-long",
  "year-old",
  "-",
  "--",
  "a-",
];
const others = ["attack", "rebels", "in", "the", ",", ".", "'s", "five", "third", "december", "29", "february", "of"];

const word = fc.oneof(
  fc.constantFrom(...lexiconOf(times).keys()),
  fc.constantFrom(...numerals, ...compounds, ...others),
  fc.string({ maxLength: 12 }),
);
const pos = fc.constantFrom<Word["pos"]>("NOUN", "PROPN", "VERB", "ADP", "ADJ", "PUNCT", "NUM", "AUX");
const tagged = fc.tuple(word, pos, fc.boolean());
const marks = marksOf(en);
const day = fc.integer({ min: 0, max: 25_000 }).map(dayOf);

function wordsOf(list: readonly [string, Word["pos"], boolean][]): Word[] {
  let at = 0;
  return list.map(([text, tag, capital], i) => {
    const start = at;
    at += text.length + 1;
    const lower = text.toLowerCase();
    const may = marks.may({ text, lower, capital });
    return { i, text, lower, start, end: at - 1, pos: tag, capital, lex: undefined, may, says: 0 };
  });
}

const exists = (found: Day | null) => found === null || parseDay(found) === found;

test("any words have times in order, with days that exist and do not run backward", () => {
  fc.assert(
    fc.property(
      fc.array(tagged, { maxLength: 20 }),
      fc.option(day, { nil: null }),
      fc.option(fc.tuple(day, day), { nil: null }),
      (list, published, told) => {
        const words = wordsOf(list);
        const [one, two] = told ?? [null, null];
        const story = one && two && (one <= two ? { from: one, to: two } : { from: two, to: one });
        let end = 0;
        for (const mention of timesIn(words, 0, words.length, times)) {
          expect(mention.first).toBeGreaterThanOrEqual(end);
          expect(mention.last).toBeGreaterThan(mention.first);
          end = mention.last;
          const { from, to, rule } = resolveTime(mention, published, story);
          expect(exists(from) && exists(to)).toBe(true);
          if (from !== null && to !== null) expect(from <= to).toBe(true);
          if (rule === "none") expect([from, to]).toEqual([null, null]);
        }
        expect(end).toBeLessThanOrEqual(words.length);
      },
    ),
    { numRuns: 20_000 },
  );
});

test("a part of a text has no times from beyond it", () => {
  const words = wordsOf("in march 2013 on friday since 2012".split(" ").map((text) => [text, "ADP", text === "march"]));
  for (let first = 0; first <= words.length; first++)
    for (let last = first; last <= words.length; last++)
      for (const mention of timesIn(words, first, last, times)) {
        expect(mention.first).toBeGreaterThanOrEqual(first);
        expect(mention.last).toBeLessThanOrEqual(last);
      }
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { bandsOf, likenessOf, nearCopies } from "../../src/ledger/likeness.ts";
import { wordsIn } from "../../src/ledger/words.ts";

const said = (text: string) => wordsIn(text).map(({ word }) => word);

test.each([
  ["The U.N.'s Ras-al-Ayn; 1,500 families", ["the", "u", "n", "s", "ras", "al", "ayn", "1", "500", "families"]],
  ["Śródmieście CAFÉ", ["srodmiescie", "cafe"]],
  ["Nour al-Din’s", ["nour", "al", "dins"]],
  ["والصاخور بالأحياء للنظام", ["صاخور", "احياء", "نظام"]],
  ["مدينة حلب", ["مدينه", "حلب"]],
  ["الله", ["الله"]],
  ["½ ﷺ — …", ["12", "صلياللهعليهوسلم"]],
])("the words of %s", (text, words) => {
  expect(said(text)).toEqual(words);
});

test("words stand where they say", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      for (const { word, start, end } of wordsIn(text)) {
        expect(end).toBeGreaterThan(start);
        expect(said(text.slice(start, end)).join("")).toBe(word);
      }
    }),
  );
});

const A = "Shelling killed three people in the market of Ras on Friday morning.";
const B = "The army announced that its units had entered the village of Tel.";
const C = "Residents told the agency that water had been cut for nine days now.";
const D = "Nobody from the ministry could be reached for a comment on any of this.";
const near = (one: string, other: string) => nearCopies(likenessOf(one), likenessOf(other));

test.each<[string, string, string, boolean]>([
  ["the same", `${A} ${B}`, `${A} ${B}`, true],
  ["in other spaces, quotes and cases", `${A} ${B}`, `${A.toUpperCase()}\n\n“${B}”`, true],
  ["half of the shorter's sentences", `${A} ${B}`, `${A} ${C} ${D}`, true],
  [
    "less than half",
    `${A} ${B} ${C}`,
    `${A} ${D} The mayor spoke of a week that nobody in the town would forget soon.`,
    false,
  ],
  [
    "a sentence of fewer than eight words",
    `It said so on Monday in Ras. ${A}`,
    `It said so on Monday in Ras. ${B}`,
    false,
  ],
  ["nothing in common", `${A} ${B}`, `${C} ${D}`, false],
  ["two that say almost nothing", "Yes.", "Yes.", false],
])("near-copies: %s", (_what, one, other, are) => {
  expect(near(one, other)).toBe(are);
  expect(near(other, one)).toBe(are);
});

test("a text with a few words changed agrees by its sketch, though no sentence is the same", () => {
  const words = Array.from({ length: 400 }, (_, n) => `w${(n * 7919) % 1009}`);
  const long = words.join(" ");
  const changed = words.map((word, n) => (n % 100 === 50 ? "x" : word)).join(" ");
  expect(near(long, changed)).toBe(true);
  expect(near(long, words.map((word, n) => (n % 6 === 0 ? "x" : word)).join(" "))).toBe(false);
});

test("a sentence's digest has its place in the text, its marks with it and the space not", () => {
  const text = `  ${A}  "${B}"\n${C}`;
  expect(likenessOf(text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual([A, `${B}"`, C]);
});

test("sketches are kept, so they must not change", () => {
  const { sketch, sentences } = likenessOf(`${A} ${B}`);
  expect(sketch).toHaveLength(128);
  expect(sketch.slice(0, 4)).toEqual([310974028, 191605422, 203144832, 51314653]);
  expect(sentences.map(({ digest }) => digest)).toEqual(["4ec2991b28561e5c", "f1f8144e49165451"]);
  expect(bandsOf({ sketch }).slice(0, 2)).toEqual([3645769692, 2918154914]);
  expect(bandsOf({ sketch })).toHaveLength(32);
});

import type { FigureWords } from "../../languages/language.ts";
import type { Word } from "../text.ts";
import type { Amount } from "./amount.ts";
import { multiplied } from "./number.ts";

const lowerAt = (words: readonly Word[], i: number, last: number) => (i < last ? (words[i] as Word).lower : "");

const wordsOf = (words: readonly Word[], first: number, end: number) =>
  words
    .slice(first, end)
    .map((word) => word.lower)
    .join(" ");

/** "Hundreds", "tens of thousands". A plural is two of its kind at the least. */
export function pluralAt(words: readonly Word[], i: number, last: number, figures: FigureWords): Amount {
  const own = figures.plurals.get((words[i] as Word).lower) ?? 0;
  const times = figures.of.has(lowerAt(words, i + 1, last)) ? scaleAt(words, i + 2, last, figures) : null;
  const end = times === null ? i + 1 : i + 3;
  return { at: i, end, low: 2 * own * (times ?? 1), high: null, vague: wordsOf(words, i, end) };
}

const scaleAt = (words: readonly Word[], i: number, last: number, { plurals, scales }: FigureWords) =>
  plurals.get(lowerAt(words, i, last)) ?? scales.get(lowerAt(words, i, last)) ?? null;

/** "Several", "a few", "several hundred"; "few" without an article says only that they are not many. */
export function someAt(words: readonly Word[], i: number, floor: number, last: number, figures: FigureWords): Amount {
  const value = figures.some.get((words[i] as Word).lower) ?? 0;
  const first = i > floor && figures.articles.has((words[i - 1] as Word).lower) ? i - 1 : i;
  const { value: low, end } = timed(words, i + 1, last, value, figures);
  const counts = first < i || low !== value || !isFew(words, i, figures);
  if (!counts) return { at: i, end, low: null, high: null };
  return { at: i, end, first, low, high: null, vague: wordsOf(words, first, end) };
}

const isFew = (words: readonly Word[], i: number, { few }: FigureWords) => few.has((words[i] as Word).lower);

/** The value times the scale that follows: "several hundred", "a couple of thousand", "several dozens". */
function timed(words: readonly Word[], at: number, last: number, value: number, figures: FigureWords) {
  const past = figures.of.has(lowerAt(words, at, last)) && scaleAt(words, at + 1, last, figures) !== null ? at + 1 : at;
  const factor = scaleAt(words, past, last, figures);
  if (factor === null) return { value, end: at };
  return multiplied(words, { value: value * factor, end: past + 1, scale: factor }, last, figures);
}

/** "A couple of shells", "a pair of bombs". */
export function coupleAt(
  words: readonly Word[],
  i: number,
  floor: number,
  last: number,
  figures: FigureWords,
): Amount | null {
  if (i <= floor || !figures.single.has((words[i - 1] as Word).lower)) return null;
  const own = figures.pairs.get((words[i] as Word).lower) ?? 0;
  const { value, end } = timed(words, i + 1, last, own, figures);
  return { at: i, end, first: i - 1, low: value, high: value };
}

/** "Twin blasts", "both"; not "both the army and the rebels". */
export function foldAt(words: readonly Word[], i: number, last: number, figures: FigureWords): Amount | null {
  const next = i + 1 < last ? words[i + 1] : undefined;
  if (!next || figures.notFolded.has(next.lower)) return null;
  const value = figures.folds.get((words[i] as Word).lower) ?? 0;
  const named = next.pos === "NOUN" || next.pos === "ADJ" || next.pos === "PROPN";
  const pronoun = (words[i] as Word).lower === figures.both;
  if (pronoun ? joinsTwo(words, i, last, figures) : !named) return null;
  return { at: i, end: i + 1, low: value, high: value };
}

function joinsTwo(words: readonly Word[], i: number, last: number, { and }: FigureWords): boolean {
  for (let k = i + 1; k < Math.min(last, i + 8); k++) {
    const word = words[k] as Word;
    if (and.has(word.lower)) return true;
    if (word.pos === "VERB" || word.pos === "AUX" || word.pos === "PUNCT") return false;
  }
  return false;
}

const uncounted = (at: number, end: number, first: number): Amount => ({ at, end, first, low: null, high: null });

/** "Many civilians"; not "as many as", "how many", "many thousands". */
export function manyAt(
  words: readonly Word[],
  i: number,
  floor: number,
  last: number,
  figures: FigureWords,
): Amount | null {
  if (i > floor && figures.notUncounted.has((words[i - 1] as Word).lower)) return null;
  return figures.plurals.has(lowerAt(words, i + 1, last)) ? null : uncounted(i, i + 1, i);
}

/** "A large number of", "large numbers of"; not "the number of". */
export function numberOfAt(
  words: readonly Word[],
  i: number,
  floor: number,
  last: number,
  figures: FigureWords,
): Amount | null {
  if (!figures.of.has(lowerAt(words, i + 1, last))) return null;
  for (let k = i - 1; k >= Math.max(floor, i - 4); k--) {
    const { lower, pos } = words[k] as Word;
    if (figures.articles.has(lower)) return uncounted(i, i + 2, k);
    if (figures.the.has(lower)) return null;
    if (pos !== "ADJ" && pos !== "ADV") break;
  }
  return figures.numbers.has((words[i] as Word).lower) ? uncounted(i, i + 2, i) : null;
}

import type { FigureWords } from "../../languages/language.ts";
import type { Word } from "../text.ts";
import type { Amount } from "./amount.ts";
import type { Plain } from "./number.ts";

const lowerAt = (words: readonly Word[], i: number, last: number) => (i < last ? (words[i] as Word).lower : "");

/** "Half of", "a third of", "a quarter of a million", "half a dozen", "half an hour". A part is told in percent. */
export function fractionAt(
  words: readonly Word[],
  i: number,
  floor: number,
  last: number,
  figures: FigureWords,
): Amount | null {
  const own = figures.fractions.get((words[i] as Word).lower);
  if (own === undefined) return null;
  const before = i > floor ? (words[i - 1] as Word).lower : "";
  const single = figures.single.has(before);
  const first = single ? i - 1 : i;
  const scaled = scaledAt(words, i + 1, last, own, figures);
  if (scaled) return { ...scaled, at: i, first };
  const half = (words[i] as Word).lower === figures.half;
  if (half ? figures.ordinals.has(before) : !single || !figures.of.has(lowerAt(words, i + 1, last))) return null;
  if (half && figures.articles.has(lowerAt(words, i + 1, last))) {
    return figures.measures.has(lowerAt(words, i + 2, last))
      ? { at: i, first, end: i + 2, low: own, high: own, noun: "measure" }
      : null;
  }
  return { ...part(i, i + 1, own), first };
}

/** "Two thirds of", "three quarters of a million", after the number at `i`. */
export function partOf(
  words: readonly Word[],
  i: number,
  plain: Plain,
  last: number,
  figures: FigureWords,
): Amount | null {
  const own = figures.fractions.get(lowerAt(words, plain.end, last));
  if (own === undefined || plain.value * own > 1 || plain.value === 0) return null;
  const scaled = scaledAt(words, plain.end + 1, last, plain.value * own, figures);
  if (scaled) return { ...scaled, at: i };
  const of = figures.of.has(lowerAt(words, plain.end + 1, last));
  return of ? part(i, plain.end + 1, plain.value * own) : null;
}

/** The share of a scale that follows: "[half] a million", "[a quarter] of a million", "[half] dozen". */
function scaledAt(
  words: readonly Word[],
  at: number,
  last: number,
  share: number,
  figures: FigureWords,
): Amount | null {
  let k = at;
  if (figures.of.has(lowerAt(words, k, last))) k++;
  if (figures.articles.has(lowerAt(words, k, last))) k++;
  const scale = figures.scales.get(lowerAt(words, k, last));
  if (scale === undefined) return null;
  const value = Math.round(share * scale);
  return { at, end: k + 1, low: value, high: value };
}

export function part(at: number, end: number, share: number): Amount {
  const percent = Math.round(share * 100);
  return { at, end, low: percent, high: percent, noun: "part" };
}

import type { Language } from "../languages/language.ts";
import { COUNTRIES } from "../places/countries.ts";
import { begins } from "./figures/lexicon.ts";
import { MENDED } from "./retag.ts";
import { May } from "./text.ts";
import { heads } from "./times/heads.ts";
import { saying } from "./voices/lexicon.ts";

/**
 * What is told of a spelling once, and then stands at each of its words: so that whoever looks for a word of some sort passes
 * over all others by one bit, and over a sentence that has none.
 */
export interface Marks {
  /** Bits of `May`, by lower-case word. */
  may(lower: string): number;
  /** What the word may do where somebody speaks (`voices/lexicon`); "WHO" and "US" are no pronouns. */
  readonly says: (word: { readonly text: string; readonly lower: string; readonly capital: boolean }) => number;
}

export function marksOf({ figures, times, furniture, voices }: Language): Marks {
  const phrases = [...furniture.begins, ...furniture.anywhere];
  const furnishes = new Set(phrases.map((phrase) => phrase.trim().split(" ")[0]));
  const bits: readonly [bit: number, has: (lower: string) => boolean][] = [
    [May.count, begins(figures)],
    [May.time, heads(times)],
    [May.country, (lower) => COUNTRIES.has(lower) || COUNTRIES.has(lower.replace(/n?s?$/, ""))],
    [May.mend, (lower) => MENDED.has(lower)],
    [May.furnish, (lower) => furnishes.has(lower)],
  ];
  return {
    may: (lower) => bits.reduce((marks, [bit, has]) => (has(lower) ? marks | bit : marks), 0),
    says: saying(voices),
  };
}

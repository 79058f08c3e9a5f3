import type { Language } from "../languages/language.ts";
import { COUNTRIES } from "../places/countries.ts";
import { isDemonym, isPeople } from "./demonym.ts";
import { begins } from "./figures/lexicon.ts";
import { MENDED } from "./retag.ts";
import { May, type Spelt } from "./text.ts";
import { heads } from "./times/heads.ts";
import { saying } from "./voices/lexicon.ts";

/**
 * What is told of a spelling once, and then stands at each of its words: so that whoever looks for a word of some sort passes
 * over all others by one bit, and over a sentence that has none.
 */
export interface Marks {
  /** Bits of `May`. */
  readonly may: (word: Spelt) => number;
  /** What the word may do where somebody speaks (`voices/lexicon`); "WHO" and "US" are no pronouns. */
  readonly says: (word: Spelt) => number;
}

export function marksOf({ figures, times, furniture, voices }: Language): Marks {
  const counts = begins(figures);
  const dates = heads(times);
  const phrases = [...furniture.begins, ...furniture.anywhere];
  const furnishes = new Set(phrases.map((phrase) => phrase.trim().split(" ")[0]));
  const bits: readonly [bit: number, has: (word: Spelt) => boolean][] = [
    [May.count, ({ lower }) => counts(lower)],
    [May.time, ({ lower }) => dates(lower)],
    [May.country, ({ lower }) => COUNTRIES.has(lower) || COUNTRIES.has(lower.replace(/n?s?$/, ""))],
    [May.demonym, isDemonym],
    [May.people, isPeople],
    [May.mend, ({ lower }) => MENDED.has(lower)],
    [May.furnish, ({ lower }) => furnishes.has(lower)],
  ];
  return {
    may: (word) => bits.reduce((marks, [bit, has]) => (has(word) ? marks | bit : marks), 0),
    says: saying(voices),
  };
}

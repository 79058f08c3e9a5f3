import type { Lexicon } from "./lexicon.ts";

/** No word of so few letters is what a time is built around, nor is it two words with a hyphen. */
const SHORTEST = 3;
const SHORTEST_COMPOUND = 5;
const HYPHEN = "-";

/**
 * By first letter and length, whether a word may be one that a time is built around. Most words of a report are told
 * apart so without a look into the lexicon.
 */
export type Glance = Uint8Array;

export function glanceOf(lexicon: Lexicon): Glance {
  const glance = new Uint8Array(32 * 16);
  for (const [word, { head }] of lexicon) if (head) glance[slot(word)] = 1;
  return glance;
}

const slot = (word: string): number => ((word.charCodeAt(0) & 31) << 4) | Math.min(word.length, 15);

/** 0: no time is built around it. 1: look into the lexicon. 2: a number, or words joined with a hyphen. */
export function glanceAt(glance: Glance, lower: string): 0 | 1 | 2 {
  const { length } = lower;
  if (length < SHORTEST) return 0;
  const code = lower.charCodeAt(0);
  if (code >= 48 && code <= 57) return length > SHORTEST ? 2 : 0;
  if (glance[slot(lower)] === 1) return 1;
  return length >= SHORTEST_COMPOUND && lower.includes(HYPHEN) ? 2 : 0;
}

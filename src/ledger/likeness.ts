import type { Likeness } from "./store.ts";
import { type Word, wordsIn } from "./words.ts";

/**
 * Which reports copy one another. A report's sketch is, for each of 128 hash functions, the least hash of its runs of
 * five words (Broder's min-wise hashing): the share of places where two sketches agree estimates the share of runs that
 * two reports have in common. All hashes are 32 bit, our own, and must never change: sketches are kept.
 */
const MINIMA = 128;
const RUN = 5;
/** A sentence of fewer words is anybody's. */
const LONG = 8;
/** Sketches that agree on so much are of near-copies. */
const AGREE = 0.7;

/** The minima that must agree together for two reports to be held against each other. */
const BAND = 4;

/**
 * Of the reports that hold one sentence or share one band, so many are held against a new one: the earliest, with whom
 * it would be counted in any case. A line that ends each report of an agency would else bring back all of them.
 */
export const FIRST_FEW = 8;

/** Murmur3's finaliser: each bit of what goes in moves every bit of what comes out. */
function mix(value: number): number {
  let sum = value;
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) >>> 0;
}

/** FNV-1a over UTF-16 units, then mixed. */
function hash(word: string, seed: number): number {
  let sum = 0x811c9dc5 ^ seed;
  for (let at = 0; at < word.length; at++) sum = Math.imul(sum ^ word.charCodeAt(at), 0x01000193);
  return mix(sum);
}

const SEEDS = Uint32Array.from({ length: MINIMA }, (_, nth) => mix(nth + 1));

function sketchOf(words: readonly Word[]): number[] {
  if (words.length < RUN) return [];
  const hashes = Uint32Array.from(words, ({ word }) => hash(word, 0));
  const minima = new Uint32Array(MINIMA).fill(0xffffffff);
  for (let at = 0; at + RUN <= hashes.length; at++) {
    let run = 0;
    for (let nth = at; nth < at + RUN; nth++) run = mix(Math.imul(run, 31) + (hashes[nth] ?? 0));
    lower(minima, run);
  }
  return [...minima];
}

/** The run's hash by each of the functions, where it is less than the least before. Nearly all the time goes here. */
function lower(minima: Uint32Array, run: number): void {
  for (let nth = 0; nth < MINIMA; nth++) {
    const one = mix(run ^ (SEEDS[nth] as number));
    if (one < (minima[nth] as number)) minima[nth] = one;
  }
}

/** A sentence ends at its mark before a space, or with its line. The marks of Latin, Arabic, Indic and Chinese writing. */
const END = /[.!?؟۔।。！？…]["'”’»)\]]*(?=\s)|\n|$/g;

function* sentencesIn(text: string): Generator<readonly [number, number]> {
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(END)) {
    const to = index + mark.length;
    if (to > from) yield [from, to];
    from = to;
  }
}

const hex = (number: number): string => number.toString(16).padStart(8, "0");

function digestOf(words: readonly Word[]): string {
  const said = words.map(({ word }) => word).join(" ");
  return hex(hash(said, 1)) + hex(hash(said, 2));
}

function longSentences(text: string, words: readonly Word[]): Likeness["sentences"] {
  const found: { digest: string; start: number; end: number }[] = [];
  let nth = 0;
  for (const [, to] of sentencesIn(text)) {
    const own: Word[] = [];
    for (let word = words[nth]; word && word.start < to; word = words[++nth]) own.push(word);
    const [first, last] = [own[0], own.at(-1)];
    if (first && last && own.length >= LONG)
      found.push({ digest: digestOf(own), start: first.start, end: stop(text, last.end, to) });
  }
  return found;
}

/** The end of a sentence with its marks and without the space behind them. */
function stop(text: string, from: number, to: number): number {
  return from + text.slice(from, to).trimEnd().length;
}

/** What a text is compared by. */
export function likenessOf(text: string): Likeness {
  const words = wordsIn(text);
  return { sketch: sketchOf(words), sentences: longSentences(text, words) };
}

/**
 * The bands of a sketch: 32 of four minima each, as one hash. Two reports that share 0.7 of their runs have a band in common
 * in 9,998 of 10,000 cases, two that share 0.2 in one of twenty. (With 16 bands of eight it would be 61 of 100.)
 */
export function bandsOf({ sketch }: Pick<Likeness, "sketch">): number[] {
  const bands: number[] = [];
  for (let at = 0; at + BAND <= sketch.length; at += BAND) {
    let sum = at;
    for (let nth = at; nth < at + BAND; nth++) sum = mix(Math.imul(sum, 31) + (sketch[nth] ?? 0));
    bands.push(sum);
  }
  return bands;
}

/** The share of places where two sketches agree, 0 to 1. */
function agreement(one: Likeness, other: Likeness): number {
  if (one.sketch.length === 0 || one.sketch.length !== other.sketch.length) return 0;
  return one.sketch.filter((least, nth) => least === other.sketch[nth]).length / one.sketch.length;
}

/** Half of the long sentences of the one that has fewer stand in the other, or their sketches agree. */
export function nearCopies(one: Likeness, other: Likeness): boolean {
  const digests = (of: Likeness) => new Set(of.sentences.map(({ digest }) => digest));
  const [fewer, more] = [digests(one), digests(other)].sort((a, b) => a.size - b.size);
  if (!fewer || !more) return false;
  const common = [...fewer].filter((digest) => more.has(digest)).length;
  return (fewer.size > 0 && common * 2 >= fewer.size) || agreement(one, other) >= AGREE;
}

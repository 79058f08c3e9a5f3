import type { TimeUnit, TimeWords } from "../../languages/language.ts";
import type { Word } from "../text.ts";
import { type Lexicon, NOTHING, type Sense } from "./lexicon.ts";
import type { Found, Moment, TimeKind } from "./moment.ts";

/** A run of words that is being scanned for times. */
export interface Run {
  readonly words: readonly Word[];
  /** The end of the run, exclusive. */
  readonly end: number;
  /** Nothing before it may be taken: a mention ends here, or the run begins. */
  floor: number;
  readonly start: number;
  readonly times: TimeWords;
  readonly lexicon: Lexicon;
  readonly found: Found[];
  /** A "since" that waits for the date of what it names; -1 is none. */
  since: number;
  /** "A month into", "two days after": it waits for a date to count from. */
  counting: Counting | null;
}

export interface Counting {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly unit: TimeUnit;
}

/** A time without its preposition. */
export interface Core {
  readonly first: number;
  readonly last: number;
  readonly kind: TimeKind;
  readonly moment: Moment;
  readonly ofNoun?: boolean;
}

export const lowerAt = (run: Run, i: number): string =>
  i >= run.floor && i < run.end ? (run.words[i] as Word).lower : "";

export const senseAt = (run: Run, i: number): Readonly<Sense> =>
  i >= run.floor && i < run.end ? (run.lexicon.get((run.words[i] as Word).lower) ?? NOTHING) : NOTHING;

export const marked = (run: Run, i: number, bits: number): boolean => (senseAt(run, i).marks & bits) !== 0;

/** A unit at the word, one and not many: "week". */
export const isUnit = (run: Run, i: number, unit: TimeUnit): boolean => {
  const sense = senseAt(run, i);
  return sense.unit === unit && !sense.plural;
};

export const isNoun = (run: Run, i: number): boolean => {
  const pos = i >= run.floor && i < run.end ? (run.words[i] as Word).pos : "X";
  return pos === "NOUN" || pos === "PROPN" || pos === "ADJ";
};

export const isCapital = (run: Run, i: number): boolean =>
  i >= run.floor && i < run.end && (run.words[i] as Word).capital;

/** A mark that parts clauses, or the end of the run. */
export const isStop = (run: Run, i: number): boolean => {
  if (i >= run.end) return true;
  const { pos, text } = run.words[i] as Word;
  return pos === "PUNCT" && text !== "-" && text !== "'";
};

export const isDigits = (word: string): boolean => {
  for (let k = 0; k < word.length; k++) {
    const code = word.charCodeAt(k);
    if (code < 48 || code > 57) return false;
  }
  return word !== "";
};

/** The number at the word, digits or letters. */
export const numberAt = (run: Run, i: number): number | null => {
  const word = lowerAt(run, i);
  return word === "" ? null : run.times.numberOf(word);
};

/** The year at the word: four digits of this century or the last. */
export const yearAt = (run: Run, i: number): number | null => yearOf(lowerAt(run, i));

export function yearOf(word: string): number | null {
  if (word.length !== 4 || !isDigits(word)) return null;
  const year = Number(word);
  return year >= 1900 && year < 2100 ? year : null;
}

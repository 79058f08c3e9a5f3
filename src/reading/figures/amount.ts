import type { Word } from "../text.ts";
import { compoundAt } from "./compound.ts";
import { fractionAt, partOf } from "./fraction.ts";
import type { Lexicon } from "./lexicon.ts";
import { numberAt } from "./number.ts";
import { ranged } from "./range.ts";
import { coupleAt, foldAt, manyAt, numberOfAt, pluralAt, someAt } from "./vague.ts";

/** A number word and what belongs to it, before it is asked what stands around it. */
export interface Amount {
  readonly at: number;
  readonly end: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly vague?: string;
  readonly approx?: true;
  /** "A dozen", "between 10 and 15": begins before `at`. */
  readonly first?: number;
  /** What it is, where the word itself tells; "nothing" for "two-pronged". */
  readonly noun?: "count" | "measure" | "age" | "ordinal" | "part" | "nothing";
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/** The amount that begins with the word at `i`, if one does. */
export function amountAt(
  words: readonly Word[],
  i: number,
  floor: number,
  last: number,
  lexicon: Lexicon,
): Amount | null {
  const word = words[i] as Word;
  const code = word.text.charCodeAt(0);
  if (isDigit(code) || (code === 43 && isDigit(word.text.charCodeAt(1)))) {
    return (
      counted(words, i, floor, last, lexicon) ?? ordinalDigits(word, i, lexicon) ?? compoundAt(words, i, last, lexicon)
    );
  }
  switch (lexicon.starts.get(word.lower)) {
    case undefined:
      return word.lower.includes("-") ? hyphened(words, i, floor, last, lexicon) : null;
    case "number":
      return counted(words, i, floor, last, lexicon);
    case "plural":
      return pluralAt(words, i, last, lexicon.words);
    case "some":
      return someAt(words, i, floor, last, lexicon.words);
    case "pair":
      return coupleAt(words, i, floor, last, lexicon.words);
    case "fold":
      return foldAt(words, i, last, lexicon.words);
    case "many":
      return manyAt(words, i, floor, last, lexicon.words);
    case "numberOf":
      return numberOfAt(words, i, floor, last, lexicon.words);
    case "fraction":
      return fractionAt(words, i, floor, last, lexicon.words);
    case "ordinal":
      return fractionAt(words, i, floor, last, lexicon.words) ?? ordinalWord(word, i, lexicon);
  }
}

/** "Thirty-five" is a number, "six-member" a compound that begins with one. */
function hyphened(words: readonly Word[], i: number, floor: number, last: number, lexicon: Lexicon): Amount | null {
  return counted(words, i, floor, last, lexicon) ?? compoundAt(words, i, last, lexicon);
}

function counted(words: readonly Word[], i: number, floor: number, last: number, lexicon: Lexicon): Amount | null {
  const plain = numberAt(words, i, last, lexicon.words);
  if (!plain) return null;
  const part = partOf(words, i, plain, last, lexicon.words);
  if (part) return part;
  const amount = ranged(words, i, plain, floor, last, lexicon);
  const article = i > floor && lexicon.words.articles.has((words[i - 1] as Word).lower);
  return article && lexicon.words.scales.has((words[i] as Word).lower) ? { ...amount, first: i - 1 } : amount;
}

function ordinalDigits(word: Word, i: number, { words }: Lexicon): Amount | null {
  const number = Number.parseInt(word.lower, 10);
  if (!words.ordinalLetters.has(word.lower.slice(String(number).length))) return null;
  return { at: i, end: i + 1, low: number, high: number, noun: "ordinal" };
}

function ordinalWord(word: Word, i: number, { words }: Lexicon): Amount | null {
  const number = words.ordinals.get(word.lower);
  return number === undefined ? null : { at: i, end: i + 1, low: number, high: number, noun: "ordinal" };
}

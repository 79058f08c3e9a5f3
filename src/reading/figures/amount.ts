import { compoundAt } from "./compound.ts";
import { fractionAt, partOf } from "./fraction.ts";
import { numberAt } from "./number.ts";
import { ranged } from "./range.ts";
import { lowerAt, type Run } from "./run.ts";
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

const PLUS = 43;
const isDigit = (code: number) => code >= 48 && code <= 57;

/** The amount that begins with the word at `i`, if one does. */
export function amountAt(run: Run, i: number): Amount | null {
  const { lower } = run.words[i] as { lower: string };
  const code = lower.charCodeAt(0);
  if (isDigit(code) || (code === PLUS && isDigit(lower.charCodeAt(1)))) {
    return counted(run, i) ?? ordinalDigits(run, i) ?? compoundAt(run, i);
  }
  switch (run.lexicon.starts.get(lower)) {
    case undefined:
      return lower.includes("-") ? (counted(run, i) ?? compoundAt(run, i)) : null;
    case "number":
      return counted(run, i);
    case "plural":
      return pluralAt(run, i);
    case "some":
      return someAt(run, i);
    case "pair":
      return coupleAt(run, i);
    case "fold":
      return foldAt(run, i);
    case "many":
      return manyAt(run, i);
    case "numberOf":
      return numberOfAt(run, i);
    case "fraction":
      return fractionAt(run, i);
    case "ordinal":
      return fractionAt(run, i) ?? ordinalWord(run, i);
  }
}

function counted(run: Run, i: number): Amount | null {
  const plain = numberAt(run, i);
  if (!plain) return null;
  const amount = partOf(run, i, plain) ?? ranged(run, i, plain);
  const article = i > run.floor && run.figures.articles.has(lowerAt(run, i - 1));
  return article && run.figures.scales.has(lowerAt(run, i)) ? { ...amount, first: i - 1 } : amount;
}

const ordinal = (at: number, value: number): Amount => ({ at, end: at + 1, low: value, high: value, noun: "ordinal" });

function ordinalDigits(run: Run, i: number): Amount | null {
  const number = Number.parseInt(lowerAt(run, i), 10);
  return run.figures.ordinalLetters.has(lowerAt(run, i).slice(String(number).length)) ? ordinal(i, number) : null;
}

function ordinalWord(run: Run, i: number): Amount | null {
  const number = run.figures.ordinals.get(lowerAt(run, i));
  return number === undefined ? null : ordinal(i, number);
}

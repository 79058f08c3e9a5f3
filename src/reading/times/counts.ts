import { Mark } from "./lexicon.ts";
import { lowerAt, marked, numberAt, type Run, senseAt } from "./run.ts";

/** How many of a unit, and the word where it is said: "five", "the two", "a few"; `count` null: not how many. */
export interface Count {
  readonly first: number;
  readonly count: number | null;
  /** "A week": one, by the article alone. */
  readonly article: boolean;
}

/** Nobody counts more of them; a longer number counts something else. */
const MOST = 999;

/** The count that ends before a unit at `i`; null where there is none. */
export function countBefore(run: Run, i: number): Count | null {
  const at = marked(run, i - 1, Mark.running) && numberAt(run, i - 2) !== null ? i - 2 : i - 1;
  const half = halfBefore(run, at);
  if (half) return half;
  if (marked(run, at, Mark.a)) return { first: at, count: 1, article: true };
  const number = numberAt(run, at);
  if (number !== null) return number <= MOST ? { first: at, count: number, article: false } : null;
  const { vague, pair } = senseAt(run, marked(run, at, Mark.of) ? at - 1 : at);
  const word = marked(run, at, Mark.of) ? at - 1 : at;
  if (!vague && pair === 0) return null;
  const first = marked(run, word - 1, Mark.a) ? word - 1 : word;
  return { first, count: pair === 0 ? null : pair, article: false };
}

/** "Two and a half". */
function halfBefore(run: Run, at: number): Count | null {
  if (lowerAt(run, at) !== run.times.half || !marked(run, at - 1, Mark.a) || !marked(run, at - 2, Mark.and))
    return null;
  const number = numberAt(run, at - 3);
  return number === null || number > MOST ? null : { first: at - 3, count: number + 0.5, article: false };
}

/** Back over "nearly", "more than", "at least" before a count. */
export function aboutBefore(run: Run, first: number): number {
  let at = first;
  while (marked(run, at - 1, Mark.about)) at--;
  return at;
}

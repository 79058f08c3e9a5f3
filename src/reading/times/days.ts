import { Mark } from "./lexicon.ts";
import { isDigits, isNoun, isStop, lowerAt, marked, type Run, senseAt } from "./run.ts";

/** Days of a month that stand beside its name: "27", "the 5th of", "3-5", "27 and 28". */
export interface Days {
  readonly first: number;
  readonly last: number;
  readonly day: number;
  readonly until: number;
}

/** The days that end before a month: "27 May", "the 5th of May", "between 5 and 10 May". */
export function daysBefore(run: Run, month: number): Days | null {
  const end = marked(run, month - 1, Mark.of) ? month - 1 : month;
  const pair = pairOf(lowerAt(run, end - 1));
  if (pair) return { first: end - 1, last: end, ...pair };
  const until = dayAt(run, end - 1, end < month);
  if (until === null) return null;
  const first = marked(run, end - 2, Mark.the) ? end - 2 : end - 1;
  const day = joins(run, first - 1) ? dayAt(run, first - 2, false) : null;
  if (day === null || day >= until) return { first, last: end, day: until, until };
  return { first: marked(run, first - 3, Mark.the) ? first - 3 : first - 2, last: end, day, until };
}

/** The days that begin after a month: "March 12", "March the 12th", "May 3-5", "May 3 and 4". */
export function daysAfter(run: Run, month: number): Days | null {
  const at = marked(run, month + 1, Mark.the) ? month + 2 : month + 1;
  const pair = pairOf(lowerAt(run, at));
  if (pair) return { first: at, last: at + 1, ...pair };
  const day = dayAt(run, at, false);
  if (day === null || (at > month + 1 && isDigits(lowerAt(run, at)))) return null;
  const until = joins(run, at + 1) ? dayAt(run, at + 2, false) : null;
  if (until === null || until <= day || counts(run, at + 3)) return { first: at, last: at + 1, day, until: day };
  return { first: at, last: at + 3, day, until };
}

/** The word counts what follows it, so that it is no day: "on May 3 and 12 people were". */
const counts = (run: Run, next: number): boolean => !isStop(run, next) && isNoun(run, next);

const joins = (run: Run, i: number): boolean => marked(run, i, Mark.and | Mark.to);

/** Day of a month: "12", "5th", and "fifth" where the words leave no doubt. */
function dayAt(run: Run, i: number, spelt: boolean): number | null {
  const word = lowerAt(run, i);
  const first = word.charCodeAt(0);
  const digits = first >= 48 && first <= 57;
  if (word === "" || word.length > 4 + (spelt ? 10 : 0) || (!digits && !spelt)) return null;
  const day = isDigits(word) ? Number(word) : run.times.ordinalOf(word);
  return day !== null && day >= 1 && day <= 31 ? day : null;
}

/** "27/28", "3-5", "3–5". */
function pairOf(word: string): { day: number; until: number } | null {
  if (word.length < 3 || word.length > 5) return null;
  const [one = "", two = "", more] = word.split(/[-/–]/);
  if (more !== undefined || !isDigits(one) || !isDigits(two)) return null;
  const day = Number(one);
  const until = Number(two);
  return day >= 1 && day < until && until <= 31 ? { day, until } : null;
}

/** Whether a word ends the name of a street or a brigade that a date began: "April 7th Street". */
export const isName = (run: Run, i: number): boolean => senseAt(run, i).name;

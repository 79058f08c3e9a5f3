import { Mark } from "./lexicon.ts";
import { type Moment, NO_YEAR, type Third } from "./moment.ts";
import { thirdBefore } from "./months.ts";
import {
  type Core,
  isDigits,
  isNoun,
  isUnit,
  lowerAt,
  marked,
  numberAt,
  type Run,
  senseAt,
  yearAt,
  yearOf,
} from "./run.ts";

/** Prepositions after which a bare number of four digits is a year, and those after which it may count something. */
const SURE = Mark.in | Mark.since | Mark.until;
const UNSURE = Mark.by | Mark.before | Mark.after | Mark.from | Mark.for;

/** A word that begins with a digit: "2012", "2012-13", "16-06-2016", "1990s". */
export function digitsAt(run: Run, i: number): Core | null {
  const word = lowerAt(run, i);
  if (word.length < 4) return null;
  if (word.length === 4) return yearCore(run, i);
  if (word.length === 5 && word.endsWith("0s")) return decadeAt(run, i, Number(word.slice(0, 4)));
  return numericDate(i, word) ?? yearsAt(run, i, word);
}

function yearCore(run: Run, i: number): Core | null {
  const year = yearAt(run, i);
  if (year === null || isUnit(run, i + 1, "day") || senseAt(run, i + 1).plural) return null;
  const { first, third } = thirdBefore(run, i);
  const half = third === 0 ? halfBefore(run, i) : null;
  if (half) return { first: half.first, last: i + 1, kind: "period", moment: halfYear(year, half.second) };
  if (first < i && (third > 0 || !marked(run, i - 1, Mark.of))) return whole(first, i, year, third);
  const several = monthsBefore(run, i, year);
  if (several) return several;
  const noun = yearNoun(run, i);
  if (noun < i) return whole(noun, i, year, 0);
  return isYear(run, i, year) ? whole(i, i, year, 0) : ofNoun(run, i, year);
}

const whole = (first: number, i: number, year: number, third: Third): Core => ({
  first,
  last: i + 1,
  kind: "period",
  moment: { is: "year", year, third },
});

/** "The year 2012". */
const yearNoun = (run: Run, i: number): number => {
  if (!isUnit(run, i - 1, "year")) return i;
  return marked(run, i - 2, Mark.the) ? i - 2 : i - 1;
};

/** "In 2012" is a year; "by 2012 fighters", "in 2000 houses" and "a total of 2014 people" are none. */
function isYear(run: Run, i: number, year: number): boolean {
  const counts = isNoun(run, i + 1);
  if (marked(run, i - 1, SURE) && !senseAt(run, i - 1).notYear) return !(counts && year % 100 === 0);
  if (marked(run, i - 1, UNSURE)) return !counts;
  const [last] = run.found.slice(-1);
  return (
    last !== undefined && last.moment.is === "year" && last.last === i - 1 && marked(run, i - 1, Mark.and | Mark.to)
  );
}

/** "The 2013 agreement" dates a noun. A round number counts it. */
function ofNoun(run: Run, i: number, year: number): Core | null {
  if (!marked(run, i - 1, Mark.the) || !isNoun(run, i + 1) || year % 100 === 0 || year < 1940) return null;
  return { ...whole(i - 1, i, year, 0), ofNoun: true };
}

/** "The first half of". */
function halfBefore(run: Run, i: number): { first: number; second: boolean } | null {
  if (!marked(run, i - 1, Mark.of) || lowerAt(run, i - 2) !== run.times.half) return null;
  const which = run.times.ordinalOf(lowerAt(run, i - 3));
  if (which !== 1 && which !== 2) return null;
  return { first: marked(run, i - 4, Mark.the) ? i - 4 : i - 3, second: which === 2 };
}

/** "The first six months of 2016". */
function monthsBefore(run: Run, i: number, year: number): Core | null {
  if (!marked(run, i - 1, Mark.of) || senseAt(run, i - 2).unit !== "month") return null;
  const count = numberAt(run, i - 3);
  const last = marked(run, i - 4, Mark.last);
  if (count === null || count < 1 || count > 12 || (!last && run.times.ordinalOf(lowerAt(run, i - 4)) !== 1))
    return null;
  const month = (at: number): Moment => ({ is: "month", month: at, year: { ...NO_YEAR, year }, third: 0, near: false });
  const moment: Moment = { is: "span", from: month(last ? 13 - count : 1), to: month(last ? 12 : count) };
  return { first: marked(run, i - 5, Mark.the) ? i - 5 : i - 4, last: i + 1, kind: "period", moment };
}

const halfYear = (year: number, second: boolean): Moment => ({
  is: "span",
  from: { is: "month", month: second ? 7 : 1, year: { ...NO_YEAR, year }, third: 0, near: false },
  to: { is: "month", month: second ? 12 : 6, year: { ...NO_YEAR, year }, third: 0, near: false },
});

function decadeAt(run: Run, i: number, year: number): Core | null {
  if (yearOf(String(year)) === null) return null;
  const first = marked(run, i - 1, Mark.the) ? i - 1 : i;
  return { first, last: i + 1, kind: "period", moment: { is: "years", from: year, to: year + 9 } };
}

/** "2012-13", "2011–2014", after a preposition or an article. */
function yearsAt(run: Run, i: number, word: string): Core | null {
  const from = yearOf(word.slice(0, 4));
  const end = word.slice(5);
  if (from === null || !/[-–/]/.test(word.charAt(4)) || !isDigits(end)) return null;
  const to = end.length === 2 ? Math.floor(from / 100) * 100 + Number(end) : yearOf(end);
  if (to === null || to <= from || !marked(run, i - 1, SURE | UNSURE | Mark.the)) return null;
  const first = marked(run, i - 1, Mark.the) ? i - 1 : i;
  return { first, last: i + 1, kind: "period", moment: { is: "years", from, to } };
}

/** "16-06-2016", "16/06/2016", "2016-11-27": the day before the month, unless it cannot be. */
function numericDate(i: number, word: string): Core | null {
  if (word.length < 8 || word.length > 10) return null;
  const parts = word.split(/[-/.]/);
  if (parts.length !== 3 || !parts.every(isDigits)) return null;
  const [a = "", b = "", c = ""] = parts;
  const iso = a.length === 4;
  const year = yearOf(iso ? a : c);
  const [x, y] = [Number(iso ? c : a), Number(b)];
  const [day, month] = y > 12 && x <= 12 && !iso ? [y, x] : [x, y];
  if (year === null || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const moment: Moment = { is: "day", day, until: day, month, year: { ...NO_YEAR, year }, near: false };
  return { first: i, last: i + 1, kind: "point", moment };
}

import { type Days, daysAfter, daysBefore, isName } from "./days.ts";
import { Mark } from "./lexicon.ts";
import { type Moment, NO_YEAR, type Third, type Year } from "./moment.ts";
import { type Core, isCapital, isStop, isUnit, lowerAt, marked, type Run, senseAt, yearAt } from "./run.ts";

/** What may stand before a month that could be another word: "in May". */
const TIME_PREPOSITION = Mark.in | Mark.since | Mark.until | Mark.by | Mark.from | Mark.before | Mark.after;

/** A date, or a month, around its month's name. */
export function monthAt(run: Run, i: number): Core | null {
  const { month, doubtful, possessive } = senseAt(run, i);
  if (!isCapital(run, i) || (doubtful && possessive)) return null;
  const days = daysBefore(run, i) ?? (isOnlyMonth(run, i) ? dayWithYear(run, i) : daysAfter(run, i));
  const written = Math.max(days?.last ?? 0, i + 1);
  const { year, last } = yearAfter(run, written);
  if (isName(run, last)) return null;
  if (days) return dated(run, Math.min(days.first, i), last, days, month, year);
  return weekOf(run, i, last, month, year) ?? wholeMonth(run, i, last, month, year);
}

/** "In March 12 people" says no day of March, for commas get lost. "In March 12, 2016" does. */
const isOnlyMonth = (run: Run, i: number): boolean => senseAt(run, i - 1).third > 0 || senseAt(run, i - 1).monthOnly;

function dayWithYear(run: Run, i: number): Days | null {
  const days = daysAfter(run, i);
  return days && yearAfter(run, days.last).last > days.last ? days : null;
}

/** "2016", ", 2016", "of last year", "this year". */
export function yearAfter(run: Run, at: number): { year: Year; last: number } {
  const i = lowerAt(run, at) === "," || marked(run, at, Mark.of) ? at + 1 : at;
  const year = yearAt(run, i);
  if (year !== null) return { year: { ...NO_YEAR, year }, last: i + 1 };
  const which = senseAt(run, i).marks;
  if (i > at && lowerAt(run, at) === ",") return { year: NO_YEAR, last: at };
  if (!isUnit(run, i + 1, "year")) return { year: NO_YEAR, last: at };
  if ((which & Mark.last) !== 0) return { year: { ...NO_YEAR, back: 1 }, last: i + 2 };
  if ((which & Mark.this) !== 0) return { year: { ...NO_YEAR, back: 0 }, last: i + 2 };
  return { year: NO_YEAR, last: (which & Mark.same) !== 0 ? i + 2 : at };
}

function dated(run: Run, first: number, last: number, days: Days, month: number, year: Year): Core {
  const moment: Moment = { is: "day", day: days.day, until: days.until, month, year, near: false };
  return { first: weekdayBefore(run, first), last, kind: days.until > days.day ? "period" : "point", moment };
}

/** "Sunday, 27 November". */
function weekdayBefore(run: Run, first: number): number {
  const at = lowerAt(run, first - 1) === "," ? first - 2 : first - 1;
  return senseAt(run, at).weekday >= 0 && !senseAt(run, at).possessive ? at : first;
}

/** "The first week of July" are its first seven days, the last its last third. */
function weekOf(run: Run, i: number, last: number, month: number, year: Year): Core | null {
  if (!marked(run, i - 1, Mark.of) || !isUnit(run, i - 2, "week")) return null;
  const first = marked(run, i - 4, Mark.the) ? i - 4 : i - 3;
  const which = run.times.ordinalOf(lowerAt(run, i - 3)) ?? 0;
  if (marked(run, i - 3, Mark.last))
    return { first, last, kind: "period", moment: { is: "month", month, year, third: 3, near: false } };
  if (which < 1 || which > 4) return null;
  const moment: Moment = { is: "day", day: which * 7 - 6, until: which * 7, month, year, near: false };
  return { first, last, kind: "period", moment };
}

function wholeMonth(run: Run, i: number, last: number, month: number, year: Year): Core | null {
  const { first, third } = thirdBefore(run, i);
  const before = senseAt(run, i - 1).marks;
  const said = (before & (Mark.last | Mark.this | Mark.next)) !== 0 && last === i + 1;
  const dotted = lowerAt(run, i).endsWith(".");
  if (senseAt(run, i).doubtful && !said && first === i && !evident(run, i, last, dotted)) return null;
  if (!said) return { first, last, kind: "period", moment: { is: "month", month, year, third, near: false } };
  return {
    first: i - 1,
    last,
    kind: "period",
    moment: { is: "month", month, year: whichYear(before), third: 0, near: false },
  };
}

/** "Last September", "this", "next". */
export function whichYear(marks: number): Year {
  if ((marks & Mark.this) !== 0) return { ...NO_YEAR, back: 0 };
  return { ...NO_YEAR, which: (marks & Mark.last) !== 0 ? -1 : (marks & Mark.next) !== 0 ? 1 : 0 };
}

/** A month that could be another word is one after a preposition of time, or beside a year. "Jan Egeland" is none. */
function evident(run: Run, i: number, last: number, dotted: boolean): boolean {
  if (last > i + 1 && yearAt(run, last - 1) !== null) return true;
  const before = run.found[run.found.length - 1];
  if (before?.moment.is === "month" && before.last === i - 1) return marked(run, i - 1, Mark.and | Mark.to);
  if (!marked(run, i - 1, TIME_PREPOSITION)) return false;
  return !senseAt(run, i).short || (!dotted && isStop(run, i + 1)) || (!dotted && !isCapital(run, i + 1));
}

/** "Early", "mid- ", "the end of", "the month of" before a month or a year. */
export function thirdBefore(run: Run, i: number): { first: number; third: Third } {
  const at = lowerAt(run, i - 1) === "-" ? i - 2 : i - 1;
  const adjective = senseAt(run, at).third;
  if (adjective > 0) return { first: marked(run, at - 1, Mark.the) ? at - 1 : at, third: adjective };
  if (!marked(run, i - 1, Mark.of)) return { first: i, third: 0 };
  const { thirdNoun, unit, plural } = senseAt(run, i - 2);
  if (thirdNoun === 0 && (unit !== "month" || plural)) return { first: i, third: 0 };
  return { first: marked(run, i - 3, Mark.the) ? i - 3 : i - 2, third: thirdNoun };
}

import { Mark } from "./lexicon.ts";
import { type Moment, NO_YEAR } from "./moment.ts";
import { yearAfter } from "./months.ts";
import { type Core, isCapital, isNoun, marked, type Run, yearOf } from "./run.ts";

/** Words written with a hyphen: "mid-November", "early-2011", "two-week", "24-hour", "month-long", "Friday-Saturday". */
export function compoundAt(run: Run, i: number, word: string): Core | null {
  const tail = word.slice(word.lastIndexOf("-") + 1);
  const right = run.lexicon.get(tail);
  if (!right && yearOf(tail) === null) return null;
  const one = word.slice(0, word.indexOf("-"));
  const third = run.lexicon.get(one)?.third ?? 0;
  if (third > 0) {
    const year = yearOf(tail);
    const first = marked(run, i - 1, Mark.the) ? i - 1 : i;
    if (year !== null) return period(first, i + 1, { is: "year", year, third });
    if (!right || right.month === 0) return right?.unit === "week" ? middleOf(i) : null;
    const after = yearAfter(run, i + 1);
    return period(first, after.last, { is: "month", month: right.month, year: after.year, third, near: false });
  }
  return right && right.weekday >= 0 ? weekdays(run, i, one, right.weekday) : lengthAt(run, i, word);
}

const period = (first: number, last: number, moment: Moment): Core => ({ first, last, kind: "period", moment });

const middleOf = (i: number): Core => period(i, i + 1, { is: "unit", unit: "week", shift: 0, third: 2, rest: false });

function weekdays(run: Run, i: number, one: string, weekday: number): Core | null {
  const from = run.lexicon.get(one)?.weekday ?? -1;
  if (from < 0) return null;
  const day = (at: number): Moment => ({ is: "weekday", weekday: at, week: 0 });
  const last = run.lexicon.get(run.words[i + 1]?.lower ?? "")?.unit === "part" && i + 1 < run.end ? i + 2 : i + 1;
  return period(i, last, { is: "span", from: day(from), to: day(weekday) });
}

/** "Two-week", "24-hour", "years-long": how long a thing lasts that a noun names. "Five-year-old" is an age. */
function lengthAt(run: Run, i: number, word: string): Core | null {
  const parts = word.split("-");
  const ends = run.lexicon.get(parts[parts.length - 1] ?? "")?.long ? parts.length - 1 : parts.length;
  const unit = run.lexicon.get(parts[ends - 1] ?? "");
  if (!unit?.unit || unit.possessive || unit.unit === "part" || unit.unit === "weekend") return null;
  const said = parts.slice(0, ends - 1).join("-");
  const count = said === "" ? (unit.plural ? null : 1) : run.times.numberOf(said);
  if ((count === null && said !== "") || (said === "" && ends === parts.length)) return null;
  if (!isNoun(run, i + 1) && ends === parts.length) return null;
  // "The Six-Day War" is a name.
  if (isCapital(run, i) && isCapital(run, i + 1)) return null;
  const moment: Moment = { is: "back", count, unit: unit.unit, recent: false };
  return { first: i, last: i + 1, kind: "duration", moment, ofNoun: true };
}

/** A date without a year takes that of the date it is joined to: "from January to March 2016". */
export function lendYear(from: Moment, to: Moment): Moment {
  if (from.is !== "day" && from.is !== "month") return from;
  if ((to.is !== "day" && to.is !== "month") || from.year !== NO_YEAR || to.year.year === null) return from;
  const before = from.month > to.month ? 1 : 0;
  return { ...from, year: { ...NO_YEAR, year: to.year.year - before } };
}

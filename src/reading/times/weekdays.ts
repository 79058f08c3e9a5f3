import { Mark } from "./lexicon.ts";
import { NO_YEAR } from "./moment.ts";
import { thirdBefore, whichYear, yearAfter } from "./months.ts";
import { type Core, isCapital, isDigits, isNoun, isUnit, lowerAt, marked, type Run, senseAt, yearAt } from "./run.ts";

/** A day of the week: "Saturday", "last Tuesday", "Tuesdays massacre", "Friday morning". */
export function weekdayAt(run: Run, i: number): Core | null {
  const { weekday, possessive } = senseAt(run, i);
  if (!possessive && isInDate(run, i)) return null;
  const bare = senseAt(run, i).plural;
  // "On Tuesdays" is a habit; "Tuesdays massacre" has lost its apostrophe.
  if (possessive && bare && marked(run, i - 1, Mark.in) && !isNoun(run, i + 1))
    return { first: i, last: i + 1, kind: "habit", moment: { is: "open" } };
  const last = partAfter(run, ownAfter(run, i + 1));
  const owner = possessive || senseAt(run, i + 1).own || (isNoun(run, last) && isNamed(run, i));
  const { first, week } = whichBefore(run, i);
  return { first, last, kind: "point", moment: { is: "weekday", weekday, week }, ofNoun: owner };
}

/** "The Saturday strike", "after Friday prayers": the day is the noun's. */
const isNamed = (run: Run, i: number): boolean =>
  marked(run, i - 1, Mark.the) || (senseAt(run, i + 1).name && isNoun(run, i + 1));

/** "Sunday, 27 November": the month's name finds the date. */
function isInDate(run: Run, i: number): boolean {
  let at = lowerAt(run, i + 1) === "," ? i + 2 : i + 1;
  if (marked(run, at, Mark.the)) at++;
  const word = lowerAt(run, at);
  if (senseAt(run, at).month > 0) return isDigits(lowerAt(run, at + 1)) || yearAt(run, at + 1) !== null;
  const first = word.charCodeAt(0);
  if (!(first >= 48 && first <= 57)) return false;
  return senseAt(run, marked(run, at + 1, Mark.of) ? at + 2 : at + 1).month > 0;
}

function whichBefore(run: Run, i: number): { first: number; week: -1 | 0 | 1 } {
  const { marks } = senseAt(run, i - 1);
  if ((marks & Mark.last) !== 0) return { first: i - 1, week: -1 };
  if ((marks & Mark.next) !== 0) return { first: i - 1, week: 1 };
  if ((marks & (Mark.this | Mark.past)) !== 0) return { first: i - 1, week: 0 };
  return { first: i, week: 0 };
}

/** Over "'s" where it is a word of its own. */
const ownAfter = (run: Run, i: number): number => (senseAt(run, i).own ? i + 1 : i);

/** Over "morning", "night", "at dawn". */
export function partAfter(run: Run, i: number): number {
  if (senseAt(run, i).unit === "part" && !senseAt(run, i).plural) return ownAfter(run, i + 1);
  return lowerAt(run, i) !== "" && marked(run, i, Mark.in) && isUnit(run, i + 1, "part") ? i + 2 : i;
}

/** "Yesterday", "today's", "overnight", "the day before yesterday". */
export function dayWordAt(run: Run, i: number): Core | null {
  const { days, possessive } = senseAt(run, i);
  if (days === null) return null;
  const [from, to] = days;
  // "Overnight Wednesday", "overnight on Tuesday": the weekday tells more.
  if (from < to && senseAt(run, marked(run, i + 1, Mark.in) ? i + 2 : i + 1).weekday >= 0) return null;
  if (isOutlet(run, i)) return null;
  const other = dayBesides(run, i);
  const shift = from !== to ? 0 : other;
  const first = shift === 0 ? i : marked(run, i - 3, Mark.the) ? i - 3 : i - 2;
  const last = partAfter(run, ownAfter(run, i + 1));
  const named = from < to && marked(run, i - 1, Mark.the | Mark.a | Mark.in);
  const ofNoun = possessive || senseAt(run, i + 1).own || (named && isNoun(run, last));
  const kind = from < to ? "period" : "point";
  return { first, last, kind, moment: { is: "days", from: from + shift, to: to + shift }, ofNoun };
}

/** "Aleppo Today" is somebody who says things. */
const isOutlet = (run: Run, i: number): boolean => isCapital(run, i) && isCapital(run, i - 1) && isNoun(run, i - 1);

/** "The day before" yesterday is -1, "the day after" tomorrow 1. */
function dayBesides(run: Run, i: number): number {
  if (!isUnit(run, i - 2, "day")) return 0;
  return marked(run, i - 1, Mark.before) ? -1 : marked(run, i - 1, Mark.after) ? 1 : 0;
}

/** "Summer 2014", "the spring of 2015", "last winter", "in the summer". */
export function seasonAt(run: Run, i: number): Core | null {
  const { season, doubtful } = senseAt(run, i);
  const { year, last } = yearAfter(run, i + 1);
  const { first } = thirdBefore(run, i);
  const the = marked(run, first - 1, Mark.the) ? first - 1 : first;
  if (last > i + 1) return { first: the, last, kind: "period", moment: { is: "season", month: season, year } };
  const { marks } = senseAt(run, i - 1);
  if ((marks & (Mark.last | Mark.this | Mark.next)) !== 0 && (!doubtful || !isNoun(run, i + 1)))
    return { first: i - 1, last, kind: "period", moment: { is: "season", month: season, year: whichYear(marks) } };
  if (doubtful || isNoun(run, i + 1) || marked(run, i + 1, Mark.of)) return null;
  if (!marked(run, the - 1, Mark.in | Mark.since | Mark.until | Mark.by)) return null;
  return { first: the, last, kind: "period", moment: { is: "season", month: season, year: NO_YEAR } };
}

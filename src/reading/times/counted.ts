import type { TimeUnit } from "../../languages/language.ts";
import { civil } from "../../ledger/when.ts";
import { type Days, mondayOf, months, type Now, numberOf, weekdayOf, yearThird } from "./calendar.ts";
import type { Moment, Third } from "./moment.ts";

type Of<K extends Moment["is"]> = Extract<Moment, { is: K }>;

/** The day so many units before another, or after it where the count is less than nothing. */
export function daysBack(day: number, count: number, unit: TimeUnit): number {
  if (unit === "moment") return day;
  if (unit === "hour") return day - Math.trunc(count / 24);
  if (unit === "day" || unit === "part" || unit === "weekend") return day - Math.round(count);
  if (unit === "week") return day - Math.round(count * 7);
  return monthsBack(day, Math.round(count * (unit === "month" ? 1 : unit === "year" ? 12 : 120)));
}

/** The same day of another month, or the last that it has. */
function monthsBack(day: number, count: number): number {
  const at = civil(day);
  const { to } = months(at.year, at.month - count);
  return Math.min(numberOf(at.year, at.month - count, at.day), to);
}

/** CODEBOOK, Dates: "in recent days" are seven, "in recent weeks" 28; of recent months and years nobody knows how many. */
const RECENT: Partial<Record<TimeUnit, number>> = { moment: 0, hour: 0, day: 7, week: 4 };

/**
 * "The past five days" are from five days before publication to publication; the past twelve hours began the day
 * before. A "five-year conflict" is counted in years of the calendar.
 */
export function back({ count, unit, recent }: Of<"back">, day: number, ofNoun: boolean): Days {
  if (unit === "hour" && recent) return { from: day - Math.ceil((count ?? 0) / 24), to: day };
  if (unit === "year" && ofNoun && count !== null)
    return { from: numberOf(civil(day).year - Math.round(count), 1, 1), to: day };
  const known = count ?? (recent ? RECENT[unit] : undefined);
  return { from: known === undefined ? null : daysBack(day, known, unit), to: day };
}

export function ahead({ count, unit }: Of<"ahead">, day: number): Days {
  const known = unit === "hour" ? Math.ceil((count ?? 0) / 24) * 24 : (count ?? RECENT[unit]);
  return { from: day, to: known === undefined ? null : daysBack(day, -known, unit) };
}

/** "Two days ago" is a day; "two weeks ago" is said of a day give or take three, "two months ago" of that month. */
export function ago({ count, unit }: Of<"ago">, day: number): Days {
  if (count === null) return unit === "moment" || unit === "hour" ? { from: day, to: day } : { from: null, to: day };
  return around(daysBack(day, count, unit), unit, count);
}

function around(at: number, unit: TimeUnit, count: number): Days {
  const { year, month } = civil(at);
  if (unit === "week") return Math.abs(count) === 1 ? { from: at, to: at } : { from: at - 3, to: at + 3 };
  if (unit === "month") return months(year, month);
  if (unit === "year") return yearThird(year, 0);
  return unit === "decade"
    ? { from: numberOf(year - 1, 1, 1), to: numberOf(year + 2, 1, 1) - 1 }
    : { from: at, to: at };
}

/** "Two days later", counted from the end of the story so far; "earlier", from its beginning. */
export function away({ count, unit }: Of<"away">, { story }: Now): Days | null {
  const from = story?.from ?? story?.to ?? null;
  const to = story?.to ?? story?.from ?? null;
  if (from === null || to === null) return null;
  if (count === null) return unit === "moment" || unit === "hour" ? { from, to } : null;
  if (unit === "month" || unit === "year" || unit === "decade") return around(daysBack(to, -count, unit), unit, count);
  return { from: daysBack(from, -count, unit), to: daysBack(to, -count, unit) };
}

/** "In less than 24 hours after" what was told last: on its day, or so many days on, but not after printing. */
export function soonAfter({ hours }: Of<"within">, { day, story }: Now): Days | null {
  const from = story?.to ?? story?.from ?? null;
  if (from === null) return null;
  const to = from + Math.ceil(hours / 24);
  return { from, to: day === null || from > day ? to : Math.min(to, day) };
}

/** "That week", "the following day", "the same month". */
export function ofStory({ unit, shift, orToday }: Of<"story">, { day, story }: Now): Days | null {
  const from = story?.from ?? story?.to ?? null;
  const to = story?.to ?? story?.from ?? null;
  if (from === null || to === null) return orToday && day !== null ? { from: day, to: day } : null;
  if (unit === "day" || unit === "part" || unit === "moment" || unit === "hour") {
    if (shift === 0) return { from, to };
    const at = (shift < 0 ? from : to) + shift;
    return { from: at, to: at };
  }
  return wholeUnit(unit, shift, 0, from);
}

/** The calendar's week, month or year that holds the day, or one so many before or after. */
export function wholeUnit(unit: TimeUnit, shift: number, third: Third, day: number): { from: number; to: number } {
  const { year, month } = civil(day);
  if (unit === "week") return weekThird(mondayOf(day) + shift * 7, third);
  if (unit === "weekend") return weekend(day, shift);
  if (unit === "month") {
    const { from, to } = months(year, month + shift);
    return third === 0 ? { from, to } : { from: from + (third - 1) * 10, to: third === 3 ? to : from + third * 10 - 1 };
  }
  if (unit === "year") return yearThird(year + shift, third);
  if (unit === "decade") return months(Math.floor(year / 10) * 10 + shift * 10, 1, 120);
  return { from: day + shift, to: day + shift };
}

const weekThird = (monday: number, third: Third): { from: number; to: number } =>
  third === 0
    ? { from: monday, to: monday + 6 }
    : { from: monday + (third - 1) * 2, to: monday + (third === 3 ? 6 : third * 2) };

/** CODEBOOK, Dates: "the weekend" is the latest Saturday and Sunday. "Last weekend" is one that is over. */
function weekend(day: number, shift: number): { from: number; to: number } {
  const sunday = day - weekdayOf(day);
  const over = shift < 0 && sunday === day ? sunday - 7 : sunday;
  const to = shift > 0 ? over + 7 * shift : over;
  return { from: to - 1, to };
}

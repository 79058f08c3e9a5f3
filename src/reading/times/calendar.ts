import { civil, type Day, dayNumber } from "../../ledger/when.ts";
import type { Third, Year } from "./moment.ts";

/** From the first to the last day, as numbers of `when.ts`; null where the words do not tell. */
export interface Days {
  readonly from: number | null;
  readonly to: number | null;
}

/** The day that a report was printed, and the story that its words go on about. */
export interface Now {
  /** The day of publication. */
  readonly day: number | null;
  readonly story: Days | null;
  /** The words tell of the past and of nothing near their printing: an encyclopaedia. */
  readonly past: boolean;
}

/** The number of a day; months under 1 and over 12 are of other years. */
export const numberOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000;

export const numberOfDay = (day: Day | null): number | null => (day === null ? null : dayNumber(day));

/** Whole months, the last inclusive. */
export const months = (year: number, first: number, count = 1): { from: number; to: number } => ({
  from: numberOf(year, first, 1),
  to: numberOf(year, first + count, 1) - 1,
});

/** The day if that year has it: no 29 February but in leap years. */
export function existing(year: number, month: number, day: number): number | null {
  const number = numberOf(year, month, day);
  return civil(number).day === day ? number : null;
}

/** CODEBOOK, Dates: early, mid and late are a month's thirds by tens of days, and a year's by four months. */
export function monthThird(year: number, month: number, third: Third): { from: number; to: number } {
  const { from, to } = months(year, month);
  if (third === 0) return { from, to };
  return { from: from + (third - 1) * 10, to: third === 3 ? to : from + third * 10 - 1 };
}

export const yearThird = (year: number, third: Third): { from: number; to: number } =>
  third === 0 ? months(year, 1, 12) : months(year, third * 4 - 3, 4);

/** 0 to 6, from Sunday: 1970-01-01 was a Thursday. */
export const weekdayOf = (number: number): number => (((number + 4) % 7) + 7) % 7;

export const mondayOf = (number: number): number => number - ((weekdayOf(number) + 6) % 7);

/** A report looks so many days back before a bare date is one of the year it tells of, and not of its own. */
const YEARS_AWAY = 366;

/** Where a report tells of another year, or of none but the past, a date without one is of that. */
function storyYear(now: Now): number | null {
  const day = now.story?.from ?? now.story?.to ?? null;
  if (day === null || (!now.past && now.day !== null && now.day - day < YEARS_AWAY)) return null;
  return civil(day).year;
}

/**
 * The year of a date that has none in its words: that of the story where that is years away, else the year that makes
 * the date the latest that has begun by publication. A story goes on: "3 January" after December is of the next year.
 */
export function withYear<T extends { from: number; to: number }>(
  { year, back, which }: Year,
  now: Now,
  near: boolean,
  make: (year: number) => T | null,
): T | null {
  if (year !== null) return make(year);
  const told = which === 0 && back === null ? storyYear(now) : null;
  if (told !== null) return inStory(make(told), now.story?.from ?? null, () => make(told + 1));
  if (now.day === null) return null;
  const today = civil(now.day).year;
  if (back !== null) return make(today - back);
  return latest(now.day, today, near ? soon(now.day, today, make) : which, make);
}

/** A story in its order goes on: a date that lies further back, in days, is of the year to come. */
const STORY_BACK = 240;

const inStory = <T extends { from: number }>(date: T | null, story: number | null, next: () => T | null): T | null =>
  date && story !== null && story - date.from > STORY_BACK ? next() : date;

function latest<T extends { from: number; to: number }>(
  day: number,
  year: number,
  which: -1 | 0 | 1,
  make: (year: number) => T | null,
): T | null {
  if (which === 1) {
    for (let ahead = 0; ahead <= 8; ahead++) {
      const date = make(year + ahead);
      if (date && date.from > day) return date;
    }
    return null;
  }
  for (let back = 0; back <= 8; back++) {
    const date = make(year - back);
    if (date && (which === 0 ? date.from : date.to) <= day) return date;
  }
  return null;
}

/** A thing may be said to last until a day, or to be done by it, that lies so far ahead and not more. */
const SOON = 45;

const soon = <T extends { from: number }>(day: number, year: number, make: (year: number) => T | null): 0 | 1 => {
  const from = make(year)?.from ?? make(year + 1)?.from ?? day;
  const next = from <= day ? (make(year + 1)?.from ?? day) : from;
  return next > day && next - day <= SOON ? 1 : 0;
};

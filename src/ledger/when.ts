import type { Brand } from "./brand.ts";

/** A calendar day, ISO 8601 (`2016-11-27`), in the case's time zone. */
export type Day = Brand<string, "Day">;

/**
 * An instant of writing, ISO 8601 in UTC to the microsecond (`2016-11-27T09:30:00.000001Z`): entries are written faster
 * than one a millisecond, and no two have the same instant. Their order as text is their order in time.
 */
export type Instant = Brand<string, "Instant">;

/**
 * By which rule a claim's days were found. `publication` and `announced` are conventions and not words: such a day is a
 * latest day, and is printed in a weaker face.
 *
 * - `stated`: the words give a calendar date or a period of one ("on 12 March", "in early 2011").
 * - `relative`: the words count from the day of publication ("on Saturday", "last week", "the past five days").
 * - `event`: the day of the event that the words go on about.
 * - `announced`: only the day of the announcement is said.
 * - `publication`: a fresh event without a time word; the day of publication.
 * - `none`: the words do not let a careful reader tell.
 */
export type DateRule = "stated" | "relative" | "event" | "announced" | "publication" | "none";

/** From the first to the last day, inclusive; null where the words do not tell. */
export interface Span {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** A day of the Gregorian calendar, months and days from 1. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The calendar repeats itself after 400 years of so many days; counted from a 1 March, a leap day is a year's last. */
const DAYS_OF_400 = 146_097;
/** Days from 1 March of the year 0 to 1970-01-01. */
const EPOCH = 719_468;

/** Days since 1970-01-01, so that days can be counted with. */
export function dayNumber(day: Day): number {
  const year = two(day, 0) * 100 + two(day, 2);
  const month = two(day, 5);
  const marches = month > 2 ? year : year - 1;
  const before = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + two(day, 8) - 1;
  return (
    365 * marches + Math.floor(marches / 4) - Math.floor(marches / 100) + Math.floor(marches / 400) + before - EPOCH
  );
}

/** Two digits of a day, without the text that a slice of it would be: it is asked for millions of days. */
const two = (day: string, at: number): number => (day.charCodeAt(at) - 48) * 10 + day.charCodeAt(at + 1) - 48;

/** The day that is so many days after 1970-01-01, as year, month and day. */
export function civil(number: number): Civil {
  const days = Math.floor(number) + EPOCH;
  const era = Math.floor(days / DAYS_OF_400);
  const inEra = days - era * DAYS_OF_400;
  const leaps = Math.floor(inEra / 1460) - Math.floor(inEra / 36_524) + Math.floor(inEra / 146_096);
  const years = Math.floor((inEra - leaps) / 365);
  const inYear = inEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const march = Math.floor((5 * inYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  return {
    year: years + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: inYear - Math.floor((153 * march + 2) / 5) + 1,
  };
}

/** The same, written. */
export function dayOf(number: number): Day {
  const { year, month, day } = civil(number);
  return `${String(year).padStart(4, "0")}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}` as Day;
}

/** Microseconds since 1970-01-01; an instant with fewer digits ("…00.000Z") is taken as well. NaN where it is none. */
export function microsOf(instant: string): number {
  const parts = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?Z$/.exec(instant);
  return parts ? Date.parse(`${parts[1]}Z`) * 1000 + Number((parts[2] ?? "").padEnd(6, "0")) : Number.NaN;
}

/** The instant so many microseconds after 1970-01-01. */
export const instantOf = (micros: number): Instant =>
  `${new Date(Math.floor(micros / 1000)).toISOString().slice(0, -1)}${String(micros % 1000).padStart(3, "0")}Z` as Instant;

/** The day that it is in a time zone ("Asia/Damascus") at an instant. */
export function dayIn(zone: string, instant: Instant): Day {
  const parts = new Intl.DateTimeFormat("en", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" })
    .formatToParts(new Date(Math.floor(microsOf(instant) / 1000)))
    .map(({ type, value }) => [type, value] as const);
  const { year, month, day } = Object.fromEntries(parts);
  return `${year}-${month}-${day}` as Day;
}

/** The day, moved by a number of days. */
export const shift = (day: Day, days: number): Day => dayOf(dayNumber(day) + days);

/** The day that the words write, where they are an ISO date that exists; else null. */
export function parseDay(words: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return null;
  return dayOf(dayNumber(words as Day)) === words ? (words as Day) : null;
}

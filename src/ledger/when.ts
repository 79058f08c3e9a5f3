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

const DAY_MS = 86_400_000;

/** Days since 1970-01-01, so that days can be counted with. */
export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** The day that is so many days after 1970-01-01. */
export const dayOf = (number: number): Day => new Date(number * DAY_MS).toISOString().slice(0, 10) as Day;

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
  const at = Date.parse(`${words}T00:00:00Z`);
  return Number.isNaN(at) || dayOf(at / DAY_MS) !== words ? null : (words as Day);
}

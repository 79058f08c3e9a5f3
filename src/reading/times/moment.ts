import type { TimeUnit } from "../../languages/language.ts";

/** A third of a period: 1 is early, 2 the middle, 3 late; 0 is all of it. */
export type Third = 0 | 1 | 2 | 3;

/**
 * The year that words give a date: its number, or `back` years before publication ("June last year"). Where there is
 * neither, `which` is 0 for the latest that has begun, -1 for the latest that is over ("last June"), 1 for the next.
 */
export interface Year {
  readonly year: number | null;
  readonly back: number | null;
  readonly which: -1 | 0 | 1;
}

/** What the words of a time say, before it is known when they were printed. */
export type Moment =
  /** "27 November 2016", "5-10 May": a day of a month, or several in a row. `near` looks ahead too: "by 6 April". */
  | { readonly is: "day"; day: number; until: number; month: number; year: Year; near: boolean }
  | { readonly is: "month"; month: number; year: Year; third: Third; near: boolean }
  | { readonly is: "year"; year: number; third: Third }
  | { readonly is: "years"; from: number; to: number }
  | { readonly is: "season"; month: number; year: Year }
  /** `week` 0 is the latest such day, -1 the latest before publication, 1 the next. */
  | { readonly is: "weekday"; weekday: number; week: -1 | 0 | 1 }
  /** Days counted from publication. */
  | { readonly is: "days"; from: number; to: number }
  /** "Last week" is -1. `rest` is "later this week". */
  | { readonly is: "unit"; unit: TimeUnit; shift: number; third: Third; rest: boolean }
  /** "The past five days", and "the next five"; `count` null: not said how many. `ending`: "after five days of", up to what is told. */
  | { readonly is: "back"; count: number | null; unit: TimeUnit; recent: boolean; ending?: boolean }
  | { readonly is: "ahead"; count: number | null; unit: TimeUnit }
  | { readonly is: "ago"; count: number | null; unit: TimeUnit }
  /** Counted from the story's day: "two days later". */
  | { readonly is: "away"; count: number | null; unit: TimeUnit }
  /** "Within 48 hours of" what was told: from its day to so many days on. */
  | { readonly is: "within"; hours: number }
  /** The story's own time: "that week", "the same day"; `shift` -1 is "the previous week". */
  | { readonly is: "story"; unit: TimeUnit; shift: number; orToday: boolean }
  | { readonly is: "span"; from: Moment; to: Moment }
  /** "A month into the invasion on 24 February", "two days after the truce on Monday". */
  | { readonly is: "into"; count: number; unit: TimeUnit; of: Moment }
  /** Without a beginning that the words tell: "regularly", "since the war began". */
  | { readonly is: "open" };

export const NO_YEAR: Year = { year: null, back: null, which: 0 };

/**
 * What a time says of the event: on it (`point`, `period`), from it on (`since`, `after`), up to it (`until`, `by`,
 * `before`); how long (`duration`), how often (`habit`); counted from another event (`relative-to-story`); or no more
 * than "recently" (`vague`).
 */
export type TimeKind =
  | "point"
  | "period"
  | "since"
  | "until"
  | "by"
  | "before"
  | "after"
  | "duration"
  | "habit"
  | "relative-to-story"
  | "vague";

/** A time in the words. */
export interface TimeMention {
  /** Places in the document's list of words, `last` exclusive; the preposition is within. */
  readonly first: number;
  readonly last: number;
  readonly kind: TimeKind;
  readonly moment: Moment;
  /** As they stand: "since the conflict began in March 2011". */
  readonly words: string;
  /** The date by itself, where the rest names what began on it: "in March 2011" of "since the war began in March 2011". */
  readonly within?: TimeMention;
  /** It stands before a noun and dates that: "Tuesday's massacre", "the 2013 agreement", "a two-week campaign". */
  readonly ofNoun: boolean;
}

/** A mention before its words are copied out. */
export type Found = Omit<TimeMention, "words" | "within"> & { readonly within?: Found };

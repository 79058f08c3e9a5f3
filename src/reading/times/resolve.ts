import type { Dating } from "../../ledger/entry.ts";
import { type DateRule, type Day, dayOf, type Span } from "../../ledger/when.ts";
import {
  type Days,
  existing,
  months,
  monthThird,
  type Now,
  numberOfDay,
  weekdayOf,
  withYear,
  yearThird,
} from "./calendar.ts";
import { ago, ahead, away, back, daysBack, ofStory, soonAfter, wholeUnit } from "./counted.ts";
import type { Moment, TimeMention } from "./moment.ts";

/**
 * The days that a mention says, resolved against publication and, where it is known, the story that the words go on
 * about (CODEBOOK, Dates).
 */
export function resolveTime(mention: TimeMention, published: Day | null, story: Span | null, past = false): Dating {
  const now: Now = {
    past,
    day: numberOfDay(published),
    story: story && { from: numberOfDay(story.from), to: numberOfDay(story.to) },
  };
  const days = bearing(mention, now);
  const { words } = mention;
  if (!days || (days.from === null && days.to === null)) return { from: null, to: null, words, rule: "none" };
  const from = days.from === null ? null : dayOf(days.from);
  return { from, to: days.to === null ? null : dayOf(days.to), words, rule: ruleOf(mention.moment) };
}

/** What holds on the days that the mention bears on: from its time, until it, or on it. */
function bearing({ kind, moment, ofNoun }: TimeMention, now: Now): Days | null {
  const days = moment.is === "back" && now.day !== null ? back(moment, now.day, ofNoun) : resolved(moment, now);
  if (!days) return null;
  const { from, to } = days;
  if (kind === "since")
    return now.day === null || (from !== null && from > now.day) ? { from, to: null } : { from, to: now.day };
  if (kind === "until" || kind === "by") return { from: null, to };
  if (kind === "before") return { from: null, to: from === null ? null : from - 1 };
  if (kind === "after") return { from, to: null };
  return kind === "point" || kind === "period" ? clipped(moment, days, now) : days;
}

/** What a report tells has happened by the day it was printed, so that a period goes on no longer. */
function clipped(moment: Moment, { from, to }: Days, now: Now): Days {
  if (moment.is === "ahead" || (moment.is === "unit" && (moment.shift > 0 || moment.rest))) return { from, to };
  if (now.day === null || from === null || to === null || from > now.day || to <= now.day) return { from, to };
  return { from, to: now.day };
}

function resolved(moment: Moment, now: Now): Days | null {
  const { day } = now;
  switch (moment.is) {
    case "day":
    case "month":
    case "season":
      return dated(moment, now);
    case "year":
      return yearThird(moment.year, moment.third);
    case "years":
      return months(moment.from, 1, 12 * (moment.to - moment.from + 1));
    case "span":
      return span(moment, now);
    case "story":
      return ofStory(moment, now);
    case "away":
      return away(moment, now);
    case "within":
      return soonAfter(moment, now);
    case "into":
      return into(moment, now);
    default:
      return day === null ? null : fromDay(moment, day);
  }
}

function dated(moment: Extract<Moment, { is: "day" | "month" | "season" }>, now: Now): Days | null {
  const { month, year } = moment;
  if (moment.is === "season") return withYear(year, now, false, (at) => months(at, month, 3));
  if (moment.is === "month") return withYear(year, now, moment.near, (at) => monthThird(at, month, moment.third));
  return withYear(year, now, moment.near, (at) => {
    const from = existing(at, month, moment.day);
    const to = existing(at, month, moment.until);
    return from === null || to === null ? null : { from, to };
  });
}

type FromDay = Extract<Moment, { is: "weekday" | "days" | "unit" | "back" | "ahead" | "ago" | "open" }>;

/** "Last Monday" is not said of a Monday so few days ago: that is Monday, yesterday or today. */
const JUST_NOW = 2;

/** What is counted from the day of publication. */
function fromDay(moment: FromDay, day: number): Days {
  if (moment.is === "weekday") {
    const latest = day - ((weekdayOf(day) - moment.weekday + 7) % 7);
    const at = moment.week === 1 ? latest + 7 : moment.week === -1 && day - latest < JUST_NOW ? latest - 7 : latest;
    return { from: at, to: at };
  }
  if (moment.is === "days") return { from: day + moment.from, to: day + moment.to };
  if (moment.is === "unit") {
    const days = wholeUnit(moment.unit, moment.shift, moment.third, day);
    return moment.rest ? { from: day, to: Math.max(day, days.to) } : days;
  }
  if (moment.is === "back") return back(moment, day, false);
  if (moment.is === "ahead") return ahead(moment, day);
  return moment.is === "ago" ? ago(moment, day) : { from: null, to: day };
}

/** "From Thursday to Sunday": where the ends are the latest such days and stand crosswise, the first is a week before. */
function span({ from, to }: Extract<Moment, { is: "span" }>, now: Now): Days | null {
  const one = resolved(from, now);
  const two = resolved(to, now);
  if (!one || !two || one.from === null || two.to === null) return null;
  if (one.from <= two.to) return { from: one.from, to: two.to };
  if (from.is === "weekday") return { from: one.from - 7, to: two.to };
  return from.is === to.is && one.to !== null && two.from !== null ? crossed(from, two.from, two.to) : null;
}

/** "From 28 December to 3 January": the first lies in the year before. */
function crossed(from: Moment, start: number, to: number): Days | null {
  const before = resolved(from, { day: start, story: null, past: false });
  return before?.from === null || before === null || before.from > to ? null : { from: before.from, to };
}

/** "A month into the invasion on 24 February" is a month after that day. */
function into({ count, unit, of }: Extract<Moment, { is: "into" }>, now: Now): Days | null {
  const start = resolved(of, now)?.from ?? null;
  if (start === null) return null;
  const at = daysBack(start, -count, unit);
  return { from: at, to: at };
}

const STATED: ReadonlySet<Moment["is"]> = new Set(["day", "month", "year", "years", "season", "into"]);

function ruleOf(moment: Moment): DateRule {
  if (moment.is === "span") return ruleOf(moment.to);
  if (moment.is === "story" || moment.is === "away" || moment.is === "within") return "event";
  return STATED.has(moment.is) ? "stated" : "relative";
}

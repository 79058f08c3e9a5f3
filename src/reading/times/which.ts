import type { TimeUnit } from "../../languages/language.ts";
import { Mark, type Sense } from "./lexicon.ts";
import type { Moment, Third } from "./moment.ts";
import { type Core, isNoun, marked, type Run, senseAt } from "./run.ts";
import { partAfter } from "./weekdays.ts";

/** One certain week, month, year, weekend, night: "last week", "this month", "the weekend", "the following day". */
export function certainAt(run: Run, i: number, sense: Sense, unit: TimeUnit): Core | null {
  if (sense.plural && !sense.possessive && (marked(run, i - 2, Mark.the) || !isNoun(run, i + 1))) return null;
  // "The last week of June" is the month's.
  if (marked(run, i + 1, Mark.of) && senseAt(run, i + 2).month > 0) return null;
  const last = senseAt(run, i + 1).own ? i + 2 : i + 1;
  const ofNoun = sense.possessive || last > i + 1 || ((sense.plural || unit === "weekend") && isNoun(run, last));
  const { marks } = senseAt(run, i - 1);
  const the = marked(run, i - 2, Mark.the | Mark.this) ? i - 2 : i - 1;
  const found =
    storyAt(run, i, unit, marks, the) ?? partOfDay(run, i, unit, marks) ?? counted(run, i, unit, marks, the);
  return found && { ...withThird(run, found, unit), last: partAfter(run, last), ofNoun };
}

/** "The next day", "the following week", "that month", "the previous night", "earlier in the day". */
function storyAt(run: Run, i: number, unit: TimeUnit, marks: number, the: number): Core | null {
  const story = (shift: number, first: number, orToday = false): Core => {
    const moment: Moment = { is: "story", unit, shift, orToday };
    return { first, last: i + 1, kind: "relative-to-story", moment };
  };
  if (unit === "moment" || unit === "hour") return null;
  const short = unit === "day" || unit === "part";
  if ((marks & Mark.same) !== 0) return story(0, the);
  if ((marks & Mark.following) !== 0 || (short && (marks & Mark.next) !== 0)) return story(1, the);
  if ((marks & Mark.previous) !== 0) return story(-1, the);
  const in_ = marked(run, i - 2, Mark.in) && (marks & Mark.the) !== 0;
  const when = in_ && marked(run, i - 3, Mark.earlier | Mark.later);
  return short && when ? story(0, i - 3, true) : null;
}

/** "This morning", "last night". */
function partOfDay(run: Run, i: number, unit: TimeUnit, marks: number): Core | null {
  if (unit !== "part" && unit !== "day") return null;
  const day = (marks & Mark.this) !== 0 ? 0 : (marks & Mark.last) !== 0 && unit === "part" ? -1 : null;
  if (day === null || (day === -1 && marked(run, i - 2, Mark.the))) return null;
  return { first: i - 1, last: i + 1, kind: "point", moment: { is: "days", from: day, to: day } };
}

function counted(run: Run, i: number, unit: TimeUnit, marks: number, the: number): Core | null {
  if (unit === "part") return null;
  const period = (first: number, moment: Moment): Core => ({ first, last: i + 1, kind: "period", moment });
  const back: Moment = { is: "back", count: 1, unit, recent: true };
  if (unit !== "weekend" && ((marks & Mark.past) !== 0 || ((marks & Mark.last) !== 0 && the < i - 1)))
    return unit === "day" && (marks & Mark.last) !== 0 ? null : period(the, back);
  if (unit === "day") return null;
  const whole = (shift: number): Moment => ({ is: "unit", unit, shift, third: 0, rest: false });
  if ((marks & (Mark.last | Mark.past)) !== 0) return period(the, whole(-1));
  if ((marks & Mark.this) !== 0) return period(i - 1, whole(0));
  if ((marks & Mark.next) !== 0)
    return the < i - 1 ? period(the, { is: "ahead", count: 1, unit }) : period(i - 1, whole(1));
  if (unit === "weekend") return period((marks & Mark.the) !== 0 ? i - 1 : i, whole(0));
  // "Earlier in the week".
  if ((marks & Mark.the) !== 0 && marked(run, i - 2, Mark.in) && marked(run, i - 3, Mark.earlier | Mark.later))
    return period(i - 3, { ...whole(0), rest: marked(run, i - 3, Mark.later) } as Moment);
  const third = (marks & Mark.the) !== 0 && marked(run, i - 2, Mark.of) ? senseAt(run, i - 3).thirdNoun : 0;
  return third > 0 ? period(i - 1, whole(0)) : null;
}

/** "Earlier this year", "late last year", "the beginning of the month", "later this week". */
function withThird(run: Run, core: Core, unit: TimeUnit): Core {
  if (core.moment.is !== "unit" || unit === "weekend") return core;
  const { first, moment } = core;
  const before = senseAt(run, first - 1);
  if ((before.marks & Mark.later) !== 0) return { ...core, first: first - 1, moment: { ...moment, rest: true } };
  if ((before.marks & Mark.earlier) !== 0) return { ...core, first: first - 1 };
  const noun: Third = marked(run, first - 1, Mark.of) ? senseAt(run, first - 2).thirdNoun : 0;
  const third: Third = before.third > 0 ? before.third : noun;
  if (third === 0) return core;
  const at = noun > 0 && before.third === 0 ? first - 2 : first - 1;
  return { ...core, first: marked(run, at - 1, Mark.the) ? at - 1 : at, moment: { ...moment, third } };
}

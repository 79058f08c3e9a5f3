import type { TimeUnit } from "../../languages/language.ts";
import { aboutBefore, type Count, countBefore } from "./counts.ts";
import { Mark, type Sense } from "./lexicon.ts";
import type { Moment, TimeKind } from "./moment.ts";
import { type Core, isNoun, isStop, isUnit, lowerAt, marked, numberAt, type Run, senseAt } from "./run.ts";
import { certainAt } from "./which.ts";

/** A time around a counted unit: "three days ago", "the past five days", "last week", "two-week". */
export function unitAt(run: Run, i: number): Core | null {
  const sense = senseAt(run, i);
  const unit = sense.unit as TimeUnit;
  const count = countBefore(run, i);
  return (
    awayAt(run, i, sense, unit, count) ??
    pastAt(run, i, sense, unit, count) ??
    certainAt(run, i, sense, unit) ??
    oftenAt(run, i, sense, unit, count) ??
    lastingAt(run, i, sense, unit, count)
  );
}

const core = (first: number, last: number, kind: TimeKind, moment: Moment): Core => ({ first, last, kind, moment });

/** "Three days ago", "two days later", "hours earlier", "the day before". */
function awayAt(run: Run, i: number, sense: Sense, unit: TimeUnit, count: Count | null): Core | null {
  const { marks } = senseAt(run, i + 1);
  const first = aboutBefore(run, count?.first ?? i);
  if ((count || sense.plural) && !sense.possessive) {
    const number = count?.count ?? null;
    if ((marks & Mark.ago) !== 0) return core(first, i + 2, "point", { is: "ago", count: number, unit });
    const way = (marks & Mark.later) !== 0 ? 1 : (marks & Mark.earlier) !== 0 ? -1 : 0;
    const away = number === null ? null : number * way;
    if (way !== 0) return core(first, i + 2, "relative-to-story", { is: "away", count: away, unit });
  }
  const way = (marks & Mark.before) !== 0 ? -1 : (marks & Mark.after) !== 0 ? 1 : 0;
  if (way === 0 || sense.plural || !isStop(run, i + 2)) return null;
  if (!marked(run, i - 1, Mark.the | Mark.a)) return null;
  return core(i - 1, i + 2, "relative-to-story", { is: "story", unit, shift: way, orToday: false });
}

/** "The past five days", "in recent weeks", "the last 24 hours", "the next two months". */
function pastAt(run: Run, i: number, sense: Sense, unit: TimeUnit, count: Count | null): Core | null {
  if (!sense.plural || unit === "part") return null;
  // "The last 12 days of September" are the month's.
  if (marked(run, i + 1, Mark.of) && senseAt(run, i + 2).month > 0) return null;
  const at = (count && !count.article ? count.first : i) - 1;
  const { marks } = senseAt(run, at);
  const number = count?.count ?? null;
  const the = marked(run, at - 1, Mark.the | Mark.this) ? at - 1 : at;
  if (!count && lostApostrophe(run, i, marks, the < at)) return null;
  if ((marks & (Mark.past | Mark.last | Mark.recent)) !== 0)
    return core(the, i + 1, "period", { is: "back", count: number, unit, recent: true });
  if ((marks & Mark.next) !== 0) return core(the, i + 1, "period", { is: "ahead", count: number, unit });
  if ((marks & Mark.previous) !== 0)
    return core(the, i + 1, "relative-to-story", { is: "away", count: number === null ? null : -number, unit });
  // "These days" is now.
  if (!count && unit === "day" && lowerAt(run, i - 1) === run.times.these)
    return core(i - 1, i + 1, "vague", { is: "open" });
  return null;
}

/** "Last months loss" is last month's; "the last months" are several. */
const lostApostrophe = (run: Run, i: number, marks: number, the: boolean): boolean =>
  (marks & (Mark.last | Mark.next)) !== 0 && !the && isNoun(run, i + 1);

/** "Every day", "120 sorties a day", "per week". */
function oftenAt(run: Run, i: number, sense: Sense, unit: TimeUnit, count: Count | null): Core | null {
  if (unit === "moment" || unit === "hour" || (sense.possessive && !sense.plural)) return null;
  if (marked(run, i - 1, Mark.each)) return core(aboutBefore(run, i - 1), i + 1, "habit", { is: "open" });
  if (!count?.article || marked(run, i + 1, Mark.of | Mark.after | Mark.before | Mark.since)) return null;
  const before = senseAt(run, count.first - 1);
  const times = (before.marks & Mark.times) !== 0 || (before.unit === "hour" && before.plural);
  const at = isNoun(run, count.first - 1) ? count.first - 2 : count.first - 1;
  return times || numberAt(run, at) !== null ? core(count.first, i + 1, "habit", { is: "open" }) : null;
}

/** "For months", "in three days", "after six days of", "a six day war": how long, and not when. */
function lastingAt(run: Run, i: number, sense: Sense, unit: TimeUnit, count: Count | null): Core | null {
  if (unit === "part" || (sense.possessive && !sense.plural)) return null;
  const moment = { is: "back", count: count?.count ?? null, unit, recent: false } as const;
  const first = aboutBefore(run, count?.first ?? i);
  if (!count) {
    const row = rowOf(run, i);
    if (row) return core(row.first, i + 1, "duration", { ...moment, count: row.days });
    const lasts = sense.plural && unit !== "moment" && unit !== "hour" && marked(run, i - 1, Mark.for | Mark.after);
    return lasts && !isAge(run, i) && !isRecord(run, i) ? core(i, i + 1, "duration", moment) : null;
  }
  const single = !sense.plural && !count.article && (count.count ?? 0) > 1;
  if (single)
    return isNoun(run, i + 1) && !isAge(run, i) ? { ...core(first, i + 1, "duration", moment), ofNoun: true } : null;
  const way = marked(run, i + 1, Mark.into | Mark.after) ? 1 : marked(run, i + 1, Mark.before) ? -1 : 0;
  if (way !== 0 && count.count !== null && unit !== "moment" && unit !== "hour")
    run.counting = { first, last: i + 2, count: count.count * way, unit };
  if (unit === "hour" && count.count !== null && marked(run, first - 1, Mark.in) && marked(run, i + 1, Mark.after))
    return core(first, i + 2, "relative-to-story", { is: "within", hours: count.count });
  if (way !== 0 || isAge(run, i) || marked(run, i + 1, Mark.since)) return null;
  const lasts = marked(run, first - 1, Mark.for | Mark.in) || marked(run, i + 1, Mark.of);
  const ending = marked(run, first - 1, Mark.after);
  return lasts && !isRecord(run, first) ? core(first, i + 1, "duration", { ...moment, ending }) : null;
}

/** "Five years old", "of age". */
const isAge = (run: Run, i: number): boolean => senseAt(run, marked(run, i + 1, Mark.of) ? i + 2 : i + 1).age;

/** "The first bombardment in five years", "the deadliest for years": a record and not a length. */
function isRecord(run: Run, first: number): boolean {
  for (let i = first - 1; i > first - 9 && i >= run.floor && !isStop(run, i); i--)
    if (senseAt(run, i).record || lowerAt(run, i).endsWith(run.times.recordEnding)) return true;
  return false;
}

/** "For a third consecutive day": it began two days before. */
function rowOf(run: Run, i: number): { first: number; days: number } | null {
  const running = marked(run, i - 1, Mark.running);
  const at = running ? i - 2 : i - 1;
  const ordinal = run.times.ordinalOf(lowerAt(run, at));
  const first = marked(run, at - 1, Mark.the | Mark.a) ? at - 1 : at;
  if (ordinal === null || ordinal < 2 || ordinal > 31 || !isUnit(run, i, "day")) return null;
  return running || marked(run, first - 1, Mark.for) ? { first, days: ordinal - 1 } : null;
}

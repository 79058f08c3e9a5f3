import { lendYear } from "./compounds.ts";
import { Mark } from "./lexicon.ts";
import type { Found, Moment, TimeKind } from "./moment.ts";
import { type Core, lowerAt, marked, type Run, senseAt } from "./run.ts";

/** Takes in the words before a time that say how it bears on the event: "since", "by", "late on", "the night of". */
export function framed(run: Run, core: Core): Found {
  const joined = joinedTo(run, core);
  if (joined) return joined;
  let { first, moment } = core;
  let kind = core.kind;
  let hour = false;
  for (let turn = 0; turn < 4; turn++) {
    const { marks, third, days } = senseAt(run, first - 1);
    const framing =
      core.kind === "point" || core.kind === "period" ? kindOf(marks, core, lowerAt(run, first - 1)) : null;
    if (framing) {
      // "After dawn on Tuesday" is still Tuesday.
      kind = hour && (framing === "after" || framing === "before") ? core.kind : framing;
      first--;
      break;
    }
    if ((marks & (Mark.in | Mark.from)) !== 0 && !core.ofNoun) first--;
    else if (core.moment.is === "weekday" && days && days[0] < days[1]) first--;
    else if (third > 0 || (marks & (Mark.earlier | Mark.later)) !== 0) {
      moment = withThird(moment, third);
      first--;
    } else if ((marks & Mark.the) !== 0 && turn === 0 && core.moment.is === "weekday") first--;
    else {
      const hours = partOf(run, first);
      if (hours === first) break;
      first = hours;
      hour = true;
    }
  }
  return { first, last: core.last, kind, moment: ahead(moment, kind), ofNoun: core.ofNoun ?? false };
}

/** "After Tuesday's attack" is on no certain side of Tuesday; "since Tuesday's attack" is. */
function kindOf(marks: number, core: Core, word: string): TimeKind | null {
  if ((marks & Mark.since) !== 0) return "since";
  if ((marks & Mark.until) !== 0) return "until";
  if (core.ofNoun || word === "") return null;
  if ((marks & Mark.by) !== 0) return "by";
  if ((marks & Mark.before) !== 0) return "before";
  return (marks & (Mark.after | Mark.following)) !== 0 ? "after" : null;
}

/** A day that a thing lasts until may lie ahead: the nearest such day, and not the latest. */
const ahead = (moment: Moment, kind: TimeKind): Moment =>
  (moment.is === "day" || moment.is === "month") && (kind === "until" || kind === "by")
    ? { ...moment, near: true }
    : moment;

const withThird = (moment: Moment, third: 0 | 1 | 2 | 3): Moment =>
  third > 0 && (moment.is === "month" || moment.is === "year") && moment.third === 0 ? { ...moment, third } : moment;

/** "The early hours of", "the night of", "dawn on", "noon on": where it begins. */
function partOf(run: Run, first: number): number {
  const of = marked(run, first - 1, Mark.of);
  const at = of ? first - 2 : first - 1;
  const { unit, plural } = senseAt(run, at);
  if (unit !== "part" && !(of && unit === "hour" && plural)) return first;
  const early = senseAt(run, at - 1).third > 0 ? at - 1 : at;
  return marked(run, early - 1, Mark.the) ? early - 1 : early;
}

/** "Friday and Saturday", "from 28 May to 3 June", "between 2012 and 2014", "Wednesday and into Thursday". */
function joinedTo(run: Run, core: Core): Found | null {
  const before = run.found[run.found.length - 1];
  if (!before || core.ofNoun || (core.kind !== "point" && core.kind !== "period")) return null;
  if (before.ofNoun || before.moment.is === "back" || (before.kind !== "point" && before.kind !== "period"))
    return null;
  const on = marked(run, core.first - 1, Mark.in) && marked(run, core.first - 2, Mark.and);
  let gap = on ? core.first - 1 : core.first;
  while (gap > before.last && gap > core.first - 3 && joins(run, gap - 1, before)) gap--;
  if (gap !== before.last || gap === core.first || !sameSort(before.moment, core.moment)) return null;
  run.found.pop();
  const moment: Moment = { is: "span", from: lendYear(before.moment, core.moment), to: core.moment };
  return { ...before, last: core.last, kind: "period", moment };
}

/** "Until" joins only what a "from" began. */
function joins(run: Run, i: number, before: Found): boolean {
  const word = run.words[i];
  const marks = word ? (run.lexicon.get(word.lower)?.marks ?? 0) : 0;
  if ((marks & (Mark.and | Mark.to)) !== 0) return true;
  const from = run.words[before.first];
  return (marks & Mark.until) !== 0 && ((from && run.lexicon.get(from.lower)?.marks) ?? 0) === Mark.from;
}

function sameSort(one: Moment, two: Moment): boolean {
  if (one.is === "span") return one.to.is === two.is;
  if (one.is === "days") return two.is === "days" || two.is === "weekday";
  return one.is === two.is || (one.is === "weekday" && two.is === "days") || (one.is === "month" && two.is === "day");
}

import { Mark } from "./lexicon.ts";
import type { Found, Moment } from "./moment.ts";
import { type Counting, isStop, marked, type Run, senseAt } from "./run.ts";

/** So far a "since" looks for the date of what it names. */
const REACH = 12;

/** "Since then". */
export function sinceThen(run: Run, i: number): Found | null {
  if (!marked(run, i + 1, Mark.thence)) return null;
  const moment = { is: "story", unit: "day", shift: 0, orToday: false } as const;
  return { first: i, last: i + 2, kind: "since", moment, ofNoun: false };
}

/** Whether a clause or a name of something may follow, and not "has since seized". */
export function mayDate(run: Run, i: number): boolean {
  if (isStop(run, i + 1) || marked(run, i + 1, Mark.thence)) return false;
  const { pos, lower } = run.words[i + 1] as { pos: string; lower: string };
  return (
    (pos !== "VERB" && pos !== "AUX" && pos !== "ADP") ||
    marked(run, i + 1, Mark.begin) ||
    lower.endsWith(run.times.gerund)
  );
}

/** "Since the conflict began in March 2011" is since March 2011: the first date after it, before the clause ends. */
export function sinceDate(run: Run, since: number, mention: Found): Found | null {
  if (mention.kind !== "point" && mention.kind !== "period") return null;
  if (mention.moment.is === "back" || mention.first - since > REACH) return null;
  for (let i = since + 1; i < mention.first; i++) if (isStop(run, i)) return null;
  return { ...mention, first: since, kind: "since", ofNoun: false, within: mention };
}

/** "A month into the invasion on 24 February": counted from that date. */
export function countedFrom(run: Run, { first, last, count, unit }: Counting, mention: Found): Found | null {
  if (mention.kind !== "point" && mention.kind !== "period") return null;
  if (mention.moment.is === "back" || mention.first - last > REACH) return null;
  for (let i = last; i < mention.first; i++) if (isStop(run, i)) return null;
  const moment: Moment = { is: "into", count, unit, of: mention.moment };
  return { first, last: mention.last, kind: "point", moment, ofNoun: false, within: mention };
}

/** "Since the war began", without a date: it has a beginning, and the words do not tell which. */
export function sinceEvent(run: Run, since: number, end: number): Found | null {
  const reach = Math.min(since + 8, end);
  for (let i = since + 1; i < reach && !isStop(run, i); i++)
    if ((senseAt(run, i).marks & Mark.begin) !== 0)
      return { first: since, last: i + 1, kind: "since", moment: { is: "open" }, ofNoun: false };
  return null;
}

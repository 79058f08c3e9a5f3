import { type Days, end, start } from "./days.ts";

/** What is told of more days than this is looked at every time. */
const LONG = 60;

/**
 * Things by their days, so that those of some days are found without asking all: all that share a day, and some that do
 * not, in the order in which they were given.
 */
export function agenda<Thing>(
  things: readonly Thing[],
  daysOf: (thing: Thing) => Days,
): (days: Days) => readonly Thing[] {
  const always: number[] = [];
  const byDay = new Map<number, number[]>();
  for (const [at, thing] of things.entries()) {
    const days = daysOf(thing);
    if (!isShort(days)) always.push(at);
    else
      for (let day = start(days); day <= end(days); day++) {
        const there = byDay.get(day);
        if (there) there.push(at);
        else byDay.set(day, [at]);
      }
  }
  return (days) => {
    if (!isShort(days)) return things;
    const found = new Set(always);
    for (let day = start(days); day <= end(days); day++) for (const at of byDay.get(day) ?? []) found.add(at);
    return [...found].sort((a, b) => a - b).map((at) => things[at] as Thing);
  };
}

const isShort = (days: Days): boolean => start(days) <= end(days) && end(days) - start(days) <= LONG;

import type { TimeWords } from "../../languages/language.ts";
import type { Word } from "../text.ts";
import { compoundAt } from "./compounds.ts";
import { framed } from "./frame.ts";
import { lexiconOf, Mark, type Sense } from "./lexicon.ts";
import type { Found, TimeMention } from "./moment.ts";
import { monthAt } from "./months.ts";
import { type Core, lowerAt, marked, type Run, senseAt } from "./run.ts";
import { countedFrom, mayDate, sinceDate, sinceEvent, sinceThen } from "./since.ts";
import { unitAt } from "./units.ts";
import { dayWordAt, seasonAt, weekdayAt } from "./weekdays.ts";
import { digitsAt } from "./years.ts";

/** The times in a run of words, in their order, none over another. */
export function timesIn(words: readonly Word[], first: number, last: number, times: TimeWords): TimeMention[] {
  const start = Math.max(first, 0);
  const end = Math.min(last, words.length);
  const run: Run = { words, start, floor: start, end, times, lexicon: lexiconOf(times), found: [], counting: null };
  let since = -1;
  for (let i = start; i < end; i++) {
    const word = words[i] as Word;
    const sense = run.lexicon.get(word.lower);
    const core = sense ? (sense.head ? headAt(run, i, sense) : null) : plainAt(run, i, word.lower);
    if (core) {
      const mention = framed(run, core);
      const dated = since >= 0 ? sinceDate(run, since, mention) : null;
      const counted = run.counting && !dated ? countedFrom(run, run.counting, mention) : null;
      add(run, dated ?? counted ?? mention);
      run.counting = null;
      since = dated || mention.kind === "since" ? -1 : since;
      i = core.last - 1;
    } else if (sense && (sense.marks & Mark.since) !== 0) {
      since = openSince(run, since, i);
    }
  }
  if (since >= 0) openSince(run, since, end);
  return run.found.map((found) => ({ ...found, words: wordsOf(words, found) }));
}

/** As they stand, with a space where there was one. */
function wordsOf(words: readonly Word[], { first, last }: Found): string {
  let said = "";
  for (let i = first; i < last; i++) {
    const word = words[i] as Word;
    said += i > first && word.start > (words[i - 1] as Word).end ? ` ${word.text}` : word.text;
  }
  return said;
}

/** Takes a mention in, over those that it holds. */
function add(run: Run, mention: Found) {
  while (run.found.length > 0 && (run.found[run.found.length - 1] as Found).first >= mention.first) run.found.pop();
  run.found.push(mention);
  run.floor = mention.last;
}

/** A new "since" closes the one before, which then has no date of its own. */
function openSince(run: Run, before: number, i: number): number {
  const open = before >= run.floor ? sinceEvent(run, before, i) : null;
  if (open) add(run, open);
  if (i >= run.end) return -1;
  const then = sinceThen(run, i);
  if (then) add(run, then);
  return !then && mayDate(run, i) ? i : -1;
}

function headAt(run: Run, i: number, sense: Sense): Core | null {
  if (sense.unit !== null) return unitAt(run, i);
  if (sense.weekday >= 0) return weekdayAt(run, i);
  if (sense.month > 0) return monthAt(run, i);
  if (sense.days !== null) return dayWordAt(run, i);
  if (sense.season > 0) return seasonAt(run, i);
  const open = { first: i, last: i + 1, moment: { is: "open" } } as const;
  if (sense.recently) return { ...open, kind: "vague" };
  if (sense.time) return timeAt(run, i);
  return sense.habit && !isTitle(run, i) ? { ...open, kind: "habit" } : null;
}

/** "The Daily Star" is no habit. */
const isTitle = (run: Run, i: number): boolean =>
  senseAt(run, i + 1).name || ((run.words[i] as Word).capital && i > run.start);

/** "At the time", "at that time". */
function timeAt(run: Run, i: number): Core | null {
  if (lowerAt(run, i - 2) !== run.times.at || !marked(run, i - 1, Mark.the | Mark.same)) return null;
  const moment = { is: "story", unit: "day", shift: 0, orToday: false } as const;
  return { first: i - 2, last: i + 1, kind: "relative-to-story", moment };
}

/** A word that no list has: a number, or words joined with a hyphen. */
function plainAt(run: Run, i: number, lower: string): Core | null {
  if (lower.length < 4) return null;
  const code = lower.charCodeAt(0);
  if (code >= 48 && code <= 57) {
    const digits = digitsAt(run, i);
    if (digits) return digits;
  }
  return lower.includes("-") ? compoundAt(run, i, lower) : null;
}

import type { TimeWords } from "../../languages/language.ts";
import { May, type Word } from "../text.ts";
import { compoundAt } from "./compounds.ts";
import { framed } from "./frame.ts";
import { type Lexicon, lexiconOf, Mark, type Sense } from "./lexicon.ts";
import type { Found, TimeMention } from "./moment.ts";
import { monthAt } from "./months.ts";
import { type Core, lowerAt, marked, type Run, senseAt } from "./run.ts";
import { countedFrom, mayDate, sinceDate, sinceEvent, sinceThen } from "./since.ts";
import { unitAt } from "./units.ts";
import { dayWordAt, seasonAt, weekdayAt } from "./weekdays.ts";
import { digitsAt } from "./years.ts";

const known = new WeakMap<TimeWords, Lexicon>();

function know(times: TimeWords): Lexicon {
  const lexicon = known.get(times) ?? lexiconOf(times);
  known.set(times, lexicon);
  return lexicon;
}

/** The times in a run of words, in their order, none over another. */
export function timesIn(words: readonly Word[], first: number, last: number, times: TimeWords): TimeMention[] {
  const start = Math.max(first, 0);
  const end = Math.min(last, words.length);
  let run: Run | null = null;
  for (let i = start; i < end; i++) {
    const { lower, may } = words[i] as Word;
    if ((may & May.time) === 0) continue;
    run ??= { words, start, floor: start, end, times, lexicon: know(times), found: [], since: -1, counting: null };
    i = readAt(run, i, run.lexicon.get(lower)) - 1;
  }
  if (!run) return [];
  if (run.since >= 0) openSince(run, end);
  return run.found.map((found) => withWords(words, found));
}

/** Reads a time around the word, if there is one; gives the place to go on at. */
function readAt(run: Run, i: number, sense: Sense | undefined): number {
  const core = sense ? headAt(run, i, sense) : plainAt(run, i, (run.words[i] as Word).lower);
  if (!core) {
    if (sense && (sense.marks & Mark.since) !== 0) openSince(run, i);
    return i + 1;
  }
  const mention = framed(run, core);
  const dated = run.since >= 0 ? sinceDate(run, run.since, mention) : null;
  const counted = run.counting && !dated ? countedFrom(run, run.counting, mention) : null;
  add(run, dated ?? counted ?? mention);
  run.counting = null;
  if (dated || mention.kind === "since") run.since = -1;
  return core.last;
}

/** With its words as they stand, with a space where there was one. */
function withWords(words: readonly Word[], { first, last, kind, moment, ofNoun, within }: Found): TimeMention {
  let said = "";
  for (let i = first; i < last; i++) {
    const word = words[i] as Word;
    said += i > first && word.start > (words[i - 1] as Word).end ? ` ${word.text}` : word.text;
  }
  return within
    ? { first, last, kind, moment, words: said, ofNoun, within: withWords(words, within) }
    : { first, last, kind, moment, words: said, ofNoun };
}

/** Takes a mention in, over those that it holds. */
function add(run: Run, mention: Found) {
  while (run.found.length > 0 && (run.found[run.found.length - 1] as Found).first >= mention.first) run.found.pop();
  run.found.push(mention);
  run.floor = mention.last;
}

/** A new "since" closes the one before, which then has no date of its own. */
function openSince(run: Run, i: number) {
  const before = run.since;
  const open = before >= run.floor ? sinceEvent(run, before, i) : null;
  if (open) add(run, open);
  run.since = -1;
  if (i >= run.end) return;
  const then = sinceThen(run, i);
  if (then) add(run, then);
  else if (mayDate(run, i)) run.since = i;
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

/** "At the time", "at that time"; "at the time of publication" is its day. */
function timeAt(run: Run, i: number): Core | null {
  const at = marked(run, i - 1, Mark.the) ? i - 2 : i - 1;
  if (
    lowerAt(run, at) === run.times.at &&
    marked(run, i + 1, Mark.of) &&
    run.times.printing.includes(lowerAt(run, i + 2))
  )
    return { first: at, last: i + 3, kind: "point", moment: { is: "days", from: 0, to: 0 } };
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

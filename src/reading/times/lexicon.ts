import type { TimeMark, TimeUnit, TimeWords } from "../../languages/language.ts";
import type { Third } from "./moment.ts";

/** All that a word may say about time. A word may be several things: "second" is a unit and a place in a row. */
export interface Sense {
  /** Something that a time is built around, so that the scan stops at it. */
  head: boolean;
  /** Bits of `Mark`. */
  marks: number;
  /** 1 to 12; 0 is none. */
  month: number;
  /** 0 to 6, from Sunday; -1 is none. */
  weekday: number;
  /** The first month of a season; 0 is none. */
  season: number;
  unit: TimeUnit | null;
  plural: boolean;
  days: readonly [number, number] | null;
  habit: boolean;
  recently: boolean;
  /** "Tuesday's", "Tuesdays". */
  possessive: boolean;
  /** Says its time only beside a number or a preposition. */
  doubtful: boolean;
  third: Third;
  /** "The beginning of". */
  thirdNoun: Third;
  /** A count that is no number. */
  vague: boolean;
  pair: number;
  name: boolean;
  /** "First", "worst". */
  record: boolean;
  /** A month's short form. */
  short: boolean;
  /** Takes no year after it: "on". */
  notYear: boolean;
  monthOnly: boolean;
  age: boolean;
  time: boolean;
  /** "Long" of "month-long". */
  long: boolean;
  /** The ending of a possessive, where it is a word of its own. */
  own: boolean;
}

const MARKS: readonly TimeMark[] = [
  ...([
    "in",
    "since",
    "until",
    "by",
    "before",
    "after",
    "from",
    "for",
    "to",
    "and",
    "of",
    "the",
    "a",
    "this",
    "last",
  ] as const),
  ...(["past", "next", "previous", "following", "same", "recent", "about", "ago", "later", "earlier", "each"] as const),
  ...(["running", "begin", "thence", "into", "times"] as const),
];

/** A bit for every mark. */
export const Mark = Object.fromEntries(MARKS.map((mark, i) => [mark, 1 << i])) as Readonly<Record<TimeMark, number>>;

export const NOTHING: Readonly<Sense> = blank();

export type Lexicon = ReadonlyMap<string, Sense>;

/** Every word of a language that says something about time. */
export function lexiconOf(times: TimeWords): Lexicon {
  const lexicon = new Map<string, Sense>();
  const at = (word: string): Sense => {
    const sense = lexicon.get(word) ?? blank();
    lexicon.set(word, sense);
    return sense;
  };
  const each: Each = (words, says) => {
    for (const word of words.split(" ")) Object.assign(at(word), says);
  };
  addSmallWords(times, at, each);
  addCalendar(times, at, each);
  addUnits(times, at, each);
  return lexicon;
}

type At = (word: string) => Sense;
type Each = (words: string, says: Partial<Sense>) => void;

function addSmallWords(times: TimeWords, at: At, each: Each) {
  for (const mark of MARKS) for (const word of times.marks[mark].split(" ")) at(word).marks |= Mark[mark];
  each(times.marks.since, { head: true });
  each(times.habits, { head: true, habit: true });
  each(times.recently, { head: true, recently: true });
  each(times.vague, { vague: true });
  each(times.names, { name: true });
  each(times.records, { record: true });
  each(times.notYear, { notYear: true });
  each(times.monthOnly, { monthOnly: true });
  each(times.ages, { age: true });
  each(times.long, { long: true });
  each(times.time, { head: true, time: true });
  each(times.possessive, { own: true });
  for (const [word, pair] of Object.entries(times.pairs)) each(word, { pair });
  times.thirds.forEach((words, i) => {
    each(words, { third: (i + 1) as Third });
  });
  times.thirdNouns.forEach((words, i) => {
    each(words, { thirdNoun: (i + 1) as Third });
  });
}

function addCalendar(times: TimeWords, at: At, each: Each) {
  times.months.forEach((words, i) => {
    words.split(" ").forEach((word, k) => {
      each(word, { month: i + 1, short: k > 0 });
    });
  });
  each(times.doubtfulMonths, { doubtful: true });
  times.weekdays.forEach((words, i) => {
    each(words, { weekday: i });
  });
  for (const words of times.months) each(words, { head: true });
  const inDates = new Set(times.doubtfulWeekdays.split(" "));
  for (const words of times.weekdays) for (const word of words.split(" ")) if (!inDates.has(word)) at(word).head = true;
  for (const [word, month] of Object.entries(times.seasons))
    Object.assign(at(word), { head: true, season: month, doubtful: times.doubtfulSeasons.split(" ").includes(word) });
  for (const words of [...times.months, ...times.weekdays])
    for (const word of words.split(" ")) owned(times, at, word, !inDates.has(word));
}

function addUnits(times: TimeWords, at: At, each: Each) {
  for (const [word, days] of Object.entries(times.days)) {
    Object.assign(at(word), { head: true, days });
    owned(times, at, word, true);
  }
  for (const [unit, [one, many]] of Object.entries(times.units) as [TimeUnit, readonly [string, string]][]) {
    for (const word of one.split(" ")) owned(times, at, word, true, { unit });
    each(one, { head: true, unit, plural: false, possessive: false });
    each(many, { head: true, unit, plural: true, possessive: false });
  }
}

/** The short form with its full stop, and "Tuesday's" with its apostrophe and without. */
function owned(times: TimeWords, at: At, word: string, head: boolean, more: Partial<Sense> = {}) {
  const { month, weekday, days, doubtful } = at(word);
  Object.assign(at(`${word}.`), { head, month, weekday, days, doubtful, short: month > 0, ...more });
  if (doubtful) return;
  for (const ending of times.possessive.split(" "))
    Object.assign(at(`${word}${ending}`), {
      head,
      month,
      weekday,
      days,
      possessive: true,
      plural: !ending.startsWith("'"),
      ...more,
    });
}

function blank(): Sense {
  return {
    head: false,
    marks: 0,
    month: 0,
    weekday: -1,
    season: 0,
    unit: null,
    plural: false,
    days: null,
    habit: false,
    recently: false,
    possessive: false,
    doubtful: false,
    third: 0,
    thirdNoun: 0,
    vague: false,
    pair: 0,
    name: false,
    record: false,
    short: false,
    notYear: false,
    monthOnly: false,
    age: false,
    time: false,
    long: false,
    own: false,
  };
}

import type { FigureWords } from "../../languages/language.ts";
import type { Word } from "../text.ts";
import type { Amount } from "./amount.ts";

/** Where a number stands: the words, the ends of its sentence, the language. */
export interface Place {
  readonly words: readonly Word[];
  readonly floor: number;
  readonly last: number;
  readonly figures: FigureWords;
}

export const before = ({ words, floor }: Place, i: number): Word | undefined => (i > floor ? words[i - 1] : undefined);
export const wordAt = ({ words, last }: Place, i: number): Word | undefined => (i < last ? words[i] : undefined);

/** What may be counted, or be said of what is. */
export const isThing = (word: Word | undefined): boolean =>
  word !== undefined && (word.pos === "NOUN" || word.pos === "ADJ" || word.pos === "PROPN");

const isMonth = (word: Word | undefined, { months }: FigureWords) =>
  word?.capital === true && months.has(word.lower.replace(".", ""));

/** A day, a year or an hour: no number of anything. */
export const isDate = (place: Place, amount: Amount): boolean =>
  isClock(place, amount) || isDay(place, amount) || isYear(place, amount);

const small = ({ low, high }: Amount, most: number) =>
  low !== null && high !== null && high <= most && Number.isInteger(low) && Number.isInteger(high);

function isClock(place: Place, amount: Amount): boolean {
  const next = wordAt(place, amount.end);
  return small(amount, 2400) && next !== undefined && place.figures.clock.has(next.lower);
}

/** "12 March", "March 12", "July 7 and 8", "12 and 13 March"; but "in March 12 people", "on Tuesday 11 people". */
function isDay(place: Place, amount: Amount): boolean {
  if (!small(amount, 31)) return false;
  const next = wordAt(place, amount.end);
  if (isMonth(next, place.figures)) return true;
  if (next && place.figures.of.has(next.lower) && isMonth(wordAt(place, amount.end + 1), place.figures)) return true;
  const prev = before(place, amount.at);
  if (isMonth(prev, place.figures)) {
    return !isThing(next) || !place.figures.during.has(before(place, amount.at - 1)?.lower ?? "");
  }
  const onDay = prev?.capital === true && place.figures.weekdays.has(prev.lower);
  return (onDay && (!next || next.pos === "PUNCT")) || isListedDay(place, amount);
}

/** Joined to a day of the month by "and" or a comma, with nothing of its own to count. */
function isListedDay(place: Place, { at, end }: Amount): boolean {
  const { words, floor, last, figures } = place;
  const joined = (word: Word | undefined) =>
    word !== undefined && (word.pos === "PUNCT" || figures.and.has(word.lower) || figures.to.has(word.lower));
  const number = (word: Word | undefined) => word !== undefined && /^\d{1,2}$/.test(word.text);
  let k = end;
  while (k + 1 < last && joined(words[k]) && number(words[k + 1])) k += 2;
  if (k > end && isMonth(wordAt(place, k), figures)) return true;
  if (isThing(wordAt(place, end))) return false;
  k = at;
  while (k - 2 >= floor && joined(words[k - 1]) && number(words[k - 2])) k -= 2;
  return k < at && isMonth(before(place, k), figures);
}

const YEAR = /^(?:19|20)\d\d$/;

/** "In 2016", "March 2013", "the 2013 attack", "(2015)", "2011-2016"; but "2000 people", "killed 2013 of them". */
function isYear(place: Place, { at, end, low, high }: Amount): boolean {
  const { words, figures } = place;
  if (low === null || high === null || !isYearLike(low) || !isYearLike(high)) return false;
  if (
    low === high
      ? end !== at + 1 || !YEAR.test((words[at] as Word).text)
      : !/\d{4}$/.test((words[end - 1] as Word).text)
  ) {
    return false;
  }
  const prev = before(place, at);
  const next = wordAt(place, end);
  if (!prev || !isThing(next)) return true;
  if (isMonth(prev, figures) || prev.pos === "PUNCT" || figures.the.has(prev.lower)) return true;
  return figures.yearAfter.has(prev.lower) && low % 100 !== 0;
}

const isYearLike = (n: number) => n >= 1900 && n < 2100;

import type { FigureWords } from "../../languages/language.ts";
import type { Word } from "../text.ts";
import type { Amount } from "./amount.ts";
import { isThing, lowerAt, type Run, wordAt } from "./run.ts";

const isMonth = (word: Word | undefined, { months }: FigureWords) =>
  word?.capital === true && months.has(word.lower.replace(".", ""));

/** A day, a year or an hour: no number of anything. */
export const isDate = (run: Run, amount: Amount): boolean =>
  isClock(run, amount) || isDay(run, amount) || isYear(run, amount);

const small = ({ low, high }: Amount, most: number) =>
  low !== null && high !== null && high <= most && Number.isInteger(low) && Number.isInteger(high);

function isClock(run: Run, amount: Amount): boolean {
  const next = wordAt(run, amount.end);
  return small(amount, 2400) && next !== undefined && run.figures.clock.has(next.lower);
}

/** "12 March", "March 12", "July 7 and 8", "12 and 13 March"; but "in March 12 people", "on Tuesday 11 people". */
function isDay(run: Run, amount: Amount): boolean {
  if (!small(amount, 31)) return false;
  const next = wordAt(run, amount.end);
  if (isMonth(next, run.figures)) return true;
  if (next && run.figures.of.has(next.lower) && isMonth(wordAt(run, amount.end + 1), run.figures)) return true;
  const prev = wordAt(run, amount.at - 1);
  if (isMonth(prev, run.figures) && /^\d/.test((run.words[amount.at] as Word).text)) {
    return !isThing(next) || !run.figures.during.has(lowerAt(run, amount.at - 2));
  }
  const onDay = prev?.capital === true && run.figures.weekdays.has(prev.lower);
  return (onDay && (!next || next.pos === "PUNCT")) || isListedDay(run, amount);
}

/** Joined to a day of the month by "and" or a comma, with nothing of its own to count. */
function isListedDay(run: Run, { at, end }: Amount): boolean {
  const { words, start, last, figures } = run;
  const joined = (word: Word | undefined) =>
    word !== undefined && (word.pos === "PUNCT" || figures.and.has(word.lower) || figures.to.has(word.lower));
  const number = (word: Word | undefined) => word !== undefined && /^\d{1,2}$/.test(word.text);
  let k = end;
  while (k + 1 < last && joined(words[k]) && number(words[k + 1])) k += 2;
  if (k > end && isMonth(wordAt(run, k), figures)) return true;
  if (isThing(wordAt(run, end))) return false;
  k = at;
  while (k - 2 >= start && joined(words[k - 1]) && number(words[k - 2])) k -= 2;
  return k < at && isMonth(wordAt(run, k - 1), figures);
}

const YEAR = /^(?:19|20)\d\d$/;
const YEARS = /^(?:19|20)\d\d(?:-(?:19|20)\d\d)?$/;

/** "In 2016", "March 2013", "the 2013 attack", "(2015)", "2011-2016"; but "2000 people", "killed 2013 of them". */
function isYear(run: Run, { at, end }: Amount): boolean {
  const { words, figures } = run;
  const bare = YEARS.test((words[at] as Word).text) && (end === at + 1 || YEAR.test((words[end - 1] as Word).text));
  if (!bare) return false;
  const prev = wordAt(run, at - 1);
  const next = wordAt(run, end);
  if (!isThing(next)) return prev?.pos !== "VERB" || figures.yearAfter.has(prev.lower);
  if (!prev || figures.yearAfter.has(prev.lower)) return !(words[at] as Word).text.endsWith("00");
  const afterDay = /^\d{1,2}$/.test(prev.text) && isMonth(wordAt(run, at - 2), figures);
  return afterDay || isMonth(prev, figures) || prev.pos === "PUNCT" || figures.the.has(prev.lower);
}

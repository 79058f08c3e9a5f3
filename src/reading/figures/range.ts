import type { Word } from "../text.ts";
import type { Amount } from "./amount.ts";
import { type Lexicon, phraseAt } from "./lexicon.ts";
import { numberAt, type Plain } from "./number.ts";

/** How far back a "rose" makes "from 10 to 15" a change and no range. */
const RISE = 6;

/** The number at `i` with the second end of a range where one follows: "10 to 15", "between 10 and 15". */
export function ranged(
  words: readonly Word[],
  i: number,
  plain: Plain,
  floor: number,
  last: number,
  lexicon: Lexicon,
): Amount {
  const alone: Amount = { at: i, end: plain.end, low: plain.value, high: plain.value };
  const between = betweenBefore(words, i, floor, lexicon);
  const joint = jointAt(words, plain.end, last, between !== null, lexicon);
  if (joint === null || isRise(words, i, floor, lexicon)) return alone;
  const second = numberAt(words, joint + 1, last, lexicon.words);
  if (!second) return alone;
  const low = lent(plain, second);
  if (low >= second.value) return alone;
  const range: Amount = { at: i, end: second.end, low, high: second.value };
  return between === null ? range : { ...range, first: between };
}

/** "10 to 15 thousand": both ends are thousands. */
const lent = (plain: Plain, second: Plain) =>
  plain.scale === 1 && second.scale > 1 && plain.value <= second.value / second.scale
    ? plain.value * second.scale
    : plain.value;

function betweenBefore(
  words: readonly Word[],
  i: number,
  floor: number,
  { words: figures, before }: Lexicon,
): number | null {
  for (let k = i - 1; k >= Math.max(floor, i - 3); k--) {
    const { lower } = words[k] as Word;
    if (figures.between.has(lower)) return k;
    if (!before.has(lower) && !figures.articles.has(lower)) return null;
  }
  return null;
}

/** Where the word stands that joins the two ends; a unit may come before it: "10 percent to 20 percent". */
function jointAt(words: readonly Word[], end: number, last: number, between: boolean, lexicon: Lexicon): number | null {
  const joins = (k: number) => {
    const lower = k < last ? (words[k] as Word).lower : "";
    return lexicon.words.to.has(lower) || (between && lexicon.words.and.has(lower));
  };
  if (joins(end)) return end;
  const unit = phraseAt(lexicon.percent, words, end, last)?.parts.length ?? 0;
  const past = unit || (end < last && lexicon.words.measures.has((words[end] as Word).lower) ? 1 : 0);
  return past > 0 && joins(end + past) ? end + past : null;
}

function isRise(words: readonly Word[], i: number, floor: number, { words: { from, rises } }: Lexicon): boolean {
  if (i <= floor || !from.has((words[i - 1] as Word).lower)) return false;
  for (let k = i - 2; k >= Math.max(floor, i - RISE); k--) if (rises.has((words[k] as Word).lower)) return true;
  return false;
}

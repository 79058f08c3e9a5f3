import type { Word } from "../text.ts";
import type { Amount } from "./amount.ts";
import { before, isDate, isThing, type Place, wordAt } from "./dates.ts";
import { type Lexicon, phraseAt } from "./lexicon.ts";

/** What a number is a number of. "part" is a share in percent: "a third of", "half of". */
export type FigureNoun = "count" | "percent" | "measure" | "money" | "age" | "ordinal" | "part";

/** Past this no one is so old. */
const OLDEST = 115;

/** What the amount counts, or null where it is no amount at all: a day, a year, an hour, half of a name. */
export function nounOf(place: Place, amount: Amount, first: number, lexicon: Lexicon): FigureNoun | null {
  if (amount.noun !== undefined) return amount.noun === "nothing" ? null : amount.noun;
  if (amount.low !== null && isTorn(place, amount)) return null;
  if (isMoney(place, amount, first)) return "money";
  if (phraseAt(lexicon.percent, place.words, amount.end, place.last)) return "percent";
  if (isAge(place, amount, first)) return "age";
  if (isDate(place, amount)) return null;
  if (isMeasure(place, amount)) return "measure";
  return isLabel(place, amount) ? "ordinal" : "count";
}

/** Written to a neighbour without a space, as in "4x4", "5+1", "12-, 36-year-old": a piece of something else. */
function isTorn({ words, floor, last, figures }: Place, { at, end }: Amount): boolean {
  const prev = at > floor ? (words[at - 1] as Word) : undefined;
  const number = words[at] as Word;
  if (
    prev &&
    prev.end === number.start &&
    /[\p{L}\p{N}/-]$/u.test(prev.text) &&
    !figures.currencyBefore.has(prev.lower)
  ) {
    return true;
  }
  const next = end < last ? (words[end] as Word) : undefined;
  if (!next || next.start !== (words[end - 1] as Word).end) return false;
  if (figures.measures.has(next.lower) || figures.currency.has(next.lower) || figures.clock.has(next.lower))
    return false;
  return /^(?:[\p{L}/-]|\+\d)/u.test(next.text) && next.lower !== figures.metres;
}

function isMoney(place: Place, { at, end }: Amount, first: number): boolean {
  const { currencyBefore, currency } = place.figures;
  const has = (word: Word | undefined) => word !== undefined && currencyBefore.has(word.lower);
  if (has(before(place, at)) || has(before(place, first))) return true;
  const next = wordAt(place, end);
  if (next && next.end === next.start + 1 && !currency.has(next.lower)) return false;
  return [next, wordAt(place, end + 1)].some((word, k) => {
    const near = k === 0 || (next !== undefined && (next.capital || next.pos === "ADJ"));
    return near && word !== undefined && currency.has(word.lower);
  });
}

/** "Aged 12", "12 years old", "children under five", "Ahmad, 35, a teacher". */
function isAge(place: Place, { at, end, high }: Amount, first: number): boolean {
  if (high === null || high > OLDEST) return false;
  const { ages, years, old, young, under, of } = place.figures;
  const prev = before(place, first);
  if (prev && ages.has(prev.lower)) return true;
  if (prev && of.has(prev.lower) && ages.has(before(place, first - 1)?.lower ?? "")) return true;
  const next = wordAt(place, end);
  if (next && years.has(next.lower)) {
    const after = wordAt(place, end + 1);
    if (next.lower.includes("-")) return true;
    if (after && (old.has(after.lower) || (of.has(after.lower) && ages.has(wordAt(place, end + 2)?.lower ?? ""))))
      return true;
  }
  const below = first < at && under.has((place.words[first] as Word).lower) && prev !== undefined;
  if (below && young.has(prev.lower)) return !isThing(next) || (next !== undefined && years.has(next.lower));
  return isAgeOfName(place, at, end);
}

function isAgeOfName(place: Place, at: number, end: number): boolean {
  const comma = (word: Word | undefined) => word?.text === ",";
  if (!comma(before(place, at)) || !comma(wordAt(place, end)) || end !== at + 1) return false;
  return before(place, at - 1)?.pos === "PROPN" && /^\d/.test((place.words[at] as Word).text);
}

/** "13 km", "three consecutive days", "a couple of weeks", "500m". */
function isMeasure(place: Place, { end }: Amount): boolean {
  const { measures, beforeMeasure, of, metres } = place.figures;
  let k = end;
  if (of.has(wordAt(place, k)?.lower ?? "")) k++;
  const next = wordAt(place, k);
  if (!next) return false;
  if (measures.has(next.lower) || next.text === metres) return true;
  return beforeMeasure.has(next.lower) && measures.has(wordAt(place, k + 1)?.lower ?? "");
}

/** "Brigade 46", "Resolution 2254", "the 46 Brigade", "Su 24". */
function isLabel(place: Place, { at, end, low, high }: Amount): boolean {
  if (low === null || low !== high) return false;
  const { labels, strictLabels } = place.figures;
  const prev = before(place, at);
  const next = wordAt(place, end);
  if (prev && strictLabels.has(prev.lower)) return true;
  if (prev && labels.has(prev.lower)) return prev.capital || !isThing(next);
  return next?.capital === true && labels.has(next.lower);
}

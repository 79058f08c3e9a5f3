import type { Word } from "../text.ts";
import type { Amount } from "./amount.ts";
import { isDate } from "./dates.ts";
import type { Bounded } from "./lead.ts";
import { phraseAt } from "./lexicon.ts";
import { isThing, lowerAt, type Run, wordAt } from "./run.ts";

/** What a number is a number of. "part" is a share in percent: "a third of", "half of". */
export type FigureNoun = "count" | "percent" | "measure" | "money" | "age" | "ordinal" | "part";

/** Past this no one is so old. */
const OLDEST = 115;

/** What the amount counts, or null where it is no amount at all: a day, a year, an hour, half of a name. */
export function nounOf(run: Run, amount: Amount, { first, figure }: Bounded): FigureNoun | null {
  if (amount.noun !== undefined) return amount.noun === "nothing" ? null : amount.noun;
  if (amount.low !== null && isTorn(run, amount)) return null;
  if (isMoney(run, amount, first)) return "money";
  if (phraseAt(run.lexicon.percent, run.words, amount.end, run.last)) return "percent";
  if (isAge(run, amount, first)) return "age";
  const open = (figure.low === null) !== (figure.high === null);
  if (!open && isDate(run, amount)) return null;
  if (isMeasure(run, amount)) return "measure";
  return isLabel(run, amount) ? "ordinal" : "count";
}

/** Written to a neighbour without a space, as in "4x4", "5+1", "12-, 36-year-old": a piece of something else. */
function isTorn(run: Run, { at, end }: Amount): boolean {
  const { measures, currency, currencyBefore, clock, metres } = run.figures;
  const prev = wordAt(run, at - 1);
  const toPrev = prev !== undefined && prev.end === run.words[at]?.start && /[\p{L}\p{N}/-]$/u.test(prev.text);
  if (toPrev && !currencyBefore.has(prev.lower)) return true;
  const next = wordAt(run, end);
  if (!next || next.start !== run.words[end - 1]?.end || !/^(?:[\p{L}/-]|\+\d)/u.test(next.text)) return false;
  return next.lower !== metres && ![measures, currency, clock].some((set) => set.has(next.lower));
}

/** "$5 million", "500 Syrian pounds"; not the dollars of the next sum in "12 $5 notes". */
function isMoney(run: Run, { at, end }: Amount, first: number): boolean {
  const { currencyBefore, currency } = run.figures;
  if (currencyBefore.has(lowerAt(run, at - 1)) || currencyBefore.has(lowerAt(run, first - 1))) return true;
  const next = wordAt(run, end);
  if (!next) return false;
  if (currency.has(next.lower)) return true;
  return (next.capital || next.pos === "ADJ") && currency.has(lowerAt(run, end + 1));
}

/** "Aged 12", "12 years old", "children under five", "Ahmad, 35, a teacher". */
function isAge(run: Run, { at, end, high }: Amount, first: number): boolean {
  if (high === null || high > OLDEST) return false;
  const { ages, years, young, under, of } = run.figures;
  const prev = lowerAt(run, first - 1);
  if (ages.has(prev) || (of.has(prev) && ages.has(lowerAt(run, first - 2)))) return true;
  const next = wordAt(run, end);
  const inYears = next !== undefined && years.has(next.lower);
  if (inYears && isOld(run, end)) return true;
  const below = first < at && under.has(lowerAt(run, first)) && young.has(prev);
  return below ? inYears || !isThing(next) : isAgeOfName(run, at, end);
}

/** "Years-old", "years old", "years of age". */
function isOld(run: Run, i: number): boolean {
  const { old, of, ages } = run.figures;
  const next = lowerAt(run, i + 1);
  return lowerAt(run, i).includes("-") || old.has(next) || (of.has(next) && ages.has(lowerAt(run, i + 2)));
}

function isAgeOfName(run: Run, at: number, end: number): boolean {
  const comma = (word: Word | undefined) => word?.text === ",";
  if (!comma(wordAt(run, at - 1)) || !comma(wordAt(run, end)) || end !== at + 1) return false;
  return wordAt(run, at - 2)?.pos === "PROPN" && /^\d/.test((run.words[at] as Word).text);
}

/** "13 km", "three consecutive days", "a couple of weeks", "500m". */
function isMeasure(run: Run, { end }: Amount): boolean {
  const { measures, beforeMeasure, of, metres } = run.figures;
  let k = end;
  if (of.has(lowerAt(run, k))) k++;
  const next = wordAt(run, k);
  if (!next) return false;
  if (measures.has(next.lower) || next.text === metres) return true;
  return beforeMeasure.has(next.lower) && measures.has(lowerAt(run, k + 1));
}

/** "Brigade 46", "Resolutions 2118 and 2235", "the 46 Brigade", "Su 24". */
function isLabel(run: Run, { at, end, low, high }: Amount): boolean {
  if (low === null || low !== high) return false;
  const { labels, strictLabels } = run.figures;
  const prev = wordAt(run, listStart(run, at) - 1);
  const next = wordAt(run, end);
  if (prev && strictLabels.has(prev.lower)) return isDigits(run.words[at]);
  if (prev && labels.has(prev.lower)) return prev.capital || !isThing(next);
  return next?.capital === true && labels.has(next.lower);
}

const isDigits = (word: Word | undefined) => word !== undefined && /^\d+$/.test(word.text);

/** Where a list of numbers begins: "points 856, 860 and 866". */
function listStart(run: Run, at: number): number {
  let k = at;
  for (;;) {
    const joint = wordAt(run, k - 1);
    const joins = joint !== undefined && (joint.text === "," || run.figures.and.has(joint.lower));
    if (!joins || !isDigits(wordAt(run, k - 2))) return k;
    k -= 2;
  }
}

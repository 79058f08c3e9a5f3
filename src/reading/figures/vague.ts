import type { Amount } from "./amount.ts";
import { multiplied } from "./number.ts";
import { isThing, lowerAt, type Run, wordAt } from "./run.ts";

/** So many words may stand between "both" and its "and", or between "a" and "number of". */
const REACH = { both: 7, number: 4 };

const wordsOf = ({ words }: Run, first: number, end: number) =>
  words
    .slice(first, end)
    .map((word) => word.lower)
    .join(" ");

const scaleAt = (run: Run, i: number) =>
  run.figures.plurals.get(lowerAt(run, i)) ?? run.figures.scales.get(lowerAt(run, i)) ?? null;

/** "Hundreds", "tens of thousands". A plural is two of its kind at the least. */
export function pluralAt(run: Run, i: number): Amount {
  const own = run.figures.plurals.get(lowerAt(run, i)) ?? 0;
  const times = run.figures.of.has(lowerAt(run, i + 1)) ? scaleAt(run, i + 2) : null;
  const end = times === null ? i + 1 : i + 3;
  return { at: i, end, low: 2 * own * (times ?? 1), high: null, vague: wordsOf(run, i, end) };
}

/** "Several", "a few", "several hundred"; "few" without an article says only that they are not many. */
export function someAt(run: Run, i: number): Amount {
  const own = run.figures.some.get(lowerAt(run, i)) ?? 0;
  const first = i > run.floor && run.figures.articles.has(lowerAt(run, i - 1)) ? i - 1 : i;
  const { value: low, end } = timed(run, i + 1, own);
  if (first === i && low === own && run.figures.few.has(lowerAt(run, i))) return uncounted(i, end, i);
  return { at: i, end, first, low, high: null, vague: wordsOf(run, first, end) };
}

/** The value times the scale that follows: "several hundred", "a couple of thousand", "several dozens". */
function timed(run: Run, at: number, value: number) {
  const past = run.figures.of.has(lowerAt(run, at)) && scaleAt(run, at + 1) !== null ? at + 1 : at;
  const scale = scaleAt(run, past);
  return scale === null ? { value, end: at } : multiplied(run, { value: value * scale, end: past + 1, scale });
}

/** "A couple of shells", "a pair of bombs". */
export function coupleAt(run: Run, i: number): Amount | null {
  if (i <= run.floor || !run.figures.single.has(lowerAt(run, i - 1))) return null;
  const { value, end } = timed(run, i + 1, run.figures.pairs.get(lowerAt(run, i)) ?? 0);
  return { at: i, end, first: i - 1, low: value, high: value };
}

/** "Twin blasts", "both"; not "both the army and the rebels", "both in Homs". */
export function foldAt(run: Run, i: number): Amount | null {
  const next = wordAt(run, i + 1);
  if (!next || run.figures.notFolded.has(next.lower)) return null;
  const both = lowerAt(run, i) === run.figures.both;
  const adverb = next.pos === "ADP" && !run.figures.of.has(next.lower);
  if (both ? adverb || joinsTwo(run, i) : !isThing(next)) return null;
  const value = run.figures.folds.get(lowerAt(run, i)) ?? 0;
  return { at: i, end: i + 1, low: value, high: value };
}

function joinsTwo(run: Run, i: number): boolean {
  for (let k = i + 1; k <= i + REACH.both; k++) {
    const word = wordAt(run, k);
    if (!word || word.pos === "VERB" || word.pos === "AUX" || word.pos === "PUNCT") return false;
    if (run.figures.and.has(word.lower)) return true;
  }
  return false;
}

/** It says that there are some and not how many, so that nobody takes a number that stands near. */
const uncounted = (at: number, end: number, first: number): Amount => ({ at, end, first, low: null, high: null });

/** "Many civilians"; not "as many as", "how many", "many thousands". */
export function manyAt(run: Run, i: number): Amount | null {
  if (run.figures.notUncounted.has(lowerAt(run, i - 1))) return null;
  return run.figures.plurals.has(lowerAt(run, i + 1)) ? null : uncounted(i, i + 1, i);
}

/** "A large number of", "large numbers of"; not "the number of". */
export function numberOfAt(run: Run, i: number): Amount | null {
  const { of, articles, the, numbers } = run.figures;
  if (!of.has(lowerAt(run, i + 1))) return null;
  let k = i;
  while (k > run.floor && i - k < REACH.number && isGrade(run, k - 1)) k--;
  const before = k > run.floor ? lowerAt(run, k - 1) : "";
  if (articles.has(before)) return uncounted(i, i + 2, k - 1);
  return numbers.has(lowerAt(run, i)) && !the.has(before) ? uncounted(i, i + 2, k) : null;
}

function isGrade(run: Run, i: number): boolean {
  const pos = wordAt(run, i)?.pos;
  return pos === "ADJ" || pos === "ADV";
}

import type { Amount } from "./amount.ts";
import { phraseAt } from "./lexicon.ts";
import { numberAt, type Plain } from "./number.ts";
import { lowerAt, type Run } from "./run.ts";

/** How far back a "rose" makes "from 10 to 15" a change and no range. */
const RISE = 6;

/** How far back "between" may stand: "between about 10 and 15". */
const BETWEEN = 3;

/** The number at `i` with the second end of a range where one follows: "10 to 15", "between 10 and 15". */
export function ranged(run: Run, i: number, plain: Plain): Amount {
  const alone: Amount = { at: i, end: plain.end, low: plain.value, high: plain.value };
  const between = betweenBefore(run, i);
  const joint = jointAt(run, plain.end, between !== null);
  const second = joint === null || isRise(run, i) ? null : numberAt(run, joint + 1);
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

function betweenBefore(run: Run, i: number): number | null {
  for (let k = i - 1; k >= Math.max(run.floor, i - BETWEEN); k--) {
    const lower = lowerAt(run, k);
    if (run.figures.between.has(lower)) return k;
    if (!run.lexicon.before.has(lower) && !run.figures.articles.has(lower)) return null;
  }
  return null;
}

/** Where the word stands that joins the two ends; a unit may come before it: "10 percent to 20 percent". */
function jointAt(run: Run, end: number, between: boolean): number | null {
  const { to, and, measures } = run.figures;
  const joins = (k: number) => to.has(lowerAt(run, k)) || (between && and.has(lowerAt(run, k)));
  if (joins(end)) return end;
  const unit = phraseAt(run.lexicon.percent, run.words, end, run.last)?.parts.length ?? 0;
  const past = unit || (measures.has(lowerAt(run, end)) ? 1 : 0);
  return past > 0 && joins(end + past) ? end + past : null;
}

function isRise(run: Run, i: number): boolean {
  const { from, rises } = run.figures;
  if (!from.has(lowerAt(run, i - 1))) return false;
  for (let k = i - 2; k >= i - RISE; k--) if (rises.has(lowerAt(run, k))) return true;
  return false;
}

import type { Amount } from "./amount.ts";
import type { Plain } from "./number.ts";
import { lowerAt, type Run, wordAt } from "./run.ts";

/** "Half of", "a third of", "a quarter of a million", "half a dozen", "half an hour". A part is told in percent. */
export function fractionAt(run: Run, i: number): Amount | null {
  const own = run.figures.fractions.get(lowerAt(run, i));
  if (own === undefined) return null;
  const single = i > run.floor && run.figures.single.has(lowerAt(run, i - 1));
  const first = single ? i - 1 : i;
  const scaled = scaledAt(run, i + 1, own);
  if (scaled) return { ...scaled, at: i, first };
  if (lowerAt(run, i) === run.figures.half) return halfAt(run, i, first);
  return single && run.figures.of.has(lowerAt(run, i + 1)) ? { ...part(i, i + 1, own), first } : null;
}

/** Not "the first half", "the eastern half", "a month and a half". */
function halfAt(run: Run, i: number, first: number): Amount | null {
  const { ordinals, articles, and, measures } = run.figures;
  const before = wordAt(run, first - 1);
  if (before && (before.pos === "ADJ" || ordinals.has(before.lower) || (first < i && and.has(before.lower))))
    return null;
  if (!articles.has(lowerAt(run, i + 1))) return { ...part(i, i + 1, 0.5), first };
  if (!measures.has(lowerAt(run, i + 2))) return null;
  return { at: i, first, end: i + 2, low: 0.5, high: 0.5, noun: "measure" };
}

/** "Two thirds of", "three quarters of a million", after the number at `i`. */
export function partOf(run: Run, i: number, plain: Plain): Amount | null {
  const own = run.figures.fractions.get(lowerAt(run, plain.end));
  if (own === undefined || plain.value * own > 1 || plain.value === 0) return null;
  const scaled = scaledAt(run, plain.end + 1, plain.value * own);
  if (scaled) return { ...scaled, at: i };
  return run.figures.of.has(lowerAt(run, plain.end + 1)) ? part(i, plain.end + 1, plain.value * own) : null;
}

/** The share of a scale that follows: "[half] a million", "[a quarter] of a million", "[half] dozen". */
function scaledAt(run: Run, at: number, share: number): Amount | null {
  let k = at;
  if (run.figures.of.has(lowerAt(run, k))) k++;
  if (run.figures.articles.has(lowerAt(run, k))) k++;
  const scale = run.figures.scales.get(lowerAt(run, k));
  if (scale === undefined) return null;
  const value = Math.round(share * scale);
  return { at, end: k + 1, low: value, high: value };
}

export function part(at: number, end: number, share: number): Amount {
  const percent = Math.round(share * 100);
  return { at, end, low: percent, high: percent, noun: "part" };
}

import type { FigureWords } from "../../languages/language.ts";
import type { Amount } from "./amount.ts";
import { part } from "./fraction.ts";
import { digits, multiplied, smallNumber } from "./number.ts";
import { lowerAt, type Run } from "./run.ts";

/** What a word of several parts says that begins with a number: "six-member", "10-15", "12-year-old", "two-thirds". */
export function compoundAt(run: Run, i: number): Amount | null {
  const { figures } = run;
  const lower = lowerAt(run, i);
  if (headOf(lower.slice(0, lower.indexOf("-")), figures) === null) return null;
  const parts = lower.split("-").filter((piece) => !figures.articles.has(piece));
  const two = parts.length > 2 ? smallNumber(`${parts[0]}-${parts[1]}`, figures) : null;
  const head = two ?? headOf(parts[0] ?? "", figures);
  const [next, ...more] = parts.slice(two === null ? 1 : 2);
  if (head === null || next === undefined) return null;
  const scale = figures.scales.get(next);
  const second = digits(next) ?? smallNumber(next, figures);
  if (more.length === 0 && scale !== undefined) return scaled(run, i, head * scale);
  if (more.length === 0 && second !== null) return rangeOf(run, i, head, second);
  return described(i, head, next, more, figures);
}

const headOf = (word: string, figures: FigureWords): number | null =>
  digits(word) ?? smallNumber(word, figures) ?? figures.scales.get(word) ?? figures.fractions.get(word) ?? null;

/** The number with what it is a number of: "six-member" counts, "two-week" measures, "two-pronged" does neither. */
function described(at: number, head: number, next: string, more: readonly string[], figures: FigureWords): Amount {
  const exact = { at, end: at + 1, low: head, high: head } as const;
  const fraction = figures.fractions.get(next);
  if (fraction !== undefined && head * fraction <= 1) return part(at, at + 1, head * fraction);
  if (figures.years.has(next) && figures.old.has(more[0] ?? "")) return { ...exact, noun: "age" };
  if (figures.measures.has(next)) return { ...exact, noun: "measure" };
  if (figures.members.has(next)) return { ...exact, noun: "count" };
  return next === figures.odd ? { ...exact, approx: true } : { ...exact, noun: "nothing" };
}

/** "1.2-million", "half-dozen", "one-hundred thousand". */
function scaled(run: Run, i: number, head: number): Amount {
  const { value, end } = multiplied(run, { value: head, end: i + 1, scale: 2 });
  return { at: i, end, low: value, high: value };
}

/** "10-15", "10-15 thousand"; "15-10" is none. */
function rangeOf(run: Run, i: number, low: number, high: number): Amount {
  if (low >= high) return { at: i, end: i + 1, low, high: low, noun: "nothing" };
  const { value, end, scale } = multiplied(run, { value: high, end: i + 1, scale: 1 });
  return { at: i, end, low: low * scale, high: value };
}

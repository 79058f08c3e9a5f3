import type { FigureWords } from "../../languages/language.ts";
import type { Word } from "../text.ts";
import type { Amount } from "./amount.ts";
import { part } from "./fraction.ts";
import type { Lexicon } from "./lexicon.ts";
import { digits, multiplied, smallNumber } from "./number.ts";

/** What a word of several parts says that begins with a number: "six-member", "10-15", "12-year-old", "two-thirds". */
export function compoundAt(
  words: readonly Word[],
  i: number,
  last: number,
  { words: figures }: Lexicon,
): Amount | null {
  const parts = (words[i] as Word).lower.split("-").filter((piece) => !figures.articles.has(piece));
  const two = parts.length > 2 ? smallNumber(`${parts[0]}-${parts[1]}`, figures) : null;
  const head = two ?? headOf(parts[0] ?? "", figures);
  const tail = parts.slice(two === null ? 1 : 2);
  if (head === null || tail[0] === undefined) return null;
  return withTail(words, i, last, head, tail, figures);
}

const headOf = (word: string, figures: FigureWords): number | null =>
  digits(word) ?? smallNumber(word, figures) ?? figures.scales.get(word) ?? figures.fractions.get(word) ?? null;

function withTail(
  words: readonly Word[],
  i: number,
  last: number,
  head: number,
  tail: readonly string[],
  figures: FigureWords,
): Amount {
  const [next = "", ...more] = tail;
  const exact = { at: i, end: i + 1, low: head, high: head } as const;
  const nothing: Amount = { ...exact, noun: "nothing" };
  const second = digits(next) ?? smallNumber(next, figures);
  if (second !== null) return more.length === 0 ? rangeOf(words, i, last, head, second, figures) : nothing;
  const scale = figures.scales.get(next);
  if (scale !== undefined && more.length === 0) return scaled(words, i, last, head * scale, figures);
  const fraction = figures.fractions.get(next);
  if (fraction !== undefined && head * fraction <= 1) return part(i, i + 1, head * fraction);
  if (figures.years.has(next) && figures.old.has(more[0] ?? "")) return { ...exact, noun: "age" };
  if (figures.measures.has(next)) return { ...exact, noun: "measure" };
  if (figures.members.has(next)) return { ...exact, noun: "count" };
  return next === figures.odd ? { ...exact, approx: true } : nothing;
}

function scaled(words: readonly Word[], i: number, last: number, head: number, figures: FigureWords): Amount {
  const { value, end } = multiplied(words, { value: head, end: i + 1, scale: 2 }, last, figures);
  return { at: i, end, low: value, high: value };
}

/** "10-15", "10-15 thousand"; "15-10" is none. */
function rangeOf(
  words: readonly Word[],
  i: number,
  last: number,
  low: number,
  high: number,
  figures: FigureWords,
): Amount {
  const whole = multiplied(words, { value: high, end: i + 1, scale: 1 }, last, figures);
  if (low >= high) return { at: i, end: i + 1, low, high: low, noun: "nothing" };
  return { at: i, end: whole.end, low: low * whole.scale, high: whole.value };
}

import type { FigureWords } from "../../languages/language.ts";
import type { Word } from "../text.ts";
import { lowerAt, type Run, wordAt } from "./run.ts";

/** A number as words or digits say it. `end` is exclusive. */
export interface Plain {
  readonly value: number;
  readonly end: number;
  /** What it was multiplied by: "10 to 15 thousand" lends it to the 10. */
  readonly scale: number;
}

const GROUPED = /^\d{1,3}(?:([,.])\d{3})(?:\1\d{3})*$/;
const DECIMAL = /^\d+[.,]\d+$/;
const WHOLE = /^(?:0|[1-9]\d*)$/;

/** What digits say: "1,500", "500.000", "1.5", "200000". Null for "9:30", "12/3", "007". */
export function digits(text: string): number | null {
  const bare = text.charCodeAt(0) === 43 ? text.slice(1) : text;
  if (WHOLE.test(bare)) return Number(bare);
  if (GROUPED.test(bare) && bare.charCodeAt(0) !== 48) return Number(bare.replace(/[.,]/g, ""));
  return DECIMAL.test(bare) ? Number(bare.replace(",", ".")) : null;
}

/** The number that begins at `i`, in digits or in words. */
export function numberAt(run: Run, i: number): Plain | null {
  const word = wordAt(run, i);
  if (!word) return null;
  const value = digits(word.text);
  return value === null ? inWords(run, i) : multiplied(run, spaced(run, i, value));
}

/** "1 200", "3 000 000": thousands parted by one space. */
function spaced({ words, last }: Run, i: number, value: number): Plain {
  let whole = value;
  let end = i + 1;
  if (!/^[1-9]\d{0,2}$/.test((words[i] as Word).text)) return { value, end, scale: 1 };
  for (; end < last; end++) {
    const next = words[end] as Word;
    if (!/^\d{3}$/.test(next.text) || next.start !== (words[end - 1] as Word).end + 1) break;
    whole = whole * 1000 + Number(next.text);
  }
  return { value: whole, end, scale: 1 };
}

/** "1.5 million", "2.5m", "3 dozen", "two and a half million". */
export function multiplied(run: Run, plain: Plain): Plain {
  let { value, end, scale } = plain;
  if (scale === 1 && isHalfMore(run, end)) {
    value += 0.5;
    end += 3;
  }
  for (let factor = factorAt(run, end); factor !== null; factor = factorAt(run, end)) {
    value *= factor;
    scale *= factor;
    end++;
  }
  return { value: Math.round(value * 1000) / 1000, end, scale };
}

function isHalfMore(run: Run, i: number): boolean {
  const { and, articles, half } = run.figures;
  return and.has(lowerAt(run, i)) && articles.has(lowerAt(run, i + 1)) && lowerAt(run, i + 2) === half;
}

/** Of the plurals only great ones multiply a number: "2 millions", but "5, dozens" where a comma was lost. */
function factorAt(run: Run, i: number): number | null {
  const { scales, plurals, letters, metres } = run.figures;
  const word = wordAt(run, i);
  if (!word) return null;
  const scale = scales.get(word.lower) ?? plurals.get(word.lower) ?? 0;
  if (scale >= 1000 || scales.has(word.lower)) return scale;
  const letter = letters.get(word.lower);
  const before = run.words[i - 1];
  if (letter === undefined || before?.end !== word.start || !/\d$/.test(before.text)) return null;
  return word.lower === metres && isFar(run, i, Number(before.text)) ? null : letter;
}

/** So many metres are likelier than so many millions. */
const METRES = 50;

const isFar = (run: Run, i: number, value: number) =>
  value >= METRES || wordAt(run, i + 1) === undefined || run.figures.distanceAfter.has(lowerAt(run, i + 1));

/** "One hundred and twenty", "sixty nine", "two hundred thousand". `room` is what the next word must be smaller than. */
function inWords(run: Run, i: number): Plain | null {
  const { figures, last } = run;
  let total = 0;
  let group = 0;
  let room = Number.POSITIVE_INFINITY;
  let scale = 1;
  let end = i;
  for (let k = i; k < last; k++) {
    const lower = lowerAt(run, k);
    const small = smallNumber(lower, figures);
    const factor = figures.scales.get(lower);
    if (small !== null && small < room) {
      group += small;
      room = figures.tens.has(lower) ? 10 : 0;
      scale = 1;
    } else if (factor !== undefined) {
      const product = (group || 1) * factor;
      [total, group] = factor < 1000 ? [total, product] : [total + product, 0];
      room = factor === 100 || factor >= 1000 ? factor : 0;
      scale *= factor;
    } else if (end === i || room < 100 || !figures.and.has(lower) || !isSmall(run, k + 1)) break;
    else continue;
    end = k + 1;
  }
  return end === i ? null : multiplied(run, { value: total + group, end, scale });
}

const isSmall = (run: Run, i: number) => smallNumber(lowerAt(run, i), run.figures) !== null;

/** A number under a hundred that one word says: "seven", "thirty", "thirty-five". */
export function smallNumber(lower: string, { units, tens }: FigureWords): number | null {
  const whole = units.get(lower) ?? tens.get(lower);
  if (whole !== undefined) return whole;
  const hyphen = lower.indexOf("-");
  if (hyphen < 4) return null;
  const ten = tens.get(lower.slice(0, hyphen));
  const unit = units.get(lower.slice(hyphen + 1));
  return ten !== undefined && unit !== undefined && unit > 0 && unit < 10 ? ten + unit : null;
}

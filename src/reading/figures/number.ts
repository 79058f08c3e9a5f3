import type { FigureWords } from "../../languages/language.ts";
import type { Word } from "../text.ts";

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
export function numberAt(words: readonly Word[], i: number, last: number, figures: FigureWords): Plain | null {
  const word = i < last ? words[i] : undefined;
  if (!word) return null;
  const value = digits(word.text);
  if (value === null) return inWords(words, i, last, figures);
  return multiplied(words, spaced(words, i, last, value), last, figures);
}

/** "1 200", "3 000 000": thousands parted by one space. */
function spaced(words: readonly Word[], i: number, last: number, value: number): Plain {
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
export function multiplied(words: readonly Word[], plain: Plain, last: number, figures: FigureWords): Plain {
  let { value, end, scale } = plain;
  if (scale === 1 && isHalfMore(words, end, last, figures)) {
    value += 0.5;
    end += 3;
  }
  for (; end < last; end++) {
    const factor = factorAt(words, end, last, figures);
    if (factor === null) break;
    value *= factor;
    scale *= factor;
  }
  return { value: Math.round(value * 1000) / 1000, end, scale };
}

function isHalfMore(words: readonly Word[], i: number, last: number, { and, articles, half }: FigureWords): boolean {
  if (i + 2 >= last || !and.has((words[i] as Word).lower)) return false;
  return articles.has((words[i + 1] as Word).lower) && (words[i + 2] as Word).lower === half;
}

function factorAt(words: readonly Word[], i: number, last: number, figures: FigureWords): number | null {
  const word = words[i] as Word;
  const scale = figures.scales.get(word.lower) ?? figures.plurals.get(word.lower) ?? 0;
  if (scale >= 1000 || figures.scales.has(word.lower)) return scale;
  const before = words[i - 1];
  if (!before || before.end !== word.start || !/\d$/.test(before.text)) return null;
  const letter = figures.letters.get(word.lower);
  if (letter === undefined || word.lower !== figures.metres) return letter ?? null;
  const after = i + 1 < last ? words[i + 1] : undefined;
  const far = !after || figures.distanceAfter.has(after.lower) || Number(before.text) >= 50;
  return far ? null : letter;
}

/** "One hundred and twenty", "sixty nine", "two hundred thousand". */
function inWords(words: readonly Word[], i: number, last: number, figures: FigureWords): Plain | null {
  let total = 0;
  let group = 0;
  let room = Number.POSITIVE_INFINITY;
  let end = i;
  let scale = 1;
  for (let k = i; k < last; k++) {
    const { lower } = words[k] as Word;
    const small = smallNumber(lower, figures);
    const factor = figures.scales.get(lower);
    if (small !== null && (small < room || end === i)) {
      group += small;
      room = figures.tens.has(lower) ? 10 : 0;
      scale = 1;
    } else if (factor !== undefined) {
      scale *= factor;
      [total, group] = factor < 1000 ? [total, (group || 1) * factor] : [total + (group || 1) * factor, 0];
      room = factor === 12 ? 0 : factor < 1000 ? 100 : factor;
    } else if (end > i && room >= 100 && figures.and.has(lower) && k + 1 < last && startsSmall(words[k + 1], figures)) {
      continue;
    } else break;
    end = k + 1;
  }
  if (end === i) return null;
  return multiplied(words, { value: total + group, end, scale }, last, figures);
}

const startsSmall = (word: Word | undefined, figures: FigureWords) =>
  word !== undefined && smallNumber(word.lower, figures) !== null;

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

import type { Spelling } from "./key.ts";
import type { Word } from "./word.ts";

/**
 * How unlike two readings of names are: 0 where they are written alike, about 1 where each of a few vowels is another, and
 * infinite where their consonants differ, where the words of one are not those of the other, apart or run together, or
 * where they are more unlike than `most`.
 */
export function unlikeness(one: Spelling, other: Spelling, most = Infinity): number {
  if (one.key === other.key) return total(one.words, other.words, most);
  if (one.words.length === other.words.length) return Infinity;
  const [few, many] = one.words.length < other.words.length ? [one, other] : [other, one];
  const joined = join(few.words, many.words);
  return joined ? RUN_TOGETHER + total(few.words, joined, most - RUN_TOGETHER) : Infinity;
}

/** What is unlike enough to be another name, for so many consonants: each slot between them has some room. */
export const roomFor = ({ key }: Spelling): number => 0.4 + 0.12 * Math.min(key.length, 8);

/** What is so like that nobody need be asked, for so many consonants: a short name has too many that are near it. */
export const sureFor = ({ key }: Spelling): number =>
  SURE[Math.min(key.replaceAll(" ", "").length, SURE.length - 1)] ?? 0;

const SURE: readonly number[] = [0, 0.1, 0.15, 0.35, 0.45, 0.5];

const RUN_TOGETHER = 0.1;

function total(one: readonly Word[], other: readonly Word[], most: number): number {
  let sum = 0;
  for (const [at, word] of one.entries()) {
    sum += unlikeWord(word, other[at] as Word, most - sum);
    if (sum > most) return Infinity;
  }
  return sum;
}

/** The many words joined so that they stand against the few, or null where they do not. */
function join(few: readonly Word[], many: readonly Word[]): readonly Word[] | null {
  const joined: Word[] = [];
  let at = 0;
  for (const { code } of few) {
    let word = many[at++];
    while (word && word.code.length < code.length && at < many.length) word = glue(word, many[at++] as Word);
    if (word?.code !== code) return null;
    joined.push(word);
  }
  return at === many.length ? joined : null;
}

/** Two words as one: what ends the first and what opens the second meet in one slot. */
const glue = (one: Word, other: Word): Word => ({
  code: one.code + other.code,
  letters: [...one.letters, ...other.letters],
  vowels: [
    ...one.vowels.slice(0, -1),
    (one.vowels[one.vowels.length - 1] ?? "") + (other.vowels[0] ?? ""),
    ...other.vowels.slice(1),
  ],
  unvowelled: one.unvowelled || other.unvowelled,
});

/** In what letters two words stand: where only one of them has its short vowels, that one is the first. */
type Letters = "latin" | "arabic" | "mixed";

function unlikeWord(one: Word, other: Word, most: number): number {
  if (one.unvowelled && !other.unvowelled) return unlikeWord(other, one, most);
  const letters = one.unvowelled ? "arabic" : other.unvowelled ? "mixed" : "latin";
  const last = one.letters.length;
  let sum = 0;
  for (let at = 0; at <= last && sum <= most; at++) {
    sum += unlikeSlot(one.vowels[at] ?? "", other.vowels[at] ?? "", letters, at === last);
    if (at < last) sum += unlikeLetter(one.letters[at] ?? "", other.letters[at] ?? "", letters);
  }
  return sum;
}

/** Two ways of writing one code. */
const PAIRS: Readonly<Record<string, number>> = {
  "c k": 0.1,
  "c s": 0.1,
  "ch sh": 0.15,
  "ck k": 0,
  "d dh": 0.2,
  "dh z": 0.2,
  "dj j": 0,
  "f v": 0.3,
  "f ph": 0.1,
  "g j": 0.25,
  "k q": 0.3,
  "c q": 0.1,
  "kh x": 0.1,
  "t th": 0.25,
};

function unlikeLetter(one: string, other: string, letters: Letters): number {
  if (one === other) return 0;
  const found = PAIRS[one < other ? `${one} ${other}` : `${other} ${one}`];
  return found === undefined ? 0.6 : letters === "mixed" ? found / 2 : found;
}

/** What it costs to leave a vowel out, and to write one for another. */
const LEFT_OUT: Readonly<Record<string, number>> = { a: 0.3, e: 0.25, i: 0.45, u: 0.45, "*": 0, "^": 0 };
const INSTEAD: Readonly<Record<string, number>> = {
  ae: 0.15,
  ei: 0.2,
  ai: 0.5,
  au: 0.5,
  eu: 0.5,
  iu: 0.7,
  "^a": 0,
  "^e": 0,
  "^i": 0.3,
  "^u": 0.3,
};

/** Against unwritten vowels a short one costs next to nothing, but for a last one. */
const SHORT: Readonly<Record<string, number>> = { a: 0, e: 0, i: 0.05, u: 0.05 };

/** What Arabic writes is long, and seldom missing in a true likeness. */
const LONG = 0.4;

/** A word with an ending is another word more often than one with a vowel more within. */
const ENDING = 0.15;

const leftOut = (vowel: string): number => LEFT_OUT[vowel] ?? 0.5;
const long = (vowel: string): number => leftOut(vowel) + (vowel === "*" || vowel === "^" ? 0 : LONG);

/** Slots are few and comparisons many: each pair of slots is weighed once. */
const weighed = new Map<string, number>();

/** No more than these are kept, whatever comes in. */
const MOST_WEIGHED = 50_000;

function unlikeSlot(one: string, other: string, letters: Letters, last: boolean): number {
  if (one === other) return 0;
  const pair = `${one} ${other} ${letters}${last ? " last" : ""}`;
  const known = weighed.get(pair);
  if (known !== undefined) return known;
  const cost = unlikeVowels(one, other, letters, last);
  if (weighed.size < MOST_WEIGHED) weighed.set(pair, cost);
  return cost;
}

/** How unlike the vowels of one slot are: the weighted distance of Levenshtein. */
function unlikeVowels(one: string, other: string, letters: Letters, last: boolean): number {
  const short = letters === "mixed" && !last;
  const without = (vowel: string): number =>
    (short ? SHORT[vowel] : undefined) ?? (letters === "arabic" ? long : leftOut)(vowel);
  const beyond = letters === "latin" ? leftOut : long;
  let row = [0];
  for (const vowel of other) row.push((row[row.length - 1] ?? 0) + beyond(vowel));
  for (const mine of one) {
    const next = [(row[0] ?? 0) + without(mine)];
    for (const [at, theirs] of [...other].entries()) {
      const change = (row[at] ?? 0) + instead(mine, theirs);
      next.push(Math.min(change, (row[at + 1] ?? 0) + without(mine), (next[at] ?? 0) + beyond(theirs)));
    }
    row = next;
  }
  const ending = last && (one === "" || other === "") ? ENDING : 0;
  return (row[row.length - 1] ?? 0) + ending;
}

const instead = (one: string, other: string): number => {
  if (one === other || one === "*" || other === "*") return 0;
  return INSTEAD[one < other ? one + other : other + one] ?? 0.5;
};

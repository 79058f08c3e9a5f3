import { plainArabic } from "./arabic.ts";
import { plainLatin } from "./latin.ts";
import { readings, type Word } from "./word.ts";

/** A name, read in one way. */
export interface Spelling {
  /** The codes of its words, with a space between. */
  readonly key: string;
  readonly words: readonly Word[];
}

/** A name of many words that each have two readings would have hundreds; the likeliest stand first. */
const MOST_SPELLINGS = 12;

/** Marks that stand for ayn or hamza or an elision: none of them makes two words. */
const APOSTROPHES = /['’‘‛`´ʿʾʼʻ′]/g;

const ARTICLES: ReadonlySet<string> = new Set(["a", "e", "al", "el", "ul"]);

/** The article before a letter of the sun takes its sound: "ash-Sha'ar", "an-Nayrab". So does "aj" for many speakers. */
const ASSIMILATED = /^[aeiu](s|sh|d|dh|n|r|t|th|z|j|l|ch|c)$/;
const UNLIKE_SPELLED: Readonly<Record<string, RegExp>> = { j: /^(?:j|g|dj)/, sh: /^(?:sh|ch)/, d: /^(?:d|z)/, c: /^c/ };

/** A numeral behind a name: "Hamdaniyeh II". As letters it would be vowels and vanish. */
const NUMERALS: readonly string[] = "I II III IV V VI VII VIII IX X".split(" ");

/** The words of a name in small letters, without articles and without what is no letter. */
export function wordsOf(name: string): readonly string[] {
  const parts = name
    .normalize("NFC")
    .replace(APOSTROPHES, "")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((part) => plainWord(part) !== "");
  return parts
    .map(numbered)
    .filter((part, at) => !isArticle(part, parts[at + 1]))
    .map(withoutAl);
}

const numbered = (part: string, at: number): string => {
  const number = at > 0 ? NUMERALS.indexOf(part) : -1;
  return number < 0 ? part.toLowerCase() : String(number + 1);
};

function isArticle(part: string, next: string | undefined): boolean {
  if (next === undefined) return false;
  if (part === "ال" || ARTICLES.has(part)) return true;
  const sound = ASSIMILATED.exec(part)?.[1];
  const before = plainLatin(next.toLowerCase());
  return sound !== undefined && (UNLIKE_SPELLED[sound]?.test(before) || before.startsWith(sound));
}

const withoutAl = (word: string): string => word.replace(/^ال(?=..)/, "");

/** The ways to read a name, the likeliest first. Two names may be one where `unlikeness` of two readings is small. */
export const spellings = (name: string): readonly Spelling[] => spelled(wordsOf(name));

/** As `spellings`, of the words that `wordsOf` gives. */
export function spelled(words: readonly string[]): readonly Spelling[] {
  let found: readonly (readonly Word[])[] = words.length > 0 ? [[]] : [];
  for (const [at, word] of words.entries()) {
    const ways = readings(word, at === words.length - 1);
    found = found.flatMap((before) => ways.map((way) => [...before, way])).slice(0, MOST_SPELLINGS);
  }
  return found.map((one) => ({ key: one.map(({ code }) => code).join(" "), words: one }));
}

/** The key of a name's likeliest reading: equal for a-Sakhour, al-Sakhour, as-Sakhur, Sakhour and الصاخور. Empty for no name. */
export const nameKey = (name: string): string => spellings(name)[0]?.key ?? "";

/**
 * A name without case, marks, apostrophes, hyphens and articles, but with its vowels: what two people who write a name in
 * the same way agree on.
 */
export const plainName = (name: string): string => plainly(wordsOf(name));

/** As `plainName`, of the words that `wordsOf` gives. */
export const plainly = (words: readonly string[]): string => words.map(plainWord).join(" ");

const plainWord = (word: string): string => plainArabic(plainLatin(word)).replace(/ى$/, "ي").replace(/ه$/, "ة");

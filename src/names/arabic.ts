import type { Sounds } from "./latin.ts";

/** The codes of Arabic letters, as `latin.ts` has them. Persian and Kurdish letters stand with the sounds they write. */
const CONSONANTS: Readonly<Record<string, string>> = {
  ب: "b",
  پ: "b",
  ت: "t",
  ث: "t",
  ج: "g",
  چ: "C",
  ح: "h",
  خ: "X",
  د: "d",
  ذ: "d",
  ر: "r",
  ز: "z",
  ژ: "g",
  س: "s",
  ش: "C",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "z",
  غ: "g",
  ف: "f",
  ڤ: "f",
  ق: "k",
  ك: "k",
  ک: "k",
  گ: "g",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
};

/** What Latin letters commonly write for a letter; the first is how the letter is compared. */
const WRITTEN: Readonly<Record<string, string>> = {
  ث: "th",
  ذ: "dh",
  ظ: "dh",
  غ: "gh",
  ج: "j",
  گ: "g",
  ژ: "j",
  ق: "q",
  ك: "k",
  ک: "k",
  پ: "p",
  ڤ: "v",
  خ: "kh",
  ش: "sh",
  چ: "ch",
  ض: "d",
  ص: "s",
  ط: "t",
};

const VOWELS: Readonly<Record<string, string>> = { ا: "a", ى: "a", ة: "a", و: "u", ي: "i", ی: "i", ع: "^" };

/** Letters with another sound as well: the key is made once with each. */
export const OTHER_SOUNDS: Readonly<Record<string, string>> = { ذ: "z", ظ: "d" };

/** Vowel points, the stroke that stretches a word, and the hamza, alone or on a seat. */
const POINTS = /[\u064B-\u065F\u0670\u0640ءئؤ]/g;

/** A word without points, and with one alif for all. */
export const plainArabic = (word: string): string => word.replace(/[أإآٱ]/g, "ا").replace(POINTS, "");

/**
 * The sounds of a word as `plainArabic` gives it. Short vowels are not written; an ayn (`^`) may be heard as a vowel
 * or not at all, and an alif or ayn that opens a word (`*`) bears whatever vowel follows. Equal letters side by side are two, with a vowel
 * between them.
 */
export function arabicSounds(plain: string, other: boolean): Sounds {
  const letters: string[] = [];
  const vowels: string[] = [""];
  let code = "";
  for (const [at, letter] of [...plain].entries()) {
    const vowel = VOWELS[letter];
    if (vowel) {
      const before = vowels[vowels.length - 1] ?? "";
      const bears = at === 0 && (letter === "ا" || letter === "ع");
      vowels[vowels.length - 1] = bears ? "*" : before.endsWith(vowel) ? before : before + vowel;
      continue;
    }
    code += (other ? OTHER_SOUNDS[letter] : undefined) ?? CONSONANTS[letter] ?? letter;
    letters.push(WRITTEN[letter] ?? CONSONANTS[letter] ?? letter);
    vowels.push("");
  }
  return { code, letters, vowels };
}

/** A word of a text, folded so that its spellings are one, and where it stands (UTF-16 offsets, the end exclusive). */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Letters, digits and the marks on them; an apostrophe between letters belongs to the word. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640]*(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu;
const PLAIN = /^[a-z0-9]+$/;
/** Vowel signs, accents, the Arabic lengthening stroke, apostrophes, and whatever else is no letter and no digit. */
const MARKS = /[^\p{L}\p{N}]+|\u0640+/gu;
/** Ways to write one Arabic letter. */
const ARABIC: readonly (readonly [RegExp, string])[] = [
  [/[\u0622\u0623\u0625\u0671]/g, "\u0627"],
  [/\u0629/g, "\u0647"],
  [/[\u0649\u06CC]/g, "\u064A"],
  [/\u06A9/g, "\u0643"],
];
/** The article, with the "and", "in" or "for" that is written onto it, before at least three letters. */
const ARTICLE = /^(?:[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644))(?=.{3})/u;

/** One word's folded form: small letters without marks; in Arabic without the article, its letters' spellings one. */
function foldWord(word: string): string {
  const small = word.toLowerCase();
  if (PLAIN.test(small)) return small;
  let folded = small.normalize("NFKD").replace(MARKS, "");
  for (const [spellings, letter] of ARABIC) folded = folded.replace(spellings, letter);
  return folded.replace(ARTICLE, "");
}

/** The words of a text, in their order: what search and likeness compare. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = foldWord(match[0]);
    if (word !== "") words.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

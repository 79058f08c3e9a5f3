import type { Language } from "../languages/language.ts";
import { furnitureOf } from "./furniture.ts";
import type { Lexicon } from "./lexicon.ts";
import { retag } from "./retag.ts";
import { type Cut, sentenceCutter } from "./sentences.ts";
import type { Tagger } from "./tagger.ts";
import { plain as makePlain, type Sentence, type Text, type Word } from "./text.ts";

/** Makes sentences of tagged words out of a report's text. */
export function documenter(
  language: Language,
  tagger: Tagger,
  lexicon: Lexicon,
): (text: string, title: string | null) => Text {
  const cut = sentenceCutter(language.code, language.abbreviations);
  const furniture = furnitureOf(language);
  return (text, title) => {
    const plain = makePlain(text);
    const words = joined(plain, tagger(unaccented(plain)), lexicon);
    retag(words);
    const body = furniture.bodyStart(plain, title);
    return { plain, words, sentences: sentencesOf(cut(plain), words, body, furniture) };
  };
}

/** Letters that the tokeniser would part a word at: "Bihać", "Şuşa", "Łódź", "Xankəndi". */
const ACCENTED = /[\u0100-\u024f\u0259\u1e00-\u1eff]/g;
const UNMARKED: Readonly<Record<string, string>> = {
  đ: "d",
  Đ: "D",
  ł: "l",
  Ł: "L",
  ı: "i",
  ħ: "h",
  Ħ: "H",
  ə: "e",
  Ə: "E",
};

/** The text with such letters as their base, letter for letter at the same offsets: for the tagger's eyes alone. */
const unaccented = (plain: string): string =>
  plain.replace(ACCENTED, (letter) => UNMARKED[letter] ?? letter.normalize("NFD").charAt(0));

function sentencesOf(
  cuts: readonly Cut[],
  words: readonly Word[],
  body: number,
  furniture: ReturnType<typeof furnitureOf>,
): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  for (const { start, end, paragraph } of cuts) {
    const from = start < body ? Math.min(body, end) : start;
    while (at < words.length && (words[at] as Word).start < from) at++;
    const begins = at;
    while (at < words.length && (words[at] as Word).start < end) at++;
    if (at === begins) continue;
    const first = furniture.pastTags(words, begins, at);
    sentences.push({
      index: sentences.length,
      first,
      last: at,
      start: (words[first] as Word).start,
      end,
      paragraph,
      furniture: furniture.isFurniture(words, first, at),
    });
  }
  return sentences;
}

/** Joins again what the tokeniser parts at a hyphen: "opposition-held", "al-Halabi", "U.S.-backed", "al- Rassafe". */
function joined(plain: string, words: Word[], lexicon: Lexicon): Word[] {
  let last = -1;
  for (const word of words) {
    const mark = words[last] as Word;
    const before = words[last - 1] as Word;
    if (last >= 0 && mark.end === word.start && isLetters(mark, word)) {
      const whole = compound(plain, mark, word, last, lexicon);
      words[last] = { ...whole, pos: mark.capital ? "PROPN" : mark.pos, capital: mark.capital };
    } else if (last > 0 && mark.text === "-" && mark.start === before.end && joins(before, mark, word)) {
      last--;
      words[last] = compound(plain, before, word, last, lexicon);
    } else {
      last++;
      word.i = last;
      words[last] = word;
    }
  }
  words.length = last + 1;
  return words;
}

/** The tokeniser parts "Ovčara" at letters that its alphabet has not. */
function isLetters(before: Word, after: Word): boolean {
  const [one, two] = [before.text.charAt(before.text.length - 1), after.text.charAt(0)];
  return (one > LATIN || two > LATIN) && LETTER.test(one) && LETTER.test(two);
}

const LATIN = "\u007f";
const LETTER = /\p{L}/u;
const ENDS = /[\p{L}\p{N}.]$/u;
const BEGINS = /^[\p{L}\p{N}]/u;
const ARTICLE = /^(?:al|el|as|ash|at|an|ad|ar|az|a)$/i;

function joins(before: Word, mark: Word, after: Word): boolean {
  if (!ENDS.test(before.text) || !BEGINS.test(after.text)) return false;
  if (after.start === mark.end) return true;
  return after.capital && after.start === mark.end + 1 && ARTICLE.test(before.text);
}

function compound(plain: string, before: Word, after: Word, i: number, lexicon: Lexicon): Word {
  const text = plain.slice(before.start, after.end);
  const lower = text.toLowerCase();
  const pos = after.capital ? "PROPN" : after.pos === "VERB" || after.pos === "ADJ" ? "ADJ" : after.pos;
  const capital = before.capital || (after.capital && before.text.length <= 3);
  const { words, marks } = lexicon;
  const spelt = { text, lower, capital };
  const [lex, may, says] = [words.get(lower), marks.may(spelt), marks.says(spelt)];
  return { i, text, lower, start: before.start, end: after.end, pos, capital, lex, may, says };
}

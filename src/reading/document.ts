import type { Language } from "../languages/language.ts";
import { bodyStart, isFurniture, pastTags } from "./furniture.ts";
import { type Cut, sentenceCutter } from "./sentences.ts";
import { retag } from "./retag.ts";
import type { Tagger } from "./tagger.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import { plain as makePlain, type Sentence, type Text, type Word } from "./text.ts";

/** Makes sentences of tagged words out of a report's text. */
export function documenter(language: Language, tagger: Tagger, lexicon: Lexicon = lexiconOf(language)): (text: string, title: string | null) => Text {
  const cut = sentenceCutter(language.code, language.abbreviations);
  return (text, title) => {
    const plain = makePlain(text);
    const words = joined(plain, tagger(plain));
    for (const word of words) word.lex = lexicon.words.get(word.lower);
    retag(words);
    const body = bodyStart(plain, title, language);
    return { plain, words, sentences: sentencesOf(cut(plain), words, body, plain, language) };
  };
}

function sentencesOf(cuts: Cut[], words: Word[], body: number, plain: string, language: Language): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  for (const { start, end, paragraph } of cuts) {
    const from = start < body ? Math.min(body, end) : start;
    while (at < words.length && (words[at] as Word).start < from) at++;
    const first = at;
    while (at < words.length && (words[at] as Word).start < end) at++;
    if (at === first) continue;
    const skipped = pastTags(words, first, at);
    const run = words.slice(skipped, at);
    const furniture = isFurniture(run, plain.slice(from, end), language);
    sentences.push({ index: sentences.length, first: skipped, last: at, start: (run[0] as Word).start, end, paragraph, furniture });
  }
  return sentences;
}

/** Joins again what the tokeniser parts at a hyphen: "opposition-held", "al-Halabi", "U.S.-backed", "al- Rassafe". */
function joined(plain: string, words: Word[]): Word[] {
  const out: Word[] = [];
  for (const word of words) {
    const mark = out[out.length - 1];
    const before = out[out.length - 2];
    if (mark && before && mark.text === "-" && mark.start === before.end && joins(before, mark, word)) {
      out.length -= 2;
      out.push({ ...compound(plain, before, word), i: out.length });
    } else out.push(word.i === out.length ? word : { ...word, i: out.length });
  }
  return out;
}

const letter = (word: Word) => /[\p{L}\p{N}.]$/u.test(word.text);

function joins(before: Word, mark: Word, after: Word): boolean {
  if (!letter(before) || !/^[\p{L}\p{N}]/u.test(after.text)) return false;
  if (after.start === mark.end) return true;
  return before.text.length <= 3 && after.capital && after.start === mark.end + 1 && /^(?:al|el|as|ash|at|an|ad|ar|az|a)$/i.test(before.text);
}

function compound(plain: string, before: Word, after: Word): Omit<Word, "i"> {
  const text = plain.slice(before.start, after.end);
  const pos = after.capital ? "PROPN" : after.pos === "VERB" || after.pos === "ADJ" ? "ADJ" : after.pos;
  return { text, lower: text.toLowerCase(), start: before.start, end: after.end, pos, capital: before.capital || (after.capital && before.text.length <= 3), lex: undefined };
}

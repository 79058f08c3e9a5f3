import model from "wink-eng-lite-web-model";
import winkNLP, { type WinkMethods } from "wink-nlp";
import type { Pos, Word } from "./text.ts";

/** Cuts a plain text into words and tags each with its part of speech. */
export type Tagger = (plain: string) => Word[];

/** wink keeps every word it has not seen before for ever; after so many of them it is made anew. */
const UNSEEN_LIMIT = 50_000;

/** A tagger of English on wink-nlp: its tokeniser and its `pos`, nothing else. */
export function englishTagger(): Tagger {
  let wink: WinkMethods = winkNLP(model, ["pos"]);
  let seen = new Set<string>();
  return (plain) => {
    if (seen.size > UNSEEN_LIMIT) {
      wink = winkNLP(model, ["pos"]);
      seen = new Set();
    }
    const tokens = wink.readDoc(plain).tokens();
    const values = tokens.out(wink.its.value) as string[];
    const tags = tokens.out(wink.its.pos) as Pos[];
    return place(plain, values, tags, seen);
  };
}

/** "a-Sakhour", "al-Bab": a name behind an article written small. */
const ARTICLED = /^\p{Ll}{1,3}-\p{Lu}/u;

/** Finds each value in the text again, since wink keeps no offsets. */
function place(plain: string, values: readonly string[], tags: readonly Pos[], seen: Set<string>): Word[] {
  const words: Word[] = [];
  let at = 0;
  for (let k = 0; k < values.length; k++) {
    const text = values[k] as string;
    const start = plain.indexOf(text, at);
    if (start < 0 || text.trim() === "") continue;
    at = start + text.length;
    seen.add(text);
    const first = text.charCodeAt(0);
    const lower = text.toLowerCase();
    const capital = (first >= 65 && first <= 90) || (first > 127 && text.charAt(0) !== lower.charAt(0)) || ARTICLED.test(text);
    words.push({ i: words.length, text, lower, start, end: at, pos: tags[k] as Pos, capital, lex: undefined });
  }
  return words;
}

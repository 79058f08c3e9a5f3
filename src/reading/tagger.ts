import model from "wink-eng-lite-web-model";
import winkNLP, { type WinkMethods } from "wink-nlp";
import type { Lexeme, Lexicon } from "./lexicon.ts";
import type { Pos, Word } from "./text.ts";

/** Cuts a plain text into words and tags each with its part of speech. */
export type Tagger = (plain: string) => Word[];

/** wink keeps every word it has not seen before for ever; after so many of them it is made anew, and so are our forms. */
const UNSEEN_LIMIT = 50_000;

/** What is the same of a word wherever it stands. */
interface Form {
  readonly lower: string;
  readonly capital: boolean;
  readonly lex: Lexeme | undefined;
}

/** A tagger of English on wink-nlp: its tokeniser and its `pos`, nothing else. */
export function englishTagger(lexicon: Lexicon): Tagger {
  let wink: WinkMethods = winkNLP(model, ["pos"]);
  let forms = new Map<string, Form>();
  return (plain) => {
    if (forms.size > UNSEEN_LIMIT) {
      wink = winkNLP(model, ["pos"]);
      forms = new Map();
    }
    const tokens = wink.readDoc(plain).tokens();
    const values = tokens.out(wink.its.value) as string[];
    const tags = tokens.out(wink.its.pos) as Pos[];
    return place(plain, values, tags, forms, lexicon);
  };
}

/** Finds each value in the text again, since wink keeps no offsets. */
function place(
  plain: string,
  values: readonly string[],
  tags: readonly Pos[],
  forms: Map<string, Form>,
  lexicon: Lexicon,
): Word[] {
  const words: Word[] = [];
  let at = 0;
  for (let k = 0; k < values.length; k++) {
    const text = values[k] as string;
    const start = plain.startsWith(text, at) ? at : plain.startsWith(text, at + 1) ? at + 1 : plain.indexOf(text, at);
    if (start < 0 || (text.charCodeAt(0) <= 32 && text.trim() === "")) continue;
    at = start + text.length;
    let form = forms.get(text);
    if (form === undefined) {
      form = formOf(text, lexicon);
      forms.set(text, form);
    }
    words.push({
      i: words.length,
      text,
      lower: form.lower,
      start,
      end: at,
      pos: tags[k] as Pos,
      capital: form.capital,
      lex: form.lex,
    });
  }
  return words;
}

/** "a-Sakhour", "al-Bab": a name behind an article written small. */
const ARTICLED = /^\p{Ll}{1,3}-\p{Lu}/u;

function formOf(text: string, lexicon: Lexicon): Form {
  const lower = text.toLowerCase();
  return { lower, capital: text.charAt(0) !== lower.charAt(0) || ARTICLED.test(text), lex: lexicon.words.get(lower) };
}

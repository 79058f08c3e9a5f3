import type { Lexeme, Lexicon } from "./lexicon.ts";
import { automaton, type Row } from "./tagging/automaton.ts";
import { hashOn, Runs } from "./tagging/runs.ts";
import { machines, PARTS, type Token, tokenizer } from "./tagging/tokens.ts";
import type { Pos, Word } from "./text.ts";

/** Cuts a plain text into words and tags each with its part of speech. */
export type Tagger = (plain: string) => Word[];

/** wink keeps every word it has not seen before for ever, and we every run; after so many it is made anew, and so are our runs. */
const UNSEEN_LIMIT = 50_000;

/** A token with what is the same of its word wherever it stands. */
interface Form extends Token {
  readonly lower: string;
  readonly capital: boolean;
  readonly lex: Lexeme | undefined;
  readonly may: number;
  readonly says: number;
}

/**
 * A tagger of English on wink-nlp: its tokens and its parts of speech, nothing else. wink cuts each run of letters between
 * two blanks by itself, so a run is cut and looked up once, however often it comes; over the text go only wink's automata,
 * which mend a word's likeliest tag by its neighbours.
 */
export function englishTagger(lexicon: Lexicon): Tagger {
  const automata = machines.map(automaton);
  let cut = tokenizer();
  let known = new Runs<readonly Form[]>();
  let row = columns(1024);
  const learn = (runs: readonly string[]): void => {
    for (const [k, tokens] of cut(runs).entries()) {
      const forms = tokens.map((token) => formOf(token, lexicon));
      known.add(interned(runs[k] as string), forms);
    }
  };
  const look = (plain: string): Looked => {
    const unseen = new Set<string>();
    let length = 0;
    for (let at = runAfter(plain, 0); at < plain.length; ) {
      const breaks = isBreak(plain.charCodeAt(at));
      let end = at;
      let hash = 0;
      for (; end < plain.length; end++) {
        const code = plain.charCodeAt(end);
        if (isBlank(code) || isBreak(code) !== breaks) break;
        hash = hashOn(hash, code);
      }
      const forms = known.at(plain, at, end, hash);
      if (forms === undefined) unseen.add(plain.slice(at, end));
      else for (let k = 0; k < forms.length; k++) take(length++, forms[k] as Form, at);
      at = runAfter(plain, end);
    }
    return { length, unseen };
  };
  const take = (k: number, form: Form, at: number): void => {
    row.forms[k] = form;
    row.starts[k] = at;
    row.tags[k] = form.tag;
    row.hints[k] = form.hint;
    row.able[k] = form.able;
  };
  return (plain) => {
    if (known.size > UNSEEN_LIMIT) {
      cut = tokenizer();
      known = new Runs();
    }
    if (row.tags.length < plain.length) row = columns(plain.length);
    let looked = look(plain);
    if (looked.unseen.size > 0) {
      learn([...looked.unseen]);
      looked = look(plain);
    }
    for (const mend of automata) mend(row, looked.length);
    return wordsOf(row, looked.length);
  };
}

/** How many tokens a text has, and its runs that are not known. */
interface Looked {
  readonly length: number;
  readonly unseen: ReadonlySet<string>;
}

/** The tokens of a text, kept from one text to the next so that none is made anew. */
interface Columns extends Row {
  readonly forms: Form[];
  /** Where the run of each token starts. */
  readonly starts: Uint32Array;
}

const columns = (length: number): Columns => ({
  tags: new Uint8Array(length),
  hints: new Uint8Array(length),
  able: new Uint32Array(length),
  forms: [],
  starts: new Uint32Array(length),
});

function wordsOf({ forms, starts, tags }: Columns, length: number): Word[] {
  const words: Word[] = [];
  for (let k = 0; k < length; k++) {
    const form = forms[k] as Form;
    if (form.start < 0) continue;
    const at = starts[k] as number;
    words.push({
      i: words.length,
      text: form.text,
      lower: form.lower,
      start: at + form.start,
      end: at + form.end,
      pos: PARTS[form.fixed ? form.tag : (tags[k] as number)] as Pos,
      capital: form.capital,
      lex: form.lex,
      may: form.may,
      says: form.says,
    });
  }
  return words;
}

/** wink's blanks between words, but for those that a plain text has none of; line breaks are tokens of their own. */
const isBlank = (code: number): boolean => code === 32 || (code >= 0x2002 && code <= 0x2005) || code === 0x205f;
const isBreak = (code: number): boolean => code === 10;

/** Where the next run of letters and marks begins. */
function runAfter(plain: string, from: number): number {
  let at = from;
  while (at < plain.length && isBlank(plain.charCodeAt(at))) at++;
  return at;
}

/** "a-Sakhour", "al-Bab": a name behind an article written small. */
const ARTICLED = /^\p{Ll}{1,3}-\p{Lu}/u;

/**
 * One string for all that are spelt so, which V8 then compares by its address: a property's name is kept so. And a copy: a
 * word cut out of a text holds the whole text in memory.
 */
function interned(text: string): string {
  const one: Record<string, 0> = Object.create(null);
  one[text] = 0;
  return Object.keys(one)[0] ?? text;
}

function formOf(token: Token, { words, marks }: Lexicon): Form {
  const text = interned(token.text);
  const lower = interned(text.toLowerCase());
  const capital = text.charAt(0) !== lower.charAt(0) || ARTICLED.test(text);
  const spelt = { text, lower, capital };
  return { ...token, text, lower, capital, lex: words.get(lower), may: marks.may(spelt), says: marks.says(spelt) };
}

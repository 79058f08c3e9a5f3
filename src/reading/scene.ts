import type { NounSense, ThingSense } from "../languages/language.ts";
import type { Clause, Parse } from "./grammar/clauses.ts";
import type { FigureSpan, NounPhrase, TimeSpan } from "./grammar/phrases.ts";
import { type Lexicon, nounAt, type VerbEntry } from "./lexicon.ts";
import type { Sentence, Word } from "./text.ts";

/** A noun phrase and what its noun means. */
export interface Noun {
  readonly phrase: NounPhrase;
  readonly events: readonly NounSense[];
  readonly things: readonly ThingSense[];
  readonly plural: boolean;
  /** Where the noun begins, as many parts as it has: at "car" of "a suicide car bomb". */
  readonly from: number;
  /** Its place among the sentence's phrases. */
  readonly index: number;
}

const NONE: readonly never[] = [];

/** One sentence, as far as the grammar reads it: what every kind looks at. */
export interface Scene {
  readonly words: readonly Word[];
  readonly sentence: Sentence;
  readonly parse: Parse;
  readonly nouns: readonly Noun[];
  readonly figures: readonly FigureSpan[];
  readonly times: readonly TimeSpan[];
  readonly lexicon: Lexicon;
  /** What several kinds ask again, found once. */
  readonly memo: {
    readonly tails: (NounPhrase[] | undefined)[];
    readonly clauses: Map<number, Clause | null>;
    readonly senses: (readonly VerbEntry[] | undefined)[];
    sites: readonly Noun[] | null;
  };
}

export function sceneOf(
  words: readonly Word[],
  sentence: Sentence,
  parse: Parse,
  figures: readonly FigureSpan[],
  times: readonly TimeSpan[],
  lexicon: Lexicon,
): Scene {
  const nouns = parse.phrases.map((phrase, index): Noun => {
    const { lexeme, from } = nounAt(lexicon, words, phrase.first, phrase.head);
    const plural = lexeme?.plural ?? (words[phrase.head] as Word).lower.endsWith("s");
    return { phrase, events: lexeme?.events ?? NONE, things: lexeme?.sorts ?? NONE, plural, from, index };
  });
  return {
    words,
    sentence,
    parse,
    nouns,
    figures,
    times,
    lexicon,
    memo: { tails: [], clauses: new Map(), senses: [], sites: null },
  };
}

export const nounOf = (scene: Scene, phrase: NounPhrase | null): Noun | null =>
  phrase === null ? null : (scene.nouns[phrase.index] ?? null);

/** The phrases joined to one by "and" or commas, itself the first. */
export function listOf(phrase: NounPhrase): NounPhrase[] {
  const list: NounPhrase[] = [];
  for (let at: NounPhrase | null = phrase; at !== null && list.length < 40; at = at.next) list.push(at);
  return list;
}

/** The phrases that hang on one behind it, each by its preposition: "the killing | of five | in Douma". */
export function tailOf(scene: Scene, noun: Noun): readonly NounPhrase[] {
  const known = scene.memo.tails[noun.index];
  if (known) return known;
  const tail: NounPhrase[] = [];
  let end = noun.phrase.last;
  for (let k = noun.index + 1; k < scene.nouns.length; k++) {
    const { phrase } = scene.nouns[k] as Noun;
    if ((phrase.prep < 0 && !phrase.joined) || parted(scene.words, end, phrase.first)) break;
    tail.push(phrase);
    end = phrase.last;
  }
  scene.memo.tails[noun.index] = tail;
  return tail;
}

/** True where a verb or a stop stands between two phrases. */
function parted(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const { pos, text } = words[k] as Word;
    if (
      pos === "VERB" ||
      pos === "AUX" ||
      (pos === "PUNCT" && text !== "," && text !== "-" && text !== "(" && text !== ")")
    )
      return true;
  }
  return false;
}

/** The clause that a word stands in: of those that hold it, the one that begins last. */
export function clauseOf(scene: Scene, word: number): Clause | null {
  const known = scene.memo.clauses.get(word);
  if (known !== undefined) return known;
  let found: Clause | null = null;
  for (const clause of scene.parse.clauses)
    if (clause.first <= word && word < clause.last && (found === null || clause.first >= found.first)) found = clause;
  scene.memo.clauses.set(word, found);
  return found;
}

/** The preposition that governs a phrase, lower-case; "" where none does. */
export const prepOf = (scene: Scene, phrase: NounPhrase): string =>
  phrase.prep < 0 ? "" : (scene.words[phrase.prep] as Word).lower;

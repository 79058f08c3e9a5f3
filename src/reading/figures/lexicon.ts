import type { FigureWords } from "../../languages/language.ts";
import type { Word } from "../text.ts";

/** What a phrase beside a number makes of it. "through" is looked through to what stands before it. */
type Effect = "low" | "high" | "about" | "through";

export interface Phrase {
  readonly parts: readonly string[];
  readonly effect: Effect;
}

/** What a word may begin. */
export type Start = "number" | "plural" | "some" | "pair" | "fold" | "fraction" | "many" | "numberOf" | "ordinal";

/** A language's words of counting, arranged for looking up. */
export interface Lexicon {
  readonly words: FigureWords;
  readonly starts: ReadonlyMap<string, Start>;
  /** Phrases before a number by their last word, and after it by their first; the longest first. */
  readonly before: ReadonlyMap<string, readonly Phrase[]>;
  readonly after: ReadonlyMap<string, readonly Phrase[]>;
  readonly percent: ReadonlyMap<string, readonly Phrase[]>;
}

const arranged = new WeakMap<FigureWords, Lexicon>();

export function lexiconOf(words: FigureWords): Lexicon {
  const known = arranged.get(words);
  if (known) return known;
  const lexicon = arrange(words);
  arranged.set(words, lexicon);
  return lexicon;
}

function arrange(words: FigureWords): Lexicon {
  const { atLeast, upTo, about, through, orMore, orLess, orSo } = words;
  const last = (parts: readonly string[]) => parts.at(-1);
  const first = (parts: readonly string[]) => parts[0];
  return {
    words,
    starts: startsOf(words),
    before: byWord([of(atLeast, "low"), of(upTo, "high"), of(about, "about"), of(through, "through")], last),
    after: byWord([of(orMore, "low"), of(orLess, "high"), of(orSo, "about")], first),
    percent: byWord([of(words.percent, "about")], first),
  };
}

/** Whether an amount may begin with a word: one of counting, digits, words joined with a hyphen. */
export function begins(words: FigureWords): (lower: string) => boolean {
  const { starts } = lexiconOf(words);
  return (lower) => starts.has(lower) || /^\+?\d|-/.test(lower);
}

/** Later lines win: "third" is an ordinal until a fraction is asked for, "second" never a number. */
function startsOf(words: FigureWords): Map<string, Start> {
  const starts = new Map<string, Start>();
  const add = (keys: Iterable<string>, start: Start) => {
    for (const key of keys) starts.set(key, start);
  };
  add(words.fractions.keys(), "fraction");
  add(words.ordinals.keys(), "ordinal");
  for (const map of [words.units, words.tens, words.scales]) add(map.keys(), "number");
  add(words.plurals.keys(), "plural");
  add(words.some.keys(), "some");
  add(words.pairs.keys(), "pair");
  add(words.folds.keys(), "fold");
  add(words.uncounted, "many");
  add([...words.number, ...words.numbers], "numberOf");
  return starts;
}

const of = (phrases: readonly string[], effect: Effect): Phrase[] =>
  phrases.map((phrase) => ({ parts: phrase.split(" "), effect }));

function byWord(phrases: readonly Phrase[][], key: (parts: readonly string[]) => string | undefined) {
  const map = new Map<string, Phrase[]>();
  for (const phrase of phrases.flat()) {
    const word = key(phrase.parts) ?? "";
    map.set(word, [...(map.get(word) ?? []), phrase]);
  }
  for (const list of map.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  return map;
}

/** The longest phrase that stands at `start` and ends before `last`. */
export function phraseAt(map: Lexicon["after"], words: readonly Word[], start: number, last: number): Phrase | null {
  const word = start < last ? words[start] : undefined;
  const phrases = word && map.get(word.lower);
  return phrases?.find((phrase) => start + phrase.parts.length <= last && stands(phrase, words, start)) ?? null;
}

/** The longest phrase that ends just before `end` and begins at or after `first`. */
export function phraseBefore(
  map: Lexicon["before"],
  words: readonly Word[],
  end: number,
  first: number,
): Phrase | null {
  const word = end > first ? words[end - 1] : undefined;
  const phrases = word && map.get(word.lower);
  const fits = (phrase: Phrase) =>
    end - phrase.parts.length >= first && stands(phrase, words, end - phrase.parts.length);
  return phrases?.find(fits) ?? null;
}

const stands = (phrase: Phrase, words: readonly Word[], start: number) =>
  phrase.parts.every((part, k) => words[start + k]?.lower === part);

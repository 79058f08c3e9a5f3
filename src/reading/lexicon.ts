import type { Language, NounSense, ThingSense, VerbSense } from "../languages/language.ts";
import type { PlaceWords } from "../languages/places.ts";
import type { WarWords } from "../languages/warfare.ts";
import { type Marks, marksOf } from "./marks.ts";
import type { Word } from "./text.ts";
import { Form, formsOf, type VerbForm } from "./verb-forms.ts";

export interface VerbEntry {
  readonly sense: VerbSense;
  readonly lemma: string;
  readonly form: VerbForm;
  /** "up" of "blow up"; null for a verb of one word. */
  readonly particle: string | null;
}

export interface NounEntry {
  readonly sense: NounSense;
  readonly plural: boolean;
}

export interface ThingEntry {
  readonly sense: ThingSense;
  readonly plural: boolean;
}

/** All that a language says of one form of one word, or of one compound written with hyphens. */
export interface Lexeme {
  verbs: VerbEntry[];
  nouns: NounEntry[];
  things: ThingEntry[];
  /** How its verbs are made, bits of `Form`. */
  forms: number;
  /** The senses of `nouns` and of `things`, and whether the first of them is a plural; null where it is neither. */
  readonly events: NounSense[];
  readonly sorts: ThingSense[];
  plural: boolean | null;
  /** Grammar words: one letter a class, see GRAMMAR. */
  marks: number;
}

/** Classes of grammar words, as bits of `Lexeme.marks`. */
export const Mark = {
  be: 1,
  have: 2,
  do: 4,
  modal: 8,
  negation: 16,
  relative: 32,
  subordinate: 64,
  conditional: 128,
  where: 256,
  direction: 512,
  pronoun: 1024,
  definite: 2048,
  say: 4096,
  source: 4096,
  goal: 8192,
  upon: 16384,
  lacking: 32768,
  scarce: 65536,
  functional: 131072,
  idle: 262144,
  several: 524288,
} as const;

export interface Lexicon {
  /** By lower-case word. */
  readonly words: ReadonlyMap<string, Lexeme>;
  /** By the last part of a compound, the longest first: "bomb" finds "suicide car bomb" before "car bomb". */
  readonly compounds: ReadonlyMap<string, readonly Compound[]>;
  readonly marks: Marks;
  readonly war: War;
  readonly site: Site;
}

/** The closed lists of `WarWords`, each to be asked for a word. */
export type War = Readonly<Record<keyof WarWords, ReadonlySet<string>>>;
/** The closed lists of `PlaceWords`. */
export type Site = Readonly<Record<keyof PlaceWords, ReadonlySet<string>>>;

export interface Compound {
  /** The parts before the last, lower-case. */
  readonly parts: readonly string[];
  readonly lexeme: Lexeme;
}

const blank = (): Lexeme => ({
  verbs: [],
  nouns: [],
  things: [],
  forms: 0,
  events: [],
  sorts: [],
  plural: null,
  marks: 0,
});

/** Makes the lexicon of a language: every form of every word, once. */
export function lexiconOf(language: Language): Lexicon {
  const words = new Map<string, Lexeme>();
  const of = (map: Map<string, Lexeme>, key: string): Lexeme => {
    const known = map.get(key) ?? blank();
    map.set(key, known);
    return known;
  };
  const noun = (word: string, add: (lexeme: Lexeme, plural: boolean) => void) => {
    add(of(words, word.toLowerCase()), false);
    add(of(words, plural(word.toLowerCase())), true);
  };
  for (const [sense, list] of Object.entries(language.verbs) as [VerbSense, string][]) {
    for (const word of list.split(" ")) {
      const [lemma = "", particle = null] = word.split("-");
      for (const [form, spelt] of formsOf(lemma, language.irregular[lemma]))
        of(words, spelt).verbs.push({ sense, lemma, form, particle });
    }
  }
  for (const [sense, list] of Object.entries(language.nouns) as [NounSense, string][])
    for (const word of new Set(list.split(" ")))
      noun(word, (lexeme, many) => lexeme.nouns.push({ sense, plural: many }));
  for (const [sense, list] of Object.entries(language.things) as [ThingSense, string][])
    for (const word of new Set(list.split(" ")))
      noun(word, (lexeme, many) => lexeme.things.push({ sense, plural: many }));
  for (const [mark, bit] of Object.entries(Mark))
    for (const word of language.grammar[mark as keyof typeof Mark]) of(words, word).marks |= bit;
  for (const lexeme of words.values()) {
    for (const { form } of lexeme.verbs) lexeme.forms |= Form[form];
    lexeme.events.push(...lexeme.nouns.map(({ sense }) => sense));
    lexeme.sorts.push(...lexeme.things.map(({ sense }) => sense));
    lexeme.plural = lexeme.nouns[0]?.plural ?? lexeme.things[0]?.plural ?? null;
  }
  return {
    words,
    compounds: compoundsOf(words),
    marks: marksOf(language),
    war: setsOf(language.warfare),
    site: setsOf(language.places),
  };
}

/** Each list of words as a set. */
const setsOf = <K extends string>(lists: Readonly<Record<K, string>>): Readonly<Record<K, ReadonlySet<string>>> =>
  Object.fromEntries(
    Object.entries<string>(lists).map(([key, list]) => [key, new Set(list.split(" "))]),
  ) as unknown as Readonly<Record<K, ReadonlySet<string>>>;

function compoundsOf(words: ReadonlyMap<string, Lexeme>): Map<string, Compound[]> {
  const compounds = new Map<string, Compound[]>();
  for (const [word, lexeme] of words) {
    const parts = word.split("-");
    const last = parts.pop() as string;
    if (parts.length === 0 || (lexeme.nouns.length === 0 && lexeme.things.length === 0)) continue;
    compounds.set(
      last,
      [...(compounds.get(last) ?? []), { parts, lexeme }].sort((a, b) => b.parts.length - a.parts.length),
    );
  }
  return compounds;
}

/** The lexeme of the noun at `head`, with as many words before it as make a compound, and where that begins. */
export function nounAt(
  lexicon: Lexicon,
  words: readonly Word[],
  first: number,
  head: number,
): { lexeme: Lexeme | undefined; from: number } {
  const noun = words[head] as Word;
  for (const { parts, lexeme } of lexicon.compounds.get(noun.lower) ?? []) {
    const from = head - parts.length;
    if (from >= first && parts.every((part, k) => fits(part, (words[from + k] as Word).lower))) return { lexeme, from };
  }
  return { lexeme: noun.lex, from: head };
}

const fits = (part: string, word: string): boolean => part === word || `${part}s` === word;

const ODD: Record<string, string> = {
  man: "men",
  woman: "women",
  child: "children",
  person: "people",
  wife: "wives",
  life: "lives",
  body: "bodies",
  policeman: "policemen",
};

/** The plural of a noun; the last part of a compound takes it. */
function plural(word: string): string {
  for (const [one, many] of Object.entries(ODD))
    if (word === one || word.endsWith(`-${one}`)) return word.slice(0, -one.length) + many;
  if (/man$/.test(word)) return `${word.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(word) ? `${word}es` : `${word}s`;
}

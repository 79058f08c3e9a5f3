import type { Lexeme } from "./lexicon.ts";

/** Universal part-of-speech tags, as the tagger gives them. */
export type Pos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X"
  | "SPACE";

/** What a word may do in its sentence, one bit each. */
export const May = {
  /** Begin an amount: a word of number, digits, words joined with a hyphen. */
  count: 1,
  /** Be what a time is built around: "Monday", "week", "2016". */
  time: 2,
  /** Name a country or its people: "Syria", "Syrians". */
  country: 8,
  /** Be of a people, "Syrian", or name one or its people, "Syrians". */
  demonym: 32,
  people: 64,
  /** Have its tag mended by its neighbours, though it has no sense of its own: "among", "both". */
  mend: 16,
  /** Begin a phrase that only furniture has: "photo", "share". */
  furnish: 4,
} as const;

/** How a word is spelt, wherever it stands. */
export type Spelt = Pick<Word, "text" | "lower" | "capital">;

/** A word or a mark of the text. */
export interface Word {
  /** Its place in the document's list of words. */
  i: number;
  /** As it stands, curly quotes made straight. */
  readonly text: string;
  readonly lower: string;
  /** UTF-16 offsets into the report's text, the end exclusive. */
  readonly start: number;
  readonly end: number;
  pos: Pos;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** What the language says of this form. */
  lex: Lexeme | undefined;
  /** What such a word may do, bits of `May`. */
  readonly may: number;
  /** And where somebody speaks, bits of `voices/lexicon`. */
  readonly says: number;
}

/** A run of words that says one thing. `first` and `last` are places in the document's list of words, `last` exclusive. */
export interface Sentence {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  /** UTF-16 offsets into the report's text. */
  readonly start: number;
  readonly end: number;
  /** Counts paragraphs from 0. */
  readonly paragraph: number;
  /** A headline, a byline, a caption's credit, a list of links: not coded. */
  readonly furniture: boolean;
}

/** A report's text as sentences of words. */
export interface Text {
  /** The report's text with marks and spaces made plain, letter for letter at the same offsets. */
  readonly plain: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
}

const FOLD: Record<string, string> = {
  "\u00a0": " ",
  "\u2007": " ",
  "\u202f": " ",
  "\u2009": " ",
  "\u200a": " ",
  "\u3000": " ",
  "\u2028": "\n",
  "\u2029": "\n",
  "\ufeff": " ",
  "\r": " ",
  "\t": " ",
  "\f": " ",
  "\v": " ",
  "\u200b": " ",
  "\u200e": " ",
  "\u200f": " ",
  "\u00ad": " ",
  "\u202a": " ",
  "\u202b": " ",
  "\u202c": " ",
  "\u2066": " ",
  "\u2067": " ",
  "\u2068": " ",
  "\u2069": " ",
  "‘": "'",
  "’": "'",
  "‛": "'",
  ʼ: "'",
  "`": "'",
  "´": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "«": '"',
  "»": '"',
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "−": "-",
  "*": " ",
};
const FOLDED = new RegExp(`[${Object.keys(FOLD).join("")}]`, "g");

/** The text with curly marks made straight and odd spaces made plain, of the same length, so that offsets hold for both. */
export const plain = (text: string): string => text.replace(FOLDED, (mark) => FOLD[mark] ?? mark);

/** A name printed over the end of a line, on one. */
export const unbroken = (name: string): string => (/\s\s|[\n\r\t]/.test(name) ? name.replace(/\s+/g, " ") : name);

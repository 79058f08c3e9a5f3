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

/** A word or a mark of the text. */
export interface Word {
  /** Its place in the document's list of words. */
  readonly i: number;
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

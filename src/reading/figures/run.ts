import type { FigureWords } from "../../languages/language.ts";
import type { Word } from "../text.ts";
import type { Lexicon } from "./lexicon.ts";

/** The run of words that is read, one sentence as a rule, and what it is read with. */
export interface Run {
  readonly words: readonly Word[];
  readonly start: number;
  readonly last: number;
  /** Where the mention before this one ended: its words are no one else's. */
  floor: number;
  readonly figures: FigureWords;
  readonly lexicon: Lexicon;
}

export const wordAt = ({ words, start, last }: Run, i: number): Word | undefined =>
  i >= start && i < last ? words[i] : undefined;

/** "" outside the run. */
export const lowerAt = (run: Run, i: number): string => wordAt(run, i)?.lower ?? "";

/** What may be counted, or be said of what is. */
export const isThing = (word: Word | undefined): boolean =>
  word !== undefined && (word.pos === "NOUN" || word.pos === "ADJ" || word.pos === "PROPN");

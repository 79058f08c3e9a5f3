import type { FigureWords } from "../languages/language.ts";
import type { Figure } from "../ledger/figure.ts";
import { type Amount, amountAt } from "./figures/amount.ts";
import { bounded } from "./figures/lead.ts";
import { type Lexicon, lexiconOf } from "./figures/lexicon.ts";
import { type FigureNoun, nounOf } from "./figures/noun.ts";
import type { Word } from "./text.ts";

export { articleCount } from "./figures/articles.ts";

/** A figure in the words: "at least 46", "dozens", "20 percent". */
export interface FigureMention {
  /** Places in the document's list of words, `last` exclusive; "at least" and "or more" are within. */
  readonly first: number;
  readonly last: number;
  readonly figure: Figure;
  /** Where the number word itself stands. */
  readonly at: number;
  /** What it counts. A "part" is told in percent: "half of" is 50. */
  readonly noun: FigureNoun;
}

/** The figures in a run of words, in their order, none over another. */
export function figuresIn(words: readonly Word[], first: number, last: number, figures: FigureWords): FigureMention[] {
  const lexicon = lexiconOf(figures);
  const start = Math.max(first, 0);
  const end = Math.min(last, words.length);
  const mentions: FigureMention[] = [];
  let floor = start;
  for (let i = floor; i < end; ) {
    const amount = amountAt(words, i, floor, end, lexicon);
    if (amount === null) {
      i++;
      continue;
    }
    const mention = mentionOf(words, amount, start, floor, end, lexicon);
    if (mention) mentions.push(mention);
    i = mention?.last ?? amount.end;
    floor = i;
  }
  return mentions;
}

function mentionOf(words: readonly Word[], amount: Amount, start: number, floor: number, last: number, lexicon: Lexicon) {
  const { first, last: end, figure, bounded: isBounded } = bounded(words, amount, floor, last, lexicon);
  const noun = nounOf({ words, floor: start, last, figures: lexicon.words }, amount, first, lexicon);
  if (noun === null || (noun === "count" && !isBounded && isBareOne(words, amount, lexicon))) return null;
  return { first, last: end, figure, at: amount.at, noun } satisfies FigureMention;
}

/** "One" by itself is an article, a pronoun or a count: the kind that knows the noun asks `articleCount`. */
const isBareOne = (words: readonly Word[], { at, end }: Amount, lexicon: Lexicon) =>
  end === at + 1 && words[at]?.lower === lexicon.words.one;

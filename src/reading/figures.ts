import type { FigureWords } from "../languages/language.ts";
import type { Figure } from "../ledger/figure.ts";
import { type Amount, amountAt } from "./figures/amount.ts";
import { bounded } from "./figures/lead.ts";
import { lexiconOf } from "./figures/lexicon.ts";
import { type FigureNoun, nounOf } from "./figures/noun.ts";
import { lowerAt, type Run } from "./figures/run.ts";
import { May, type Word } from "./text.ts";

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
  const start = Math.max(first, 0);
  const end = Math.min(last, words.length);
  const run: Run = { words, start, last: end, floor: start, figures, lexicon: lexiconOf(figures) };
  const mentions: FigureMention[] = [];
  for (let i = start; i < end; ) {
    if (((words[i] as Word).may & May.count) === 0) {
      i++;
      continue;
    }
    const amount = amountAt(run, i);
    const mention = amount && mentionOf(run, amount);
    if (mention) mentions.push(mention);
    i = mention?.last ?? amount?.end ?? i + 1;
    if (amount) run.floor = i;
  }
  return mentions;
}

function mentionOf(run: Run, amount: Amount): FigureMention | null {
  const found = bounded(run, amount);
  const noun = nounOf(run, amount, found);
  if (noun === null || (noun === "count" && !found.bounded && isBareOne(run, amount))) return null;
  return { first: found.first, last: found.last, figure: found.figure, at: amount.at, noun };
}

/** "One" by itself is an article, a pronoun or a count: the kind that knows the noun asks `articleCount`. */
const isBareOne = (run: Run, { at, end }: Amount) => end === at + 1 && lowerAt(run, at) === run.figures.one;

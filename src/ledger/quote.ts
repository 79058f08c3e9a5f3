/** Words of a report, verbatim, and where they stand in its text (UTF-16 offsets, the end exclusive). */
export interface Quote {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text between two offsets, as a quote. */
export const quoteOf = (text: string, start: number, end: number): Quote => ({
  text: text.slice(start, end),
  start,
  end,
});

/** A quote proves itself: it is the very words that stand there, and there is at least one. */
export const holds = (quote: Quote, text: string): boolean =>
  quote.end > quote.start && text.slice(quote.start, quote.end) === quote.text;

import fc from "fast-check";

const WORDS =
  "killed wounded 12 3,000 civilians in Sarmada al-Bab on Friday March 2016 the army rebels captured air strikes and at least of by who which fled to from if not said told according a-Sakhour U.S. hundreds half dozens";
const MARKS = [" ", " ", " ", ", ", ". ", '"', "“", "”", "'", "’", "-", " – ", "(", ")", "\n\n", ": ", "; ", "…", "\t"];

/** Words that claims are made of, with marks of any sort between them. */
export const salad = fc
  .array(fc.tuple(fc.constantFrom(...WORDS.split(" ")), fc.constantFrom(...MARKS)), { maxLength: 80 })
  .map((pairs) => pairs.flat().join(""));

/** One thing over and over: where a pattern that goes back over its tracks, or a loop in a loop, would show. */
export const strangeRuns: readonly string[] = [
  ...'1 .,"“(\t؟اé',
  "\ud800",
  "\u0000",
  "\ufeff",
  "1 ",
  "a. ",
  "1,",
  "- ",
  '" ',
  "and ",
  "of the ",
];

/**
 * The same, where the time grows with the square of the length: unbroken words in wink-nlp's tokeniser, sentences of
 * thousands of words in our grammar. Known not to be quick, and so given in a tenth of the length.
 */
export const slowRuns: readonly string[] = [
  ..."aA-'\n",
  "\ud83d\ude42",
  "a ",
  "A ",
  "A. ",
  "a-",
  "said ",
  "12 killed ",
];

import type { TimeWords } from "../../languages/language.ts";
import { lexiconOf } from "./lexicon.ts";

/** No word of so few letters is what a time is built around, nor digits, nor two words with a hyphen. */
const SHORTEST = 3;
const SHORTEST_NUMBER = 4;
const SHORTEST_COMPOUND = 5;

/** Whether a time may be built around a word: one of the language's, a number, or words joined with a hyphen. */
export function heads(times: TimeWords): (lower: string) => boolean {
  const lexicon = lexiconOf(times);
  return (lower) => {
    const { length } = lower;
    const sense = lexicon.get(lower);
    if (sense) return sense.head && length >= SHORTEST;
    return /^\d/.test(lower) ? length >= SHORTEST_NUMBER : length >= SHORTEST_COMPOUND && lower.includes("-");
  };
}

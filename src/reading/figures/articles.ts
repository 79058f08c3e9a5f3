import type { FigureWords } from "../../languages/language.ts";
import type { Word } from "../text.ts";
import { lexiconOf } from "./lexicon.ts";

/** So far from its article a noun may stand: "a powerful Russian-made barrel bomb". */
const REACH = 5;

/**
 * 1 where the word at `i` says one of something, as in "an air strike", "one woman", "another child"; else null, as in
 * "a series of", "a few", "one of the". Whether the noun is one that counts, only the kind knows.
 */
export function articleCount(words: readonly Word[], i: number, figures: FigureWords): 1 | null {
  const word = words[i];
  const next = words[i + 1];
  if (!word || !next || !figures.single.has(word.lower)) return null;
  if (figures.collectives.has(next.lower) || lexiconOf(figures).starts.has(next.lower) || /^\d/.test(next.text))
    return null;
  for (let k = i + 1; k <= i + REACH; k++) {
    const pos = words[k]?.pos;
    if (pos === "NOUN" || pos === "PROPN") return figures.collectives.has((words[k] as Word).lower) ? null : 1;
    if (pos !== "ADJ" && pos !== "ADV" && pos !== "VERB" && pos !== "CCONJ") return null;
  }
  return null;
}

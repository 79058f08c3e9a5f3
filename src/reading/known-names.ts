import type { Known } from "./reader.ts";
import type { Word } from "./text.ts";

type Index = ReadonlyMap<string, readonly (readonly string[])[]>;

const indexes = new WeakMap<Known, Index>();

/** Names of several words by their first; a name of one word may be another word too ("March"), and is left to the tagger. */
function indexOf(known: Known): Index {
  const found = indexes.get(known);
  if (found) return found;
  const index = new Map<string, (readonly string[])[]>();
  for (const name of [...(known.places ?? []), ...(known.parties ?? []), ...(known.sources ?? [])]) {
    const words = name.toLowerCase().split(/\s+/);
    const [first] = words;
    if (first === undefined || words.length < 2) continue;
    const others = index.get(first);
    if (others) others.push(words);
    else index.set(first, [words]);
  }
  indexes.set(known, index);
  return index;
}

/** Tags as a name what the case knows for one, whatever else its words may be: "Pan Lwe", "Saw Taw Nee". */
export function tagKnown(words: readonly Word[], known: Known): void {
  const index = indexOf(known);
  if (index.size === 0) return;
  for (const [at, { lower, capital }] of words.entries()) {
    if (!capital) continue;
    const name = index.get(lower)?.find((one) => one.every((part, k) => words[at + k]?.lower === part));
    for (let k = at; name && k < at + name.length; k++) {
      const word = words[k] as Word;
      if (word.capital) word.pos = "PROPN";
    }
  }
}

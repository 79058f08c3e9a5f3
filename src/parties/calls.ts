/**
 * Names as they are called in a text: found as whole words, the longest first, so that "anti-government fighters" call
 * nobody "government", and "Syrian Arab Army" is not the "army" of another.
 */
export interface Called<T> {
  readonly value: T;
  /** Places of the first and the last word in the words searched. */
  readonly first: number;
  readonly last: number;
}

/** Words without case, accents, apostrophes, articles and the plural's "s": "the Rebels'" and "rebel" are one. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+(?:[-‐‑'’ʼ.&][\p{L}\p{N}]+)*/gu) ?? [];
  return words
    .filter((word) => !ARTICLES.has(word))
    .map((word) => single(word.replace(/['’ʼ]s$/, "").replace(/['’ʼ.]/g, "")));
}

const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"]);

const single = (word: string): string =>
  word.length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("is") ? word.slice(0, -1) : word;

/** Finds names in words: built once from all the names there are, asked often. */
export class Calls<T> {
  readonly #byFirst = new Map<string, { words: readonly string[]; value: T }[]>();
  readonly #asked = new Map<string, readonly Called<T>[]>();

  constructor(names: Iterable<readonly [name: string, value: T]>) {
    for (const [name, value] of names) {
      const words = wordsOf(name);
      const first = words[0];
      if (first === undefined) continue;
      const list = this.#byFirst.get(first) ?? [];
      list.push({ words, value });
      this.#byFirst.set(first, list);
    }
    for (const list of this.#byFirst.values()) list.sort((one, other) => other.words.length - one.words.length);
  }

  /** Every name called in the text, from left to right, none within another. */
  in(text: string): readonly Called<T>[] {
    const known = this.#asked.get(text);
    if (known) return known;
    const found = this.#search(wordsOf(text));
    this.#asked.set(text, found);
    return found;
  }

  /** The one that the whole text names. */
  whole(text: string): T | null {
    const words = wordsOf(text);
    const [only, ...more] = this.in(text);
    return only && more.length === 0 && only.first === 0 && only.last === words.length - 1 ? only.value : null;
  }

  #search(words: readonly string[]): Called<T>[] {
    const found: Called<T>[] = [];
    for (let at = 0; at < words.length; at++) {
      const name = this.#byFirst
        .get(words[at] ?? "")
        ?.find((one) => one.words.every((word, next) => words[at + next] === word));
      if (!name) continue;
      found.push({ value: name.value, first: at, last: at + name.words.length - 1 });
      at += name.words.length - 1;
    }
    return found;
  }
}

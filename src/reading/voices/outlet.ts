import { has, OUTLET, OUTLET_NOUN, type Page, STATEMENT } from "./lexicon.ts";
import { isNoun, isTime, type Run } from "./word.ts";

/** Whom a source told: where the words for it end, and the outlet if it was one. */
interface Hearer {
  readonly last: number;
  readonly outlet: Run | null;
}

/** The hearer behind "told": "a Reuters photographer", "reporters", "Turkey's Anadolu Agency". */
export function hearer(page: Page, from: number, end: number): Hearer {
  let at = from;
  let outlet = false;
  if (page.words[at]?.pos === "DET") at++;
  const first = at;
  for (; at < end && !isTime(page, at); at++) {
    const word = page.words[at];
    if (word === undefined || !(isNoun(page, at) || word.pos === "ADJ" || word.text === "'s")) break;
    if (at > first && outlet && !has(page, at, OUTLET | OUTLET_NOUN) && !word.capital) break;
    if (has(page, at, OUTLET | OUTLET_NOUN) || /^[A-Z]{2,5}$/.test(word.text)) outlet = true;
  }
  if (at > first && has(page, at - 1, STATEMENT)) outlet = false;
  return { last: at, outlet: at > first && (outlet || named(page, first, at)) ? { first, last: at } : null };
}

/** A run of names alone may be an outlet that no list has. */
const named = (page: Page, first: number, last: number): boolean => {
  for (let k = first; k < last; k++) if (page.words[k]?.pos !== "PROPN") return false;
  return last - first <= 3;
};

/** Shorter names stand in other words by chance. */
const SHORT = 5;

const bare = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Tells the publisher's own name: "Asharq Al-Awsat" where the publisher is given as "asharqalawsat". */
export function publisherTest(
  publisher: string | null,
  names: Readonly<Record<string, string>>,
): (words: string) => boolean {
  const own = publisher === null ? "" : bare(publisher);
  if (own.length < 2) return () => false;
  const other = bare(names[own] ?? own);
  const known = new Map<string, boolean>();
  return (words) => {
    let answer = known.get(words);
    if (answer === undefined) {
      answer = isOwn(words);
      known.set(words, answer);
    }
    return answer;
  };
  function isOwn(words: string): boolean {
    const said = bare(words);
    if (said === own || said === other) return true;
    if (said.length < SHORT) return false;
    const short = own.length < SHORT ? words.split(" ").some((word) => bare(word) === own) : said.includes(own);
    return short || (other.length >= SHORT && said.includes(other)) || own.includes(said);
  }
}

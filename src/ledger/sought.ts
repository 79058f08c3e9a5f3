import type { Entry } from "./record.ts";
import type { Hit } from "./store.ts";
import { wordsIn } from "./words.ts";

/** A word that is looked for; `begins` where any word that begins so will do ("hosp*"). */
export interface Term {
  readonly word: string;
  readonly begins: boolean;
}

/** How much stands around what was found, in UTF-16 units on each side. */
const AROUND = 60;

/** The words that a person asked for. */
export const termsOf = (asked: string): Term[] =>
  wordsIn(asked).map(({ word, end }) => ({ word, begins: asked[end] === "*" }));

const meets = (word: string, { word: sought, begins }: Term): boolean =>
  begins ? word.startsWith(sought) : word === sought;

/** True where the text holds all of the words. */
export function holdsAll(text: string, terms: readonly Term[]): boolean {
  const words = [...new Set(wordsIn(text).map(({ word }) => word))];
  return terms.every((term) => words.some((word) => meets(word, term)));
}

/** The words around the place where the text first holds one of the words that were asked for. */
export function around(text: string, terms: readonly Term[]): Pick<Hit, "text" | "start" | "end"> {
  const found = wordsIn(text).find(({ word }) => terms.some((term) => meets(word, term)));
  const { start, end } = found ?? { start: 0, end: 0 };
  const from = cutBefore(text, start);
  const to = cutBehind(text, end);
  return { text: text.slice(from, to), start: start - from, end: end - from };
}

/** A cut at a space, so that no word is cut in two. */
function cutBefore(text: string, start: number): number {
  const space = text.indexOf(" ", start - AROUND);
  return start <= AROUND ? 0 : space >= 0 && space < start ? space + 1 : start;
}

function cutBehind(text: string, end: number): number {
  const space = text.lastIndexOf(" ", end + AROUND);
  return end + AROUND >= text.length ? text.length : space >= end ? space : end;
}

/** What of an entry is looked through: a report's title and text, a claim's translation. */
export function textOf(entry: Entry): string | null {
  if (entry.type === "claim") return entry.body.translation?.text ?? null;
  if (entry.type !== "report") return null;
  const { title, text } = entry.body;
  return title === null ? text : `${title}\n${text}`;
}

import type { Pos } from "../text.ts";
import { ANONYMOUS, BODY, has, OUTLET_NOUN, type Page, POSSESSIVE, TIME, TITLED } from "./lexicon.ts";

/** A run of words, `last` exclusive. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

export const pos = (page: Page, at: number): Pos | undefined => page.words[at]?.pos;

export const text = (page: Page, at: number): string => page.words[at]?.text ?? "";

/** A proper name; so is a capital behind one that the tagger took for a verb: "Human Rights Watch". */
export const isName = (page: Page, at: number): boolean => {
  const tag = pos(page, at);
  if (tag === "PROPN") return true;
  const word = page.words[at];
  if (word === undefined || !word.capital) return false;
  if (tag === "NOUN") return /^[A-Z]{2,6}$/.test(word.text);
  if (pos(page, at - 1) !== "PROPN") return false;
  return tag === "VERB" || tag === "ADJ" || tag === "ADV" || (tag === "ADP" && page.words[at + 1]?.capital === true);
};

/** A noun of any sort; a role that the tagger took for something else is one too. */
export const isNoun = (page: Page, at: number): boolean => {
  const tag = pos(page, at);
  return tag === "NOUN" || isName(page, at) || has(page, at, ANONYMOUS | BODY);
};

export const possessive = (page: Page, at: number): boolean => text(page, at) === "'s" || text(page, at) === "'";

export const modifies = (page: Page, at: number): boolean => {
  const tag = pos(page, at);
  return tag === "ADJ" || tag === "NUM" || text(page, at) === "-" || (tag === "VERB" && text(page, at).includes("-"));
};

export const determines = (page: Page, at: number): boolean => pos(page, at) === "DET" || has(page, at, POSSESSIVE);

export const isTime = (page: Page, at: number): boolean => has(page, at, TIME) || isYear(text(page, at));

export const isYear = (word: string): boolean => {
  if (word.length !== 4) return false;
  for (let k = 0; k < 4; k++) {
    const code = word.charCodeAt(k);
    if (code < 48 || code > 57) return false;
  }
  return true;
};

/** Where a bracket that opens there ends, exclusive: "(SOHR)"; the same place where none opens or it is long. */
export function pastBracket(page: Page, at: number, end: number): number {
  if (text(page, at) !== "(") return at;
  for (let k = at + 1; k < end && k < at + 6; k++) if (text(page, k) === ")") return k + 1;
  return at;
}

/** A word that may stand before a name as its office or its sort: "director", "activist", "agency". */
export const introduces = (page: Page, at: number): boolean =>
  has(page, at, TITLED | BODY | OUTLET_NOUN) ||
  (has(page, at, ANONYMOUS) && page.words[at]?.lower.endsWith("s") === false);

export const describes = (page: Page, at: number): boolean =>
  page.lexicon.describes.has(page.words[at]?.lower ?? "") || modifies(page, at);

export const lower = (page: Page, at: number): string => page.words[at]?.lower ?? "";

export const mark = (page: Page, at: number): boolean => page.words[at]?.pos === "PUNCT";

export const NOBODY: Run = { first: 0, last: 0 };

export const empty = (run: Run): boolean => run.last <= run.first;

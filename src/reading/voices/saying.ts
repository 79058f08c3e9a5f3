import type { Word } from "../text.ts";
import type { Finding } from "./finding.ts";
import {
  ANONYMOUS,
  BODY,
  CALL,
  CHARGE,
  has,
  NOT_CLAIM,
  OUTLET,
  type Page,
  SAY,
  THAT_ONLY,
  TIME,
  TOLL,
  TOLL_NOUN,
} from "./lexicon.ts";
import { lower } from "./word.ts";

/** Before a word that may be a verb or a noun, these make it a noun. */
const NO_SUBJECT: ReadonlySet<string> = new Set(["DET", "ADJ", "ADP", "NUM", "PUNCT"]);

export function tollFollows(page: Page, at: number, end: number): boolean {
  for (let k = at + 1; k < end && k < at + 7; k++) if (has(page, k, TOLL_NOUN)) return true;
  return false;
}

/** True where the word is a verb of saying here, and says something. */
export function speaks(finding: Finding, at: number): boolean {
  const { page, end } = finding;
  const word = page.words[at] as Word;
  const noun =
    word.pos === "NOUN" || word.pos === "ADJ" || word.pos === "PROPN" || page.lexicon.nounToo.has(word.lower);
  if (noun && nounHere(finding, at)) return false;
  if (word.capital && at > finding.from && page.words[at - 1]?.pos !== "PUNCT") return false;
  if (has(page, at, CHARGE) && page.lexicon.reflexive.has(lower(page, at + 1))) return false;
  if (has(page, at, CALL) && !has(page, at, SAY) && !page.lexicon.callFor.has(lower(page, at + 1))) return false;
  if (has(page, at, TOLL) && !has(page, at, SAY) && !tollFollows(page, at, end)) return false;
  if (claimsLives(page, at)) return false;
  const { that } = page.lexicon.words;
  return !has(page, at, THAT_ONLY) || lower(page, at + 1) === that || lower(page, at + 2) === that;
}

/** A preposition behind a verb that may be a noun: "claims about". */
const after = (page: Page, at: number): boolean =>
  page.words[at + 1]?.pos === "ADP" && lower(page, at + 1) !== page.lexicon.words.that && !has(page, at + 2, TIME);

/** "claiming the lives of", "claimed 17 lives": no saying. */
export function claimsLives(page: Page, at: number): boolean {
  if (!page.lexicon.claims.has(lower(page, at))) return false;
  for (let k = at + 1; k < at + 4; k++) if (has(page, k, NOT_CLAIM)) return true;
  const next = page.words[at + 1]?.pos;
  return (
    next === "NUM" ||
    (next === "ADV" && page.words[at + 2]?.pos === "NUM") ||
    (next === "ADP" && page.words[at + 3]?.pos === "NUM")
  );
}

function nounHere({ page, from }: Finding, at: number): boolean {
  const next = page.words[at + 1]?.pos;
  if (page.lexicon.nounToo.has(lower(page, at))) {
    if (
      has(page, at + 1, SAY) ||
      (page.words[at]?.pos === "NOUN" && (next === "VERB" || next === "AUX" || next === "NOUN"))
    )
      return true;
  }
  const before = at - 1 >= from ? page.words[at - 1] : undefined;
  if (
    page.words[at]?.pos === "NOUN" &&
    (after(page, at) || (before?.pos === "NOUN" && !has(page, at - 1, ANONYMOUS | BODY | OUTLET)))
  )
    return true;
  return (
    before === undefined ||
    NO_SUBJECT.has(before.pos) ||
    before.text === "'s" ||
    lower(page, at + 1) === page.lexicon.words.of
  );
}

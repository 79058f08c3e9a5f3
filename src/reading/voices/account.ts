import type { Sentence } from "../text.ts";
import { BE, FIRST_PERSON, has, type Page, RELATIVE } from "./lexicon.ts";
import { isYear, lower } from "./word.ts";

/** How many words a subject may take before its verb, for what it opens with to be of weight. */
const OPENING = 7;

/** How many sentences behind its last attribution a source may still be speaking. */
const REACH = 3;

/**
 * True where a sentence that names no source plainly goes on with the account before it. Reports return to their own
 * voice more often than not, so it takes a sign: somebody speaks of himself; the event told of before is the subject of
 * a plain past; what happened is "more", "another", "the rest"; or the same source speaks again right after. Times long
 * past, the perfect, the present and a new day at the head are the publisher's background.
 */
export function goesOn(page: Page, sentence: Sentence, distance: number, again: boolean): boolean {
  for (let at = sentence.first; at < sentence.last; at++) if (has(page, at, FIRST_PERSON)) return true;
  if (distance > REACH || background(page, sentence)) return false;
  const { first } = sentence;
  const verb = firstVerb(page, sentence);
  if (verb < 0 || page.lexicon.arrives.has(lower(page, verb))) return false;
  if (again) return !page.lexicon.perfect.has(lower(page, verb));
  if (present(page, verb)) return false;
  if (distance === 2) return page.lexicon.goesOn.has(lower(page, first));
  if (distance > 2) return false;
  const reports = lower(page, verb) === page.lexicon.words.had;
  return reports || more(page, first, verb) || definite(page, first, verb) || counted(page, first, verb);
}

/** A time or a war long known, or something before the subject: "In May", "Meanwhile", "After the siege". */
function background(page: Page, sentence: Sentence): boolean {
  const first = page.words[sentence.first];
  if (first === undefined || page.lexicon.indefinite.has(first.lower) === false) {
    const tag = first?.pos;
    if (
      (tag === "ADP" && !page.lexicon.goesOn.has(first?.lower ?? "")) ||
      tag === "SCONJ" ||
      tag === "CCONJ" ||
      tag === "ADV"
    )
      return true;
  }
  for (let at = sentence.first; at < sentence.last; at++) {
    const word = page.words[at];
    if (word?.pos === "PRON" && has(page, at, RELATIVE)) return false;
    if (word !== undefined && (page.lexicon.background.has(word.lower) || isYear(word.text))) return true;
  }
  return false;
}

function firstVerb(page: Page, sentence: Sentence): number {
  for (let at = sentence.first; at < sentence.last; at++) {
    const tag = page.words[at]?.pos;
    if ((tag === "VERB" || tag === "AUX") && !lower(page, at).endsWith(page.lexicon.words.ongoing)) return at;
  }
  return -1;
}

function present(page: Page, verb: number): boolean {
  const word = lower(page, verb);
  return (
    page.lexicon.present.has(word) || (page.words[verb]?.pos === "VERB" && word.endsWith("s") && !word.endsWith("ss"))
  );
}

/** "Another 11 buses", "Two more civilians", "The rest", "Regime forces also". */
function more(page: Page, first: number, verb: number): boolean {
  const end = Math.min(verb + 6, first + OPENING);
  for (let at = first; at < end; at++) if (page.lexicon.goesOn.has(lower(page, at))) return true;
  return false;
}

/** "The attack hit", "Tuesday's bombing was": the event told of before, and its verb right behind. */
function definite(page: Page, first: number, verb: number): boolean {
  const head = page.words[verb - 1]?.pos === "ADV" ? verb - 2 : verb - 1;
  return (
    head > first &&
    head - first <= 2 &&
    page.lexicon.event.has(lower(page, head)) &&
    !page.lexicon.indefinite.has(lower(page, first))
  );
}

/** "Five children were killed": a count and what befell it. */
function counted(page: Page, first: number, verb: number): boolean {
  if (verb === first + 1) return page.lexicon.indefinite.has(lower(page, first));
  return page.words[first]?.pos === "NUM" && verb - first <= 3 && has(page, verb, BE);
}

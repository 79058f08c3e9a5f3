import { ANONYMOUS, BODY, has, OUTLET, type Page, TITLED } from "./lexicon.ts";
import {
  describes,
  determines,
  introduces,
  isName,
  isNoun,
  isTime,
  modifies,
  pos,
  possessive,
  type Run,
  text,
} from "./word.ts";

/**
 * The noun phrase that ends there (inclusive), walked leftward, where no comma shows its beginning. `known` tells names
 * that the report gave before.
 */
export function phraseLeft(page: Page, at: number, floor: number, known: ReadonlySet<string>): Run {
  let first = nounsLeft(page, at, floor);
  first = pared(page, first, at, floor, known);
  for (;;) {
    const longer = pastJoint(page, first, floor);
    if (longer < 0) break;
    first = longer;
  }
  return { first: overPlace(page, first, floor), last: at + 1 };
}

/** Leftward over nouns and what determines them, to the article or the end of the run. */
function nounsLeft(page: Page, at: number, floor: number): number {
  let first = at + 1;
  for (let k = at; k >= floor; k--) {
    const bracket = text(page, k) === ")" ? openBracket(page, k, floor) : -1;
    if (bracket >= 0) {
      k = bracket;
      first = k;
      continue;
    }
    if (determines(page, k)) return k;
    if (k < at && isNoun(page, k - 1) && page.lexicon.indefinite.has(page.words[k]?.lower ?? "")) return k;
    if (k < at && isTime(page, k)) return first;
    if (!isNoun(page, k) && !modifies(page, k) && !possessive(page, k)) return first;
    first = k;
  }
  return first;
}

function openBracket(page: Page, close: number, floor: number): number {
  for (let k = close - 1; k >= floor && k > close - 6; k--) if (text(page, k) === "(") return k;
  return -1;
}

/** Cuts from the front of a run of nouns what belongs to the clause before it: "[in Aleppo] Konashenkov said". */
function pared(page: Page, first: number, at: number, floor: number, known: ReadonlySet<string>): number {
  if (first > at) return first;
  if (determines(page, first)) return speakersAlone(page, first, at, floor);
  const joint = page.words[first - 1]?.lower ?? "";
  if (pastJoint(page, first, floor) >= 0 && (introduces(page, first - 2) || page.lexicon.wherein.has(joint)))
    return first;
  if (isName(page, at)) {
    let k = at;
    while (k >= first && isName(page, k) && known.has(page.words[k]?.lower ?? "")) k--;
    if (k < at && k >= first && !introduces(page, k)) return k + 1;
    if (has(page, at, OUTLET) && !introduces(page, at - 1)) return at;
    for (let n = at; n > first; n--) {
      const before = n - 1;
      if (isName(page, n) && pos(page, before) === "NOUN" && !introduces(page, before)) return n;
    }
  }
  return speakersAlone(page, first, at, floor);
}

/** "in the capital activists said": what stands before the nameless plural is not theirs. */
function speakersAlone(page: Page, first: number, at: number, floor: number): number {
  const inPhrase = first > floor && pos(page, first - 1) === "ADP";
  if (at === first) return first;
  for (let k = first; k < at; k++) if (possessive(page, k)) return first;
  const bare = !determines(page, first);
  if (isName(page, at)) return inPhrase && bare && isName(page, first) ? first + 1 : first;
  if (!has(page, at, ANONYMOUS | BODY) || !(inPhrase || (bare && first > floor))) return first;
  let k = at;
  while (k - 1 >= first && (describes(page, k - 1) || modifies(page, k - 1))) k--;
  if (!bare && k - 1 === first) return first;
  const pairs = inPhrase && bare;
  if (k > first && has(page, k - 1, OUTLET)) return k - 1;
  while (k - 1 >= first && isName(page, k - 1) && (!pairs || isName(page, k - 2))) k--;
  return k;
}

/** Where the phrase before "of" or "at" begins, when its head is one that speaks or an office; -1 otherwise. */
function pastJoint(page: Page, first: number, floor: number): number {
  const joint = first - 1;
  if (joint - 1 < floor || !page.lexicon.joints.has(page.words[joint]?.lower ?? "")) return -1;
  const head = joint - 1;
  if (!has(page, head, ANONYMOUS | BODY | TITLED)) return -1;
  if (has(page, head, TITLED | ANONYMOUS | BODY) && !isNoun(page, head)) return -1;
  return speakersAlone(page, nounsLeft(page, head, floor), head, floor);
}

/** "an activist in the nearby town of Aqrab": leftward over the place to who is in it; the same place where nobody is. */
function overPlace(page: Page, first: number, floor: number): number {
  let at = first;
  for (let n = 0; n < 3; n++) {
    let joint = at - 1;
    if (joint - 1 < floor || !page.lexicon.joints.has(page.words[joint]?.lower ?? "")) return first;
    if (page.lexicon.hanging.has(page.words[joint - 1]?.lower ?? "")) joint--;
    if (joint - 1 < floor || !isNoun(page, joint - 1)) return first;
    const speaks = has(page, joint - 1, ANONYMOUS | BODY | TITLED);
    at = nounsLeft(page, joint - 1, floor);
    if (speaks) return speakersAlone(page, at, joint - 1, floor);
  }
  return first;
}

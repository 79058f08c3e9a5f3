import type { Finding } from "./finding.ts";
import { ANONYMOUS, AUX, BE, BODY, has, JOINS, type Page, RELATIVE } from "./lexicon.ts";
import { isName, isNoun, isTime, lower, pastBracket, pos, text } from "./word.ts";

/** The place of the word that a verb's subject ends on, leftward past auxiliaries and times; -1 where none is left. */
export function beforeVerb(page: Page, verb: number, floor: number): number {
  let at = verb - 1;
  while (at >= floor) {
    if (isName(page, at) && !isTime(page, at)) return at;
    if (has(page, at, AUX) || pos(page, at) === "ADV" || pos(page, at) === "AUX") at--;
    else if (isTime(page, at) && at > floor) {
      at--;
      if (pos(page, at) === "ADP" && at > floor) at--;
    } else return at;
  }
  return -1;
}

/** How many clauses with a verb of their own the run holds; relative pronouns take one each away. */
export function clausesIn(page: Page, from: number, to: number): number {
  let count = 0;
  let inVerb = false;
  for (let at = from; at < to; at++) {
    const tag = pos(page, at);
    if (tag === "VERB" || tag === "AUX" || has(page, at, BE) || pastAsAdjective(page, at)) {
      if (!inVerb && finite(page, at)) {
        count++;
        inVerb = true;
      } else if (page.words[at - 1]?.lower === page.lexicon.words.infinitive) inVerb = true;
    } else if (tag !== "ADV" && tag !== "PART") inVerb = false;
    if (has(page, at, RELATIVE) && at > from && isNoun(page, text(page, at - 1) === "," ? at - 2 : at - 1)) count--;
  }
  return count;
}

/** "units liberated Stara": a past that the tagger took for an adjective behind its noun. */
function pastAsAdjective(page: Page, at: number): boolean {
  if (
    pos(page, at) !== "ADJ" ||
    pos(page, at - 1) !== "NOUN" ||
    page.words[at]?.lower.endsWith(page.lexicon.words.pastEnding) !== true
  )
    return false;
  const next = pos(page, at + 1);
  return next === "PROPN" || next === "DET" || next === "NUM";
}

function finite(page: Page, at: number): boolean {
  const { lower } = page.words[at] as { lower: string };
  if (isName(page, at)) return false;
  if (lower.endsWith(page.lexicon.words.ongoing) || lower.includes("-") || has(page, at, ANONYMOUS | BODY))
    return false;
  const before = page.words[at - 1];
  if (before?.pos === "PART" && before.lower === page.lexicon.words.infinitive) return false;
  if (before?.pos === "DET" || (before?.pos === "ADJ" && pos(page, at) === "VERB")) return false;
  if (pos(page, at) === "VERB" && reduced(page, at)) return false;
  return true;
}

/** "funded by", "based in": a participle that hangs on its noun. */
function reduced(page: Page, at: number): boolean {
  const after = page.words[at + 1]?.lower;
  return (
    (after === page.lexicon.words.by && isNoun(page, at - 1)) ||
    (page.lexicon.hanging.has(page.words[at]?.lower ?? "") && isNoun(page, at - 1))
  );
}

export function commaBefore(page: Page, at: number, from: number): number {
  for (let k = at; k >= from; k--) if (text(page, k) === ",") return k;
  return -1;
}

export function joinOf(page: Page, first: number, from: number): number {
  let k = first - 1;
  while (
    k > from &&
    !has(page, k, JOINS) &&
    (page.words[k]?.pos === "ADV" || text(page, k) === "," || isTime(page, k) || page.words[k]?.pos === "ADP")
  )
    k--;
  return k >= from && has(page, k, JOINS | RELATIVE) ? k : -1;
}

/** Where the sentence's first phrase may begin: past "but", "meanwhile", "on Sunday". */
export const lead = (finding: Finding, at: number): number => skipLead(finding.page, finding.from, at);

/** Past "RAS DARMAN -": names in capitals and a mark at the head. */
function pastDateline(page: Page, from: number, to: number): number {
  let at = from;
  while (at < to && at < from + 5 && /^[A-Z'-]{3,}$/.test(text(page, at)) && text(page, at) !== "-") at++;
  return at > from && /^(?:-|–|—|:|--)$/.test(text(page, at)) ? at + 1 : from;
}

export function skipLead(page: Page, from: number, to: number): number {
  let at = pastDateline(page, from, to);
  while (at < to) {
    const past = pastBracket(page, at, to);
    if (past > at) {
      at = past;
      continue;
    }
    const tag = page.words[at]?.pos;
    if (
      tag === "ADV" ||
      tag === "CCONJ" ||
      tag === "SCONJ" ||
      tag === "PUNCT" ||
      isTime(page, at) ||
      has(page, at, JOINS)
    )
      at++;
    else if (tag === "NUM" && at > from && isTime(page, at - 1)) at++;
    else if (tag === "ADP" && (isTime(page, at + 1) || page.words[at + 1]?.pos === "NUM")) at += 2;
    else break;
  }
  return at;
}

export function lastBreak(page: Page, from: number, to: number): number {
  for (let k = to - 1; k >= from; k--) {
    if (text(page, k) === ";") return k;
    if (page.lexicon.breaks.has(lower(page, k)) && clausesIn(page, k + 1, to) > 0) return k;
  }
  return -1;
}

import type { Pos } from "../text.ts";
import {
  ANONYMOUS,
  AUX,
  BE,
  BODY,
  has,
  JOINS,
  OUTLET,
  OUTLET_NOUN,
  type Page,
  POSSESSIVE,
  RELATIVE,
  SPEAKS,
  TIME,
  TITLED,
  TOLL_NOUN,
} from "./lexicon.ts";

/** A run of words, `last` exclusive. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

const pos = (page: Page, at: number): Pos | undefined => page.words[at]?.pos;
const text = (page: Page, at: number): string => page.words[at]?.text ?? "";

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
const possessive = (page: Page, at: number): boolean => text(page, at) === "'s" || text(page, at) === "'";
const modifies = (page: Page, at: number): boolean => {
  const tag = pos(page, at);
  return tag === "ADJ" || tag === "NUM" || text(page, at) === "-" || (tag === "VERB" && text(page, at).includes("-"));
};
const determines = (page: Page, at: number): boolean => pos(page, at) === "DET" || has(page, at, POSSESSIVE);
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

/** The noun phrase that begins there, with its "of" and "at"; empty where none does. */
export function phraseRight(page: Page, from: number, end: number): Run {
  let at = from;
  let head = -1;
  while (at < end) {
    const next = step(page, at, end, head);
    if (next === null) break;
    if (next.head) head = next.to - 1;
    at = next.to;
  }
  return head < 0
    ? { first: from, last: from }
    : { first: from, last: Math.max(head + 1, closed(page, head + 1, end)) };
}

/**
 * The phrase behind "according to": where commas are lost, a common noun behind a name begins the next clause, unless it
 * speaks itself: "according to Abu Leith women and children were among the dead".
 */
export function phraseNamed(page: Page, from: number, end: number): Run {
  const run = phraseRight(page, from, end);
  for (let at = run.first + 1; at < run.last; at++) {
    if (isName(page, at - 1) && pos(page, at) === "NOUN" && !isName(page, at) && !speaker(page, at, run.last))
      return { first: run.first, last: at };
  }
  return run;
}

function speaker(page: Page, at: number, end: number): boolean {
  for (let k = at; k < end && k < at + 4 && isNoun(page, k); k++) {
    if (
      has(page, k, ANONYMOUS | BODY | TITLED | OUTLET_NOUN | TOLL_NOUN) ||
      page.lexicon.monitorNouns.has(page.words[k]?.lower ?? "")
    )
      return true;
  }
  return false;
}

const closed = (page: Page, at: number, end: number): number => pastBracket(page, at, end);

function step(page: Page, at: number, end: number, head: number): { to: number; head: boolean } | null {
  if (head >= 0 && isTime(page, at)) return null;
  const bracket = pastBracket(page, at, end);
  if (bracket > at) return head < 0 ? null : { to: bracket, head: true };
  if (head >= 0) return afterHead(page, at, end, head);
  if (determines(page, at) || modifies(page, at) || possessive(page, at) || isNoun(page, at)) {
    return { to: at + 1, head: isNoun(page, at) };
  }
  return null;
}

/** What may follow a head noun: another noun, a genitive, "and" another head, a joint with a phrase of its own. */
function afterHead(page: Page, at: number, end: number, head: number): { to: number; head: boolean } | null {
  const plural = has(page, head, ANONYMOUS) && page.words[head]?.lower.endsWith("s") === true;
  if (modifies(page, at) && text(page, at).includes("-") && at + 1 < end && isNoun(page, at + 1))
    return { to: at + 1, head: false };
  if (isNoun(page, at) && !(has(page, at, SPEAKS) && pos(page, at) !== "PROPN")) {
    if (isName(page, at)) return plural || utters(page, head) ? null : { to: at + 1, head: true };
    return { to: at + 1, head: true };
  }
  if (possessive(page, at)) return { to: at + 1, head: false };
  if (
    pos(page, at) === "ADJ" &&
    isName(page, head) &&
    (page.words[at]?.capital === true || describes(page, at)) &&
    at + 1 < end &&
    isNoun(page, at + 1)
  ) {
    return { to: at + 1, head: false };
  }
  const lower = page.words[at]?.lower ?? "";
  if (lower === page.lexicon.words.and || page.lexicon.joints.has(lower)) {
    const inner = innerStart(page, at + 1, end);
    if (inner < 0) return null;
    return { to: inner + 1, head: true };
  }
  return null;
}

const utters = (page: Page, at: number): boolean => page.lexicon.utterance.has(page.words[at]?.lower ?? "");

/** The first noun of a phrase that begins there, past what determines it; -1 where a time or no phrase follows. */
function innerStart(page: Page, from: number, end: number): number {
  let at = from;
  if (isTime(page, at)) return -1;
  while (at < end && (determines(page, at) || modifies(page, at))) at++;
  return at < end && isNoun(page, at) && !isTime(page, at) ? at : -1;
}

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
  if (pastJoint(page, first, floor) >= 0 && introduces(page, first - 2)) return first;
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

/** A word that may stand before a name as its office or its sort: "director", "activist", "agency". */
const introduces = (page: Page, at: number): boolean =>
  has(page, at, TITLED | BODY | OUTLET_NOUN) ||
  (has(page, at, ANONYMOUS) && page.words[at]?.lower.endsWith("s") === false);

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

const describes = (page: Page, at: number): boolean =>
  page.lexicon.describes.has(page.words[at]?.lower ?? "") || modifies(page, at);

/** Where the phrase before "of" or "at" begins, when its head is one that speaks or an office; -1 otherwise. */
function pastJoint(page: Page, first: number, floor: number): number {
  const joint = first - 1;
  if (joint - 1 < floor || !page.lexicon.joints.has(page.words[joint]?.lower ?? "")) return -1;
  const head = joint - 1;
  if (!has(page, head, ANONYMOUS | BODY | TITLED)) return -1;
  if (has(page, head, TITLED | ANONYMOUS | BODY) && !isNoun(page, head)) return -1;
  return nounsLeft(page, head, floor);
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
    if (speaks) return at;
  }
  return first;
}

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

/** The last word before `at` that may part two clauses; -1 where none is. */
export function joinBefore(page: Page, at: number, floor: number): number {
  for (let k = at; k >= floor; k--) if (has(page, k, JOINS)) return k;
  return -1;
}

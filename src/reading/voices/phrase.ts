import { ANONYMOUS, BODY, has, OUTLET_NOUN, type Page, SPEAKS, TITLED, TOLL_NOUN } from "./lexicon.ts";
import {
  describes,
  determines,
  isName,
  isNoun,
  isTime,
  modifies,
  pastBracket,
  pos,
  possessive,
  type Run,
  text,
} from "./word.ts";

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

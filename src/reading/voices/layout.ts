import { lastBreak } from "./clause.ts";
import type { Finding } from "./finding.ts";
import { ADDING, has, JOINS, type Page, RELATIVE, STATEMENT } from "./lexicon.ts";
import type { Subject } from "./subject.ts";
import { empty, isTime, lower, mark, type Run, text } from "./word.ts";

const NOMINAL: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"]);

/** What the attribution speaks for; whether it tells of those before it, or the one before tells of it. */
interface Layout {
  readonly scopes: Run[];
  readonly outer: boolean;
  readonly inner: boolean;
}

export function layout(finding: Finding, at: number, subject: Subject, after: number): Layout {
  const { page, end, from } = finding;
  const right = tailEnd(page, Math.max(after, subject.verbAt), end);
  const content = says(page, right, end);
  const head = { first: Math.min(right, end), last: end };
  const before = finding.found[finding.found.length - 1];
  const follows = before !== undefined && firstSaid(page, before.content) >= subject.run.first - 1;
  if (subject.opens)
    return {
      scopes: [{ first: empty(subject.run) ? head.first : subject.run.first, last: end }],
      outer: false,
      inner: follows && subject.join < 0 && !empty(subject.run),
    };
  if (subject.join >= 0 && content) return { scopes: [head], outer: false, inner: false };
  if (content && lower(page, right) === page.lexicon.words.that)
    return { scopes: [head], outer: false, inner: follows };
  const stop = subject.verbAt > at ? at : subject.run.first;
  if (before === undefined) return { scopes: [{ first: from, last: stop }, head], outer: false, inner: false };
  const parted = lastBreak(page, from, stop);
  if (parted >= 0) return { scopes: [{ first: parted + 1, last: stop }, head], outer: false, inner: false };
  return { scopes: [head], outer: true, inner: false };
}

const firstSaid = (page: Page, at: number): number => (lower(page, at) === page.lexicon.words.that ? at + 1 : at);

/** Past "on Wednesday", "in a statement", "by telephone": what tells how and when it was said. */
function tailEnd(page: Page, from: number, end: number): number {
  let at = from;
  for (;;) {
    const next = pastAdjunct(page, at, end);
    if (next === at) return at;
    at = next;
  }
}

function pastAdjunct(page: Page, at: number, end: number): number {
  if (at >= end) return at;
  if (isTime(page, at) || (page.words[at]?.pos === "ADV" && !has(page, at, JOINS))) return at + 1;
  if (page.words[at]?.pos !== "ADP") return at;
  let k = at + 1;
  while (k < end && k < at + 6 && NOMINAL.has(page.words[k]?.pos ?? "")) {
    if (isTime(page, k) || has(page, k, STATEMENT)) {
      while (k + 1 < end && (isTime(page, k + 1) || page.words[k + 1]?.pos === "NUM")) k++;
      return k + 1;
    }
    k++;
  }
  return at;
}

/** True where more than a mark or a participle of saying follows. */
function says(page: Page, at: number, end: number): boolean {
  let k = at;
  while (k < end && mark(page, k) && text(page, k) !== '"') k++;
  if (k >= end - 1) return false;
  return !has(page, k, ADDING) && !(has(page, k, JOINS | RELATIVE) && lower(page, k) !== page.lexicon.words.that);
}

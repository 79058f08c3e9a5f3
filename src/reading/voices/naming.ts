import type { Voice } from "../../ledger/entry.ts";
import { ANONYMOUS, BODY, has, OUTLET, OUTLET_NOUN, type Page, POSSESSIVE, TITLED } from "./lexicon.ts";
import { phraseRight } from "./phrase.ts";
import { isName, type Run } from "./word.ts";

/** The words of a run as the report has them, without a leading "the". */
export function wording(page: Page, plain: string, run: Run): string {
  let first = run.first;
  const word = page.words[first];
  if (word?.pos === "DET" && !page.lexicon.indefinite.has(word.lower) && first + 1 < run.last) first++;
  const start = page.words[first]?.start ?? 0;
  const end = page.words[run.last - 1]?.end ?? start;
  return plain.slice(start, end).replace(/\s+/g, " ");
}

/** The noun that the phrase is about: the last before "of", "at", "for"; its parts "and" takes apart. */
export function headOf(page: Page, run: Run): number {
  let head = run.first;
  for (let at = run.first; at < run.last; at++) {
    const { lower, pos } = page.words[at] as { lower: string; pos: string };
    if (page.lexicon.joints.has(lower) || page.words[at]?.text === "(") break;
    if (lower === page.lexicon.words.and) break;
    if (pos !== "DET" && pos !== "PUNCT") head = at;
  }
  return head;
}

/** A noun for people who are not identified; "the United States" are none. */
export const unidentified = (page: Page, at: number, run: Run): boolean =>
  has(page, at, ANONYMOUS) && !(at > run.first && isName(page, at) && isName(page, at - 1));

/** True for an identified person, a body or an outlet; false for people who are not identified. */
export function isNamed(page: Page, run: Run): boolean {
  if (personal(page, run)) return true;
  for (let at = run.first; at < run.last; at++) {
    if (page.words[at]?.lower !== page.lexicon.words.and) continue;
    if (partNamed(page, { first: run.first, last: at }) || isNamed(page, { first: at + 1, last: run.last }))
      return true;
    return false;
  }
  return partNamed(page, run);
}

function partNamed(page: Page, run: Run): boolean {
  const head = headOf(page, run);
  const first = page.words[run.first];
  const title = page.words[head]?.capital === true && first?.pos === "DET" && !page.lexicon.indefinite.has(first.lower);
  if (title && page.lexicon.monitorNouns.has(page.words[head]?.lower ?? "")) return true;
  const pair = `${page.words[head - 1]?.lower}-${page.words[head]?.lower}`;
  if (has(page, head, BODY) || page.lexicon.bodies.has(pair)) return true;
  if (unidentified(page, head, run)) {
    const office =
      has(page, head, TITLED) && first?.pos !== "DET" && !has(page, run.first, POSSESSIVE) && head + 1 < run.last;
    return office && isName(page, run.last - 1);
  }
  if (isName(page, head)) return true;
  return first?.pos === "DET" && !page.lexicon.indefinite.has(first.lower);
}

/** A name that stands behind an office or a body: "spokesman John Kirby", "the head of the group Rami Abdel Rahman". */
function personal(page: Page, run: Run): boolean {
  for (let at = run.first; at + 1 < run.last; at++) {
    if (!has(page, at, TITLED | ANONYMOUS) || !isName(page, at + 1)) continue;
    if (!has(page, at + 1, ANONYMOUS | BODY)) return !has(page, run.last - 1, ANONYMOUS);
  }
  const last = run.last - 1;
  return (
    last - 2 > run.first &&
    isName(page, last) &&
    isName(page, last - 1) &&
    has(page, headOf(page, run), TITLED) &&
    nounBeforeName(page, run)
  );
}

function nounBeforeName(page: Page, run: Run): boolean {
  let at = run.last - 1;
  while (at > run.first && isName(page, at)) at--;
  const long = run.last - at > 3 && !has(page, run.last - 1, BODY);
  return (page.words[at]?.pos === "NOUN" && at > run.first) || long;
}

/** What the words say of the voice beyond its name: its office and its body. */
export function trimmings(page: Page, plain: string, run: Run): Pick<Voice, "role" | "organisation"> {
  const head = headOf(page, run);
  if (!has(page, head, ANONYMOUS | TITLED) || has(page, head, BODY | OUTLET)) return {};
  const role = page.words[head]?.lower ?? "";
  const joint = head + 1;
  const by = page.words[joint]?.lower ?? "";
  if (joint + 1 < run.last && page.lexicon.joints.has(by) && !page.lexicon.wherein.has(by)) {
    return { role, organisation: wording(page, plain, { first: joint + 1, last: run.last }) };
  }
  return { role };
}

/** "Ana Reyes, a spokeswoman for the army": the office and the body of a name are in the phrase that explains it. */
export function explanation(page: Page, plain: string, run: Run, end: number): Pick<Voice, "role" | "organisation"> {
  if (page.words[run.last]?.text !== "," || page.words[run.last + 1]?.pos !== "DET") return {};
  return trimmings(page, plain, phraseRight(page, run.last + 1, end));
}

/** "The state agency Nova" is Nova: the name behind the sort of outlet that it is. */
export function properTail(page: Page, run: Run): Run {
  let at = run.last - 1;
  while (at > run.first && isName(page, at) && !has(page, at, OUTLET_NOUN)) at--;
  return at < run.last - 1 && !isName(page, at) && has(page, at, BODY | OUTLET_NOUN)
    ? { first: at + 1, last: run.last }
    : run;
}

/** "UN figures" are the UN's: the body before what it gave out. */
export function author(page: Page, run: Run): Run {
  const at = run.last - 1;
  const word = page.words[at]?.lower ?? "";
  if (
    at <= run.first ||
    page.words[at]?.capital ||
    !(page.lexicon.utterance.has(word) || page.lexicon.impersonal.has(word))
  )
    return run;
  if (!isName(page, at - 1) && !has(page, at - 1, BODY)) return run;
  let first = run.first;
  if (page.lexicon.indefinite.has(page.words[first]?.lower ?? ""))
    while (first < at - 1 && !isName(page, first)) first++;
  return { first, last: at };
}

import { commaBefore, skipLead } from "./clause.ts";
import { phraseLeft } from "./leftward.ts";
import { ANONYMOUS, BODY, has, OUTLET, type Page, PRONOUN, RELATIVE, TITLED } from "./lexicon.ts";
import { headOf } from "./naming.ts";
import { phraseRight } from "./phrase.ts";
import { empty, isName, isNoun, isTime, lower, mark, type Run, text } from "./word.ts";

/** Who may accuse, deny or count: people, bodies, names, pronouns; a hospital, not an air strike. */
export function maySpeak(page: Page, run: Run): boolean {
  if (empty(run)) return true;
  for (let k = run.first; k < run.last; k++)
    if (isName(page, k) || has(page, k, ANONYMOUS | BODY | OUTLET | PRONOUN)) return true;
  return page.lexicon.utterance.has(lower(page, run.last - 1));
}

/** Where a headline runs into its text, "The" in the middle begins the sentence; the last such place, or -1. */
export function article(page: Page, from: number, last: number): number {
  for (let k = last; k > from; k--)
    if (
      page.words[k]?.pos === "DET" &&
      page.words[k]?.capital === true &&
      (!isName(page, k - 1) || page.lexicon.indefinite.has(lower(page, k)))
    )
      return k;
  return -1;
}

/** "The harbourmaster, Salem Bagash, said": the name between commas, where the phrase before it has none. */
export function nameOf(page: Page, core: Run, last: number): Run {
  if (text(page, core.last) !== "," || core.last >= last) return core;
  if (isName(page, headOf(page, core))) return core;
  let k = core.last + 1;
  while (k <= last && isName(page, k)) k++;
  return k > core.last + 1 && (k > last || text(page, k) === ",") ? { first: core.last + 1, last: k } : core;
}

/** "a resident speaking from the garage inside Aleppo said": who does what the participle says. */
export function participled(page: Page, at: number, from: number, known: ReadonlySet<string>): Run | null {
  for (let k = at; k > from && k > at - 10; k--) {
    const word = page.words[k];
    if (has(page, k, RELATIVE) && isNoun(page, k - 1)) {
      const run = phraseLeft(page, k - 1, from, known);
      return maySpeak(page, run) || page.lexicon.monitorNouns.has(lower(page, k - 1)) ? run : null;
    }
    if (word === undefined || has(page, k - 1, RELATIVE)) continue;
    if (word.pos !== "VERB" && !(word.pos === "NOUN" && word.lower.endsWith(page.lexicon.words.ongoing))) continue;
    if (!word.lower.endsWith(page.lexicon.words.ongoing) && !page.lexicon.hanging.has(word.lower)) return null;
    const speaker = has(page, k - 1, ANONYMOUS | BODY) || page.lexicon.monitorNouns.has(lower(page, k - 1));
    return speaker ? phraseLeft(page, k - 1, from, known) : null;
  }
  return null;
}

/** "Amin Tahan, who runs the clinic, said": the phrase between the commas before the relative clause. */
export function beforeTrimmings(page: Page, last: number, from: number): Run | null {
  if (text(page, last) !== ",") return null;
  const comma = commaBefore(page, last - 1, from);
  if (comma < 0 || !has(page, comma + 1, RELATIVE)) return null;
  const start = Math.max(commaBefore(page, comma - 1, from) + 1, skipLead(page, from, comma));
  const run = phraseRight(page, start, comma);
  return run.last === comma ? run : phraseLeft(page, comma - 1, from, new Set());
}

/** "Mohammad Adeeb, a spokesman for X": the name before what explains it. Null where no name leads up to the phrase. */
export function appositive(page: Page, run: Run, from: number, known: ReadonlySet<string>): Run | null {
  if (page.words[run.first]?.pos !== "DET" || !explains(page, run)) return null;
  const at = text(page, run.first - 1) === "," ? run.first - 2 : run.first - 1;
  if (at < from || isTime(page, at) || !(isName(page, at) || text(page, at) === ")")) return null;
  const name = phraseLeft(page, at, from, known);
  if (empty(name)) return null;
  const before = name.first - 1;
  return before < from || mark(page, before) || page.lexicon.breaks.has(lower(page, before)) ? name : null;
}

const explains = (page: Page, run: Run): boolean => {
  for (let k = run.first; k < run.last; k++) {
    if (has(page, k, ANONYMOUS | BODY | TITLED) || page.lexicon.monitorNouns.has(lower(page, k))) return true;
  }
  return false;
};

/** What a sentence is about: the phrase that it opens with, or the name that explains it. */
export function openingPhrase(page: Page, { first, last }: Run): Run {
  return nameOf(page, phraseRight(page, skipLead(page, first, last), last), last);
}

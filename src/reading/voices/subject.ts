import { beforeVerb, clausesIn, joinOf, lead, skipLead } from "./clause.ts";
import type { Finding } from "./finding.ts";
import { phraseLeft } from "./leftward.ts";
import { ADDING, ANONYMOUS, BODY, has, INVERT, JOINS, OUTLET, type Page, PRONOUN, RELATIVE } from "./lexicon.ts";
import { phraseRight } from "./phrase.ts";
import { appositive, article, beforeTrimmings, maySpeak, nameOf, participled } from "./trimmings.ts";
import { empty, isName, isNoun, isTime, lower, mark, NOBODY, type Run, text } from "./word.ts";

/** Who a verb of saying has for its subject, and how the two stand to what is said. */
export interface Subject {
  readonly run: Run;
  /** Opens its clause: what is said follows. */
  readonly opens: boolean;
  /** Where a join ("and", "while") parts it from what stands before; -1 where none does. */
  readonly join: number;
  /** Past the subject, where it stands behind its verb; else the verb. */
  readonly verbAt: number;
}

/** The subject of the verb at `at`, whose last word may stand at `last`; null where nobody speaks. */
export function subjectOf(finding: Finding, at: number, last: number): Subject | null {
  const { page, from } = finding;
  const plain = { opens: false, join: -1, verbAt: at };
  const behind = inverted(finding, at, last);
  if (behind) return { ...plain, run: behind, verbAt: behind.last };
  if (last < from) return finding.found.length > 0 ? { ...plain, run: NOBODY, opens: true } : null;
  if (has(page, last, JOINS) && !has(page, last, RELATIVE)) return goingOn(finding, at, plain);
  if (has(page, last, PRONOUN)) return pronoun(finding, last, plain);
  if (has(page, last, RELATIVE)) return antecedent(finding, last, plain);
  return (between(page, at) ? null : opening(finding, last, plain)) ?? closing(finding, last, plain);
}

type Plain = Omit<Subject, "run">;

/** "Two soldiers, the army said, were killed": put between the parts of what is said. */
const between = (page: Page, at: number): boolean => {
  const next = page.words[at + 2]?.pos;
  return text(page, at + 1) === "," && (next === "VERB" || next === "AUX") && !has(page, at + 2, ADDING);
};

/** "said Abdel Rahman": the subject behind its verb. */
function inverted({ page, from, end }: Finding, at: number, last: number): Run | null {
  if (!has(page, at, INVERT) || isTime(page, at + 1)) return null;
  const afterMark = last < from || mark(page, last);
  if (!afterMark && clausesIn(page, from, at) <= 0) return null;
  if (has(page, at + 1, PRONOUN)) return null;
  const run = phraseRight(page, at + 1, end);
  if (empty(run)) return null;
  const next = run.last;
  if (next < end && clausesIn(page, next, end) > 0 && !stops(page, next)) return null;
  return afterMark || !has(page, last, PRONOUN) ? run : null;
}

/** What may follow a subject that stands behind its verb. */
const stops = (page: Page, at: number): boolean =>
  mark(page, at) ||
  has(page, at, RELATIVE | ADDING | JOINS) ||
  page.words[at]?.pos === "DET" ||
  (page.words[at]?.capital === true && page.words[at]?.pos === "PRON") ||
  page.words[at]?.pos === "ADP" ||
  isTime(page, at);

/** "… and said": the voice before goes on, or the subject of the sentence. */
function goingOn(finding: Finding, at: number, plain: Plain): Subject | null {
  const { page, sentence } = finding;
  if (page.words[at - 1]?.pos === "SCONJ") return null;
  if (finding.found.length > 0) return { ...plain, run: NOBODY, opens: true };
  const run = clauseSubject(finding, at);
  return empty(run) || run.first >= at || sentence.first === at ? null : { ...plain, run, opens: true };
}

function pronoun({ page, from }: Finding, last: number, plain: Plain): Subject {
  const run = { first: last, last: last + 1 };
  const start = skipLead(page, from, last);
  const join = last > from && has(page, last - 1, JOINS | RELATIVE) ? last - 1 : -1;
  return { ...plain, run, opens: start >= last, join };
}

/** "witnesses who said": the noun before the relative speaks, if it is one that can. */
function antecedent({ page, from, known }: Finding, last: number, plain: Plain): Subject | null {
  const that = lower(page, last) === page.lexicon.words.that;
  const at = mark(page, last - 1) && !that ? last - 2 : last - 1;
  if (at < from || !isNoun(page, at)) return null;
  const run = phraseLeft(page, at, from, known);
  for (let k = run.first; k < run.last; k++) {
    if (isName(page, k) || has(page, k, ANONYMOUS | BODY | OUTLET)) return { ...plain, run, opens: true, join: last };
  }
  return null;
}

/** The subject where no clause stands before it: the phrase that the clause begins with. */
function opening(finding: Finding, last: number, plain: Plain): Subject | null {
  const { page, from, known } = finding;
  const start = Math.max(skipLead(page, from, last), article(page, from, last));
  if (start > last || clausesIn(page, start, last + 1) > 0) return null;
  const core = nameOf(page, phraseRight(page, start, last + 1), last);
  if (
    !empty(core) &&
    (core.last > last || (hangs(page, core.last) && (maySpeak(page, core) || ongoing(page, core.last))))
  )
    return { ...plain, run: core, opens: true };
  const at = mark(page, last) ? last - 1 : last;
  const run = phraseLeft(page, at, start, known);
  if (empty(run) || !isNoun(page, at)) return null;
  return { ...plain, run: appositive(page, run, start, known) ?? run, opens: true };
}

const ongoing = (page: Page, at: number): boolean =>
  page.words[at]?.pos === "VERB" && lower(page, at).endsWith(page.lexicon.words.ongoing);

/** A comma, a bracket, a relative, an article, a participle: the source's own trimmings. */
const hangs = (page: Page, at: number): boolean => {
  const word = page.words[at];
  return (
    mark(page, at) || has(page, at, RELATIVE) || word?.pos === "DET" || word?.pos === "VERB" || word?.pos === "ADJ"
  );
};

/** The subject behind a clause: the nearest phrase, and the join before it. */
function closing(finding: Finding, last: number, plain: Plain): Subject | null {
  const { page, from, known } = finding;
  const trimmed = beforeTrimmings(page, last, from);
  if (trimmed) return { ...plain, run: trimmed, join: joinOf(page, trimmed.first, from) };
  const at = mark(page, last) && text(page, last) !== ")" ? last - 1 : last;
  if (at < from || !isNoun(page, at)) {
    if (text(page, at) !== ")") return null;
  }
  let run = phraseLeft(page, at, from, known);
  if (empty(run)) return null;
  const before = page.words[run.first - 1];
  const hangs =
    before?.pos === "ADP" || before?.pos === "VERB" || before?.lower.endsWith(page.lexicon.words.ongoing) === true;
  const longer = hangs ? participled(page, run.first - 1, from, known) : null;
  if (longer) run = longer;
  let join = joinOf(page, run.first, from);
  if (join === run.first - 1 && lower(page, join) === page.lexicon.words.and && speakers(page, join - 1)) {
    const other = phraseLeft(page, join - 1, from, known);
    if (!empty(other)) run = { first: other.first, last: run.last };
    join = joinOf(page, run.first, from);
  }
  const whole = appositive(page, run, from, known);
  if (whole) return { ...plain, run: whole, join: joinOf(page, whole.first, from) };
  return { ...plain, run, join };
}

const speakers = (page: Page, at: number): boolean =>
  !isTime(page, at) && (has(page, at, ANONYMOUS | BODY) || isName(page, at));

/** The subject of the words before `at`: what they open with, or what stands before their first verb. */
export function clauseSubject(finding: Finding, at: number): Run {
  const { page, from, known } = finding;
  const run = phraseRight(page, lead(finding, at), at);
  if (!empty(run)) return run;
  for (let verb = from; verb < at; verb++) {
    if (page.words[verb]?.pos !== "VERB" || clausesIn(page, verb, verb + 1) <= 0) continue;
    const last = beforeVerb(page, verb, from);
    return last >= from && isNoun(page, last) ? phraseLeft(page, last, from, known) : run;
  }
  return run;
}

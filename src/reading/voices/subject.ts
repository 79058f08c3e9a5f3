import { empty, type Finding, NOBODY } from "./attribution.ts";
import {
  ADDING,
  ANONYMOUS,
  BODY,
  has,
  INVERT,
  JOINS,
  NEGATION,
  OUTLET,
  type Page,
  PRONOUN,
  RELATIVE,
  STATEMENT,
  TITLED,
} from "./lexicon.ts";
import { headOf } from "./naming.ts";
import {
  beforeVerb,
  clausesIn,
  isName,
  isNoun,
  isTime,
  pastBracket,
  phraseLeft,
  phraseRight,
  type Run,
} from "./phrase.ts";

/** Who a verb of saying has for its subject, and how the two stand to what is said. */
export interface Subject {
  readonly run: Run;
  /** Opens its clause: what is said follows. */
  readonly opens: boolean;
  /** Where a join ("and", "while") parts it from what stands before; -1 where none does. */
  readonly join: number;
  readonly negated: boolean;
  /** Past the subject, where it stands behind its verb; else the verb. */
  readonly verbAt: number;
}

const lower = (page: Page, at: number): string => page.words[at]?.lower ?? "";
const text = (page: Page, at: number): string => page.words[at]?.text ?? "";
const mark = (page: Page, at: number): boolean => page.words[at]?.pos === "PUNCT";

/** The subject of the verb at `at`, whose last word may stand at `last`; null where nobody speaks. */
export function subjectOf(finding: Finding, at: number, last: number): Subject | null {
  const { page, from } = finding;
  const plain = { opens: false, join: -1, negated: negated(page, last, at), verbAt: at };
  const behind = inverted(finding, at, last);
  if (behind) return { ...plain, run: behind, verbAt: behind.last };
  if (last < from) return finding.found.length > 0 ? { ...plain, run: NOBODY, opens: true } : null;
  if (has(page, last, JOINS) && !has(page, last, RELATIVE)) return goingOn(finding, at, plain);
  if (has(page, last, PRONOUN)) return pronoun(finding, last, plain);
  if (has(page, last, RELATIVE)) return antecedent(finding, last, plain);
  return (between(page, at) ? null : opening(finding, last, plain)) ?? closing(finding, last, plain);
}

/** Who may accuse, deny or count: people, bodies, names, pronouns; a hospital, not an air strike. */
export function maySpeak(page: Page, run: Run): boolean {
  if (empty(run)) return true;
  for (let k = run.first; k < run.last; k++)
    if (isName(page, k) || has(page, k, ANONYMOUS | BODY | OUTLET | PRONOUN)) return true;
  return page.lexicon.utterance.has(lower(page, run.last - 1));
}

const NOMINAL: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"]);

type Plain = Omit<Subject, "run">;

const negated = (page: Page, last: number, at: number): boolean => {
  for (let k = at - 1; k > last; k--) if (has(page, k, NEGATION)) return true;
  return false;
};

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

/** Where a headline runs into its text, "The" in the middle begins the sentence; the last such place, or -1. */
function article(page: Page, from: number, last: number): number {
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
function nameOf(page: Page, core: Run, last: number): Run {
  if (text(page, core.last) !== "," || core.last >= last) return core;
  if (isName(page, headOf(page, core))) return core;
  let k = core.last + 1;
  while (k <= last && isName(page, k)) k++;
  return k > core.last + 1 && (k > last || text(page, k) === ",") ? { first: core.last + 1, last: k } : core;
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
  if (join >= 0 && lower(page, join) === page.lexicon.words.and && speakers(page, join - 1)) {
    const other = phraseLeft(page, join - 1, from, known);
    if (!empty(other)) run = { first: other.first, last: run.last };
    join = joinOf(page, run.first, from);
  }
  const whole = appositive(page, run, from, known);
  if (whole) return { ...plain, run: whole, join: joinOf(page, whole.first, from) };
  return { ...plain, run, join };
}

/** "a resident speaking from the garage inside Aleppo said": who does what the participle says. */
function participled(page: Page, at: number, from: number, known: ReadonlySet<string>): Run | null {
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
function beforeTrimmings(page: Page, last: number, from: number): Run | null {
  if (text(page, last) !== ",") return null;
  const comma = commaBefore(page, last - 1, from);
  if (comma < 0 || !has(page, comma + 1, RELATIVE)) return null;
  const start = Math.max(commaBefore(page, comma - 1, from) + 1, skipLead(page, from, comma));
  const run = phraseRight(page, start, comma);
  return run.last === comma ? run : phraseLeft(page, comma - 1, from, new Set());
}

function commaBefore(page: Page, at: number, from: number): number {
  for (let k = at; k >= from; k--) if (text(page, k) === ",") return k;
  return -1;
}

/** "Mohammad Adeeb, a spokesman for X": the name before what explains it. Null where no name leads up to the phrase. */
function appositive(page: Page, run: Run, from: number, known: ReadonlySet<string>): Run | null {
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

const speakers = (page: Page, at: number): boolean => has(page, at, ANONYMOUS | BODY) || isName(page, at);

function joinOf(page: Page, first: number, from: number): number {
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

function skipLead(page: Page, from: number, to: number): number {
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

/** What the attribution speaks for; whether it tells of those before it, or the one before tells of it. */
export interface Layout {
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

function lastBreak(page: Page, from: number, to: number): number {
  for (let k = to - 1; k >= from; k--) {
    if (text(page, k) === ";") return k;
    if (page.lexicon.breaks.has(lower(page, k)) && clausesIn(page, k + 1, to) > 0) return k;
  }
  return -1;
}

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

/** What a sentence is about: the phrase that it opens with, or the name that explains it. */
export function openingPhrase(page: Page, { first, last }: Run): Run {
  return nameOf(page, phraseRight(page, skipLead(page, first, last), last), last);
}

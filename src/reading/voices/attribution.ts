import type { Sentence, Word } from "../text.ts";
import { citing, quoting } from "./citing.ts";
import {
  ACCORDING,
  ADDING,
  ANONYMOUS,
  BE,
  BODY,
  CALL,
  CHARGE,
  has,
  NOT_CLAIM,
  OUTLET,
  type Page,
  QUOTE,
  REPORTS,
  SAY,
  SPEAKS,
  STATEMENT,
  TELL,
  THAT_ONLY,
  TIME,
  TOLL,
  TOLL_NOUN,
} from "./lexicon.ts";
import { hearer } from "./outlet.ts";
import { beforeVerb, clausesIn, isNoun, phraseLeft, phraseNamed, phraseRight, type Run } from "./phrase.ts";
import { clauseSubject, layout, lead, maySpeak, subjectOf } from "./subject.ts";

export type How = "indirect" | "according" | "quoted" | "same" | "reports" | "quote" | "carried";

/** One place where a sentence says who speaks. */
export interface Attribution {
  readonly at: number;
  /** Where what it says begins, if that follows. */
  content: number;
  /** The words that name the source; empty where the voice before goes on. */
  source: Run;
  how: How;
  /** What it speaks for, outermost first. */
  readonly scopes: Run[];
  /** Outlets that passed it on, and sources that told of this source, nearest the root first. */
  readonly via: Run[];
  readonly negated: boolean;
}

/** What was found in a sentence so far. */
export interface Finding {
  readonly page: Page;
  readonly sentence: Sentence;
  /** Where the words begin that no attribution has taken yet. */
  from: number;
  readonly end: number;
  readonly found: Attribution[];
  /** "citing S" that stands before the verb of who cites. */
  cited: Run | null;
  readonly known: ReadonlySet<string>;
}

/** Before a word that may be a verb or a noun, these make it a noun. */
const NO_SUBJECT: ReadonlySet<string> = new Set(["DET", "ADJ", "ADP", "NUM", "PUNCT"]);

export const NOBODY: Run = { first: 0, last: 0 };
export const empty = (run: Run): boolean => run.last <= run.first;

/** Every attribution of a sentence, in order. */
export function attributionsIn(page: Page, sentence: Sentence, known: ReadonlySet<string>): Attribution[] {
  let finding: Finding | null = null;
  for (let at = sentence.first; at < sentence.last; at++) {
    if (((page.bits[at] ?? 0) & SPEAKS) === 0) continue;
    finding ??= { page, sentence, from: sentence.first, end: sentence.last, found: [], cited: null, known };
    open(finding, at);
  }
  return finding?.found ?? [];
}

function open(finding: Finding, at: number): void {
  const { page } = finding;
  if (at < finding.from) return;
  if (has(page, at, ACCORDING)) according(finding, at);
  else if (has(page, at, QUOTE)) cite(finding, at);
  else if (has(page, at, REPORTS) && reports(finding, at)) return;
  else if (has(page, at, ADDING) && !participleOfBe(finding, at)) adding(finding, at);
  else if (has(page, at, SAY | TELL | CHARGE | CALL | TOLL)) verb(finding, at);
}

function cite(finding: Finding, at: number): void {
  if (has(finding.page, at, ADDING)) citing(finding, at);
  else quoting(finding, at);
}

const lower = (page: Page, at: number): string => page.words[at]?.lower ?? "";

export function add(finding: Finding, at: number, source: Run, how: How, scopes: Run[], negated = false): Attribution {
  const attribution: Attribution = { at, content: at + 1, source, how, scopes, via: [], negated };
  finding.found.push(attribution);
  if (finding.cited) {
    attribution.via.push(source);
    attribution.source = finding.cited;
    finding.cited = null;
  }
  finding.from = at + 1;
  return attribution;
}

function according(finding: Finding, at: number): void {
  const { page, end } = finding;
  if (lower(page, at + 1) !== page.lexicon.words.infinitive) return;
  let source = has(page, at + 2, TOLL_NOUN) ? { first: at + 2, last: at + 3 } : phraseNamed(page, at + 2, end);
  if (empty(source)) source = toComma(page, at + 2, end);
  if (empty(source)) return;
  if (has(page, source.last - 1, TOLL_NOUN) && !maySpeak(page, source)) {
    const by =
      lower(page, source.last + 1) === page.lexicon.words.by ? phraseRight(page, source.last + 2, end) : NOBODY;
    if (empty(by)) return;
    source = by;
  }
  const teller = finding.found[finding.found.length - 1];
  if (teller && !empty(teller.source) && teller.content >= at) {
    teller.via.push(teller.source);
    teller.source = source;
    finding.from = source.last;
    return;
  }
  const opens = lead(finding, at) >= at;
  const scopes = opens ? [{ first: source.last, last: end }] : [{ first: sinceBreak(finding, at), last: end }];
  const nests = !opens && !empty(scopes[0] as Run) && finding.found.some((one) => one.at >= (scopes[0] as Run).first);
  const attribution = add(finding, at, source, "according", nests ? [{ first: source.last, last: end }] : scopes);
  if (nests) tellsOf(finding, attribution);
  finding.from = source.last;
}

/** A name that the tagger takes for no name, as far as the comma: "Save the Children". */
function toComma(page: Page, from: number, end: number): Run {
  if (page.words[from]?.capital !== true) return NOBODY;
  for (let k = from + 1; k < end && k < from + 6; k++) if (page.words[k]?.text === ",") return { first: from, last: k };
  return NOBODY;
}

/** Who spoke inside what this source tells has it as a medium; "reports" inside it are the source's own account. */
function tellsOf(finding: Finding, outer: Attribution): void {
  for (const one of finding.found) {
    if (one === outer || empty(one.source)) continue;
    if (impersonal(finding.page, one.source))
      outer.scopes.unshift({ first: one.source.first, last: outer.source.first });
    else one.via.push(outer.source);
  }
}

const impersonal = (page: Page, run: Run): boolean => page.lexicon.impersonal.has(lower(page, run.last - 1));

/** The words since the last attribution, or since the clause that breaks with it. */
function sinceBreak(finding: Finding, at: number): number {
  return finding.from <= at ? (finding.found.length > 0 ? breakBefore(finding, at) : finding.sentence.first) : at;
}

function breakBefore(finding: Finding, at: number): number {
  for (let k = at - 1; k > finding.from; k--) {
    if (finding.page.lexicon.breaks.has(lower(finding.page, k)) && clausesIn(finding.page, k + 1, at) > 0) return k + 1;
  }
  return finding.found[finding.found.length - 1]?.at ?? finding.from;
}

/** "reports of a massacre": a voice without a body. True where that is what it was. */
function reports(finding: Finding, at: number): boolean {
  const { page, end } = finding;
  const after = lower(page, at + 1);
  const { that, of, among } = page.lexicon.words;
  const noun = page.words[at]?.pos === "NOUN";
  if (lower(page, at).endsWith("s") === false || (after !== of && after !== among && !(noun && after === that)))
    return false;
  let source: Run = { first: at, last: at + 1 };
  let from = at + 2;
  if (after === among) {
    const people = phraseRight(page, at + 2, end);
    const until = people.last;
    source = { first: at + 2, last: until };
    for (let k = at + 2; k < until; k++) if (lower(page, k) === of) source = { first: at + 2, last: k };
    from = source.last;
  }
  add(finding, at, source, "reports", [{ first: from, last: end }]);
  return true;
}

function participleOfBe(finding: Finding, at: number): boolean {
  return at - 1 >= finding.from && has(finding.page, at - 1, BE);
}

/** "…, adding that": the voice of the sentence goes on; where none has spoken, its subject speaks. */
function adding(finding: Finding, at: number): void {
  const { page, end, sentence } = finding;
  if (lower(page, at - 1) === page.lexicon.words.as || at === sentence.first) return;
  if (has(page, at, TOLL) && !tollFollows(page, at, end)) return;
  if (claimsLives(page, at)) return;
  const scopes = [{ first: at + 1, last: end }];
  if (isNoun(page, at - 1)) {
    const run = phraseLeft(page, at - 1, finding.from, finding.known);
    const with_ =
      lower(page, run.first - 1) === page.lexicon.words.with || lower(page, run.first - 2) === page.lexicon.words.with;
    if (with_) {
      add(finding, at, run, "indirect", scopes);
      return;
    }
  }
  if (finding.found.length > 0) {
    add(finding, at, NOBODY, "same", scopes);
    return;
  }
  if (has(page, at, TOLL)) return;
  const subject = clauseSubject(finding, at);
  if (!empty(subject) && maySpeak(page, subject)) add(finding, at, subject, "indirect", scopes);
}

function tollFollows(page: Page, at: number, end: number): boolean {
  for (let k = at + 1; k < end && k < at + 7; k++) if (has(page, k, TOLL_NOUN)) return true;
  return false;
}

function verb(finding: Finding, at: number): void {
  const { page, end } = finding;
  if (!speaks(finding, at)) return;
  const last = beforeVerb(page, at, finding.from);
  if (passive(finding, at, last)) return;
  const subject = subjectOf(finding, at, last);
  if (subject === null || (has(page, at, CHARGE) && !maySpeak(page, subject.run))) return;
  const told = has(page, at, TELL) ? hearer(page, at + 1, end) : null;
  const { scopes, outer, inner } = layout(finding, at, subject, told?.last ?? at + 1);
  const onward = has(page, at, CHARGE) && !has(page, at, SAY);
  if (onward && scopes.length > 1) scopes.shift();
  const before = finding.found[finding.found.length - 1];
  if (inner && before && page.lexicon.records.has(lower(page, at))) return;
  const how = empty(subject.run) ? "same" : "indirect";
  const whole = has(page, at, CHARGE | TOLL | CALL) && !has(page, at, SAY) && !empty(subject.run);
  if (whole) scopes.push({ first: subject.run.first, last: at + 1 });
  const attribution = add(finding, at, subject.run, how, scopes, subject.negated);
  finding.from = Math.max(finding.from, subject.verbAt, told?.last ?? 0);
  attribution.content = finding.from;
  if (outer) tellsOf(finding, attribution);
  if (inner && before && how === "indirect") attribution.via.push(before.source);
  if (told?.outlet) attribution.via.push(told.outlet);
}

/** True where the word is a verb of saying here, and says something. */
function speaks(finding: Finding, at: number): boolean {
  const { page, end } = finding;
  const word = page.words[at] as Word;
  const noun =
    word.pos === "NOUN" || word.pos === "ADJ" || word.pos === "PROPN" || page.lexicon.nounToo.has(word.lower);
  if (noun && nounHere(finding, at)) return false;
  if (word.capital && at > finding.from && page.words[at - 1]?.pos !== "PUNCT") return false;
  if (has(page, at, CHARGE) && page.lexicon.reflexive.has(lower(page, at + 1))) return false;
  if (has(page, at, CALL) && !has(page, at, SAY) && !page.lexicon.callFor.has(lower(page, at + 1))) return false;
  if (has(page, at, TOLL) && !has(page, at, SAY) && !tollFollows(page, at, end)) return false;
  if (claimsLives(page, at)) return false;
  const { that } = page.lexicon.words;
  return !has(page, at, THAT_ONLY) || lower(page, at + 1) === that || lower(page, at + 2) === that;
}

/** A preposition behind a verb that may be a noun: "claims about". */
const after = (page: Page, at: number): boolean =>
  page.words[at + 1]?.pos === "ADP" && lower(page, at + 1) !== page.lexicon.words.that && !has(page, at + 2, TIME);

/** "claiming the lives of", "claimed 17 lives": no saying. */
function claimsLives(page: Page, at: number): boolean {
  if (!page.lexicon.claims.has(lower(page, at))) return false;
  for (let k = at + 1; k < at + 4; k++) if (has(page, k, NOT_CLAIM)) return true;
  const next = page.words[at + 1]?.pos;
  return (
    next === "NUM" ||
    (next === "ADV" && page.words[at + 2]?.pos === "NUM") ||
    (next === "ADP" && page.words[at + 3]?.pos === "NUM")
  );
}

function nounHere({ page, from }: Finding, at: number): boolean {
  const next = page.words[at + 1]?.pos;
  if (page.lexicon.nounToo.has(lower(page, at))) {
    if (
      has(page, at + 1, SAY) ||
      (page.words[at]?.pos === "NOUN" && (next === "VERB" || next === "AUX" || next === "NOUN"))
    )
      return true;
  }
  const before = at - 1 >= from ? page.words[at - 1] : undefined;
  if (
    page.words[at]?.pos === "NOUN" &&
    (after(page, at) || (before?.pos === "NOUN" && !has(page, at - 1, ANONYMOUS | BODY | OUTLET)))
  )
    return true;
  return (
    before === undefined ||
    NO_SUBJECT.has(before.pos) ||
    before.text === "'s" ||
    lower(page, at + 1) === page.lexicon.words.of
  );
}

/** "was reported [by S]": without "by" nobody speaks. True where the verb is passive and done with. */
function passive(finding: Finding, at: number, last: number): boolean {
  const { page, end, from } = finding;
  const by = lower(page, at + 1) === page.lexicon.words.by && !has(page, at + 2, STATEMENT);
  let be = false;
  for (let k = at - 1; k > last && k >= from; k--) if (has(page, k, BE)) be = true;
  if (!be && !by) return lower(page, at - 1) === page.lexicon.words.infinitive;
  if (!by) return !has(page, at, ADDING);
  const source = phraseRight(page, at + 2, end);
  if (empty(source)) return true;
  add(finding, at, source, "indirect", [{ first: be ? finding.from : at, last: be ? end : source.last }]);
  finding.from = source.last;
  return true;
}

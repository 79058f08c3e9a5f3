import type { Sentence } from "../text.ts";
import { according } from "./according.ts";
import { citing, quoting } from "./citing.ts";
import { beforeVerb } from "./clause.ts";
import { type Attribution, add, type Finding, tellsOf } from "./finding.ts";
import { layout } from "./layout.ts";
import { phraseLeft } from "./leftward.ts";
import {
  ACCORDING,
  ADDING,
  BE,
  CALL,
  CHARGE,
  has,
  type Page,
  QUOTE,
  REPORTS,
  SAY,
  SPEAKS,
  STATEMENT,
  TELL,
  TOLL,
} from "./lexicon.ts";
import { hearer } from "./outlet.ts";
import { phraseRight } from "./phrase.ts";
import { claimsLives, speaks, tollFollows } from "./saying.ts";
import { clauseSubject, subjectOf } from "./subject.ts";
import { maySpeak } from "./trimmings.ts";
import { empty, isNoun, lower, NOBODY, type Run } from "./word.ts";

/** Every attribution of a sentence, in order. */
export function attributionsIn(page: Page, sentence: Sentence, known: ReadonlySet<string>): Attribution[] {
  let finding: Finding | null = null;
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!has(page, at, SPEAKS)) continue;
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
  const attribution = add(finding, at, subject.run, how, scopes);
  finding.from = Math.max(finding.from, subject.verbAt, told?.last ?? 0);
  attribution.content = finding.from;
  if (outer) tellsOf(finding, attribution);
  if (inner && before && how === "indirect") attribution.via.push(before.source);
  if (told?.outlet) attribution.via.push(told.outlet);
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

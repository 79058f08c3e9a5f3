import { beforeVerb } from "./clause.ts";
import { add, type Finding } from "./finding.ts";
import { BE, has, OUTLET, OUTLET_NOUN, type Page } from "./lexicon.ts";
import { phraseRight } from "./phrase.ts";
import { subjectOf } from "./subject.ts";
import { maySpeak } from "./trimmings.ts";
import { empty, lower, type Run } from "./word.ts";

/** "SANA reported, citing a source": who is cited speaks, and who cites is the medium. */
export function citing(finding: Finding, at: number): void {
  const { page, end, found } = finding;
  const source = phraseRight(page, at + 1, end);
  if (empty(source) || !maySpeak(page, source)) return;
  const last = found[found.length - 1];
  if (last === undefined) {
    finding.cited = source;
    asSaying(finding, source, at);
    return;
  }
  if (!empty(last.source)) {
    last.via.push(last.source);
    last.source = source;
  }
  finding.from = Math.max(finding.from, source.last);
}

/** "SANA quoted a source as saying", and "was quoted as saying by SANA". */
export function quoting(finding: Finding, at: number): void {
  const { page, end, from } = finding;
  const last = beforeVerb(page, at, from);
  let be = false;
  for (let k = at - 1; k > last && k >= from; k--) if (has(page, k, BE)) be = true;
  if (be) {
    quoted(finding, at, last);
    return;
  }
  const source = phraseRight(page, at + 1, end);
  if (empty(source)) return;
  const saying = asWhat(page, source.last);
  const outlet = subjectOf(finding, at, last);
  if (saying < 0 && !(outlet && speaksForOthers(page, outlet.run))) return;
  const after = saying < 0 ? source.last : saying;
  const ends = page.words[after] === undefined || page.words[after]?.pos === "PUNCT";
  const left = ends && outlet && !outlet.opens ? [{ first: from, last: outlet.run.first }] : [];
  const attribution = add(finding, at, source, "quoted", [...left, { first: after, last: end }]);
  if (outlet && !empty(outlet.run)) attribution.via.push(outlet.run);
  finding.from = saying < 0 ? source.last : saying;
}

function speaksForOthers(page: Page, run: Run): boolean {
  for (let k = run.first; k < run.last; k++) if (has(page, k, OUTLET | OUTLET_NOUN)) return true;
  return false;
}

/** Past "as saying"; -1 where it does not stand there. */
const asWhat = (page: Page, at: number): number =>
  lower(page, at) === page.lexicon.words.as && lower(page, at + 1).endsWith(page.lexicon.words.ongoing) ? at + 2 : -1;

function asSaying(finding: Finding, source: Run, at: number): void {
  const saying = asWhat(finding.page, source.last);
  if (saying < 0 || finding.found.length > 0 || finding.cited === null) return;
  finding.cited = null;
  add(finding, at, source, "quoted", [{ first: saying, last: finding.end }]);
}

/** "X, the army was quoted as saying by Interfax": the subject speaks, the outlet is the medium. */
function quoted(finding: Finding, at: number, last: number): void {
  const { page, end, from } = finding;
  const subject = subjectOf(finding, at, last);
  if (subject === null || empty(subject.run)) return;
  const saying = asWhat(page, at + 1);
  const by = saying < 0 ? at + 1 : saying;
  const outlet = lower(page, by) === page.lexicon.words.by ? phraseRight(page, by + 1, end) : null;
  const after = outlet ? outlet.last : by;
  const scopes = subject.opens ? [] : [{ first: from, last: subject.run.first }];
  const attribution = add(finding, at, subject.run, "quoted", [...scopes, { first: after, last: end }]);
  if (outlet && !empty(outlet)) attribution.via.push(outlet);
  finding.from = after;
}

import { clausesIn, lead } from "./clause.ts";
import { add, type Finding, tellsOf } from "./finding.ts";
import { has, type Page, TOLL_NOUN } from "./lexicon.ts";
import { phraseNamed, phraseRight } from "./phrase.ts";
import { maySpeak } from "./trimmings.ts";
import { empty, lower, NOBODY, type Run } from "./word.ts";

export function according(finding: Finding, at: number): void {
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

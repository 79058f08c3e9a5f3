import type { Sentence } from "../text.ts";
import type { Page } from "./lexicon.ts";
import { empty, lower, type Run } from "./word.ts";

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

export function add(finding: Finding, at: number, source: Run, how: How, scopes: Run[]): Attribution {
  const attribution: Attribution = { at, content: at + 1, source, how, scopes, via: [] };
  finding.found.push(attribution);
  if (finding.cited) {
    attribution.via.push(source);
    attribution.source = finding.cited;
    finding.cited = null;
  }
  finding.from = at + 1;
  return attribution;
}

/** Who spoke inside what this source tells has it as a medium; "reports" inside it are the source's own account. */
export function tellsOf(finding: Finding, outer: Attribution): void {
  for (const one of finding.found) {
    if (one === outer || empty(one.source)) continue;
    if (impersonal(finding.page, one.source))
      outer.scopes.unshift({ first: one.source.first, last: outer.source.first });
    else one.via.push(outer.source);
  }
}

const impersonal = (page: Page, run: Run): boolean => page.lexicon.impersonal.has(lower(page, run.last - 1));

import type { Figure } from "../../ledger/figure.ts";
import type { Amount } from "./amount.ts";
import { phraseAt, phraseBefore } from "./lexicon.ts";
import type { Run } from "./run.ts";

/** A figure and the words that give it, with what bounds it: "at least 46", "50 or so". */
export interface Bounded {
  readonly first: number;
  readonly last: number;
  readonly figure: Figure;
  /** Something stands beside the number that bounds or rounds it. */
  readonly bounded: boolean;
}

interface Lead {
  first: number;
  bound: "low" | "high" | null;
  about: boolean;
}

/** So many phrases may stand before one number: "up to an estimated". */
const PHRASES = 4;

export function bounded(run: Run, amount: Amount): Bounded {
  const lead = leadOf(run, amount.first ?? amount.at);
  const after = amount.noun === "ordinal" ? null : phraseAt(run.lexicon.after, run.words, amount.end, run.last);
  const bound = after?.effect === "low" || after?.effect === "high" ? after.effect : lead.bound;
  const about = lead.about || after?.effect === "about" || amount.approx === true;
  return {
    first: lead.first,
    last: amount.end + (after?.parts.length ?? 0),
    figure: figureOf(amount, bound, about),
    bounded: lead.first < (amount.first ?? amount.at) || after !== null,
  };
}

/** Reads backwards from the number; the bound nearest to it is its own. */
function leadOf(run: Run, from: number): Lead {
  const lead: Lead = { first: from, bound: null, about: false };
  let at = from;
  for (let k = 0; k < PHRASES; k++) {
    const phrase = phraseBefore(run.lexicon.before, run.words, at, run.floor);
    if (!phrase) break;
    at -= phrase.parts.length;
    if (phrase.effect === "through") continue;
    lead.first = at;
    if (phrase.effect === "about") lead.about = true;
    else lead.bound ??= phrase.effect;
  }
  return lead;
}

/** A vague word has no high end whatever stands before it; "up to hundreds" has neither. */
function figureOf({ low, high, vague }: Amount, bound: Lead["bound"], about: boolean): Figure {
  const approx = about && low !== null ? ({ approx: true } as const) : {};
  if (vague !== undefined) return { low: bound === "high" ? null : low, high: null, vague };
  if (bound === "low") return { low, high: null, ...approx };
  if (bound === "high") return { low: null, high, ...approx };
  return { low, high, ...approx };
}

import type { Claim, Matter, Voice } from "../ledger/entry.ts";
import type { Figure } from "../ledger/figure.ts";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined };
/** A claim as the codebook writes it: flat, each field under the codebook's name. */
export type Coded = Readonly<Record<string, Json>>;

/** A claim in the codebook's form: what it scores first, then what a reader keeps beyond that. */
export function coded(claim: Claim): Coded {
  const { quote, voice, stance, places, dates, matter, optional } = claim;
  const { own, more } = parts(matter);
  return {
    kind: matter.kind,
    quote: quote.text,
    start: quote.start,
    end: quote.end,
    source: voice.source,
    via: voice.via,
    named: voice.named,
    stance,
    places,
    from: dates.from,
    to: dates.to,
    ...own,
    ...(optional && { optional }),
    ...more,
    ...saying(voice),
    dating: { words: dates.words, rule: dates.rule },
  };
}

/** What the codebook does not score of a matter; all else of it is the kind's own. */
const BEYOND: ReadonlySet<string> = new Set(["extent", "share", "distance", "group", "cause", "who"]);

function parts(matter: Readonly<Matter>): { own: Record<string, Json>; more: Record<string, Json> } {
  const { kind: _, ...fields } = matter;
  const own: Record<string, Json> = {};
  const more: Record<string, Json> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (name === "count") Object.assign(own, bounds(value as Figure));
    else if (value !== undefined) (BEYOND.has(name) ? more : own)[name] = value as Json;
  }
  if ("count" in matter) Object.assign(more, wording(matter.count));
  return { own, more };
}

const bounds = ({ low, high }: Figure) => ({ low, high });
const wording = ({ approx, vague }: Figure) => ({ ...(approx && { approx }), ...(vague !== undefined && { vague }) });

/** How the voice says it. Its condition has a longer name, since a population has a condition too. */
function saying({ hedge, verb, condition, role, organisation }: Voice): Record<string, Json> {
  const said = { hedge, verb, voice_condition: condition, role, organisation };
  return Object.fromEntries(Object.entries(said).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

import type { PhraseWords } from "../languages/phrases.ts";
import { plainName } from "../names/key.ts";
import type { Bearer, Gazetteer } from "./gazetteer.ts";
import { type Named, nameBefore, nameIn, owned } from "./named.ts";
import { isNameless, type Side, said, type Told, tell, type Vocabulary, vocabulary } from "./phrase.ts";
import type { Place, PlaceId, PlaceKind } from "./place.ts";
import { type Candidate, preferred, ranked, type Surroundings } from "./rank.ts";
import type { Box } from "./shape.ts";

/** What the words of a claim say where. `words` are the claim's own. */
export type Resolved =
  | {
      readonly status: "found";
      readonly words: string;
      readonly place: Place;
      /** By what it was found, and the name that was met; or that a person said so. */
      readonly by: Bearer["by"] | "decided";
      readonly met: string;
      /** Others that bear the name, and have less that speaks for them. */
      readonly others: readonly Candidate[];
      /** A numbered part of the place, which has no place of its own: "II" of "Hamdaniyeh II". */
      readonly part?: string;
    }
  | { readonly status: "ambiguous"; readonly words: string; readonly candidates: readonly Candidate[] }
  | {
      readonly status: "relation";
      readonly words: string;
      /** To which place; null where the words name none, or one that several places may be. */
      readonly of: Place | null;
      /** On which sides of it or in it; empty for "parts of". */
      readonly sides: readonly Side[];
      /** Whose ground it may be, in the claim's words: "regime", "opposition". The parties tell whether it is anyone's. */
      readonly held: string | null;
    }
  | { readonly status: "unresolved"; readonly words: string };

/** What stands about a phrase, in the report's words. */
export interface Context {
  /** The other places of the claim. */
  readonly claim?: readonly string[];
  /** The places of the report's claims. */
  readonly report?: readonly string[];
  readonly dateline?: string | null;
}

export interface Settings {
  readonly gazetteer: Gazetteer;
  /** Of each language that the reports are in. */
  readonly words: readonly PhraseWords[];
  /** The ground that the case is about. */
  readonly extent?: Box | null;
  /** What a person said that a phrase means in this case. Case, marks and articles make no other phrase. */
  readonly decided?: ReadonlyMap<string, PlaceId>;
}

/** From a claim's words to the place they mean, or to what a person must decide. */
export interface Resolve {
  (phrase: string, context?: Context): Resolved;
  /** The same where it does not matter what stands about the phrase, found once; null where it does. */
  alone(phrase: string): Resolved | null;
}

export function resolver({ gazetteer, words, extent = null, decided = new Map() }: Settings): Resolve {
  const choices = new Map([...decided].map(([phrase, id]) => [plainName(phrase), id]));
  const roles = vocabulary(words);
  const called = bearersOf(gazetteer, roles);
  const read = (phrase: string): Read => {
    const choice = choices.size === 0 ? undefined : choices.get(plainName(phrase));
    const chosen = choice === undefined ? undefined : gazetteer.get(choice);
    if (chosen) return told({ status: "found", words: phrase, place: chosen, by: "decided", met: phrase, others: [] });
    const words = tell(phrase, roles);
    const name = nameIn(words, gazetteer) ?? nameBefore(words, gazetteer) ?? nameIn(owned(words), gazetteer);
    if (!name) return told(nameless(phrase, words));
    const only = surest(name.bearers).length === 1 ? settled(phrase, name, { ...NOBODY, extent }, gazetteer) : null;
    return { name, alone: only?.status === "ambiguous" ? null : only };
  };
  const known = new Map<string, Read>();
  const readOf = (phrase: string): Read => {
    const found = known.get(phrase) ?? read(phrase);
    known.set(phrase, found);
    return found;
  };
  const resolve = (phrase: string, context: Context = {}): Resolved => {
    const read = readOf(phrase);
    if (read.name === null) return read.alone;
    if (read.alone) return read.alone;
    const about: Surroundings = {
      claim: called(context.claim ?? NOWHERE),
      report: called(context.report ?? NOWHERE),
      dateline: called(context.dateline ? [context.dateline] : NOWHERE),
      extent,
    };
    return settled(phrase, read.name, about, gazetteer);
  };
  return Object.assign(resolve, { alone: (phrase: string) => readOf(phrase).alone });
}

/** What is read of a phrase before anybody asks where it stands: one that has several bearers needs to be told. */
type Read =
  | { readonly name: Named; readonly alone: Resolved | null }
  | { readonly name: null; readonly alone: Resolved };

const told = (alone: Resolved): Read => ({ name: null, alone });

const NOWHERE: readonly string[] = [];
const NOBODY = { claim: [], report: [], dateline: [] } as const;

/** All places that bear the names in some phrases; of one list they are looked up once. */
function bearersOf(gazetteer: Gazetteer, roles: Vocabulary): (phrases: readonly string[]) => readonly Place[] {
  const known = new WeakMap<readonly string[], readonly Place[]>();
  return (phrases) => {
    const before = known.get(phrases);
    if (before) return before;
    const places = phrases.flatMap((phrase) => nameIn(tell(phrase, roles), gazetteer)?.bearers ?? []);
    const found = [...new Set(places.map(({ place }) => place))];
    known.set(phrases, found);
    return found;
  };
}

function settled(
  words: string,
  { bearers, said: about, number }: Named,
  near: Surroundings,
  gazetteer: Gazetteer,
): Resolved {
  const candidates = ranked(surest(bearers), near, gazetteer);
  const best = candidates[0] as Candidate;
  const sure = isSure(candidates, gazetteer) ? preferredOf(candidates, gazetteer) : null;
  const relation = about.part || about.sides.length > 0;
  if (relation || (about.held !== null && gazetteer.parts(best.place.id).length > 0))
    return { status: "relation", words, of: sure?.place ?? null, sides: about.sides, held: about.held };
  if (!sure) return { status: "ambiguous", words, candidates };
  const others = candidates.filter((candidate) => candidate !== sure);
  const found = { status: "found", words, place: sure.place, by: sure.by, met: sure.met, others } as const;
  return number === undefined ? found : { ...found, part: number };
}

const surest = (bearers: readonly Bearer[]): readonly Bearer[] => bearers.filter(({ by }) => by === bearers[0]?.by);

/** How much more like one of two must be to be told by that; and then nothing else may speak for the other. */
const CLEARLY = 0.3;

function isSure([best, ...rest]: readonly Candidate[], gazetteer: Gazetteer): boolean {
  if (!best?.sure) return false;
  const rival = rest.find(({ place }) => !isNested(best.place, place, gazetteer));
  if (!rival) return true;
  const nearer = rival.unlike - best.unlike;
  return preferred(best, rival) < 0 ? nearer > -CLEARLY : nearer >= CLEARLY;
}

const isNested = (one: Place, other: Place, gazetteer: Gazetteer): boolean =>
  gazetteer.lies(one, other) || gazetteer.lies(other, one);

/** Of a city and the districts and the province that are called after it, a bare name means the city. */
function preferredOf(candidates: readonly Candidate[], gazetteer: Gazetteer): Candidate {
  const best = candidates[0] as Candidate;
  const same = candidates.filter(
    (other) => preferred(best, other) === 0 && isNested(best.place, other.place, gazetteer),
  );
  return [best, ...same].find(({ place }) => SETTLEMENTS.includes(place.kind)) ?? best;
}

const SETTLEMENTS: readonly PlaceKind[] = ["city", "town", "village"];

/** Words that are no name of the gazetteer: a relation where they say on which side, else unresolved. */
function nameless(words: string, told: readonly Told[]): Resolved {
  const { sides, part, held } = said(told, 0, 0);
  if (!isNameless(told) || !(part || sides.length > 0 || held !== null)) return { status: "unresolved", words };
  return { status: "relation", words, of: null, sides, held: held ?? holder(told) };
}

/** "Opposition areas": the one word before the noun that is none of ours. It may be no holder: "residential areas". */
function holder(told: readonly Told[]): string | null {
  const unknown = told.filter(({ role }) => role === null);
  const next = told[told.findIndex(({ role }) => role === null) + 1]?.role;
  return unknown.length === 1 && (next === "part" || next === "ground") ? (unknown[0]?.word ?? null) : null;
}

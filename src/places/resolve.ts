import type { PhraseWords } from "../languages/phrases.ts";
import type { Bearer, Gazetteer } from "./gazetteer.ts";
import {
  isNameless,
  type Said,
  type Side,
  type Size,
  said,
  type Told,
  tell,
  type Vocabulary,
  vocabulary,
} from "./phrase.ts";
import type { Place, PlaceKind } from "./place.ts";
import { type Candidate, preferred, ranked, type Surroundings } from "./rank.ts";
import type { Box } from "./shape.ts";

/** What the words of a claim say where. `words` are the claim's own. */
export type Resolved =
  | {
      readonly status: "found";
      readonly words: string;
      readonly place: Place;
      /** By what it was found, and the name that was met. */
      readonly by: Bearer["by"];
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
      /** Whose ground it is said to be, in the claim's words: "regime". */
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
}

/** From a claim's words to the place they mean, or to what a person must decide. */
export type Resolve = (phrase: string, context?: Context) => Resolved;

export function resolver({ gazetteer, words, extent = null }: Settings): Resolve {
  const roles = vocabulary(words);
  const called = bearersOf(gazetteer, roles);
  return (phrase, context = {}) => {
    const told = tell(phrase, roles);
    const about = (): Surroundings => ({
      claim: called(context.claim ?? NOWHERE),
      report: called(context.report ?? NOWHERE),
      dateline: called(context.dateline ? [context.dateline] : NOWHERE),
      extent,
    });
    const name = nameIn(told, gazetteer) ?? nameBefore(told, gazetteer);
    return name ? settled(phrase, name, about(), gazetteer) : nameless(phrase, told);
  };
}

const NOWHERE: readonly string[] = [];

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

/** A name that stands in a phrase, who bears it, and what the words about it say. */
interface Named {
  readonly bearers: readonly Bearer[];
  readonly said: Said;
  readonly number?: string;
}

/** The longest run of words that is a name, where all other words are of those that stand about names. */
function nameIn(told: readonly Told[], gazetteer: Gazetteer): Named | null {
  for (let length = told.length; length > 0; length--) {
    for (let first = 0; first + length <= told.length; first++) {
      const last = first + length;
      if (told.some(({ role }, at) => role === null && (at < first || at >= last))) continue;
      const named = nameAt(told, first, last, gazetteer);
      if (named) return named;
    }
  }
  return numbered(told, gazetteer);
}

function nameAt(told: readonly Told[], first: number, last: number, gazetteer: Gazetteer): Named | null {
  const run = told.slice(first, last);
  // A word like "north" or "district" is no name by its key alone.
  const common = run.every(({ role }) => role !== null);
  const about = said(told, first, last);
  const all = gazetteer.bearers(run.map(({ word }) => word).join(" "));
  const bearers = all.filter(({ by, place }) => !(common && by === "key") && fits(place.kind, about.size));
  return bearers.length > 0 ? { bearers, said: about } : null;
}

/** "Hamdaniyeh II", where no place of its own has that name. */
function numbered(told: readonly Told[], gazetteer: Gazetteer): Named | null {
  const number = told[told.length - 1]?.word ?? "";
  if (told.length < 2 || !/^(?:[IVX]+|\d{1,2})$/.test(number)) return null;
  const named = nameIn(told.slice(0, -1), gazetteer);
  return named && { ...named, number };
}

/** "Midan district of Aleppo": a name, and in which other it lies. */
function nameBefore(told: readonly Told[], gazetteer: Gazetteer): Named | null {
  for (let at = told.length - 2; at > 0; at--) {
    const role = told[at]?.role;
    if (role !== "small" && role !== "in") continue;
    const inner = nameIn(told.slice(0, at), gazetteer);
    const outer = nameIn(told.slice(at + 1), gazetteer);
    if (!inner || !outer) continue;
    const bearers = inner.bearers.filter(({ place }) =>
      outer.bearers.some((other) => gazetteer.lies(place, other.place)),
    );
    if (bearers.length > 0) return { ...inner, bearers };
  }
  return null;
}

/** What cannot be called by a noun of a size: "Idlib city" is no province, "Aleppo province" is no city. */
const UNFIT: Readonly<Record<Size, readonly PlaceKind[]>> = {
  wide: ["city", "town", "village", "camp", "neighbourhood", "facility"],
  settled: ["country", "province", "district", "subdistrict", "region"],
  quarter: ["country", "province", "city"],
  ground: [],
};

const fits = (kind: PlaceKind, size: Size | null): boolean => size === null || !UNFIT[size].includes(kind);

function settled(
  words: string,
  { bearers, said: about, number }: Named,
  near: Surroundings,
  gazetteer: Gazetteer,
): Resolved {
  const candidates = ranked(surest(bearers), near, gazetteer);
  const best = candidates[0] as Candidate;
  const sure = isSure(candidates, gazetteer) ? chosen(candidates, gazetteer) : null;
  const relation = about.part || about.sides.length > 0;
  if (relation || (about.held !== null && gazetteer.parts(best.place.id).length > 0))
    return { status: "relation", words, of: sure?.place ?? null, sides: about.sides, held: about.held };
  if (!sure) return { status: "ambiguous", words, candidates };
  const others = candidates.filter((candidate) => candidate !== sure);
  const found = { status: "found", words, place: sure.place, by: sure.by, met: sure.met, others } as const;
  return number === undefined ? found : { ...found, part: number };
}

const surest = (bearers: readonly Bearer[]): readonly Bearer[] => bearers.filter(({ by }) => by === bearers[0]?.by);

/** A key match less like than this is a person's to decide. */
const DOUBTFUL = 0.5;

/** How much more like one of two must be, where nothing else tells them apart. */
const CLEARLY = 0.3;

function isSure([best, ...rest]: readonly Candidate[], gazetteer: Gazetteer): boolean {
  if (!best || best.unlike > DOUBTFUL) return false;
  const rival = rest.find(({ place }) => !isNested(best.place, place, gazetteer));
  return !rival || preferred(best, rival) < 0 || rival.unlike - best.unlike >= CLEARLY;
}

const isNested = (one: Place, other: Place, gazetteer: Gazetteer): boolean =>
  gazetteer.lies(one, other) || gazetteer.lies(other, one);

/** Of a city and the districts and the province that are called after it, a bare name means the city. */
function chosen(candidates: readonly Candidate[], gazetteer: Gazetteer): Candidate {
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

/** "Opposition areas": what stands before the noun and is no known word. */
const holder = (told: readonly Told[]): string | null => {
  const unknown = told.filter(({ role }) => role === null).map(({ word }) => word);
  return unknown.length > 0 ? unknown.join(" ") : null;
};

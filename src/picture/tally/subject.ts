import type { BlocId } from "../../parties/party.ts";
import type { Ground } from "../../places/ground.ts";
import type { Actor, End } from "../settled.ts";
import { type Lie, lieBy, lieOf } from "./axes.ts";

/** What is counted: the axes of a window that are neither place nor days. */
export interface Subject {
  /** What never mixes: "killed", "injured"; a method; persons and families. */
  readonly of: string;
  /** "all" holds the other classes, which have nothing in common: "civilian", "combatant". */
  readonly class: string;
  /** A part of the class: "children", "medics"; null for all of it. */
  readonly group: string | null;
  /** What not every source tells. Who is silent on one tells of the same event, unless several are told. */
  readonly facets: Facets;
}

export interface Facets {
  readonly cause: string | null;
  /** The blocs that are said to have done it. */
  readonly blamed: readonly BlocId[] | null;
  /** Where those who left went. */
  readonly to: End | null;
  /** Fled, or moved by somebody. */
  readonly how: string | null;
}

export const SILENT: Facets = { cause: null, blamed: null, to: null, how: null };

export const blamedOf = (actor: Actor | null): Facets["blamed"] =>
  actor === null || actor.blocs.length === 0 ? null : actor.blocs;

const classLie = (a: string, b: string): Lie => (a === b ? "same" : lieBy(b === "all", a === "all", "apart"));

/** Groups that nobody is in two of. */
const SEXES: ReadonlySet<string> = new Set(["children", "women", "men"]);

function groupLie(a: string | null, b: string | null): Lie {
  if (a === b) return "same";
  return lieBy(b === null, a === null, SEXES.has(a ?? "") && SEXES.has(b ?? "") ? "apart" : "overlap");
}

function endLie(a: End, b: End, ground: Ground): Lie {
  if (a.heldBy !== null && b.heldBy !== null && a.heldBy !== b.heldBy) return "apart";
  if (a.place === null || b.place === null) return "same";
  return lieBy(ground.within(a.place, b.place), ground.within(b.place, a.place), "apart");
}

function facet<Told>(a: Told | null, b: Told | null, lie: (a: Told, b: Told) => Lie): Lie {
  if (a === null || b === null) return lieBy(b === null, a === null, "overlap");
  return lie(a, b);
}

const differ = (a: string, b: string): Lie => (a === b ? "same" : "overlap");
const exclude = (a: readonly BlocId[], b: readonly BlocId[]): Lie =>
  a.some((bloc) => b.includes(bloc)) ? "same" : "apart";

export const facetLies = (a: Facets, b: Facets, ground: Ground): Lie[] => [
  facet(a.cause, b.cause, differ),
  facet(a.blamed, b.blamed, exclude),
  facet(a.to, b.to, (one, other) => endLie(one, other, ground)),
  facet(a.how, b.how, differ),
];

/** Whether two figures of one window may be of one event: no facet that both tell says otherwise. */
export const facetsFit = (a: Facets, b: Facets, ground: Ground): boolean =>
  facetLies(a, b, ground).every((lie) => lie !== "apart" && lie !== "overlap");

export const subjectLie = (a: Subject, b: Subject, ground: Ground): Lie =>
  a.of !== b.of
    ? "apart"
    : lieOf([classLie(a.class, b.class), groupLie(a.group, b.group), ...facetLies(a.facets, b.facets, ground)]);

/** What all of an event's sources together tell. */
export const mergedFacets = (all: readonly Facets[]): Facets => {
  const blamed = [...new Set(all.flatMap((one) => one.blamed ?? []))].sort();
  const first = <Key extends keyof Facets>(key: Key) => all.find((one) => one[key] !== null)?.[key] ?? null;
  return { cause: first("cause"), blamed: blamed.length ? blamed : null, to: first("to"), how: first("how") };
};

/** How many facets a figure tells, and which. */
export const told = (facets: Facets): string =>
  (Object.keys(SILENT) as (keyof Facets)[]).filter((key) => facets[key] !== null).join("+");

import type { Matter, Stance } from "../ledger/entry.ts";
import type { Clause } from "./grammar/clauses.ts";
import type { NounPhrase } from "./grammar/phrases.ts";
import type { Run } from "./parties.ts";
import type { Scene } from "./scene.ts";

/** A claim as its kind found it in one sentence, before the report's events, voices and days are asked. */
export interface Draft {
  readonly scene: Scene;
  matter: Matter;
  /** The word that says it: the verb, or the event's noun. */
  readonly anchor: number;
  /** The quote, in words; the last exclusive. */
  first: number;
  last: number;
  readonly clause: Clause | null;
  /** Phrases that may say where, in the order of their right to. */
  where: readonly NounPhrase[];
  /** Who does it, and to whom, as runs of words. */
  party: Run | null;
  against: Run | null;
  origin: Run | null;
  destination: Run | null;
  /** The people, or the thing, that it is about: two drafts of one kind about one phrase are one. */
  readonly about: NounPhrase | null;
  /** Points back to an event that the report told before: "the attack", "others". */
  readonly definite: boolean;
  /** Takes party, place, day and method of another draft in the sentence: the dead of a strike. */
  of: Draft | null;
  stance: Stance;
  /** Is part of, or says again, another. */
  optional: boolean;
}

/** What a kind tells of a draft; the rest has its usual value. */
export type Found = Pick<Draft, "scene" | "matter" | "anchor" | "first" | "last" | "clause" | "where"> & Partial<Draft>;

/** Every draft is made here, its parts in one order, so that V8 sees one shape of them. */
export const draft = (found: Found): Draft => ({
  scene: found.scene,
  matter: found.matter,
  anchor: found.anchor,
  first: found.first,
  last: found.last,
  clause: found.clause,
  where: found.where,
  party: found.party ?? null,
  against: found.against ?? null,
  origin: found.origin ?? null,
  destination: found.destination ?? null,
  about: found.about ?? null,
  definite: found.definite ?? false,
  of: found.of ?? null,
  stance: found.stance ?? "asserted",
  optional: found.optional ?? false,
});

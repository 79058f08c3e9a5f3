import type { AccessChange } from "../../ledger/entry.ts";
import { type Draft, draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { bare, type Run } from "../parties.ts";
import { type Field, headOf, startOf } from "./ground.ts";

/** What an access claim tells beside its change. */
export interface Way {
  readonly where: readonly (NounPhrase | null)[];
  readonly party?: Run | null;
  /** The word that says it, where it is not the verb: an act that did not happen says that the way is shut. */
  readonly anchor?: number;
  readonly last?: number;
}

export function access(field: Field, clause: Clause, change: AccessChange, way: Way): Draft {
  return draft({
    scene: field.scene,
    clause,
    anchor: way.anchor ?? clause.group.verb,
    first: startOf(clause),
    last: Math.max(clause.last, way.last ?? 0),
    matter: { kind: "access", change, party: null },
    where: [...way.where.filter((phrase) => phrase !== null), ...clause.adjuncts],
    party: way.party ?? null,
  });
}

/** Who does it: any body, not only one that fights; a convoy is nobody. */
export const bodyOf = (field: Field, phrase: NounPhrase | null): Run | null =>
  phrase === null || phrase.pronoun || field.war.convoy.has(headOf(field.scene, phrase))
    ? null
    : bare(field.scene, phrase);

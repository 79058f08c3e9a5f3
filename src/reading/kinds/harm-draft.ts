import type { Outcome } from "../../ledger/entry.ts";
import { type Draft, draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { nounOf, type Scene, tailOf } from "../scene.ts";
import type { Persons } from "./persons.ts";

/** A draft of people to whom something was done; the rest is where the words of it stand. */
export function harmDraft(
  scene: Scene,
  clause: Clause | null,
  outcome: Outcome,
  persons: Persons,
  rest: Pick<Draft, "anchor" | "first" | "last" | "where"> & Partial<Draft>,
): Draft {
  const victims = persons.victims === "others" ? "unknown" : persons.victims;
  return draft({
    scene,
    clause,
    matter: { kind: "harm", outcome, victims, party: null, count: persons.count },
    about: persons.phrase,
    definite: persons.victims === "others",
    ...rest,
  });
}

/** The phrases that hang on one behind it. */
export const tailsOf = (scene: Scene, phrase: NounPhrase): readonly NounPhrase[] => {
  const noun = nounOf(scene, phrase);
  return noun ? tailOf(scene, noun) : [];
};

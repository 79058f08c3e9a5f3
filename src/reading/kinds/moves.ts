import type { Movement } from "../../ledger/entry.ts";
import { type Draft, draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import type { Run } from "../parties.ts";
import type { Scene } from "../scene.ts";
import type { Word } from "../text.ts";
import type { Atlas } from "../where.ts";
import { homeOf, type Journey, runOf } from "./journey.ts";
import type { People } from "./people.ts";

/** A displacement that a verb tells. */
export function moveBy(
  scene: Scene,
  clause: Clause,
  atlas: Atlas,
  people: People,
  movement: Movement,
  journey: Journey,
  definite = false,
): Draft {
  const cause = causeOf(scene, clause);
  const origin =
    journey.origin ?? (movement === "returned" || journey.homes ? null : homeOf(scene, people.phrase, atlas));
  const first = Math.min(cause?.first ?? clause.first, clause.first, people.phrase.first);
  const last = Math.max(clause.last, people.phrase.last);
  return moveOf(
    scene,
    atlas,
    people,
    movement,
    { ...journey, origin },
    {
      clause: cause ?? clause,
      anchor: clause.group.verb,
      first: Math.max(first, scene.sentence.first),
      last,
      definite,
    },
  );
}

type Words = Pick<Draft, "clause" | "anchor" | "first" | "last"> & Partial<Draft>;

export function moveOf(
  scene: Scene,
  atlas: Atlas,
  people: People,
  movement: Movement,
  journey: Journey,
  words: Words,
): Draft {
  const { origin, destination } = journey;
  const last = Math.max(words.last, lastOf(origin), lastOf(destination));
  return draft({
    scene,
    ...words,
    about: people.phrase,
    last,
    matter: { kind: "displacement", movement, unit: people.unit, count: people.count, origin: null, destination: null },
    where: whereOf(movement, journey),
    origin: origin === null ? null : nameOf(scene, atlas, origin),
    destination: destination === null ? null : runOf(scene, destination, atlas),
  });
}

/** "Has caused thousands to flee", "began fleeing", "were forced to leave": the verb before says whether it came about. */
export function causeOf(scene: Scene, clause: Clause): Clause | null {
  const { governor, group } = clause;
  if (governor === null || clause.ownSubject || (group.form !== "infinitive" && group.form !== "ing")) return null;
  if (group.first > governor.last + 1) return null;
  const verbs = (scene.words[governor.group.verb] as Word).lex?.verbs ?? [];
  return verbs.some(({ sense }) => sense === "force") ? governor : null;
}

/** `places` repeats the origin, or the destination where no origin is said; of a return, where people come back to. */
function whereOf(movement: Movement, { origin, destination, about }: Journey): NounPhrase[] {
  if (movement === "returned" && destination !== null) return [destination, ...about];
  if (origin !== null) return [origin, ...about];
  return destination === null ? [...about] : [...about, destination];
}

/** "The town" stands for a name, which the places of the claim tell; "the rebel-held pocket" says something of its own. */
function nameOf(scene: Scene, atlas: Atlas, phrase: NounPhrase): Run | null {
  const place = atlas.get(phrase);
  const run = runOf(scene, phrase, atlas);
  return place?.back && !place.named && run.last - run.first === 1 ? null : run;
}

const lastOf = (phrase: NounPhrase | null): number => phrase?.last ?? 0;

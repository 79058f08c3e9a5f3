import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { prepOf, type Scene } from "../scene.ts";
import { personsOf } from "./persons.ts";

/** Who suffers and who does it. Without an auxiliary, "N killed" is a passive unless people follow it. */
export function roles(
  scene: Scene,
  clause: Clause,
  intransitive: boolean,
  human = false,
): { patient: NounPhrase | null; agent: NounPhrase | null } {
  const { group, subject } = clause;
  if (intransitive) return { patient: subject, agent: null };
  const object = clause.object ?? shared(scene, clause);
  const passive =
    group.passive ||
    (group.form === "ed" && (object === null || (human && clause.ownSubject && personsOf(scene, object) === null)));
  if (passive) return { patient: subject, agent: byPhrase(scene, clause) };
  return { patient: object, agent: subject };
}

/** "Killed and wounded dozens": the first verb's object stands behind the second. */
function shared(scene: Scene, clause: Clause): NounPhrase | null {
  const next = scene.parse.clauses[clause.index + 1];
  if (
    clause.adjuncts.length > 0 ||
    !next ||
    next.link !== "coordinate" ||
    next.ownSubject ||
    next.group.first > clause.last + 2
  )
    return null;
  return next.object;
}

export const byPhrase = (scene: Scene, clause: Clause): NounPhrase | null =>
  clause.adjuncts.find((phrase) => prepOf(scene, phrase) === "by") ?? null;

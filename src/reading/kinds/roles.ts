import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { Mark } from "../lexicon.ts";
import { isPlaceNoun } from "../parties.ts";
import { prepOf, type Scene } from "../scene.ts";
import type { Word } from "../text.ts";
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
  const object = isNextSubject(scene, clause) ? null : (clause.object ?? shared(scene, clause));
  // "Districts | that rebels captured": what stands before "that" is taken.
  if (group.form === "ed" && object === null && isBefore(scene, clause)) return { patient: null, agent: subject };
  const passive =
    group.passive ||
    (group.form === "ed" && (object === null || (human && clause.ownSubject && personsOf(scene, object) === null)));
  if (passive) return { patient: subject, agent: byPhrase(scene, clause) };
  return { patient: object, agent: subject };
}

/** "47 killed | and 251 injured": joined by "and", the second are none of the first's. */
const isNextSubject = (scene: Scene, { object, group, index }: Clause): boolean =>
  object !== null &&
  group.form === "ed" &&
  (scene.words[group.last] as Word | undefined)?.pos === "CCONJ" &&
  object.first === group.last + 1 &&
  scene.parse.clauses[index + 1]?.subject === object;

/** Who does it stands between "that" and the verb, and a place before "that". */
const isBefore = (scene: Scene, { opener, subject, ownSubject }: Clause): boolean =>
  ownSubject &&
  opener >= 0 &&
  subject !== null &&
  subject.first > opener &&
  (((scene.words[opener] as Word).lex?.marks ?? 0) & Mark.relative) !== 0 &&
  scene.nouns.some((noun) => noun.phrase.last === opener && isPlaceNoun(noun));

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

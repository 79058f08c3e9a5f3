import type { Draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { nounOf } from "../scene.ts";
import { access } from "./access-claim.ts";
import { doer, type Field, holdsAny } from "./ground.ts";
import { roles } from "./roles.ts";
import { sensesOf } from "./senses.ts";

/** "Were not allowed to leave", "prevented civilians from leaving", "let the wounded go". */
export function exitIn(field: Field, clause: Clause): Draft | null {
  const { scene } = field;
  const senses = sensesOf(scene, clause);
  const allows = senses.some(({ sense }) => sense === "allow");
  const blocks = senses.some(({ sense }) => sense === "block");
  if (!allows && !blocks) return cannot(field, clause);
  const { patient, agent } = roles(scene, clause, false);
  const next = scene.parse.clauses[clause.index + 1];
  if (!isPeople(field, patient) || next === undefined || next.group.first > clause.last + 2 || !leaves(field, next))
    return null;
  const barred = blocks !== (allows && clause.group.negated);
  const made = access(field, clause, barred ? "exit_blocked" : "exit_allowed", {
    where: next.object ? [next.object, ...next.adjuncts] : next.adjuncts,
    party: doer(field, agent).run,
    last: next.last,
    ...(clause.group.negated && patient && { anchor: Math.min(patient.head, clause.group.first - 1) }),
  });
  // "Were not allowed to leave" is said as so: no clause is asked for the "not".
  return clause.group.negated ? { ...made, clause: null } : made;
}

/** "The wounded cannot leave the enclave". */
function cannot(field: Field, clause: Clause): Draft | null {
  const { scene } = field;
  const { group, subject } = clause;
  const modal = scene.words[group.modal]?.lower ?? "";
  if (!group.negated || !MAY.has(modal) || !leaves(field, clause) || !isPeople(field, subject)) return null;
  if (clause.object !== null && !field.isPlace(clause.object)) return null;
  const where = clause.object ? [clause.object, ...clause.adjuncts] : clause.adjuncts;
  return { ...access(field, clause, "exit_blocked", { where, party: null, last: clause.last }), clause: null };
}

const MAY: ReadonlySet<string> = new Set(["can", "could", "ca"]);

const leaves = (field: Field, clause: Clause): boolean =>
  holdsAny(field.scene, clause.group.verb, clause.group.verb + 1, field.war.leave);

/** Those who live in a place, and its sick: not fighters. */
function isPeople(field: Field, phrase: NounPhrase | null): boolean {
  if (phrase === null) return false;
  if (phrase.pronoun || phrase.figure?.noun === "count") return true;
  const things = nounOf(field.scene, phrase)?.things ?? [];
  return things.includes("civilian") || things.includes("person") || things.length === 0;
}

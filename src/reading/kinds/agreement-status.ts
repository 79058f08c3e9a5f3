import type { VerbSense } from "../../languages/language.ts";
import type { AgreementStatus } from "../../ledger/entry.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { type Noun, prepOf } from "../scene.ts";
import { type Field, headOf, holdsAny, wordAt } from "./ground.ts";
import { sensesOf } from "./senses.ts";
import { isDefinite } from "./strike-nouns.ts";

/** What is done to a bargain: by verbs that have it as their object, or their subject in a passive. */
const DONE: Partial<Record<VerbSense, AgreementStatus>> = {
  propose: "proposed",
  reject: "rejected",
  extend: "extended",
  violate: "violated",
  collapse: "ended",
  agree: "agreed",
  observe: "in_effect",
};

/** What a bargain itself does: it begins, holds, collapses, is prolonged. */
const DOES: Partial<Record<VerbSense, AgreementStatus>> = {
  collapse: "ended",
  occur: "in_effect",
  observe: "in_effect",
  extend: "extended",
};

/** The status that the clause tells of the bargain that is its subject or object. */
export function statusOf(field: Field, noun: Noun, clause: Clause): AgreementStatus | null {
  const { scene, war } = field;
  const { phrase } = noun;
  const acts = clause.subject === phrase && !clause.group.passive;
  if (clause.subject === phrase && inEffect(field, clause)) return "in_effect";
  if (holdsAny(scene, phrase.first, phrase.head, war.violation)) return "violated";
  const suffers = clause.group.passive || (clause.group.form === "ed" && clause.object === null);
  const patient = suffers ? clause.subject === phrase : clause.object === phrase;
  const governs = patient || (!acts && clause.adjuncts.includes(phrase) && war.terms.has(prepOf(scene, phrase)));
  const linked = isPartOf(field, noun, clause);
  for (const { sense, lemma } of sensesOf(scene, clause)) {
    if (acts && lemma === "end") return "ended";
    if (acts && DOES[sense]) return DOES[sense] ?? null;
    if (!patient && !governs && !linked) continue;
    const status = patient && lemma === "call" && !clause.group.passive ? "agreed" : DONE[sense];
    if (
      status === undefined ||
      (sense === "collapse" && lemma === "fail" && !acts) ||
      (!patient && sense === "observe" && lemma !== "abide")
    )
      continue;
    return refused(field, clause, status);
  }
  return null;
}

/** "The deal's first phase began": what happens to a part of it. */
const isPartOf = (field: Field, noun: Noun, clause: Clause): boolean =>
  clause.subject !== null &&
  noun.phrase.prep >= 0 &&
  prepOf(field.scene, noun.phrase) === "of" &&
  noun.phrase.first === clause.subject.last;

/** "Did not agree to a truce", "refused to renew it" is a refusal. */
const refused = (field: Field, clause: Clause, status: AgreementStatus): AgreementStatus => {
  if ((status === "agreed" || status === "in_effect") && clause.group.negated) return "rejected";
  return status !== "rejected" && refusedBy(field, clause) !== null ? "rejected" : status;
};

/** "Refused | to renew the truce": the clause that says no. */
export const refusedBy = (field: Field, { governor, group }: Clause): Clause | null =>
  governor !== null &&
  group.form === "infinitive" &&
  sensesOf(field.scene, governor).some(({ sense }) => sense === "reject")
    ? governor
    : null;

/** "Came into force", "has been in place", "took effect", "is being carried out". */
export function inEffect(field: Field, clause: Clause): boolean {
  const { scene, war } = field;
  const last = Math.min(scene.sentence.last, clause.group.last + 4);
  return (
    holdsAny(scene, clause.group.last, last, war.effect) &&
    (clause.group.copula || holdsAny(scene, clause.group.first, clause.group.last, war.begins))
  );
}

/** The status that the words around the noun tell: "violations of the truce", "a call for a truce", "a brokered deal", "under a deal". */
export function statusOfNoun(field: Field, noun: Noun, tail: readonly NounPhrase[]): AgreementStatus | null {
  const { scene, war } = field;
  const { phrase } = noun;
  const before = scene.nouns[noun.index - 1]?.phrase;
  if (before !== undefined && before.last === phrase.first && phrase.prep >= 0) {
    if (war.violation.has(headOf(scene, before))) return "violated";
    if (war.calls.has(headOf(scene, before))) return "proposed";
  }
  if (holdsAny(scene, phrase.first, phrase.last, war.violation)) return "violated";
  if (war.calls.has(headOf(scene, phrase))) return "proposed";
  if (isDefinite(scene, noun)) return null;
  const behind = tail[tail.length - 1]?.last ?? phrase.last;
  if (
    holdsAny(scene, phrase.first, phrase.head, war.brokered) ||
    war.brokered.has(wordAt(scene, phrase.last)) ||
    war.brokered.has(wordAt(scene, behind))
  )
    return "agreed";
  return phrase.prep >= 0 && prepOf(scene, phrase) === "under" ? "in_effect" : null;
}

/** True where the clause itself tells the status, so that it is the quote. */
export const ownStatus = (field: Field, noun: Noun, clause: Clause | null): boolean =>
  clause !== null && statusOf(field, noun, clause) !== null;

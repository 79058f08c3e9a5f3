import type { VerbSense } from "../../languages/language.ts";
import type { AgreementStatus, AgreementWhat } from "../../ledger/entry.ts";
import { type Draft, draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import { bare, partyOf, type Run } from "../parties.ts";
import { clauseOf, type Noun, nounOf, prepOf, type Scene, tailOf } from "../scene.ts";
import type { Atlas } from "../where.ts";
import { inEffect, ownStatus, refusedBy, statusOf, statusOfNoun } from "./agreement-status.ts";
import { doer, type Field, fieldOf, governed, headOf, holdsAny, startOf } from "./ground.ts";
import { sensesOf } from "./senses.ts";
import { isDefinite } from "./strike-nouns.ts";

/** Ceasefires, evacuations, exchanges and surrenders as bargains: proposed, agreed, in effect, broken. */
export function agreementsIn(scene: Scene, atlas: Atlas): Draft[] {
  const field = fieldOf(scene, (phrase) => phrase !== null && atlas.has(phrase));
  const found: Draft[] = [];
  for (const noun of scene.nouns) {
    const made = byNoun(field, noun);
    if (made !== null && !found.some((other) => other.first < made.last && made.first < other.last)) found.push(made);
  }
  for (const clause of scene.parse.clauses) {
    const made = byVerb(field, clause);
    if (made !== null && !found.some((other) => other.first < made.last && made.first < other.last)) found.push(made);
  }
  return found;
}

/** A bargain by its noun: a truce, or a deal that says what it is about. */
function byNoun(field: Field, noun: Noun): Draft | null {
  const what = whatOf(field, noun);
  if (what === null) return null;
  const { scene } = field;
  const clause = clauseWith(field, noun);
  const tail = tailOf(scene, noun);
  const status = (clause && statusOf(field, noun, clause)) ?? statusOfNoun(field, noun, tail);
  if (status === null) return null;
  const [party, against] = sidesOf(field, noun, clause, status);
  const linked =
    clause !== null &&
    (clause.object === noun.phrase || clause.subject === noun.phrase || clause.adjuncts.includes(noun.phrase));
  const whole = linked && ownStatus(field, noun, clause);
  let last = noun.phrase.last;
  for (const phrase of tail) if (phrase.first - last < 3) last = Math.max(last, phrase.last);
  return draft({
    scene,
    clause,
    anchor: whole && clause ? saidBy(field, clause, status) : askedBy(field, noun, status),
    first: whole && clause ? Math.min(startOf(clause), noun.phrase.first) : bare(scene, noun.phrase).first,
    last: whole && clause ? Math.max(clause.last, last) : last,
    matter: { kind: "agreement", what, status, party: null, against: null },
    where: [...tail, ...(clause?.adjuncts ?? [])],
    party,
    against,
  });
}

/** A proposal, a refusal and a breach are asserted, their status says the rest: so they are anchored at their verb, before a "not". */
const saidBy = (field: Field, clause: Clause, status: AgreementStatus): number =>
  status !== "rejected"
    ? clause.group.verb
    : clause.group.negated
      ? clause.first
      : (refusedBy(field, clause)?.group.verb ?? clause.group.verb);

/** "A call | for a truce": at the call. */
const askedBy = (field: Field, noun: Noun, status: AgreementStatus): number =>
  status === "proposed" ? (field.scene.nouns[noun.index - 1]?.phrase.head ?? noun.phrase.head) : noun.phrase.head;

/** The clause whose object or subject it is, before one that only holds it. */
const clauseWith = (field: Field, noun: Noun): Clause | null =>
  field.scene.parse.clauses.find(
    (clause) =>
      clause.object === noun.phrase ||
      (clause.subject === noun.phrase && clause.ownSubject) ||
      clause.adjuncts.includes(noun.phrase),
  ) ?? clauseOf(field.scene, noun.phrase.head);

/** What it is about: by its own noun, by the words before it, by what stands behind it. "A trade deal" is none of ours. */
function whatOf(field: Field, noun: Noun): AgreementWhat | null {
  const { scene } = field;
  const { events, phrase } = noun;
  if (events.includes("ceasefire")) return ceases(field, noun) ? "ceasefire" : null;
  if (events.includes("reconciliation")) return "surrender";
  if (events.includes("exchange") && field.war.fire.has(headOf(scene, tailOf(scene, noun)[0] ?? phrase))) return null;
  if (events.includes("exchange"))
    return about(field, phrase.first, phrase.last + 4) === "exchange" || field.war.swap.has(headOf(scene, phrase))
      ? "exchange"
      : null;
  if (!events.includes("deal")) return null;
  const goal = scene.parse.clauses.find(
    (clause) => clause.group.first - phrase.last <= 2 && clause.group.first >= phrase.last,
  );
  return (
    about(field, phrase.first, phrase.head) ??
    about(field, phrase.last, Math.min(scene.sentence.last, phrase.last + 3)) ??
    (goal ? about(field, goal.group.first, goal.group.last) : null) ??
    (isDefinite(scene, noun) ? toldBefore(field, phrase.first) : null)
  );
}

/** So many words back, "it" and "the deal" may still stand for a truce. */
const BACK = 60;

/** The truce that was told last before a word, in this sentence or in those before it. */
function toldBefore({ scene }: Field, at: number): AgreementWhat | null {
  for (let k = at - 1; k >= Math.max(0, at - BACK); k--)
    for (const { sense } of scene.words[k]?.lex?.nouns ?? []) if (sense === "ceasefire") return "ceasefire";
  return null;
}

/** "It took effect at dawn", "it collapsed within hours", "it was extended": a truce told before, by a pronoun. */
function byPronoun(field: Field, clause: Clause): Draft | null {
  const { subject, group } = clause;
  if (!subject?.pronoun || !clause.ownSubject || headOf(field.scene, subject) !== "it") return null;
  const status = inEffect(field, clause) ? "in_effect" : doneToIt(field, clause);
  const what = status === null ? null : toldBefore(field, subject.first);
  return what && status && bargain(field, clause, what, status, Math.max(group.last, clause.last));
}

const IT_IS: Partial<Record<VerbSense, AgreementStatus>> = {
  extend: "extended",
  violate: "violated",
  collapse: "ended",
};

/** Verbs that say more of a truce than of anything else "it" may be. */
function doneToIt(field: Field, clause: Clause): AgreementStatus | null {
  for (const { sense, lemma } of sensesOf(field.scene, clause)) {
    const status = IT_IS[sense];
    if (status === "ended" ? !clause.group.passive && FALLS.has(lemma) : status !== undefined && clause.group.passive)
      return status ?? null;
  }
  return null;
}

const FALLS: ReadonlySet<string> = new Set(["collapse", "expire", "lapse", "break", "unravel", "crumble"]);

/** A pause or a lull is a truce where the words say so: "a humanitarian pause", "a 48-hour lull in the fighting". */
function ceases(field: Field, noun: Noun): boolean {
  const head = headOf(field.scene, noun.phrase);
  if (!field.war.lull.has(head)) return true;
  if (field.scene.times.some((time) => time.last === noun.phrase.first && time.last - time.first <= 2)) return true;
  return holdsAny(
    field.scene,
    noun.phrase.first,
    Math.min(field.scene.sentence.last, noun.phrase.last + 4),
    field.war.pause,
  );
}

function about(field: Field, first: number, last: number): AgreementWhat | null {
  const { scene, war } = field;
  if (holdsAny(scene, first, last, war.ceasefire)) return "ceasefire";
  if (holdsAny(scene, first, last, war.evacuation)) return "evacuation";
  if (holdsAny(scene, first, last, war.surrender)) return "surrender";
  if (holdsAny(scene, first, last, war.exchange)) return "exchange";
  return holdsAny(scene, first, last, war.peace) ? "other" : null;
}

/** Between whom; else who agrees, breaks or proposes it. */
function sidesOf(field: Field, noun: Noun, clause: Clause | null, status: AgreementStatus): [Run | null, Run | null] {
  const { scene, war } = field;
  const tail = tailOf(scene, noun);
  const between = governed(scene, tail, war.between);
  if (between) {
    const left = partyOf(scene, between, true);
    const second = between.next ?? tail[tail.indexOf(between) + 1] ?? null;
    return [
      left ? { first: left.first, last: Math.min(left.last, between.last) } : null,
      second ? partyOf(scene, second, true) : null,
    ];
  }
  const other = partyOf(
    scene,
    governed(scene, [...tail, ...(clause?.object === noun.phrase ? clause.adjuncts : [])], war.against),
    true,
  );
  const does =
    clause !== null &&
    (clause.object === noun.phrase || (status === "rejected" && clause.object?.last === noun.phrase.first)) &&
    !clause.group.passive &&
    status !== "ended"
      ? doer(field, clause.subject).run
      : null;
  const by = governed(scene, tail, war.by);
  return [does ?? partyOf(scene, by, true), other];
}

/** "Agreed to evacuate the town", "swapped 20 prisoners", "handed over the bodies in exchange for": a bargain without its noun. */
function byVerb(field: Field, clause: Clause): Draft | null {
  const { scene } = field;
  const back = byPronoun(field, clause);
  if (back !== null) return back;
  for (const { sense, lemma } of sensesOf(scene, clause)) {
    if (sense === "agree" && lemma === "agree") {
      const next = scene.parse.clauses[clause.index + 1];
      if (next?.group.form !== "infinitive" || next.group.first > clause.group.last + 2) return null;
      const what = about(field, next.group.first, next.last);
      const yields = sensesOf(scene, next).some((each) => each.sense === "surrender" || each.sense === "cede");
      const told =
        yields || laysDown(field, next)
          ? "surrender"
          : stops(field, next)
            ? "ceasefire"
            : what === "other"
              ? null
              : what;
      return told && bargain(field, clause, told, "agreed", next.last);
    }
    if (sense === "swap" && swapped(field, clause, lemma))
      return bargain(field, clause, "exchange", "in_effect", clause.last);
  }
  return null;
}

/** "To lay down their arms". */
const laysDown = ({ scene, war }: Field, clause: Clause): boolean =>
  holdsAny(scene, clause.group.verb, clause.group.verb + 1, war.layDown) &&
  holdsAny(scene, clause.group.last, clause.last, war.arms);

/** "To stop fighting", "to cease hostilities". */
const stops = (field: Field, clause: Clause): boolean => {
  if (!sensesOf(field.scene, clause).some(({ sense }) => sense === "cease")) return false;
  for (let k = clause.group.last; k < Math.min(clause.group.last + 4, field.scene.sentence.last); k++)
    if (field.scene.words[k]?.lex?.nouns.some(({ sense }) => sense === "clash")) return true;
  return false;
};

function swapped(field: Field, clause: Clause, lemma: string): boolean {
  const { scene, war } = field;
  const goods = [clause.object, clause.group.passive ? clause.subject : null].find(
    (phrase) => phrase && war.captives.has(headOf(scene, phrase)),
  );
  if (!goods || nounOf(scene, goods) === null) return false;
  if (lemma === "swap" || lemma === "exchange" || lemma === "trade") return true;
  return clause.adjuncts.some((phrase) => war.terms.has(prepOf(scene, phrase)) && war.swap.has(headOf(scene, phrase)));
}

function bargain(field: Field, clause: Clause, what: AgreementWhat, status: AgreementStatus, last: number): Draft {
  const { scene, war } = field;
  const other = governed(scene, clause.adjuncts, war.against);
  return draft({
    scene: field.scene,
    clause,
    anchor: clause.group.verb,
    first: clause.first,
    last: Math.max(last, clause.last),
    matter: { kind: "agreement", what, status, party: null, against: null },
    where: clause.adjuncts,
    party: doer(field, clause.subject).run,
    against: partyOf(scene, other, true),
  });
}

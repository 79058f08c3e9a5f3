import { COUNTRIES } from "../../places/countries.ts";
import type { Draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { bare } from "../parties.ts";
import { nameKey } from "../places.ts";
import { nounOf, prepOf, tailOf } from "../scene.ts";
import type { Word } from "../text.ts";
import {
  antecedent,
  type Doer,
  doer,
  type Field,
  fights,
  type Ground,
  governed,
  groundOf,
  headOf,
  holdsAny,
  tailBehind,
} from "./ground.ts";
import { control, distanceIn } from "./holding.ts";
import { byPhrase, roles } from "./roles.ts";
import { sensesOf } from "./senses.ts";

/**
 * To drive somebody out of a place is to gain it; to drive him some kilometres back is to advance. Where nobody is said
 * to do it, the loser is spoken of: lost.
 */
export function drivenOut(field: Field, clause: Clause): Draft | null {
  const { scene, war } = field;
  const driven = roles(scene, clause, false).patient;
  const patient = clause.group.passive && !fights(field, driven) ? loserBefore(field, clause) : driven;
  if (
    patient === null ||
    !fights(field, patient) ||
    (patient.pronoun && !clause.group.passive && clause.subject === null)
  )
    return null;
  const from = clause.adjuncts.find(
    (phrase) => war.outOf.has(prepOf(scene, phrase)) && (field.isPlace(phrase) || groundOf(field, phrase) !== null),
  );
  const where = from ? (groundOf(field, from)?.where ?? [from]) : [];
  const distance = distanceIn(scene, clause);
  const agent = clause.group.passive ? byPhrase(scene, clause) : clause.subject;
  const who = doer(field, agent);
  if (agent === null || (clause.group.passive && who.run === null))
    return control(field, clause, "lost", where, doer(field, patient));
  // "A counter-offensive drove them back": its side is not theirs.
  const event = clause.index === 0 && (nounOf(scene, agent)?.events.length ?? 0) > 0;
  const back = distance !== null || holdsAny(scene, clause.group.verb, clause.last, war.back);
  if (from === undefined && !back) return null;
  return control(field, clause, back ? "advanced" : "gained", where, event ? { ...who, back: false } : who, {
    ...(back && { extent: "toward" as const }),
    ...(distance && { distance }),
  });
}

/** "Took the airport but were driven back": who took it, where the words before name him alone. */
const loserBefore = (field: Field, clause: Clause): NounPhrase | null => {
  const before = field.scene.parse.clauses[clause.index - 1];
  return before && before.object === clause.subject && fights(field, before.subject) ? before.subject : null;
};

/** Withdrew from a place, abandoned it. "The pilots left the area" is no loss: leaving alone says too little. */
export function withdrawn(field: Field, clause: Clause, lemma: string): Draft | null {
  const { scene, war } = field;
  const forced =
    clause.governor !== null && clause.link === "infinitive" && isForced(field, clause.governor)
      ? clause.governor
      : null;
  const loser = forced?.object ?? clause.subject;
  if (lemma === "leave" || lemma === "evacuate" || !fights(field, loser) || clause.group.passive) return null;
  const direct = lemma === "abandon" || lemma === "vacate" || lemma === "quit" ? groundOf(field, clause.object) : null;
  const from = direct
    ? null
    : (clause.adjuncts.find((phrase) => war.outOf.has(prepOf(scene, phrase)) && groundOf(field, phrase) !== null) ??
      null);
  const ground = direct ?? groundOf(field, from);
  if (ground === null && (lemma === "abandon" || lemma === "vacate" || lemma === "quit" || clause.subject?.pronoun))
    return null;
  return control(
    field,
    clause,
    forced ? "gained" : "lost",
    ground?.where ?? [],
    doer(field, forced ? forced.subject : loser),
  );
}

/** "The army fled the city": fighters who flee lose it. */
export function fledFrom(field: Field, clause: Clause): Draft | null {
  const { scene, war } = field;
  if (clause.group.passive || clause.group.form === "ing" || clause.subject?.pronoun || !fights(field, clause.subject))
    return null;
  const noun = nounOf(scene, clause.subject);
  if (!noun?.things.some((sense) => sense === "party" || sense === "combatant") || noun.things.includes("civilian"))
    return null;
  const from = clause.adjuncts.find((phrase) => war.outOf.has(prepOf(scene, phrase)) && field.isPlace(phrase)) ?? null;
  const ground = groundOf(field, clause.object ?? from);
  return ground === null || ground.where.length === 0
    ? null
    : control(field, clause, "lost", ground.where, doer(field, clause.subject));
}

/** "Forced them to retreat from the hill": gained by who forced them. */
const isForced = (field: Field, governor: Clause): boolean =>
  !governor.group.passive &&
  governor.object !== null &&
  sensesOf(field.scene, governor).some(
    ({ sense, lemma }) => sense === "force" && /^(?:force|compel|oblige|cause)$/.test(lemma),
  );

/** "Lost X to the army" is one claim: gained by the army. */
export function lost(field: Field, clause: Clause): Draft | null {
  const ground = groundOf(field, clause.object) ?? groundOf(field, antecedent(field, clause)) ?? lostIt(field, clause);
  // "The town was lost in August": by whom, no word says.
  const gone = clause.group.passive ? groundOf(field, clause.subject) : null;
  if (gone !== null && gone.where.length > 0) return yielded(field, clause, gone, { run: null, back: false });
  if (ground === null || clause.group.passive) return null;
  return yielded(field, clause, ground, doer(field, clause.subject));
}

/** "Lost it to the army": a place told before. */
const lostIt = (field: Field, { object, adjuncts, subject }: Clause): Ground | null =>
  object?.pronoun &&
  field.war.it.has(headOf(field.scene, object)) &&
  fights(field, subject) &&
  adjuncts.some((phrase) => prepOf(field.scene, phrase) === "to" && fights(field, phrase))
    ? { where: [], part: false, extent: "whole", share: null }
    : null;

function yielded(field: Field, clause: Clause, ground: Ground, loser: Doer): Draft {
  const taker =
    clause.adjuncts.find(
      (phrase) =>
        prepOf(field.scene, phrase) === "to" &&
        (!field.isPlace(phrase) || isState(field, phrase)) &&
        fights(field, phrase),
    ) ?? null;
  return control(field, clause, taker ? "gained" : "lost", ground.where, taker ? doer(field, taker) : loser, {
    extent: ground.extent,
    share: ground.share,
    taker,
  });
}

/** "Handed over to Azerbaijan": a state, which takes as a side does. */
const isState = ({ scene }: Field, phrase: NounPhrase): boolean => {
  const run = bare(scene, phrase);
  return COUNTRIES.has(nameKey(scene.words, run));
};

/** "The district was returned to Azerbaijan": gained by those who get it back. */
export function givenBack(field: Field, clause: Clause): Draft | null {
  const ground = groundOf(field, clause.subject);
  if (ground === null || ground.where.length === 0 || !clause.group.passive) return null;
  const made = yielded(field, clause, ground, { run: null, back: true });
  return made.matter.kind === "control" && made.matter.change === "gained" ? made : null;
}

export function ceded(field: Field, clause: Clause): Draft | null {
  const { patient, agent } = roles(field.scene, clause, false);
  const ground = groundOf(field, patient);
  return ground === null || ground.where.length === 0 ? null : yielded(field, clause, ground, doer(field, agent));
}

/** An attack repelled is held, by the defender; the clash in it is optional and left out. */
export function repelled(field: Field, clause: Clause): Draft | null {
  const { scene, war } = field;
  const { patient, agent } = roles(scene, clause, false);
  const noun = nounOf(scene, patient);
  if (patient?.pronoun && field.war.it.has(headOf(scene, patient)) && fights(field, agent))
    return control(field, clause, "held", [], doer(field, agent));
  if (patient === null || noun === null || !(fights(field, agent) || (clause.group.passive && agent === null)))
    return null;
  const attack = noun.events.some(
    (event) => event === "attack" || event === "offensive" || event === "clash" || event === "advance",
  );
  if (
    !attack &&
    !war.purpose.has(headOf(scene, patient)) &&
    !tailBehind(scene, patient).some((phrase) => nounOf(scene, phrase)?.events.includes("attack"))
  )
    return null;
  const goal = scene.parse.clauses[clause.index + 1];
  const inside =
    goal?.group.form === "infinitive" ? [goal.object, ...goal.adjuncts].filter((phrase) => phrase !== null) : [];
  return control(field, clause, "held", [...tailOf(scene, noun), ...inside], doer(field, agent), {
    last: Math.max(clause.last, inside.length > 0 ? (goal?.last ?? 0) : 0),
  });
}

/** "Had fallen | the day before". */
const isDay = ({ scene, war }: Field, { head }: NounPhrase): boolean =>
  war.day.has((scene.words[head] as Word).lower) && (scene.words[head - 1] as Word | undefined)?.pos === "DET";

/** "The town fell to the rebels" is gained by them; "fell out of its control" is told by the noun. */
export function fallen(field: Field, clause: Clause, lemma: string): Draft | null {
  const { scene } = field;
  const ground = groundOf(field, clause.subject);
  if (ground === null || (clause.object !== null && !isDay(field, clause.object)) || lemma !== "fall") return null;
  const to = governed(scene, clause.adjuncts, new Set(["to"]));
  if (clause.adjuncts.some((phrase) => field.war.grip.has(headOf(scene, phrase)))) return null;
  if (to === null && clause.adjuncts.some((phrase) => !field.war.beset.has(prepOf(scene, phrase)))) return null;
  return control(field, clause, "gained", ground.where, doer(field, to), { extent: ground.extent });
}

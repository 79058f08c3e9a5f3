import { type Draft, draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { bare, partyOf, type Run } from "../parties.ts";
import { clauseOf, type Noun, prepOf, tailOf } from "../scene.ts";
import { access } from "./access-claim.ts";
import {
  antecedent,
  doer,
  type Field,
  fights,
  governed,
  groundOf,
  headOf,
  holdsAny,
  sideBefore,
  tailBehind,
  wordAt,
} from "./ground.ts";
import { byPhrase, roles } from "./roles.ts";
import { sensesOf } from "./senses.ts";
import { isDefinite } from "./strike-nouns.ts";

/** Besieged where a siege or a blockade is said; else encircled. "Besieged Madaya" is an adjective: optional, left out. */
export function besiegedIn(field: Field, clause: Clause): Draft | null {
  for (const { sense, lemma } of sensesOf(field.scene, clause)) {
    if (sense === "besiege") return besieged(field, clause);
    if (sense === "encircle" && lemma !== "trap") return encircled(field, clause);
  }
  return null;
}

function besieged(field: Field, clause: Clause): Draft | null {
  const { scene } = field;
  const { patient, agent } = roles(scene, clause, false);
  if (clause.group.form === "ed" && (clause.link === "participle" || clause.object === null)) return null;
  const ground = groundOf(field, patient) ?? groundOf(field, antecedent(field, clause));
  if (ground === null && !clause.group.passive && !patient?.pronoun) return null;
  return access(field, clause, "besieged", { where: ground?.where ?? [], party: doer(field, agent).run });
}

/** Surrounded by somebody who fights, or by nobody said: hills surround many towns. */
function encircled(field: Field, clause: Clause): Draft | null {
  const { scene, war } = field;
  const { group } = clause;
  const { patient, agent } = roles(scene, clause, false);
  const ground = groundOf(field, patient) ?? groundOf(field, antecedent(field, clause));
  const it = patient?.pronoun && war.it.has(headOf(scene, patient));
  // "Troops in the town were encircled": the place of those who are.
  const held = ground === null && patient !== null && fights(field, patient) ? tailBehind(scene, patient) : [];
  const inside = held.filter((phrase) => field.isPlace(phrase));
  if ((ground === null && !it && inside.length === 0) || isRoad(field, patient)) return null;
  const passive = group.passive || (group.form === "ed" && clause.object === null);
  const by = passive ? byPhrase(scene, clause) : agent;
  if (passive ? by !== null && !fights(field, by) : !fights(field, agent) && group.form !== "infinitive") return null;
  return access(field, clause, "encircled", { where: ground?.where ?? inside, party: by ? doer(field, by).run : null });
}

export const isRoad = (field: Field, phrase: NounPhrase | null): boolean => {
  if (phrase === null || phrase.pronoun) return false;
  const noun = field.scene.nouns.find((each) => each.phrase === phrase);
  return noun !== undefined && (noun.events.includes("road") || field.war.passage.has(headOf(field.scene, phrase)));
};

/** A siege as a noun: laid, suffered, lived under, broken; "the siege" alone points back. */
export function siegeIn(field: Field, noun: Noun): Draft[] {
  const { scene } = field;
  const clause = clauseWith(field, noun);
  const tail = tailOf(scene, noun);
  const place = tail.find((phrase) => field.isPlace(phrase)) ?? null;
  const side = sideBefore(scene, noun) ?? keeper(field, noun);
  const lifted = clause !== null && isLifted(field, noun, clause);
  if (lifted && clause) {
    const broken = access(field, clause, "siege_broken", {
      where: tail,
      party: clause.group.passive ? null : doer(field, clause.subject).run,
      last: lastOf(noun, tail),
    });
    return side !== null && place !== null ? [broken, siege(field, noun, clause, tail, side)] : [broken];
  }
  if (place !== null && isRoad(field, place) && !groundOf(field, place)?.where.some((each) => !isRoad(field, each)))
    return [
      { ...siege(field, noun, clause, tail, side), matter: { kind: "access", change: "route_closed", party: null } },
    ];
  const held = clause !== null && isLaid(field, noun, clause);
  if (held && clause)
    return [
      access(field, clause, "besieged", {
        where: [...tail, clause.subject],
        party: side ?? (isSuffered(field, clause) ? null : doer(field, clause.subject).run),
        last: lastOf(noun, tail),
      }),
    ];
  const under = noun.phrase.prep >= 0 && prepOf(scene, noun.phrase) === "under";
  if (under && clause)
    return [
      {
        ...access(field, clause, "besieged", {
          where: [...tail, clause.subject],
          party: side,
          last: lastOf(noun, tail),
        }),
        anchor: noun.phrase.head,
      },
    ];
  const runs =
    clause !== null && clause.subject === noun.phrase && sensesOf(scene, clause).some(({ sense }) => sense === "occur");
  const said =
    place !== null && runs
      ? true
      : place !== null
        ? !isDefinite(scene, noun) || side !== null
        : !isDefinite(scene, noun) && (noun.phrase.figure !== null || side !== null || timed(field, noun));
  return said ? [siege(field, noun, clause, tail, side)] : [];
}

/** The clause whose object it is, before one that hangs on it. */
const clauseWith = (field: Field, noun: Noun): Clause | null =>
  field.scene.parse.clauses.find((clause) => clause.object === noun.phrase) ?? clauseOf(field.scene, noun.phrase.head);

const lastOf = (noun: Noun, tail: readonly NounPhrase[]): number =>
  Math.max(
    noun.phrase.last,
    ...tail.filter((phrase) => phrase.first - noun.phrase.last < 8).map((phrase) => phrase.last),
  );

function siege(field: Field, noun: Noun, clause: Clause | null, tail: readonly NounPhrase[], party: Run | null): Draft {
  return draft({
    scene: field.scene,
    clause,
    anchor: noun.phrase.head,
    first: bare(field.scene, noun.phrase).first,
    last: lastOf(noun, tail),
    matter: { kind: "access", change: rings(field, noun) ? "encircled" : "besieged", party: null },
    where: [...tail, ...(clause?.adjuncts ?? [])],
    party,
  });
}

const rings = (field: Field, noun: Noun): boolean => field.war.ringed.has(headOf(field.scene, noun.phrase));

/** "The blockade maintained by the militia", "by the army": who keeps it up. */
function keeper(field: Field, noun: Noun): Run | null {
  const { scene, war } = field;
  const by = governed(scene, tailOf(scene, noun), war.by);
  if (by) return partyOf(scene, by, true);
  const kept = scene.parse.clauses.find(
    (clause) =>
      clause.group.form === "ed" &&
      clause.group.first >= noun.phrase.last &&
      clause.group.first - lastOf(noun, tailOf(scene, noun)) <= 1,
  );
  const agent = kept && byPhrase(scene, kept);
  return agent ? partyOf(scene, agent, true) : null;
}

/** "Broke the siege", "the blockade was lifted", "to break through a siege". */
const isLifted = (field: Field, noun: Noun, clause: Clause): boolean => {
  const passive = clause.group.passive
    ? clause.subject === noun.phrase
    : clause.object === noun.phrase || clause.adjuncts.includes(noun.phrase);
  return passive && sensesOf(field.scene, clause).some(({ sense }) => sense === "lift" || sense === "breakIn");
};

const isLaid = (field: Field, noun: Noun, clause: Clause): boolean =>
  (clause.object === noun.phrase &&
    (isSuffered(field, clause) || sensesOf(field.scene, clause).some(({ sense }) => sense === "lay"))) ||
  (clause.subject === noun.phrase &&
    clause.group.passive &&
    sensesOf(field.scene, clause).some(({ sense }) => sense === "lay"));

const isSuffered = (field: Field, clause: Clause): boolean =>
  holdsAny(field.scene, clause.group.verb, clause.group.verb + 1, field.war.suffer);

/** "A month-long siege": how long it goes on is said. */
const timed = (field: Field, noun: Noun): boolean =>
  field.scene.times.some((time) => time.last >= noun.phrase.first - 2 && time.first <= noun.phrase.last) ||
  /-(?:long|day|week|month|year)$/.test(wordAt(field.scene, noun.phrase.head - 1));

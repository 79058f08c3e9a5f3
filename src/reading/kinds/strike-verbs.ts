import type { Method } from "../../ledger/entry.ts";
import { type Figure, UNCOUNTED } from "../../ledger/figure.ts";
import { type Draft, draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { partyOf } from "../parties.ts";
import { type Noun, nounOf, type Scene, tailOf } from "../scene.ts";
import type { Word } from "../text.ts";
import { countOf } from "./persons.ts";
import { byPhrase, roles } from "./roles.ts";
import { senseOf } from "./senses.ts";
import { byAir, isDefinite, isGroundAttack, partyOfNoun } from "./strike-nouns.ts";
import { methodIn, methodOf, methodOfParty, poisoned, weaponIn } from "./weapons.ts";

export function strikeByVerb(scene: Scene, clause: Clause): Draft | null {
  const entry = senseOf(scene, clause);
  if (!entry) return null;
  switch (entry.sense) {
    case "strike":
      return struck(scene, clause, entry.lemma);
    case "attack":
      return attacked(scene, clause);
    case "fire":
    case "drop":
      return fired(scene, clause, entry.sense === "drop");
    case "use":
      return used(scene, clause);
    case "land":
    case "explode":
      return landed(scene, clause) ?? detonated(scene, clause);
    case "detonate":
      return detonated(scene, clause);
    case "kill":
      return killedFrom(scene, clause);
    default:
      return null;
  }
}

const LEMMA: Record<string, Method> = {
  bomb: "airstrike",
  shell: "shelling",
  bombard: "shelling",
  raid: "airstrike",
  rocket: "shelling",
  mortar: "shelling",
  strafe: "airstrike",
  firebomb: "airstrike",
};

/** "Warplanes bombed the town", "the market was hit by shells", "targeted the district with rockets". */
function struck(scene: Scene, clause: Clause, lemma: string): Draft | null {
  const flying =
    !clause.group.passive &&
    (methodOf(nounOf(scene, clause.subject)) !== null ||
      (clause.object === null && clause.ownSubject && methodOfParty(scene, clause.subject) !== null));
  const { patient, agent } = flying ? { patient: clause.object, agent: clause.subject } : roles(scene, clause, false);
  const event = nounOf(scene, agent);
  const target = nounOf(scene, patient);
  const weapon = weaponIn(scene, clause.adjuncts, /^(?:with|by|using|in|from)$/);
  const plain = lemma === "hit" || lemma === "target" || lemma === "strike";
  const flown = agent !== null && clause.adjuncts.length > 0 && methodOfParty(scene, agent) !== null;
  if (target === null && !weapon && !flown && (event === null || methodOf(event) === null) && plain) return null;
  if (
    patient &&
    plain &&
    target &&
    !mayBeStruck(target, scene) &&
    !weapon &&
    methodOf(event) === null &&
    methodOfParty(scene, agent) === null
  )
    return null;
  const noun = methodOf(event) !== null ? event : weapon;
  const method =
    methodIn(scene, noun) ??
    methodOfParty(scene, agent) ??
    (plain
      ? event !== null && !event.phrase.pronoun && agent !== null && partyOf(scene, agent, true) === null
        ? null
        : "other"
      : (LEMMA[lemma] ?? "other"));
  // Men on foot raid a barracks; only what flies raids from the air.
  if (method === null || (lemma === "raid" && onFoot(scene, agent) && noun === null)) return null;
  const poison =
    noun === null
      ? poisons(scene, clause)
      : noun.events.includes("chemical") || noun.events.includes("poison") || poisoned(scene, clause);
  const count = noun ? countOf(scene, noun) : method === "suicide bombing" ? bombers(scene, agent) : UNCOUNTED;
  return made(scene, clause, clause.group.verb, poison ? "chemical" : method, count, {
    where: [...(patient ? [patient] : []), ...listed(patient), ...clause.adjuncts],
    party:
      partyOf(scene, methodOf(event) !== null || method === "suicide bombing" ? null : agent, true) ??
      (event && methodOf(event) !== null ? partyOfNoun(scene, event, null) : null),
    definite: event !== null && methodOf(event) !== null && isDefinite(scene, event),
  });
}

/** "Warplanes killed six civilians": by a strike, which no other word of the sentence tells. */
function killedFrom(scene: Scene, clause: Clause): Draft | null {
  const { subject, group, ownSubject } = clause;
  if (!ownSubject || group.passive || clause.object === null || clause.link === "relative") return null;
  const noun = nounOf(scene, subject);
  const method = methodOfParty(scene, subject);
  if (noun === null || noun.events.length > 0 || !noun.things.includes("party")) return null;
  if (method !== "airstrike" && method !== "drone") return null;
  if (scene.nouns.some((other) => methodOf(other) !== null)) return null;
  return made(scene, clause, group.verb, method, UNCOUNTED, {
    where: clause.adjuncts,
    party: partyOf(scene, subject, true),
  });
}

const onFoot = (scene: Scene, agent: NounPhrase | null): boolean =>
  agent !== null &&
  methodOfParty(scene, agent) === null &&
  (nounOf(scene, agent)?.things.includes("combatant") ?? false);

/** "Warplanes releasing toxic gas targeted the town". */
const poisons = (scene: Scene, clause: Clause): boolean => {
  const { subject, group } = clause;
  if (subject === null || !clause.ownSubject) return false;
  return scene.nouns.some(
    ({ phrase, events }) => phrase.first >= subject.first && phrase.first < group.first && events.includes("poison"),
  );
};

const listed = (phrase: NounPhrase | null): NounPhrase[] => {
  const rest: NounPhrase[] = [];
  for (let at = phrase?.next ?? null; at; at = at.next) rest.push(at);
  return rest;
};

const mayBeStruck = (target: Noun, scene: Scene): boolean =>
  target.things.length > 0 ||
  (scene.words[target.phrase.head] as Word).pos === "PROPN" ||
  /^(?:positions?|posts?|targets?|sites?|gatherings?|strongholds?|convoys?|hideouts?|lines?|bases?|camps?|areas?|parts?|vehicles?)$/.test(
    (scene.words[target.phrase.head] as Word).lower,
  );

/** "Attacked a post" is a clash; "attacked with rockets", "attacked by warplanes" a strike. */
function attacked(scene: Scene, clause: Clause): Draft | null {
  const { patient, agent } = roles(scene, clause, false);
  const weapon = weaponIn(scene, clause.adjuncts, /^(?:with|by|using)$/);
  const method = methodOf(weapon) ?? methodOfParty(scene, agent);
  if (method === null) return null;
  return made(scene, clause, clause.group.verb, method, weapon ? countOf(scene, weapon) : UNCOUNTED, {
    where: [...(patient ? [patient] : []), ...clause.adjuncts],
    party: partyOf(scene, agent, true),
  });
}

/** "Fired 10 rockets on the village", "dropped barrel bombs", "gas was dropped". */
function fired(scene: Scene, clause: Clause, drop: boolean): Draft | null {
  const { patient, agent } = roles(scene, clause, false);
  const weapon = [patient, ...listed(patient)]
    .map((phrase) => nounOf(scene, phrase))
    .find((noun) => methodOf(noun) !== null);
  const container = patient && /^(?:barrels?|cylinders?|canisters?)$/.test((scene.words[patient.head] as Word).lower);
  if (!weapon && !container) return null;
  let method = weapon ? byAir(scene, methodIn(scene, weapon) as Method, [agent, ...clause.adjuncts]) : "airstrike";
  if (drop && (method === "bombing" || method === "shelling" || method === "other")) method = "airstrike";
  if (weapon?.events.includes("attack") && !weapon.events.includes("chemical")) {
    if (isGroundAttack(scene, weapon, tailOf(scene, weapon), clause)) return null;
    if (method !== "airstrike") method = "other";
  }
  if (poisoned(scene, clause)) method = "chemical";
  return made(scene, clause, clause.group.verb, method, countOf(scene, weapon ?? (nounOf(scene, patient) as Noun)), {
    where: [...clause.adjuncts, ...(clause.group.passive && clause.subject ? tailIn(scene, clause.subject) : [])],
    party: partyOf(scene, agent, true) ?? (clause.group.passive ? partyOf(scene, byPhrase(scene, clause), true) : null),
  });
}

const tailIn = (scene: Scene, phrase: NounPhrase): readonly NounPhrase[] => {
  const noun = nounOf(scene, phrase);
  return noun ? tailOf(scene, noun) : [];
};

/** "Sarin was used in the suburb", "used chemical weapons". */
function used(scene: Scene, clause: Clause): Draft | null {
  const { patient, agent } = roles(scene, clause, false);
  const noun = nounOf(scene, patient);
  if (!noun) return null;
  const poison = noun.events.some((sense) => sense === "poison" || sense === "chemical");
  const weapon = clause.group.passive
    ? [noun.phrase, ...listed(noun.phrase)]
        .map((phrase) => methodOf(nounOf(scene, phrase)) ?? methodOfParty(scene, phrase))
        .find(Boolean)
    : null;
  if (!poison && !weapon) return null;
  return made(scene, clause, clause.group.verb, poison ? "chemical" : (weapon as Method), UNCOUNTED, {
    where: clause.adjuncts,
    party: partyOf(scene, agent, true),
  });
}

/** "Mortar shells fell on the quarter", "a car bomb exploded near the mosque". */
function landed(scene: Scene, clause: Clause): Draft | null {
  const event = nounOf(scene, clause.subject);
  const method = methodOf(event);
  const barrels = clause.subject !== null && /^barrels?$/.test((scene.words[clause.subject.head] as Word).lower);
  if (event === null || (method === null && !barrels)) return null;
  return made(
    scene,
    clause,
    clause.group.verb,
    poisoned(scene, clause) ? "chemical" : (methodIn(scene, event) ?? "airstrike"),
    countOf(scene, event),
    {
      where: [...clause.adjuncts, ...tailIn(scene, event.phrase)],
      party: partyOfNoun(scene, event, null),
    },
  );
}

/** "Detonated his explosive belt", "blew up a car", "blew himself up". */
function detonated(scene: Scene, clause: Clause): Draft | null {
  const { patient, agent } = roles(scene, clause, false);
  if (patient === null) return null;
  const bomber =
    agent !== null &&
    (agent.pronoun ||
      scene.words.slice(agent.first, agent.last).some(({ lower }) => /^(?:suicide|bombers?)$/.test(lower)));
  const self = scene.words
    .slice(clause.group.first, Math.min(scene.sentence.last, clause.last + 2))
    .some(({ lower }) => /^(?:himself|herself|themselves|vest|belt|suicide)$/.test(lower));
  const weapon = methodOf(nounOf(scene, patient));
  const vehicle = /^(?:car|cars|truck|trucks|motorcycle|motorbike|vehicle|vehicles|van|bus)$/.test(
    (scene.words[patient.head] as Word).lower,
  );
  if (!self && weapon === null && !vehicle) return null;
  const suicide = self || bomber || weapon === "suicide bombing";
  return made(
    scene,
    clause,
    clause.group.verb,
    suicide ? "suicide bombing" : "bombing",
    suicide ? bombers(scene, agent) : countOf(scene, nounOf(scene, patient) as Noun),
    {
      where: clause.adjuncts,
      // A bomber is the weapon: whose he is, other words say.
      party: suicide ? null : partyOf(scene, agent, true),
    },
  );
}

/** As many bombings as bombers: "several suicide bombers blew themselves up". */
function bombers(scene: Scene, agent: NounPhrase | null): Figure {
  const noun = nounOf(scene, agent);
  if (noun === null) return UNCOUNTED;
  const count = countOf(scene, noun);
  const one = !noun.plural && (scene.words[noun.phrase.head] as Word).lower !== "they";
  return count.low === null && one ? { low: 1, high: 1 } : count;
}

function made(
  scene: Scene,
  clause: Clause,
  anchor: number,
  method: Method,
  count: Figure,
  rest: Partial<Draft> & { where: readonly NounPhrase[] },
): Draft {
  return draft({
    scene,
    clause,
    anchor,
    first: clause.first,
    last: clause.last,
    matter: { kind: "strike", method, party: null, count },
    ...rest,
  });
}

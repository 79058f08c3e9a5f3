import type { NounSense } from "../../languages/language.ts";
import type { Method } from "../../ledger/entry.ts";
import { type Figure, UNCOUNTED } from "../../ledger/figure.ts";
import { type Draft, draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { Mark } from "../lexicon.ts";
import { partyBefore, partyOf, type Run } from "../parties.ts";
import { clauseOf, type Noun, nounOf, prepOf, type Scene, tailOf } from "../scene.ts";
import type { Word } from "../text.ts";
import { countOf } from "./persons.ts";
import { byPhrase, roles } from "./roles.ts";
import { senseOf } from "./senses.ts";

const METHOD: Partial<Record<NounSense, Method>> = {
  airstrike: "airstrike",
  raid: "airstrike",
  shelling: "shelling",
  fire: "shelling",
  missile: "missile",
  drone: "drone",
  suicide: "suicide bombing",
  bombing: "bombing",
  chemical: "chemical",
  poison: "chemical",
  weapon: "airstrike",
  attack: "other",
};

/** Nouns that are munitions and no event of their own: a claim only where something fires, drops or lands them. */
const MUNITIONS =
  /^(?:shells?|mortars?|rockets?|missiles?|bombs?|grenades?|drones?|artillery|mines?|landmines?|explosives?|projectiles?|gas|sarin|chlorine|rounds?|canisters?|barrels?|phosphorus|napalm|weapons?|devices?|agents?|substances?|arms|tomahawks?|scuds?|ieds?|traps?|cylinders?)$/;

/** Explosions and remote violence: nouns for an event of it, and verbs with what is fired, dropped or blown up. */
export function strikesIn(scene: Scene): Draft[] {
  const found: Draft[] = [];
  for (const clause of scene.parse.clauses) {
    const made = byVerb(scene, clause);
    if (made) found.push(made);
  }
  for (const noun of scene.nouns) {
    const made = byNoun(scene, noun, found);
    if (made) found.push(made);
  }
  return merged(found);
}

/** "Air strikes by the coalition | targeting the town": a verb that hangs right behind a noun's strike tells where it was. */
function merged(found: Draft[]): Draft[] {
  const dropped = new Set<Draft>();
  for (const verb of found) {
    if (
      verb.clause === null ||
      verb.anchor !== verb.clause.group.verb ||
      (verb.clause.link !== "participle" && verb.clause.link !== "relative")
    )
      continue;
    const { first } = verb.clause.group;
    const noun = found.find(
      (other) => other !== verb && other.anchor < first && first - other.last <= 2 && other.last <= verb.anchor,
    );
    if (!noun) continue;
    noun.last = Math.max(noun.last, verb.last);
    noun.where = [...verb.where, ...noun.where];
    dropped.add(verb);
  }
  return found.filter((each) => !dropped.has(each));
}

/** The method that a noun's senses tell. */
function methodOf(noun: Noun | null): Method | null {
  for (const sense of noun?.events ?? []) {
    const method = METHOD[sense];
    if (method) return method;
  }
  return null;
}

const AIR =
  /^(?:warplanes?|jets?|planes?|aircraft|helicopters?|choppers?|bombers?|airforce|airplanes?|warplane|pilots?|gunships?|fighter-jets?)$/;

/** "Regime warplanes", "the air force": a method told by who strikes. */
export function methodOfParty(scene: Scene, phrase: NounPhrase | null): Method | null {
  if (phrase === null) return null;
  for (let k = phrase.first; k < phrase.last; k++) {
    const { lower } = scene.words[k] as Word;
    if (lower === "suicide") return "suicide bombing";
    if (AIR.test(lower) || (lower === "air" && /^forces?$/.test(scene.words[k + 1]?.lower ?? ""))) return "airstrike";
    if (/^drones?$/.test(lower)) return "drone";
    if (/^(?:artillery|tanks?|mortars?|cannons?|howitzers?|launchers?)$/.test(lower)) return "shelling";
  }
  return null;
}

function byVerb(scene: Scene, clause: Clause): Draft | null {
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
  const flying = !clause.group.passive && methodOf(nounOf(scene, clause.subject)) !== null;
  const { patient, agent } = flying ? { patient: clause.object, agent: clause.subject } : roles(scene, clause, false);
  const event = nounOf(scene, agent);
  const target = nounOf(scene, patient);
  const weapon = weaponIn(scene, clause.adjuncts, /^(?:with|by|using|in|from)$/);
  const plain = lemma === "hit" || lemma === "target" || lemma === "strike";
  if (target === null && !weapon && (event === null || methodOf(event) === null) && plain) return null;
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
    methodOf(noun) ??
    methodOfParty(scene, agent) ??
    (plain
      ? event !== null && !event.phrase.pronoun && agent !== null && partyOf(scene, agent, true) === null
        ? null
        : "other"
      : (LEMMA[lemma] ?? "other"));
  if (method === null) return null;
  const poison =
    noun !== null && (noun.events.includes("chemical") || noun.events.includes("poison") || poisoned(scene, clause));
  const count = noun ? countOf(scene, noun) : method === "suicide bombing" ? bombers(scene, agent) : UNCOUNTED;
  return made(scene, clause, clause.group.verb, poison ? "chemical" : method, count, {
    where: [...(patient ? [patient] : []), ...listed(patient), ...clause.adjuncts],
    party:
      partyOf(scene, methodOf(event) !== null ? null : agent, true) ??
      (event && methodOf(event) !== null ? partyOfNoun(scene, event, null) : null),
    definite: event !== null && methodOf(event) !== null && isDefinite(scene, event),
  });
}

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
  let method = weapon ? (methodOf(weapon) as Method) : "airstrike";
  if (drop && (method === "bombing" || method === "shelling" || method === "other")) method = "airstrike";
  if (weapon?.events.includes("attack") && !weapon.events.includes("chemical")) method = "other";
  if (poisoned(scene, clause)) method = "chemical";
  return made(scene, clause, clause.group.verb, method, countOf(scene, weapon ?? (nounOf(scene, patient) as Noun)), {
    where: [...clause.adjuncts, ...(clause.group.passive && clause.subject ? tailIn(scene, clause.subject) : [])],
    party: partyOf(scene, agent, true) ?? (clause.group.passive ? partyOf(scene, byPhrase(scene, clause), true) : null),
  });
}

const poisoned = (scene: Scene, clause: Clause): boolean =>
  scene.nouns.some(
    ({ phrase, events }) =>
      phrase.first >= clause.first &&
      phrase.first < clause.last + 6 &&
      (events.includes("poison") || events.includes("chemical")),
  );

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
    poisoned(scene, clause) ? "chemical" : (method ?? "airstrike"),
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
      party: partyOf(scene, agent, true),
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

const EVENT_VERB =
  /^(?:carry|carried|carries|carrying|conduct|conducted|conducting|launch|launched|launching|fired|fire|firing|perform|performed|stage|staged|mount|mounted|wage|waged|execute|executed|continue|continued|commit|committed|perpetrated|intensified|stepped|resumed|made|used|using|use)$/;

/** An event said by a noun: "a Russian air strike on Sahel", "the shelling". */
function byNoun(scene: Scene, noun: Noun, known: readonly Draft[]): Draft | null {
  const method = methodOf(noun);
  if (
    method === null ||
    (noun.events.includes("fire") && (partyBefore(scene, noun) === null || noun.phrase.head === noun.phrase.first))
  )
    return null;
  const head = scene.words[noun.phrase.head] as Word;
  const clause = clauseOf(scene, noun.phrase.head);
  if (
    known.some(
      (other) => other.clause === clause && other.clause !== null && holds(other, noun) && !isAnother(other, noun),
    )
  )
    return null;
  const used =
    clause && clause.object === noun.phrase && EVENT_VERB.test((scene.words[clause.group.verb] as Word).lower);
  if (MUNITIONS.test(head.lower) && !used && !flies(scene, noun)) return null;
  if (noun.events.includes("poison") && !used && !/^(?:use|attack)/.test(before(scene, noun))) return null;
  const tail = tailOf(scene, noun);
  const definite = isDefinite(scene, noun);
  if (clause?.subject && before(scene, { ...noun, phrase: clause.subject }) === "whose") return null;
  if (definite && !saysMore(scene, noun, tail, clause)) return null;
  const aerial =
    (method === "shelling" || method === "bombing") &&
    scene.words.slice(noun.phrase.first, noun.from).some(({ lower }) => lower === "aerial" || lower === "air");
  const chemical =
    noun.events.includes("chemical") || (noun.events.includes("raid") && modifiedBy(scene, noun, "poison"));
  let last = noun.phrase.last;
  for (const phrase of tail)
    if (phrase.last <= (clause?.last ?? last) || clause === null || phrase.first < noun.phrase.last + 8)
      last = Math.max(last, phrase.last);
  const of = used && clause ? clause : null;
  return draft({
    scene,
    clause,
    anchor: noun.phrase.head,
    first: of ? of.first : startOf(scene, noun),
    last,
    matter: {
      kind: "strike",
      method: chemical
        ? "chemical"
        : aerial
          ? "airstrike"
          : suicidal(scene, noun, method, clause)
            ? "suicide bombing"
            : method,
      party: null,
      count: countOf(scene, noun),
    },
    where: [
      ...tail,
      ...(clause && clause.subject === noun.phrase
        ? [...(clause.object ? [clause.object] : []), ...clause.adjuncts]
        : (clause?.adjuncts ?? [])),
    ],
    party: partyOfNoun(scene, noun, of),
    definite,
  });
}

/** "Suicide bombers attacked …", "an attack by three suicide bombers": the attack is theirs. */
const suicidal = (scene: Scene, noun: Noun, method: Method, clause: Clause | null): boolean =>
  (method === "other" || method === "bombing") &&
  [clause?.subject ?? null, ...tailOf(scene, noun)].some(
    (phrase) => methodOfParty(scene, phrase) === "suicide bombing",
  );

/** A definite mention goes on about a strike told before; it is a claim only where it tells who or where, or how many. */
const saysMore = (scene: Scene, noun: Noun, tail: readonly NounPhrase[], clause: Clause | null): boolean =>
  noun.phrase.figure !== null ||
  partyBefore(scene, noun) !== null ||
  tail.some((each) => /^(?:on|in|at|against|by|near|from|over)$/.test(prepOf(scene, each))) ||
  (clause !== null &&
    clause.subject === noun.phrase &&
    (clause.group.passive || clause.object === null) &&
    clause.adjuncts.some((each) => /^(?:by|on|near|in|at)$/.test(prepOf(scene, each))));

const startOf = (scene: Scene, noun: Noun): number =>
  (noun.phrase.prep >= 0 ? Math.min(noun.phrase.prep + 1, noun.phrase.head) : noun.phrase.first) +
  0 * scene.sentence.first;

const holds = (other: Draft, noun: Noun): boolean => other.first <= noun.phrase.head && noun.phrase.head < other.last;

const before = (scene: Scene, noun: Noun): string => {
  const at = noun.phrase.first - 1;
  return at >= scene.sentence.first ? (scene.words[at] as Word).lower : "";
};

/** "In shelling", "by rockets", "with mortar shells", "rocket fire": a munition that acts. */
const flies = (scene: Scene, noun: Noun): boolean => {
  const prep = noun.phrase.prep >= 0 ? prepOf(scene, noun.phrase) : "";
  return /^(?:by|in|with)$/.test(prep) || noun.phrase.figure !== null;
};

const modifiedBy = (scene: Scene, noun: Noun, sense: NounSense): boolean =>
  scene.words
    .slice(noun.phrase.first, noun.from)
    .some((word) => word.lex?.nouns.some((entry) => entry.sense === sense));

export const isDefinite = (scene: Scene, noun: Noun): boolean => {
  for (let k = noun.phrase.first; k < noun.from; k++) {
    const word = scene.words[k] as Word;
    if ((word.lex?.marks ?? 0) & Mark.definite && word.pos !== "ADJ" && noun.phrase.figure === null) return true;
  }
  return false;
};

/** Who struck: before the noun, by a phrase behind it, or who carries it out. */
export function partyOfNoun(scene: Scene, noun: Noun, clause: Clause | null): Run | null {
  const own = partyBefore(scene, noun);
  if (own) return own;
  for (const phrase of tailOf(scene, noun)) {
    const prep = prepOf(scene, phrase);
    if (/^(?:by|from)$/.test(prep)) {
      const party = partyOf(scene, phrase, prep === "by");
      if (party) return party;
    }
  }
  return clause && clause.subject !== noun.phrase ? partyOf(scene, clause.subject, true) : null;
}

function weaponIn(scene: Scene, phrases: readonly NounPhrase[], preps: RegExp): Noun | null {
  for (const phrase of phrases) {
    if (phrase.prep < 0 || !preps.test(prepOf(scene, phrase))) continue;
    for (let at: NounPhrase | null = phrase; at; at = at.next) {
      const noun = nounOf(scene, at);
      if (methodOf(noun) !== null && !noun?.events.includes("war")) return noun;
    }
  }
  return null;
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

/** "150 air strikes and 2,500 shells": two claims, since the methods differ (CODEBOOK, "One claim = one proposition"). */
const isAnother = ({ matter }: Draft, noun: Noun): boolean =>
  noun.phrase.joined &&
  noun.phrase.figure?.noun === "count" &&
  matter.kind === "strike" &&
  matter.method !== methodOf(noun);

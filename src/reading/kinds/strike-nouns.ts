import type { NounSense, VerbSense } from "../../languages/language.ts";
import type { Method } from "../../ledger/entry.ts";
import { type Draft, draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { Mark } from "../lexicon.ts";
import { partyBefore, partyOf, type Run } from "../parties.ts";
import { clauseOf, type Noun, nounOf, prepOf, type Scene, tailOf } from "../scene.ts";
import type { Word } from "../text.ts";
import { assails } from "./assaults.ts";
import { countOf } from "./persons.ts";
import { saysAny } from "./senses.ts";
import { isNoBlow, methodIn, methodOf, methodOfParty, suicidal } from "./weapons.ts";

/** Nouns that are munitions and no event of their own: a claim only where something fires, drops or lands them. */
const MUNITIONS =
  /^(?:shells?|mortars?|rockets?|missiles?|bombs?|grenades?|drones?|artillery|mines?|landmines?|explosives?|projectiles?|gas|sarin|chlorine|rounds?|canisters?|barrels?|phosphorus|napalm|weapons?|devices?|agents?|substances?|arms|tomahawks?|scuds?|ieds?|traps?|cylinders?)$/;

const EVENT_VERB =
  /^(?:carry|carried|carries|carrying|conduct|conducted|conducting|launch|launched|launching|fired|fire|firing|perform|performed|stage|staged|mount|mounted|wage|waged|execute|executed|continue|continued|commit|committed|fly|flew|flown|flying|perpetrated|intensified|stepped|resumed|made|used|using|use)$/;

/** An event said by a noun: "a Russian air strike on Sahel", "the shelling". */
export function strikeByNoun(scene: Scene, noun: Noun, known: readonly Draft[]): Draft | null {
  const method = methodIn(scene, noun);
  if (
    method === null ||
    isNoBlow(scene, noun) ||
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
  if (
    MUNITIONS.test(head.lower) &&
    !used &&
    !(flies(scene, noun) && !isStopped(scene, noun, clause)) &&
    !kills(scene, noun, clause)
  )
    return null;
  if (noun.events.includes("poison") && !used && !/^(?:use|attack)/.test(before(scene, noun))) return null;
  const tail = tailOf(scene, noun);
  const definite = isDefinite(scene, noun);
  // "An attack by rebels on an army post" is combat.
  if (isGroundAttack(scene, noun, tail, clause)) return null;
  if (clause?.subject && before(scene, { ...noun, phrase: clause.subject }) === "whose") return null;
  if (definite && !saysMore(scene, noun, tail, clause)) return null;
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
        : suicidal(scene, noun, method, clause)
          ? "suicide bombing"
          : byAir(scene, method, [used ? (clause?.subject ?? null) : null, ...tail]),
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

/** Rockets fired by planes, an attack carried out by a bomber: from the air. */
export const byAir = (scene: Scene, method: Method, phrases: readonly (NounPhrase | null)[]): Method =>
  (method === "shelling" || method === "missile" || method === "bombing" || method === "other") &&
  phrases.some(
    (phrase) =>
      phrase !== null &&
      (phrase.prep < 0 || scene.lexicon.war.sentBy.has(prepOf(scene, phrase))) &&
      methodOfParty(scene, phrase) === "airstrike",
  )
    ? "airstrike"
    : method;

export const isGroundAttack = (
  scene: Scene,
  noun: Noun,
  tail: readonly NounPhrase[],
  clause: Clause | null,
): boolean => {
  if (!noun.events.includes("attack") || noun.from < noun.phrase.head) return false;
  if (!assails({ scene, war: scene.lexicon.war }, tail)) return false;
  const party = partyOfNoun(scene, noun, clause?.object === noun.phrase ? clause : null);
  return (
    party !== null &&
    ![clause?.subject ?? null, ...tail].some((phrase) => methodOfParty(scene, phrase) !== null || isArms(scene, phrase))
  );
};

const isArms = (scene: Scene, phrase: NounPhrase | null): boolean => {
  const method = methodOf(nounOf(scene, phrase));
  return method !== null && method !== "other";
};

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

/** "Shot down 45 drones": they struck nothing. */
const isStopped = (scene: Scene, noun: Noun, clause: Clause | null): boolean =>
  clause !== null &&
  (clause.object === noun.phrase ||
    (clause.group.passive && clause.subject === noun.phrase) ||
    (clause.adjuncts[0] === noun.phrase && prepOf(scene, noun.phrase) === "down")) &&
  scene.lexicon.war.stopped.has((scene.words[clause.group.verb] as Word).lower);

const HARMING: ReadonlySet<VerbSense> = new Set(["kill", "injure", "destroy", "damage", "claimLives"]);

/** "A truck bomb killed 40", "missiles damaged the base": who or what it did is told. */
const kills = (scene: Scene, noun: Noun, clause: Clause | null): boolean =>
  clause !== null &&
  clause.subject === noun.phrase &&
  !clause.group.passive &&
  clause.object !== null &&
  saysAny(scene, clause, HARMING);

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

/** "150 air strikes and 2,500 shells", "air raids and shelling": two claims, since the methods differ (CODEBOOK, "One claim = one proposition"). */
const isAnother = ({ matter }: Draft, noun: Noun): boolean =>
  noun.phrase.joined && matter.kind === "strike" && matter.method !== methodOf(noun);

import type { NounSense } from "../../languages/language.ts";
import type { ServiceStatus } from "../../ledger/entry.ts";
import type { Draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { Mark } from "../lexicon.ts";
import { type Noun, nounOf, prepOf, type Scene, tailOf } from "../scene.ts";
import type { Word } from "../text.ts";
import { type Site, siteBefore, sitesOf } from "./facilities.ts";
import { roles } from "./roles.ts";
import { says } from "./senses.ts";
import { lastOf, toldBy, toldOf } from "./sitedraft.ts";
import { ARMS, methodOfParty } from "./weapons.ts";

const WEAPONS: ReadonlySet<NounSense> = new Set([...ARMS, "attack"]);

const isWeapon = (noun: Noun | null): boolean => noun?.events.some((sense) => WEAPONS.has(sense)) ?? false;

/** "Attacked a school with rockets": without a weapon an attack is a fight. */
export function attacked(scene: Scene, clause: Clause): Draft[] {
  const { patient, agent } = roles(scene, clause, false);
  const flown = methodOfParty(scene, agent) !== null;
  const armed =
    flown || isWeapon(nounOf(scene, agent)) || clause.adjuncts.some((phrase) => isWeapon(nounOf(scene, phrase)));
  if (!armed) return [];
  return struck(sitesOf(scene, patient)).map((site) => toldBy(scene, clause, site, "damaged", clause.group.verb));
}

const struck = (sites: readonly Site[]): Site[] => sites.filter(({ supply, area }) => !supply && !area);

/** "Mortar shells fell on a school", "a car bomb exploded in the market"; near it is not on it. */
export function landed(scene: Scene, clause: Clause): Draft[] {
  if (!isWeapon(nounOf(scene, clause.subject))) return [];
  const hit = clause.adjuncts.filter((phrase) => isUpon(scene, phrase) && prepOf(scene, phrase) !== "of");
  return hit.flatMap((phrase) =>
    // The vicinity of a hotel is a part of it in grammar alone.
    struck(sitesOf(scene, phrase))
      .filter(({ noun }) => noun.phrase.prep < 0 || noun.phrase === phrase)
      .map((site) => toldBy(scene, clause, site, "damaged", clause.group.verb)),
  );
}

/** "On", "in"; "in front of" is none, which the grammar reads as one preposition. */
const isUpon = (scene: Scene, { prep }: NounPhrase): boolean =>
  prep >= 0 &&
  scene.words[prep + 1]?.pos !== "ADP" &&
  (((scene.words[prep] as Word).lex?.marks ?? 0) & Mark.upon) !== 0;

/** "Left several houses destroyed", "the hospital was rendered inoperable", "set fire to a bakery". */
export function leftSo(scene: Scene, clause: Clause): Draft[] {
  if (!says(scene, clause, "put")) return [];
  const fire = nounOf(scene, clause.object)?.events.includes("fire") ?? false;
  if (fire) {
    const burnt = clause.adjuncts
      .filter((phrase) => prepOf(scene, phrase) === "to")
      .flatMap((phrase) => sitesOf(scene, phrase));
    return struck(burnt).map((site) => toldBy(scene, clause, site, "damaged", clause.group.verb));
  }
  const sites = clause.group.passive ? sitesOf(scene, clause.subject) : sitesOf(scene, clause.object);
  const wrecked = wreckedBy(scene, clause);
  if (wrecked !== null) return struck(sites).map((site) => toldBy(scene, clause, site, wrecked, clause.group.verb));
  const last = sites.at(-1)?.noun.phrase.last ?? 0;
  const status = stateBehind(scene, clause.group.passive ? clause.group.last : last);
  if (status === null) return [];
  return sites.map((site) => toldBy(scene, clause, site, status, clause.group.verb));
}

/** "Left in ruins", "reduced to rubble"; "set on fire". */
function wreckedBy(scene: Scene, { adjuncts }: Clause): ServiceStatus | null {
  for (const phrase of adjuncts) {
    const noun = nounOf(scene, phrase);
    const prep = prepOf(scene, phrase);
    if (noun?.things.includes("rubble") && (prep === "in" || prep === "to")) return "destroyed";
    if (noun?.events.includes("fire") && (prep === "on" || prep === "to")) return "damaged";
  }
  return null;
}

/** "Destroyed", "inoperable" within three words. */
function stateBehind(scene: Scene, from: number): ServiceStatus | null {
  for (let k = from; k < Math.min(scene.sentence.last, from + 4); k++) {
    const { lex, pos } = scene.words[k] as Word;
    if (pos === "PUNCT" || pos === "ADP") return null;
    if ((lex?.marks ?? 0) & Mark.idle && pos !== "ADV") return "closed";
    for (const { sense, form } of lex?.verbs ?? []) {
      if ((sense === "destroy" || sense === "damage") && form === "ed")
        return sense === "destroy" ? "destroyed" : "damaged";
    }
  }
  return null;
}

/** "Came under attack", "sustained massive damage": what the facility itself is said to go through. */
export function underAttack(scene: Scene, clause: Clause): Draft[] {
  const under = clause.adjuncts.some((phrase) => prepOf(scene, phrase) === "under" && isWeapon(nounOf(scene, phrase)));
  const harmed = says(scene, clause, "inflict") && (nounOf(scene, clause.object)?.events.includes("damage") ?? false);
  // "Damage was caused to the houses".
  if (
    clause.group.passive &&
    says(scene, clause, "inflict") &&
    nounOf(scene, clause.subject)?.events.includes("damage")
  ) {
    const to = clause.adjuncts.filter((phrase) => prepOf(scene, phrase) === "to");
    return to
      .flatMap((phrase) => sitesOf(scene, phrase))
      .map((site) => toldBy(scene, clause, site, "damaged", clause.group.verb));
  }
  if (!under && !harmed) return [];
  const sites = sitesOf(scene, clause.subject);
  const all = sites.length > 0 || !under ? sites : siteBefore(scene, clause);
  return struck(all).map((site) => toldBy(scene, clause, site, "damaged", clause.group.verb));
}

/** "An air raid on a market", "damage to houses", "the closure of all schools". */
export function blowsOf(scene: Scene, noun: Noun): Draft[] {
  const status = statusOf(scene, noun);
  if (status === null) return [];
  const weapon = isWeapon(noun);
  const made: Draft[] = [];
  for (const phrase of tailOf(scene, noun)) {
    const prep = phrase.prep < 0 ? "" : prepOf(scene, phrase);
    // "A bomb in front of a school" is not on it.
    if (weapon && prep === "of" && phrase.first !== noun.phrase.last) continue;
    if (weapon ? !isUpon(scene, phrase) : prep !== "to" && prep !== "of" && prep !== "in" && prep !== "at") continue;
    const sites = sitesOf(scene, phrase).filter(({ supply, area }) => !(weapon && (supply || area)));
    // "An end to attacks on hospitals": neither counted nor one that happened.
    if (weapon && isGeneral(noun, sites)) continue;
    for (const site of sites) made.push(named(scene, noun, site, status));
    if (sites.length > 0) break;
  }
  return made;
}

const isGeneral = (noun: Noun, sites: readonly Site[]): boolean => {
  if (!noun.plural || noun.phrase.figure !== null || noun.from < noun.phrase.head || !noun.events.includes("attack"))
    return false;
  return noun.phrase.prep >= 0 && sites.every(({ count }) => count.low === null);
};

const NOUN_STATUS: Partial<Record<NounSense, ServiceStatus>> = {
  damage: "damaged",
  closure: "closed",
  restoration: "restored",
};

function statusOf(scene: Scene, noun: Noun): ServiceStatus | null {
  if (isWeapon(noun)) return "damaged";
  const status = noun.events.map((sense) => NOUN_STATUS[sense]).find((each) => each !== undefined) ?? null;
  const { lower } = scene.words[noun.phrase.head] as Word;
  return status === "damaged" && (lower === "destruction" || lower === "devastation") ? "destroyed" : status;
}

function named(scene: Scene, noun: Noun, site: Site, status: ServiceStatus): Draft {
  const clause =
    scene.parse.clauses.find((each) => each.first <= noun.phrase.head && noun.phrase.head < each.last) ?? null;
  const inflicted = clause !== null && says(scene, clause, "inflict") && clause.object === noun.phrase;
  const first = inflicted ? clause.group.first : noun.phrase.prep < 0 ? noun.phrase.first : noun.phrase.prep + 1;
  return toldOf(scene, clause, site, status, noun.phrase.head, first, lastOf(scene, site), clause?.adjuncts ?? []);
}

import type { NounSense, VerbSense } from "../../languages/language.ts";
import type { ServiceStatus } from "../../ledger/entry.ts";
import { type Draft, draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { Mark } from "../lexicon.ts";
import { type Noun, nounOf, prepOf, type Scene, tailOf } from "../scene.ts";
import type { Word } from "../text.ts";
import { type Site, siteOf, sitesOf } from "./facilities.ts";
import { roles } from "./harm.ts";
import { runningIn } from "./running.ts";
import { sensesOf } from "./senses.ts";
import { methodOfParty } from "./strike.ts";

/** What is hit, destroyed or out of service of what civilians live by; a strike that hits a market is both (CODEBOOK). */
export function servicesIn(scene: Scene): Draft[] {
  const sites = scene.nouns.map((noun) => (noun.things.length === 0 ? null : siteOf(scene, noun)));
  if (sites.every((site) => site === null) && !scene.nouns.some(({ events }) => events.includes("outage"))) return [];
  const found: Draft[] = [];
  for (const clause of scene.parse.clauses) add(found, byVerb(scene, clause));
  for (const noun of scene.nouns) if (noun.events.length > 0) add(found, byNoun(scene, noun));
  add(found, runningIn(scene, sites));
  return found;
}

/** One claim a facility and status: what a verb and a noun both say is said once. */
function add(found: Draft[], made: readonly Draft[]): void {
  for (const each of made) {
    const same = found.some(
      (other) =>
        other.matter.kind === "service" &&
        each.matter.kind === "service" &&
        other.matter.facility === each.matter.facility &&
        other.matter.status === each.matter.status &&
        other.first < each.last &&
        each.first < other.last,
    );
    if (!same) found.push(each);
  }
}

const STATUS: Partial<Record<VerbSense, ServiceStatus>> = {
  destroy: "destroyed",
  damage: "damaged",
  strike: "damaged",
  shut: "closed",
  cut: "closed",
  restore: "restored",
  reopen: "restored",
};

function byVerb(scene: Scene, clause: Clause): Draft[] {
  const verb = scene.words[clause.group.verb] as Word;
  if (verb.lex === undefined || verb.lex.verbs.length === 0) return [];
  const beset = [...underAttack(scene, clause), ...leftSo(scene, clause)];
  if (beset.length > 0) return beset;
  for (const { sense, lemma } of sensesOf(scene, clause)) {
    const status = STATUS[sense];
    const made =
      status !== undefined
        ? suffered(scene, clause, status, lemma)
        : sense === "attack"
          ? attacked(scene, clause)
          : sense === "land" || sense === "explode"
            ? landed(scene, clause)
            : [];
    if (made.length > 0) return made;
  }
  return [];
}

/** "Left several houses destroyed", "the hospital was rendered inoperable", "set fire to a bakery". */
function leftSo(scene: Scene, clause: Clause): Draft[] {
  if (!clauseHas(scene, clause, "put")) return [];
  const fire = nounOf(scene, clause.object)?.events.includes("fire") ?? false;
  if (fire) {
    const burnt = clause.adjuncts
      .filter((phrase) => prepOf(scene, phrase) === "to")
      .flatMap((phrase) => sitesOf(scene, phrase));
    return struck(burnt).map((site) => made(scene, clause, site, "damaged", clause.group.verb));
  }
  const sites = clause.group.passive ? sitesOf(scene, clause.subject) : sitesOf(scene, clause.object);
  const last = sites.at(-1)?.noun.phrase.last ?? 0;
  const status = stateBehind(scene, clause.group.passive ? clause.group.last : last);
  if (status === null) return [];
  return sites.map((site) => made(scene, clause, site, status, clause.group.verb));
}

/** "Destroyed", "inoperable" within three words. */
function stateBehind(scene: Scene, from: number): ServiceStatus | null {
  for (let k = from; k < Math.min(scene.sentence.last, from + 4); k++) {
    const { lex, pos } = scene.words[k] as Word;
    if (pos === "PUNCT" || pos === "ADP") return null;
    if ((lex?.marks ?? 0) & Mark.idle && pos !== "ADV") return "closed";
    for (const { sense, form } of lex?.verbs ?? []) {
      if ((sense === "destroy" || sense === "damage") && form === "ed") return STATUS[sense] ?? null;
    }
  }
  return null;
}

/** "Came under attack", "sustained massive damage": what the facility itself is said to go through. */
function underAttack(scene: Scene, clause: Clause): Draft[] {
  const under = clause.adjuncts.some((phrase) => prepOf(scene, phrase) === "under" && isWeapon(nounOf(scene, phrase)));
  const harmed =
    clauseHas(scene, clause, "inflict") && (nounOf(scene, clause.object)?.events.includes("damage") ?? false);
  if (!under && !harmed) return [];
  const sites = sitesOf(scene, clause.subject);
  const all = sites.length > 0 || !under ? sites : siteBefore(scene, clause);
  return struck(all).map((site) => made(scene, clause, site, "damaged", clause.group.verb));
}

/** "Destroyed an ambulance", "the hospital was hit", "two buildings collapsed", "schools closed". */
function suffered(scene: Scene, clause: Clause, status: ServiceStatus, lemma: string): Draft[] {
  // Security forces raid houses: no strike, and no damage said.
  if (lemma === "raid") return [];
  // "Under collapsed buildings", "in destroyed homes": an adjective.
  if (clause.group.form === "ed" && scene.words[clause.group.first - 1]?.pos === "ADP") return [];
  const sites = sufferers(scene, clause, lemma);
  // "Not repaired" says that it is damaged still.
  const broken = clause.group.negated && status === "restored";
  const hit = clauseHas(scene, clause, "strike");
  return sites
    .filter(({ supply, area }) => (hit ? !supply && !area : !(supply && status === "destroyed")))
    .map((site) => made(scene, clause, site, broken ? "damaged" : status, clause.group.verb, broken));
}

/** What a verb is done to; with "collapsed", "closed" and "burned" also who does it; with a lost subject, the site before. */
function sufferers(scene: Scene, clause: Clause, lemma: string): Site[] {
  const { patient } = roles(scene, clause, false);
  const sites = sitesOf(scene, patient);
  // "Hit crowded areas including a mosque": the verb tells of the part, too.
  for (const phrase of clause.adjuncts)
    if (prepOf(scene, phrase) === "including") sites.push(...sitesOf(scene, phrase));
  if (sites.length > 0) return sites;
  const { group } = clause;
  if (!group.passive && (INTRANSITIVE.has(lemma) || clause.object === null)) {
    return INTRANSITIVE.has(lemma) ? sitesOf(scene, clause.subject) : [];
  }
  return group.passive ? siteBefore(scene, clause) : [];
}

const INTRANSITIVE = new Set(["collapse", "close", "shut", "reopen", "open", "burn", "burn-down", "resume"]);

/** "A hospital funded by a charity in the north was destroyed", "hospitals in X after being hit": back to the verb before. */
function siteBefore(scene: Scene, clause: Clause): Site[] {
  const before = scene.parse.clauses.slice(0, clause.index).reverse();
  const floor =
    before.find(({ group }) => group.form === "finite" && !group.passive)?.group.last ?? scene.sentence.first;
  for (let k = 0; k < scene.nouns.length; k++) {
    const { phrase } = scene.nouns[k] as Noun;
    if (phrase.last > clause.group.first) break;
    const late = clause.opener >= 0 && clause.group.form !== "finite";
    if (phrase.first < floor || (phrase.prep >= 0 && !late)) continue;
    const sites = sitesOf(scene, phrase);
    if (sites.length > 0) return sites;
  }
  return [];
}

const clauseHas = (scene: Scene, clause: Clause, wanted: VerbSense): boolean =>
  (scene.words[clause.group.verb] as Word).lex?.verbs.some(({ sense }) => sense === wanted) ?? false;

const WEAPONS = new Set<NounSense>([
  "airstrike",
  "raid",
  "shelling",
  "missile",
  "drone",
  "suicide",
  "bombing",
  "chemical",
  "attack",
  "weapon",
]);

const isWeapon = (noun: Noun | null): boolean => noun?.events.some((sense) => WEAPONS.has(sense)) ?? false;

/** "Attacked a school with rockets": without a weapon an attack is a fight. */
function attacked(scene: Scene, clause: Clause): Draft[] {
  const { patient, agent } = roles(scene, clause, false);
  const flown = methodOfParty(scene, agent) !== null;
  const armed =
    flown || isWeapon(nounOf(scene, agent)) || clause.adjuncts.some((phrase) => isWeapon(nounOf(scene, phrase)));
  if (!armed) return [];
  return struck(sitesOf(scene, patient)).map((site) => made(scene, clause, site, "damaged", clause.group.verb));
}

const struck = (sites: readonly Site[]): Site[] => sites.filter(({ supply, area }) => !supply && !area);

/** "Mortar shells fell on a school", "a car bomb exploded in the market"; near it is not on it. */
function landed(scene: Scene, clause: Clause): Draft[] {
  if (!isWeapon(nounOf(scene, clause.subject))) return [];
  const hit = clause.adjuncts.filter((phrase) => isUpon(scene, phrase) && prepOf(scene, phrase) !== "of");
  return hit.flatMap((phrase) =>
    struck(sitesOf(scene, phrase)).map((site) => made(scene, clause, site, "damaged", clause.group.verb)),
  );
}

const isUpon = (scene: Scene, { prep }: NounPhrase): boolean =>
  prep >= 0 && (((scene.words[prep] as Word).lex?.marks ?? 0) & Mark.upon) !== 0;

/** "An air raid on a market", "damage to houses", "the closure of all schools". */
function byNoun(scene: Scene, noun: Noun): Draft[] {
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
  const inflicted = clause !== null && clauseHas(scene, clause, "inflict") && clause.object === noun.phrase;
  const first = inflicted ? clause.group.first : noun.phrase.prep < 0 ? noun.phrase.first : noun.phrase.prep + 1;
  return service(scene, clause, site, status, noun.phrase.head, first, lastOf(scene, site), clause?.adjuncts ?? []);
}

export function made(
  scene: Scene,
  clause: Clause,
  site: Site,
  status: ServiceStatus,
  anchor: number,
  flat = false,
): Draft {
  const first = Math.min(clause.first, site.noun.phrase.first);
  const last = Math.max(clause.group.last, lastOf(scene, site), anchor + 1);
  return service(scene, flat ? null : clause, site, status, anchor, first, last, clause.adjuncts);
}

/** The facility with the phrases that say where it lies. */
function lastOf(scene: Scene, { noun }: Site): number {
  let last = noun.phrase.last;
  for (const phrase of tailOf(scene, noun)) {
    if (phrase.prep < 0 || phrase.first !== last) break;
    last = phrase.last;
  }
  return last;
}

export function service(
  scene: Scene,
  clause: Clause | null,
  site: Site,
  status: ServiceStatus,
  anchor: number,
  first: number,
  last: number,
  adjuncts: readonly NounPhrase[],
): Draft {
  const { noun, facility, count } = site;
  return draft({
    scene,
    clause,
    anchor,
    first: Math.max(first, scene.sentence.first),
    last: Math.max(last, noun.phrase.last),
    matter: { kind: "service", facility, status, count },
    where: [...(site.supply ? [] : [noun.phrase]), ...tailOf(scene, noun), ...adjuncts],
  });
}

import type { ThingSense } from "../../languages/language.ts";
import type { Facility } from "../../ledger/entry.ts";
import type { Figure } from "../../ledger/figure.ts";
import { UNCOUNTED } from "../../ledger/figure.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { Mark } from "../lexicon.ts";
import { listOf, type Noun, nounOf, prepOf, type Scene } from "../scene.ts";
import type { Word } from "../text.ts";
import { countOf } from "./persons.ts";

const FACILITY: Partial<Record<ThingSense, Facility>> = {
  hospital: "hospital",
  clinic: "clinic",
  ambulance: "ambulance",
  school: "school",
  water: "water",
  electricity: "electricity",
  market: "market",
  bakery: "bakery",
  worship: "worship",
  home: "home",
  aid: "aid",
  civic: "other",
};

/** What civilians live by, as a noun names it. */
export interface Site {
  readonly noun: Noun;
  readonly facility: Facility;
  readonly count: Figure;
  /** "Water", "power": what flows, which is cut or lacking but not hit. */
  readonly supply: boolean;
  /** "Residential areas": destroyed as homes are, but a strike on one is a strike on a place. */
  readonly area: boolean;
}

/** The facility that a noun names; null where it names none, or the army's. */
export function siteOf(scene: Scene, noun: Noun): Site | null {
  let facility: Facility | undefined;
  for (const sense of noun.things) facility ??= FACILITY[sense];
  if (facility === undefined) return null;
  const { phrase, from } = noun;
  const head = scene.words[phrase.head] as Word;
  const compound = from < phrase.head;
  // A convoy or a warehouse is aid's only where the words say so.
  if (facility === "aid" && !compound && !isRelief(scene, noun)) return null;
  if (isArmed(scene, noun) || isHomeward(scene, noun)) return null;
  const flows = facility === "water" || facility === "electricity";
  const supply =
    flows && (head.lex?.things.every(({ sense }) => sense === facility) ?? false) && !/s$/.test(head.lower);
  const area = head.lex?.things.some(({ sense }) => sense === "region" || sense === "settlement") ?? false;
  return {
    noun,
    facility,
    count: supply ? UNCOUNTED : numberOf(scene, noun),
    supply,
    area: area && facility === "home",
  };
}

/** "The WFP warehouse", "a UN convoy". */
const isRelief = (scene: Scene, { phrase }: Noun): boolean => {
  for (let k = phrase.first; k < phrase.head; k++)
    if (scene.lexicon.war.relief.has((scene.words[k] as Word).lower)) return true;
  return false;
};

/** "A military hospital" is one; "an army building", "the regime's headquarters", "ISIS houses" are no civilians'. */
function isArmed(scene: Scene, noun: Noun): boolean {
  if (!noun.things.includes("civic") && !noun.things.includes("home")) return false;
  for (let k = noun.phrase.first; k < noun.from; k++) {
    const { lex } = scene.words[k] as Word;
    if (lex?.things.some(({ sense }) => sense === "combatant" || sense === "party")) return true;
    if (lex?.nouns.some(({ sense }) => sense === "poison" || sense === "weapon" || sense === "chemical")) return true;
  }
  return false;
}

/** "On his way home" names no house, and the Opera House is nobody's home. */
const isHomeward = (scene: Scene, { phrase, things }: Noun): boolean => {
  const head = scene.words[phrase.head] as Word;
  const before = phrase.head > phrase.first ? (scene.words[phrase.head - 1] as Word) : undefined;
  if (before === undefined || !things.includes("home")) return false;
  return (head.lower === "home" && before.pos === "NOUN") || (head.capital && before.capital);
};

/** How many: "two hospitals"; "the only hospital", "another", and a name of its own are one; "every hospital" tells no number. */
function numberOf(scene: Scene, noun: Noun): Figure {
  const count = countOf(scene, noun);
  if (count.low !== null || count.high !== null || noun.plural) return count;
  const { first, head } = noun.phrase;
  for (let k = first; k < head; k++) {
    const word = scene.words[k] as Word;
    if (word.lower === "no" || word.lower === "every" || word.lower === "each") return UNCOUNTED;
  }
  return { low: 1, high: 1 };
}

/** The facilities in a list of phrases, each kind once: "a market, two schools and houses". */
export function sitesOf(scene: Scene, phrase: NounPhrase | null): Site[] {
  const sites: Site[] = [];
  const push = (site: Site | null) => {
    if (site !== null && !sites.some(({ facility }) => facility === site.facility)) sites.push(site);
  };
  for (const each of phrase === null ? [] : listOf(phrase)) {
    const noun = nounOf(scene, each);
    if (noun === null) continue;
    for (const site of within(scene, noun)) push(site);
    const site = siteOf(scene, noun);
    push(site ?? partOf(scene, noun));
    // "Four clinics a power station a school": a list that lost its commas.
    for (
      let next = scene.nouns[noun.index + 1];
      site !== null && next !== undefined;
      next = scene.nouns[next.index + 1]
    ) {
      const last = scene.nouns[next.index - 1]?.phrase.last;
      const also = next.phrase.first === last && next.phrase.prep < 0 ? siteOf(scene, next) : null;
      if (also === null) break;
      push(also);
    }
  }
  return sites;
}

/** "Houses shops and cars", "hospitals clinics": plurals before the head, where commas are lost. */
function within(scene: Scene, noun: Noun): Site[] {
  const sites: Site[] = [];
  for (let k = noun.phrase.first; k < noun.from; k++) {
    const word = scene.words[k] as Word;
    const thing =
      word.pos === "NOUN" ? word.lex?.things.find(({ sense, plural }) => plural && FACILITY[sense]) : undefined;
    if (thing === undefined || !word.lower.endsWith("s")) continue;
    const phrase: NounPhrase = { ...noun.phrase, head: k, last: k + 1, next: null };
    const inner: Noun = { ...noun, phrase, things: [thing.sense], events: [], plural: true, from: k };
    const site = siteOf(scene, inner);
    if (site !== null) sites.push(site);
  }
  return sites;
}

/** "The entrance | of the school", "the roof of a mosque". */
function partOf(scene: Scene, noun: Noun): Site | null {
  const share = noun.phrase.figure?.noun === "part" || noun.phrase.figure?.noun === "percent";
  if (
    !share &&
    (noun.things.some((sense) => sense !== "other" && sense !== "region") ||
      noun.events.length > 0 ||
      noun.phrase.figure !== null)
  )
    return null;
  const next = scene.nouns[noun.index + 1];
  if (next === undefined || next.phrase.first !== noun.phrase.last || prepOf(scene, next.phrase) !== "of") return null;
  const site = siteOf(scene, next);
  return site === null || site.supply ? null : site;
}

/** "No functioning hospitals", "without power". */
export function isLacking(scene: Scene, { prep, first, head }: NounPhrase): boolean {
  for (let k = prep >= 0 ? prep : first; k < head; k++) {
    if (((scene.words[k] as Word).lex?.marks ?? 0) & Mark.lacking) return true;
  }
  return false;
}

export const isScarce = (scene: Scene, { first, head }: NounPhrase): boolean => {
  for (let k = first; k < head; k++) if (((scene.words[k] as Word).lex?.marks ?? 0) & Mark.scarce) return true;
  return false;
};

/** "A hospital funded by a charity in the north was destroyed", "hospitals in X after being hit": back to the verb before. */
export function siteBefore(scene: Scene, clause: Clause): Site[] {
  const before = scene.parse.clauses.slice(0, clause.index).reverse();
  const floor =
    before.find(({ group }) => group.form === "finite" && !group.passive)?.group.last ?? scene.sentence.first;
  // What hangs on a noun, by "which" or "after being", may hang on one that a preposition governs.
  const late = clause.link === "relative" || (clause.opener >= 0 && clause.group.form !== "finite");
  for (const { phrase } of scene.nouns) {
    if (phrase.last > clause.group.first) break;
    if (phrase.first < floor || (phrase.prep >= 0 && !late)) continue;
    const sites = sitesOf(scene, phrase);
    if (sites.length > 0) return sites;
  }
  return [];
}

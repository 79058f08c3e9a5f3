import type { ThingSense } from "../../languages/language.ts";
import type { Unit } from "../../ledger/entry.ts";
import { type Figure, UNCOUNTED } from "../../ledger/figure.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { Mark } from "../lexicon.ts";
import { type Noun, nounOf, prepOf, type Scene } from "../scene.ts";
import type { Word } from "../text.ts";
import { countOf, sumOf } from "./persons.ts";

/** People who move or live somewhere, as a phrase and those joined to it name them. */
export interface People {
  readonly phrase: NounPhrase;
  readonly count: Figure;
  readonly unit: Unit;
  /** None of them is said to be a civilian. */
  readonly fighters: boolean;
  /** The words themselves say that they have fled: "displaced families", "refugees". */
  readonly displaced: boolean;
  /** Pronouns and bare figures, which stand for people only where the verb wants people. */
  readonly vague: boolean;
}

const PEOPLE = new Set<ThingSense>(["civilian", "combatant", "person", "crowd", "family", "party"]);
const UNARMED = new Set<ThingSense>(["civilian", "person", "crowd"]);

/** The people of a phrase: "more than 3,400 villagers", "hundreds", "they", "half the population"; null where it names none. */
export function peopleOf(scene: Scene, phrase: NounPhrase | null): People | null {
  if (phrase === null) return null;
  const first = nounOf(scene, phrase);
  if (first === null) return null;
  const counted = countedOf(scene, first);
  if (counted !== null) return counted;
  const counts: { phrase: NounPhrase; count: Figure }[] = [];
  let fighters = true;
  let unit: Unit | null = null;
  let vague = false;
  for (let at: NounPhrase | null = phrase; at !== null && counts.length < 20; at = at.next) {
    const noun = at === phrase ? first : nounOf(scene, at);
    const sort = noun === null ? null : sortOf(scene, noun);
    if (noun === null || sort === null) break;
    const own = sort === "family" ? "families" : "persons";
    // Families and persons do not add up: what is counted first is what is told (CODEBOOK, displacement `unit`).
    if (unit !== null && own !== unit) {
      if (sort !== "fighter") fighters = false;
      break;
    }
    // "725,000 Azerbaijanis and 500,000 Armenians": two peoples, two claims.
    if (at !== phrase && isAnother(scene, first, noun)) break;
    unit = own;
    if (sort === "vague") vague = true;
    if (sort !== "fighter") fighters = false;
    counts.push({ phrase: at, count: crowdOf(scene, noun) });
  }
  if (unit === null) return null;
  const count = sumOf(scene, counts);
  return { phrase, count, unit, fighters, displaced: saysDisplaced(scene, phrase), vague };
}

const isAnother = (scene: Scene, first: Noun, noun: Noun): boolean => {
  const [a, b] = [first, noun].map(({ phrase, things }) => ({
    name: (scene.words[phrase.head] as Word).capital && things.length === 0,
    counted: phrase.figure?.noun === "count",
  }));
  return a !== undefined && b !== undefined && a.name && b.name && a.counted && b.counted;
};

/** The peoples that a list counts behind the first: each is told for itself. */
export function othersOf(scene: Scene, phrase: NounPhrase): People[] {
  const first = nounOf(scene, phrase);
  const others: People[] = [];
  for (let at = phrase.next; at !== null && first !== null && others.length < 20; at = at.next) {
    const noun = nounOf(scene, at);
    const people = noun !== null && isAnother(scene, first, noun) ? peopleOf(scene, at) : null;
    if (people !== null) others.push(people);
  }
  return others;
}

/** "Hundreds | of Sunni insurgents and their families": the figure in one phrase, the people in the next. */
function countedOf(scene: Scene, noun: Noun): People | null {
  const { phrase } = noun;
  if (phrase.figure?.noun !== "count" || phrase.figure.last < phrase.head) return null;
  const next = scene.nouns[noun.index + 1]?.phrase;
  if (!next || next.first !== phrase.last || next.figure !== null || prepOf(scene, next) !== "of") return null;
  const people = peopleOf(scene, next);
  return people === null || people.vague ? null : { ...people, phrase, count: phrase.figure.figure };
}

type Sort = "fighter" | "family" | "person" | "vague";

function sortOf(scene: Scene, noun: Noun): Sort | null {
  const { phrase, things } = noun;
  const head = scene.words[phrase.head] as Word;
  if (phrase.pronoun) return (head.lex?.marks ?? 0) & Mark.several ? "vague" : null;
  if (things.includes("family")) return "family";
  if (things.includes("carrier") && !things.includes("civilian")) return null;
  if (things.some((sense) => PEOPLE.has(sense)))
    return things.some((sense) => UNARMED.has(sense)) ? "person" : "fighter";
  const { figure } = phrase;
  if (figure?.noun !== "count") return (head.lex?.marks ?? 0) & Mark.several ? "vague" : null;
  if (figure.first <= phrase.head && phrase.head < figure.last) return "vague";
  // "725,000 Azerbaijanis", "thousands of Tutsi": a counted name is a people.
  if (head.capital && isPeopleName(head, figure.figure.low) && noun.events.length === 0 && things.length === 0)
    return "person";
  return head.lex?.verbs.some(({ sense }) => sense === "displace" || sense === "evacuate" || sense === "trap")
    ? "vague"
    : null;
}

/** In the plural, or of many: so few of a name may be anything. */
const isPeopleName = (head: Word, low: number | null): boolean => head.lower.endsWith("s") || (low ?? 0) >= 20;

/** How many; a single person is no movement, so "a" before a crowd tells nothing. */
function crowdOf(scene: Scene, noun: Noun): Figure {
  return noun.things.includes("crowd") && noun.phrase.figure === null ? UNCOUNTED : countOf(scene, noun);
}

/** "Displaced people", "the uprooted": a word before the noun, or the noun itself. */
function saysDisplaced(scene: Scene, phrase: NounPhrase): boolean {
  for (let k = phrase.first; k <= phrase.head; k++) {
    const { lex } = scene.words[k] as Word;
    if (lex?.verbs.some(({ sense, form }) => sense === "displace" && (form === "ed" || form === "participle")))
      return true;
  }
  return (nounOf(scene, phrase) as Noun).things.includes("refugee");
}

/** The people that a carrier's phrase holds: "11 buses | carrying some 500 people", "a first group | of evacuees". */
export function carriedBy(scene: Scene, carrier: Noun, before: number): People | null {
  if (!carrier.things.includes("carrier")) return null;
  for (let k = carrier.index + 1; k < scene.nouns.length; k++) {
    const { phrase } = scene.nouns[k] as Noun;
    if (phrase.first >= before || prepOf(scene, phrase) === "for") return null;
    const people = peopleOf(scene, phrase);
    if (people !== null && !people.vague) return people;
  }
  return null;
}

/** The words state a bound. */
export const isCounted = ({ count }: People): boolean => count.low !== null || count.high !== null;

/** The wounded who are brought out, and "influxes of injured people" in a hospital: nobody is displaced. */
export const isHurt = (scene: Scene, { phrase }: People): boolean => {
  for (let k = phrase.first; k <= phrase.head; k++) {
    if ((scene.words[k] as Word).lex?.verbs.some(({ sense }) => sense === "injure")) return true;
  }
  return false;
};

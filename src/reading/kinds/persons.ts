import type { Victims } from "../../ledger/entry.ts";
import { type Figure, UNCOUNTED } from "../../ledger/figure.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { type Noun, nounOf, type Scene } from "../scene.ts";
import type { Word } from "../text.ts";

/** People in a phrase: how many, and of which class. */
export interface Persons {
  readonly count: Figure;
  readonly victims: Victims | "others";
  /** The first phrase of them, and where the last ends. */
  readonly phrase: NounPhrase;
  readonly last: number;
}

const HURT: ReadonlySet<string> = new Set(["wounded", "injured", "missing", "dead"]);

const MOSTLY = /^(?:mostly|mainly|all|majority|most)$/;

/** The class of the people that a noun names; null where it names none. */
export function classOf(scene: Scene, noun: Noun): Victims | "others" | null {
  const { words } = scene;
  const head = words[noun.phrase.head] as Word;
  const { figure } = noun.phrase;
  if (figure?.noun === "count" && (figure.at === noun.phrase.head || head.lower === "them")) return "others";
  if (head.lower === "others" || head.lower === "other" || head.lower === "more") return "others";
  if (/^(?:members?|personnel|elements?|staff)$/.test(head.lower)) return memberOf(scene, noun);
  for (const sense of noun.things) {
    if (sense === "civilian" || sense === "combatant") return modified(scene, noun, sense);
    if (sense === "person") return modified(scene, noun, "unknown");
    if (sense === "party") return "combatant";
    if (sense === "voiceOnly") return "civilian";
  }
  if (head.lower === "dead" || head.lower === "wounded" || head.lower === "injured") return "unknown";
  if (
    noun.things.length === 0 &&
    noun.events.length === 0 &&
    noun.phrase.figure?.noun === "count" &&
    noun.phrase.figure.at !== noun.phrase.head
  )
    return "unknown";
  if (noun.phrase.figure?.at === noun.phrase.head || noun.phrase.pronoun)
    return noun.phrase.pronoun && !/^(?:they|them|who|he|she|him|her|those)$/.test(head.lower) ? null : "unknown";
  return null;
}

/** "Civilian people", "rebel commanders", "Syrian army casualties": an adjective tells the class of a noun that does not. */
function modified(scene: Scene, noun: Noun, own: Victims): Victims {
  for (let k = noun.phrase.first; k < noun.from; k++) {
    const things = (scene.words[k] as Word).lex?.things ?? [];
    const fights = things.some(({ sense }) => sense === "combatant" || sense === "party");
    if (own === "unknown" && things.some(({ sense }) => sense === "civilian")) return "civilian";
    if (own === "combatant" && (scene.words[k] as Word).lower === "police") return "unknown";
    if (own === "unknown" && fights && !/^(?:government|state|opposition)$/.test((scene.words[k] as Word).lower))
      return "combatant";
  }
  return own;
}

/** The people of a phrase and of those that "and" joins to it, as one. Null where nobody is named. */
export function personsOf(scene: Scene, phrase: NounPhrase | null): Persons | null {
  const groups = phrase === null ? [] : groupsOf(scene, phrase);
  return groups[0] ?? null;
}

/**
 * The people of a phrase and of those that "and" joins to it: members of one class and one side are one sum, others are
 * told apart ("30 soldiers and 50 rebels" is two; CODEBOOK, "One claim = one proposition").
 */
export function groupsOf(scene: Scene, phrase: NounPhrase): Persons[] {
  const groups = new Map<string, Persons[]>();
  let before: Victims | "others" | null = null;
  for (let at: NounPhrase | null = phrase; at !== null && groups.size < 20; at = at.next) {
    // "13 civilians and more than 30 wounded": what the second suffered is told for itself.
    if (at !== phrase && HURT.has((scene.words[at.head] as Word).lower)) break;
    const noun = nounOf(scene, at);
    const victims = noun ? classOf(scene, noun) : null;
    if (noun === null || victims === null) {
      if (at === phrase && isNamed(scene, phrase))
        groups.set("name", [{ count: { low: 1, high: 1 }, victims: "unknown", phrase: at, last: at.last }]);
      break;
    }
    const own: Victims | "others" =
      victims === "others" && before !== null
        ? before
        : isMan(scene, noun) && isFamily(scene, phrase)
          ? "civilian"
          : victims;
    before = own;
    const key = own === "combatant" && at.figure ? `combatant ${sideOf(scene, noun)}` : own;
    groups.set(key, [
      ...(groups.get(key) ?? []),
      { count: countOf(scene, noun), victims: own, phrase: at, last: at.last },
    ]);
  }
  const mostlySaid = mostly(scene, phrase);
  return [...groups.values()].map((members): Persons => {
    const first = members[0] as Persons;
    const last = (members[members.length - 1] as Persons).last;
    return {
      ...first,
      count: sumOf(scene, members),
      victims: mostlySaid && first.victims !== "combatant" ? mostlySaid : first.victims,
      last,
    };
  });
}

const isMan = (scene: Scene, { phrase }: Noun): boolean =>
  /^(?:man|men)$/.test((scene.words[phrase.head] as Word).lower);

/** "Five men, five women and three children": of one class, as women and children are (CODEBOOK, `victims`). */
function isFamily(scene: Scene, phrase: NounPhrase): boolean {
  for (let at: NounPhrase | null = phrase; at !== null; at = at.next)
    if (/^(?:woman|women|child|children)$/.test((scene.words[at.head] as Word).lower)) return true;
  return false;
}

/** The words before the noun: "regime" of "30 regime soldiers". */
const sideOf = (scene: Scene, noun: Noun): string => {
  let side = "";
  for (let k = noun.phrase.figure?.last ?? noun.phrase.first; k < noun.phrase.last; k++)
    side += `${(scene.words[k] as Word).lower} `;
  return side;
};

/** Somebody by name: "Abu Omar". */
const isNamed = (scene: Scene, phrase: NounPhrase): boolean =>
  (scene.words[phrase.head] as Word).pos === "PROPN" && phrase.prep < 0 && !phrase.pronoun;

/** "Mostly women and children", "most of them civilians" behind the people. */
function mostly(scene: Scene, phrase: NounPhrase): Victims | null {
  let last = phrase;
  for (let at: NounPhrase | null = phrase; at; at = at.next) last = at;
  for (let k = last.last; k < Math.min(scene.sentence.last, last.last + 3); k++) {
    if (!MOSTLY.test((scene.words[k] as Word).lower)) continue;
    for (let n = k + 1; n < Math.min(scene.sentence.last, k + 5); n++) {
      const things = (scene.words[n] as Word).lex?.things ?? [];
      if (things.some(({ sense }) => sense === "civilian")) return "civilian";
      if (things.some(({ sense }) => sense === "combatant")) return "combatant";
    }
  }
  return null;
}

/** How many a noun phrase says: its figure, or one for "a" and "another"; nothing for the plural alone. */
export function countOf(scene: Scene, noun: Noun): Figure {
  const { figure } = noun.phrase;
  if (figure && figure.noun === "count") return figure.figure;
  if (noun.phrase.pronoun) return UNCOUNTED;
  if (noun.plural && (scene.words[noun.phrase.first] as Word).lower !== "one") return UNCOUNTED;
  for (let k = noun.phrase.first; k < noun.from; k++) {
    const { lower } = scene.words[k] as Word;
    if (lower === "a" || lower === "an" || lower === "another" || lower === "one") return { low: 1, high: 1 };
  }
  return isSomebody(noun) && !COLLECTIVE.test((scene.words[noun.phrase.head] as Word).lower)
    ? { low: 1, high: 1 }
    : UNCOUNTED;
}

/** Singular nouns for several people. */
const COLLECTIVE =
  /^(?:people|family|crew|youth|police|personnel|staff|household|military|army|peshmerga|mujahideen|human|life)$/;

const isSomebody = ({ things }: Noun): boolean =>
  things[0] === "civilian" || things[0] === "combatant" || things[0] === "person";

/** "Members of the group" fight where the group does; "six members of one family" are of its class. */
function memberOf(scene: Scene, noun: Noun): Victims {
  const before = modified(scene, noun, "unknown");
  const next = scene.nouns[noun.index + 1];
  if (before !== "unknown" || !next || next.phrase.first !== noun.phrase.last || next.phrase.prep < 0) return before;
  const own = classOf(scene, next);
  if (own === "civilian" || own === "combatant") return own;
  return (scene.words[next.phrase.head] as Word).capital ? "combatant" : "unknown";
}

/** A list's count; "23 women and children" counts them all at once. */
export function sumOf(
  scene: Scene,
  members: readonly { readonly phrase: NounPhrase; readonly count: Figure }[],
): Figure {
  const [first, ...rest] = members;
  if (first !== undefined && rest.length === 0) return first.count;
  const whole =
    first !== undefined &&
    first.phrase.figure?.noun === "count" &&
    (first.count.low ?? 0) > 2 &&
    rest.every(({ phrase }) => phrase.figure === null && phrase.first === phrase.head && nounOf(scene, phrase)?.plural);
  return whole ? first.count : total(members.map(({ count }) => count));
}

/** The sum of a list; a bound that one of them lacks, the sum lacks. Uncounted members make it a lower bound. */
function total(figures: readonly Figure[]): Figure {
  const counted = figures.filter(({ low, high }) => low !== null || high !== null);
  if (counted.length === 0) return UNCOUNTED;
  const low = counted.reduce((sum, { low }) => sum + (low ?? 0), 0);
  const open = counted.some(({ high }) => high === null) || counted.length < figures.length;
  return { low, high: open ? null : counted.reduce((sum, { high }) => sum + (high ?? 0), 0) };
}

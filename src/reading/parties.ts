import { ARMED_GROUPS } from "../parties/known.ts";
import type { NounPhrase } from "./grammar/phrases.ts";
import { Mark } from "./lexicon.ts";
import { listOf, type Noun, nounOf, prepOf, type Scene } from "./scene.ts";
import { May, type Word } from "./text.ts";

/** A party as the words name it: a run of words. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** True where the noun is somebody who fights or governs: "forces", "rebels", "Turkish warplanes", a name that does such things. */
const isParty = (noun: Noun): boolean => noun.things.includes("party") || noun.things.includes("combatant");

const startsAt = (words: readonly Word[], phrase: NounPhrase): number => {
  let at = phrase.prep >= 0 ? phrase.prep + 1 : phrase.first;
  // "By 1994 | Serb forces held": a year before the side.
  if (
    phrase.prep >= 0 &&
    phrase.figure === null &&
    at < phrase.head &&
    /^(?:19|20)\d\d$/.test((words[at] as Word).text)
  )
    at++;
  if (phrase.prep >= 0 && phrase.head > at)
    while (at < phrase.head && (words[at] as Word).pos === "ADP" && at < phrase.first + 3) at++;
  while (
    at < phrase.head &&
    ((words[at] as Word).pos === "DET" ||
      (((words[at] as Word).lex?.marks ?? 0) & Mark.definite && (words[at] as Word).pos !== "ADJ"))
  )
    at++;
  return at;
};

/** The phrase without its preposition and article. */
export const bare = (scene: Scene, phrase: NounPhrase): Run => ({
  first: startsAt(scene.words, phrase),
  last: phrase.last,
});

/** The party that a phrase names, with those that "and" joins to it; null where it names none. */
export function partyOf(scene: Scene, phrase: NounPhrase | null, names: boolean): Run | null {
  if (phrase === null || phrase.pronoun) return null;
  const noun = nounOf(scene, phrase);
  if (noun === null) return null;
  const head = scene.words[phrase.head] as Word;
  if (phrase.figure?.at === phrase.head) return null;
  const proper = names && head.pos === "PROPN" && noun.events.length === 0 && !isPlaceNoun(noun);
  if (!isParty(noun) && !proper && !sharesNoun(scene, phrase)) return null;
  const list = listOf(phrase).filter((each) => each === phrase || each.prep < 0);
  const run = bare(scene, phrase);
  let last = ofName(scene, noun);
  for (const each of list.slice(1)) {
    const next = nounOf(scene, each);
    if (next && (isParty(next) || (names && (scene.words[each.head] as Word).pos === "PROPN"))) last = each.last;
    else break;
  }
  return { first: run.first, last };
}

/** "The Republic of Artsakh", "the Army of Republika Srpska": a name that goes on behind "of". */
function ofName(scene: Scene, { phrase, index }: Noun): number {
  const head = scene.words[phrase.head] as Word;
  const next = scene.nouns[index + 1]?.phrase;
  // "Forces loyal to the general", "fighters backed by Turkey".
  const loyal = scene.words[phrase.last];
  if (
    loyal !== undefined &&
    next &&
    next.first === phrase.last + 1 &&
    next.prep >= 0 &&
    LOYAL.has(loyal.lower) &&
    (nounOf(scene, next)?.events.length ?? 0) === 0
  )
    return next.last;
  if (!head.capital || head.pos !== "PROPN" || !next || next.first !== phrase.last || prepOf(scene, next) !== "of")
    return phrase.last;
  return (scene.words[next.head] as Word).capital ? next.last : phrase.last;
}

/** "French | and Malian troops": an adjective of a people that shares the noun behind "and". */
const sharesNoun = (scene: Scene, { head, next }: NounPhrase): boolean => {
  const noun = ((scene.words[head] as Word).may & May.demonym) !== 0 ? nounOf(scene, next) : null;
  return noun !== null && isParty(noun);
};

const LOYAL: ReadonlySet<string> = new Set(["loyal", "allied", "aligned", "affiliated", "backed", "supported", "led"]);

export const isPlaceNoun = (noun: Noun): boolean =>
  noun.things.includes("settlement") || noun.things.includes("region");

/** The side that an adjective or a name before an event's noun tells: "Russian airstrikes", "the rebel assault", "Saturday's regime raids". */
export function partyBefore(scene: Scene, noun: Noun): Run | null {
  const { words } = scene;
  let last = noun.from;
  while (last > noun.phrase.first && !namesParty(words[last - 1] as Word) && !endsGroup(words, last - 1)) last--;
  if (last <= noun.phrase.first) return null;
  let first = last;
  while (first > noun.phrase.first && mayNameParty(words[first - 1] as Word)) first--;
  while (first < last && (words[first] as Word).pos === "DET") first++;
  return first < last ? { first, last } : null;
}

const namesParty = (word: Word): boolean => {
  const things = word.lex?.things ?? [];
  // "Artillery shelling", "drone strikes": what is fired is nobody.
  if (word.lex?.nouns.some(({ sense }) => sense === "shelling" || sense === "drone")) return false;
  if (word.lower.startsWith("suicide")) return false;
  if (things.some(({ sense }) => sense === "party" || sense === "combatant")) return true;
  if (word.capital && (ARMED_GROUPS.has(word.lower) || isAcronym(word))) return true;
  return (word.may & May.demonym) !== 0 || /-(?:led|backed|allied|regime|government|linked)$/.test(word.lower);
};

/** "Boko Haram": a group's name of two words. */
const endsGroup = (words: readonly Word[], at: number): boolean =>
  at > 0 &&
  (words[at] as Word).capital &&
  ARMED_GROUPS.has(`${(words[at - 1] as Word).lower} ${(words[at] as Word).lower}`);

/** "RSF", "TPLF": letters that stand for a group, if not for an arm or a body of another sort. */
const isAcronym = (word: Word): boolean =>
  /^[A-Z][A-Z0-9]{1,5}$/.test(word.text) && word.pos !== "NUM" && !NO_GROUP.has(word.text);

const NO_GROUP: ReadonlySet<string> = new Set(
  "IED IEDS VBIED SVBIED RPG RPGS FPV UAV UAVS TV NGO NGOS GPS MLRS GRAD SCUD UN EU AU AFP AP WHO WFP GMT UTC USD UK".split(
    " ",
  ),
);

const mayNameParty = (word: Word): boolean =>
  namesParty(word) ||
  ((word.pos === "PROPN" || word.pos === "ADJ") && word.capital) ||
  word.lower === "and" ||
  word.lower === "or" ||
  word.text === "'s" ||
  word.lower === "allied";

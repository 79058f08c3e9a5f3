import type { NounPhrase } from "./grammar/phrases.ts";
import { Mark } from "./lexicon.ts";
import { listOf, type Noun, nounOf, type Scene } from "./scene.ts";
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
  if (!isParty(noun) && !proper) return null;
  const list = listOf(phrase).filter((each) => each === phrase || each.prep < 0);
  const run = bare(scene, phrase);
  let last = run.last;
  for (const each of list.slice(1)) {
    const next = nounOf(scene, each);
    if (next && (isParty(next) || (names && (scene.words[each.head] as Word).pos === "PROPN"))) last = each.last;
    else break;
  }
  return { first: run.first, last };
}

export const isPlaceNoun = (noun: Noun): boolean =>
  noun.things.includes("settlement") || noun.things.includes("region");

/** The side that an adjective or a name before an event's noun tells: "Russian airstrikes", "the rebel assault", "Saturday's regime raids". */
export function partyBefore(scene: Scene, noun: Noun): Run | null {
  const { words } = scene;
  let last = noun.from;
  while (last > noun.phrase.first && !namesParty(words[last - 1] as Word)) last--;
  if (last <= noun.phrase.first) return null;
  let first = last;
  while (first > noun.phrase.first && mayNameParty(words[first - 1] as Word)) first--;
  while (first < last && (words[first] as Word).pos === "DET") first++;
  return first < last ? { first, last } : null;
}

const namesParty = (word: Word): boolean => {
  const things = word.lex?.things ?? [];
  if (things.some(({ sense }) => sense === "party" || sense === "combatant")) return true;
  return (word.may & May.demonym) !== 0 || /-(?:led|backed|allied|regime|government|linked)$/.test(word.lower);
};

const mayNameParty = (word: Word): boolean =>
  namesParty(word) ||
  ((word.pos === "PROPN" || word.pos === "ADJ") && word.capital) ||
  word.lower === "and" ||
  word.lower === "or" ||
  word.text === "'s" ||
  word.lower === "allied";

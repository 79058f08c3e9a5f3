import { ARMED_GROUPS } from "../parties/known.ts";
import { COUNTRIES } from "../places/countries.ts";
import type { NounPhrase } from "./grammar/phrases.ts";
import { Mark } from "./lexicon.ts";
import { bare, isDemonym, isPlaceNoun, type Run } from "./parties.ts";
import { type Noun, prepOf, type Scene } from "./scene.ts";
import type { Word } from "./text.ts";

/** A phrase of the sentence that says where. */
export interface Place {
  readonly phrase: NounPhrase;
  /** As words of the report, most specific first: "Sakhour", then "Aleppo". More than one where one phrase holds two. */
  readonly runs: readonly Run[];
  /** "The city", "the area": stands for a place said before. */
  readonly back: boolean;
  /** A hospital, a market, a base. */
  readonly facility: boolean;
  /** A name of its own, not only "a village". */
  readonly named: boolean;
}

/** Names that the report uses as places and as anything else, so that one use tells the other. Lower-case. */
export interface Names {
  readonly places: Set<string>;
  readonly others: Set<string>;
}

export const newNames = (places: readonly string[] = [], others: readonly string[] = []): Names => ({
  places: new Set([...COUNTRIES, ...places.map((name) => name.toLowerCase())]),
  others: new Set([...ARMED_GROUPS, ...others.map((name) => name.toLowerCase())]),
});

const FACILITIES: ReadonlySet<string> = new Set([
  "hospital",
  "clinic",
  "school",
  "market",
  "bakery",
  "worship",
  "other",
  "water",
  "electricity",
]);

/** Nouns of places and buildings that move, or stand for people. */
const NO_PLACE =
  /^(?:sides|bus|buses|vehicles?|communications?|infrastructure|propert(?:y|ies)|fronts|edge|point|points)$/;

/** Prepositions behind which nobody says where. */
const NOWHERE = /^(?:by|with|against|for|as|between|despite|without|about)$/;

/** The place that a phrase names, if it names one. */
export function placeOf(scene: Scene, noun: Noun, names: Names): Place | null {
  const { words } = scene;
  const { phrase } = noun;
  if (phrase.pronoun || NOWHERE.test(prepOf(scene, phrase)) || NO_PLACE.test((scene.words[phrase.head] as Word).lower))
    return null;
  const run = bare(scene, phrase);
  if (isPlaceNoun(noun)) return headed(scene, noun, run, names);
  if (noun.things.some((sense) => FACILITIES.has(sense))) {
    return {
      phrase,
      runs: split(words, run, names),
      back: false,
      facility: true,
      named: hasName(words, run.first, phrase.last, names),
    };
  }
  return named(scene, noun, run, names);
}

/** A bare name: a place where a preposition says so, or where the report uses it so elsewhere. */
function named(scene: Scene, noun: Noun, run: Run, names: Names): Place | null {
  const { words } = scene;
  const { phrase } = noun;
  const head = words[phrase.head] as Word;
  if (!head.capital || (head.pos !== "PROPN" && head.pos !== "NOUN" && head.pos !== "ADJ")) return null;
  if (noun.events.length > 0 || noun.things.length > 0) return null;
  if (namesBody(words, run)) return null;
  if (isPeople(head) || /^[A-Z]{2,5}s?$/.test(head.text)) return null;
  const key = nameKey(words, run);
  if (names.others.has(key) || names.others.has(head.lower)) return null;
  const known = names.places.has(key) || names.places.has(head.lower);
  if (!known && !(head.pos === "PROPN" && locates(scene, noun))) return null;
  return { phrase, runs: split(words, run, names), back: false, facility: false, named: true };
}

/** "President Bashar al-Assad", "National Council spokesman X": a body, a party or somebody with an office. */
const namesBody = (words: readonly Word[], run: Run): boolean => {
  for (let k = run.first; k < run.last; k++)
    if (
      (words[k] as Word).lex?.things.some(
        ({ sense }) =>
          sense === "body" ||
          sense === "party" ||
          sense === "combatant" ||
          sense === "person" ||
          sense === "voiceOnly" ||
          sense === "civilian",
      )
    )
      return true;
  return false;
};

/** "Armenians", "Syrian": a people, not its country. */
const isPeople = (word: Word): boolean =>
  isDemonym(word) ||
  (/s$/.test(word.text) && isDemonym({ ...word, text: word.text.slice(0, -1), lower: word.lower.slice(0, -1) }));

/** True where the phrase's preposition says where: "in Sahel"; after "of" only behind a place, a building or an event. */
function locates(scene: Scene, noun: Noun): boolean {
  const prep = prepOf(scene, noun.phrase);
  if (prep === "of") {
    const before = scene.nouns[noun.index - 1];
    if (!before || before.phrase.last !== noun.phrase.first) return noun.phrase.joined;
    return (
      isPlaceNoun(before) ||
      before.events.length > 0 ||
      before.things.some((sense) => sense === "civilian" || sense === "person") ||
      ((scene.words[before.phrase.head] as Word).lex?.marks ?? 0) > 0
    );
  }
  const { prep: at } = noun.phrase;
  return at >= 0 && (((scene.words[at] as Word).lex?.marks ?? 0) & Mark.where) !== 0;
}

/** "Douma district", "the eastern half", "the city". */
function headed(scene: Scene, noun: Noun, run: Run, names: Names): Place | null {
  const { words } = scene;
  const { phrase } = noun;
  const runs = split(words, run, names);
  const own = runs[0] as Run;
  const name = hasName(words, own.first, own.last, names);
  const owners = runs.slice(1);
  const settlement = /^(?:city|town|village|capital|hamlet|suburb|port|township)s?$/.test(
    (words[phrase.head] as Word).lower,
  );
  const of = ofPhrase(scene, noun);
  if (of && !name) {
    if (settlement) return null;
    const last = ofPhrase(scene, of) ?? of;
    return {
      phrase,
      runs: [{ first: own.first, last: last.phrase.last }, ...owners],
      back: false,
      facility: false,
      named: true,
    };
  }
  if (name) return { phrase, runs, back: false, facility: false, named: true };
  const opener = words[phrase.prep >= 0 ? phrase.prep + 1 : phrase.first] as Word;
  const definite = ((opener.lex?.marks ?? 0) & Mark.definite) !== 0 || owners.length > 0 || own.first > run.first;
  if (settlement && definite) return { phrase, runs: owners, back: true, facility: false, named: false };
  if (hasDirection(words, own.first, phrase.head))
    return { phrase, runs: [own, ...owners], back: true, facility: false, named: owners.length > 0 };
  return { phrase, runs: definite ? owners : [own], back: definite, facility: false, named: owners.length > 0 };
}

/** "… of Sakhour" right behind a place's noun. */
function ofPhrase(scene: Scene, noun: Noun): Noun | null {
  const next = scene.nouns[noun.index + 1];
  if (!next || next.phrase.first !== noun.phrase.last || prepOf(scene, next.phrase) !== "of") return null;
  return (scene.words[next.phrase.head] as Word).capital || isPlaceNoun(next) ? next : null;
}

const hasName = (words: readonly Word[], first: number, last: number, names: Names): boolean => {
  for (let k = first; k < last; k++) {
    const word = words[k] as Word;
    if (names.others.has(word.lower)) continue;
    if (
      word.capital &&
      (word.pos === "PROPN" || word.pos === "NOUN" || word.pos === "ADJ") &&
      !isPeople(word) &&
      !isHeld(word) &&
      !/^[A-Z]{2,5}$/.test(word.text)
    ) {
      if (
        !((word.lex?.marks ?? 0) & Mark.direction) &&
        !word.lex?.things.some(({ sense }) => sense === "party" || sense === "combatant")
      )
        return true;
    }
  }
  return false;
};

const isHeld = (word: Word): boolean =>
  /-(?:held|controlled|led|backed|run|populated|ruled|occupied|stricken|torn|based|inhabited|dominated|besieged|era)$/.test(
    word.lower,
  );

const hasDirection = (words: readonly Word[], first: number, last: number): boolean => {
  for (let k = first; k <= last; k++) if (((words[k] as Word).lex?.marks ?? 0) & Mark.direction) return true;
  return false;
};

export const nameKey = (words: readonly Word[], run: Run): string => {
  if (run.last === run.first + 1) return (words[run.first] as Word).lower;
  let key = (words[run.first] as Word).lower;
  for (let k = run.first + 1; k < run.last; k++) key += ` ${(words[k] as Word).lower}`;
  return key;
};

const trim = (words: readonly Word[], run: Run): Run => {
  let { first } = run;
  for (let k = run.last - 2; k >= first; k--) if (isHeld(words[k] as Word)) first = k + 1;
  while (first < run.last - 1 && leads(words[first] as Word)) first++;
  return { first, last: run.last };
};

/**
 * The places that one phrase holds, the narrower first: "Syria's Idlib province", "Syrias Idlib province", and, commas
 * lost, "Sahel northern Mali" and "Saraqeb Idlib province".
 */
function split(words: readonly Word[], whole: Run, names: Names): Run[] {
  const run = trim(words, whole);
  for (let k = run.last - 2; k > run.first; k--) {
    if ((words[k] as Word).text === "'s" || (words[k] as Word).text === "'")
      return [{ first: k + 1, last: run.last }, trim(words, { first: run.first, last: k })];
  }
  for (let k = run.first; k < run.last; k++) {
    const word = words[k] as Word;
    if (k < run.last - 1 && isOwner(word, names))
      return k === run.first ? [{ first: k + 1, last: run.last }] : [{ first: run.first, last: k }];
    if (
      k > run.first &&
      k < run.last - 1 &&
      (word.lex?.marks ?? 0) & Mark.direction &&
      !word.capital &&
      (words[k - 1] as Word).capital &&
      (words[k + 1] as Word).capital
    )
      return [
        { first: run.first, last: k },
        { first: k, last: run.last },
      ];
    if (
      k > run.first &&
      word.capital &&
      names.places.has(nameKey(words, { first: k, last: run.last })) &&
      (words[run.first] as Word).capital &&
      !((words[k - 1] as Word).lex?.marks ?? 0)
    )
      return [
        { first: run.first, last: k },
        { first: k, last: run.last },
      ];
  }
  return [run];
}

/** "Syrias", with its apostrophe lost: the name without its last letter is a place's. */
const isOwner = (word: Word, names: Names): boolean =>
  word.capital &&
  /[^s]s$/.test(word.text) &&
  word.text.length > 3 &&
  names.places.has(word.lower.slice(0, -1)) &&
  !names.places.has(word.lower);

/** What may stand before a place's name and is no part of it: "the rebel-held", "besieged", "Syrian". */
const leads = (word: Word): boolean =>
  isDemonym(word) ||
  isHeld(word) ||
  /^(?:rebel|government|regime|opposition|insurgent|militant)$/.test(word.lower) ||
  (!word.capital && word.pos !== "PROPN" && word.pos !== "NOUN" && ((word.lex?.marks ?? 0) & Mark.direction) === 0);

import { Mark } from "./lexicon.ts";
import type { NounPhrase } from "./grammar/phrases.ts";
import { bare, isDemonym, isPlaceNoun, type Run } from "./parties.ts";
import { type Noun, type Scene } from "./scene.ts";
import type { Word } from "./text.ts";

/** A phrase of the sentence that says where. */
export interface Place {
  readonly phrase: NounPhrase;
  /** As words of the report, most specific first: "Sakhour", then "Aleppo". More than one where one phrase holds two. */
  readonly runs: readonly Run[];
  /** "The city", "there", "the area": stands for a place said before. */
  readonly back: boolean;
  /** A hospital, a market, a base. */
  readonly facility: boolean;
  /** A name of its own, not only "a village". */
  readonly named: boolean;
  /** Said after "of", "in" and the like: where the phrase before it lies. */
  readonly within: boolean;
}

/** Names that the report uses as places and as anything else, so that one use tells the other. */
export interface Names {
  readonly places: Set<string>;
  readonly others: Set<string>;
}

const FACILITIES = new Set(["hospital", "clinic", "school", "market", "bakery", "worship", "other", "water", "electricity"]);

/** The place that a phrase names, if it names one. */
export function placeOf(scene: Scene, noun: Noun, names: Names): Place | null {
  const { words } = scene;
  const { phrase } = noun;
  if (phrase.pronoun) return null;
  const head = words[phrase.head] as Word;
  const prep = phrase.prep >= 0 ? (words[phrase.prep] as Word) : undefined;
  const run = bare(scene, phrase);
  const within = prep !== undefined && /^(?:of|in|at|from|within|inside)$/.test(prep.lower);
  if (isPlaceNoun(noun)) return headed(scene, noun, run, within);
  if (noun.things.some((sense) => FACILITIES.has(sense))) {
    const named = hasName(words, run.first, phrase.head);
    return { phrase, runs: split(words, run), back: false, facility: true, named, within };
  }
  if (head.pos !== "PROPN" && !names.places.has(head.lower)) return null;
  if (noun.things.length > 0 && noun.things.some((sense) => sense !== "other")) return null;
  if (isDemonym(head) || noun.events.length > 0 || !head.capital) return null;
  const key = nameKey(words, run);
  const where = prep !== undefined && (((prep.lex?.marks ?? 0) & Mark.where) !== 0 || prep.lower === "of");
  if (!where && !names.places.has(key)) return null;
  if (prep !== undefined && !where) return names.places.has(key) ? { phrase, runs: split(words, run), back: false, facility: false, named: true, within } : null;
  if (names.others.has(key)) return null;
  return { phrase, runs: split(words, run), back: false, facility: false, named: true, within };
}

/** "Douma district", "the eastern half", "the city". */
function headed(scene: Scene, noun: Noun, run: Run, within: boolean): Place | null {
  const { words } = scene;
  const { phrase } = noun;
  const named = hasName(words, run.first, phrase.last);
  const of = ofPhrase(scene, noun);
  if (of) {
    const settlement = noun.things.includes("settlement") && !hasDirection(words, run.first, phrase.head);
    const tail = bare(scene, of);
    if (settlement && !named) return null;
    if (!named || !settlement) return { phrase, runs: [{ first: run.first, last: of.last }, ...(named ? [] : split(words, tail))], back: false, facility: false, named: true, within };
  }
  if (named || hasDirection(words, run.first, phrase.head)) {
    return { phrase, runs: split(words, run), back: !named, facility: false, named, within };
  }
  const first = words[phrase.prep >= 0 ? phrase.prep + 1 : phrase.first] as Word;
  const definite = ((first.lex?.marks ?? 0) & Mark.definite) !== 0;
  return { phrase, runs: definite ? [] : [run], back: definite, facility: false, named: false, within };
}

function ofPhrase(scene: Scene, noun: Noun): NounPhrase | null {
  const next = scene.nouns[noun.index + 1]?.phrase;
  if (!next || next.first !== noun.phrase.last || next.prep < 0 || (scene.words[next.prep] as Word).lower !== "of") return null;
  return (scene.words[next.head] as Word).capital || isPlaceNoun(scene.nouns[noun.index + 1] as Noun) ? next : null;
}

const hasName = (words: readonly Word[], first: number, last: number): boolean => {
  for (let k = first; k < last; k++) {
    const word = words[k] as Word;
    if (word.capital && (word.pos === "PROPN" || word.pos === "NOUN" || word.pos === "ADJ") && !isDemonym(word) && !/-(?:held|controlled|led|backed)$/.test(word.lower)) return true;
  }
  return false;
};

const hasDirection = (words: readonly Word[], first: number, last: number): boolean => {
  for (let k = first; k <= last; k++) if (((words[k] as Word).lex?.marks ?? 0) & Mark.direction) return true;
  return false;
};

export const nameKey = (words: readonly Word[], run: Run): string => {
  let key = "";
  for (let k = run.first; k < run.last; k++) key += `${(words[k] as Word).lower} `;
  return key.trimEnd();
};

/** "Syria's Idlib province" and "Syrias Idlib province" hold two places: the narrower, then the one that it belongs to. */
function split(words: readonly Word[], run: Run): Run[] {
  let first = run.first;
  while (first < run.last - 1 && leads(words[first] as Word)) first++;
  for (let k = run.last - 2; k > first; k--) {
    const word = words[k] as Word;
    if (word.text === "'s" || word.text === "'") return [{ first: k + 1, last: run.last }, { first, last: k }].filter((part) => part.last > part.first);
  }
  const opener = words[first] as Word;
  if (run.last - first > 1 && opener.capital && /[a-z]s$/.test(opener.text) && COUNTRY_S.test(opener.text)) return [{ first: first + 1, last: run.last }];
  return [{ first, last: run.last }];
}

/** A country's name with a lost apostrophe: most of them end in "ia" or "land". */
const COUNTRY_S = /(?:ia|land|an|aq|en|aine|ey|ael|rea|pt|on|ya|zil|ce|co|any|ali|uba|inea|oma|asus|cus|ut)s$/;

/** What may stand before a place's name and is no part of it: "the rebel-held", "besieged", "Syrian". */
const leads = (word: Word): boolean =>
  isDemonym(word) || /-(?:held|controlled|led|backed|run|populated|ruled)$/.test(word.lower) || (!word.capital && word.pos !== "PROPN" && word.pos !== "NOUN" && ((word.lex?.marks ?? 0) & Mark.direction) === 0);

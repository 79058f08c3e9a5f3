import type { VerbSense } from "../languages/language.ts";
import { ARMED_GROUPS } from "../parties/known.ts";
import { COUNTRIES } from "../places/countries.ts";
import { WELL_KNOWN } from "../places/known.ts";
import type { NounPhrase } from "./grammar/phrases.ts";
import { Mark, type Site } from "./lexicon.ts";
import { bare, isPlaceNoun, type Run } from "./parties.ts";
import { type Noun, prepOf, type Scene } from "./scene.ts";
import { May, type Word } from "./text.ts";

/** A run of words that is a place's name; of an owner that has lost its apostrophe ("Syrias"), less its last letter. */
export interface NameRun extends Run {
  readonly owner?: true;
}

/** A phrase of the sentence that says where. */
export interface Place {
  readonly phrase: NounPhrase;
  /** As words of the report, most specific first: "Sakhour", then "Aleppo". More than one where one phrase holds two. */
  readonly runs: readonly NameRun[];
  /** "The city", "the area": stands for a place said before. */
  readonly back: boolean;
  /** A hospital, a market, a base. */
  readonly facility: boolean;
  /** A name of its own, not only "a village". */
  readonly named: boolean;
  /** The noun that stands for a place said before, where that is not the phrase's own: "parts of the city". */
  readonly of?: number | undefined;
  /** The noun that stands so, to which this belongs: "the city's eastern half". */
  readonly owner?: number | undefined;
}

/** The places of a sentence, by noun phrase; made once a sentence. */
export type Atlas = ReadonlyMap<NounPhrase, Place>;

/** Names that the report uses as places and as anything else, so that one use tells the other. Lower-case. */
export interface Names {
  readonly places: NameSet;
  readonly others: NameSet;
  /** The report has lost its commas, so that names run into one another. */
  commaless: boolean;
  /** Names that are attacked or struck, and names that do something. */
  readonly struck: Set<string>;
  readonly acting: Set<string>;
}

interface NameSet {
  has(name: string): boolean;
  add(name: string): void;
}

const KNOWN: ReadonlySet<string> = new Set([...COUNTRIES, ...WELL_KNOWN]);

export const newNames = (places: readonly string[] = [], others: readonly string[] = []): Names => ({
  places: over(KNOWN, places),
  others: over(ARMED_GROUPS, others),
  commaless: true,
  struck: new Set(),
  acting: new Set(),
});

/** The names of a report on top of what every report knows, which is not copied for each. */
function over(known: ReadonlySet<string>, names: readonly string[]): NameSet {
  const own = new Set(names.map((name) => name.toLowerCase()));
  return { has: (name) => own.has(name) || known.has(name), add: (name) => own.add(name) };
}

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

/** "By", "with", "against": nobody says where so; nor of what moves, or stands for people. */
const isNowhere = ({ words, lexicon: { site } }: Scene, { prep, head }: NounPhrase): boolean => {
  if (site.nowhere.has((words[head] as Word).lower)) return true;
  if (prep < 0) return false;
  for (let k = prep; k < head && (words[k] as Word).pos === "ADP"; k++)
    if (site.notWhere.has((words[k] as Word).lower)) return true;
  return false;
};

/** "In September" is no place; but what a "since" names may hold one. */
const isTime = ({ times }: Scene, { head }: NounPhrase): boolean =>
  times.some((time) => {
    const date = time.within ?? time;
    return date.first <= head && head < date.last && !date.ofNoun;
  });
/** "The battle for Mosul". */
const isFoughtFor = (scene: Scene, { phrase, index }: Noun): boolean => {
  const before = scene.nouns[index - 1];
  return (
    prepOf(scene, phrase) === "for" &&
    before !== undefined &&
    before.phrase.last === phrase.first &&
    before.events.includes("clash")
  );
};

/** The nouns that may say where, whatever names are known: found once, and asked again when the whole report has been learnt from. */
export function sitesIn(scene: Scene): readonly Noun[] {
  scene.memo.sites ??= scene.nouns.filter((noun) => maySayWhere(scene, noun));
  return scene.memo.sites;
}

/** A noun that is a place by itself, or a name; and no time. */
const maySayWhere = (scene: Scene, noun: Noun): boolean => {
  const { phrase, things } = noun;
  if (phrase.pronoun || (things.length === 0 && !(scene.words[phrase.head] as Word).capital)) return false;
  return !isTime(scene, phrase) && (!isNowhere(scene, phrase) || isFoughtFor(scene, noun) || isBetween(scene, phrase));
};

/** The place that one of `sitesIn` names, if it names one; always with the same properties, so that V8 sees one shape. */
export function placeOf(scene: Scene, noun: Noun, names: Names): Place | null {
  const place = toldBy(scene, noun, names);
  if (place === null) return null;
  const { phrase, runs, back, facility, named, of, owner } = place;
  return { phrase, runs, back, facility, named, of, owner };
}

function toldBy(scene: Scene, noun: Noun, names: Names): Place | null {
  const { words } = scene;
  const { phrase } = noun;
  const run = bare(scene, phrase);
  if (isPlaceNoun(noun) || (noun.things.includes("home") && isGround(scene, noun)))
    return headed(scene, noun, run, names);
  if ((noun.things.some((sense) => FACILITIES.has(sense)) && stands(scene, noun)) || isFort(scene, phrase, names)) {
    return {
      phrase,
      runs: split(words, run, names, scene.lexicon.site),
      back: false,
      facility: true,
      // "Hospitals have been hit": the capital is the sentence's.
      named: phrase.head !== scene.sentence.first && hasName(words, run.first, phrase.last, names),
    };
  }
  return named(scene, noun, run, names);
}

/** "Hanano barracks", "the Sahel garrison post": a fort with a name. */
const isFort = ({ words, lexicon }: Scene, { first, head, last }: NounPhrase, names: Names): boolean =>
  lexicon.war.fort.has((words[head] as Word).lower) && hasName(words, first, last, names);

/** "Al-Sahel residential neighbourhood": homes, and a place as well. */
const isGround = (scene: Scene, { phrase }: Noun): boolean =>
  (scene.words[phrase.head] as Word).lex?.things.some(({ sense }) => sense === "settlement" || sense === "region") ??
  false;

/** Water and power are no places; their works are. */
const stands = (scene: Scene, { things, phrase }: Noun): boolean =>
  !things.some((sense) => sense === "water" || sense === "electricity") ||
  scene.lexicon.site.works.has((scene.words[phrase.head] as Word).lower);

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
  return { phrase, runs: split(words, run, names, scene.lexicon.site), back: false, facility: false, named: true };
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
const isPeople = (word: Word): boolean => (word.may & May.people) !== 0;

/** The word that says where: of "shot down | near Sahel" the second. */
export function siteAt({ words, lexicon }: Scene, { prep, head }: NounPhrase): number {
  const next = words[prep + 1];
  return prep >= 0 && prep + 1 < head && next?.pos === "ADP" && lexicon.site.adverbs.has((words[prep] as Word).lower)
    ? prep + 1
    : prep;
}

/** True where the phrase's preposition says where: "in Sahel"; after "of" only behind a place, a building or an event. */
function locates(scene: Scene, noun: Noun): boolean {
  const prep = prepOf(scene, noun.phrase);
  if (prep === "of") {
    const before = scene.nouns[noun.index - 1];
    if (!before || before.phrase.last !== noun.phrase.first) return noun.phrase.joined;
    // "The War of Independence".
    if (before.events.includes("war") && (scene.words[before.phrase.head] as Word).capital) return false;
    return (
      isPlaceNoun(before) ||
      before.events.length > 0 ||
      before.things.some((sense) => sense === "civilian" || sense === "person") ||
      ((scene.words[before.phrase.head] as Word).lex?.marks ?? 0) > 0
    );
  }
  if (isBetween(scene, noun.phrase)) return true;
  const at = siteAt(scene, noun.phrase);
  return at >= 0 && (((scene.words[at] as Word).lex?.marks ?? 0) & Mark.where) !== 0;
}

/** "Was shelled between Sahel and Qasr", "the road between them": what happens there, and nobody who agrees or fights. */
function isBetween({ words, nouns }: Scene, { prep, index, next }: NounPhrase): boolean {
  if (prep < 0 || next === null || words[prep]?.lower !== "between") return false;
  const before = nouns[index - 1];
  if (before?.phrase.last === prep) return isPlaceNoun(before) || before.events.includes("road");
  return words[prep - 1]?.lex?.verbs.some(({ sense }) => HAPPENS.has(sense)) ?? false;
}

const HAPPENS: ReadonlySet<VerbSense> = new Set(["strike", "attack", "kill", "injure", "land", "explode", "besiege"]);

/** "Douma district", "the eastern half", "the city", "some districts of Sahel". */
function headed(scene: Scene, noun: Noun, run: Run, names: Names): Place | null {
  const { words } = scene;
  const { site } = scene.lexicon;
  const { phrase } = noun;
  const head = words[phrase.head] as Word;
  if (isBody(scene, noun)) return null;
  const parts = split(words, run, names, site);
  const runs = parts.filter((each, k) => k === 0 || !isNoun(scene, each));
  const own = runs[0] as Run;
  const owners = runs.slice(1);
  const owner = parts.find((each, k) => k > 0 && isNoun(scene, each));
  const place = { phrase, back: false, facility: false, named: true, ...(owner && { owner: owner.first }) };
  const name = hasName(words, own.first, own.last, names);
  const settlement = site.settled.has(head.lower);
  const of = ofPhrase(scene, noun);
  if (name) return of && settlement && !head.capital ? null : { ...place, runs };
  const direction = hasDirection(words, own.first, phrase.head);
  if (of) {
    if (settlement || (site.whole.has(head.lower) && !direction)) return null;
    const last = ofPhrase(scene, of) ?? of;
    const whole = { first: Math.min(own.first, heldFrom(words, run)), last: last.phrase.last };
    return isPlaceNoun(last) && isBack(scene, last, names)
      ? { ...place, runs: [whole, ...owners], back: true, named: false, of: last.phrase.head }
      : { ...place, runs: [whole, ...owners] };
  }
  const beside = phrase.joined ? besideFrom(scene, phrase) : -1;
  if (beside >= 0) return { ...place, runs: [{ first: beside, last: own.last }] };
  const definite = isDefinite(scene, phrase) || owners.length > 0;
  // "Yemen's capital" may have no other name.
  if (settlement && owners.length > 0 && site.capital.has(head.lower))
    return { ...place, runs: [{ first: phrase.head, last: phrase.last }, ...owners] };
  if (settlement && definite) return { ...place, runs: owners, back: true, named: false };
  if (direction) return { ...place, runs: [own, ...owners], back: true, named: owners.length > 0, of: phrase.head };
  return { ...place, runs: definite ? owners : [own], back: definite, named: owners.length > 0 };
}

/** "Sahel and the surrounding countryside": ground of its own beside what is named. */
function besideFrom({ words, lexicon: { site } }: Scene, { first, head }: NounPhrase): number {
  for (let k = first; k < head; k++) if (site.beside.has((words[k] as Word).lower)) return k;
  return -1;
}

/** "The city's": one word, no name, that stands for a place said before. */
const isNoun = ({ words, lexicon }: Scene, { first, last }: Run): boolean => {
  const { lower, capital } = words[first] as Word;
  return last === first + 1 && !capital && lexicon.site.settled.has(lower);
};

/** "The Syrian Center for Policy Research", "the Fateh al-Sham Front": with a capital, a body's name. */
const isBody = (scene: Scene, { phrase }: Noun): boolean => {
  const head = scene.words[phrase.head] as Word;
  return head.capital && phrase.head > phrase.first && scene.lexicon.site.bodies.has(head.lower);
};

export const isDefinite = (scene: Scene, phrase: NounPhrase): boolean =>
  (((scene.words[phrase.prep >= 0 ? phrase.prep + 1 : phrase.first] as Word).lex?.marks ?? 0) & Mark.definite) !== 0;

/** "… of the city": stands for a place said before. */
const isBack = (scene: Scene, { phrase }: Noun, names: Names): boolean =>
  isDefinite(scene, phrase) && !hasName(scene.words, phrase.first, phrase.last, names);

/** Where "rebel-held" stands, which tells parts of no name apart: "rebel-held parts of the city". */
const heldFrom = (words: readonly Word[], run: Run): number => {
  for (let k = run.first; k < run.last; k++) if (isHeld(words[k] as Word)) return k;
  return run.last;
};

/** "… of Sakhour" right behind a place's noun. */
function ofPhrase(scene: Scene, noun: Noun): Noun | null {
  const next = scene.nouns[noun.index + 1];
  if (!next || next.phrase.first !== noun.phrase.last || prepOf(scene, next.phrase) !== "of") return null;
  return (scene.words[next.phrase.head] as Word).capital || isPlaceNoun(next) ? next : null;
}

const SIDES: ReadonlySet<string> = new Set(
  "group groups movement organization organisation militia militias faction brigade fighters forces militants rebels terrorists alliance".split(
    " ",
  ),
);

const NO_NAME: ReadonlySet<string> = new Set(["party", "combatant", "crowd", "civilian"]);

/** True where a run holds a name of its own; what stands before a side's noun is the side's: "the Islamic State group stronghold". */
function hasName(words: readonly Word[], first: number, last: number, names: Names): boolean {
  let named = false;
  for (let k = first; k < last; k++) {
    const word = words[k] as Word;
    const { lower } = word;
    if (k + 1 < last && names.others.has(`${lower} ${(words[k + 1] as Word).lower}`)) {
      k++;
      continue;
    }
    if (!word.capital && named && word.lex?.things.some(({ sense }) => sense === "party") && SIDES.has(lower))
      named = false;
    else if (
      word.capital &&
      !names.others.has(lower) &&
      (word.pos === "PROPN" || word.pos === "NOUN" || word.pos === "ADJ") &&
      !isPeople(word) &&
      !isHeld(word) &&
      !/^[A-Z]{2,5}$/.test(word.text)
    ) {
      if (!((word.lex?.marks ?? 0) & Mark.direction) && !word.lex?.things.some(({ sense }) => NO_NAME.has(sense)))
        named = true;
    }
  }
  return named;
}

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
  while (first < run.last - 1 && leads(words[first] as Word, words[first + 1] as Word)) first++;
  return { first, last: run.last };
};

/**
 * The places that one phrase holds, the narrower first: "Syria's Idlib province", "Syrias Idlib province", and, commas
 * lost, "Sahel northern Mali" and "Saraqeb Idlib province". Who speaks right behind is none: "in Sahel Amnesty said".
 */
function split(words: readonly Word[], whole: Run, names: Names, site: Site): NameRun[] {
  const run = trim(words, { ...whole, last: endsInOwner(words, whole) ? whole.last - 1 : whole.last });
  for (let k = run.last - 2; k > run.first; k--) {
    if ((words[k] as Word).text !== "'s" && (words[k] as Word).text !== "'") continue;
    const owner = trim(words, { first: run.first, last: k });
    // "Sahel's southern and eastern flanks": the noun is elsewhere.
    return isDirection(words[run.last - 1] as Word) ? [owner] : [{ first: k + 1, last: run.last }, owner];
  }
  for (let k = run.first; k < run.last; k++) {
    const word = words[k] as Word;
    if (isOwner(word, names)) {
      if (k > run.first && !onlyDirection(words, run.first, k))
        return [
          { first: run.first, last: k },
          { first: k, last: k + 1, owner: true },
        ];
      if (k < run.last - 1)
        return [trim(words, { first: k + 1, last: run.last }), { first: run.first, last: k + 1, owner: true }];
      return [{ ...run, owner: true }];
    }
    if (k > run.first && word.capital && names.others.has(word.lower)) return [{ first: run.first, last: k }];
    if (k > run.first && parts(words, run, k, names, site)) {
      const rest = { first: k, last: run.last };
      const speaks = ((words[run.last]?.lex?.marks ?? 0) & Mark.say) !== 0 && !names.places.has(nameKey(words, rest));
      return speaks
        ? [{ first: run.first, last: k }]
        : [{ first: run.first, last: k }, ...split(words, rest, names, site)];
    }
  }
  return [run];
}

/** True where another place begins at `k`: a direction before a name, a known name, or what stands behind one. */
function parts(words: readonly Word[], run: Run, k: number, names: Names, site: Site): boolean {
  const word = words[k] as Word;
  const before = words[k - 1] as Word;
  const next = words[k + 1];
  if (!before.capital || site.particles.has(before.lower) || (before.lex?.marks ?? 0) & Mark.direction) return false;
  if (!word.capital)
    return k < run.last - 1 && ((word.lex?.marks ?? 0) & Mark.direction) !== 0 && (next?.capital ?? false);
  if (word.lex?.things.length || word.lex?.nouns.length) return false;
  if (!names.commaless) return false;
  const known = names.places.has(word.lower) || names.places.has(nameKey(words, { first: k, last: run.last }));
  if (known && !names.places.has(nameKey(words, { first: run.first, last: k + 1 }))) return true;
  return (
    names.places.has(nameKey(words, { first: run.first, last: k })) &&
    !names.places.has(nameKey(words, { first: run.first, last: k + 1 })) &&
    k < run.last &&
    isNameOf(words, k, run.last)
  );
}

/** "Sahel's", before a noun that stands in a phrase of its own. */
export const endsInOwner = (words: readonly Word[], { first, last }: Run): boolean =>
  last - 1 > first && ((words[last - 1] as Word).text === "'s" || (words[last - 1] as Word).text === "'");

const onlyDirection = (words: readonly Word[], first: number, last: number): boolean => {
  for (let k = first; k < last; k++) if (!isDirection(words[k] as Word)) return false;
  return true;
};

const isDirection = ({ capital, lex }: Word): boolean => !capital && ((lex?.marks ?? 0) & Mark.direction) !== 0;

/** Nothing but words of a name stands from `k` on. */
const isNameOf = (words: readonly Word[], k: number, last: number): boolean => {
  for (let at = k; at < last; at++) if (!(words[at] as Word).capital) return false;
  return true;
};

/** "Syrias", with its apostrophe lost: the name without its last letter is a place's. */
const isOwner = (word: Word, names: Names): boolean =>
  word.capital &&
  /[^s]s$/.test(word.text) &&
  word.text.length > 3 &&
  names.places.has(word.lower.slice(0, -1)) &&
  !names.places.has(word.lower);

/** What may stand before a place's name and is no part of it: "the rebel-held", "besieged", "Syrian", "the capital". */
const leads = (word: Word, next: Word): boolean =>
  (word.may & May.demonym) !== 0 ||
  isHeld(word) ||
  /^(?:rebel|government|regime|opposition|insurgent|militant)$/.test(word.lower) ||
  (!word.capital &&
    (((word.pos !== "PROPN" && word.pos !== "NOUN") ||
      (next.capital && word.lex?.things.some(({ sense }) => sense === "settlement"))) ??
      false) &&
    ((word.lex?.marks ?? 0) & Mark.direction) === 0);

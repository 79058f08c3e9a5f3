import { COUNTRIES } from "../places/countries.ts";
import type { Draft } from "./draft.ts";
import type { NounPhrase } from "./grammar/phrases.ts";
import { bare, isPlaceNoun, type Run } from "./parties.ts";
import { type Names, nameKey, type Place, placeOf } from "./places.ts";
import { listOf, type Noun, nounOf, prepOf, type Scene } from "./scene.ts";
import type { Story } from "./story.ts";
import { takenIn } from "./taken.ts";
import type { Word } from "./text.ts";

/** The places of a sentence, by noun phrase; made once a sentence. */
export type Atlas = ReadonlyMap<NounPhrase, Place>;

export function atlasOf(scene: Scene, names: Names): Atlas {
  const atlas = new Map<NounPhrase, Place>();
  const within = new Set<NounPhrase>();
  for (const noun of scene.nouns) {
    const place = within.has(noun.phrase) ? null : placeOf(scene, noun, names);
    if (place === null) continue;
    atlas.set(noun.phrase, place);
  }
  listed(scene, atlas);
  return atlas;
}

/** "In Homs, Hama and Idlib": what "and" joins to a place is one too. */
function listed(scene: Scene, atlas: Map<NounPhrase, Place>): void {
  for (const { phrase } of scene.nouns) {
    if (phrase.next === null || phrase.joined) continue;
    const chain = listOf(phrase);
    const place = chain.map((each) => atlas.get(each)).find((each) => each?.named && !each.facility);
    if (!place) continue;
    for (const each of chain) {
      const noun = nounOf(scene, each);
      const head = scene.words[each.head] as Word;
      if (
        atlas.has(each) ||
        !noun ||
        noun.things.length > 0 ||
        noun.events.length > 0 ||
        head.pos !== "PROPN" ||
        !head.capital
      )
        continue;
      atlas.set(each, { ...place, phrase: each, runs: [bare(scene, each)], named: true, back: false });
    }
  }
}

/** Learns from the whole report which names it uses as places, and which as anything else. */
export function learn(names: Names, scene: Scene): void {
  for (const noun of scene.nouns) {
    const place = placeOf(scene, noun, names);
    if (place?.named && !place.facility) for (const run of place.runs) names.places.add(nameKey(scene.words, run));
  }
  for (const phrase of takenIn(scene)) names.places.add(nameKey(scene.words, bare(scene, phrase)));
}

export interface Where {
  readonly places: readonly string[];
  /** The words of the claim's own clause say it; else the story does. */
  readonly own: boolean;
}

/**
 * Where a draft's words say that it was: by its own phrases, else by those of the other drafts of its sentence, the nearest
 * first, else by any of the sentence, else by what the report goes on about.
 */
export function whereOf(found: Draft, beside: readonly Draft[], atlas: Atlas, story: Story, plain: string): Where {
  const own = gather(found, found.where, atlas, story, plain);
  if (own.length > 0) return { places: own, own: true };
  if (isGeneral(found)) return { places: [], own: false };
  const others = beside
    .filter((other) => other !== found)
    .sort((a, b) => Math.abs(a.anchor - found.anchor) - Math.abs(b.anchor - found.anchor));
  for (const other of others) {
    const near = gather(other, other.where, atlas, story, plain);
    if (near.length > 0) return { places: near, own: true };
  }
  const near = gather(
    found,
    [...atlas.keys()].filter((phrase) => locates(found.scene, phrase, atlas)),
    atlas,
    story,
    plain,
  );
  if (near.length > 0) return { places: near, own: true };
  if (ofWholeWar(found.scene)) return { places: story.country ? [story.country] : [], own: false };
  if (found.definite && story.told) return { places: story.told.places, own: false };
  return { places: story.places, own: false };
}

/** "Have used poison gas on multiple occasions": a general accusation has no place (CODEBOOK, `places`). */
export const isGeneral = ({ matter, scene, anchor, definite, clause }: Draft): boolean => {
  if (matter.kind !== "strike" || matter.method !== "chemical" || definite) return false;
  if (scene.times.length > 0 || clause?.group.passive) return false;
  const noun = scene.nouns.find(({ phrase }) => phrase.first <= anchor && anchor < phrase.last);
  return noun
    ? noun.plural || noun.events.includes("poison")
    : clause?.group.verb === anchor && (clause.group.perfect || clause.group.form === "ing");
};

/** A sentence about the war itself is of its country, not of the last place said. */
export const ofWholeWar = (scene: Scene): boolean =>
  scene.nouns.some(
    ({ events, phrase }) => events.includes("war") || (scene.words[phrase.head] as Word).lower === "country",
  );

/** The country that the report names most, by its name or its people's: "Syria", "Syrian". */
export function countryOf(pages: readonly { scene: Scene }[]): string | null {
  const counts = new Map<string, number>();
  for (const { scene } of pages)
    for (let k = scene.sentence.first; k < scene.sentence.last; k++) {
      const word = scene.words[k] as Word;
      if (!word.capital) continue;
      const country = COUNTRIES.has(word.lower)
        ? word.text
        : COUNTRIES.has(word.lower.replace(/n?s?$/, ""))
          ? word.text.replace(/n?s?$/, "")
          : null;
      if (country) counts.set(country, (counts.get(country) ?? 0) + (word.text === country ? 2 : 1));
    }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const LOCATES =
  /^(?:in|at|on|near|around|outside|inside|across|throughout|into|over|from|to|toward|towards|of|within|through|along|against|between)$/;

const locates = (scene: Scene, phrase: NounPhrase, atlas: Atlas): boolean => {
  const place = atlas.get(phrase) as Place;
  if (!place.named && !(place.back && place.runs.length === 0 && phrase.prep >= 0)) return false;
  return (
    phrase.prep >= 0 &&
    LOCATES.test(prepOf(scene, phrase)) &&
    !place.facility &&
    !(phrase.prep >= 0 && /^(?:to|from)$/.test(prepOf(scene, phrase)))
  );
};

function gather(found: Draft, phrases: readonly NounPhrase[], atlas: Atlas, story: Story, plain: string): string[] {
  const { scene } = found;
  const texts: string[] = [];
  const spare: string[] = [];
  let anchored = false;
  for (const phrase of reach(scene, phrases)) {
    const place = atlas.get(phrase);
    if (!place) continue;
    const said = place.runs.map((run) => textOf(scene, run, plain));
    if (place.named) {
      for (const text of said) add(texts, text);
      if (!place.facility) anchored = true;
    } else if (place.back) {
      const text = place.runs.length === 0 ? backTo(scene, phrase, story) : null;
      if (text) add(texts, text);
      for (const more of said) add(texts, more);
      if (text) anchored = true;
    } else if (!nounOf(scene, phrase)?.plural) for (const text of said) add(spare, text);
  }
  if (texts.length === 0 && spare.length === 0) return [];
  if (texts.length === 0 && story.places.length === 0) return spare.slice(0, 1);
  if (!anchored) for (const text of story.places) add(texts, text);
  return texts.slice(0, 10);
}

/** Adds a place that the list does not hold yet, nor a longer one that ends with it. */
function add(texts: string[], text: string): void {
  const low = text.toLowerCase();
  if (text && !texts.some((known) => known.toLowerCase() === low || known.toLowerCase().endsWith(` ${low}`)))
    texts.push(text);
}

/** The phrases, each with those that say where it lies: "a market | in the town | of Sahel". */
function reach(scene: Scene, phrases: readonly NounPhrase[]): NounPhrase[] {
  const all: NounPhrase[] = [];
  const push = (phrase: NounPhrase) => {
    if (!all.includes(phrase)) all.push(phrase);
  };
  for (const phrase of phrases) {
    for (let at: NounPhrase | null = phrase; at; at = at.next) {
      push(at);
      let noun: Noun | null = nounOf(scene, at);
      while (noun) {
        const next: Noun | undefined = scene.nouns[noun.index + 1];
        if (
          !next ||
          next.phrase.prep < 0 ||
          next.phrase.first > noun.phrase.last + 1 ||
          !/^(?:of|in|at|near|on|outside|inside|within|east|west|north|south|around)$/.test(prepOf(scene, next.phrase))
        )
          break;
        if (
          (scene.words[noun.phrase.last] as Word).pos === "PUNCT" &&
          (scene.words[noun.phrase.last] as Word).text !== ","
        )
          break;
        push(next.phrase);
        noun = next;
      }
    }
  }
  return all;
}

/** "The city" is the last city said; where none was called so, the last place. */
function backTo(scene: Scene, phrase: NounPhrase, story: Story): string | null {
  const head = (scene.words[phrase.head] as Word).lower;
  if (head === "country") return story.country;
  for (let k = story.said.length - 1; k >= 0; k--) if (story.said[k]?.head === head) return story.said[k]?.text ?? null;
  if (head === "city" || head === "capital") {
    const city = [...story.places]
      .reverse()
      .find(
        (place) => !isWide(place) && !/province|governorate|district|neighbou?rhood|countryside|village/i.test(place),
      );
    if (city) return city;
  }
  return story.places[0] ?? story.said[story.said.length - 1]?.text ?? null;
}

/** A country, or a part of one: "northern Syria". */
export const isWide = (place: string): boolean => {
  const last =
    place
      .toLowerCase()
      .split(/[\s']+/)
      .pop() ?? "";
  return COUNTRIES.has(last);
};

const textOf = (scene: Scene, run: Run, plain: string): string =>
  plain.slice((scene.words[run.first] as Word).start, (scene.words[run.last - 1] as Word).end);

/** Keeps the places of a sentence as said, each with the noun that it is: "city", "town". */
export function remember(story: Story, scene: Scene, atlas: Atlas, plain: string): void {
  for (const [phrase, place] of atlas) {
    if (!place.named || place.facility) continue;
    const noun = nounOf(scene, phrase);
    const run = place.runs[0];
    if (!noun || !run) continue;
    const text = textOf(scene, run, plain);
    const before = scene.nouns[noun.index - 1];
    const head = isPlaceNoun(noun)
      ? (scene.words[phrase.head] as Word).lower
      : before && isPlaceNoun(before) && before.phrase.last === phrase.first
        ? (scene.words[before.phrase.head] as Word).lower
        : "";
    story.said.push({ text, head });
  }
}

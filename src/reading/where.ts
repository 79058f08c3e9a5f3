import { isWide } from "../places/countries.ts";
import type { Draft } from "./draft.ts";
import type { NounPhrase } from "./grammar/phrases.ts";
import { Mark } from "./lexicon.ts";
import { asidesOf, isChemical, isGeneral, ofWholeWar } from "./nation.ts";
import type { Run } from "./parties.ts";
import { bare, isPlaceNoun } from "./parties.ts";
import { type NameRun, type Names, nameKey, type Place, placeOf } from "./places.ts";
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
    if (place?.named && !place.facility)
      for (const run of place.runs) if (!run.owner) names.places.add(nameKey(scene.words, run));
  }
  for (const phrase of takenIn(scene)) names.places.add(nameKey(scene.words, bare(scene, phrase)));
}

export interface Where {
  readonly places: readonly string[];
  /** The claim's own words, or its sentence's, say it; else the story does. */
  readonly by: "own" | "beside" | "sentence" | "story" | "none";
  /** "A village", "a shrine" in the claim's own words, whose name the report may tell further on. */
  readonly open: string;
}

/**
 * Where a draft's words say that it was: by its own phrases, else by those of the other drafts of its sentence, the nearest
 * first, else by any of the sentence that is not of who speaks, else by what the report goes on about.
 */
export function whereOf(found: Draft, beside: readonly Draft[], atlas: Atlas, story: Story, plain: string): Where {
  const look = (phrases: readonly NounPhrase[]) => gather(found, phrases, atlas, story, plain);
  const own = look(found.where.filter((phrase) => mayBeAt(found, phrase)));
  const open = openIn(found, atlas);
  if (own.length > 0)
    return {
      places: own.every(isWide) ? narrowed(own, look(elsewhereIn(found.scene, found.anchor, atlas))) : own,
      by: "own",
      open,
    };
  if (isGeneral(found)) return { places: [], by: "none", open };
  const others = beside
    .filter((other) => other !== found)
    .sort((a, b) => Math.abs(a.anchor - found.anchor) - Math.abs(b.anchor - found.anchor));
  for (const other of others) {
    const near = look(other.where.filter((phrase) => mayBeAt(other, phrase)));
    if (near.length > 0) return { places: near, by: "beside", open };
  }
  const near = look(elsewhereIn(found.scene, found.anchor, atlas));
  if (near.length > 0) return { places: near, by: "sentence", open };
  if (ofWholeWar(found))
    return { places: story.country && !isChemical(found) ? [story.country] : [], by: "none", open };
  return { places: placesOfStory(found, beside, story), by: "story", open };
}

/** "The monitor, which follows the war from Britain, said": what a body that speaks is said to do is not where the claim was. */
const relativesOf = (scene: Scene, anchor: number): Run[] =>
  scene.parse.clauses.filter(
    ({ link, first, last, subject }) =>
      link === "relative" &&
      (anchor < first || anchor >= last) &&
      (nounOf(scene, subject)?.things.includes("body") ?? false),
  );

/** Any place of the sentence that is not of who speaks. */
function elsewhereIn(scene: Scene, anchor: number, atlas: Atlas): NounPhrase[] {
  const phrases = [...atlas.keys()].filter((phrase) => locates(scene, phrase, atlas));
  if (phrases.length === 0) return phrases;
  const asides = [...asidesOf(scene, anchor), ...relativesOf(scene, anchor)];
  return phrases.filter(({ first }) => !asides.some((span) => span.first <= first && first < span.last));
}

/** "Died in Mali when rockets hit Sahel": the sentence tells where in the country. */
const narrowed = (wide: string[], all: string[]): string[] => {
  const narrow = all.filter((place) => !isWide(place));
  return narrow.length > 2 ? wide : [...narrow, ...wide];
};

/** "Six died in the attack": of the last event where the sentence before told one, else of the report's main event. */
function placesOfStory(found: Draft, beside: readonly Draft[], story: Story): readonly string[] {
  const { event, main } = story;
  if (event && (found.definite || beside.some(({ definite }) => definite) || pointsAtEvent(found.scene))) {
    const near = found.scene.sentence.index - event.draft.scene.sentence.index <= 1;
    if (near || !main) return event.places;
    return main.places;
  }
  return story.places;
}

/** "In the attack", "of that raid": an event that was told before. */
const pointsAtEvent = (scene: Scene): boolean =>
  scene.nouns.some(({ events, phrase, from }) => {
    if (!events.some((sense) => EVENTS.has(sense))) return false;
    for (let k = phrase.first; k < from; k++)
      if (((scene.words[k] as Word).lex?.marks ?? 0) & Mark.definite) return true;
    return false;
  });

const EVENTS: ReadonlySet<string> = new Set([
  "airstrike",
  "raid",
  "shelling",
  "missile",
  "drone",
  "suicide",
  "bombing",
  "chemical",
  "attack",
  "clash",
  "killing",
]);

/** The head of an unnamed and indefinite settlement or building of the claim's own: "a town", "a Shiite shrine". */
function openIn({ scene, where }: Draft, atlas: Atlas): string {
  for (const phrase of where) {
    const place = atlas.get(phrase);
    if (!place || place.named || place.back || nounOf(scene, phrase)?.plural) continue;
    const { lower } = scene.words[phrase.head] as Word;
    if (place.facility || scene.lexicon.site.settled.has(lower)) return lower;
  }
  return "";
}

/** Where something came from, or was taken, is no place of a strike, a fight or its dead. */
const mayBeAt = ({ scene, matter }: Draft, phrase: NounPhrase): boolean =>
  (matter.kind !== "strike" && matter.kind !== "harm" && matter.kind !== "clash") ||
  !scene.lexicon.site.journey.has(prepOf(scene, phrase));

const locates = (scene: Scene, phrase: NounPhrase, atlas: Atlas): boolean => {
  const place = atlas.get(phrase) as Place;
  if (!place.named && !(place.back && place.runs.length === 0 && phrase.prep >= 0)) return false;
  return phrase.prep >= 0 && scene.lexicon.site.locates.has(prepOf(scene, phrase)) && !place.facility;
};

/** The places that phrases name, the most specific first: an unnamed spot ("a hilltop"), then what it lies in. */
function gather(found: Draft, phrases: readonly NounPhrase[], atlas: Atlas, story: Story, plain: string): string[] {
  const { scene } = found;
  const texts: string[] = [];
  const spots: string[] = [];
  let spare = "";
  let anchored = false;
  for (const phrase of reach(scene, phrases)) {
    const place = atlas.get(phrase);
    if (!place) continue;
    const said = place.runs.map((run) => textOf(scene, run, plain));
    if (place.named) {
      for (const text of said) add(texts, text);
      if (!place.facility) anchored = true;
    } else if (place.back) {
      for (const text of said) add(texts, text);
      const known = said.length === 0 || place.of !== undefined ? backTo(scene, place, story) : [];
      for (const text of known) add(texts, text);
      if (known.length > 0) anchored = true;
    } else if (texts.length === 0 && isSpot(found, phrase)) for (const text of said) add(spots, text);
    else if (!nounOf(scene, phrase)?.plural) spare ||= said[0] ?? "";
  }
  if (texts.length === 0 && spots.length === 0) {
    if (spare === "") return [];
    if (story.places.length === 0) return [spare];
  }
  if (!anchored) for (const text of story.places) add(texts, text);
  return [...spots.slice(0, 1), ...texts].slice(0, 10);
}

/** "A village", "two oil fields", "some districts" that are taken: told apart from what they lie in (CODEBOOK, `places`). */
const isSpot = ({ scene, matter, clause }: Draft, phrase: NounPhrase): boolean => {
  const { lower } = scene.words[phrase.head] as Word;
  const { site } = scene.lexicon;
  if (matter.kind !== "control") return false;
  return (
    (phrase === clause?.object || (phrase === clause?.subject && clause.group.passive)) &&
    (site.spots.has(lower) || site.quarters.has(lower))
  );
};

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
          !scene.lexicon.site.lies.has(prepOf(scene, next.phrase))
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

/**
 * "The city" is the last place said, before these words, that the report calls a city; where it calls none so, the last
 * that it calls nothing else. "Both towns" are the last two.
 */
function backTo(scene: Scene, { phrase, of }: Place, story: Story): string[] {
  const at = of ?? phrase.head;
  const head = (scene.words[at] as Word).lower;
  if (head === "country") return story.country ? [story.country] : [];
  const many = isPair(scene, phrase);
  const one = many ? head.replace(/ies$/, "y").replace(/s$/, "") : head;
  const before = story.said.filter(({ word }) => word < phrase.first);
  const said = before.length > 0 ? before : story.said;
  if (many) {
    const pair = lastTwo(said, one, story);
    if (pair.length > 0) return pair;
  } else {
    const named = nearestCalled(scene, said, one, story);
    if (named) return [named];
  }
  const last = story.places[0] ?? said.findLast((each) => !each.facility)?.text;
  return last ? [last] : [];
}

/** "Both towns": the last two that are called so, or nothing else. */
function lastTwo(said: Story["said"], one: string, story: Story): string[] {
  const found: string[] = [];
  for (let k = said.length - 1; k >= 0 && found.length < 2; k--) {
    const { text = "", head = "", key = "" } = said[k] ?? {};
    if (text && (head === "" || head === one || story.called.get(key)?.has(one)) && !found.includes(text))
      found.unshift(text);
  }
  return found;
}

/** A name that is called so stands nearer, by so many sentences, than one that may be it. */
const CALLED = 3;

/** The last place that is called so; one that only may be, for a town, where it was said much later. */
function nearestCalled(scene: Scene, said: Story["said"], one: string, story: Story): string | null {
  const { settled } = scene.lexicon.site;
  const town = settled.has(one);
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let k = said.length - 1; k >= 0; k--) {
    const each = said[k] as Story["said"][number];
    const back = scene.sentence.index - each.sentence;
    if (back - CALLED >= least) break;
    const called = each.head === one || (story.called.get(each.key)?.has(one) ?? false);
    if (!called && !(town && mayBeTown(scene, each, story))) continue;
    const rank = called || back === 0 ? back - CALLED : back;
    if (rank < least) [best, least] = [each.text, rank];
  }
  return best;
}

/** A name that the report calls nothing but a settlement, and that holds no noun or direction that says it is something else. */
function mayBeTown(scene: Scene, { text, key, head, facility }: Story["said"][number], story: Story): boolean {
  if (facility || isWide(text) || text === text.toUpperCase()) return false;
  const { settled } = scene.lexicon.site;
  const { stronghold } = scene.lexicon.war;
  const mayBe = (noun: string) => settled.has(noun) || stronghold.has(noun);
  if (head !== "" && !mayBe(head)) return false;
  for (const called of story.called.get(key) ?? []) if (!mayBe(called)) return false;
  return true;
}

/** "Both towns", "the two villages". */
const isPair = (scene: Scene, { first, figure }: NounPhrase): boolean =>
  scene.lexicon.site.both.has((scene.words[first] as Word).lower) || figure?.figure.low === 2;

const textOf = (scene: Scene, run: NameRun, plain: string): string =>
  plain.slice((scene.words[run.first] as Word).start, (scene.words[run.last - 1] as Word).end - (run.owner ? 1 : 0));

/** Keeps the places of a sentence as said, each with the noun that it is: "city", "town", "shrine". */
export function remember(story: Story, scene: Scene, atlas: Atlas, plain: string): void {
  for (const [phrase, place] of atlas) {
    if (!place.named) continue;
    const noun = nounOf(scene, phrase);
    const run = place.runs[0];
    if (!noun || !run) continue;
    const text = textOf(scene, run, plain);
    story.said.push({
      text,
      key: nameKey(scene.words, run),
      head: headOf(scene, noun, place),
      facility: place.facility,
      sentence: scene.sentence.index,
      word: phrase.first,
    });
  }
}

/** What the words call a place: "the town of Sahel", "Sahel district". */
function headOf(scene: Scene, noun: Noun, { facility, phrase }: Place): string {
  if (isPlaceNoun(noun) || facility) return (scene.words[phrase.head] as Word).lower;
  const before = scene.nouns[noun.index - 1];
  return before && isPlaceNoun(before) && before.phrase.last === phrase.first
    ? (scene.words[before.phrase.head] as Word).lower
    : "";
}

/** What the report calls its places, anywhere in it: "Sahel, a town in", "the capital, Qasr", "the city of Sahel", "Sahel city". */
export function callings(pages: readonly { readonly scene: Scene; readonly atlas: Atlas }[]): Map<string, Set<string>> {
  const called = new Map<string, Set<string>>();
  const add = (key: string, head: string) => {
    if (head === "" || key === "") return;
    const heads = called.get(key) ?? new Set<string>();
    called.set(key, heads.add(head));
  };
  for (const { scene, atlas } of pages)
    for (const [phrase, place] of atlas) {
      const run = place.runs[0];
      const noun = nounOf(scene, phrase);
      if (!place.named || place.facility || !run || !noun) continue;
      const key = nameKey(scene.words, run);
      const head = headOf(scene, noun, place);
      add(key, head);
      // "Sahel province": "Sahel" alone may be that, and is no sure town.
      if (head !== "" && key.endsWith(` ${head}`)) add(key.slice(0, -head.length - 1), `${head}?`);
      add(key, apposed(scene, noun));
      // "The town of Qasr in Sahel": what a settlement lies in is none.
      const next = scene.nouns[noun.index + 1];
      const { lies, settled } = scene.lexicon.site;
      if (next && settled.has(head) && next.phrase.first === noun.phrase.last && lies.has(prepOf(scene, next.phrase))) {
        const around = atlas.get(next.phrase)?.runs[0];
        if (around) add(nameKey(scene.words, around), "region?");
      }
    }
  return called;
}

/** "Sahel, a town in the north", "the capital, Sahel": the noun beside a name, with a comma between. */
function apposed(scene: Scene, noun: Noun): string {
  const next = scene.nouns[noun.index + 1];
  const of = (other: Noun | undefined, from: number, to: number): string => {
    if (!other || !isPlaceNoun(other) || other.phrase.joined || other.phrase.figure !== null) return "";
    const head = scene.words[other.phrase.head] as Word;
    return to - from === 1 && (scene.words[from] as Word).text === "," && !head.capital ? head.lower : "";
  };
  const behind = next && next.phrase.prep < 0 ? of(next, noun.phrase.last, next.phrase.first) : "";
  if (behind !== "") return behind;
  const before = scene.nouns[noun.index - 1];
  return noun.phrase.prep < 0 && before ? of(before, before.phrase.last, noun.phrase.first) : "";
}

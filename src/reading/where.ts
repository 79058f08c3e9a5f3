import type { Matter } from "../ledger/entry.ts";
import { isWide } from "../places/countries.ts";
import { backTo, buildingBack, capitalOf, textOf } from "./calling.ts";
import type { Draft } from "./draft.ts";
import type { NounPhrase } from "./grammar/phrases.ts";
import { Mark } from "./lexicon.ts";
import { asidesOf, isChemical, isGeneral, ofWholeWar } from "./nation.ts";
import type { Run } from "./parties.ts";
import { bare } from "./parties.ts";
import { type Atlas, endsInOwner, type Names, nameKey, type Place, placeOf, siteAt, sitesIn } from "./places.ts";
import { listOf, type Noun, nounOf, prepOf, type Scene } from "./scene.ts";
import { namedEvent, type Story } from "./story.ts";
import { actsIn, struckIn, takenIn } from "./taken.ts";
import type { Word } from "./text.ts";

export type { Atlas };

export function atlasOf(scene: Scene, names: Names): Atlas {
  const atlas = new Map<NounPhrase, Place>();
  for (const noun of sitesIn(scene)) {
    const place = placeOf(scene, noun, names);
    if (place !== null) atlas.set(noun.phrase, place);
  }
  listed(scene, atlas);
  apposed(scene, atlas);
  owned(scene, atlas);
  return atlas;
}

/** "Sahel's | second city, Qasr": the narrower is the place, and it lies in its owner. */
function owned(scene: Scene, atlas: Map<NounPhrase, Place>): void {
  for (const [phrase, place] of atlas) {
    const next = scene.nouns[phrase.index + 1]?.phrase;
    const inner = next && next.prep < 0 && next.first === phrase.last ? atlas.get(next) : undefined;
    const [run] = place.runs;
    if (!inner?.named || inner.facility || !run || !(run.owner || endsInOwner(scene.words, phrase))) continue;
    atlas.set(phrase, { ...place, runs: [...inner.runs, ...place.runs] });
  }
}

/** "The capital, Sahel": the name is the place. */
function apposed(scene: Scene, atlas: Map<NounPhrase, Place>): void {
  for (const [phrase, place] of atlas) {
    const head = scene.words[phrase.head] as Word;
    if (head.capital || place.facility || !scene.lexicon.site.settled.has(head.lower)) continue;
    const next = scene.nouns[phrase.index + 1];
    if (!next || next.phrase.prep >= 0 || next.phrase.first !== phrase.last + 1) continue;
    if ((scene.words[phrase.last] as Word).text !== "," || !isBareName(scene, next)) continue;
    const runs = [bare(scene, next.phrase)];
    atlas.set(next.phrase, { phrase: next.phrase, runs, back: false, facility: false, named: true });
    atlas.set(phrase, { ...place, runs, back: false, named: true });
  }
}

const isBareName = ({ words }: Scene, { phrase, things, events }: Noun): boolean => {
  const head = words[phrase.head] as Word;
  return head.capital && head.pos === "PROPN" && things.length === 0 && events.length === 0 && phrase.figure === null;
};

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
  for (const noun of sitesIn(scene)) {
    const place = placeOf(scene, noun, names);
    if (place?.named && !place.facility)
      for (const run of place.runs) if (!run.owner) names.places.add(nameKey(scene.words, run));
  }
  const keyOf = (phrase: NounPhrase) => nameKey(scene.words, bare(scene, phrase));
  for (const phrase of takenIn(scene)) names.places.add(keyOf(phrase));
  for (const phrase of struckIn(scene)) names.struck.add(keyOf(phrase));
  for (const phrase of actsIn(scene)) names.acting.add(keyOf(phrase));
}

/** What was struck, and nowhere does anything itself, is a place. */
export function conclude({ places, struck, acting }: Names): void {
  for (const name of struck) if (!acting.has(name)) places.add(name);
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
  const own = look(found.where.filter((phrase) => mayBeAt(found, phrase) && !isOfSpeaker(found, phrase)));
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
    const near = look(other.where.filter((phrase) => mayBeAt(other, phrase) && !isOfSpeaker(other, phrase)));
    if (near.length > 0) return { places: near, by: "beside", open };
  }
  const told = look(found.where.filter((phrase) => mayBeAt(found, phrase)));
  if (told.length > 0) return { places: told, by: "own", open };
  const near = look(elsewhereIn(found.scene, found.anchor, atlas));
  if (near.length > 0) return { places: near, by: "sentence", open };
  if (ofWholeWar(found))
    return { places: story.country && !isChemical(found) ? [story.country] : [], by: "none", open };
  const speakers = look(ofSpeakers(found.scene, atlas));
  if (speakers.length > 0 && !found.definite) return { places: speakers, by: "sentence", open };
  return { places: placesOfStory(found, beside, story), by: "story", open };
}

/** "The rebels left Sahel, officers in Qasr said": that is where the officers are. */
const isOfSpeaker = ({ scene, anchor }: Draft, { first }: NounPhrase): boolean =>
  scene.parse.clauses.some(
    (clause) =>
      anchor < clause.first &&
      clause.first < first &&
      first < clause.group.verb &&
      clause.ownSubject &&
      (((scene.words[clause.group.verb] as Word).lex?.marks ?? 0) & Mark.say) !== 0,
  );

/** "Residents of the Old City said that shells hit two houses": those who live there tell of there. */
const ofSpeakers = (scene: Scene, atlas: Atlas): NounPhrase[] =>
  [...atlas.keys()].filter((phrase) => {
    const before = scene.nouns[phrase.index - 1];
    return (
      before !== undefined &&
      phrase.prep >= 0 &&
      before.phrase.last === phrase.first &&
      scene.lexicon.site.lies.has(prepOf(scene, phrase)) &&
      before.things.some((sense) => sense === "civilian")
    );
  });

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
  const named = namedEvent(found, story);
  if (named) return [named.place];
  const { event, main } = story;
  if (event && (found.definite || beside.some(({ definite }) => definite) || pointsAtEvent(found.scene))) {
    const near = found.scene.sentence.index - story.eventAt <= 1;
    if (near || !main) return event.places;
    return main.places;
  }
  return STAYS.has(found.matter.kind) ? aroundOf(story) : story.places;
}

/** Who flees, lives or agrees somewhere does so in the town, and not at the bridge or the hospital told before. */
const STAYS: ReadonlySet<Matter["kind"]> = new Set(["displacement", "population", "agreement", "access"]);

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
  !isGoalOfRetreat(scene, matter, phrase) &&
  ((matter.kind !== "strike" && matter.kind !== "harm" && matter.kind !== "clash") ||
    !scene.lexicon.site.journey.has(prepOf(scene, phrase)));

/** "Retreated to Sahel": they lost what they left. */
const isGoalOfRetreat = (scene: Scene, matter: Matter, { prep }: NounPhrase): boolean =>
  matter.kind === "control" &&
  matter.change === "lost" &&
  prep >= 0 &&
  (((scene.words[prep] as Word).lex?.marks ?? 0) & Mark.goal) !== 0;

const locates = (scene: Scene, phrase: NounPhrase, atlas: Atlas): boolean => {
  const place = atlas.get(phrase) as Place;
  // "In the west, … shelling killed four": what a sentence opens with is where it was.
  const opens = place.back && phrase.first === scene.sentence.first;
  if (!place.named && !opens && !(place.back && place.runs.length === 0 && phrase.prep >= 0)) return false;
  return phrase.prep >= 0 && scene.lexicon.site.locates.has((scene.words[siteAt(scene, phrase)] as Word).lower);
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
    if (place.owner !== undefined) said.push(...backTo(scene, { ...place, of: place.owner }, story));
    if (place.named) {
      const capital = capitalOf(scene, place, story);
      if (capital !== null) said[0] = capital;
      for (const text of said) add(texts, text);
      if (!place.facility) anchored = true;
    } else if (place.back) {
      if (said.length === 0 && isAround(scene, phrase, atlas)) continue;
      for (const text of said) add(texts, text);
      const known = said.length === 0 || place.of !== undefined ? backTo(scene, place, story) : [];
      for (const text of known) add(texts, text);
      if (known.length > 0) anchored = true;
    } else if (buildingBack(scene, place, story) !== null) add(texts, buildingBack(scene, place, story) as string);
    else if (texts.length === 0 && isSpot(found, phrase)) for (const text of said) add(spots, text);
    else if (!nounOf(scene, phrase)?.plural) spare ||= said[0] ?? "";
  }
  const fronted = anchored ? [] : frontedIn(scene, atlas, plain);
  const around = anchored || fronted.length > 0 ? fronted : ofTellers(scene, atlas, plain);
  if (texts.length === 0 && spots.length === 0) {
    if (spare === "") return [];
    if (around.length === 0 && story.places.length === 0) return [spare];
  }
  if (!anchored) for (const text of around.length > 0 ? around : aroundOf(story)) add(texts, text);
  return [...spots.slice(0, 1), ...texts].slice(0, 10);
}

/** "In Sahel, in the north, militias burned the market": what stands before the subject is where all of it was. */
function frontedIn(scene: Scene, atlas: Atlas, plain: string): string[] {
  const texts: string[] = [];
  for (const { phrase } of scene.nouns) {
    const { locates } = scene.lexicon.site;
    if (phrase.prep < 0 || !locates.has(prepOf(scene, phrase))) break;
    const place = atlas.get(phrase);
    if (place?.named && !place.facility) for (const run of place.runs) add(texts, textOf(scene, run, plain));
  }
  return texts;
}

/** "Villagers in Sahel said that bombs fell on their market": theirs is where they live. */
const ofTellers = (scene: Scene, atlas: Atlas, plain: string): string[] =>
  ofSpeakers(scene, atlas).flatMap((phrase) => {
    const place = atlas.get(phrase);
    return place?.named && !place.facility ? place.runs.map((run) => textOf(scene, run, plain)) : [];
  });

/** The places that the report goes on about, without the buildings in them: a mosque lies in the town, and not in the school told before. */
function aroundOf({ places, said }: Story): readonly string[] {
  const open = places.filter((place) => !said.some(({ text, facility }) => facility && text === place));
  return open.length > 0 ? open : places;
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

/** "The area around Sahel", "the road to Qasr": what follows names it. */
function isAround(scene: Scene, phrase: NounPhrase, atlas: Atlas): boolean {
  const { settled, lies } = scene.lexicon.site;
  const next = scene.nouns[phrase.index + 1]?.phrase;
  if (settled.has((scene.words[phrase.head] as Word).lower) || !next || next.first !== phrase.last) return false;
  const leads =
    nounOf(scene, phrase)?.events.includes("road") && ((scene.words[next.prep]?.lex?.marks ?? 0) & Mark.goal) !== 0;
  return (leads || lies.has(prepOf(scene, next))) && (atlas.get(next)?.named ?? false);
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

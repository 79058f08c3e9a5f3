import { isWide } from "../places/countries.ts";
import { WELL_KNOWN } from "../places/known.ts";
import type { NounPhrase } from "./grammar/phrases.ts";
import { Mark } from "./lexicon.ts";
import { isPlaceNoun } from "./parties.ts";
import { type Atlas, isDefinite, type NameRun, nameKey, type Place } from "./places.ts";
import { type Noun, nounOf, prepOf, type Scene } from "./scene.ts";
import type { Story } from "./story.ts";
import { unbroken, type Word } from "./text.ts";

/** A place as it was said. */
export interface Said {
  readonly text: string;
  /** Without "western" before it. */
  readonly town: string;
  readonly key: string;
  /** The noun that it was said with: "city", "shrine"; "" for a bare name. */
  readonly head: string;
  readonly facility: boolean;
  readonly sentence: number;
  /** Where in the text's list of words. */
  readonly word: number;
}

/** What the report calls a place, anywhere in it, and how often it names it. */
export interface Called {
  readonly heads: Set<string>;
  count: number;
}

/** Keeps the places of a sentence as said, each with the noun that it is: "city", "town", "shrine". */
export function remember(story: Story, scene: Scene, atlas: Atlas, plain: string): void {
  for (const [phrase, place] of atlas) {
    if (!place.named) continue;
    const noun = nounOf(scene, phrase);
    const run = place.runs[0];
    if (!noun || !run) continue;
    const text = textOf(scene, run, plain);
    if (!place.facility) rememberEvent(story, scene, noun, text);
    story.said.push({
      text,
      town: textOf(scene, whole(scene, run), plain),
      key: nameKey(scene.words, run),
      head: headOf(scene, noun, place),
      facility: place.facility,
      sentence: scene.sentence.index,
      word: phrase.first,
    });
  }
}

/** "Western Kabul" is in Kabul. */
function whole({ words }: Scene, run: NameRun): NameRun {
  let { first } = run;
  while (first < run.last - 1 && !(words[first] as Word).capital && (words[first]?.lex?.marks ?? 0) & Mark.direction)
    first++;
  return { ...run, first };
}

/** "The Battle of Sahel", "the siege of Qasr": an event that has its place in its name. */
function rememberEvent(story: Story, scene: Scene, noun: Noun, text: string): void {
  const before = scene.nouns[noun.index - 1];
  if (!before || before.events.length === 0 || before.phrase.last !== noun.phrase.first) return;
  if (!scene.lexicon.war.of.has(prepOf(scene, noun.phrase))) return;
  if (!(scene.words[before.phrase.head] as Word).capital && !isDefinite(scene, before.phrase)) return;
  const name = (scene.words[before.phrase.head] as Word).lower;
  const known = story.events.get(name);
  if (known?.place === text) return;
  story.events.set(name, { place: text, sentence: scene.sentence.index, dates: null });
}

/** What the words call a place: "the town of Sahel", "Sahel district". */
function headOf(scene: Scene, noun: Noun, { facility, phrase }: Place): string {
  const head = (scene.words[phrase.head] as Word).lower;
  if (isPlaceNoun(noun) || facility) return isOld(scene, phrase) ? OLD : head;
  const before = scene.nouns[noun.index - 1];
  if (!before || !isPlaceNoun(before) || before.phrase.last !== phrase.first || prepOf(scene, phrase) !== "of")
    return "";
  const outer = (scene.words[before.phrase.head] as Word).lower;
  // "The outskirts of Sahel" do not call Sahel anything.
  return scene.lexicon.site.sides.has(outer) || scene.lexicon.site.around.has(outer) ? "" : outer;
}

/** "The Old City" is a part of one. */
const isOld = ({ words, lexicon }: Scene, { head }: NounPhrase): boolean =>
  (words[head] as Word).capital && lexicon.site.old.has((words[head - 1] as Word | undefined)?.lower ?? "");

const OLD = "quarter";

/** What the report calls its places, anywhere in it: "Sahel, a town in", "the capital, Qasr", "the city of Sahel", "Sahel city". */
export function callings(pages: readonly { readonly scene: Scene; readonly atlas: Atlas }[]): Map<string, Called> {
  const called = new Map<string, Called>();
  const add = (key: string, head: string) => {
    const known = called.get(key) ?? { heads: new Set<string>(), count: 0 };
    if (head !== "") known.heads.add(head);
    called.set(key, known);
  };
  for (const { scene, atlas } of pages)
    for (const [phrase, place] of atlas) {
      const run = place.runs[0];
      const noun = nounOf(scene, phrase);
      if (!place.named || place.facility || !run || !noun) continue;
      const key = nameKey(scene.words, run);
      const head = headOf(scene, noun, place);
      add(key, head);
      (called.get(key) as Called).count++;
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
export const textOf = (scene: Scene, run: NameRun, plain: string): string =>
  unbroken(
    plain.slice((scene.words[run.first] as Word).start, (scene.words[run.last - 1] as Word).end - (run.owner ? 1 : 0)),
  );

/**
 * "The city" is the last place said, before these words, that the report calls a city; where it calls none so, the last
 * that it calls nothing else. "Both towns" are the last two.
 */
export function backTo(scene: Scene, { phrase, of }: Place, story: Story): string[] {
  const at = of ?? phrase.head;
  const head = (scene.words[at] as Word).lower;
  if (head === "country") return story.country ? [story.country] : [];
  const many = isPair(scene, phrase);
  const { site } = scene.lexicon;
  const one = many ? head.replace(/ies$/, "y").replace(/s$/, "") : site.sides.has(head) ? TOWN : head;
  const before = story.said.filter(({ word }) => word < phrase.first);
  const said = before.length > 0 ? before : story.said;
  if (many) {
    const pair = lastTwo(said, one, story);
    if (pair.length > 0) return pair;
  } else {
    const named = nearestCalled(scene, said, one, story);
    if (named !== null) {
      const [last] = story.said.slice(-1);
      if (last?.text !== named.text || last.sentence !== scene.sentence.index)
        story.said.push({ ...named, sentence: scene.sentence.index, word: phrase.first });
      return [named.text];
    }
  }
  const fits = (place: string) => !site.settled.has(one) || mayBeCalled(scene, place.toLowerCase(), "", story);
  const last = story.places.find(fits) ?? story.places[0] ?? said.findLast((each) => !each.facility)?.text;
  return last ? [last] : [];
}

/** "The shrine" is the last shrine that was named, before these words. */
export function buildingBack(scene: Scene, { phrase, facility }: Place, { said }: Story): string | null {
  if (!facility || !isDefinite(scene, phrase)) return null;
  const { lower } = scene.words[phrase.head] as Word;
  return said.findLast((each) => each.facility && each.head === lower && each.word < phrase.first)?.text ?? null;
}

/** "The Tigrayan capital": the name that the report calls a capital, if it does. */
export function capitalOf(scene: Scene, { phrase }: Place, { said, called }: Story): string | null {
  const head = scene.words[phrase.head] as Word;
  if (head.capital || !scene.lexicon.site.capital.has(head.lower)) return null;
  return said.findLast(({ key }) => called.get(key)?.heads.has(head.lower))?.text ?? null;
}

/** "Both towns": the last two that are called so, or nothing else. */
function lastTwo(said: readonly Said[], one: string, story: Story): string[] {
  const found: string[] = [];
  for (let k = said.length - 1; k >= 0 && found.length < 2; k--) {
    const { text = "", head = "", key = "" } = said[k] ?? {};
    if (text && (head === "" || head === one || story.called.get(key)?.heads.has(one)) && !found.includes(text))
      found.unshift(text);
  }
  return found;
}

/** Any town, whatever it is called. */
const TOWN = "";

/** A name that is called so stands nearer, by so many sentences, than one that may be it. */
const CALLED = 3;
/** So many times named, a place is what the report is about. */
const OFTEN = 3;

/** The last place that is called so; one that only may be, for a town, where it was said much later. */
function nearestCalled(scene: Scene, said: readonly Said[], one: string, story: Story): Said | null {
  const { site } = scene.lexicon;
  const { settled } = site;
  const town = one === TOWN || settled.has(one);
  let best: Said | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let k = said.length - 1; k >= 0; k--) {
    const each = said[k] as Said;
    const back = scene.sentence.index - each.sentence;
    if (back - CALLED - OFTEN - 2 >= least) break;
    const called = (one !== TOWN && each.head === one) || (story.called.get(each.key)?.heads.has(one) ?? false);
    if (!called && !((town || (back === 0 && site.quarters.has(one))) && mayBeTown(scene, each, story))) continue;
    const often = Math.min(OFTEN, story.called.get(each.key)?.count ?? 0) + (WELL_KNOWN.has(each.key) ? 2 : 0);
    const rank = (called || back === 0 ? back - CALLED : back) - often;
    if (rank < least) [best, least] = [called ? each : { ...each, text: each.town }, rank];
  }
  return best;
}

/** A name that the report calls nothing but a settlement, and that holds no noun or direction that says it is something else. */
function mayBeTown(scene: Scene, { text, key, head, facility }: Said, story: Story): boolean {
  return !facility && !isWide(text) && text !== text.toUpperCase() && mayBeCalled(scene, key, head, story);
}

function mayBeCalled(scene: Scene, key: string, head: string, story: Story): boolean {
  const { settled } = scene.lexicon.site;
  const { stronghold } = scene.lexicon.war;
  const mayBe = (noun: string) => settled.has(noun) || stronghold.has(noun);
  if (head !== "" && !mayBe(head)) return false;
  for (const called of story.called.get(key)?.heads ?? []) if (!mayBe(called)) return false;
  return true;
}

/** "Both towns", "the two villages". */
const isPair = (scene: Scene, { first, figure }: NounPhrase): boolean =>
  scene.lexicon.site.both.has((scene.words[first] as Word).lower) || figure?.figure.low === 2;

import type { Dating } from "../ledger/entry.ts";
import { type Day, dayNumber } from "../ledger/when.ts";
import { isWide } from "../places/countries.ts";
import type { Called, Said } from "./calling.ts";
import type { Draft } from "./draft.ts";
import type { TimeSpan } from "./grammar/phrases.ts";
import { Mark } from "./lexicon.ts";
import type { Run } from "./parties.ts";
import { nounOf, type Scene } from "./scene.ts";
import type { Word } from "./text.ts";

/** An event that has its place in its name. */
interface NamedEvent {
  readonly place: string;
  /** The sentence that named it first. */
  readonly sentence: number;
  dates: Dating | null;
}

/** A claim whose place and day are found. */
export interface Told {
  /** The head of an unnamed place in its own words: "a village". */
  readonly open: string;
  readonly draft: Draft;
  readonly places: readonly string[];
  readonly dates: Dating;
}

/**
 * What the report goes on about: the places and the day last told, to which a sentence without its own attaches, and from
 * which a new place or day opens another. What lies far back of the day of publication is told aside and does not move it.
 */
export interface Story {
  places: readonly string[];
  dates: Dating | null;
  /** The same as the present sentence found it. */
  opening: Dating | null;
  /** The last days that any words told, of a claim or not: "two days later" counts from these. */
  spoken: Dating | null;
  /** The same, or the last since which something is so: "since then" is since that. */
  began: Dating | null;
  /** The last claim told, aside or not: "that attack" is of it. */
  told: Told | null;
  /** The last of each kind: the last strike tells the method of "the attack", the last harm who the "others" are. */
  readonly last: Map<string, Told>;
  /** Names of places in the order they were said, the latest last: for "the city" and "the area". */
  readonly said: Said[];
  /** What the report calls its places, by their keys: "town", "capital". */
  readonly called: ReadonlyMap<string, Called>;
  /** The last strike or fight told with a place of its own, aside or not. */
  event: Told | null;
  /** The last sentence that told of it. */
  eventAt: number;
  /** The first such, of the report's own days: what it is about. */
  main: Told | null;
  /** Events by the noun that they were named with: "battle" of "the Battle of Sahel", and the period that its sentence gave it. */
  readonly events: Map<string, NamedEvent>;
  /** The campaign whose length the report told last: "the assault has killed hundreds" is of all its days. */
  campaign: { readonly dates: Dating; readonly sentence: number } | null;
  /** The side that a sentence before was about, as its subject: for "they" and "its forces". */
  side: { readonly run: Run; readonly sentence: number } | null;
  /** The country that the report is of; null where it names none. */
  readonly country: string | null;
  /** The first day of the war, where the report dates its beginning. */
  readonly warFrom: Day | null;
  /** The report tells of the past and of nothing near its printing. */
  readonly past: boolean;
}

export const newStory = (
  country: string | null,
  warFrom: Day | null,
  past: boolean,
  called: Story["called"],
): Story => ({
  called,
  places: [],
  dates: null,
  opening: null,
  spoken: null,
  began: null,
  told: null,
  last: new Map(),
  said: [],
  event: null,
  eventAt: -1,
  main: null,
  events: new Map(),
  campaign: null,
  side: null,
  country,
  warFrom,
  past,
});

/** Further back than this, in days, is background in a report of fresh events. */
const BACKGROUND = 45;

/** Takes a claim into the story. A report whose every day lies far back is of that time, and nothing in it is aside. */
export function goOn(story: Story, told: Told, published: Day | null, ownPlace: boolean): void {
  story.told = told;
  const happens =
    told.draft.matter.kind === "strike" || told.draft.matter.kind === "clash" || told.draft.matter.kind === "harm";
  if (ownPlace && happens) story.event = told;
  if (happens && told.places === story.event?.places) story.eventAt = told.draft.scene.sentence.index;
  const aside = isFar(told.dates, published) && story.dates !== null && !isFar(story.dates, published);
  if (aside || (published === null && !story.past && lengthOf(told.dates) > BACKGROUND)) return;
  if (ownPlace && happens && !told.places.every(isWide)) story.main ??= told;
  const fresh = story.last.size === 0;
  if (
    ownPlace &&
    told.places.length > 0 &&
    !(told.places.every(isWide) && story.places.some((place) => !isWide(place)))
  )
    story.places = told.places;
  if (told.dates.words !== null && told.dates.rule !== "none" && !blurs(story.dates, told.dates))
    story.dates = told.dates;
  else if (fresh && told.dates.rule === "publication") story.dates = { ...told.dates };
  // A part of a count does not tell who the "others" are; the whole does.
  if (told.draft.of === null) story.last.set(told.draft.matter.kind, told);
}

/** A longer period does not take the place of the day that the report goes on about. */
const blurs = (day: Dating | null, period: Dating): boolean =>
  day !== null && lengthOf(day) <= 3 && lengthOf(period) > 3;

const lengthOf = ({ from, to }: Dating): number =>
  from === null || to === null ? Number.POSITIVE_INFINITY : dayNumber(to) - dayNumber(from) + 1;

const isFar = (dates: Dating, published: Day | null): boolean => {
  const day = dates.from ?? dates.to;
  return published !== null && day !== null && dayNumber(published) - dayNumber(day) > BACKGROUND;
};

/** "The battle", "during the siege": the event of that name, where the words are the draft's own or stand in its clause. */
export function namedEvent({ scene, anchor, clause }: Draft, { events }: Story): NamedEvent | null {
  if (events.size === 0) return null;
  const own = isDefinite(scene, anchor) ? events.get((scene.words[anchor] as Word).lower) : undefined;
  if (own) return own;
  for (const { head, first } of clause?.adjuncts ?? []) {
    const named =
      head - first <= 2 && isDefinite(scene, head) ? events.get((scene.words[head] as Word).lower) : undefined;
    if (named) return named;
  }
  return null;
}

const isDefinite = ({ words, sentence }: Scene, at: number): boolean =>
  at > sentence.first && (((words[at - 1] as Word).lex?.marks ?? 0) & Mark.definite) !== 0;

/** "A two-week campaign", "a month-long offensive": its days. */
export function campaignIn(scene: Scene, resolve: (time: TimeSpan) => Dating): Story["campaign"] {
  const { sentence, nouns, times } = scene;
  for (const { phrase, events } of nouns) {
    if (!events.includes("offensive")) continue;
    const time = times.find(
      (each) => each.ofNoun && each.first < phrase.head && leadsTo(scene, each.last, phrase.head),
    );
    const dates = time?.moment.is === "back" ? resolve(time) : null;
    if (dates !== null && dates.from !== null) return { dates, sentence: sentence.index };
  }
  return null;
}

/** "A two-week | Russian and Syrian | campaign": adjectives and names alone stand between. */
function leadsTo({ words }: Scene, from: number, head: number): boolean {
  for (let k = from; k < head; k++)
    if (!["ADJ", "NOUN", "PROPN", "CCONJ"].includes((words[k] as Word).pos) && (words[k] as Word).text !== "-")
      return false;
  return head - from < 7;
}

/** So many sentences on, "the assault" is still the campaign that was told. */
const STILL = 2;

/** "The assault has killed hundreds": what has gone on since the campaign began, where the report told that. */
export function ofCampaign({ scene, clause }: Draft, { campaign }: Story): Dating | null {
  if (campaign === null || !clause?.group.perfect || scene.sentence.index - campaign.sentence > STILL) return null;
  const subject = nounOf(scene, clause.subject);
  const isIt = subject?.events.some((sense) => CAMPAIGNS.has(sense)) && isDefinite(scene, subject.phrase.first + 1);
  return isIt ? { ...campaign.dates, words: null, rule: "event" } : null;
}

const CAMPAIGNS: ReadonlySet<string> = new Set(["offensive", "attack", "bombing", "airstrike", "shelling"]);

/** A sentence that names an event and gives a period gives it that one's. */
export function dateEvents({ events }: Story, sentence: number, spoken: Dating | null): void {
  if (spoken === null || lengthOf(spoken) <= 3) return;
  for (const event of events.values()) if (event.sentence === sentence) event.dates ??= spoken;
}

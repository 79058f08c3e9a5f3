import type { Dating } from "../ledger/entry.ts";
import { type Day, dayNumber } from "../ledger/when.ts";
import { isWide } from "../places/countries.ts";
import type { Draft } from "./draft.ts";
import type { Run } from "./parties.ts";

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
  /** The last claim told, aside or not: "that attack" is of it. */
  told: Told | null;
  /** The last of each kind: the last strike tells the method of "the attack", the last harm who the "others" are. */
  readonly last: Map<string, Told>;
  /** Names of places in the order they were said, the latest last: for "the city" and "the area". */
  readonly said: {
    readonly text: string;
    readonly head: string;
    readonly facility: boolean;
    readonly sentence: number;
  }[];
  /** The last strike or fight told with a place of its own, aside or not. */
  event: Told | null;
  /** The first such, of the report's own days: what it is about. */
  main: Told | null;
  /** The side that a sentence before was about, as its subject: for "they" and "its forces". */
  side: { readonly run: Run; readonly sentence: number } | null;
  /** The country that the report is of; null where it names none. */
  readonly country: string | null;
  /** The first day of the war, where the report dates its beginning. */
  readonly warFrom: Day | null;
}

export const newStory = (country: string | null, warFrom: Day | null): Story => ({
  places: [],
  dates: null,
  told: null,
  last: new Map(),
  said: [],
  event: null,
  main: null,
  side: null,
  country,
  warFrom,
});

/** Further back than this, in days, is background in a report of fresh events. */
const BACKGROUND = 45;

/** Takes a claim into the story. A report whose every day lies far back is of that time, and nothing in it is aside. */
export function goOn(story: Story, told: Told, published: Day | null, ownPlace: boolean): void {
  story.told = told;
  const happens =
    told.draft.matter.kind === "strike" || told.draft.matter.kind === "clash" || told.draft.matter.kind === "harm";
  if (ownPlace && happens) story.event = told;
  const aside = isFar(told.dates, published) && story.dates !== null && !isFar(story.dates, published);
  if (aside) return;
  if (ownPlace && happens && !told.places.every(isWide)) story.main ??= told;
  const fresh = story.last.size === 0;
  if (
    ownPlace &&
    told.places.length > 0 &&
    !(told.places.every(isWide) && story.places.some((place) => !isWide(place)))
  )
    story.places = told.places;
  if (
    (told.dates.rule === "relative" || told.dates.rule === "stated" || told.dates.rule === "announced") &&
    !blurs(story.dates, told.dates)
  )
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

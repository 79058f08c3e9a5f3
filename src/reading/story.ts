import type { Dating } from "../ledger/entry.ts";
import type { Draft } from "./draft.ts";

/** A claim whose place and day are found. */
export interface Told {
  readonly draft: Draft;
  readonly places: readonly string[];
  readonly dates: Dating;
}

/**
 * What the report goes on about: the places, the day and the event last told, to which "the attack" and a sentence
 * without a place or a day attach, and from which a new place or day opens another.
 */
export interface Story {
  places: readonly string[];
  dates: Dating | null;
  /** The paragraph in which it was last told. */
  paragraph: number;
  /** The last of each kind: the last strike tells the method of "the attack", the last harm who the "others" are. */
  readonly last: Map<string, Told>;
  /** Names of places in the order they were said, the latest last: for "the city" and "the area". */
  readonly said: { readonly text: string; readonly head: string }[];
}

export const newStory = (): Story => ({ places: [], dates: null, paragraph: -1, last: new Map(), said: [] });

import type { Dating } from "../ledger/entry.ts";
import { type Day, dayNumber } from "../ledger/when.ts";
import type { Resolve } from "./dating.ts";
import type { Scene } from "./scene.ts";
import type { Word } from "./text.ts";
import { resolveTime } from "./times/resolve.ts";

type Pages = readonly { readonly scene: Scene }[];

const BEGINS = /^(?:began|begun|erupted|broke|started|start|beginning|start|outbreak|begin|since|onset)$/;

/** The first day of the war, where a sentence about it dates its beginning: "the conflict, which began in March 2011". */
export function warStart(pages: Pages, resolve: Resolve): Day | null {
  for (const { scene } of pages) {
    if (!scene.nouns.some(({ events }) => events.includes("war"))) continue;
    for (const time of scene.times) {
      if (time.kind !== "since" && !begins(scene, time.first)) continue;
      const { from, rule } = resolve(time, null);
      if (from !== null && rule === "stated") return from;
    }
  }
  return null;
}

const begins = (scene: Scene, at: number): boolean => {
  for (let k = at - 1; k >= Math.max(scene.sentence.first, at - 4); k--)
    if (BEGINS.test((scene.words[k] as Word).lower)) return true;
  return false;
};

/** How many days back a fresh report's own days may lie. */
const FRESH = 30;
/** A year in which it was printed says nothing of how near its days lie. */
const LONG = 300;

/** "On Sunday", "yesterday": nobody says that of what lies far back. */
const FROM_PRINTING: ReadonlySet<string> = new Set(["weekday", "days"]);

/**
 * A report that dates nothing near its publication is of the past: an encyclopaedia, a review of a year. Where its day is not
 * known, so is one that counts nothing from it.
 */
export function isOfThePast(pages: Pages, resolve: Resolve, published: Day | null): boolean {
  if (published === null)
    return !pages.some(({ scene }) => scene.times.some(({ moment }) => FROM_PRINTING.has(moment.is)));
  let far = 0;
  for (const { scene } of pages)
    for (const time of scene.times) {
      const { from, to, rule } = resolve(time, null);
      const day = to ?? from;
      if (day === null || rule === "none") continue;
      if (rule === "relative" && time.kind === "point") return false;
      const own = resolveTime(time, null, null);
      const until = own.to ?? own.from;
      if (own.rule === "stated" && until !== null) {
        if (own.from !== null && dayNumber(until) - dayNumber(own.from) > LONG) far++;
        else if (dayNumber(published) - dayNumber(until) <= FRESH) return false;
        else far++;
      }
    }
  return far > 0;
}

/**
 * Times of a report of the past: a date without a year is of the year that is being told, and what a fresh report would
 * count from its printing ("an 87-day siege", "recently") is of the time that is being told.
 */
export const ofThePast =
  (published: Day | null): Resolve =>
  (time, story) => {
    const dates = resolveTime(time, published, story, true);
    if (dates.rule !== "relative") return dates;
    return { from: story?.from ?? null, to: story?.to ?? null, words: dates.words, rule: story ? "event" : "none" };
  };

/** The latest date in a sentence that tells its year itself. */
export function eraOf(scene: Scene): Dating | null {
  let era: Dating | null = null;
  for (const time of scene.times) {
    if (time.kind === "since") continue;
    const dates = resolveTime(time, null, null);
    if (dates.rule === "stated" && dates.from !== null && dates.to !== null) era = dates;
  }
  return era;
}

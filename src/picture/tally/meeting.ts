import type { Ground, PlaceId } from "../../places/ground.ts";
import { end, start } from "./days.ts";
import type { Counted } from "./event.ts";
import { above, touched } from "./region.ts";

/** The events that touch one place, in the order of their first days, so that those of some days are found by halving. */
class Shelf {
  readonly #starts: number[];
  readonly #events: readonly Counted[];
  readonly #longest: number;

  constructor(events: readonly Counted[]) {
    this.#events = events.toSorted((a, b) => start(a.days) - start(b.days) || (a.id < b.id ? -1 : 1));
    this.#starts = this.#events.map(({ days }) => start(days));
    this.#longest = this.#events.reduce((most, { days }) => Math.max(most, end(days) - start(days)), 0);
  }

  /** Those that may have a day in common with a stretch. */
  *between(from: number, to: number): Iterable<Counted> {
    for (let at = this.#first(from - this.#longest); at < this.#starts.length; at++) {
      if ((this.#starts[at] ?? 0) > to) return;
      const event = this.#events[at] as Counted;
      if (end(event.days) >= from) yield event;
    }
  }

  #first(day: number): number {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function shelves(events: readonly Counted[], ground: Ground): Map<PlaceId, Shelf> {
  const at = new Map<PlaceId, Counted[]>();
  for (const event of events)
    for (const place of new Set(touched(event.region, ground))) {
      const own = at.get(place);
      if (own) own.push(event);
      else at.set(place, [event]);
    }
  return new Map([...at].map(([place, own]) => [place, new Shelf(own)]));
}

/**
 * Pairs of events whose places may meet, and whose days are no further apart than so many. What meets in a tree of places
 * meets at one that either touches; where a region is not told whole, it may meet any. A pair may come more than once.
 */
export function* meeting(events: readonly Counted[], ground: Ground, days: number): Iterable<[Counted, Counted]> {
  const at = shelves(events, ground);
  const all = new Shelf(events);
  const untold = new Shelf(events.filter(({ region }) => region.untold.length > 0));
  for (const event of events) {
    const [from, to] = [start(event.days) - days, end(event.days) + days];
    const wholes = new Set(touched(event.region, ground).flatMap((place) => above(place, ground)));
    const lists =
      event.region.untold.length > 0 ? [all] : [untold, ...[...wholes].flatMap((place) => at.get(place) ?? [])];
    for (const list of lists)
      for (const other of list.between(from, to))
        if (other !== event && other.subject.of === event.subject.of) yield [event, other];
  }
}

import { bounds, type Summed, sum } from "../../ledger/range.ts";
import type { Counted } from "./event.ts";
import { greatest } from "./greatest.ts";
import { byId } from "./item.ts";
import type { Web } from "./web.ts";

/** Events with a number, by whether they lie in another of them. */
export interface Nest {
  /** In no other. */
  readonly outer: readonly Counted[];
  /** Each with the outermost event that holds it. */
  readonly inner: readonly Inner[];
}

interface Inner {
  readonly event: Counted;
  readonly by: Counted;
  readonly holders: readonly Counted[];
}

const first = (events: readonly Counted[]): Counted | undefined => [...events].sort((a, b) => byId(a.id, b.id))[0];

/** Only a figure holds others: a vague word over a fortnight says nothing of how many its days add up to. */
export function nested(counted: readonly Counted[], web: Web): Nest {
  const among = new Set(counted);
  const all = counted.map((event) => ({
    event,
    holders: (web.get(event) ?? []).flatMap(({ lie, to }) => (lie === "inside" && among.has(to) ? [to] : [])),
  }));
  const outer = all.filter(({ holders }) => holders.length === 0).map(({ event }) => event);
  const isOuter = new Set(outer);
  const inner = all.flatMap(({ event, holders }) => {
    const by = first(holders.filter((one) => isOuter.has(one))) ?? first(holders);
    return by ? [{ event, by, holders }] : [];
  });
  return { outer, inner };
}

/** Events that may have people in common, put together with whatever they touch. */
function clusters(events: readonly Counted[], web: Web): Counted[][] {
  const open = new Set(events);
  const found: Counted[][] = [];
  for (const event of events) {
    if (!open.delete(event)) continue;
    const cluster = [event];
    for (const one of cluster) for (const { to } of web.get(one) ?? []) if (open.delete(to)) cluster.push(to);
    found.push(cluster.sort((a, b) => byId(a.id, b.id)));
  }
  return found;
}

/** Those of a cluster that have nobody in common and come to most. */
function heaviest(cluster: readonly Counted[], web: Web): Counted[] {
  if (cluster.length === 1) return [...cluster];
  const indexes = new Map(cluster.map((event, index) => [event, index]));
  const clashes = (one: number) => (web.get(cluster[one] as Counted) ?? []).flatMap(({ to }) => indexes.get(to) ?? []);
  const weights = cluster.map(leastOf);
  return greatest(weights, clashes).map((index) => cluster[index] as Counted);
}

const leastOf = ({ range }: Counted): number => range?.least ?? 0;

/**
 * What lies in an event that was passed over, since others with which it may have people in common come to more, and itself
 * has nobody in common with those: or fewer people than civilians could have been killed.
 */
function passedOver(inner: readonly Inner[], taken: readonly Counted[], web: Web): Counted[] {
  const kept = new Set(taken);
  const free = ({ event }: Inner) => !(web.get(event) ?? []).some(({ to }) => kept.has(to));
  const order = inner.toSorted(
    (a, b) =>
      a.holders.length - b.holders.length || leastOf(b.event) - leastOf(a.event) || byId(a.event.id, b.event.id),
  );
  const found: Counted[] = [];
  for (const one of order)
    if (free(one)) {
      kept.add(one.event);
      found.push(one.event);
    }
  return found;
}

export interface Added {
  readonly figure: Summed | null;
  /** The events that the figure is made of: all that may count, and what was found in those passed over. */
  readonly of: readonly Counted[];
  /** Events that may have people in common. */
  readonly shared: readonly (readonly Counted[])[];
}

/**
 * Those that come to most and have nobody in common, when what lies in others is weighed beside what holds it: a figure that
 * must give way to its neighbours may leave more behind than they weigh. What has to give way to nobody stands for all in it.
 */
function deepest({ outer, inner }: Nest, web: Web): Counted[] {
  const taken = new Set(
    clusters([...outer, ...inner.map(({ event }) => event)], web).flatMap((one) => heaviest(one, web)),
  );
  for (const { event, by } of inner) {
    const inIt = (other: Counted) => inner.some((one) => one.event === other && one.holders.includes(by));
    const gives = (web.get(by) ?? []).some(({ to }) => taken.has(to) && !inIt(to));
    if (taken.has(event) && !gives) {
      taken.delete(event);
      taken.add(by);
    }
  }
  return [...taken];
}

const weightOf = (events: readonly Counted[]): number => events.reduce((total, event) => total + leastOf(event), 0);

/** Adds up what is apart; of what may have people in common gives bounds: the greatest low that is sure, the sum of highs. */
export function added(nest: Nest, web: Web): Added {
  const { outer, inner } = nest;
  const groups = clusters(outer, web);
  const shared = groups.filter((cluster) => cluster.length > 1);
  const taken = groups.flatMap((cluster) => heaviest(cluster, web));
  const wide = shared.length === 0 ? taken : [...taken, ...passedOver(inner, taken, web)];
  const deep = shared.length === 0 ? taken : deepest(nest, web);
  const best = weightOf(deep) > weightOf(wide) ? deep : wide;
  const isOuter = new Set(outer);
  const ranges = (events: readonly Counted[]) => events.flatMap(({ range }) => range ?? []);
  const most = sum(groups.flatMap((cluster) => bounds(ranges(cluster)) ?? []));
  const least = sum(ranges(best))?.least ?? 0;
  return { figure: most && { ...most, least }, of: [...outer, ...best.filter((one) => !isOuter.has(one))], shared };
}

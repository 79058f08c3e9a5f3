import { bounds, type Summed, sum } from "../../ledger/range.ts";
import type { ClaimId } from "../../ledger/record.ts";
import type { Counted } from "./event.ts";
import { greatest } from "./greatest.ts";
import { byId, type Rule } from "./item.ts";
import type { Web } from "./web.ts";

/** An event that is not added, why, and the event that is there in its stead. Events go by the id of their first claim. */
export interface NotAdded {
  readonly event: ClaimId;
  readonly rule: Rule;
  readonly by: ClaimId | null;
}

/** What events come to together: a documented minimum, never the toll. */
export interface Total {
  /** Null where no event has a number. */
  readonly figure: Summed | null;
  /** The events that it is made of. */
  readonly of: readonly ClaimId[];
  /** False where some may have people in common: the figure is bounds alone. */
  readonly exact: boolean;
  readonly left: readonly NotAdded[];
  /** Words that stand for a number: printed, never added, with the events that lie in the window they are said of. */
  readonly words: readonly Wordy[];
  /** Figures over a wide window that are below what is counted inside it: they stand as they were said, and this beside them. */
  readonly understated: readonly { readonly event: ClaimId; readonly inside: number }[];
  readonly provisional: boolean;
}

export interface Wordy {
  readonly event: ClaimId;
  readonly words: string;
  readonly holds: readonly ClaimId[];
}

interface Sorted {
  /** In no other. */
  readonly outer: readonly Counted[];
  /** Each with the outermost event that holds it. */
  readonly inner: readonly { readonly event: Counted; readonly by: Counted }[];
}

const first = (events: readonly Counted[]): Counted | undefined => [...events].sort((a, b) => byId(a.id, b.id))[0];

/** Only a figure holds others: a vague word over a fortnight says nothing of how many its days add up to. */
function sorted(counted: readonly Counted[], web: Web): Sorted {
  const among = new Set(counted);
  const holders = (event: Counted) =>
    (web.get(event) ?? []).flatMap(({ lie, to }) => (lie === "inside" && among.has(to) ? [to] : []));
  const outer = counted.filter((event) => holders(event).length === 0);
  const isOuter = new Set(outer);
  const inner = counted.flatMap((event) => {
    const held = holders(event);
    const by = first(held.filter((one) => isOuter.has(one))) ?? first(held);
    return by ? [{ event, by }] : [];
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

/** The bounds of events that may have people in common; those of them that have none in common are summed for the low. */
function loose(cluster: readonly Counted[], web: Web): Summed | null {
  const all = bounds(cluster.flatMap(({ range }) => range ?? []));
  if (all === null || cluster.length === 1) return all;
  const indexes = new Map(cluster.map((event, index) => [event, index]));
  const clashes = (one: number) => (web.get(cluster[one] as Counted) ?? []).flatMap(({ to }) => indexes.get(to) ?? []);
  const weights = cluster.map(({ range }) => range?.least ?? 0);
  return { ...all, least: greatest(weights, clashes) };
}

const figureOf = (groups: readonly Counted[][], web: Web): Summed | null =>
  sum(groups.flatMap((cluster) => loose(cluster, web) ?? []));

/** What the events come to. */
export function totalOf(events: readonly Counted[], web: Web): Total {
  const counted = events.filter(({ range }) => range !== null);
  const { outer, inner } = sorted(counted, web);
  const groups = clusters(outer, web);
  const figure = figureOf(groups, web);
  const shared = groups.filter((cluster) => cluster.length > 1);
  const left: NotAdded[] = [
    ...inner.map(({ event, by }) => ({ event: event.id, rule: "contained" as const, by: by.id })),
    ...shared.flatMap((cluster) => sharedIn(cluster, web)),
    ...events.flatMap(({ id, range, words }) =>
      range ? [] : [{ event: id, rule: words.length > 0 ? ("vague" as const) : ("uncounted" as const), by: null }],
    ),
  ];
  return {
    figure,
    of: outer.map(({ id }) => id).sort(byId),
    exact: shared.length === 0,
    left: left.sort((a, b) => byId(a.event, b.event)),
    words: wordsOf(events, web),
    understated: understatedBy(inner, web),
    provisional: outer.some((event) => event.provisional),
  };
}

function wordsOf(events: readonly Counted[], web: Web): Wordy[] {
  const among = new Set(events);
  return events.flatMap((event) => {
    const holds = (web.get(event) ?? []).flatMap(({ lie, to }) => (lie === "holds" && among.has(to) ? [to.id] : []));
    return event.words.map((words) => ({ event: event.id, words, holds: [...new Set(holds)].sort(byId) }));
  });
}

function sharedIn(cluster: readonly Counted[], web: Web): NotAdded[] {
  const among = new Set(cluster);
  return cluster.flatMap((event) => sharedWith(event, among, web));
}

function sharedWith(event: Counted, among: ReadonlySet<Counted>, web: Web): NotAdded[] {
  const strand = (web.get(event) ?? []).find(({ to, lie }) => among.has(to) && lie !== "inside" && lie !== "holds");
  if (!strand) return [];
  return [{ event: event.id, rule: strand.lie === "candidate" ? "candidate" : "overlaps", by: strand.to.id }];
}

function understatedBy(inner: Sorted["inner"], web: Web): Total["understated"] {
  const wholes = [...new Set(inner.map(({ by }) => by))].sort((a, b) => byId(a.id, b.id));
  return wholes.flatMap((whole) => {
    const parts = inner.flatMap(({ event, by }) => (by === whole ? [event] : []));
    const inside = figureOf(clusters(sorted(parts, web).outer, web), web)?.least ?? 0;
    return inside > (whole.range?.least ?? 0) ? [{ event: whole.id, inside }] : [];
  });
}

import type { Summed } from "../../ledger/range.ts";
import type { ClaimId } from "../../ledger/record.ts";
import type { Counted } from "./event.ts";
import { byId, type Rule } from "./item.ts";
import { added, type Nest, nested } from "./nest.ts";
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

/** What the events come to. */
export function totalOf(events: readonly Counted[], web: Web): Total {
  const counted = events.filter(({ range }) => range !== null);
  const nest = nested(counted, web);
  const { figure, of, shared } = added(nest, web);
  const within = nest.inner.filter(({ event }) => !of.includes(event));
  const left: NotAdded[] = [
    ...within.map(({ event, by }) => ({ event: event.id, rule: "contained" as const, by: by.id })),
    ...shared.flatMap((cluster) => sharedIn(cluster, web)),
    ...events.flatMap(({ id, range, words }) =>
      range ? [] : [{ event: id, rule: words.length > 0 ? ("vague" as const) : ("uncounted" as const), by: null }],
    ),
  ];
  return {
    figure,
    of: of.map(({ id }) => id).sort(byId),
    exact: shared.length === 0,
    left: left.sort((a, b) => byId(a.event, b.event)),
    words: wordsOf(events, web),
    understated: understatedBy(nest.inner, web),
    provisional: of.some((event) => event.provisional),
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

function understatedBy(inner: Nest["inner"], web: Web): Total["understated"] {
  const wholes = [...new Set(inner.flatMap(({ holders }) => holders))].sort((a, b) => byId(a.id, b.id));
  return wholes.flatMap((whole) => {
    const parts = inner.flatMap(({ event, holders }) => (holders.includes(whole) ? [event] : []));
    const inside = added(nested(parts, web), web).figure?.least ?? 0;
    return inside > (whole.range?.least ?? 0) ? [{ event: whole.id, inside }] : [];
  });
}

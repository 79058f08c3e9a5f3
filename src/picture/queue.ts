import type { ClaimId } from "../ledger/record.ts";
import { byId } from "./tally/item.ts";

/** What a person is asked to look at, in the order in which it matters. */
export const ASKS = [
  /** Two events that may be one. */
  "candidate",
  /** A change in a picture that rests on one claim which nobody has read. */
  "change",
  /** Something published that rests on what has changed since. */
  "release",
  "dispute",
  /** A name with several bearers. */
  "ambiguous",
  /** A name that the case does not know. */
  "unresolved",
  /** A root that the register does not count. */
  "lead",
  "parked",
] as const;

export type AskId = (typeof ASKS)[number];

export interface Ask {
  readonly ask: AskId;
  /** Of two asks of a kind the weightier comes first: people, claims, or whatever its list weighs by. */
  readonly weight: number;
  /** A sentence for the person who is asked. */
  readonly why: string;
  readonly claims: readonly ClaimId[];
}

const words = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Same claims and same ask are one, however many lists bring it. */
const keyOf = ({ ask, claims, why }: Ask): string => `${ask} ${claims.length > 0 ? claims.join(" ") : why}`;

/** By kind, then weight, then age; the last two only make sure that no order is left to chance. */
const before = (a: Ask, b: Ask): number =>
  ASKS.indexOf(a.ask) - ASKS.indexOf(b.ask) ||
  b.weight - a.weight ||
  byId(a.claims[0] ?? "", b.claims[0] ?? "") ||
  words(keyOf(a), keyOf(b)) ||
  words(a.why, b.why);

/** Every list of asks in one order, which is the same whatever the order of the lists. */
export function queue(...lists: readonly (readonly Ask[])[]): Ask[] {
  const all = lists.flat().map((ask) => ({ ...ask, claims: [...ask.claims].sort(byId) }));
  const seen = new Set<string>();
  return all.sort(before).filter((ask) => {
    const key = keyOf(ask);
    return !seen.has(key) && seen.add(key);
  });
}

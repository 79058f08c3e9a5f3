import type { Figure } from "../ledger/figure.ts";
import type { ClaimId } from "../ledger/record.ts";
import { byId } from "./tally/item.ts";

/** How two claims on one thing stand to each other. Silence is no denial, and what cannot be compared is not forced to be. */
export type Relation = "agree" | "refines" | "contradict" | "silent" | "incomparable";

type Value = Pick<Figure, "low" | "high" | "vague">;

const low = (value: Value): number => value.low ?? 0;
const high = (value: Value): number => value.high ?? Number.POSITIVE_INFINITY;
const within = (a: Value, b: Value): boolean => low(a) >= low(b) && high(a) <= high(b);

/**
 * Equal values agree, one within the other refines it, disjoint ones contradict. The bounds of a vague word serve to match,
 * never to contradict: "hundreds" is no number that 190 could be held against.
 */
export function compare(a: Value, b: Value): Relation {
  if (a.low === b.low && a.high === b.high && a.vague === b.vague) return "agree";
  if (within(a, b) || within(b, a)) return "refines";
  const apart = low(a) > high(b) || low(b) > high(a);
  return apart && a.vague === undefined && b.vague === undefined ? "contradict" : "incomparable";
}

export interface Pair {
  readonly claims: readonly [ClaimId, ClaimId];
  readonly relation: Relation;
}

export const pairOf = (a: ClaimId, b: ClaimId, relation: Relation): Pair => ({
  claims: byId(a, b) < 0 ? [a, b] : [b, a],
  relation,
});

export const eachPair = <One>(all: readonly One[]): [One, One][] =>
  all.flatMap((a, at) => all.slice(at + 1).map((b): [One, One] => [a, b]));

/** Pairs of claims on one thing, and what the thing is, where and when. */
export interface Found {
  readonly head: { readonly about: string; readonly where: string; readonly when: string };
  readonly pairs: readonly Pair[];
}

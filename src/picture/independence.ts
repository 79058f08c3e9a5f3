import type { ReportId } from "../ledger/entry.ts";
import type { BlocId, RootId } from "../parties/party.ts";
import type { Root, Settled } from "./settled.ts";

/** A root as it spoke in one report, on the side that it has or was inferred to have. */
export interface Uttered {
  readonly root: Root;
  readonly report: ReportId;
  readonly side: BlocId | null;
}

export const uttered = (one: Settled, side: BlocId | null = one.root.side): Uttered => ({
  root: one.root,
  report: one.claim.report,
  side,
});

/**
 * Whether two roots are two: neither is in the other's `via`, their words are no copies of one another (one origin in two
 * reports), and they are not nameless voices of one side through one publisher.
 */
export function independent(one: Uttered, other: Uttered): boolean {
  const [a, b] = [one.root, other.root];
  if (a.id === b.id || a.via.includes(b.id) || b.via.includes(a.id)) return false;
  if (one.report !== other.report && a.origin === b.origin) return false;
  return a.named || b.named || one.side === null || one.side !== other.side || a.publisher !== b.publisher;
}

/** Whether it may be one of the two roots that corroborate: no publisher in its own voice, no lead. */
export const isWitness = (root: Root): boolean => !root.own && root.counts;

/** Roots that say one thing; two of them that are independent, and each a witness, make it corroborated. */
export class Witnesses {
  readonly #byRoot = new Map<RootId, Uttered[]>();
  two = false;

  add(one: Uttered): void {
    if (this.two || !isWitness(one.root)) return;
    for (const [id, said] of this.#byRoot)
      if (id !== one.root.id && said.some((other) => independent(one, other))) this.two = true;
    const same = this.#byRoot.get(one.root.id);
    if (!same) this.#byRoot.set(one.root.id, [one]);
    else if (!same.some((other) => alike(one, other))) same.push(one);
  }

  copy(): Witnesses {
    const copy = new Witnesses();
    for (const [id, said] of this.#byRoot) copy.#byRoot.set(id, [...said]);
    copy.two = this.two;
    return copy;
  }
}

/** One root twice, in the same company: it can make no second pair. What it said of its own adds nothing. */
const alike = (one: Uttered, other: Uttered): boolean =>
  one.side === other.side &&
  one.root.publisher === other.root.publisher &&
  one.root.via.join() === other.root.via.join() &&
  (one.root.origin === other.root.origin || (isOriginal(one) && isOriginal(other)));

const isOriginal = (one: Uttered): boolean => one.report === one.root.origin;

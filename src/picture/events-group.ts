import type { ClaimId } from "../ledger/record.ts";
import type { Standing } from "../ledger/stands.ts";
import type { Day } from "../ledger/when.ts";
import { fits, keysOf, type Placed } from "./events-fit.ts";

/** How a claim came into an event: the first, as one that fits all before it, or by the desk's word. */
export type JoinRule = "first" | "fits" | "joined-by-the-desk" | "undated";

export type Group = readonly { readonly at: Placed; readonly rule: JoinRule }[];

/** The desk's words: what is one event, what is not, and on which days one happened. */
export interface Desk {
  readonly joins: ReadonlyMap<ClaimId, readonly ClaimId[]>;
  readonly days: ReadonlyMap<ClaimId, { readonly from: Day; readonly to: Day }>;
  /** Null where the desk has parted nothing. */
  readonly areParted: ((one: ClaimId, other: ClaimId) => boolean) | null;
}

export function deskOf({ joins, parts, assessments }: Standing): Desk {
  const joined = new Map<ClaimId, ClaimId[]>();
  for (const [one, other] of joins) {
    joined.set(one, [...(joined.get(one) ?? []), other]);
    joined.set(other, [...(joined.get(other) ?? []), one]);
  }
  const pair = (one: ClaimId, other: ClaimId) => (one < other ? `${one} ${other}` : `${other} ${one}`);
  const parted = new Set(parts.map(([one, other]) => pair(one, other)));
  const days = new Map<ClaimId, { from: Day; to: Day }>();
  for (const { body } of assessments) if (body.of === "event") days.set(body.claim, body);
  const areParted = parted.size === 0 ? null : (one: ClaimId, other: ClaimId) => parted.has(pair(one, other));
  return { joins: joined, days, areParted };
}

/** A group that may still be joined. */
class Open {
  readonly members: { readonly at: Placed; readonly rule: JoinRule }[] = [];
  /** How many were made before it. */
  readonly rank: number;
  #last = Number.NEGATIVE_INFINITY;
  #longest = 0;

  constructor(rank: number) {
    this.rank = rank;
  }

  add(at: Placed, rule: JoinRule): void {
    this.members.push({ at, rule });
    this.#last = Math.max(this.#last, at.to);
    this.#longest = Math.max(this.#longest, at.to - at.from);
  }

  /** Whether a claim that ends on that day, or later, may still touch it: it is hardly longer than those in it. */
  reaches(day: number, windowDays: number): boolean {
    return this.#last >= day - this.#longest - windowDays;
  }

  takes(at: Placed, windowDays: number): boolean {
    return this.members.every((member) => fits(at, member.at, windowDays));
  }
}

/** In the order of day and place in the ledger; a part beats any chain of joins. */
export function group(claims: readonly Placed[], desk: Desk, windowDays: number): Group[] {
  const all: Open[] = [];
  const byKey = new Map<string, Open[]>();
  const of = new Map<ClaimId, Open>();
  const inOrder = claims.toSorted((a, b) => a.to - b.to || a.one.claim.seq - b.one.claim.seq);
  for (const at of inOrder) {
    const { id } = at.one.claim;
    const keys = keysOf(at.one);
    const { areParted } = desk;
    const may = (open: Open) => !areParted || !open.members.some((member) => areParted(id, member.at.one.claim.id));
    const joined = (desk.joins.get(id) ?? []).flatMap((other) => of.get(other) ?? []).find(may);
    const found = joined ?? near(at, keys, byKey, windowDays, may);
    const open = found ?? new Open(all.length);
    open.add(at, joined ? "joined-by-the-desk" : found ? "fits" : "first");
    if (desk.joins.has(id)) of.set(id, open);
    if (!found) all.push(open);
    if (!found || joined || keys.length > 1) index(open, keys, byKey);
  }
  return all.map((open) => open.members);
}

/**
 * The first made group that will have the claim, of those of the same thing at a place of it; what nothing can join any
 * more is dropped.
 */
function near(
  at: Placed,
  keys: readonly string[],
  byKey: Map<string, Open[]>,
  windowDays: number,
  may: (open: Open) => boolean,
): Open | undefined {
  let first: Open | undefined;
  for (const key of keys) {
    const there = byKey.get(key);
    if (!there) continue;
    const alive = there.every((open) => open.reaches(at.to, windowDays))
      ? there
      : there.filter((open) => open.reaches(at.to, windowDays));
    if (alive !== there) byKey.set(key, alive);
    const found = alive.find((open) => may(open) && open.takes(at, windowDays));
    if (found && found.rank < (first?.rank ?? Number.POSITIVE_INFINITY)) first = found;
  }
  return first;
}

function index(open: Open, keys: readonly string[], byKey: Map<string, Open[]>): void {
  for (const key of keys) {
    const there = byKey.get(key);
    if (!there) byKey.set(key, [open]);
    else if (!there.includes(open)) there.push(open);
  }
}

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
  areParted(one: ClaimId, other: ClaimId): boolean;
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
  return { joins: joined, days, areParted: (one, other) => parted.has(pair(one, other)) };
}

/** A group that may still be joined. */
class Open {
  readonly members: { readonly at: Placed; readonly rule: JoinRule }[] = [];
  #last = Number.NEGATIVE_INFINITY;
  #longest = 0;

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
    const may = (open: Open) => !open.members.some((member) => desk.areParted(id, member.at.one.claim.id));
    const joined = (desk.joins.get(id) ?? []).flatMap((other) => of.get(other) ?? []).find(may);
    const found = joined ?? near(at, byKey, windowDays).find((open) => may(open) && open.takes(at, windowDays));
    const open = found ?? new Open();
    open.add(at, joined ? "joined-by-the-desk" : found ? "fits" : "first");
    of.set(id, open);
    if (!found) all.push(open);
    index(open, at, byKey);
  }
  return all.map((open) => open.members);
}

/** Groups of the same thing at a place of the claim, the first made first; what nothing can join any more is dropped. */
function near(at: Placed, byKey: Map<string, Open[]>, windowDays: number): Open[] {
  return keysOf(at.one).flatMap((key) => {
    const alive = (byKey.get(key) ?? []).filter((open) => open.reaches(at.to, windowDays));
    byKey.set(key, alive);
    return alive;
  });
}

function index(open: Open, at: Placed, byKey: Map<string, Open[]>): void {
  for (const key of keysOf(at.one)) {
    const there = byKey.get(key);
    if (!there) byKey.set(key, [open]);
    else if (!there.includes(open)) there.push(open);
  }
}

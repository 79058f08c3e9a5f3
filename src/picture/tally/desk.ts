import type { ClaimId } from "../../ledger/record.ts";
import type { Standing } from "../../ledger/stands.ts";
import type { Days } from "./days.ts";
import { byId } from "./item.ts";

/** What the desk has said of events: which claims are of one, which are not, and on which days one was. */
export interface Desk {
  readonly joins: readonly (readonly [ClaimId, ClaimId])[];
  parted(a: ClaimId, b: ClaimId): boolean;
  readonly days: ReadonlyMap<ClaimId, Days>;
}

const pairKey = (a: string, b: string) => (byId(a, b) < 0 ? `${a} ${b}` : `${b} ${a}`);

export function deskOf({ joins, parts, assessments }: Standing): Desk {
  const apart = new Set(parts.map(([a, b]) => pairKey(a, b)));
  const days = new Map<ClaimId, Days>();
  for (const { body } of [...assessments].sort((a, b) => a.seq - b.seq))
    if (body.of === "event") days.set(body.claim, { from: body.from, to: body.to });
  return {
    joins: [...joins].sort((a, b) => (pairKey(...a) < pairKey(...b) ? -1 : 1)),
    parted: (a, b) => apart.has(pairKey(a, b)),
    days,
  };
}

import type { Control } from "./control.ts";
import type { Ask } from "./queue.ts";
import type { Resolved } from "./settled.ts";

/** Places that changed hands, or are fought over, on the word of one claim that nobody has read; the largest first. */
export function askHolds({ cells }: Control, { ground, labelOf }: Resolved): Ask[] {
  return cells.flatMap(({ place, hold, before, fighting, status, provisional }): Ask[] => {
    const claims = status === "held" ? (hold?.claims ?? []) : fighting;
    const [only, ...more] = claims;
    const changed = status !== "held" || (before !== null && before !== hold?.bloc);
    if (!provisional || !only || more.length > 0 || !changed) return [];
    const what = status === "held" && hold ? `${labelOf(hold.bloc)} since ${hold.since}` : status;
    const why = `${ground.label(place)}: ${what} rests on this claim alone, and nobody has read it.`;
    return [{ ask: "change", weight: ground.area(place) ?? 0, why, claims: [only] }];
  });
}

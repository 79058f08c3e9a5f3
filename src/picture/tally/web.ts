import type { Ground } from "../../places/ground.ts";
import type { Resolved } from "../settled.ts";
import { type Likeness, likeness } from "./alike.ts";
import { knownApart } from "./apart.ts";
import { type Lie, turned } from "./axes.ts";
import { type Desk, deskOf } from "./desk.ts";
import { type Counted, windowLie } from "./event.ts";
import { meeting } from "./meeting.ts";
import { regionKey } from "./region.ts";

/** How two events hang together: one in the other, some of it in common, or perhaps the same. */
export interface Strand {
  readonly to: Counted;
  readonly lie: Exclude<Lie, "same" | "apart"> | "candidate";
  readonly why: Likeness | null;
}

/** The events that have anything in common, each way; an event that is not in it stands alone. */
export type Web = ReadonlyMap<Counted, readonly Strand[]>;

const known = (a: Counted, b: Counted, ground: Ground, desk: Desk): boolean =>
  a.items.some((one) => b.items.some((other) => knownApart(one, other, ground, desk)));

/** Events with one window that are not one: the one that names surroundings besides holds the other. */
function within(a: Counted, b: Counted): Lie {
  if (regionKey(a.region) === regionKey(b.region) || a.region.near.length === b.region.near.length) return "overlap";
  return a.region.near.length < b.region.near.length ? "inside" : "holds";
}

function strand(a: Counted, b: Counted, resolved: Resolved, desk: Desk): Omit<Strand, "to"> | null {
  const lie = windowLie(a, b, resolved.ground);
  if (lie === "inside" || lie === "holds") return { lie, why: null };
  if (known(a, b, resolved.ground, desk)) return null;
  if (lie !== "apart") {
    const loose = lie === "same" ? within(a, b) : lie;
    return loose === "same" || loose === "apart" ? null : { lie: loose, why: null };
  }
  const why = likeness(a, b, resolved);
  return why && { lie: "candidate", why };
}

/** All that the events of a picture have in common. */
export function weave(events: readonly Counted[], resolved: Resolved): Web {
  const desk = deskOf(resolved.standing);
  const web = new Map<Counted, Map<Counted, Strand>>();
  const tie = (from: Counted, to: Counted, lie: Strand["lie"], why: Likeness | null) => {
    const strands = web.get(from) ?? new Map<Counted, Strand>();
    web.set(from, strands.set(to, { to, lie, why }));
  };
  for (const [a, b] of meeting(events, resolved.ground, resolved.settings.windowDays)) {
    if (web.get(a)?.has(b)) continue;
    const found = strand(a, b, resolved, desk);
    if (!found) continue;
    tie(a, b, found.lie, found.why);
    tie(b, a, found.lie === "candidate" ? found.lie : (turned(found.lie) as Strand["lie"]), found.why);
  }
  return new Map([...web].map(([event, strands]) => [event, [...strands.values()]]));
}

import type { ClaimId } from "../ledger/record.ts";
import type { BlocId } from "../parties/party.ts";
import type { Ground, PlaceId } from "../places/ground.ts";
import type { Control } from "./control.ts";
import { areaOf, type People, type Pocket, peopleOf, pockets } from "./pockets.ts";
import { graphOf } from "./pockets-graph.ts";
import type { Resolved, Settled } from "./settled.ts";
import { cutOff, cutSets, type Territory } from "./whatif-sets.ts";

/** What would be cut off from aid if these places were lost. Internal: it is there to warn, and never exported. */
export interface Cut {
  readonly bloc: BlocId;
  /** At most three places, no fewer of which would do. */
  readonly lost: readonly PlaceId[];
  /** The parts that would be cut off. */
  readonly off: readonly (readonly PlaceId[])[];
  readonly places: number;
  /** Of the area that the bloc holds in that pocket now; null where areas are not known. */
  readonly share: number | null;
  readonly people: People;
  /** What sources say would follow, on a condition, beside it. */
  readonly said: readonly ClaimId[];
}

/** Beyond so many places in a pocket only sets with a named place are looked for. */
const MANY = 500;

/**
 * Sets of at most three places that may be lost, whose loss cuts off a part: one that does not touch the rear, or, in a
 * pocket without a rear, all but its largest part by area. The worst first.
 */
export function whatIf(on: Control, from: Resolved, named: readonly PlaceId[] = []): Cut[] {
  const { ground } = from;
  const conditions = from.settled.filter((one) => one.claim.stance === "conditional");
  const cuts = pockets(on, ground).flatMap((pocket) => cutsOf(pocket, on, ground, named, conditions));
  return cuts.sort(
    (one, other) =>
      (other.share ?? 0) - (one.share ?? 0) ||
      other.places - one.places ||
      other.people.low - one.people.low ||
      one.lost.length - other.lost.length,
  );
}

function cutsOf(
  pocket: Pocket,
  on: Control,
  ground: Ground,
  named: readonly PlaceId[],
  conditions: readonly Settled[],
): Cut[] {
  const { places, bloc } = pocket;
  const index = new Map(places.map((place, at) => [place, at]));
  const territory = territoryOf(pocket, on, ground);
  const asked = named.flatMap((place) => index.get(place) ?? []);
  const chosen = places.length > MANY ? asked : null;
  const placesOf = (part: readonly number[]) => part.map((at) => places[at] as PlaceId);
  const areaOfPart = (part: readonly number[]) => areaOf(placesOf(part), ground) ?? 0;
  return cutSets(territory, chosen).map((set) => {
    const lost = placesOf(set);
    const off = cutOff(territory, set, areaOfPart).map(placesOf);
    const area = areaOf(off.flat(), ground);
    const share = area === null || !pocket.area ? null : area / pocket.area;
    const people = peopleOf(off.flat(), ground);
    return { bloc, lost, off, places: off.flat().length, share, people, said: saidOf(lost, conditions) };
  });
}

function territoryOf({ places, bloc }: Pocket, on: Control, ground: Ground): Territory {
  const inner = graphOf(places, (place) => ground.neighbours(place));
  const front = places.flatMap((place, at) => {
    const open = ["contested", "divided"].includes(on.cell(place).status);
    return open || ground.neighbours(place).some((next) => on.cell(next).holder !== bloc) ? [at] : [];
  });
  const touching = places.flatMap((place, at) => (ground.rear(place) === bloc ? [at] : []));
  if (touching.length === 0) return { graph: inner, front: new Set(front), rear: null };
  const rear = places.length;
  const graph = inner.map((next, at) => (touching.includes(at) ? [...next, rear] : next));
  return { graph: [...graph, touching], front: new Set(front), rear };
}

/** How far apart, in characters, a condition and what would follow from it stand. */
const BESIDE = 300;

/** Conditions about a place of the set, and what stands beside them in the same report. */
function saidOf(lost: readonly PlaceId[], conditions: readonly Settled[]): ClaimId[] {
  const about = conditions.filter((one) => one.at.some((at) => lost.includes(at)));
  const isBeside = (one: Settled) =>
    about.some(({ claim }) => claim.report === one.claim.report && Math.abs(claim.start - one.claim.start) <= BESIDE);
  return conditions.filter(isBeside).map((one) => one.claim.id);
}

import type { BlocId } from "../parties/party.ts";
import type { Ground, PlaceId, Residents } from "../places/ground.ts";
import type { Control } from "./control.ts";
import { components, graphOf } from "./pockets-graph.ts";
import type { Services } from "./services.ts";

/** How many people live in several places: the sum of what is known of each. */
export interface People {
  readonly low: number;
  /** Null where some place has no upper bound. */
  readonly high: number | null;
  readonly sources: readonly string[];
  /** Places of which nobody says how many live there: they are not in the sum. */
  readonly uncounted: number;
}

/** Neighbouring places that one bloc holds; contested and divided ones belong to their holder before. */
export interface Pocket {
  readonly bloc: BlocId;
  readonly places: readonly PlaceId[];
  readonly contested: readonly PlaceId[];
  /** In km²; null where the area of no place is known, a lower bound where that of some is not. */
  readonly area: number | null;
  readonly people: People;
  /** Null where nobody counted them. */
  readonly hospitals: number | null;
  /** It touches the bloc's own hinterland: it is not cut off. */
  readonly rear: boolean;
  /** What holds together a part of it is only read by a machine. */
  readonly provisional: boolean;
}

/** How many hospitals there are in a place, where a picture of services counts them. */
export type Hospitals = (place: PlaceId) => number | null;

/** The hospitals that anybody has told of, place by place, whether they work or not. */
export function hospitalsIn({ sites }: Pick<Services, "sites">): Hospitals {
  const counts = new Map<PlaceId, number>();
  for (const { facility, place } of sites) if (facility === "hospital") counts.set(place, (counts.get(place) ?? 0) + 1);
  return (place) => counts.get(place) ?? null;
}

/** The pockets of each bloc on a day, the largest first. */
export function pockets({ cells }: Control, ground: Ground, hospitals: Hospitals = () => null): Pocket[] {
  const holders = new Map(cells.map((cell) => [cell.place, cell]));
  const held = cells.filter((cell) => cell.holder !== null).map((cell) => cell.place);
  const holderOf = (place: PlaceId) => holders.get(place)?.holder;
  const graph = graphOf(held, (place) => ground.neighbours(place).filter((next) => holderOf(next) === holderOf(place)));
  const found = components(graph).map((part): Pocket => {
    const places = part.map((at) => held[at] as PlaceId);
    const bloc = holders.get(places[0] as PlaceId)?.holder as BlocId;
    return {
      bloc,
      places,
      contested: places.filter((place) => isOpen(holders.get(place)?.status)),
      area: areaOf(places, ground),
      people: peopleOf(places, ground),
      hospitals: sum(places.map(hospitals)),
      rear: places.some((place) => ground.rear(place) === bloc),
      provisional: places.some((place) => holders.get(place)?.provisional),
    };
  });
  return found.sort((one, other) => (other.area ?? 0) - (one.area ?? 0) || other.places.length - one.places.length);
}

const isOpen = (status: string | undefined): boolean => status === "contested" || status === "divided";

/** The sum of what is known; null where nothing is. */
function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((one, other) => one + other, 0);
}

export const areaOf = (places: readonly PlaceId[], ground: Ground): number | null =>
  sum(places.map((place) => ground.area(place)));

export function peopleOf(places: readonly PlaceId[], ground: Ground): People {
  const known = places.map((place) => ground.residents(place)).filter((one): one is Residents => one !== null);
  const open = known.some((one) => one.high === null);
  return {
    low: sum(known.map((one) => one.low)) ?? 0,
    high: open || known.length === 0 ? null : sum(known.map((one) => one.high)),
    sources: [...new Set(known.flatMap((one) => one.source ?? []))].sort(),
    uncounted: places.length - known.length,
  };
}

import { dayNumber } from "../../src/ledger/when.ts";
import { type Said, type Side, type World, worldDay } from "./world.ts";

/** Says who holds each place on each day, knowing what was learned by then: in the order of the world's places. */
export type Mapper = (world: World) => (day: number) => readonly (string | null)[];

/** A claim as a plain map maker takes it: somebody has the place, as of a day. */
interface Taken {
  readonly place: string;
  readonly side: Side;
  readonly day: number;
  readonly learned: number;
}

const other = (side: string): Side => (side === "east" ? "west" : "east");

function taken({ slip }: Said): Taken[] {
  const { matter, places, dates, learned, stance } = slip;
  if (matter.kind !== "control" || matter.party === null || dates.to === null || stance !== "asserted") return [];
  const side = matter.change === "lost" ? other(matter.party) : (matter.party as Side);
  return places.map((place) => ({ place, side, day: dayNumber(dates.to as never), learned: dayNumber(learned) }));
}

/** By place, in the order of the days that the claims are about, then as they were learned. */
function byPlace(world: World, hears: (one: Said) => boolean): Map<string, Taken[]> {
  const found = new Map<string, Taken[]>(world.places.map((place) => [place, []]));
  for (const one of world.said.filter(hears).flatMap(taken)) found.get(one.place)?.push(one);
  for (const list of found.values()) list.sort((a, b) => a.day - b.day || a.learned - b.learned);
  return found;
}

function lastOf(world: World, hears: (one: Said) => boolean) {
  const claims = byPlace(world, hears);
  return (day: number) => {
    const today = dayNumber(worldDay(day));
    return world.places.map(
      (place) => claims.get(place)?.findLast((one) => one.day <= today && one.learned <= today)?.side ?? null,
    );
  };
}

/** The last claim wins. */
export const lastClaim: Mapper = (world) => lastOf(world, () => true);

/** The last claim that is true wins: as right as hearing lets anybody be. */
export const oracle: Mapper = (world) => lastOf(world, (one) => one.isTrue);

const WINDOW = 14;

/** Most claims of the last 14 days win; where there are none, or as many for either, it stays as it was. */
export const mostClaims: Mapper = (world) => {
  const claims = byPlace(world, () => true);
  const held = new Map<string, Side | null>();
  let done = -1;
  const step = (day: number) => {
    const today = dayNumber(worldDay(day));
    for (const [place, list] of claims) {
      const near = list.filter((one) => one.learned <= today && one.day <= today && one.day > today - WINDOW);
      const lead = near.reduce((sum, one) => sum + (one.side === "east" ? 1 : -1), 0);
      held.set(place, lead === 0 ? (held.get(place) ?? null) : lead > 0 ? "east" : "west");
    }
  };
  return (day) => {
    while (done < day) step(++done);
    return world.places.map((place) => held.get(place) ?? null);
  };
};

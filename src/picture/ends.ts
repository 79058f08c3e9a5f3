import { type Day, shift } from "../ledger/when.ts";
import type { BlocId } from "../parties/party.ts";
import type { PlaceId } from "../places/ground.ts";
import type { End, Settled } from "./settled.ts";
import type { Item } from "./tally/item.ts";
import type { Region } from "./tally/region.ts";

/** Who held a place at the end of a day; null where nobody or where it is not known. Control knows it, and is handed in. */
export type HolderOf = (place: PlaceId, day: Day) => BlocId | null;

/** One end of a flow: all the words that it was told in, and whose it was, by whose word. */
export interface FlowEnd {
  readonly words: readonly string[];
  readonly place: PlaceId | null;
  readonly heldBy: BlocId | null;
  readonly heldAs: "said" | "by control" | null;
}

/** A flow of which only the end is told began nobody knows where: it may be a part of any other. */
const NOWHERE: Region = { places: [], near: [], untold: ["origin not said"] };

/** Where a flow starts is its window. Null: the places of the claim, which repeat the origin where one is told. */
export function originRegion({ claim: { matter }, ends }: Settled): Region | null {
  if (matter.kind !== "displacement") return null;
  const from = ends ? ends.origin : matter.origin;
  const to = ends ? ends.destination : matter.destination;
  return from === null && to !== null ? NOWHERE : null;
}

type Which = "origin" | "destination";

/** The end as the case has resolved it, else its bare words. */
function endOf({ claim: { matter }, ends }: Settled, which: Which): End | null {
  if (ends) return ends[which];
  const words = matter.kind === "displacement" ? matter[which] : null;
  return words === null ? null : { words, place: null, heldBy: null };
}

/** Who held the place the day before anybody went. */
const holderBefore = ({ from, to }: Settled, place: PlaceId, holderOf?: HolderOf): BlocId | null => {
  const day = from ?? to;
  return day === null || !holderOf ? null : holderOf(place, shift(day, -1));
};

/** Where they went, and whose that was: what tells one flow from another. */
export function toEnd(said: Settled, holderOf?: HolderOf): End | null {
  const end = endOf(said, "destination");
  if (end === null || end.heldBy !== null || end.place === null) return end;
  return { ...end, heldBy: holderBefore(said, end.place, holderOf) };
}

function flowEnd(items: readonly Item[], which: Which, holderOf?: HolderOf): FlowEnd | null {
  const ends = items.flatMap(({ said }) => endOf(said, which) ?? []);
  const named = which === "origin" && ends.length === 0 ? items.map(({ said }) => said.at) : [];
  const only = named[0]?.length === 1 ? (named[0][0] ?? null) : null;
  if (ends.length === 0 && only === null) return null;
  const place = ends.find((end) => end.place !== null)?.place ?? only;
  const said = ends.find((end) => end.heldBy !== null)?.heldBy ?? null;
  const first = items[0]?.said;
  const held = said === null && place !== null && first ? holderBefore(first, place, holderOf) : null;
  return {
    words: [...new Set(ends.map(({ words }) => words))].sort(),
    place,
    heldBy: said ?? held,
    heldAs: said !== null ? "said" : held !== null ? "by control" : null,
  };
}

/** Both ends of a flow, as all who tell of it say. */
export const endsOf = (items: readonly Item[], holderOf?: HolderOf) => ({
  origin: flowEnd(items, "origin", holderOf),
  destination: flowEnd(items, "destination", holderOf),
});

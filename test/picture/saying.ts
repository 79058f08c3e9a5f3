import type { ControlChange, Extent } from "../../src/ledger/entry.ts";
import type { Settled } from "../../src/picture/settled.ts";
import type { PlaceId } from "../../src/places/ground.ts";
import { type Said, said } from "./world.ts";

/** Claims of control and fighting in the small world, as short as they are said. */
export type Saying = (seq: number) => Settled;

export interface How extends Said {
  extent?: Extent;
  distance?: number;
  share?: number;
  /** Words for spots that the gazetteer does not know. */
  unresolved?: readonly string[];
  speaksIn?: readonly string[];
  via?: readonly string[];
}

const saying =
  (change: ControlChange, place: string | readonly string[], party: string | null, how: How = {}): Saying =>
  (seq) => {
    const { extent, distance, share, unresolved, speaksIn, via, ...rest } = how;
    const matter = {
      kind: "control" as const,
      change,
      party,
      ...(extent && { extent }),
      ...(distance !== undefined && { distance: { low: null, high: distance, to: null } }),
      ...(share !== undefined && { share: { low: share, high: share, of: null } }),
    };
    const one = said(matter, { at: typeof place === "string" ? [place] : place, party, ...rest }, seq);
    const root = {
      ...one.root,
      ...(speaksIn && { speaksIn: speaksIn as PlaceId[] }),
      ...(via && { via: via as unknown as typeof one.root.via }),
    };
    return { ...one, root, unresolved: unresolved ?? [] };
  };

export const took = (place: string | readonly string[], party: string | null, how?: How) =>
  saying("gained", place, party, how);
export const has = (place: string | readonly string[], party: string | null, how?: How) =>
  saying("held", place, party, how);
export const lost = (place: string | readonly string[], party: string | null, how?: How) =>
  saying("lost", place, party, how);
export const advanced = (place: string, party: string, how?: How) => saying("advanced", place, party, how);
export const contested = (place: string, how?: How) => saying("contested", place, null, how);

export const fought =
  (place: string, party: string | null, against: string | null, how: Said = {}): Saying =>
  (seq) =>
    said({ kind: "clash", party, against }, { at: [place], party, against, ...how }, seq);

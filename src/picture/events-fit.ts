import type { Matter } from "../ledger/entry.ts";
import { type Day, dayNumber } from "../ledger/when.ts";
import type { PlaceId } from "../places/ground.ts";
import type { Settled } from "./settled.ts";

/** A claim with the days that its event is taken to have, as the words or the desk say. Days count from 1970-01-01. */
export interface Placed {
  readonly one: Settled;
  readonly first: number;
  readonly to: number;
  /** The first day on which it may have been: the day before, where `to` is only a latest day. */
  readonly from: number;
}

/** The days of a claim's event, by its words or the desk's; null where undated. */
export function placed(one: Settled, said: { readonly from: Day; readonly to: Day } | undefined): Placed | null {
  const to = said?.to ?? one.to;
  if (to === null) return null;
  const first = dayNumber(said?.from ?? one.from ?? to);
  const last = dayNumber(to);
  return { one, first, to: last, from: !said && one.by ? Math.min(first, last - 1) : first };
}

/** What happened, beyond its kind: claims that differ in it tell of different events. */
export function whatOf(matter: Readonly<Matter>): string {
  switch (matter.kind) {
    case "control":
      return matter.change;
    case "strike":
      return matter.method;
    case "harm":
      return matter.outcome;
    case "displacement":
      return matter.movement;
    case "service":
      return `${matter.facility} ${matter.status}`;
    case "access":
      return matter.change;
    case "agreement":
      return `${matter.what} ${matter.status}`;
    case "population":
      return matter.condition;
    case "clash":
      return "clash";
  }
}

/** Where two claims would be looked for together: the same thing, at one place that both name. */
export const keysOf = ({ claim, at }: Settled): string[] =>
  at.map((place) => `${claim.matter.kind} ${whatOf(claim.matter)} ${place}`);

/**
 * Whether two claims may tell of one event: one kind and sort, a place that both name, days in common, about as long (a
 * fortnight is no day of it), and no parties that exclude each other.
 */
export function fits(a: Placed, b: Placed, windowDays: number): boolean {
  if (a.one.claim.matter.kind !== b.one.claim.matter.kind) return false;
  if (whatOf(a.one.claim.matter) !== whatOf(b.one.claim.matter)) return false;
  const longer = Math.abs(a.to - a.from - (b.to - b.from));
  return (
    a.from <= b.to &&
    b.from <= a.to &&
    longer <= windowDays &&
    a.one.at.some((place: PlaceId) => b.one.at.includes(place)) &&
    mayBeOne(a.one, b.one)
  );
}

/** Both name parties, of one role or of both ("A fought B", "B fought A"), and have none in common: not one event. */
function mayBeOne(a: Settled, b: Settled): boolean {
  const one = blocsOf(a);
  const other = blocsOf(b);
  return one.length === 0 || other.length === 0 || one.some((bloc) => other.includes(bloc));
}

const blocsOf = (one: Settled) =>
  one.claim.matter.kind === "clash"
    ? [...(one.party?.blocs ?? []), ...(one.against?.blocs ?? [])]
    : (one.party?.blocs ?? []);

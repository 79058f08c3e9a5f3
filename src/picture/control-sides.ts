import type { ClaimId } from "../ledger/record.ts";
import type { BlocId } from "../parties/party.ts";
import type { Ground, PlaceId } from "../places/ground.ts";
import type { Settled } from "./settled.ts";

/** A nameless soldier or commander whose words give no side. */
export const isNameless = (one: Settled): boolean => one.root.soldier && one.root.side === null;

/**
 * The side of a nameless soldier, from who held, at the end of the day before, the place where he speaks: the bloc that held
 * more than half of its districts of which the holder was known, those that the claim itself is about left out (what
 * he tells of them is in question). Where nothing is left of it, or the report does not say where he speaks, those
 * that the claim is about. No such bloc, no side.
 */
export function sideOfSoldier(
  one: Settled,
  ground: Ground,
  holderOf: (district: PlaceId) => BlocId | null,
): BlocId | null {
  const about = new Set(one.at.flatMap((place) => ground.parts(place)));
  const around = one.root.speaksIn.flatMap((place) => ground.parts(place));
  const others = around.filter((place) => !about.has(place));
  const there = others.length > 0 ? others : around.length > 0 ? around : [...about];
  return majority(there.map(holderOf));
}

/** The bloc of more than half of those places whose holder is known. */
export function majority(holders: readonly (BlocId | null)[]): BlocId | null {
  const counts = new Map<BlocId, number>();
  let known = 0;
  for (const bloc of holders) {
    if (bloc === null) continue;
    known++;
    counts.set(bloc, (counts.get(bloc) ?? 0) + 1);
  }
  for (const [bloc, count] of counts) if (2 * count > known) return bloc;
  return null;
}

/** The sides that were inferred, by claim: told with the picture, since they are no one's words. */
export type Inferred = ReadonlyMap<ClaimId, BlocId | null>;

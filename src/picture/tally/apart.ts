import { isCounted } from "../../ledger/range.ts";
import type { Ground } from "../../places/ground.ts";
import { daysLie } from "./days.ts";
import type { Desk } from "./desk.ts";
import type { Item } from "./item.ts";
import { facetLies } from "./subject.ts";

const extra = (some: readonly string[], others: readonly string[]) => some.some((words) => !others.includes(words));

/** Each names a spot that the other does not: the market of a town, and its school. */
const elsewhere = (a: Item, b: Item): boolean =>
  extra(a.said.claim.places, b.said.claim.places) && extra(b.said.claim.places, a.said.claim.places);

/**
 * One root in one report that counts two things by place or by what they died of tells them apart. By the numbers alone it
 * does not: that may be a toll said twice, and is a dispute.
 */
function toldApart(a: Item, b: Item, ground: Ground): boolean {
  const { report } = a.said.claim;
  if (report !== b.said.claim.report || a.said.root.id !== b.said.root.id) return false;
  if (!isCounted(a.figure) || !isCounted(b.figure) || daysLie(a.days, b.days) !== "same") return false;
  const facets = facetLies(a.subject.facets, b.subject.facets, ground);
  return elsewhere(a, b) || facets.includes("apart") || facets.includes("overlap");
}

/** Whether two figures are known to be of two events: a root or the desk says so. */
export const knownApart = (a: Item, b: Item, ground: Ground, desk: Desk): boolean =>
  desk.parted(a.id, b.id) || toldApart(a, b, ground);

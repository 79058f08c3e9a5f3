import type { Resolved } from "../settled.ts";
import { knownApart } from "./apart.ts";
import { type Desk, deskOf } from "./desk.ts";
import { type Counted, eventOf } from "./event.ts";
import { grouped } from "./grouped.ts";
import { byId, type Item } from "./item.ts";
import { regionKey } from "./region.ts";
import { facetsFit, mergedFacets, told } from "./subject.ts";

/** All that makes a window but the facets. */
const windowKey = ({ region, days, subject }: Item): string =>
  JSON.stringify([subject.of, subject.class, subject.group, days.from, days.to, regionKey(region)]);

const facetsOf = (cell: readonly Item[]) => mergedFacets(cell.map(({ subject }) => subject.facets));

/**
 * Figures of one window are one event, unless they are known to be of two. What tells more facets goes first, so that who is
 * silent joins the one event that there is; where there are several, his figure is of them together.
 */
function cellsOf(items: readonly Item[], resolved: Resolved, desk: Desk): Item[][] {
  const { ground } = resolved;
  const cells: Item[][] = [];
  const tells = (item: Item) => told(item.subject.facets);
  const rank = (item: Item) => tells(item).split("+").filter(Boolean).length;
  for (const item of [...items].sort((a, b) => rank(b) - rank(a) || byId(a.id, b.id))) {
    const fit = cells.filter((cell) =>
      cell.every(
        (other) =>
          facetsFit(item.subject.facets, other.subject.facets, ground) && !knownApart(item, other, ground, desk),
      ),
    );
    const own = fit.length > 1 ? fit.find((cell) => told(facetsOf(cell)) === tells(item)) : fit[0];
    if (own) own.push(item);
    else cells.push([item]);
  }
  return cells;
}

/** Cells that the desk joined are one, but for what it parted: a part beats any chain of joins. */
function joined(cells: readonly Item[][], desk: Desk): Item[][] {
  const cellOf = new Map(cells.flatMap((cell) => cell.map((item) => [item.id, cell] as const)));
  const alike = ([a]: readonly Item[], [b]: readonly Item[]) =>
    a?.subject.of === b?.subject.of && a?.subject.class === b?.subject.class && a?.subject.group === b?.subject.group;
  for (const [a, b] of desk.joins) {
    const [one, other] = [cellOf.get(a), cellOf.get(b)];
    if (!one || !other || one === other || !alike(one, other)) continue;
    if (one.some((item) => other.some(({ id }) => desk.parted(item.id, id)))) continue;
    one.push(...other);
    for (const { id } of other) cellOf.set(id, one);
  }
  return [...new Set(cellOf.values())];
}

/** The days that the desk gave to an event hold for all of its claims. */
function redated(cells: readonly Item[][], desk: Desk): Item[] {
  return cells.flatMap((cell) => {
    const days = cell.map(({ id }) => desk.days.get(id)).find((one) => one !== undefined);
    return days ? cell.map((item) => ({ ...item, days })) : cell;
  });
}

/** The events of the figures, in the order of their days and of their first claims. */
export function eventsOf(items: readonly Item[], resolved: Resolved): Counted[] {
  const desk = deskOf(resolved.standing);
  const group = (all: readonly Item[]) =>
    [...grouped(all, windowKey).values()].flatMap((window) => cellsOf(window, resolved, desk));
  const cells = desk.days.size > 0 ? group(redated(group(items), desk)) : group(items);
  return joined(cells, desk)
    .map((cell) => eventOf(cell, resolved, desk))
    .sort((a, b) => (a.days.to < b.days.to ? -1 : a.days.to > b.days.to ? 1 : byId(a.id, b.id)));
}

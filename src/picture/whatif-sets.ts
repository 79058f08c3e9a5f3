import { articulations, components, type Graph } from "./pockets-graph.ts";

/** A pocket as a graph; its rear, where it has one, is the last node, which cannot be lost. */
export interface Territory {
  readonly graph: Graph;
  /** Contested, or next to what another holds: these may be lost first. */
  readonly front: ReadonlySet<number>;
  readonly rear: number | null;
}

/** The smallest sets whose loss parts the territory; where some are chosen, only sets that hold one of these. */
export function cutSets(territory: Territory, chosen: readonly number[] | null = null): number[][] {
  const { graph, front, rear } = territory;
  const found = new Map<string, number[]>();
  const keep = (...places: number[]) => {
    const set = places.sort((one, other) => one - other);
    const asked = chosen === null || (set.some((at) => chosen.includes(at)) && isParted(graph, set));
    if (asked && mayBeLost(set, territory) && !holdsSmaller(set, found, territory, chosen)) found.set(set.join(), set);
  };
  const parting = (...lost: number[]) => articulations(graph, new Set(lost)).filter((at) => at !== rear);
  /** What may be lost with it first: at the front, or next to it. */
  const with1 = (one: number) =>
    [...new Set([...front, ...(graph[one] ?? [])])].filter((at) => at !== one && at !== rear);
  const firsts = chosen ?? [...front];
  for (const one of parting()) keep(one);
  for (const one of firsts) {
    if (found.has(`${one}`)) continue;
    const second = isParted(graph, [one]) ? with1(one) : parting(one);
    for (const other of second) keep(one, other);
  }
  for (const one of firsts)
    for (const other of with1(one)) {
      if (firsts.includes(other) && other < one) continue;
      if (found.has(`${one}`) || found.has(`${other}`) || found.has([one, other].sort((a, b) => a - b).join()))
        continue;
      const third = isParted(graph, [one, other]) ? [...with1(one), ...with1(other)] : parting(one, other);
      for (const last of third) if (last !== one && last !== other) keep(one, other, last);
    }
  return [...found.values()];
}

/** Whether what is left is in parts: the rear is a node of it, so a part without it is cut off. */
const isParted = (graph: Graph, lost: readonly number[]): boolean => components(graph, new Set(lost)).length > 1;

/** Each is contested or at the front, or adjoins another of the set that may be lost. */
export function mayBeLost(set: readonly number[], { graph, front }: Territory): boolean {
  const open = set.filter((at) => front.has(at));
  for (let at = 0; at < open.length; at++)
    for (const next of set) if (!open.includes(next) && graph[open[at] as number]?.includes(next)) open.push(next);
  return open.length === set.length;
}

/** Whether fewer places of the set cut as well, and may be lost. */
function holdsSmaller(
  set: readonly number[],
  found: ReadonlyMap<string, unknown>,
  territory: Territory,
  chosen: readonly number[] | null,
): boolean {
  const singles = set.length > 1 ? set.map((at) => [at]) : [];
  const pairs = set.length > 2 ? set.map((at) => set.filter((other) => other !== at)) : [];
  return [...singles, ...pairs].some((some) => {
    if (found.has(some.join())) return true;
    const looked = chosen === null || some.some((at) => chosen.includes(at));
    return !looked && mayBeLost(some, territory) && isParted(territory.graph, some);
  });
}

/** The parts that do not touch the rear; without a rear, all but the largest by area. */
export function cutOff(
  { graph, rear }: Territory,
  lost: readonly number[],
  area: (part: readonly number[]) => number,
): number[][] {
  const parts = components(graph, new Set(lost));
  if (rear !== null) return parts.filter((part) => !part.includes(rear));
  const [, ...rest] = parts.toSorted((one, other) => area(other) - area(one) || other.length - one.length);
  return rest;
}

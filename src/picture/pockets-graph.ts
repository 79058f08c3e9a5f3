/** What adjoins what: for each node, by number, its neighbours. An edge is there from both its ends. */
export type Graph = readonly (readonly number[])[];

/** The graph of some places, an edge wherever either end names the other: lists of neighbours are often lopsided. */
export function graphOf<Place>(places: readonly Place[], next: (place: Place) => readonly Place[]): Graph {
  const index = new Map(places.map((place, at) => [place, at]));
  const edges = places.map(() => new Set<number>());
  places.forEach((place, at) => {
    for (const other of next(place)) {
      const to = index.get(other);
      if (to === undefined || to === at) continue;
      edges[at]?.add(to);
      edges[to]?.add(at);
    }
  });
  return edges.map((all) => [...all]);
}

/** The connected parts of what is not removed, each in the order of its nodes. */
export function components(graph: Graph, removed: ReadonlySet<number> = new Set()): number[][] {
  const seen = new Uint8Array(graph.length);
  const parts: number[][] = [];
  for (let start = 0; start < graph.length; start++) {
    if (seen[start] || removed.has(start)) continue;
    const part = [start];
    seen[start] = 1;
    for (let at = 0; at < part.length; at++)
      for (const next of graph[part[at] as number] ?? [])
        if (!seen[next] && !removed.has(next)) {
          seen[next] = 1;
          part.push(next);
        }
    parts.push(part.sort((one, other) => one - other));
  }
  return parts;
}

/**
 * The nodes whose loss parts the part that they are in (Tarjan 1972: a node is one when something found below it reaches
 * nothing above it). Without recursion: a front of thousands of places would overflow the stack.
 */
export function articulations(graph: Graph, removed: ReadonlySet<number> = new Set()): number[] {
  const found = new Set<number>();
  const order = new Int32Array(graph.length);
  let clock = 0;
  for (let root = 0; root < graph.length; root++)
    if (order[root] === 0 && !removed.has(root)) clock = walk(graph, removed, root, order, clock, found);
  return [...found].sort((one, other) => one - other);
}

interface Visit {
  readonly node: number;
  readonly parent: number;
  next: number;
  low: number;
}

function walk(
  graph: Graph,
  removed: ReadonlySet<number>,
  root: number,
  order: Int32Array,
  start: number,
  found: Set<number>,
): number {
  let clock = start;
  let branches = 0;
  const visit = (node: number, parent: number): Visit => {
    order[node] = ++clock;
    return { node, parent, next: 0, low: clock };
  };
  const path = [visit(root, -1)];
  while (path.length > 0) {
    const here = path[path.length - 1] as Visit;
    const next = graph[here.node]?.[here.next++];
    if (next === undefined) {
      path.pop();
      const above = path[path.length - 1];
      if (!above) break;
      above.low = Math.min(above.low, here.low);
      if (above.node === root) branches++;
      else if (here.low >= (order[above.node] as number)) found.add(above.node);
    } else if (removed.has(next) || next === here.parent) continue;
    else if (order[next] === 0) path.push(visit(next, here.node));
    else here.low = Math.min(here.low, order[next] as number);
  }
  if (branches > 1) found.add(root);
  return clock;
}

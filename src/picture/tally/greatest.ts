/** So many events that hang together are weighed exactly; above, from the heaviest down, which can only fall short. */
const EXACT = 18;

/** The heaviest sum of things no two of which clash; `clashes` gives those that one clashes with. */
export function greatest(weights: readonly number[], clashes: (one: number) => readonly number[]): number {
  const order = weights.map((_, index) => index).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  return order.length <= EXACT ? best(order, new Set(), weights, clashes) : fromTheTop(order, weights, clashes);
}

type Clashes = (one: number) => readonly number[];

function best(
  order: readonly number[],
  barred: ReadonlySet<number>,
  weights: readonly number[],
  clashes: Clashes,
): number {
  const [next, ...rest] = order;
  if (next === undefined) return 0;
  if (barred.has(next)) return best(rest, barred, weights, clashes);
  const against = clashes(next).filter((other) => rest.includes(other) && !barred.has(other));
  const taken = (weights[next] ?? 0) + best(rest, new Set([...barred, ...against]), weights, clashes);
  return against.length === 0 ? taken : Math.max(taken, best(rest, barred, weights, clashes));
}

function fromTheTop(order: readonly number[], weights: readonly number[], clashes: Clashes): number {
  const barred = new Set<number>();
  let total = 0;
  for (const next of order) {
    if (barred.has(next)) continue;
    total += weights[next] ?? 0;
    for (const other of clashes(next)) barred.add(other);
  }
  return total;
}

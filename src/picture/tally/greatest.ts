/** So many events that hang together are weighed exactly; above, from the heaviest down, which can only fall short. */
const EXACT = 18;

type Clashes = (one: number) => readonly number[];

/** Of things by their weights those that come to most and of which no two clash; `clashes` gives what one clashes with. */
export function greatest(weights: readonly number[], clashes: Clashes): number[] {
  const order = weights.map((_, index) => index).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  return order.length <= EXACT ? best(order, new Set(), weights, clashes) : fromTheTop(order, clashes);
}

const weigh = (all: readonly number[], weights: readonly number[]): number =>
  all.reduce((total, one) => total + (weights[one] ?? 0), 0);

function best(
  order: readonly number[],
  barred: ReadonlySet<number>,
  weights: readonly number[],
  clashes: Clashes,
): number[] {
  const [next, ...rest] = order;
  if (next === undefined) return [];
  if (barred.has(next)) return best(rest, barred, weights, clashes);
  const against = clashes(next).filter((other) => rest.includes(other) && !barred.has(other));
  const taken = [next, ...best(rest, new Set([...barred, ...against]), weights, clashes)];
  if (against.length === 0) return taken;
  const without = best(rest, barred, weights, clashes);
  return weigh(without, weights) > weigh(taken, weights) ? without : taken;
}

function fromTheTop(order: readonly number[], clashes: Clashes): number[] {
  const barred = new Set<number>();
  const taken: number[] = [];
  for (const next of order) {
    if (barred.has(next)) continue;
    taken.push(next);
    for (const other of clashes(next)) barred.add(other);
  }
  return taken;
}

/** So many events that hang together are weighed exactly; above, from the heaviest down, which can only fall short. */
const EXACT = 18;

/** The heaviest sum of things no two of which clash. */
export function greatest(weights: readonly number[], clash: (a: number, b: number) => boolean): number {
  const order = weights.map((_, index) => index).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  return order.length <= EXACT ? best(order, 0, [], weights, clash) : fromTheTop(order, weights, clash);
}

type Clash = (a: number, b: number) => boolean;

function best(order: readonly number[], at: number, taken: number[], weights: readonly number[], clash: Clash): number {
  const next = order[at];
  if (next === undefined) return 0;
  const without = () => best(order, at + 1, taken, weights, clash);
  const clashes = order.slice(at + 1).some((other) => clash(next, other));
  if (taken.some((other) => clash(next, other))) return without();
  const withIt = (weights[next] ?? 0) + best(order, at + 1, [...taken, next], weights, clash);
  return clashes ? Math.max(withIt, without()) : withIt;
}

function fromTheTop(order: readonly number[], weights: readonly number[], clash: Clash): number {
  const taken: number[] = [];
  for (const next of order) if (!taken.some((other) => clash(next, other))) taken.push(next);
  return taken.reduce((total, one) => total + (weights[one] ?? 0), 0);
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { greatest } from "../../../src/picture/tally/greatest.ts";

type Edge = readonly [number, number];

const clashesOf = (edges: readonly Edge[]) => (one: number) =>
  edges.flatMap(([a, b]) => (a === b ? [] : a === one ? [b] : b === one ? [a] : []));

const total = (taken: readonly number[], weights: readonly number[]) =>
  taken.reduce((sum, one) => sum + (weights[one] ?? 0), 0);

/** Every choice there is, one after the other. */
function byTrial(weights: readonly number[], edges: readonly Edge[]): number {
  let most = 0;
  for (let choice = 0; choice < 2 ** weights.length; choice++) {
    const taken = weights.flatMap((_, one) => ((choice >> one) & 1 ? [one] : []));
    if (edges.every(([a, b]) => a === b || !taken.includes(a) || !taken.includes(b)))
      most = Math.max(most, total(taken, weights));
  }
  return most;
}

const graph = (size: number) =>
  fc.record({
    weights: fc.array(fc.nat(50), { minLength: size, maxLength: size }),
    edges: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 2 * size }),
  });

test("of few it takes the heaviest choice there is", () => {
  fc.assert(
    fc.property(graph(8), ({ weights, edges }) => {
      expect(total(greatest(weights, clashesOf(edges)), weights)).toBe(byTrial(weights, edges));
    }),
  );
});

test("of many, no two that clash, and never less than the heaviest one", () => {
  fc.assert(
    fc.property(graph(30), ({ weights, edges }) => {
      const taken = greatest(weights, clashesOf(edges));
      for (const [a, b] of edges) if (a !== b) expect(taken.includes(a) && taken.includes(b)).toBe(false);
      expect(total(taken, weights)).toBeGreaterThanOrEqual(Math.max(...weights));
    }),
  );
});

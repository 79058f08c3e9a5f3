import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articulations, components, type Graph } from "../../src/picture/pockets-graph.ts";
import { cutOff, cutSets, mayBeLost, type Territory } from "../../src/picture/whatif-sets.ts";

/** A graph of so many nodes, from the pairs that adjoin. */
function graphOf(nodes: number, pairs: readonly (readonly [number, number])[]): Graph {
  const next = Array.from({ length: nodes }, () => new Set<number>());
  for (const [a, b] of pairs)
    if (a !== b && a < nodes && b < nodes) {
      next[a]?.add(b);
      next[b]?.add(a);
    }
  return next.map((all) => [...all]);
}

const graph = fc.integer({ min: 1, max: 9 }).chain((nodes) => {
  const node = fc.integer({ min: 0, max: nodes - 1 });
  return fc.array(fc.tuple(node, node), { maxLength: 16 }).map((pairs) => graphOf(nodes, pairs));
});
const numbers = (graph: Graph) => graph.map((_, at) => at);

/** Whether one reaches the other, by trying every way: the slow and plain truth. */
function reaches(
  graph: Graph,
  from: number,
  to: number,
  removed: ReadonlySet<number>,
  seen = new Set([from]),
): boolean {
  if (from === to) return true;
  return (graph[from] ?? []).some(
    (next) => !removed.has(next) && !seen.has(next) && reaches(graph, next, to, removed, seen.add(next)),
  );
}

test("parts are those that reach one another, and each node is in one", () => {
  fc.assert(
    fc.property(graph, fc.subarray([0, 1, 2]), (all, out) => {
      const removed = new Set(out);
      const parts = components(all, removed);
      expect(parts.flat().sort()).toEqual(numbers(all).filter((at) => !removed.has(at)));
      const partOf = (at: number) => parts.findIndex((part) => part.includes(at));
      for (const a of parts.flat())
        for (const b of parts.flat()) expect(partOf(a) === partOf(b)).toBe(reaches(all, a, b, removed));
    }),
  );
});

test("articulation points are those whose loss makes more parts", () => {
  fc.assert(
    fc.property(graph, fc.subarray([0, 1]), (all, out) => {
      const count = (lost: readonly number[]) => components(all, new Set([...out, ...lost])).length;
      const slow = numbers(all).filter((at) => !out.includes(at) && count([at]) > count([]));
      expect(articulations(all, new Set(out))).toEqual(slow);
    }),
    { numRuns: 500 },
  );
});

test("a long front does not overflow the stack", () => {
  const row = graphOf(
    50_000,
    Array.from({ length: 49_999 }, (_, at) => [at, at + 1] as const),
  );
  expect(articulations(row)).toHaveLength(49_998);
});

/** All sets of at most three of the nodes. */
function sets(nodes: readonly number[]): number[][] {
  const with1 = nodes.map((a) => [a]);
  const with2 = nodes.flatMap((a) => nodes.filter((b) => b > a).map((b) => [a, b]));
  return [
    ...with1,
    ...with2,
    ...with2.flatMap(([a, b]) => nodes.filter((c) => c > (b ?? 0)).map((c) => [a, b, c] as number[])),
  ];
}

const isWithin = (one: readonly number[], other: readonly number[]) =>
  one.length < other.length && one.every((at) => other.includes(at));

/** A connected territory, its front, and the places that touch the rear (or none do). */
const territory: fc.Arbitrary<Territory> = fc.integer({ min: 2, max: 8 }).chain((nodes) => {
  const node = fc.integer({ min: 0, max: nodes - 1 });
  const all = Array.from({ length: nodes }, (_, at) => at);
  const tree = fc.tuple(...all.slice(1).map((at) => fc.integer({ min: 0, max: at - 1 })));
  const more = fc.array(fc.tuple(node, node), { maxLength: 10 });
  return fc.record({ tree, more, front: fc.subarray(all), touching: fc.subarray(all) }).map((drawn) => {
    const inner = [...drawn.tree.map((to, at) => [at + 1, to] as const), ...drawn.more];
    if (drawn.touching.length === 0) return { graph: graphOf(nodes, inner), front: new Set(drawn.front), rear: null };
    const rear = drawn.touching.map((at) => [at, nodes] as const);
    return { graph: graphOf(nodes + 1, [...inner, ...rear]), front: new Set(drawn.front), rear: nodes };
  });
});

/** Every set is tried: may it be lost, does it cut, does none within it. */
function slowly(of: Territory, chosen: readonly number[] | null): number[][] {
  const area = (part: readonly number[]) => part.length;
  const nodes = numbers(of.graph).filter((at) => at !== of.rear);
  const cutting = sets(nodes).filter((set) => mayBeLost(set, of) && cutOff(of, set, area).length > 0);
  const smallest = cutting.filter((set) => !cutting.some((other) => isWithin(other, set)));
  return smallest.filter((set) => chosen === null || set.some((at) => chosen.includes(at)));
}

describe("sets whose loss cuts off a part", () => {
  const sorted = (all: readonly number[][]) => all.map((set) => set.join()).sort();

  test("are those that trying every set finds", () => {
    fc.assert(
      fc.property(territory, (of) => {
        expect(sorted(cutSets(of))).toEqual(sorted(slowly(of, null)));
      }),
      { numRuns: 2000 },
    );
  });

  test("with chosen places are those that hold one of these", () => {
    fc.assert(
      fc.property(territory, fc.subarray([0, 1]), (of, chosen) => {
        expect(sorted(cutSets(of, chosen))).toEqual(sorted(slowly(of, chosen)));
      }),
      { numRuns: 1000 },
    );
  });
});

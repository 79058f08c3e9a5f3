import { expect, test } from "vitest";
import { crew } from "../../src/edges/crew.ts";
import { hire, type Piece } from "./counting.ts";

const file = new URL("./counting.ts", import.meta.url);
const settings = { name: "piece" };
/** Heavy enough that workers are started. */
const weigh = () => 100_000;

async function* stream(pieces: readonly Piece[], taken: { n: number } = { n: 0 }): AsyncGenerator<Piece> {
  for (const piece of pieces) {
    taken.n++;
    yield piece;
  }
}

async function come(pieces: readonly Piece[], workers: number): Promise<string[]> {
  const came: string[] = [];
  for await (const { item, done, failed } of crew(stream(pieces), { file, hire, settings, workers, weigh })) {
    came.push(done ?? `${item.n} failed: ${failed}`);
  }
  return came;
}

const many = (count: number): Piece[] => Array.from({ length: count }, (_, n) => ({ n, turns: (n * 7919) % 13 }));
const wanted = (count: number) => many(count).map(({ n }) => `piece ${n}`);

test.each([1, 2, 3])("%i workers give the same in the same order", async (workers) => {
  expect(await come(many(200), workers)).toEqual(wanted(200));
});

test("little work is done without a worker", async () => {
  const orders = { file: new URL("file:///no/such/file.ts"), hire, settings, workers: 4, weigh: () => 1 };
  const came: unknown[] = [];
  for await (const { done } of crew(stream(many(5)), orders)) came.push(done);
  expect(came).toEqual(wanted(5));
});

test("no work is no work", async () => {
  expect(await come([], 2)).toEqual([]);
});

test.each([1, 2])("a piece that fails is the only one that does (%i workers)", async (workers) => {
  const pieces = many(40).map((piece) => (piece.n === 17 ? { ...piece, ends: "throws" as const } : piece));
  expect(await come(pieces, workers)).toEqual(wanted(40).map((one, n) => (n === 17 ? "17 failed: no 17" : one)));
});

test.each([1, 2])("a worker that dies takes one piece with it (%i workers)", async (workers) => {
  const deadly = new Set([3, 4, 20]);
  const pieces = many(40).map((piece) => (deadly.has(piece.n) ? { ...piece, ends: "dies" as const } : piece));
  const came = await come(pieces, workers);
  expect(came).toEqual(
    wanted(40).map((one, n) => (deadly.has(n) ? `${n} failed: the worker that read it ended` : one)),
  );
});

test("a worker that cannot start stops the work", async () => {
  const orders = { file: new URL("./broken.ts", import.meta.url), hire, settings, workers: 2, weigh };
  const all = async () => {
    for await (const _ of crew(stream(many(20)), orders));
  };
  await expect(all()).rejects.toThrow("a worker did not start: cannot be loaded");
});

test("what is slow to be used is not read far ahead of", async () => {
  const taken = { n: 0 };
  const ahead: number[] = [];
  let used = 0;
  for await (const _ of crew(stream(many(400), taken), { file, hire, settings, workers: 2, weigh })) {
    used++;
    if (used % 20 === 0) {
      await new Promise((done) => setImmediate(done));
      ahead.push(taken.n - used);
    }
  }
  expect(Math.max(...ahead)).toBeLessThanOrEqual(30);
});

test("who stops early ends the work", async () => {
  const taken = { n: 0 };
  for await (const _ of crew(stream(many(400), taken), { file, hire, settings, workers: 2, weigh })) break;
  expect(taken.n).toBeLessThan(60);
});

test("a stream that fails, fails the work", async () => {
  async function* failing(): AsyncGenerator<Piece> {
    yield* many(20);
    throw new Error("the disk is gone");
  }
  const all = async () => {
    for await (const _ of crew(failing(), { file, hire, settings, workers: 2, weigh }));
  };
  await expect(all()).rejects.toThrow("the disk is gone");
});

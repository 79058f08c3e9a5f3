import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { Hands } from "./hands.ts";

/** Does one piece of work. What it throws is that piece's failure, and no other's. */
export type Job<In, Out> = (item: In) => Promise<Out>;

/** How a worker makes itself ready, once; then it does one piece after another. */
export type Hire<In, Out, Settings> = (settings: Settings) => Promise<Job<In, Out>>;

export interface Orders<In, Out, Settings> {
  /** The worker file, which calls `serve` with the same `hire`. */
  readonly file: URL;
  /** For work that is too little to start a worker for. */
  readonly hire: Hire<In, Out, Settings>;
  readonly settings: Settings;
  readonly workers: number;
  /** How much work a piece is, in bytes. */
  readonly weigh: (item: In) => number;
}

/** A piece of work, in the order in which it came, and what came of it. */
export type Outcome<In, Out> =
  | { readonly item: In; readonly done: Out; readonly failed?: never }
  | { readonly item: In; readonly done?: never; readonly failed: string };

/** Less work than this is done before a worker would have started. */
const LITTLE = 400_000;

/** As many workers as the machine has cores. */
export const cores = (): number => availableParallelism();

/** Does the work of a stream, in order, by as many workers as are wanted; what comes out does not depend on how many. */
export async function* crew<In, Out, Settings>(
  items: AsyncIterable<In>,
  orders: Orders<In, Out, Settings>,
): AsyncGenerator<Outcome<In, Out>> {
  const source = items[Symbol.asyncIterator]();
  const { first, ended } = await peek(source, orders.weigh);
  const all = resume(first, ended, source);
  yield* ended ? alone(all, orders) : new Hands(orders).work(all);
}

async function* alone<In, Out, Settings>(
  items: AsyncIterable<In>,
  { hire, settings }: Orders<In, Out, Settings>,
): AsyncGenerator<Outcome<In, Out>> {
  const job = await hire(settings);
  for await (const item of items) {
    yield await attempt(job, item);
    await setImmediate(); // so that Ctrl-C is heard between two pieces
  }
}

async function attempt<In, Out>(job: Job<In, Out>, item: In): Promise<Outcome<In, Out>> {
  try {
    return { item, done: await job(item) };
  } catch (error) {
    return { item, failed: error instanceof Error ? error.message : String(error) };
  }
}

/** Takes pieces until there is work enough for workers, or no more of it. */
async function peek<In>(source: AsyncIterator<In>, weigh: (item: In) => number) {
  const first: In[] = [];
  let weight = 0;
  while (weight < LITTLE) {
    const next = await source.next();
    if (next.done) return { first, ended: true };
    first.push(next.value);
    weight += weigh(next.value);
  }
  return { first, ended: false };
}

async function* resume<In>(first: readonly In[], ended: boolean, source: AsyncIterator<In>): AsyncGenerator<In> {
  try {
    yield* first;
    if (ended) return;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  } finally {
    await source.return?.();
  }
}

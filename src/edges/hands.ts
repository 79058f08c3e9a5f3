import { Worker } from "node:worker_threads";
import type { Orders, Outcome } from "./crew.ts";
import { Later } from "./later.ts";
import type { Answer, Start } from "./thread.ts";

/** How many pieces a worker has before it, so that it never waits for the next. */
const BEFORE_EACH = 6;
/** How much work may be under way at once, in bytes; one piece may be more. */
const UNDER_WAY = 16_000_000;

/**
 * How much memory a worker may take, in MB. Sweeping up early what lives short costs little time, and a run then takes
 * two thirds of the memory.
 */
const LIMITS = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 1024 };

/** A piece of work that is under way. */
interface Task<In, Out> {
  readonly item: In;
  readonly outcome: Later<Outcome<In, Out>>;
}

interface Hand<In, Out> {
  readonly worker: Worker;
  readonly tasks: Task<In, Out>[];
  ready: boolean;
  error: string | null;
}

/** Worker threads that share the work of one stream. */
export class Hands<In, Out, Settings> {
  readonly #orders: Orders<In, Out, Settings>;
  readonly #hands = new Set<Hand<In, Out>>();
  /** Pieces that no worker has yet. */
  readonly #waiting: Task<In, Out>[] = [];
  /** Pieces in the order in which they came. */
  readonly #line: Task<In, Out>[] = [];
  #weight = 0;
  #ended = false;
  #broken: unknown = null;
  #closing = false;
  #wake = new Later<void>();

  constructor(orders: Orders<In, Out, Settings>) {
    this.#orders = orders;
  }

  async *work(items: AsyncIterable<In>): AsyncGenerator<Outcome<In, Out>> {
    for (let n = 0; n < this.#orders.workers; n++) this.#start();
    const taking = this.#take(items);
    try {
      for (;;) {
        const [task] = this.#line;
        if (this.#broken) throw this.#broken;
        if (!task && this.#ended) return;
        if (!task) await this.#news();
        else {
          yield await task.outcome.promise;
          this.#line.shift();
          this.#weight -= this.#orders.weigh(task.item);
          this.#tell();
        }
      }
    } finally {
      this.#closing = true;
      this.#tell();
      await Promise.all([...this.#hands].map((hand) => hand.worker.terminate()));
      await taking;
    }
  }

  /** Takes pieces as long as there is room for them: what is slow to be used slows what is read. */
  async #take(items: AsyncIterable<In>): Promise<void> {
    try {
      for await (const item of items) {
        const task = { item, outcome: new Later<Outcome<In, Out>>() };
        this.#line.push(task);
        this.#waiting.push(task);
        this.#weight += this.#orders.weigh(item);
        this.#give();
        this.#tell();
        while (!this.#closing && this.#full) await this.#news();
        if (this.#closing) return;
      }
    } catch (error) {
      this.#broken = error;
    } finally {
      this.#ended = true;
      this.#tell();
    }
  }

  get #full(): boolean {
    return this.#line.length >= this.#orders.workers * BEFORE_EACH * 2 || this.#weight > UNDER_WAY;
  }

  /** Gives what waits to the workers that have least before them. */
  #give(): void {
    for (;;) {
      const [hand] = [...this.#hands].sort((a, b) => a.tasks.length - b.tasks.length);
      if (!hand || hand.tasks.length >= BEFORE_EACH) return;
      const task = this.#waiting.shift();
      if (!task) return;
      hand.tasks.push(task);
      hand.worker.postMessage(task.item);
    }
  }

  #start(): void {
    const { file, settings } = this.#orders;
    const start: Start = { crew: true, settings };
    const hand: Hand<In, Out> = {
      worker: new Worker(file, { workerData: start, resourceLimits: LIMITS }),
      tasks: [],
      ready: false,
      error: null,
    };
    hand.worker.on("message", (answer: string) => this.#answered(hand, JSON.parse(answer)));
    hand.worker.on("error", (error) => {
      hand.error = error instanceof Error ? error.message : String(error);
    });
    hand.worker.on("exit", () => this.#left(hand));
    this.#hands.add(hand);
  }

  #answered(hand: Hand<In, Out>, answer: Answer<Out>): void {
    if (answer === "ready") {
      hand.ready = true;
      return;
    }
    const task = hand.tasks.shift();
    task?.outcome.resolve({ item: task.item, ...answer });
    this.#give();
  }

  /** A worker that dies takes down the piece that it was at; what it had not begun goes to the others. */
  #left(hand: Hand<In, Out>): void {
    this.#hands.delete(hand);
    if (this.#closing) return;
    const [task, ...rest] = hand.tasks;
    if (!hand.ready) this.#broken = new Error(`a worker did not start: ${hand.error ?? "it ended"}`);
    task?.outcome.resolve({ item: task.item, failed: hand.error ?? "the worker that read it ended" });
    this.#waiting.unshift(...rest);
    if (hand.ready) this.#start();
    this.#give();
    this.#tell();
  }

  /** Waits until something has changed. */
  #news(): Promise<void> {
    return this.#wake.promise;
  }

  #tell(): void {
    this.#wake.resolve(undefined);
    this.#wake = new Later();
  }
}

import { parentPort, workerData } from "node:worker_threads";
import type { Hire, Job } from "./crew.ts";

/** What a worker thread is told when it starts: its worker file, and what to make that ready with. */
export interface Start {
  readonly file: string;
  readonly settings: unknown;
}

/** "ready" once; then one answer for each piece, in the order in which they were given. */
export type Answer<Out> = "ready" | { readonly done: Out } | { readonly failed: string };

const { file, settings } = workerData as Start;
const { hire } = (await import(file)) as { hire: Hire<unknown, unknown, unknown> };
const job: Job<unknown, unknown> = await hire(settings);
const say = (answer: Answer<unknown>) => parentPort?.postMessage(answer);

/** One piece after another, each answered before the next is begun. */
let last: Promise<void> = Promise.resolve();
parentPort?.on("message", (item: unknown) => {
  last = last.then(async () => {
    try {
      say({ done: await job(item) });
    } catch (error) {
      say({ failed: error instanceof Error ? error.message : String(error) });
    }
  });
});
say("ready");

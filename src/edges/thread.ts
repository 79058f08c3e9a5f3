import { parentPort, workerData } from "node:worker_threads";
import type { Hire } from "./crew.ts";

/** What a worker thread of a crew is told when it starts. */
export interface Start {
  readonly crew: true;
  readonly settings: unknown;
}

/** "ready" once; then one answer for each piece, in the order in which they were given. */
export type Answer<Out> = "ready" | { readonly done: Out } | { readonly failed: string };

/** Answers travel as JSON: for objects as small as these that takes a fifth of the time of a structured clone. */
const say = (answer: Answer<unknown>): void => parentPort?.postMessage(JSON.stringify(answer));

/** A worker file calls this with its `hire`. In a thread of a crew it then does what it is given; elsewhere, nothing. */
export function serve<In, Out, Settings>(hire: Hire<In, Out, Settings>): void {
  const start = workerData as (Omit<Start, "settings"> & { readonly settings: Settings }) | null;
  if (!parentPort || !start?.crew) return;
  const hired = hire(start.settings);
  /** One piece after another, each answered before the next is begun. */
  let last: Promise<void> = hired.then(() => say("ready"));
  parentPort.on("message", (item: In) => {
    last = last.then(async () => {
      const job = await hired;
      try {
        say({ done: await job(item) });
      } catch (error) {
        say({ failed: error instanceof Error ? error.message : String(error) });
      }
    });
  });
}

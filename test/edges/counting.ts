import { exit } from "node:process";
import type { Hire } from "../../src/edges/crew.ts";
import { serve } from "../../src/edges/thread.ts";

/** What a piece of this work is told to come to. */
export interface Piece {
  readonly n: number;
  readonly ends?: "throws" | "dies";
  /** Turns of the event loop before it is done: the pieces end in another order than they came in. */
  readonly turns?: number;
}

export const hire: Hire<Piece, string, { readonly name: string }> = async ({ name }) => {
  return async ({ n, ends, turns = 0 }) => {
    for (let turn = 0; turn < turns; turn++) await new Promise((done) => setImmediate(done));
    if (ends === "throws") throw new Error(`no ${n}`);
    if (ends === "dies") exit(3);
    return `${name} ${n}`;
  };
};

serve(hire);

import type { Hire } from "../edges/crew.ts";
import { serve } from "../edges/thread.ts";
import { likenessOf } from "../ledger/likeness.ts";
import type { Problem } from "../ledger/problem.ts";
import { type Fresh, type Piece, read, readBaseline, take } from "../newsroom.ts";
import type { Settings } from "./read-job.ts";

export interface AddSettings extends Settings {
  /** A table of who held what is read by its columns, in whatever language. */
  readonly baseline: boolean;
}

/** What came of one report; none where it could not be read. */
export interface Came {
  readonly where: string;
  readonly fresh: Fresh | null;
  readonly problems: readonly Problem[];
}

/** The work on one piece of a file, from its bytes to what is filed. A worker loads this file, or the program itself does. */
export const hire: Hire<Piece, readonly Came[], AddSettings> = async ({ hints, known, baseline }) => {
  return async (piece) => {
    const came: Came[] = [];
    for (const { where, report, problems } of await take(piece, hints)) {
      if (!report) {
        came.push({ where, fresh: null, problems });
        continue;
      }
      const reading = baseline ? await readBaseline(report) : await read(report, known);
      const found = [...problems, ...reading.problems];
      const { reader, claims } = reading;
      came.push({
        where,
        fresh: { report, reader, claims, problems: found, likeness: likenessOf(report.text) },
        problems: found,
      });
    }
    return came;
  };
};

serve(hire);

import type { Hire } from "../edges/crew.ts";
import { serve } from "../edges/thread.ts";
import type { Claim, Report } from "../ledger/entry.ts";
import type { Problem } from "../ledger/problem.ts";
import { type Hints, type Known, type Piece, read, take } from "../newsroom.ts";

export interface Settings {
  readonly hints: Hints;
  readonly known: Known;
}

/** What came of one report: all of it but the text, which no printer needs. No report: it could not be read. */
export interface Read {
  readonly where: string;
  readonly report: Omit<Report, "text"> | null;
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
}

/** The work on one piece of a file, from its bytes to claims. A worker loads this file, or the program itself does. */
export const hire: Hire<Piece, readonly Read[], Settings> = async ({ hints, known }) => {
  return async (piece) => {
    const reads: Read[] = [];
    for (const { where, report, problems } of await take(piece, hints)) {
      if (!report) {
        reads.push({ where, report, claims: [], problems });
        continue;
      }
      const reading = await read(report, known);
      const { text: _, ...head } = report;
      reads.push({ where, report: head, claims: reading.claims, problems: [...problems, ...reading.problems] });
    }
    return reads;
  };
};

serve(hire);

import type { Problem } from "../ledger/problem.ts";
import type { Draft } from "../ledger/store.ts";
import type { Day } from "../ledger/when.ts";

/** Who decides, and on which day they know what they know. */
export interface Person {
  readonly by: string;
  readonly today: Day;
}

/** What is to be appended, or why nothing is. */
export type Decided =
  | { readonly draft: Draft; readonly problem: null }
  | { readonly draft: null; readonly problem: Problem };

export const decided = (draft: Draft): Decided => ({ draft, problem: null });

export const refused = (check: string, where: string, says: string): Decided => ({
  draft: null,
  problem: { check, where, says },
});

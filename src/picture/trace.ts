import type { ClaimId } from "../ledger/record.ts";

/** One claim that a picture met: by which rule, in a short stable word, and what came of it. */
export interface Step {
  readonly claim: ClaimId;
  readonly rule: string;
  readonly effect: string;
}

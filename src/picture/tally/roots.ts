import { independent, uttered } from "../independence.ts";
import type { Resolved, Settled } from "../settled.ts";

/** Whether two claims come from roots that are two. */
export const areTwo = (a: Settled, b: Settled): boolean => independent(uttered(a), uttered(b));

/** Of claims whose roots are not two the first, in the order given. */
export function independentOf<Said extends { readonly said: Settled }>(claims: readonly Said[]): Said[] {
  const kept: Said[] = [];
  for (const one of claims) if (kept.every((other) => areTwo(one.said, other.said))) kept.push(one);
  return kept;
}

/** When the words of a claim came out: the day and hour that the publisher of their origin gives, else when they were learned. */
export function issued({ claim, root }: Settled, { standing }: Resolved): string {
  const report = standing.reports.get(root.origin) ?? standing.reports.get(claim.report);
  if (!report) return claim.learned;
  const { published, learned } = report;
  return published ? `${published.day} ${published.time ?? ""}`.trim() : learned;
}

import type { Resolved, Root, Settled } from "../settled.ts";

/** Nameless voices of one side through one publisher are one root, however many there are. */
export const rootKey = ({ id, named, side, publisher }: Root): string =>
  named || side === null ? id : `nameless ${side} through ${publisher ?? "?"}`;

/** Whether the words of one of two claims were those of the other: a copy of a report, or the report that it copies. */
const copied = (a: Settled, b: Settled): boolean =>
  a.claim.report !== b.claim.report && a.root.origin === b.root.origin;

/** Whether two claims come from roots neither of which speaks through the other or copies it. */
export function independent(a: Settled, b: Settled): boolean {
  if (rootKey(a.root) === rootKey(b.root)) return false;
  return !a.root.via.includes(b.root.id) && !b.root.via.includes(a.root.id) && !copied(a, b);
}

/** The claim of each independent root, the earliest of those that are not; in the order given. */
export function independentOf<Said extends { readonly said: Settled }>(claims: readonly Said[]): Said[] {
  const kept: Said[] = [];
  for (const one of claims) if (kept.every((other) => independent(one.said, other.said))) kept.push(one);
  return kept;
}

/** How many roots carry a thing: a lead carries nothing, and the publisher's own voice is never the second of two. */
export function carriers<Said extends { readonly said: Settled }>(claims: readonly Said[]): Said[] {
  const counted = claims.filter(({ said }) => said.root.counts);
  const others = independentOf(counted.filter(({ said }) => !said.root.own));
  return others.length > 0 ? others : counted.filter(({ said }) => said.root.own).slice(0, 1);
}

/** When the words of a claim came out: the day and hour that the publisher of their origin gives, else when they were learned. */
export function issued({ claim, root }: Settled, { standing }: Resolved): string {
  const report = standing.reports.get(root.origin) ?? standing.reports.get(claim.report);
  if (!report) return claim.learned;
  const { published, learned } = report;
  return published ? `${published.day} ${published.time ?? ""}`.trim() : learned;
}

import { agreement, type CodedClaim, type Placed, wrongSlots } from "./slots.ts";

/** A hand-coded claim, what was read for it, and the core slots that are wrong. */
interface Match {
  readonly wanted: CodedClaim;
  readonly read: CodedClaim;
  readonly wrong: readonly string[];
}

export interface Matching {
  readonly matched: readonly Match[];
  readonly missed: readonly CodedClaim[];
  readonly spare: readonly CodedClaim[];
}

interface Pair {
  readonly wanted: Placed;
  readonly read: Placed;
  readonly weight: number;
}

/** Pairs hand-coded claims with read ones as ../shared/tools/score.mjs does: best first, each once, optional ones for nothing. */
export function match(text: string, wanted: readonly CodedClaim[], read: readonly CodedClaim[]): Matching {
  const [ours, theirs] = [wanted, read].map((claims) => claims.map((claim) => placed(claim, text))) as [
    Placed[],
    Placed[],
  ];
  const pairs = ours.flatMap((one) => theirs.flatMap((other) => pair(one, other))).sort((a, b) => b.weight - a.weight);
  const taken = new Set<Placed>();
  const matched = pairs.flatMap(({ wanted: one, read: other }) => {
    if (taken.has(one) || taken.has(other)) return [];
    taken.add(one).add(other);
    return one.claim.optional ? [] : [{ wanted: one.claim, read: other.claim, wrong: wrongSlots(one, other) }];
  });
  const missed = ours.filter((one) => !taken.has(one) && !one.claim.optional).map(({ claim }) => claim);
  const spare = theirs.filter((other) => !taken.has(other) && !restates(other, ours)).map(({ claim }) => claim);
  return { matched, missed, spare };
}

/** A read claim gives its start; a hand-coded quote is the first run of such words. */
function placed(claim: CodedClaim, text: string): Placed {
  const start = claim.start ?? text.indexOf(claim.quote);
  const end = start + claim.quote.length;
  return { claim, at: start >= 0 && text.slice(start, end) === claim.quote ? [start, end] : null };
}

function pair(wanted: Placed, read: Placed): Pair[] {
  if (wanted.claim.kind !== read.claim.kind) return [];
  if (wanted.claim.kind === "harm" && wanted.claim.outcome !== read.claim.outcome) return [];
  const cover = coverOf(wanted, read);
  const weight = agreement(wanted, read) + cover / 10 + (wanted.claim.optional ? 0 : 0.05);
  return cover < 0.5 ? [] : [{ wanted, read, weight }];
}

/** How much of the shorter quote the two share. */
function coverOf({ at: a }: Placed, { at: b }: Placed): number {
  if (!a || !b) return 0;
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0])) / Math.min(a[1] - a[0], b[1] - b[0]);
}

/** What says an optional claim again is not held against the reader. */
const restates = (read: Placed, wanted: readonly Placed[]): boolean =>
  wanted.some((one) => one.claim.optional && one.claim.kind === read.claim.kind && coverOf(one, read) >= 0.5);

/** What of a text must not be read: true where a claim, of that kind if one is given, covers half of the words or lies in them. */
export const isReadAt = (text: string, words: string, kind: string | undefined, read: readonly CodedClaim[]): boolean =>
  read.some(
    (claim) =>
      (kind ?? claim.kind) === claim.kind &&
      coverOf(placed({ kind: claim.kind, quote: words }, text), placed(claim, text)) >= 0.5,
  );

import type { ReportId } from "./entry.ts";
import type { ClaimId, Correction, HarmGrade, Judgement, JudgementEntry } from "./record.ts";
import type { Folded, Placed, ReportHead, Slip } from "./slip.ts";
import type { AsOf, Mark, Standing, Stands } from "./stands.ts";

/** All that is known, of all that was written. */
export const LATEST: AsOf = { known: null, upto: null };

/**
 * What stands, as of a day of learning and a place in the ledger. It is the only place where time travel happens: no
 * picture knows of it.
 */
export function standing(folded: Folded, asOf: AsOf = LATEST): Standing {
  const then = <E extends Entered>(all: readonly E[]) =>
    inOrder(all.every((one) => isBy(one, asOf)) ? all : all.filter((one) => isBy(one, asOf)));
  const judged = upheld(then(folded.judgements), then(folded.assessments));
  const words = judged.judgements.map((entry) => entry.body);
  const reports = reportsThat(then(folded.reports), words);
  const settings = new Map(then(folded.settings).map((entry) => [entry.body.file, entry]));
  return {
    asOf,
    claims: claimsThat(then(folded.slips), newest(then(folded.readings)), wordsOnClaims(words), reports),
    reports,
    joins: pairs(words, "join"),
    parts: pairs(words, "part"),
    assessments: judged.assessments,
    settings,
  };
}

interface Entered {
  readonly seq: number;
  readonly learned: string;
}

/** By place in the ledger; what comes so, as from a store, is not copied. */
function inOrder<E extends Entered>(all: readonly E[]): readonly E[] {
  for (let at = 1; at < all.length; at++)
    if ((all[at - 1] as E).seq > (all[at] as E).seq) return all.toSorted((one, other) => one.seq - other.seq);
  return all;
}

/** Whether an entry was written and learned by then. */
const isBy = (one: Entered, { known, upto }: AsOf): boolean =>
  (upto === null || one.seq <= upto) && (known === null || one.learned <= known);

/** What no later undo takes back; an undo can be undone itself, so the last word is asked first. */
function upheld(judgements: readonly Placed<JudgementEntry>[], assessments: Folded["assessments"]) {
  const undone = new Set<string>();
  for (const entry of judgements.toReversed())
    if (entry.body.verdict === "undo" && !undone.has(entry.id)) undone.add(entry.body.judgement);
  return {
    judgements: judgements.filter((entry) => !undone.has(entry.id) && entry.body.verdict !== "undo"),
    assessments: assessments.filter((entry) => !undone.has(entry.id)),
  };
}

/** Reports as the desk mended them, without the withdrawn and those that their publisher replaced. */
function reportsThat(heads: readonly ReportHead[], words: readonly Judgement[]): Map<ReportId, ReportHead> {
  const reports = new Map(heads.map((head) => [head.id, head]));
  for (const word of words) {
    const head = word.verdict === "mend" ? reports.get(word.report) : undefined;
    if (head && word.verdict === "mend") reports.set(head.id, { ...head, ...word.changed });
    if (word.verdict === "withdraw") reports.delete(word.report);
  }
  for (const head of [...reports.values()]) if (head.replaces) reports.delete(head.replaces);
  return reports;
}

/** The newest reading of each report. */
function newest(readings: Folded["readings"]): ReadonlySet<string> {
  return new Set(new Map(readings.map((reading) => [reading.report, reading.id])).values());
}

/** The desk's words on one claim, each the last of its sort. */
interface Word {
  rejected?: true;
  /** True once a person has said anything that stands on it. */
  judged?: true;
  changed?: Correction;
  parked?: string;
  chosen?: Map<string, string>;
  signed?: HarmGrade;
}

function wordsOnClaims(words: readonly Judgement[]): Map<ClaimId, Word> {
  const on = new Map<ClaimId, Word>();
  for (const word of words) {
    if (!("claim" in word)) continue;
    const so: Word = on.get(word.claim) ?? {};
    on.set(word.claim, add(so, word));
  }
  return on;
}

function add(so: Word, word: Extract<Judgement, { claim: ClaimId }>): Word {
  const { rejected: _, parked: __, ...open } = so;
  switch (word.verdict) {
    case "accept":
      return { ...open, judged: true };
    case "reject":
      return { ...open, judged: true, rejected: true };
    case "correct":
      return { ...open, judged: true, changed: { ...so.changed, ...word.changed } };
    case "park":
      return { ...so, parked: word.question };
    case "place":
      return { ...so, chosen: new Map(so.chosen).set(word.words, word.place) };
    case "sign":
      return { ...so, signed: word.grade };
  }
}

/**
 * Of a report stand the claims of its newest reading, and those that a person judged or wrote; a machine's claim that says
 * again what a judged one says is its echo, and does not.
 */
function claimsThat(
  slips: readonly Slip[],
  readings: ReadonlySet<string>,
  words: ReadonlyMap<ClaimId, Word>,
  reports: ReadonlyMap<ReportId, ReportHead>,
): Stands[] {
  const judged = new Map<ReportId, Slip[]>();
  const wordOn = (slip: Slip) => (words.size === 0 ? undefined : words.get(slip.id));
  for (const slip of slips)
    if (slip.reading === null || wordOn(slip)?.judged)
      judged.set(slip.report, [...(judged.get(slip.report) ?? []), slip]);
  const stand: Stands[] = [];
  for (const slip of slips) {
    if (!reports.has(slip.report)) continue;
    const word = wordOn(slip);
    if (word?.rejected) continue;
    const kept = slip.reading === null || word?.judged;
    if (!kept && !readings.has(slip.reading ?? "")) continue;
    if (!kept && judged.get(slip.report)?.some((one) => echoes(slip, one))) continue;
    stand.push(asJudged(slip, word));
  }
  return stand;
}

/** A claim of which nobody has said anything stands as it is, and is not copied. */
function asJudged(slip: Slip, word: Word | undefined): Stands {
  if (!word) return slip;
  const judged: Mark = word.judged ? "accepted" : "read";
  const mark: Mark = word.changed ? "corrected" : slip.reading === null ? "written" : judged;
  return {
    ...slip,
    ...word.changed,
    mark,
    ...(word.parked === undefined ? {} : { parked: word.parked }),
    ...(word.chosen ? { chosen: word.chosen } : {}),
    ...(word.signed ? { signed: word.signed } : {}),
  };
}

/** Same kind and outcome, and one quote covers half of the other. */
function echoes(one: Slip, other: Slip): boolean {
  if (one.matter.kind !== other.matter.kind) return false;
  const outcome = (slip: Slip) => (slip.matter.kind === "harm" ? slip.matter.outcome : null);
  if (outcome(one) !== outcome(other)) return false;
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return 2 * common >= Math.min(one.end - one.start, other.end - other.start);
}

function pairs(words: readonly Judgement[], verdict: "join" | "part"): (readonly [ClaimId, ClaimId])[] {
  return words.flatMap((word) => (word.verdict === verdict && "claims" in word ? [word.claims] : []));
}

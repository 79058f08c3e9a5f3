import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim, ReportId } from "../../src/ledger/entry.ts";
import type { ClaimId, Judgement, JudgementEntry, JudgementId, ReadingId } from "../../src/ledger/record.ts";
import type { Folded, ReportHead, Slip } from "../../src/ledger/slip.ts";
import { standing } from "../../src/ledger/standing.ts";
import type { AsOf } from "../../src/ledger/stands.ts";
import type { Day, Instant } from "../../src/ledger/when.ts";

const r = (n: number) => `r${n}` as ReportId;
const c = (n: number) => `c${n}` as ClaimId;
const j = (n: number) => `j${n}` as JudgementId;
const a = (n: number) => `a${n}` as ReadingId;
const on = (n: number) => `2016-11-${String(n).padStart(2, "0")}` as Day;

const head = (n: number, seq: number, more: Partial<ReportHead> = {}): ReportHead => ({
  id: r(n),
  seq,
  learned: on(seq),
  name: `report-${n}`,
  form: "article",
  access: "public",
  publisher: "Outlet",
  title: null,
  language: "en",
  published: null,
  ...more,
});

const killed = (low: number): Claim["matter"] => ({
  kind: "harm",
  outcome: "killed",
  victims: "civilian",
  party: null,
  count: { low, high: low },
});

const slip = (n: number, seq: number, reading: number | null, start: number, matter = killed(n)): Slip => ({
  id: c(n),
  seq,
  learned: on(seq),
  report: r(1),
  reading: reading === null ? null : a(reading),
  start,
  end: start + 20,
  voice: { source: null, via: [], named: true },
  stance: "asserted",
  places: ["Sakhour"],
  dates: { from: null, to: null, rule: "none" },
  matter,
  mark: reading === null ? "written" : "read",
});

type Word = Judgement extends infer J ? (J extends Judgement ? Omit<J, "why"> : never) : never;
const word = (n: number, seq: number, body: Word): JudgementEntry & { seq: number } => ({
  type: "judgement",
  id: j(n),
  seq,
  recorded: `2016-11-01T00:00:${String(n).padStart(2, "0")}.000Z` as Instant,
  learned: on(seq),
  by: "lm",
  body: { why: "test", ...body } as Judgement,
});

/** One report, read once: two claims, on the 1st to the 4th of November. */
const base: Folded = {
  reports: [head(1, 1)],
  readings: [{ id: a(1), seq: 2, learned: on(2), report: r(1), reader: "rules-en 1" }],
  slips: [slip(1, 3, 1, 0), slip(2, 4, 1, 100)],
  judgements: [],
  assessments: [],
  settings: [],
};

const ids = (folded: Folded, asOf?: AsOf) => standing(folded, asOf).claims.map((one) => `${one.id} ${one.mark}`);
const judged = (...judgements: Folded["judgements"]): Folded => ({ ...base, judgements });
const reread: Pick<Folded, "readings" | "slips"> = {
  readings: [...base.readings, { id: a(2), seq: 7, learned: on(7), report: r(1), reader: "rules-en 2" }],
  slips: [...base.slips, slip(3, 8, 2, 5), slip(4, 9, 2, 200)],
};

describe("what stands", () => {
  test.each<[string, Folded, string[]]>([
    ["claims of a reader, unread by a person", base, ["c1 read", "c2 read"]],
    [
      "accepted, and nothing else changes",
      judged(word(1, 5, { verdict: "accept", claim: c(1) })),
      ["c1 accepted", "c2 read"],
    ],
    ["a rejected claim is as if never made", judged(word(1, 5, { verdict: "reject", claim: c(1) })), ["c2 read"]],
    [
      "the last word counts",
      judged(word(1, 5, { verdict: "reject", claim: c(1) }), word(2, 6, { verdict: "accept", claim: c(1) })),
      ["c1 accepted", "c2 read"],
    ],
    [
      "an undo takes one back",
      judged(word(1, 5, { verdict: "reject", claim: c(1) }), word(2, 6, { verdict: "undo", judgement: j(1) })),
      ["c1 read", "c2 read"],
    ],
    [
      "an undo of the undo brings it again",
      judged(
        word(1, 5, { verdict: "reject", claim: c(1) }),
        word(2, 6, { verdict: "undo", judgement: j(1) }),
        word(3, 7, { verdict: "undo", judgement: j(2) }),
      ),
      ["c2 read"],
    ],
    ["of two readings the newest", { ...base, ...reread }, ["c3 read", "c4 read"]],
    [
      "judged claims of the older one stay, and their echo does not stand",
      { ...base, ...reread, judgements: [word(1, 6, { verdict: "accept", claim: c(1) })] },
      ["c1 accepted", "c4 read"],
    ],
    [
      "nor does the echo of a rejected one",
      { ...base, ...reread, judgements: [word(1, 6, { verdict: "reject", claim: c(1) })] },
      ["c4 read"],
    ],
    [
      "another outcome on the same words is no echo",
      {
        ...base,
        slips: [slip(1, 3, null, 0), slip(2, 4, 1, 0, { ...killed(2), outcome: "injured" } as Claim["matter"])],
      },
      ["c1 written", "c2 read"],
    ],
    ["nothing of a withdrawn report", judged(word(1, 5, { verdict: "withdraw", report: r(1) })), []],
    [
      "nothing of a report that its publisher replaced",
      { ...base, reports: [head(1, 1), head(2, 5, { replaces: r(1) })] },
      [],
    ],
  ])("%s", (_what, folded, expected) => {
    expect(ids(folded)).toEqual(expected);
  });

  test("corrections add up, and a parked claim stands with its question", () => {
    const folded = judged(
      word(1, 5, { verdict: "correct", claim: c(1), changed: { places: ["Hanano"] } }),
      word(2, 6, { verdict: "correct", claim: c(1), changed: { stance: "denied" } }),
      word(3, 7, { verdict: "park", claim: c(1), question: "which Hanano?" }),
    );
    const [first] = standing(folded).claims;
    expect(first).toMatchObject({ mark: "corrected", places: ["Hanano"], stance: "denied", parked: "which Hanano?" });
  });

  test("a report's day as the desk mended it", () => {
    const changed = { published: { day: on(3) } };
    const { reports } = standing(judged(word(1, 5, { verdict: "mend", report: r(1), changed })));
    expect(reports.get(r(1))?.published).toEqual({ day: on(3) });
  });
});

describe("as of", () => {
  const folded = judged(word(1, 5, { verdict: "reject", claim: c(1) }));
  test.each<[string, AsOf, string[]]>([
    ["a day before the desk's word", { known: on(4), upto: null }, ["c1 read", "c2 read"]],
    ["the day of it, which means its end", { known: on(5), upto: null }, ["c2 read"]],
    ["a place in the ledger", { known: null, upto: 3 }, ["c1 read"]],
    ["both", { known: on(3), upto: 4 }, ["c1 read"]],
  ])("%s", (_what, asOf, expected) => {
    expect(ids(folded, asOf)).toEqual(expected);
  });

  test("with a place in the ledger given, no later entry changes anything; nor does the order they come in", () => {
    const later = fc.constantFrom<Word>(
      { verdict: "accept", claim: c(2) },
      { verdict: "reject", claim: c(2) },
      { verdict: "undo", judgement: j(1) },
      { verdict: "withdraw", report: r(1) },
    );
    fc.assert(
      fc.property(fc.array(later, { maxLength: 4 }), fc.boolean(), (words, backwards) => {
        const more = [...folded.judgements, ...words.map((body, at) => word(at + 2, at + 6, body))];
        const grown = { ...folded, judgements: backwards ? more.reverse() : more };
        expect(ids(grown, { known: null, upto: 5 })).toEqual(ids(folded));
      }),
    );
  });
});

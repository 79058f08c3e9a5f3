import { describe, expect, test } from "vitest";
import { assessEvent, undo } from "../../src/desk/assess.ts";
import type { Person } from "../../src/desk/decided.ts";
import { corrected, written } from "../../src/desk/fields.ts";
import { choose, pair, sign } from "../../src/desk/judge.ts";
import { claim, mend } from "../../src/desk/report.ts";
import type { Claim, Matter, ReportId } from "../../src/ledger/entry.ts";
import { KIND_IDS, NEEDED, OF_KIND } from "../../src/ledger/fields.ts";
import type { ClaimEntry, ClaimId, JudgementId, ReportEntry } from "../../src/ledger/record.ts";
import type { Day, Instant } from "../../src/ledger/when.ts";

const who: Person = { by: "lm", today: "2016-11-28" as Day };
const recorded = "2016-11-28T10:00:00.000Z" as Instant;

const harm: Claim = {
  quote: { text: "killed dozens", start: 10, end: 23 },
  voice: { source: "SOHR", via: [], named: true, verb: "said" },
  stance: "asserted",
  places: ["Sakhour"],
  dates: { from: null, to: null, words: "Saturday", rule: "none" },
  matter: {
    kind: "harm",
    outcome: "killed",
    victims: "unknown",
    party: "regime",
    count: { low: 24, high: null, vague: "dozens" },
  },
};

const entry = (n: number, body: Claim = harm): ClaimEntry => ({
  type: "claim",
  id: `c${n}` as ClaimId,
  recorded,
  learned: who.today,
  by: "rules-en",
  body: { ...body, report: "r1" as ReportId, reading: null },
});

describe("fields that a person types", () => {
  test.each<[string, Record<string, string>, object]>([
    ["a count takes the place of a vague word", { low: "46", high: "46" }, { count: { low: 46, high: 46 } }],
    [
      "a bound can be opened, and thousands have commas",
      { low: "1,500", high: "" },
      { count: { low: 1500, high: null } },
    ],
    ["the rest of the matter stays", { victims: "civilian" }, { ...harm.matter, victims: "civilian" }],
    ["a party can be taken away", { party: "" }, { ...harm.matter, party: null }],
    [
      "another kind starts afresh",
      { kind: "clash", party: "rebels" },
      { kind: "clash", party: "rebels", against: null },
    ],
  ])("%s", (_what, typed, matter) => {
    expect(corrected(harm, typed).is).toEqual({ matter: expect.objectContaining(matter) });
  });

  test("a vague word is gone once a number is given, and an old kind's fields with the kind", () => {
    const counted = corrected(harm, { low: "46", high: "46" }).is?.matter as Extract<Matter, { kind: "harm" }>;
    expect(counted.count).toEqual({ low: 46, high: 46 });
    expect(corrected(harm, { kind: "clash" }).is?.matter).toEqual({ kind: "clash", party: null, against: null });
  });

  test("voice, days and places are changed as wholes", () => {
    expect(corrected(harm, { source: "", hedge: "reportedly" }).is).toEqual({
      voice: { source: null, via: [], named: true, verb: "said", hedge: "reportedly" },
    });
    expect(corrected(harm, { to: "2016-11-26" }).is).toEqual({
      dates: { from: "2016-11-26", to: "2016-11-26", words: "Saturday", rule: "stated" },
    });
    expect(corrected(harm, { places: "Sakhour | Hanano" }).is).toEqual({ places: ["Sakhour", "Hanano"] });
  });

  test.each<[Record<string, string>, string]>([
    [{ kind: "rumour" }, '"rumour" is no kind of claim'],
    [{ colour: "red" }, 'no field "colour"'],
    [{ low: "many" }, "write a whole number"],
    [{ from: "26 November" }, "write a day as 2016-11-27"],
    [{ outcome: "hurt" }, "take one of killed, injured"],
    [{ kind: "control" }, "needs change"],
    [{ outcome: "" }, "needs outcome"],
  ])("%j is refused with what would do", (typed, says) => {
    expect(corrected(harm, typed).wrong).toContain(says);
  });

  test.each(KIND_IDS.map((kind) => [kind]))(
    "a %s claim is written from what it needs, and keeps what is not said as null",
    (kind) => {
      const first = (name: string) => (OF_KIND[kind][name] as readonly string[])[0] as string;
      const typed = Object.fromEntries(NEEDED[kind].map((name) => [name, first(name)]));
      const { is } = written({ kind, ...typed });
      expect(is?.matter).toMatchObject({ kind, ...typed });
      expect("count" in (is?.matter ?? {})).toBe("low" in OF_KIND[kind]);
      expect("party" in (is?.matter ?? {})).toBe("party" in OF_KIND[kind]);
    },
  );
});

describe("what cannot be decided is refused", () => {
  const clash = entry(2, { ...harm, matter: { kind: "clash", party: null, against: null } });
  test.each([
    ["a grade on what is no harm", sign(clash, "fair", "w", who), "only harm is graded"],
    ["one claim joined with itself", pair("join", [entry(1), entry(1)], "w", who), "given twice"],
    ["two kinds joined", pair("join", [entry(1), clash], "w", who), "not one event"],
    ["a place that the claim does not name", choose(entry(1), "Hama", "P1", "w", who), 'does not name "Hama"'],
    [
      "days the wrong way round",
      assessEvent(entry(1), "2016-11-27" as Day, "2016-11-26" as Day, "w", who),
      "is before",
    ],
    ["an undo of a claim", undo(entry(1), "w", who), "only what a person judged"],
  ])("%s", (_what, { draft, problem }, says) => {
    expect(draft).toBeNull();
    expect(problem?.says).toContain(says);
  });

  test("two kinds may be parted, and an undo be undone", () => {
    expect(pair("part", [entry(1), clash], "w", who).draft?.body).toMatchObject({
      verdict: "part",
      claims: ["c1", "c2"],
    });
    const taken = undo({ type: "judgement", id: "j4" as JudgementId }, "w", who);
    expect(taken.draft?.body).toMatchObject({ verdict: "undo", judgement: "j4" });
  });
});

describe("a report", () => {
  const report: ReportEntry = {
    type: "report",
    id: "r1" as ReportId,
    recorded,
    learned: who.today,
    by: "lm",
    body: {
      name: "a",
      form: "article",
      access: "public",
      original: null,
      publisher: "Outlet",
      title: null,
      url: null,
      language: "ar",
      published: null,
      text: "سقط الصاخور. انسحب المقاتلون، انسحب الجميع.",
    },
  };

  test("a person marks words of it, in any language, with a translation", () => {
    const typed = { kind: "control", change: "gained", places: "الصاخور", translation: "Sakhour has fallen" };
    const body = claim(report, "سقط الصاخور", typed, who).draft?.body;
    expect(body).toMatchObject({
      quote: { text: "سقط الصاخور", start: 0, end: 11 },
      reading: null,
      matter: { kind: "control", change: "gained", party: null },
      translation: { text: "Sakhour has fallen", by: "lm" },
    });
  });

  test.each([
    ["words that are not there", "سقط حلب", "does not stand in its text"],
    ["words that stand there twice", "انسحب", "more than once"],
    ["no words", "", "does not stand"],
  ])("%s are refused", (_what, words, says) => {
    expect(claim(report, words, { kind: "clash" }, who).problem?.says).toContain(says);
  });

  test("its day is mended, or taken away", () => {
    expect(mend(report, { published: "2016-11-27" }, "w", who).draft?.body).toMatchObject({
      changed: { published: { day: "2016-11-27" } },
    });
    expect(mend(report, { published: "" }, "w", who).draft?.body).toMatchObject({ changed: { published: null } });
    expect(mend(report, { published: "Sunday" }, "w", who).problem?.says).toContain("is no day");
    expect(mend(report, { text: "x" }, "w", who).problem?.says).toContain('no "text" to mend');
  });
});

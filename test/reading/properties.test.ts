import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimsIn, type ReportFile, reportOf } from "../../scripts/reports.ts";
import { holds } from "../../src/ledger/quote.ts";
import { readers } from "../../src/reading/index.ts";
import { caseReports, plainClaims, rewritings } from "./rewritten.ts";
import { salad, slowRuns, strangeRuns } from "./salad.ts";

const report = (text: string): ReportFile => ({
  id: "r",
  publisher: "Example Desk",
  title: null,
  published: "2016-11-27",
  text,
});
const read = (file: ReportFile) => readers[0]?.read(reportOf(file), {});

/** Known not to hold yet, each a fault of the reader: how a report is rewritten, and which. */
const KNOWN: readonly string[] = ["no-break spaces everywhere: myanmar-2021-rights-group"];

describe("a report says the same with", () => {
  test.each(Object.entries(rewritings))("%s", (how, rewrite) => {
    const differ = caseReports.filter((one) => {
      const same = { ...one, text: rewrite(one.text) };
      return JSON.stringify(plainClaims(same)) !== JSON.stringify(plainClaims(one));
    });
    const known = KNOWN.filter((line) => line.startsWith(`${how}: `));
    expect(differ.map(({ id }) => `${how}: ${id}`)).toEqual(known);
  });
});

describe("a reading does not depend on", () => {
  const first = caseReports.map((one) => JSON.stringify(read(one)));

  test("how often the report was read, or in which order", () => {
    const backwards = caseReports.toReversed().map((one) => JSON.stringify(read(one)));
    expect(backwards.toReversed()).toEqual(first);
  });

  test("how many words were read before", () => {
    // Past the number of new words after which the tagger is made anew.
    const words = Array.from({ length: 60_000 }, (_, k) => `Zq${k.toString(36)}x`);
    for (let at = 0; at < words.length; at += 5000) read(report(`${words.slice(at, at + 5000).join(" ")}.`));
    expect(caseReports.map((one) => JSON.stringify(read(one)))).toEqual(first);
  });
});

describe("whatever the text, nothing throws and each quote is the words that stand there:", () => {
  const sound = (text: string) => {
    for (const { quote } of read(report(text))?.claims ?? []) {
      expect(quote.start).toBeGreaterThanOrEqual(0);
      expect(quote.end).toBeLessThanOrEqual(text.length);
      expect(holds(quote, text)).toBe(true);
    }
  };

  test("any characters, lone surrogates among them", () => {
    const anything = fc.array(fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          anything.map((units) => units.join("")),
        ),
        sound,
      ),
    );
  });

  test("words and marks of news in any order", () => {
    fc.assert(fc.property(salad, sound), { numRuns: 1000 });
  });

  test("a report with anything anywhere in it", () => {
    const [one, part] = [fc.constantFrom(...caseReports), fc.oneof(fc.string({ unit: "binary" }), salad)];
    const put = fc.tuple(one, fc.nat(), part).map(([{ text }, at, words]) => {
      const cut = at % (text.length + 1);
      return text.slice(0, cut) + words + text.slice(cut);
    });
    fc.assert(fc.property(put, sound), { numRuns: 300 });
  });

  test.each(strangeRuns)("a hundred thousand characters of %j", (run) => {
    sound(run.repeat(100_000 / run.length));
  });

  test.each(slowRuns)("ten thousand characters of %j", (run) => {
    sound(run.repeat(10_000 / run.length));
  });
});

test("without a day of publication nothing relative is resolved, and one problem says so", () => {
  const words = ["on Friday", "yesterday", "last week", "this month", "overnight", "in the past five days"];
  for (const when of words) {
    const file = {
      ...report(`An air strike on Sarmada killed 12 civilians ${when}, a monitor said.`),
      published: null,
    };
    expect(read(file)?.problems.map(({ check }) => check)).toEqual(["no-date"]);
    expect(claimsIn(file).map(({ from, to }) => [from, to])).toEqual([
      [null, null],
      [null, null],
    ]);
  }
});

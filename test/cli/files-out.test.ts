import fc from "fast-check";
import { expect, test } from "vitest";
import { Ids } from "../../src/cli/ids.ts";
import type { ReportId } from "../../src/ledger/entry.ts";
import { asLine, asText, coded, csvHeader, csvRow, fileName, readingFile } from "../../src/newsroom.ts";
import { claim, fall, flight, reading, report, strike } from "./claims.ts";

test("a claim has the codebook's fields by their names", () => {
  expect(coded(strike)).toEqual({
    kind: "strike",
    quote: "fired more than 150 airstrikes",
    start: 0,
    end: 30,
    source: "Civil Defense",
    via: ["SANA"],
    named: true,
    stance: "asserted",
    places: ["east Ras", "Ras"],
    from: "2016-11-26",
    to: "2016-11-26",
    method: "airstrike",
    party: "Russian forces",
    low: 150,
    high: null,
    hedge: "reportedly",
    verb: "reported",
    dating: { words: "on Saturday", rule: "relative" },
  });
  expect(coded(flight)).toMatchObject({
    unit: "families",
    approx: true,
    who: "civilian",
    voice_condition: "on condition of anonymity",
  });
  expect(coded(fall)).toMatchObject({
    optional: true,
    extent: "part",
    share: { low: 25, high: 25, of: "Ras" },
    dating: { rule: "none" },
  });
  expect(coded(strike)).not.toHaveProperty("optional");
});

test("a population's condition is not its voice's", () => {
  const matter = { kind: "population", condition: "besieged", unit: "persons", count: { low: 5, high: 5 } } as const;
  const one = coded(claim("5 are besieged", matter, { voice: flight.voice }));
  expect(one).toMatchObject({ condition: "besieged", voice_condition: "on condition of anonymity" });
});

test("a reading is one file, on one line or many", () => {
  const file = readingFile(report.id, [strike], []);
  expect(JSON.parse(asLine(file))).toEqual({ id: "ras", claims: [coded(strike)], problems: [] });
  expect(JSON.parse(asText(file))).toEqual(JSON.parse(asLine(file)));
  expect(asLine(file).indexOf("\n")).toBe(asLine(file).length - 1);
});

/** The cells of a row that has no quoted line end. */
const cells = (row: string): string[] =>
  [...row.trimEnd().matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((one) =>
    (one[1] ?? one[2] ?? "").replaceAll('""', '"'),
  );

test("a claim is a row, its fields under their names", () => {
  const [names, row] = [cells(csvHeader()), cells(csvRow(report, strike))];
  expect(row.length).toBe(names.length);
  const fields = Object.fromEntries(names.map((name, at) => [name, row[at]]));
  expect(fields).toMatchObject({
    report: "ras",
    publisher: "Wire",
    published: "2016-11-27",
    kind: "strike",
    low: "150",
    high: "",
  });
  expect(fields).toMatchObject({
    via: "SANA",
    places: "east Ras | Ras",
    date_words: "on Saturday",
    date_rule: "relative",
  });
});

test.each(["=1+1", "+1", "-1", "@x", "\tx", '=HYPERLINK("http://x","y")'])("a spreadsheet does not run %j", (words) => {
  const row = cells(csvRow(report, claim(words, { kind: "clash", party: words, against: null })));
  expect(row).toContain(`'${words}`);
  expect(row).not.toContain(words);
});

test("every field of a claim has its column", () => {
  const names = cells(csvHeader());
  for (const one of [strike, flight, fall]) {
    for (const name of Object.keys(coded(one))) {
      const wanted = { dating: "date_rule", share: "share_of" }[name] ?? name;
      expect(names).toContain(wanted);
    }
  }
});

test.each([
  ["ras", "ras.json"],
  ["2016-11-27_ras.1", "2016-11-27_ras.1.json"],
  ["الصاخور", "الصاخور.json"],
])("%j is a file's name as it is", (id, name) => {
  expect(fileName(id)).toBe(name);
});

test.each([
  "../../etc/passwd",
  "/etc/passwd",
  "..",
  ".",
  "a/b",
  "a\\b",
  "C:x",
  "con",
  "nul.x",
  "",
  ".hidden",
  "a\nb",
  "https://example.org/a?b=c",
  "x".repeat(300),
  "a.",
])("%j is made safe", (id) => {
  expect(fileName(id)).toMatch(/^[\p{L}\p{N}_][\p{L}\p{N}._-]{0,120}-[0-9a-f]{8}\.json$/u);
});

test("no id leads out of its folder", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (id) => {
      expect(fileName(id)).not.toMatch(/[/\\\0]|^\./);
    }),
  );
});

test("a second report of one id gets another, and that is said", () => {
  const ids = new Ids();
  const settle = (id: string) => {
    const problems = [{ check: "no-date", where: id, says: "x." }];
    const read = { ...reading(), problems, report: { ...report, id: id as ReportId } };
    const settled = ids.settle(read);
    return [settled.report?.id, ...settled.problems.map((one) => `${one.where} ${one.check}`)];
  };
  expect(settle("ras")).toEqual(["ras", "ras no-date"]);
  expect(settle("ras")).toEqual(["ras-2", "ras.txt duplicate-id", "ras-2 no-date"]);
  expect(settle("RAS")).toEqual(["RAS-3", "ras.txt duplicate-id", "RAS-3 no-date"]);
  expect(settle("ras-2")).toEqual(["ras-2-2", "ras.txt duplicate-id", "ras-2-2 no-date"]);
});

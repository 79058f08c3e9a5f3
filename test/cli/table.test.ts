import { expect, test } from "vitest";
import { when } from "../../src/cli/table/cells.ts";
import { drawn } from "../../src/cli/table/table.ts";
import { plain, width, wrap } from "../../src/cli/table/words.ts";
import type { Day } from "../../src/ledger/when.ts";
import { claim, fall, flight, reading, strike } from "./claims.ts";

/** Weak words stand in brackets, so that the face can be seen here. */
const faces = (words: string, face: readonly unknown[]): string =>
  face.length === 1 && face[0] === "dim" ? `(${words})` : words;
const bare = (words: string): string => words;

test("a table for a terminal of a hundred columns", () => {
  expect(`\n${drawn(reading(strike, flight, fall), 100, bare)}`).toBe(`
━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
Ras falls
Wire · 27 Nov 2016 · en · ras.txt · 3 claims

What, how many      Words                                   Who says so         Where, when
strike              “fired more than 150 airstrikes”        Civil Defense       east Ras, Ras
150 or more                                                 via SANA            26 Nov 2016
airstrike                                                   “reportedly”        “on Saturday”
by Russian forces

displacement        “1,000 families left”                   a medic             Ras
about 1,000                                                 nameless            by 27 Nov 2016
families                                                    on condition of
fled                                                        anonymity
from Ras

control             “would take a quarter of Ras”           Wire                not said
25 % of Ras                                                                     not said
conditional
gained
by the army

`);
});

test("a roomy one has a column for each question", () => {
  expect(`\n${drawn(reading(strike), 140, bare)}`).toBe(`
━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
Ras falls
Wire · 27 Nov 2016 · en · ras.txt · 1 claim

What                  Words                                    Who says so             Where                 When               How many
strike                “fired more than 150 airstrikes”         Civil Defense           east Ras, Ras         26 Nov 2016        150 or more
airstrike                                                      via SANA                                      “on Saturday”
by Russian forces                                              “reportedly”

`);
});

test("a tight one stacks them", () => {
  expect(`\n${drawn(reading(flight), 44, bare)}`).toBe(`
━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
Ras falls
Wire · 27 Nov 2016 · en · ras.txt · 1 claim

displacement
  “1,000 families left”
  about 1,000 families, fled, from Ras
  — a medic, nameless, on condition of
  anonymity
  in Ras
  by 27 Nov 2016

`);
});

test("a day that no word gives is in a weaker face, and so is a voice that is the publisher's own", () => {
  const table = drawn(reading(strike, flight, fall), 140, faces);
  expect(table).toContain("(by 27 Nov 2016)");
  expect(table).toContain("(Wire)");
  expect(table).toMatch(/(?<!\()26 Nov 2016/);
});

test("a report of which nothing was read says so", () => {
  expect(drawn(reading(), 60, bare)).toContain("no claims");
});

test.each([60, 100, 160])("no line is wider than the terminal of %i columns", (columns) => {
  const long = claim(`${"قالت مصادر محلية إن القوات سيطرت على الحي ".repeat(6)}${"占領した地区".repeat(20)}`, {
    kind: "clash",
    party: "x".repeat(90),
    against: "التنظيم",
  });
  for (const line of drawn(reading(long, strike), columns, bare).split("\n"))
    expect(width(line)).toBeLessThanOrEqual(columns);
});

test("words from right to left are kept from turning round what stands beside them", () => {
  expect(drawn(reading(claim("الصاخور", { kind: "clash", party: null, against: null })), 100, bare)).toContain(
    "\u2068“الصاخور”\u2069",
  );
});

test.each([
  ["a\u001B[31mb", "a[31mb"],
  ["a\r\nb\tc", "a b c"],
  ["a\u202Eb\u0007", "ab"],
  ["  a  ", "a"],
])("a report cannot give a terminal orders: %j", (words, shown) => {
  expect(plain(words)).toBe(shown);
});

test.each([
  ["one two three", 7, ["one two", "three"]],
  ["abcdefgh ij", 4, ["abcd", "efgh", "ij"]],
  ["占領地区", 4, ["占領", "地区"]],
  ["e\u0301e\u0301e\u0301", 2, ["e\u0301e\u0301", "e\u0301"]],
  ["", 4, []],
])("%j in %i columns", (words, columns, wanted) => {
  expect(wrap(words, columns)).toEqual(wanted);
});

test.each([
  ["2016-11-26", "2016-11-26", "26 Nov 2016"],
  ["2016-11-01", "2016-11-26", "1–26 Nov 2016"],
  ["2016-10-31", "2016-11-01", "31 Oct – 1 Nov 2016"],
  ["2015-12-31", "2016-01-01", "31 Dec 2015 – 1 Jan 2016"],
  ["2016-11-26", null, "since 26 Nov 2016"],
  [null, "2016-11-26", "until 26 Nov 2016"],
  [null, null, "not said"],
])("from %s to %s is %j", (from, to, shown) => {
  const dates = { from: from as Day | null, to: to as Day | null, words: null, rule: "stated" as const };
  expect(when({ ...strike, dates })[0]?.words).toBe(shown);
});

import { expect, test } from "vitest";
import { drawnSheet } from "../../src/cli/table/sheet.ts";
import type { ClaimId } from "../../src/ledger/record.ts";
import { type Row, type Sheet, sheetCsv } from "../../src/newsroom.ts";

const row = (cells: readonly string[], provisional = false): Row => ({ cells, claims: ["c7" as ClaimId], provisional });
const sheet = (...rows: readonly Row[]): Sheet => ({
  id: "flows",
  title: "Flows",
  columns: ["days", "from", "to", "who says so"],
  rows,
  notes: ["Left out: 1 undated."],
});
const flow = row(["2016-11-26", "Haydariya and Shaar", "government-held\nwest of Aleppo", "the Conflict Monitor"], true);
const sure = row(["2016-11-27", "Hanano", "", "السكان المحليون"]);

// biome-ignore lint/suspicious/noControlCharactersInRegex: faces are told by this code.
const bare = (text: string): string[] => text.replace(/\u001B\[\d+m/g, "").split("\n");

test("what nobody has read has a mark in a column of its own, and says so below", () => {
  const lines = bare(drawnSheet(sheet(flow, sure), 100));
  expect(lines[3]).toMatch(/^\? {2}2016-11-26 {2}Haydariya/);
  expect(lines[4]).toMatch(/^ {3}2016-11-27 {2}Hanano/);
  expect(lines).toContain("? rests on claims that no person has read.");
  expect(bare(drawnSheet(sheet(sure), 100)).join("\n")).not.toContain("?");
});

test.each([100, 70, 60, 50])("no word is cut and no line too long at %i columns", (wide) => {
  const lines = bare(drawnSheet(sheet(flow), wide));
  const all = lines.join(" ");
  for (const word of ["2016-11-26", "Haydariya", "government-held", "Conflict", "Monitor"])
    expect(all).toContain(word);
  expect(lines.filter((line) => line.length > wide)).toEqual([]);
});

test("on a narrow terminal each cell has a line, behind its column's name", () => {
  expect(bare(drawnSheet(sheet(flow, sure), 40)).slice(2, 8)).toEqual([
    "2016-11-26 ?",
    "  from: Haydariya and Shaar",
    "  to: government-held west of Aleppo",
    "  who says so: the Conflict Monitor",
    "2016-11-27",
    "  from: Hanano",
  ]);
});

test("a table without rows says so", () => {
  expect(bare(drawnSheet(sheet(), 100))).toContain("Nothing is claimed.");
});

test("csv keeps a cell on one line, and its words from being run", () => {
  const csv = sheetCsv(sheet(flow, row(["2016-11-27", "=1+1", 'the "east", then', "-"])));
  expect(csv.split("\n")).toEqual([
    "days,from,to,who says so,claims",
    "2016-11-26,Haydariya and Shaar,government-held west of Aleppo,the Conflict Monitor,c7",
    `2016-11-27,'=1+1,"the ""east"", then",'-,c7`,
    "",
  ]);
});

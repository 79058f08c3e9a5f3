import { expect, test } from "vitest";
import type { Report, ReportId } from "../../src/ledger/entry.ts";
import { type Reader, read } from "../../src/newsroom.ts";
import { claim } from "./claims.ts";

const report: Report = {
  id: "ras" as ReportId,
  publisher: null,
  title: null,
  url: null,
  language: "en-GB",
  published: null,
  text: "Ras fell.",
};
const clash = (text: string) => claim(text, { kind: "clash", party: null, against: null });
const reader = (languages: readonly string[], text: string): Reader => ({
  id: `test ${text.length}`,
  languages,
  read: () => ({ report: report.id, reader: text, claims: [clash(text)], problems: [] }),
});
const said = async (one: Report, ...readers: readonly Reader[]) => {
  const { claims, problems } = await read(one, {}, readers);
  return [claims.length, ...problems.map(({ where, says }) => `${where}: ${says}`)];
};

test("the first reader that knows the language reads", async () => {
  const { reader: name } = await read(report, {}, [
    reader(["ar"], "Ras"),
    reader(["uk", "en"], "Ras fell"),
    reader(["en"], "Ras f"),
  ]);
  expect(name).toBe("Ras fell");
});

test("a language that no reader knows gives a problem and no claims", async () => {
  expect(await said({ ...report, language: "fr" }, reader(["en"], "Ras"), reader(["ar"], "Ras"))).toEqual([
    0,
    "ras: it is in a language that no reader knows (fr), so no claims were read. Dateline reads en, ar.",
  ]);
  expect(await said({ ...report, language: null }, reader(["en"], "Ras"))).toEqual([
    0,
    "ras: its language could not be told, so no claims were read. Say it with --language; Dateline reads en.",
  ]);
});

test("a reader that fails, fails on that report alone", async () => {
  const failing: Reader = {
    ...reader(["en"], "x"),
    read: () => {
      throw new Error("too deep");
    },
  };
  expect(await said(report, failing)).toEqual([
    0,
    "ras: the reader test 1 failed on it (too deep). Please tell us, with the report.",
  ]);
});

test("a quote that is not the report's own words does not leave the room", async () => {
  expect(await said(report, reader(["en"], "Ras fe"))).toEqual([1]);
  expect(await said(report, reader(["en"], "Ros"))).toEqual([
    0,
    "ras: 1 of its claims had a quote that is not in the report, and were left out. Please tell us, with the report.",
  ]);
});

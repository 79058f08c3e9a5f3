import { describe, expect, test } from "vitest";
import type { Report, ReportId } from "../../src/ledger/entry.ts";
import { holds } from "../../src/ledger/quote.ts";
import type { Day } from "../../src/ledger/when.ts";
import { readBaseline } from "../../src/reading/baseline.ts";

const report = (text: string, published: string | null = "2016-11-15"): Report => ({
  id: "table" as ReportId,
  publisher: "A desk",
  title: null,
  url: null,
  language: null,
  published: published === null ? null : { day: published as Day },
  text,
});

const TABLE = `# who held what
pcode,name,holder,how_sure
N1,Hanano,opposition,whole

# the line ran through it
N2,"Bostan, Bash",opposition,partly
N3,Nile Street,government,whole
`;

describe("a table of who held what", () => {
  const claims = (text: string) => readBaseline(report(text)).claims;

  test("each row is a claim in its publisher's voice, on its day, with the row as its quote", () => {
    expect(claims(TABLE).map(({ quote, places, matter }) => [quote.text, places, matter])).toEqual([
      [
        "N1,Hanano,opposition,whole",
        ["Hanano"],
        { kind: "control", change: "held", party: "opposition", extent: "whole" },
      ],
      [
        'N2,"Bostan, Bash",opposition,partly',
        ["Bostan, Bash"],
        { kind: "control", change: "held", party: "opposition", extent: "part" },
      ],
      [
        "N3,Nile Street,government,whole",
        ["Nile Street"],
        { kind: "control", change: "held", party: "government", extent: "whole" },
      ],
    ]);
    expect(claims(TABLE)[0]).toMatchObject({
      voice: { source: null },
      dates: { from: "2016-11-15", to: "2016-11-15" },
    });
  });

  test.each([
    ["as it is", TABLE],
    ["with CRLF", TABLE.replaceAll("\n", "\r\n")],
    ["without a last line end", TABLE.trimEnd()],
    ["with semicolons", TABLE.replaceAll(",", ";")],
  ])("%s, every quote is the table's own words", (_what, text) => {
    expect(claims(text)).toHaveLength(3);
    expect(claims(text).every(({ quote }) => holds(quote, text))).toBe(true);
  });

  test.each([
    ["no holder's column", "name,colour\nHanano,red", "baseline-columns", "this one has: name, colour"],
    ["nothing", "", "baseline-columns", "this one has: nothing"],
    ["a row without a holder", "name,holder\nHanano,\nSakhour,rebels", "baseline-row", '"Hanano,"'],
  ])("%s is told", (_what, text, check, says) => {
    const { problems } = readBaseline(report(text));
    expect(problems[0]?.check).toBe(check);
    expect(problems[0]?.says).toContain(says);
  });

  test("without a day its claims are undated, and it says how to give one", () => {
    const { claims: undated, problems } = readBaseline(report(TABLE, null));
    expect(undated[0]?.dates).toEqual({ from: null, to: null, words: null, rule: "none" });
    expect(problems[0]?.says).toContain("--published");
  });
});

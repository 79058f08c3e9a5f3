import fc from "fast-check";
import { expect, test } from "vitest";
import type { Claim, Report, ReportId } from "../../src/ledger/entry.ts";
import { holds } from "../../src/ledger/quote.ts";
import { parseDay } from "../../src/ledger/when.ts";
import { readers } from "../../src/reading/index.ts";

const day = parseDay("2016-11-27");

const report = (text: string): Report => ({
  id: "r" as ReportId,
  publisher: "Example Desk",
  title: null,
  url: null,
  language: "en",
  published: day && { day },
  text,
});

const claimsOf = (text: string): readonly Claim[] => readers[0]?.read(report(text), {}).claims ?? [];

const story = [
  "BEIRUT: An air strike on the town of Sarmada killed at least 12 civilians and wounded 30 others on Friday, a monitor said.",
  "\"The shelling didn't stop,\" a medic in the town's hospital said. Rebels captured the village of Tal Rasha, the army said on Saturday.",
  "Some 1,500 people fled the district for government-held areas, the United Nations said.",
];

/** A claim without its offsets, and with its marks and spaces made plain. */
const bare = ({ quote, voice, places, dates, ...rest }: Claim) => {
  const flat = (words: string | null) =>
    words?.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, " ") ?? null;
  const { words: _words, ...days } = dates;
  return { ...rest, quote: flat(quote.text), source: flat(voice.source), places: places.map(flat), days };
};

const plain = claimsOf(story.join("\n\n")).map(bare);

test("the story has claims of several kinds", () => {
  expect(new Set(plain.map(({ matter }) => matter.kind)).size).toBeGreaterThan(3);
});

test.each<[string, string]>([
  ["more blank lines", story.join("\n\n\n\n")],
  ["CRLF", story.join("\r\n\r\n")],
  ["no-break spaces", story.join("\n\n").replace(/(\d) /g, "$1\u00a0")],
  ["curly quotes", story.join("\n\n").replace(/'/g, "’").replace(/"The/, "“The").replace(/,"/, ",”")],
  ["a BOM", `\ufeff${story.join("\n\n")}`],
])("%s change no claim", (_name, text) => {
  expect(claimsOf(text).map(bare)).toEqual(plain);
});

test("a report read again, after others, gives the same reading", () => {
  claimsOf("Troops of another war shelled Vardenis on Monday, killing two.");
  expect(claimsOf(story.join("\n\n")).map(bare)).toEqual(plain);
});

const words = fc.constantFrom(
  ..."killed wounded 12 civilians in Sarmada on Friday , . said the army rebels captured \" ' air strikes and at least of by who which fled to from if not".split(
    " ",
  ),
);

test("every quote is the words that stand there, and nothing throws, whatever the text", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join(" ")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (const { quote } of claimsOf(text)) expect(holds(quote, text)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("without a day of publication nothing relative is resolved, and one problem says so", () => {
  const reading = readers[0]?.read({ ...report(story.join("\n\n")), published: null }, {});
  expect(reading?.problems.map(({ check }) => check)).toEqual(["no-date"]);
  expect(reading?.claims.filter(({ dates }) => dates.from !== null || dates.to !== null)).toEqual([]);
});

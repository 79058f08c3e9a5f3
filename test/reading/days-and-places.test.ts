import { describe, expect, test } from "vitest";
import type { Claim, KindId, ReportId } from "../../src/ledger/entry.ts";
import { parseDay } from "../../src/ledger/when.ts";
import { readers } from "../../src/reading/index.ts";
import type { Known } from "../../src/reading/reader.ts";

/** When and where a claim was, by words that lean on another sentence or on the claim beside it; our own sentences. */
const WEDNESDAY = "2021-06-16";

function claimsOf(text: string, published: string | null = WEDNESDAY, known: Known = {}): readonly Claim[] {
  const day = published === null ? null : parseDay(published);
  const report = {
    id: "told" as ReportId,
    publisher: "Hill Example",
    title: null,
    url: null,
    language: "en",
    published: day && { day },
    text,
  };
  return readers[0]?.read(report, known).claims ?? [];
}

const ofKind = (kind: KindId, text: string, published?: string | null, known?: Known) =>
  claimsOf(text, published, known).filter(({ matter }) => matter.kind === kind);

const days = ({ dates: { from, to } }: Claim) => (from === to ? `${to}` : `${from ?? ""}..${to ?? ""}`);
const whenAndWhere = (claim: Claim) => [days(claim), ...claim.places].join(" @ ");

const told: readonly (readonly [kind: KindId, text: string, ...claims: string[]])[] = [
  [
    "clash",
    "The separatists pulled out of Lyman on Monday after five days of fighting.",
    "2021-06-09..2021-06-14 @ Lyman",
  ],
  [
    "control",
    "The paramilitaries withdrew from Kutum on Sunday after nearly two weeks of clashes, officers in Nyala told reporters.",
    "2021-06-13 @ Kutum",
  ],
  [
    "control",
    "At the time of publication, junta troops were within sight of Loikaw. Insurgents took Demoso on Monday.",
    "2021-06-14 @ Demoso",
  ],
  ["clash", "At time of writing, heavy fighting was underway in Bakhmut.", "2021-06-16 @ Bakhmut"],
  [
    "control",
    "Soldiers withdrew from Kutum on Saturday. In less than 48 hours after they left that town, the rebels were able to take El Daein.",
    "2021-06-12 @ Kutum",
    "2021-06-12..2021-06-14 @ El Daein",
  ],
  [
    "harm",
    "The fighting is part of a three-week army offensive to retake Goma. The assault has killed dozens of civilians.",
    "2021-05-26..2021-06-16 @ Goma",
  ],
  [
    "harm",
    "A three-week army offensive to retake Goma goes on. The assault killed nine civilians on Tuesday.",
    "2021-06-15 @ Goma",
  ],
  [
    "harm",
    "Shelling of Izium and the surrounding villages killed eight people on Monday.",
    "2021-06-14 @ Izium @ surrounding villages",
  ],
  [
    "strike",
    "Jets hit Izium and the neighbouring countryside on Monday.",
    "2021-06-14 @ Izium @ neighbouring countryside",
  ],
  ["control", "Rebels captured Bria on Tuesday, two officials in Bangui said.", "2021-06-15 @ Bria"],
  ["harm", "A rocket killed two people on Tuesday, residents of Bria said.", "2021-06-15 @ Bria"],
];

describe("a claim has the day and the place that its neighbours give it", () => {
  for (const [kind, text, ...claims] of told)
    test(`${kind}: ${text}`, () => expect(ofKind(kind, text).map(whenAndWhere)).toEqual(claims));
});

describe("how near", () => {
  test.each<[string, object | undefined]>([
    ["Government troops moved within two kilometres of Goma.", { low: null, high: 2000, to: null }],
    ["Militiamen were within metres of the airport at Goma.", { low: null, high: null, to: null, vague: "metres" }],
    ["Militiamen were within miles of Goma.", { low: null, high: null, to: null, vague: "miles" }],
    ["Government troops moved into Goma.", undefined],
  ])("%s", (text, distance) => {
    const [claim] = ofKind("control", text);
    expect(claim?.matter.kind === "control" && claim.matter.distance).toEqual(distance);
  });
});

describe("what would follow", () => {
  test.each<[string, string[]]>([
    ["If rebels take the pass, they will hold the only road, isolating about half of Axum.", ["encircled conditional"]],
    ["The army could seize the ridge, isolating roughly 30 percent of Axum.", ["encircled predicted"]],
    ["The army seized the ridge on Monday, isolating much of Axum.", ["encircled asserted"]],
  ])("%s", (text, says) => {
    const all = ofKind("access", text).map(({ matter, stance }) =>
      matter.kind === "access" ? `${matter.change} ${stance}` : "",
    );
    expect(all).toEqual(says);
  });
});

describe("without a day of publication", () => {
  test("a report that counts from its printing is fresh: a year in it dates nothing else", () => {
    const text =
      "Rebels shelled Kupiansk on Tuesday, killing four people. They have held the ridge since 2014. Six civilians fled.";
    const dated = claimsOf(text, null).filter(({ dates }) => dates.to !== null);
    expect(dated.map(({ quote }) => quote.text)).toEqual([]);
  });
  test("a report of years alone is of the past", () => {
    const text = "In 2014 rebels took Sloviansk. The army shelled the town, killing forty people.";
    expect(ofKind("harm", text, null).map(days)).toEqual(["2014-01-01..2014-12-31"]);
  });
});

describe("names that the case knows are names, whatever else their words may be", () => {
  const known = { places: ["Pan Lwe"], sources: ["Saw Taw Nee"] };
  test("a place", () => {
    const text = "Guerrillas retreated from Pan Lwe on Monday.";
    expect(ofKind("control", text, WEDNESDAY, known).map(({ places }) => places)).toEqual([["Pan Lwe"]]);
    expect(ofKind("control", text).map(({ places }) => places)).not.toEqual([["Pan Lwe"]]);
  });
  test("who is quoted", () => {
    const text = "Citizen journalist Saw Taw Nee told reporters that 40 families fled Hpasang.";
    const sources = (with_: Known) => ofKind("displacement", text, WEDNESDAY, with_).map(({ voice }) => voice.source);
    expect(sources(known)).toEqual(["Citizen journalist Saw Taw Nee"]);
  });
});

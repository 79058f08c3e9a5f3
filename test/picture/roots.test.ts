import { describe, expect, test } from "vitest";
import { SOLDIERS } from "../../src/languages/en/sides.ts";
import type { ReportId, Voice } from "../../src/ledger/entry.ts";
import type { ReportHead } from "../../src/ledger/slip.ts";
import type { Day } from "../../src/ledger/when.ts";
import { Parties } from "../../src/parties/parties.ts";
import type { BlocId, PartyId, RootId, Source } from "../../src/parties/party.ts";
import { originals, roots } from "../../src/picture/roots.ts";
import type { PlaceId } from "../../src/places/ground.ts";
import { said } from "./world.ts";

const party = (id: string, ...descriptors: string[]) => ({ id: id as PartyId, label: id, names: [], descriptors });
const source = (id: string, what: string, speaksFor: string | null, ...names: string[]): Source => ({
  id: id as RootId,
  label: id.toUpperCase(),
  names,
  what,
  speaksFor: speaksFor as PartyId | null,
  from: null,
  to: null,
  why: null,
  counts: true,
});
const parties = new Parties(
  [party("government", "regime", "army"), party("rebels", "rebel", "opposition"), party("russia", "Russian")],
  [
    {
      id: "loyalist" as BlocId,
      label: "loyalists",
      names: ["the army and its allies"],
      members: ["government", "russia"].map((one) => ({ party: one as PartyId, from: null, to: null })),
    },
  ],
  [
    source("sohr", "monitor", null, "Syrian Observatory for Human Rights", "the Observatory"),
    source("sana", "state media", "government", "Syrian state media"),
    source("direct", "outlet", null, "Syria Direct"),
  ],
);

const head = (id: string, published: string | null, more: Partial<ReportHead> = {}): ReportHead => ({
  id: id as ReportId,
  seq: Number(id.slice(1)),
  learned: "2016-11-28" as Day,
  name: id,
  form: "article",
  access: "public",
  publisher: "Syria Direct",
  title: null,
  language: "en",
  published: published === null ? null : { day: published as Day },
  ...more,
});

function rootIn(voice: Partial<Voice>, heads: readonly ReportHead[] = [head("r1", "2016-11-27")]) {
  const reports = new Map(heads.map((one) => [one.id, one]));
  const claim = said({ kind: "clash", party: null, against: null }).claim;
  const by = {
    parties,
    soldiers: new Set(SOLDIERS),
    reports,
    originals: originals(reports),
    placesIn: (words: string) => (words.includes("east Aleppo") ? ["east" as PlaceId] : []),
  };
  const first = heads[0] as ReportHead;
  return roots(by)({ ...claim, report: first.id, voice: { source: null, via: [], named: true, ...voice } }, first);
}

describe("who says it, at the root", () => {
  test.each<[string, Partial<Voice>, object]>([
    ["the publisher's own voice", {}, { id: "direct", own: true, counts: true, side: null }],
    ["an outlet that cites itself", { source: "Syria Direct" }, { id: "direct", own: true }],
    ["a body under one of its names", { source: "the Observatory" }, { id: "sohr", what: "monitor", side: null }],
    [
      "a name within more words",
      { source: "state news agency SANA" },
      { id: "sana", side: "loyalist", sideBy: "register" },
    ],
    ["a party's own word", { source: "the army" }, { id: "party:government", side: "loyalist", sideBy: "words" }],
    [
      "a spokesman by name, of a body that the register does not know",
      { source: "Adeeb", organisation: "rebel faction" },
      { id: "named:adeeb", side: "rebels", sideBy: "words", counts: false },
    ],
    [
      "nameless, with a side in their words",
      { source: "opposition military sources", named: false },
      { id: "nameless:rebels:Syria Direct", side: "rebels", sideBy: "words", soldier: false, counts: true },
    ],
    [
      "a nameless soldier without one",
      { source: "military sources in east Aleppo", named: false },
      { side: null, sideBy: null, soldier: true, speaksIn: ["east"] },
    ],
    [
      "residents have no side by where they live",
      { source: "residents of rebel-held Sakhour", named: false },
      { side: null, soldier: false },
    ],
    [
      "people of a body are not the body",
      { source: "SANA officials", named: false },
      { id: "nameless:loyalist:Syria Direct", side: "loyalist" },
    ],
    [
      "a body that nobody knows is a lead",
      { source: "Aleppo Notebook" },
      { id: "named:aleppo notebook", counts: false },
    ],
    ["both sides' words are nobody's side", { source: "regime and rebel officials", named: false }, { side: null }],
  ])("%s", (_what, voice, expected) => {
    expect(rootIn(voice)).toMatchObject(expected);
  });

  test("two nameless voices of one side through one publisher are one root", () => {
    const one = rootIn({ source: "rebel commanders", named: false });
    const other = rootIn({ source: "opposition sources", named: false });
    expect(one.id).toBe(other.id);
  });
});

describe("where the words were first", () => {
  const old = head("r2", "2016-11-26", { publisher: "Agency" });
  test.each<[string, Partial<ReportHead>, string]>([
    ["in the report itself", {}, "r1"],
    ["in the one that it copies, published earlier", { copies: ["r2" as ReportId] }, "r2"],
    [
      "in the report that its sentence stands in",
      { repeats: [{ start: 90, end: 200, report: "r2" as ReportId }] },
      "r2",
    ],
    ["not where another sentence is repeated", { repeats: [{ start: 0, end: 90, report: "r2" as ReportId }] }, "r1"],
  ])("%s", (_what, more, expected) => {
    expect(rootIn({}, [head("r1", "2016-11-27", more), old]).origin).toBe(expected);
  });

  test("a copy that was filed first has the origin of what it copies", () => {
    const later = head("r2", "2016-11-26", { copies: ["r1" as ReportId] });
    expect(rootIn({}, [head("r1", "2016-11-27"), later]).origin).toBe("r2");
  });
});

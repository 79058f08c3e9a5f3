import type { Whole } from "../../src/cli/sinks.ts";
import type { Claim, Matter, ReportId, Voice } from "../../src/ledger/entry.ts";
import type { Day } from "../../src/ledger/when.ts";

const day = (words: string): Day => words as Day;
const own: Voice = { source: null, via: [], named: true };

/** A claim in a few words. */
export const claim = (text: string, matter: Matter, more: Partial<Claim> = {}): Claim => ({
  quote: { text, start: 0, end: text.length },
  voice: own,
  stance: "asserted",
  places: ["Ras"],
  dates: { from: day("2016-11-26"), to: day("2016-11-26"), words: "on Saturday", rule: "relative" },
  matter,
  ...more,
});

export const strike = claim(
  "fired more than 150 airstrikes",
  { kind: "strike", method: "airstrike", party: "Russian forces", count: { low: 150, high: null } },
  {
    voice: { source: "Civil Defense", via: ["SANA"], named: true, hedge: "reportedly", verb: "reported" },
    places: ["east Ras", "Ras"],
  },
);
export const flight = claim(
  "1,000 families left",
  {
    kind: "displacement",
    movement: "fled",
    unit: "families",
    count: { low: 1000, high: 1000, approx: true },
    origin: "Ras",
    destination: null,
    who: "civilian",
  },
  {
    voice: { source: "a medic", via: [], named: false, condition: "on condition of anonymity" },
    dates: { from: day("2016-11-27"), to: day("2016-11-27"), words: null, rule: "publication" },
  },
);
export const fall = claim(
  "would take a quarter of Ras",
  { kind: "control", change: "gained", party: "the army", extent: "part", share: { low: 25, high: 25, of: "Ras" } },
  { stance: "conditional", places: [], dates: { from: null, to: null, words: null, rule: "none" }, optional: true },
);

export const report: Whole["report"] = {
  id: "ras" as ReportId,
  publisher: "Wire",
  title: "Ras falls",
  url: null,
  language: "en",
  published: { day: day("2016-11-27") },
};

export const reading = (...claims: readonly Claim[]): Whole => ({ where: "ras.txt", report, claims, problems: [] });

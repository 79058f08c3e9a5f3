import type { Settings } from "../../src/case.ts";
import type { ReportId } from "../../src/ledger/entry.ts";
import type { ClaimId } from "../../src/ledger/record.ts";
import type { Standing, Stands } from "../../src/ledger/stands.ts";
import type { Day } from "../../src/ledger/when.ts";
import type { BlocId, PartyId, RootId } from "../../src/parties/party.ts";
import type { Actor, Resolved, Root, Settled } from "../../src/picture/settled.ts";
import type { Ground, PlaceId } from "../../src/places/ground.ts";

/**
 * A small world for tests of pictures: five districts in a row, a-b-c-d-e, all of "town", a hinterland at each end; two
 * blocs, red and blue; roots that are told apart by their first letter.
 */
const ROW = ["a", "b", "c", "d", "e"] as PlaceId[];
const TOWN = "town" as PlaceId;

export const ground: Ground = {
  districts: ROW,
  label: (place) => place.toUpperCase(),
  parent: (place) => (place === TOWN ? null : TOWN),
  within: (place, whole) => place === whole || (whole === TOWN && ROW.includes(place)),
  parts: (place) => (place === TOWN ? ROW : ROW.includes(place) ? [place] : []),
  neighbours: (place) => ROW.filter((other) => Math.abs(ROW.indexOf(other) - ROW.indexOf(place)) === 1),
  area: () => 1,
  residents: () => ({ low: 1000, high: 2000, source: "census" }),
  rear: (place) => (place === "a" ? "red" : place === "e" ? "blue" : null),
  outside: () => false,
  point: (place) => [ROW.indexOf(place), 0],
};

const settings: Settings = {
  windowDays: 3,
  staleDays: 7,
  household: { persons: 5, source: "test" },
  cutoffHours: 24,
};

const actor = (name: string): Actor => ({
  words: name,
  parties: [name as PartyId],
  blocs: [name as BlocId],
});

/** `monitor` and `agency` take no side; `red-news` and `blue-news` do; `outlet` is the publisher's own voice; `soldier` is nameless. */
export function root(name: string): Root {
  const side = name.startsWith("red") ? "red" : name.startsWith("blue") ? "blue" : null;
  const own = name.startsWith("outlet");
  const soldier = name.startsWith("soldier");
  return {
    id: name as RootId,
    label: name,
    what: null,
    own,
    named: !soldier,
    counts: !name.startsWith("lead"),
    side: side as BlocId | null,
    sideBy: side ? "register" : null,
    soldier,
    speaksIn: [],
    condition: null,
    via: [],
    publisher: own ? name : "outlet",
    origin: `r-${name}` as ReportId,
  };
}

export const day = (number: number): Day => `2016-11-${String(number).padStart(2, "0")}` as Day;

type Matter = Stands["matter"];
export interface Said {
  id?: string;
  at?: readonly string[];
  within?: readonly string[];
  by?: string | Root;
  on?: number | readonly [number, number] | null;
  learned?: number;
  stance?: Stands["stance"];
  mark?: Stands["mark"];
  party?: string | null;
  against?: string | null;
  rule?: Stands["dates"]["rule"];
  optional?: true;
  report?: string;
  relations?: Settled["relations"];
}

/** One claim that stands, in the small world. A day is that of November 2016; it was learned then too, unless told. */
export function said(matter: Matter, how: Said = {}, seq = 1): Settled {
  const [from, to] = typeof how.on === "object" && how.on !== null ? how.on : [how.on ?? null, how.on ?? null];
  const dates = { from: from === null ? null : day(from), to: to === null ? null : day(to) };
  const rule = how.rule ?? (to === null ? "none" : "stated");
  const voice = typeof how.by === "object" ? how.by : root(how.by ?? "monitor");
  const claim: Stands = {
    id: (how.id ?? `c${seq}`) as ClaimId,
    seq,
    learned: day(how.learned ?? to ?? 1),
    report: (how.report ?? voice.origin) as ReportId,
    reading: null,
    start: seq * 100,
    end: seq * 100 + 10,
    voice: { source: voice.own ? null : voice.label, via: [], named: voice.named },
    stance: how.stance ?? "asserted",
    places: how.at ?? [],
    dates: { ...dates, rule },
    matter,
    mark: how.mark ?? "read",
    ...(how.optional ? { optional: true } : {}),
  };
  return {
    claim,
    at: (how.at ?? []) as PlaceId[],
    within: (how.within ?? []) as PlaceId[],
    unresolved: [],
    ambiguous: [],
    relations: how.relations ?? [],
    party: how.party ? actor(how.party) : null,
    against: how.against ? actor(how.against) : null,
    root: voice,
    ...dates,
    by: rule === "publication" || rule === "announced",
  };
}

/** The claims, numbered in the order of the list unless they have ids, resolved in the small world. */
export function resolved(claims: readonly ((seq: number) => Settled)[]): Resolved {
  const settled = claims.map((make, at) => make(at + 1));
  const standing: Standing = {
    asOf: { known: null, upto: null },
    claims: settled.map((one) => one.claim),
    reports: new Map(),
    joins: [],
    parts: [],
    assessments: [],
    settings: new Map(),
  };
  const blocOf = (party: PartyId) => party as string as BlocId;
  return { standing, settled, ground, settings, labelOf: (id) => id, blocOf };
}

/** "P gained C", as somebody said of a day: the commonest claim of the tests. */
export const gained =
  (place: string, party: string, how: Said = {}) =>
  (seq: number) =>
    said({ kind: "control", change: "gained", party }, { at: [place], party, ...how }, seq);

import type { Slip } from "../../src/ledger/slip.ts";
import type { Stands } from "../../src/ledger/stands.ts";
import type { BlocId, PartyId, RootId } from "../../src/parties/party.ts";
import type { Actor, Resolved, Root, Settled } from "../../src/picture/settled.ts";
import type { Ground, PlaceId } from "../../src/places/ground.ts";
import type { World } from "./world.ts";

/** What pictures are drawn from, of those claims of a simulated world: its words are its ids, so nothing needs resolving. */
export function resolvedOf(world: World, slips: readonly Slip[]): Resolved {
  const settled = slips.map(settle);
  return {
    settled,
    ground: groundOf(world.places as readonly string[] as readonly PlaceId[]),
    settings: { windowDays: 3, staleDays: 7, household: { persons: 5, source: "none" }, cutoffHours: 24 },
    standing: {
      asOf: { known: null, upto: null },
      claims: settled.map((one) => one.claim),
      reports: new Map(),
      joins: [],
      parts: [],
      assessments: [],
      settings: new Map(),
    },
    labelOf: (id) => id,
    blocOf: (party) => party as string as BlocId,
  };
}

function settle(slip: Slip): Settled {
  const { matter, dates } = slip;
  const claim: Stands = { ...slip, mark: "read" };
  return {
    claim,
    at: slip.places as readonly string[] as readonly PlaceId[],
    within: [],
    unresolved: [],
    ambiguous: [],
    relations: [],
    party: "party" in matter ? actor(matter.party) : null,
    against: "against" in matter ? actor(matter.against) : null,
    root: rootOf(slip),
    from: dates.from,
    to: dates.to,
    by: dates.rule === "publication" || dates.rule === "announced",
  };
}

const actor = (words: string | null): Actor | null =>
  words === null ? null : { words, parties: [words as PartyId], blocs: [words as BlocId] };

function rootOf({ voice, report }: Slip): Root {
  const id = (voice.source ?? "publisher") as RootId;
  const side = /^(east|west)-/.exec(id)?.[1] as BlocId | undefined;
  return {
    id,
    label: id,
    what: null,
    own: voice.source === null,
    named: true,
    counts: true,
    side: side ?? null,
    sideBy: side ? "register" : null,
    soldier: false,
    speaksIn: [],
    condition: null,
    via: voice.via as readonly string[] as readonly RootId[],
    publisher: voice.via[0] ?? id,
    origin: report.replace("-copy", "") as typeof report,
  };
}

const groundOf = (places: readonly PlaceId[]): Ground => ({
  districts: places,
  label: (place) => place,
  parent: () => null,
  within: (place, whole) => place === whole,
  parts: (place) => [place],
  neighbours: () => [],
  area: () => 1,
  residents: () => null,
  rear: () => null,
  outside: () => false,
  point: () => null,
});

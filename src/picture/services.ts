import type { Facility, ServiceStatus } from "../ledger/entry.ts";
import type { Figure } from "../ledger/figure.ts";
import type { ClaimId } from "../ledger/record.ts";
import type { Day } from "../ledger/when.ts";
import type { Ground, PlaceId } from "../places/ground.ts";
import { type Attack, attacksOn } from "./attacks.ts";
import { dated, historyOf, type Spell, stateOn } from "./history.ts";
import type { Resolved, Root, Settled } from "./settled.ts";
import { grouped } from "./tally/grouped.ts";
import { byId, type LeftOut } from "./tally/item.ts";
import { seatsOf } from "./tally/region.ts";

/** Whether it works; and what was done to it. The one does not follow from the other: a hospital that was hit may work on. */
export type Functioning = "working" | "limited" | "closed";
export type Damage = "damaged" | "destroyed";

const FUNCTIONING: Readonly<Partial<Record<ServiceStatus, Functioning>>> = {
  working: "working",
  restored: "working",
  limited: "limited",
  closed: "closed",
};
const DAMAGE: Readonly<Partial<Record<ServiceStatus, Damage>>> = { damaged: "damaged", destroyed: "destroyed" };

const statusOf = ({ claim: { matter } }: Settled) => (matter.kind === "service" ? matter.status : null);
const functioningOf = (said: Settled) => FUNCTIONING[statusOf(said) ?? "damaged"] ?? null;
const damageOf = (said: Settled) => DAMAGE[statusOf(said) ?? "working"] ?? null;

/** A facility as it is spoken of: its kind, its place, and its name where one is told. */
export interface Site {
  readonly facility: Facility;
  readonly place: PlaceId;
  /** The words that name it before its place; null for "a hospital", "the hospital". */
  readonly name: string | null;
  readonly functioning: readonly Spell<Functioning>[];
  readonly damage: readonly Spell<Damage>[];
  /** At the end of the day: unknown where nobody says, or where voices differ. */
  readonly now: Functioning | "unknown";
}

/** A site as it was on the day of a claim, and by whose word. */
export interface SiteThen extends Pick<Site, "place" | "name"> {
  readonly claims: readonly ClaimId[];
}

/** What is said of all facilities of a kind in an area, tested against those that are told of one by one. */
export interface AreaClaim {
  readonly claim: ClaimId;
  readonly root: Root;
  readonly facility: Facility;
  readonly place: PlaceId;
  readonly day: Day;
  readonly says: Functioning | Damage;
  /** How many; null where it is said of all. */
  readonly count: Figure | null;
  /** The sites of that kind in the area, by what each was said to be at the end of that day. */
  readonly sites: Readonly<Record<Functioning | "unknown", readonly SiteThen[]>>;
  /** Whether the sites bear it out: `untested` where none is known, or a number is said. */
  readonly test: "borne out" | "contradicted" | "untested";
}

export interface Services {
  readonly on: Day;
  readonly sites: readonly Site[];
  readonly areas: readonly AreaClaim[];
  readonly attacks: readonly Attack[];
  readonly left: readonly LeftOut[];
}

const isService = ({ claim }: Settled): boolean => claim.matter.kind === "service";

/** Words of a claim before its first place: "M10 hospital" in ["M10 hospital", "Sakhour"]. */
function nameOf({ claim: { places }, unresolved }: Settled): string | null {
  const [first] = places;
  return first !== undefined && unresolved.includes(first) ? first : null;
}

/** Said of a whole area: of more than one district, with no number of one. */
function isWide(said: Settled, place: PlaceId, ground: Ground): boolean {
  const { matter } = said.claim;
  if (matter.kind !== "service" || nameOf(said) !== null || ground.parts(place).length < 2) return false;
  return matter.count.low !== 1 || matter.count.high !== 1;
}

function siteOf(facility: Facility, place: PlaceId, name: string | null, said: readonly Settled[], on: Day): Site {
  const functioning = historyOf(said, functioningOf);
  const now = stateOn(functioning, on)?.state ?? "unknown";
  return {
    facility,
    place,
    name,
    functioning,
    damage: historyOf(said, damageOf),
    now: now === "disputed" ? "unknown" : now,
  };
}

interface Spoken {
  readonly said: Settled;
  readonly place: PlaceId;
  readonly facility: Facility;
}

/** A claim holds for each of its places. */
const spokenOf = (said: Settled): Spoken[] =>
  said.claim.matter.kind === "service"
    ? seatsOf(said).map((place) => ({ said, place, facility: (said.claim.matter as { facility: Facility }).facility }))
    : [];

function areaClaim({ said, place, facility }: Spoken, sites: readonly Site[], ground: Ground): AreaClaim | null {
  const says = functioningOf(said) ?? damageOf(said);
  const { matter } = said.claim;
  if (says === null || matter.kind !== "service" || said.to === null) return null;
  const day = said.to;
  const numbered = matter.count.low !== null || matter.count.high !== null;
  const here = sites.filter((site) => site.facility === facility && ground.within(site.place, place));
  const then = (site: Site) => {
    const state = stateOn(site.functioning, day)?.state ?? "unknown";
    return state === "disputed" ? "unknown" : state;
  };
  const among = (state: Functioning | "unknown") =>
    here
      .filter((site) => then(site) === state)
      .map(({ place, name, functioning }) => ({ place, name, claims: claimsOf(stateOn(functioning, day)) }));
  const by = {
    working: among("working"),
    limited: among("limited"),
    closed: among("closed"),
    unknown: among("unknown"),
  };
  return {
    claim: said.claim.id,
    root: said.root,
    facility,
    place,
    day,
    says,
    count: numbered ? matter.count : null,
    sites: by,
    test: numbered ? "untested" : tested(says, by),
  };
}

const claimsOf = (step: Spell<Functioning> | null): ClaimId[] => (step?.sayings ?? []).map(({ claim }) => claim);

/** "None works" falls with one that does, in part or in full; "all work" with one that is closed. */
function tested(says: Functioning | Damage, by: AreaClaim["sites"]): AreaClaim["test"] {
  const works = by.working.length + by.limited.length;
  const [against, bears] = says === "closed" ? [works, by.closed.length] : [by.closed.length, works];
  if (says === "damaged" || says === "destroyed") return "untested";
  if (against > 0) return "contradicted";
  return bears > 0 ? "borne out" : "untested";
}

/** What civilians live by, as it was claimed up to the end of a day. */
export function services(resolved: Resolved, on: Day): Services {
  const { ground } = resolved;
  const { kept, left } = dated(resolved.settled.filter(isService), on);
  const spoken = kept.flatMap(spokenOf);
  const wide = spoken.filter(({ said, place }) => isWide(said, place, ground));
  const narrow = spoken.filter((one) => !wide.includes(one));
  const keyed = grouped(narrow, ({ said, place, facility }) => JSON.stringify([facility, place, nameOf(said)]));
  const sites = [...keyed].sort().map(([, own]) => {
    const [{ facility, place, said }] = own as [Spoken];
    return siteOf(
      facility,
      place,
      nameOf(said),
      own.map((one) => one.said),
      on,
    );
  });
  return {
    on,
    sites,
    areas: wide.flatMap((one) => areaClaim(one, sites, ground) ?? []).sort((a, b) => byId(a.claim, b.claim)),
    attacks: attacksOn(sites, kept, resolved, on),
    left,
  };
}

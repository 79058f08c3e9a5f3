import type { ClaimId } from "../ledger/record.ts";
import { type Day, dayNumber } from "../ledger/when.ts";
import { stateOn } from "./history.ts";
import type { Functioning, Site } from "./services.ts";
import type { Resolved, Settled } from "./settled.ts";
import { grouped } from "./tally/grouped.ts";
import { byId } from "./tally/item.ts";
import { seatsOf } from "./tally/region.ts";

/** A claim that belongs to an attack, and why we say so. */
export interface Link {
  readonly claim: ClaimId;
  readonly why: "told-together" | "same-place-and-day";
}

/** An attack on health care: what struck, what was hit, who was harmed, and what works after. */
export interface Attack {
  readonly facility: Site["facility"];
  readonly place: Site["place"];
  readonly name: string | null;
  readonly day: Day;
  readonly damage: readonly ClaimId[];
  readonly strikes: readonly Link[];
  readonly harm: readonly Link[];
  /** Whether the facility works after, by the first who says so on that day or later; null where nobody does. */
  readonly after: { readonly state: Functioning | "disputed"; readonly since: Day } | null;
  /** Other facilities of its kind in the place that are said to work at the end of the day asked for. */
  readonly working: readonly { readonly place: Site["place"]; readonly name: string | null }[];
}

const HEALTH: ReadonlySet<string> = new Set(["hospital", "clinic", "ambulance"]);

/** Words this near in one report tell of one thing: about two sentences. */
const TOGETHER = 400;

function linkOf(damage: readonly Settled[], other: Settled): Link | null {
  const meets = damage.filter(
    (one) =>
      one.to !== null &&
      other.to !== null &&
      dayNumber(other.from ?? other.to) <= dayNumber(one.to) &&
      dayNumber(one.from ?? one.to) <= dayNumber(other.to),
  );
  const together = meets.some(
    ({ claim }) => claim.report === other.claim.report && Math.abs(claim.start - other.claim.start) <= TOGETHER,
  );
  if (together) return { claim: other.claim.id, why: "told-together" };
  const here = meets.some(
    (one) => other.from === one.from && other.to === one.to && same(seatsOf(one), seatsOf(other)),
  );
  return here ? { claim: other.claim.id, why: "same-place-and-day" } : null;
}

const same = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one));

/** Claims that a link may be made to, found by their report, or by their days and a place of theirs. */
type Near = (damage: readonly Settled[]) => Iterable<Settled>;

function near(claims: readonly Settled[]): Near {
  const byReport = grouped(claims, ({ claim }) => claim.report);
  const placed = claims.flatMap((one) => spotsOf(one).map((spot) => ({ spot, one })));
  const bySpot = grouped(placed, ({ spot }) => spot);
  return (damage) =>
    new Set([
      ...damage.flatMap(({ claim }) => byReport.get(claim.report) ?? []),
      ...damage.flatMap(spotsOf).flatMap((spot) => (bySpot.get(spot) ?? []).map(({ one }) => one)),
    ]);
}

/** Its days with each of its places; with none where it has none. */
function spotsOf(one: Settled): string[] {
  const seats = seatsOf(one);
  return (seats.length > 0 ? seats : [""]).map((seat) => `${one.from} ${one.to} ${seat}`);
}

const links = (damage: readonly Settled[], others: Near): Link[] =>
  [...others(damage)].flatMap((other) => linkOf(damage, other) ?? []).sort((a, b) => byId(a.claim, b.claim));

/** Each day on which a hospital, a clinic or an ambulance is said to have been hit. */
export function attacksOn(sites: readonly Site[], claims: readonly Settled[], resolved: Resolved, on: Day): Attack[] {
  const byClaim = new Map(claims.map((said) => [said.claim.id, said]));
  const asserted = resolved.settled.filter(({ claim, to }) => claim.stance === "asserted" && to !== null && to <= on);
  const strikes = near(asserted.filter(({ claim }) => claim.matter.kind === "strike"));
  const harms = near(asserted.filter(({ claim }) => claim.matter.kind === "harm"));
  return sites
    .filter(({ facility }) => HEALTH.has(facility))
    .flatMap((site) => {
      const sayings = site.damage.flatMap((step) => step.sayings);
      const days = [...new Set(sayings.map(({ day }) => day))].sort();
      return days.map((day) => {
        const ids = sayings.filter((one) => one.day === day).map(({ claim }) => claim);
        const damage = ids.flatMap((id) => byClaim.get(id) ?? []);
        const after = site.functioning.find(({ lastSaid }) => lastSaid >= day);
        return {
          facility: site.facility,
          place: site.place,
          name: site.name,
          day,
          damage: ids,
          strikes: links(damage, strikes),
          harm: links(damage, harms),
          after: after ? { state: after.state, since: after.since } : null,
          working: stillWorking(site, sites, resolved, on),
        };
      });
    });
}

function stillWorking(site: Site, sites: readonly Site[], { ground }: Resolved, on: Day): Attack["working"] {
  return sites
    .filter((other) => other !== site && other.facility === site.facility && ground.within(other.place, site.place))
    .filter(({ functioning }) => ["working", "limited"].includes(stateOn(functioning, on)?.state ?? ""))
    .map(({ place, name }) => ({ place, name }));
}

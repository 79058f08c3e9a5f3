import type { Distance, Share } from "../ledger/entry.ts";
import type { Day } from "../ledger/when.ts";
import type { PlaceId } from "../places/ground.ts";
import { compare, eachPair, type Found, pairOf, type Relation } from "./compare.ts";
import type { Resolved, Settled } from "./settled.ts";
import { grouped } from "./tally/grouped.ts";
import { regionLie, regionOf, sayRegion } from "./tally/region.ts";

/** A claim that one bloc, and no other, holds all of a place. */
function holds({ claim: { matter }, party }: Settled): boolean {
  if (matter.kind !== "control" || (matter.change !== "gained" && matter.change !== "held")) return false;
  return (matter.extent === undefined || matter.extent === "whole") && (party?.blocs.length ?? 0) > 0;
}

function whoHolds(a: Settled, b: Settled): Relation {
  const alike = (a.party?.blocs ?? []).some((bloc) => b.party?.blocs.includes(bloc));
  const [one, other] = [a.claim.stance, b.claim.stance];
  if (one === "unacknowledged" || other === "unacknowledged") return alike ? "silent" : "incomparable";
  const denied = (one === "denied") !== (other === "denied");
  if (denied) return alike ? "contradict" : "incomparable";
  return alike ? "agree" : one === "denied" ? "incomparable" : "contradict";
}

/** Different holders of one place on one day, by different roots; a denial, and a silence, of what others say. */
export function controlPairs({ settled, ground }: Resolved, on: Day): Found[] {
  const spoken = settled
    .filter((said) => holds(said) && ["asserted", "denied", "unacknowledged"].includes(said.claim.stance))
    .filter(({ to, claim }) => to !== null && to <= on && !(claim.optional && claim.mark === "read"))
    .flatMap((said) => said.at.map((place) => ({ said, place })));
  const things = grouped(spoken, ({ said, place }) => `${place} ${said.to}`);
  return [...things.values()].flatMap((own) => {
    const pairs = eachPair(own)
      .filter(([a, b]) => a.said.root.id !== b.said.root.id)
      .map(([a, b]) => pairOf(a.said.claim.id, b.said.claim.id, whoHolds(a.said, b.said)))
      .filter(({ relation }) => relation === "contradict" || relation === "silent");
    const [{ place, said }] = own as [{ place: PlaceId; said: Settled }];
    return pairs.length === 0
      ? []
      : [{ head: { about: "who holds it", where: ground.label(place), when: said.to ?? "" }, pairs }];
  });
}

type Measure = "distance" | "share";

const measureOf = ({ claim: { matter } }: Settled, measure: Measure): Distance | Share | null =>
  matter.kind === "control" ? (matter[measure] ?? null) : null;

/** What it is a share of, or a distance to. */
const of = (measured: Distance | Share): string | null => ("to" in measured ? measured.to : measured.of);

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/** Two distances, or two shares, that are said of one mover in one place on one day: inside one report as well. */
export function measurePairs({ settled, ground }: Resolved, on: Day): Found[] {
  return (["distance", "share"] as const).flatMap((measure) => {
    const told = settled.filter(
      (said) =>
        measureOf(said, measure) !== null && said.claim.stance === "asserted" && said.to !== null && said.to <= on,
    );
    const things = grouped(told, ({ to, party }) => `${to} ${party?.blocs.join("+") || (party?.words ?? "")}`);
    return [...things.values()].flatMap((own) => {
      const pairs = eachPair(own).flatMap(([a, b]) => {
        const [where, other] = [regionOf(a), regionOf(b)];
        const [one, two] = [measureOf(a, measure), measureOf(b, measure)];
        if (!where || !other || !one || !two || differ(of(one), of(two)) || regionLie(where, other, ground) === "apart")
          return [];
        const relation = compare(one, two);
        return relation === "agree" ? [] : [pairOf(a.claim.id, b.claim.id, relation)];
      });
      const region = own[0] && regionOf(own[0]);
      const where = region ? sayRegion(region, ground) : "";
      return pairs.length === 0 ? [] : [{ head: { about: measure, where, when: own[0]?.to ?? "" }, pairs }];
    });
  });
}

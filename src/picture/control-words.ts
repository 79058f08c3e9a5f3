import { type Day, dayNumber } from "../ledger/when.ts";
import type { BlocId } from "../parties/party.ts";
import type { Ground, PlaceId } from "../places/ground.ts";
import { type Act, type ControlRule, lessThanDistrict, type Meant, meant } from "./control-acts.ts";
import type { Resolved, Settled } from "./settled.ts";

/** What one claim says of one district, itself or as a part of a wider place. */
export interface Word {
  readonly one: Settled;
  /** The claim's last day, in days since 1970-01-01. */
  readonly day: number;
  readonly act: Act;
  readonly blocs: readonly BlocId[];
  readonly rule: ControlRule | null;
  /** How many districts the place that it is said of has: a narrower word speaks before a wider one. */
  readonly grain: number;
}

/** A claim that is listed and not folded, and why. */
export interface Aside {
  readonly one: Settled;
  readonly rule: ControlRule;
}

export interface Words {
  /** For each district, in the order of the ground: its words by day, and within a day in the order of the ledger. */
  readonly byDistrict: readonly (readonly Word[])[];
  readonly aside: readonly Aside[];
  /** Wide places of which something is said that holds for no part alone. */
  readonly wide: readonly (Aside & { readonly place: PlaceId })[];
}

/** All that is said of control and fighting, as words on districts. */
export function wordsOf({ settled, ground }: Pick<Resolved, "settled" | "ground">): Words {
  const indexes = new Map(ground.districts.map((place, at) => [place, at]));
  const byDistrict: Word[][] = ground.districts.map(() => []);
  const aside: Aside[] = [];
  const wide: (Aside & { place: PlaceId })[] = [];
  const dayOf = numbered();
  for (const one of settled) {
    const { kind } = one.claim.matter;
    if (kind !== "control" && kind !== "clash") continue;
    const said = meant(one);
    const only = one.at.length === 1 && one.to !== null ? indexes.get(one.at[0] as PlaceId) : undefined;
    if (only !== undefined) {
      const { act, blocs, rule } = said;
      byDistrict[only]?.push({ one, day: dayOf(one.to as Day), act, blocs, rule, grain: 1 });
      continue;
    }
    const spots = spotsOf(one, said, ground, indexes);
    if (spots.rule) aside.push({ one, rule: spots.rule });
    else if (said.rule === "undated") aside.push({ one, rule: "undated" });
    const day = one.to === null ? Number.NEGATIVE_INFINITY : dayOf(one.to);
    for (const { at, grain, said: here } of spots.in) byDistrict[at]?.push({ one, day, grain, ...here });
    for (const place of spots.wide) wide.push({ one, place, rule: said.rule ?? "not-passed-down" });
  }
  for (const words of byDistrict)
    if (!inOrder(words)) words.sort((a, b) => a.day - b.day || a.one.claim.seq - b.one.claim.seq);
  return { byDistrict, aside, wide };
}

const inOrder = (words: readonly Word[]): boolean =>
  words.every((word, at) => {
    const last = words[at - 1];
    return !last || last.day < word.day || (last.day === word.day && last.one.claim.seq <= word.one.claim.seq);
  });

/** A day's number, reckoned once a day. */
function numbered(): (day: Day) => number {
  const known = new Map<Day, number>();
  return (day) => {
    const found = known.get(day) ?? dayNumber(day);
    known.set(day, found);
    return found;
  };
}

interface Spots {
  readonly in: readonly { readonly at: number; readonly grain: number; readonly said: Meant }[];
  readonly wide: readonly PlaceId[];
  /** Set where the claim comes to no district at all. */
  readonly rule: ControlRule | null;
}

/** Acts of a wide place that hold for its parts: that somebody took, holds or lost it. */
const PASSES: ReadonlySet<Act> = new Set(["gain", "hold", "lose"]);

/** The districts that a claim is about; what covers one twice is the narrower. */
function spotsOf(one: Settled, said: Meant, ground: Ground, indexes: ReadonlyMap<PlaceId, number>): Spots {
  const found = new Map<number, { at: number; grain: number; said: Meant }>();
  const wide: PlaceId[] = [];
  const add = (at: number, grain: number, here: Meant) => {
    if (grain < (found.get(at)?.grain ?? Number.POSITIVE_INFINITY)) found.set(at, { at, grain, said: here });
  };
  let outside = false;
  for (const place of placesOf(one, indexes)) {
    const at = indexes.get(place.id);
    if (at !== undefined) add(at, 1, place.finer ? lessThanDistrict(said) : said);
    else if (ground.outside(place.id)) outside = true;
    else {
      const parts = ground.parts(place.id);
      if (parts.length === 0) {
        const around = districtAround(place.id, ground, indexes);
        if (around !== null) add(around, 1, lessThanDistrict(said));
      } else if (!PASSES.has(said.act)) wide.push(place.id);
      else for (const part of parts) add(indexes.get(part) ?? -1, Math.max(2, parts.length), said);
    }
  }
  const nowhere = found.size === 0 && wide.length === 0;
  return { in: [...found.values()], wide, rule: nowhere ? (outside ? "outside" : "unplaced") : null };
}

interface Spot {
  readonly id: PlaceId;
  readonly finer: boolean;
}

/** A spot that the gazetteer does not know ("the bridge") is in the district that only tells where it lies. */
function placesOf(one: Settled, indexes: ReadonlyMap<PlaceId, number>): readonly Spot[] {
  if (one.at.length > 0) return one.at.map((id) => ({ id, finer: false }));
  const [around] = one.within;
  const known = around !== undefined && one.unresolved.length > 0 && indexes.has(around);
  return known ? [{ id: around, finer: true }] : [];
}

function districtAround(place: PlaceId, ground: Ground, indexes: ReadonlyMap<PlaceId, number>): number | null {
  for (let above = ground.parent(place); above !== null; above = ground.parent(above)) {
    const at = indexes.get(above);
    if (at !== undefined) return at;
  }
  return null;
}

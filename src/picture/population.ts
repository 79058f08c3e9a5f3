import type { Condition, Unit } from "../ledger/entry.ts";
import type { Day } from "../ledger/when.ts";
import type { PlaceId, Residents } from "../places/ground.ts";
import type { Resolved } from "./settled.ts";
import { grouped } from "./tally/grouped.ts";
import { type LeftOut, sift, type Take } from "./tally/item.ts";
import { regionKey } from "./tally/region.ts";
import { SILENT } from "./tally/subject.ts";
import { type Told, tallyOf, toldOf } from "./tally/tables.ts";

/** How many there are of one condition in one region: the newest count, with all its sources, and those before it. */
export interface Stock {
  readonly condition: Condition;
  readonly unit: Unit;
  readonly newest: Told;
  readonly before: readonly Told[];
  /** What the case's own places file says, where the region is one place. */
  readonly census: Residents | null;
}

export interface Population {
  readonly on: Day;
  readonly stocks: readonly Stock[];
  readonly left: readonly LeftOut[];
}

const take: Take = ({ claim: { matter } }) =>
  matter.kind !== "population"
    ? null
    : {
        figure: matter.count,
        subject: { of: `${matter.condition} ${matter.unit}`, class: "all", group: null, facets: SILENT },
      };

/** Stocks as they were claimed up to the end of a day. A stock is never summed over days, nor added to a flow. */
export function population(resolved: Resolved, on: Day): Population {
  const { items, left } = sift(resolved, on, take);
  const { events } = tallyOf(items, resolved);
  const stocks = grouped(events, ({ subject, region }) => `${subject.of} ${regionKey(region)}`);
  return {
    on,
    stocks: [...stocks.values()].map((own) => {
      const [newest, ...before] = own.map(toldOf).reverse() as [Told, ...Told[]];
      const [condition, unit] = newest.subject.of.split(" ") as [Condition, Unit];
      const [place] = newest.region.places as [PlaceId?];
      const census = place && newest.region.places.length === 1 ? resolved.ground.residents(place) : null;
      return { condition, unit, newest, before, census: condition === "resident" ? census : null };
    }),
    left,
  };
}

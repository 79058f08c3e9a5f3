import { type Day, shift } from "../../ledger/when.ts";
import type { Days } from "./days.ts";

/** The stretches that an analyst asks for, each up to the day: itself, the week and the month to date, all there is. */
export type PeriodId = "day" | "week" | "month" | "all";

export interface Period {
  readonly id: PeriodId;
  readonly from: Day | null;
  readonly to: Day;
}

export const periodsTo = (on: Day): readonly Period[] => [
  { id: "day", from: on, to: on },
  { id: "week", from: shift(on, -6), to: on },
  { id: "month", from: `${on.slice(0, 7)}-01` as Day, to: on },
  { id: "all", from: null, to: on },
];

export const fallsIn = (days: Days, { from, to }: Period): boolean =>
  days.to <= to && (from === null || (days.from !== null && days.from >= from));

/** Some of it falls in the period, and some before. */
export const reachesBeyond = (days: Days, period: Period): boolean =>
  days.to <= period.to && period.from !== null && days.to >= period.from && !fallsIn(days, period);

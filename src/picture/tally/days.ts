import { type Day, dayNumber } from "../../ledger/when.ts";
import { type Lie, lieBy } from "./axes.ts";

/** The days of a window, first and last; `from` is null where only the end is told ("for months"). */
export interface Days {
  readonly from: Day | null;
  readonly to: Day;
}

export const start = ({ from }: Days): number => (from === null ? Number.NEGATIVE_INFINITY : dayNumber(from));
export const end = ({ to }: Days): number => dayNumber(to);

/** ISO days stand in the order of their letters; a start that is not told is before all. */
const first = ({ from }: Days): string => from ?? "";

export const daysLie = (a: Days, b: Days): Lie =>
  lieBy(
    first(a) >= first(b) && a.to <= b.to,
    first(b) >= first(a) && b.to <= a.to,
    a.to < first(b) || b.to < first(a) ? "apart" : "overlap",
  );

/** Days from the end of the one to the start of the other; nought or less where they share a day. */
export const gap = (a: Days, b: Days): number => Math.max(start(b) - end(a), start(a) - end(b));

/** How many days a window has; infinite where its start is not told. */
export const lengthOf = (days: Days): number => end(days) - start(days) + 1;

/** All that two windows cover, from the first day of the one to the last of the other. */
export const hull = (a: Days, b: Days): Days => ({
  from: a.from === null || b.from === null ? null : a.from < b.from ? a.from : b.from,
  to: a.to > b.to ? a.to : b.to,
});

export const sayDays = ({ from, to }: Days): string => (from === to ? to : `${from ?? "?"} – ${to}`);

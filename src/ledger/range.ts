import type { Figure } from "./figure.ts";

/**
 * What several figures come to. There are two ways, and to confuse them is the trade's classic error: several sources on
 * one event are *spanned*, several events are *summed*. So there are two types, neither of which is a `Figure`: only
 * figures can be spanned, and only what was spanned can be summed. No bound can get lost, since each must be told.
 */
interface Bounds {
  /** At least so many; a source that gives no low bound is 0. */
  readonly least: number;
  /** At most so many; null is open, once any source leaves it open. */
  readonly most: number | null;
  /** Some figure in it is "about". */
  readonly approx?: true;
}

/** One event, as all its sources count it. */
export interface Spanned extends Bounds {
  readonly of: "one event";
}

/** Several events together. */
export interface Summed extends Bounds {
  readonly of: "several events";
}

/** Whether a figure is a number: vague words and "civilians were killed" are none, and enter no span and no sum. */
export const isCounted = ({ low, high, vague }: Figure): boolean =>
  vague === undefined && (low !== null || high !== null);

const orOpen = (highs: readonly (number | null)[], join: (...all: number[]) => number): number | null =>
  highs.some((high) => high === null) ? null : join(...(highs as number[]));

const approxOf = (all: readonly { readonly approx?: true }[]) =>
  all.some((one) => one.approx) ? { approx: true as const } : {};

/** The narrowest range that no figure falls out of: lowest low, highest high, never a mean. Null where none is a number. */
export function span(figures: readonly Figure[]): Spanned | null {
  const counted = figures.filter(isCounted);
  if (counted.length === 0) return null;
  return {
    of: "one event",
    least: Math.min(...counted.map(({ low }) => low ?? 0)),
    most: orOpen(
      counted.map(({ high }) => high),
      Math.max,
    ),
    ...approxOf(counted),
  };
}

/** Events that have nothing in common, added up. Null where there is none: no event is not "nobody". */
export function sum(events: readonly (Spanned | Summed)[]): Summed | null {
  if (events.length === 0) return null;
  const add = (...all: number[]) => all.reduce((total, one) => total + one, 0);
  return {
    of: "several events",
    least: add(...events.map(({ least }) => least)),
    most: orOpen(
      events.map(({ most }) => most),
      add,
    ),
    ...approxOf(events),
  };
}

/** Events that may have people in common, nobody knows how many: the greatest low, the sum of highs. */
export function bounds(events: readonly (Spanned | Summed)[]): Summed | null {
  const all = sum(events);
  return all && { ...all, least: Math.max(...events.map(({ least }) => least)) };
}

/** As a person reads it: "46 or more", "about 10 to 15", "up to 1,500"; "" where neither bound is told. */
export function sayRange({ least, most, approx }: Spanned | Summed): string {
  const digits = (n: number) => n.toLocaleString("en");
  const about = approx ? "about " : "";
  if (most === null) return least === 0 ? "" : `${about}${digits(least)} or more`;
  if (least === most) return about + digits(most);
  return least === 0 ? `${about}up to ${digits(most)}` : `${about}${digits(least)} to ${digits(most)}`;
}

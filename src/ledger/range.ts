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

/** Folded one by one and never spread into arguments, of which there may be too many for a call. */
const fold = (all: readonly number[], join: (a: number, b: number) => number): number =>
  all.reduce((so, one) => join(so, one));

const orOpen = (highs: readonly (number | null)[], join: (a: number, b: number) => number): number | null => {
  const closed = highs.filter((high) => high !== null);
  return closed.length < highs.length ? null : fold(closed, join);
};

const add = (a: number, b: number): number => a + b;
const larger = (a: number, b: number): number => Math.max(a, b);
const smaller = (a: number, b: number): number => Math.min(a, b);

const approxOf = (all: readonly { readonly approx?: true }[]) =>
  all.some((one) => one.approx) ? { approx: true as const } : {};

/** The narrowest range that no figure falls out of: lowest low, highest high, never a mean. Null where none is a number. */
export function span(figures: readonly Figure[]): Spanned | null {
  const counted = figures.filter(isCounted);
  if (counted.length === 0) return null;
  const [lows, highs] = [counted.map(({ low }) => low ?? 0), counted.map(({ high }) => high)];
  return { of: "one event", least: fold(lows, smaller), most: orOpen(highs, larger), ...approxOf(counted) };
}

/** Events that have nothing in common, added up. Null where there is none: no event is not "nobody". */
export function sum(events: readonly (Spanned | Summed)[]): Summed | null {
  if (events.length === 0) return null;
  const [lows, highs] = [events.map(({ least }) => least), events.map(({ most }) => most)];
  return { of: "several events", least: fold(lows, add), most: orOpen(highs, add), ...approxOf(events) };
}

/** Events that may have people in common, nobody knows how many: the greatest low, the sum of highs. */
export function bounds(events: readonly (Spanned | Summed)[]): Summed | null {
  const all = sum(events);
  const lows = events.map(({ least }) => least);
  return all && { ...all, least: fold(lows, larger) };
}

/** As a person reads it: "46 or more", "about 10 to 15", "up to 1,500"; "" where neither bound is told. */
export function sayRange({ least, most, approx }: Spanned | Summed): string {
  const digits = (n: number) => n.toLocaleString("en");
  const about = approx ? "about " : "";
  if (most === null) return least === 0 ? "" : `${about}${digits(least)} or more`;
  if (least === most) return about + digits(most);
  return least === 0 ? `up to ${about}${digits(most)}` : `${about}${digits(least)} to ${digits(most)}`;
}

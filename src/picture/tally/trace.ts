import { sayRange } from "../../ledger/range.ts";
import type { Step } from "../trace.ts";
import type { LeftOut } from "./item.ts";
import type { Told } from "./tables.ts";
import type { Total } from "./total.ts";

const instead = (by: string | null): string => (by === null ? "not counted" : `not counted: ${by} stands for it`);

/** Why an event has its figure: each of its claims, by which rule it counts or does not. */
export const whyEvent = ({ members, left, range, words }: Told): Step[] => [
  ...members.map(({ claim, says }) => ({
    claim,
    rule: range === null ? "mentions" : members.length > 1 ? "spans" : "alone",
    effect: says || words.join(", ") || "no number",
  })),
  ...left.map(({ claim, rule, by }) => ({ claim, rule, effect: instead(by) })),
];

/** Why a total has its figure: each of its events, by the first claim of each. */
export const whyTotal = ({ of, left, exact }: Total, events: readonly Told[]): Step[] => {
  const byFirst = new Map(events.map((event) => [event.id, event]));
  const added = of.map((claim) => {
    const range = byFirst.get(claim)?.range;
    return { claim, rule: exact ? "summed" : "bounds", effect: range ? sayRange(range) : "no number" };
  });
  return [...added, ...left.map(({ event, rule, by }) => ({ claim: event, rule, effect: instead(by) }))];
};

/** Why claims are in no event at all. */
export const whyLeft = (left: readonly LeftOut[]): Step[] =>
  left.map(({ claim, rule, by }) => ({ claim, rule, effect: instead(by) }));

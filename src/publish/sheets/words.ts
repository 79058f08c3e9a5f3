import { sayRange } from "../../ledger/range.ts";
import type { Day } from "../../ledger/when.ts";
import type { Resolved } from "../../picture/settled.ts";
import type { Days } from "../../picture/tally/days.ts";
import type { Candidate, Told } from "../../picture/tally/tables.ts";
import type { Total } from "../../picture/tally/total.ts";

/** How days, places and figures are printed in every sheet. */
export const sayDay = (day: Day | null, by = false): string => (day === null ? "" : by ? `by ${day}` : day);

export const daysOf = ({ from, to }: Days, by = false): string =>
  from === to ? sayDay(to, by) : from === null ? `until ${to}` : `${from} to ${to}`;

/** The places of a window, and what lies about them, in the case's names. */
export const regionOf = ({ region }: Pick<Told, "region">, { labelOf }: Resolved): string =>
  [
    ...region.places.map(labelOf),
    ...region.near.map(({ of, words }) => `${words} (${labelOf(of)})`),
    ...region.untold.map((words) => `${words} (not found)`),
  ].join(", ");

/** The range of an event, else its words, else that nobody gave a number. */
export const countOf = ({ range, words }: Pick<Told, "range" | "words">): string =>
  (range && sayRange(range)) || words.map((word) => `“${word}”`).join(", ") || "no number";

/** What a total comes to, with the words that enter no sum beside it. */
export function totalOf({ figure, words, exact }: Total): string {
  const range = figure ? sayRange(figure) : "";
  const bounds = range !== "" && !exact ? `${range} (bounds: some may be counted twice)` : range;
  const said = [...new Set(words.map((one) => `“${one.words}”`))].join(", ");
  return [bounds, said && `beside ${said}`].filter(Boolean).join("; ") || "no number";
}

export const sourcesOf = ({ members }: Pick<Told, "members">): string =>
  [...new Set(members.map(({ root }) => root.label))].join("; ");

export const candidateNotes = (candidates: readonly Candidate[]): string[] =>
  candidates.map(({ events: [one, other], why }) =>
    why === "another-day"
      ? `${one} and ${other} may be one event on two days: tallied as overlapping until somebody joins or parts them.`
      : `${one} and ${other} may be one event with two parties blamed: tallied as overlapping until somebody joins or parts them.`,
  );

/** How many claims are in no figure, by the rule that each met. */
export function leftNotes(left: readonly { readonly rule: string }[]): string[] {
  const counts = new Map<string, number>();
  for (const { rule } of left) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const told = [...counts].map(([rule, count]) => `${count} ${rule}`);
  return told.length === 0 ? [] : [`Left out: ${told.join(", ")}. dateline why CLAIM says why of each.`];
}

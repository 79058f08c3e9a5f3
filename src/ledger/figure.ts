/**
 * A count as a source gave it: the closed bounds that its words state, null where there is none. "46" is 46 to 46, "at
 * least 46" is 46 to null, "up to 1,500" null to 1,500. After UCDP's low and high estimates. The bounds of a vague word
 * ("hundreds") serve matching only: `vague` keeps the word, which is printed instead, and enters no sum.
 */
export interface Figure {
  readonly low: number | null;
  readonly high: number | null;
  /** "about", "nearly", "some". */
  readonly approx?: true;
  /** The word that stands for a number: "hundreds", "several". */
  readonly vague?: string;
}

/** No number at all: "civilians were killed". */
export const UNCOUNTED: Figure = { low: null, high: null };

/** A figure as a person reads it: "46", "46 or more", "up to 1,500", "10 to 15", "hundreds", "". */
export function say(figure: Figure): string {
  const { low, high, approx, vague } = figure;
  if (vague !== undefined) return vague;
  const digits = (n: number) => n.toLocaleString("en");
  const about = approx ? "about " : "";
  if (low === null) return high === null ? "" : `up to ${digits(high)}`;
  if (high === null) return `${digits(low)} or more`;
  return about + (low === high ? digits(low) : `${digits(low)} to ${digits(high)}`);
}

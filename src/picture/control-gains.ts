import type { BlocId } from "../parties/party.ts";

/** Who was lately said to have gained a place, in words of any grain: a loss counts for him. */
export class Gains {
  #said: { readonly bloc: BlocId; readonly day: number }[] = [];
  readonly #windowDays: number;

  constructor(windowDays: number) {
    this.#windowDays = windowDays;
  }

  /** Days come in their order; what no loss can reach any more is forgotten. */
  add(bloc: BlocId, day: number): void {
    const reach = day - 2 * this.#windowDays;
    if ((this.#said[0]?.day ?? day) < reach) this.#said = this.#said.filter((one) => one.day >= reach);
    this.#said.push({ bloc, day });
  }

  /** The last who gained it within the window of a loss by another; null for two on one day, undefined for none. */
  last(loser: BlocId, day: number): BlocId | null | undefined {
    const near = this.#said.filter((one) => one.bloc !== loser && Math.abs(one.day - day) <= this.#windowDays);
    const last = near.at(-1);
    if (!last) return undefined;
    return near.some((one) => one.day === last.day && one.bloc !== last.bloc) ? null : last.bloc;
  }
}

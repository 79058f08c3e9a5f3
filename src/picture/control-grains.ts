import type { BlocId } from "../parties/party.ts";
import type { Around } from "./control-around.ts";
import { takeDay } from "./control-day.ts";
import { Gains } from "./control-gains.ts";
import { PlaceFold } from "./control-place.ts";
import type { Word } from "./control-words.ts";

/**
 * A district under the words of several grains: its own, and those of the wider places that it lies in. One fold a grain;
 * each has what the narrower ones have and its own words besides. A narrower word takes the wider folds back to its own: a
 * wider gain holds while nothing narrower speaks on its day or later, a wider hold only where nothing narrower ever spoke.
 * What is narrower and says the same ("he took it" of the part and of the whole) takes nothing back.
 */
export class Grains {
  readonly #grains: readonly number[];
  readonly #folds: PlaceFold[];
  readonly #spoken: boolean[];
  readonly #gains: Gains;
  readonly #around: Around;
  #taken: readonly Word[] = [];

  constructor(words: readonly Word[], around: Around) {
    const grains = new Set<number>([1]);
    for (const word of words) grains.add(word.grain);
    this.#grains = [...grains].sort((one, other) => one - other);
    this.#gains = new Gains(around.windowDays);
    const fold = new PlaceFold();
    this.#folds = this.#grains.map(() => fold);
    this.#spoken = this.#grains.map(() => false);
    this.#around = around;
  }

  /** The place as all that has been taken in makes it. */
  get top(): PlaceFold {
    return this.#folds[this.#folds.length - 1] as PlaceFold;
  }

  /** Takes in the words of a day; days come in their order. */
  take(day: number, words: readonly Word[]): void {
    for (const word of words) if (word.act === "gain") this.#gains.add(word.blocs[0] as BlocId, day);
    if (this.#grains.length === 1) {
      this.#take(this.top, day, words);
      return;
    }
    let lower: readonly Word[] = [];
    this.#grains.forEach((grain, level) => {
      const here = words.filter((word) => word.grain === grain);
      if (here.length === 0) return;
      const heard = here.filter((word) => this.#isHeard(word, level, lower));
      for (const word of here) if (!heard.includes(word)) this.#around.note(word, "narrower-spoke", "nothing");
      if (heard.length > 0) this.#hear(day, heard, level);
      lower = [...lower, ...heard.filter(speaks)];
    });
  }

  /** A wider hold fills where nothing narrower ever spoke; a wider gain where nothing narrower says otherwise that day. */
  #isHeard(word: Word, level: number, lower: readonly Word[]): boolean {
    if (level === 0 || !speaks(word)) return true;
    if (word.act === "hold") return !this.#spoken.slice(0, level).some(Boolean);
    return lower.every((one) => agrees(one, word.blocs[0] as BlocId));
  }

  #take(fold: PlaceFold, day: number, words: readonly Word[]): void {
    takeDay(fold, day, words, this.#gains, this.#around);
  }

  #hear(day: number, words: readonly Word[], level: number): void {
    const speaking = words.filter(speaks);
    if (speaking.length === 0) {
      for (const word of words) this.#around.note(word, word.rule ?? "denied", "nothing");
      return;
    }
    this.#spoken[level] = true;
    const wide = this.top.holder?.bloc;
    const same = wide !== undefined && speaking.every((word) => agrees(word, wide));
    const base = this.#own(level);
    const wider = this.#folds.slice(level + 1).map((fold) => (same && fold !== base ? fold : base));
    this.#take(base, day, words);
    for (const fold of new Set(wider)) if (fold !== base) this.#take(fold, day, speaking);
    this.#folds.splice(level + 1, wider.length, ...wider);
    this.#tell(words, level, same);
  }

  /** Where somebody asks why: wider words that were taken in are heard no more. */
  #tell(words: readonly Word[], level: number, same: boolean): void {
    if (!this.#around.noted) return;
    const grain = this.#grains[level] as number;
    if (!same)
      for (const word of this.#taken) if (word.grain > grain) this.#around.note(word, "narrower-spoke", "nothing");
    this.#taken = [...this.#taken.filter((word) => same || word.grain <= grain), ...words];
  }

  /** The fold of a grain, parted from that of the grain below where the two were one. */
  #own(level: number): PlaceFold {
    const fold = this.#folds[level] as PlaceFold;
    if (level === 0 || fold !== this.#folds[level - 1]) return fold;
    const copy = fold.copy();
    for (let at = level; at < this.#folds.length; at++) if (this.#folds[at] === fold) this.#folds[at] = copy;
    return copy;
  }
}

/** What does nothing does not speak. */
const speaks = (word: Word): boolean => word.act !== "none";

/** Says that this bloc has the place, or that another lost it. */
const agrees = (word: Word, bloc: BlocId): boolean =>
  word.act === "gain" || word.act === "hold" ? word.blocs[0] === bloc : word.act === "lose" && word.blocs[0] !== bloc;

import { type Entered, enter, nextMicros, type Tail } from "../ledger/chain.ts";
import type { ReportId } from "../ledger/entry.ts";
import { type EntryOf, type EntryType, idOf } from "../ledger/record.ts";
import type { Draft, Instruments, Likeness, Original, Writing } from "../ledger/store.ts";
import { type Instant, instantOf, microsOf } from "../ledger/when.ts";

/** A report, and what later ones will be compared with. */
export interface Likened {
  readonly report: ReportId;
  readonly likeness: Likeness;
}

/**
 * The page that a writing fills, before any of it is kept: what is thrown while it is filled leaves nothing behind. Both
 * stores write from it, so that ids, instants and links are made in one place.
 */
export class Page implements Writing {
  readonly at: Instant;
  readonly entered: Entered[] = [];
  readonly originals: Original[] = [];
  readonly likenesses: Likened[] = [];
  tail: Tail;
  readonly #now: number;
  readonly #instruments: Instruments;
  readonly #last: (type: EntryType) => number;
  /** The last number of each type that was told, and that was entered. */
  readonly #told = new Map<EntryType, number>();
  readonly #written = new Map<EntryType, number>();

  constructor(tail: Tail, last: (type: EntryType) => number, instruments: Instruments) {
    this.tail = tail;
    this.#last = last;
    this.#instruments = instruments;
    this.#now = nextMicros(microsOf(instruments.now()), tail);
    this.at = instantOf(this.#now);
  }

  next<Type extends EntryType>(type: Type): EntryOf<Type>["id"] {
    const number = (this.#told.get(type) ?? this.#last(type)) + 1;
    this.#told.set(type, number);
    return idOf(type, number);
  }

  append(draft: Draft): void {
    const { type } = draft;
    const number = (this.#written.get(type) ?? this.#last(type)) + 1;
    if (draft.id !== undefined && draft.id !== idOf(type, number))
      throw new Error(`the next ${type} is ${idOf(type, number)}, and ${draft.id} was to be written`);
    // One look at the clock for a writing: its entries follow each other by a microsecond.
    const entered = enter(draft, number, this.tail, this.#now, this.#instruments);
    this.#written.set(type, number);
    this.#told.set(type, Math.max(number, this.#told.get(type) ?? 0));
    this.entered.push(entered);
    const { seq, link } = entered.linked;
    this.tail = { seq, link, micros: nextMicros(this.#now, this.tail) };
  }

  keep(original: Original): void {
    this.originals.push(original);
  }

  liken(report: ReportId, likeness: Likeness): void {
    this.likenesses.push({ report, likeness });
  }
}

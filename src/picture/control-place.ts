import type { ClaimId } from "../ledger/record.ts";
import type { BlocId } from "../parties/party.ts";
import type { Word } from "./control-words.ts";
import { type Chain, type Heard, Stretch } from "./hold.ts";

/**
 * `contested`: two blocs inside, or part of it taken; `divided`: both hold parts and nobody says that it moves. Both belong
 * to the holder before.
 */
export type Status = "held" | "contested" | "divided" | "unknown";

/** Somebody said to be near, or to press on the place. */
export interface Near {
  readonly claim: ClaimId;
  readonly day: number;
  readonly blocs: readonly BlocId[];
}

/** A word of loss, until it counts for somebody. */
export interface Loss {
  readonly heard: Heard;
  readonly word: Word;
  readonly by: BlocId;
}

/** How many words of pressure are kept: the last few are shown. */
const PRESSURE = 5;

/** A place as its words have made it so far, and what can be done to it. Which word does what is told elsewhere. */
export class PlaceFold {
  status: Status = "unknown";
  holder: Stretch | null = null;
  /** From when he holds it, or it is open; and whether that day is only a latest day. */
  since = Number.NaN;
  by = false;
  /** Who held it before the present holder, or before it was left open. */
  before: BlocId | null = null;
  /** Claims over the holder that do not make another the holder, newest last. */
  rivals: Map<BlocId, Stretch> = new Map();
  disputes: Chain | null = null;
  /** Who else is said to be inside while it is contested or divided, and the claims that say so, or that left it open. */
  inside: readonly BlocId[] = [];
  fights: Chain | null = null;
  /** A person has judged one of those claims. */
  fightsJudged = false;
  near: readonly Near[] = [];
  losses: readonly Loss[] = [];
  lastWord = Number.NaN;

  copy(): PlaceFold {
    const copy = Object.assign(new PlaceFold(), this);
    copy.holder = this.holder?.copy() ?? null;
    copy.rivals = new Map([...this.rivals].map(([bloc, stretch]) => [bloc, stretch.copy()]));
    return copy;
  }

  /**
   * From whom a bloc's gain is taken: whoever held it the day before; or before him, where the bloc holds it already and is
   * said again to.
   */
  loser(bloc: BlocId): BlocId | null {
    const holder = this.holder?.bloc ?? null;
    return holder === null || holder === bloc ? this.before : holder;
  }

  /**
   * The place is his: from that day, or still. What disputed him or was fought over is over; but what only has a latest day
   * answers nothing that words date that very day.
   */
  give(bloc: BlocId, day: number, by: boolean): void {
    const unanswered = by ? this.#saidOn(day, bloc) : [];
    if (this.holder?.bloc !== bloc) {
      this.before = this.holder?.bloc ?? this.before;
      this.holder = this.rivals.get(bloc) ?? new Stretch(bloc, day);
      this.since = day;
      this.by = by;
      this.near = [];
    }
    this.status = "held";
    this.#settle();
    for (const rival of unanswered) {
      this.rivals.set(rival.bloc, rival);
      if (rival.claims) this.disputes = { claim: rival.claims.claim, before: this.disputes };
    }
  }

  /** Others who are said on that day to have it. */
  #saidOn(day: number, bloc: BlocId): Stretch[] {
    const all = [...this.rivals.values(), ...(this.holder ? [this.holder] : [])];
    return all.filter((one) => one.bloc !== bloc && one.last === day);
  }

  /** Nobody's: its holder lost it, and nobody is said to have gained it. */
  open(day: number, by: boolean): void {
    this.before = this.holder?.bloc ?? this.before;
    this.holder = null;
    this.since = day;
    this.by = by;
    this.status = "unknown";
    this.#settle();
  }

  #settle(): void {
    this.rivals = new Map();
    this.disputes = null;
    this.#calm();
  }

  /** Who alone is said to hold any of a place without a holder is its holder; what his own side said of it is for him. */
  hasPart(bloc: BlocId, day: number, by: boolean, told: readonly Heard[]): void {
    this.holder = this.rivals.get(bloc) ?? new Stretch(bloc, day);
    this.rivals.delete(bloc);
    this.since = day;
    this.by = by;
    for (const one of told) this.holder.add(one);
  }

  rival(bloc: BlocId, heard: Heard): void {
    const stretch = this.rivals.get(bloc) ?? new Stretch(bloc, heard.day);
    stretch.add(heard);
    this.rivals.delete(bloc);
    this.rivals.set(bloc, stretch);
  }

  dispute(word: Word): void {
    this.disputes = { claim: word.one.claim.id, before: this.disputes };
  }

  /** Contested or divided from now on, or still; these are inside. */
  part(status: "contested" | "divided", word: Word, inside: readonly BlocId[]): void {
    if (this.status !== status) this.#calm();
    this.status = status;
    this.carry(word);
    this.inside = [...new Set([...this.inside, ...inside])].filter((bloc) => bloc !== this.holder?.bloc);
  }

  #calm(): void {
    this.inside = [];
    this.fights = null;
    this.fightsJudged = false;
  }

  /** One more claim that carries the status. */
  carry(word: Word): void {
    this.fights = { claim: word.one.claim.id, before: this.fights };
    this.fightsJudged ||= word.one.claim.mark !== "read";
  }

  press(word: Word): void {
    const { one, day, blocs } = word;
    this.near = [...this.near.slice(1 - PRESSURE), { claim: one.claim.id, day, blocs }];
  }
}

import type { Leaning } from "../kinds/index.ts";
import type { ClaimId } from "../ledger/record.ts";
import type { BlocId, RootId } from "../parties/party.ts";
import { type Uttered, Witnesses } from "./independence.ts";
import type { Settled } from "./settled.ts";

/** How sure it is that somebody holds a place; `assessed` is the desk's own word. */
export type Grade = "admitted" | "corroborated" | "reported" | "claimed" | "assessed";

/** A claim that somebody has a place, and where its root stands to it. */
export interface Heard {
  readonly one: Settled;
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly leaning: Leaning;
  readonly said: Uttered;
}

/** Claims in the order they were met, the newest first: a list that shares its tail with what it was before. */
export interface Chain {
  readonly claim: ClaimId;
  readonly before: Chain | null;
}

/** The claims of a chain, the first met first. */
export function claimsOf(chain: Chain | null): ClaimId[] {
  const found: ClaimId[] = [];
  for (let at = chain; at; at = at.before) found.push(at.claim);
  return found.reverse();
}

/** What the claims of one sort (all, or only those that a person has judged) amount to. */
class Weight {
  admitted = false;
  any = false;
  #witnesses: Witnesses | null = null;

  add({ leaning, said }: Heard): void {
    if (leaning === "for") return;
    if (leaning === "against") this.admitted = true;
    else {
      this.#witnesses ??= new Witnesses();
      this.#witnesses.add(said);
    }
    this.any = true;
  }

  get grade(): Grade {
    if (this.admitted) return "admitted";
    if (this.#witnesses?.two) return "corroborated";
    return this.any ? "reported" : "claimed";
  }

  copy(): Weight {
    const copy = new Weight();
    copy.admitted = this.admitted;
    copy.any = this.any;
    copy.#witnesses = this.#witnesses?.copy() ?? null;
    return copy;
  }
}

/** All that is said for one bloc in a place, from when it was first said to hold it until another does. */
export class Stretch {
  readonly bloc: BlocId;
  readonly first: number;
  last: number;
  /** The last day of which anybody said so who does not speak for him; his own word refreshes no grade. */
  lastBorne: number | null = null;
  claims: Chain | null = null;
  /** Somebody says that he took it, and not only that he has it. */
  taken = false;
  #all = new Weight();
  /** Of the claims that a person has judged; null where there is none. */
  #judged: Weight | null = null;
  #roots: RootId | Set<RootId> | null = null;

  constructor(bloc: BlocId, first: number) {
    this.bloc = bloc;
    this.first = first;
    this.last = first;
  }

  /** Takes a claim in; false where its root had said so already, with no other weight. */
  add(heard: Heard): boolean {
    const { one, leaning } = heard;
    const fresh = this.#isNew(one.root.id) || (leaning === "against" && !this.#all.admitted);
    this.#all.add(heard);
    if (one.claim.mark !== "read") {
      this.#judged ??= new Weight();
      this.#judged.add(heard);
    }
    if (one.claim.matter.kind === "control") this.taken ||= one.claim.matter.change === "gained";
    this.last = Math.max(this.last, heard.day);
    if (leaning !== "for") this.lastBorne = Math.max(this.lastBorne ?? heard.day, heard.day);
    this.claims = { claim: one.claim.id, before: this.claims };
    return fresh;
  }

  /** Mostly there is one root: a set is made for the second. */
  #isNew(root: RootId): boolean {
    if (this.#roots instanceof Set) return !this.#roots.has(root) && this.#roots.add(root) !== null;
    if (this.#roots === root) return false;
    this.#roots = this.#roots === null ? root : new Set([this.#roots, root]);
    return true;
  }

  get grade(): Grade {
    return this.#all.grade;
  }

  /** The claims that carry the grade are only read: without them a person's word gives a lower one. */
  get provisional(): boolean {
    return this.#judged?.grade !== this.#all.grade;
  }

  copy(): Stretch {
    const copy = new Stretch(this.bloc, this.first);
    copy.last = this.last;
    copy.lastBorne = this.lastBorne;
    copy.claims = this.claims;
    copy.taken = this.taken;
    copy.#all = this.#all.copy();
    copy.#judged = this.#judged?.copy() ?? null;
    copy.#roots = this.#roots instanceof Set ? new Set(this.#roots) : this.#roots;
    return copy;
  }
}

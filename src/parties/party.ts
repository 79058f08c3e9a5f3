import type { Brand } from "../ledger/brand.ts";
import type { Day } from "../ledger/when.ts";

export type PartyId = Brand<string, "PartyId">;
/** Parties that fight together; a party that fights alone is a bloc of its own. */
export type BlocId = Brand<string, "BlocId">;
/** Who says something, at the root, however many media carry it. */
export type RootId = Brand<string, "RootId">;

/** A side of the war, under a neutral label, and how reports call it. */
export interface Party {
  readonly id: PartyId;
  /** In our own words: "government forces". */
  readonly label: string;
  /** Proper names: "Syrian Arab Army", "SAA". */
  readonly names: readonly string[];
  /** What it is called besides: "regime", "loyalists", "the army". */
  readonly descriptors: readonly string[];
}

/** A bloc, and from when to when each party belongs to it; null is open. */
export interface Bloc {
  readonly id: BlocId;
  readonly label: string;
  /** Words for the bloc that name no party in it: "the army and its allies". */
  readonly names: readonly string[];
  readonly members: readonly { readonly party: PartyId; readonly from: Day | null; readonly to: Day | null }[];
}

/** One entry of the register of sources: who they are, for whom they speak, and whether they count. */
export interface Source {
  readonly id: RootId;
  readonly label: string;
  readonly names: readonly string[];
  /** "monitor", "state media", "rescue service", "UN body", "outlet" … */
  readonly what: string;
  /** The party that it speaks for, from and until when, and why we say so; null for none. */
  readonly speaksFor: PartyId | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly why: string | null;
  /** A root that the register does not count is a lead: shown, and never the second of two. */
  readonly counts: boolean;
}

import type { Settings } from "../case.ts";
import type { ReportId } from "../ledger/entry.ts";
import type { Standing, Stands } from "../ledger/stands.ts";
import type { Day } from "../ledger/when.ts";
import type { BlocId, PartyId, RootId } from "../parties/party.ts";
import type { Ground, PlaceId } from "../places/ground.ts";

/** A party as a claim's words name it, and as the case knows it. */
export interface Actor {
  readonly words: string;
  /** The parties that the words name ("Russian and Syrian forces" names two); empty where the case knows none. */
  readonly parties: readonly PartyId[];
  /** Their blocs on the claim's day, each once. */
  readonly blocs: readonly BlocId[];
}

/** Who says it, at the root, made one over all its names. */
export interface Root {
  /** The register's id, or one made of the report and the voice for a root that it does not know. */
  readonly id: RootId;
  readonly label: string;
  /** "monitor", "state media" …; null where the register does not say. */
  readonly what: string | null;
  /** The publisher in its own voice: a root for `reported`, never the second of two. */
  readonly own: boolean;
  readonly named: boolean;
  /** Counted by the register, or a nameless voice: else a lead. */
  readonly counts: boolean;
  /** Whose side it speaks for, and how we know; null for none. */
  readonly side: BlocId | null;
  readonly sideBy: "register" | "words" | "inferred" | null;
  /** A nameless soldier or commander without a side in its words: it is inferred from who held where it speaks. */
  readonly soldier: boolean;
  /** Where a soldier speaks, in the words of the voice or else of the claim. */
  readonly speaksIn: readonly PlaceId[];
  readonly condition: string | null;
  /** The media between, made one where the register knows them. */
  readonly via: readonly RootId[];
  readonly publisher: string | null;
  /** The report that the words were first in: a copy's is the one that it copies. */
  readonly origin: ReportId;
}

/** A relation to a place that is kept as words: "northern districts of east Aleppo", "regime-held territory to the west". */
export interface Relation {
  readonly words: string;
  readonly of: PlaceId | null;
  /** Whose territory it is said to be, where it is. */
  readonly heldBy: BlocId | null;
}

/** One end of a journey: its words, the place that they name, and whose territory they say it is. */
export interface End {
  readonly words: string;
  readonly place: PlaceId | null;
  readonly heldBy: BlocId | null;
}

/** A claim that stands, with its places, parties and root as the case knows them. */
export interface Settled {
  readonly claim: Stands;
  /** The places of the claim: control and services hold for each, a count is one count of their union. */
  readonly at: readonly PlaceId[];
  /**
   * Places that only tell where those lie. Of a spot that the gazetteer does not know ("the bridge in Sakhour") `at` is
   * empty, `unresolved` has its words, and the first place here is the district that it is in.
   */
  readonly within: readonly PlaceId[];
  readonly unresolved: readonly string[];
  readonly ambiguous: readonly { readonly words: string; readonly candidates: readonly PlaceId[] }[];
  readonly relations: readonly Relation[];
  /** Of a displacement: where from and where to. */
  readonly ends?: { readonly origin: End | null; readonly destination: End | null };
  /** The matter's own party and opponent; null where the words name none. */
  readonly party: Actor | null;
  readonly against: Actor | null;
  readonly root: Root;
  /** The first and the last day; null where undated. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** A latest day, since it comes from a convention, or a place changed hands on one of several days: "by". */
  readonly by: boolean;
}

/** What every picture is drawn from. */
export interface Resolved {
  readonly standing: Standing;
  /** In the order of the ledger. */
  readonly settled: readonly Settled[];
  readonly ground: Ground;
  readonly settings: Settings;
  labelOf(id: PartyId | BlocId | RootId | PlaceId): string;
  /** The bloc of a party on a day; its own where the case gives it none. */
  blocOf(party: PartyId, day: Day): BlocId;
}

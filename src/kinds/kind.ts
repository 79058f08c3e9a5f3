import type { KindId, Matter } from "../ledger/entry.ts";

/** The pictures that a kind of claim is drawn in. */
export type Picture =
  | "control"
  | "harm"
  | "strikes"
  | "displacement"
  | "services"
  | "access"
  | "agreements"
  | "population"
  | "events";

/**
 * Who stands where in what a claim says: the blocs of its party and of its opponent, and who held the ground. The room
 * knows no case, so blocs are any words.
 */
export interface Sides<Bloc extends string = string> {
  readonly party: readonly Bloc[];
  readonly against: readonly Bloc[];
  /** Who held the place at the end of the day before; null where nobody, or where it is not known. */
  readonly holder: Bloc | null;
  /** Who held the other end of a journey, where there is one. */
  readonly destination?: Bloc | null;
}

/** Whom it serves that the claim is believed, and whom it costs. */
export interface Interest<Bloc extends string = string> {
  readonly for: readonly Bloc[];
  readonly against: readonly Bloc[];
  /** It serves every bloc that it does not cost: what is said against one is said for its foes. */
  readonly foes?: true;
}

/** Where a root stands to its own claim: `against` is an admission. */
export type Leaning = "for" | "against" | "neither";

export type MatterOf<Id extends KindId> = Extract<Matter, { kind: Id }>;

/** What can happen: how it is called, whom a claim of it serves, and what it means to each picture. */
export interface Kind<Id extends KindId = KindId> {
  readonly id: Id;
  readonly label: string;
  interest<Bloc extends string>(matter: Readonly<MatterOf<Id>>, sides: Sides<Bloc>): Interest<Bloc>;
  /** A sentence for each picture that it enters. */
  readonly means: Readonly<Partial<Record<Picture, string>>>;
}

export const nobody: Interest<never> = { for: [], against: [] };

/** What is told to a party's shame: its foes are served. A party that nobody names is blamed by nobody. */
export const blames = <Bloc extends string>(blamed: readonly Bloc[]): Interest<Bloc> =>
  blamed.length === 0 ? nobody : { for: [], against: blamed, foes: true };

/** What is told to a party's credit, and costs nobody that the words name. */
export const credits = <Bloc extends string>(praised: readonly Bloc[]): Interest<Bloc> => ({
  for: praised,
  against: [],
});

/** Where somebody of that bloc stands to a claim of that interest; who is on both ends of it leans nowhere. */
export function leaning<Bloc extends string>(interest: Interest<Bloc>, side: Bloc | null): Leaning {
  if (side === null) return "neither";
  const costs = interest.against.includes(side);
  const serves = interest.for.includes(side);
  if (costs) return serves ? "neither" : "against";
  return serves || interest.foes ? "for" : "neither";
}

import { interest, leaning } from "../kinds/index.ts";
import type { BlocId } from "../parties/party.ts";
import type { Settled } from "./settled.ts";

/** In whose column a claim stands: what a bloc claims, what it admits, and what others document. */
export type Column =
  | { readonly says: "claims" | "admits"; readonly bloc: BlocId }
  | { readonly says: "documents"; readonly bloc: null };

/** The column of a claim: a bloc's by the side of its root, others' where the root has none. */
export function columnOf(said: Settled): Column {
  const { side } = said.root;
  if (side === null) return { says: "documents", bloc: null };
  const serves = interest<BlocId>(said.claim.matter, {
    party: said.party?.blocs ?? [],
    against: said.against?.blocs ?? [],
    holder: null,
  });
  return { says: leaning(serves, side) === "against" ? "admits" : "claims", bloc: side };
}

export const columnKey = ({ says, bloc }: Column): string => `${says} ${bloc ?? ""}`;

import type { KindId, Matter } from "../ledger/entry.ts";
import { access } from "./access.ts";
import { agreement } from "./agreement.ts";
import { clash } from "./clash.ts";
import { control } from "./control.ts";
import { displacement } from "./displacement.ts";
import { harm } from "./harm.ts";
import type { Interest, Kind, Sides } from "./kind.ts";
import { population } from "./population.ts";
import { service } from "./service.ts";
import { strike } from "./strike.ts";

export { type Interest, type Kind, type Leaning, leaning, type Picture, type Sides } from "./kind.ts";

/** Every kind there is; the compiler asks for the one that is missing. */
export const kinds: { readonly [Id in KindId]: Kind<Id> } = {
  control,
  clash,
  strike,
  harm,
  displacement,
  service,
  access,
  agreement,
  population,
};

/** Whom it serves, and whom it costs, that such a claim is believed. */
export function interest<Bloc extends string>(matter: Readonly<Matter>, sides: Sides<Bloc>): Interest<Bloc> {
  const kind: Kind = kinds[matter.kind];
  return kind.interest(matter, sides);
}

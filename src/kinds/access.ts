import type { AccessChange } from "../ledger/entry.ts";
import { blames, credits, type Kind } from "./kind.ts";

const CREDIT: ReadonlySet<AccessChange> = new Set(["siege_broken", "aid_delivered", "route_opened", "exit_allowed"]);

/** Whether people and aid can pass: to the credit of who lets them, to the shame of who does not. */
export const access: Kind<"access"> = {
  id: "access",
  label: "access",
  interest: (matter, { party }) => (CREDIT.has(matter.change) ? credits(party) : blames(party)),
  means: { access: "one of the three tests of a siege", events: "a way opened or closed" },
};

import type { AgreementStatus } from "../ledger/entry.ts";
import { blames, credits, type Kind, nobody } from "./kind.ts";

const BREACH: ReadonlySet<AgreementStatus> = new Set(["violated", "ended", "rejected"]);

/** What parties agree: a breach shames who broke it, a proposal credits who made it, the rest is of all. */
export const agreement: Kind<"agreement"> = {
  id: "agreement",
  label: "agreement",
  interest(matter, { party }) {
    if (BREACH.has(matter.status)) return blames(party);
    return matter.status === "proposed" ? credits(party) : nobody;
  },
  means: { agreements: "a step in the life of an agreement", events: "an agreement" },
};

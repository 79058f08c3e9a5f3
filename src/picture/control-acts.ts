import type { MatterOf } from "../kinds/kind.ts";
import type { BlocId } from "../parties/party.ts";
import type { Settled } from "./settled.ts";

/**
 * What a claim does to a place that it is about.
 * - `gain`, `hold`: somebody has it, whole; `part`: holds a part of it; `lose`: has it no more.
 * - `enter`: somebody who does not hold it is inside; `fight`: it is fought in.
 * - `deny`: somebody has it not; `keep`: somebody has not lost it.
 * - `near`: pressure from outside; `none`: nothing, and the rule says why.
 */
export type Act = "gain" | "hold" | "part" | "lose" | "enter" | "fight" | "deny" | "keep" | "near" | "none";

/** The rules that a claim of control can meet, in short stable words. */
export type ControlRule =
  | "against-interest"
  | "neither"
  | "own-voice"
  | "lead"
  | "for-own-side"
  | "same-root-again"
  | "two-holders-on-one-day"
  | "earlier-than-the-end"
  | "loss-without-gainer"
  | "loss-of-another"
  | "fighting-inside"
  | "part-taken"
  | "part-held"
  | "already-his"
  | "not-inside"
  | "less-than-a-district"
  | "one-bloc"
  | "adjective"
  | "narrower-spoke"
  | "not-passed-down"
  | "denied"
  | "conditional"
  | "predicted"
  | "planned"
  | "unacknowledged"
  | "undated"
  | "unplaced"
  | "outside"
  | "party-unknown"
  | "several-blocs";

export interface Meant {
  readonly act: Act;
  readonly blocs: readonly BlocId[];
  /** Why it does nothing; or what it is less than it says. */
  readonly rule: ControlRule | null;
}

const nothing = (rule: ControlRule): Meant => ({ act: "none", blocs: [], rule });

/** What a claim of control or fighting says of the places that it is about; stances that tell of no fact do nothing. */
export function meant(one: Settled): Meant {
  const { stance, matter } = one.claim;
  if (stance !== "asserted" && stance !== "denied") return nothing(stance);
  if (one.to === null) return nothing("undated");
  if (matter.kind === "clash") return fighting(one);
  return matter.kind === "control" ? holding(one, matter) : nothing("not-passed-down");
}

function fighting(one: Settled): Meant {
  if (one.claim.stance === "denied") return nothing("denied");
  const [party, against] = [one.party?.blocs ?? [], one.against?.blocs ?? []];
  const blocs = [...new Set([...party, ...against])];
  if (party.length > 0 && against.length > 0 && blocs.length === 1) return nothing("one-bloc");
  return { act: "fight", blocs, rule: null };
}

type Control = Readonly<MatterOf<"control">>;

function holding(one: Settled, matter: Control): Meant {
  const blocs = one.party?.blocs ?? [];
  if (matter.change === "held" && one.claim.optional) return nothing("adjective");
  if (one.claim.stance === "denied") return denial(matter, blocs);
  if (matter.change === "contested") return { act: "fight", blocs, rule: null };
  if (isOutside(matter)) return { act: "near", blocs, rule: "not-inside" };
  if (matter.change === "advanced") return advance(matter, blocs);
  if (blocs.length === 0) return nothing("party-unknown");
  const part = isPart(matter);
  if (matter.change === "held") return { act: part || blocs.length > 1 ? "part" : "hold", blocs, rule: null };
  if (matter.change === "lost") return { act: part ? "enter" : "lose", blocs: part ? [] : blocs, rule: null };
  if (part) return { act: "enter", blocs, rule: "part-taken" };
  return blocs.length > 1 ? nothing("several-blocs") : { act: "gain", blocs, rule: null };
}

/** "Within a kilometre", toward and under fire are pressure. */
const isOutside = ({ extent, distance }: Control): boolean =>
  extent === "toward" || extent === "fire" || (distance !== undefined && extent !== "inside" && extent !== "part");

const isPart = ({ extent, share, change }: Control): boolean => {
  const most = share ? (share.high ?? share.low ?? 0) : 100;
  if (change === "held" && extent !== "inside") return extent === "part" ? !isMost(share) : most <= 50;
  return extent === "part" || extent === "inside" || most < 100;
};

/** To hold most of a place is to hold it (CODEBOOK, `control`). */
const isMost = (share: Control["share"]): boolean => (share?.low ?? 0) > 50;

/** Only words that put somebody inside count; words that say neither are pressure. */
function advance(matter: Control, blocs: readonly BlocId[]): Meant {
  const inside = matter.extent !== undefined || matter.share !== undefined;
  return inside ? { act: "enter", blocs, rule: null } : { act: "near", blocs, rule: "not-inside" };
}

function denial({ change }: Control, blocs: readonly BlocId[]): Meant {
  if (blocs.length === 0) return nothing("denied");
  if (change === "gained" || change === "held") return { act: "deny", blocs, rule: "denied" };
  return change === "lost" ? { act: "keep", blocs, rule: "denied" } : nothing("denied");
}

/** What is said of something smaller than a district puts somebody inside it at most: a bridge is not the quarter. */
export function lessThanDistrict(said: Meant): Meant {
  if (said.act === "fight" || said.act === "near" || said.act === "none") return said;
  if (said.act === "deny" || said.act === "keep") return nothing("less-than-a-district");
  return { act: "enter", blocs: said.act === "lose" ? [] : said.blocs, rule: "less-than-a-district" };
}

import { kinds } from "../kinds/index.ts";
import type { KindId } from "../ledger/entry.ts";
import type { ClaimId } from "../ledger/record.ts";
import { type Day, dayOf } from "../ledger/when.ts";
import type { BlocId, RootId } from "../parties/party.ts";
import type { PlaceId } from "../places/ground.ts";
import { placed, whatOf } from "./events-fit.ts";
import { deskOf, type Group, group, type JoinRule } from "./events-group.ts";
import type { Resolved, Settled } from "./settled.ts";

/** A claim in an event, and how it came there: the first, as one that fits all before it, or by the desk's word. */
export interface Member {
  readonly claim: ClaimId;
  readonly rule: JoinRule;
}

/** What several claims tell of; a grouping to be looked at, which the desk can undo with a `part`. */
export interface Event {
  /** That of its first claim. */
  readonly id: ClaimId;
  readonly kind: KindId;
  /** Beyond the kind: "gained", "airstrike", "killed". */
  readonly what: string;
  readonly places: readonly PlaceId[];
  readonly unresolved: readonly string[];
  /** The days of all its claims; null where undated. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** No claim dates it by its words: `to` is a latest day. */
  readonly by: boolean;
  readonly blocs: readonly BlocId[];
  readonly members: readonly Member[];
  readonly roots: readonly RootId[];
  /** Claims that deny it, or say that somebody is silent on it. */
  readonly denied: readonly ClaimId[];
  readonly silent: readonly ClaimId[];
  readonly provisional: boolean;
}

/** Stances that tell of something that is said to have happened: the rest are no events. */
const TOLD: ReadonlySet<string> = new Set(["asserted", "denied", "unacknowledged"]);

/** Something that happened: that somebody holds a place, or that people live there, is a state. */
function isEvent({ claim: { stance, matter } }: Settled): boolean {
  const state = matter.kind === "control" && matter.change === "held";
  return TOLD.has(stance) && !state && kinds[matter.kind].means.events !== undefined;
}

/** Claims grouped by kind, place, time and party: in the order of day and id, each joins the first that it fits. */
export function events(resolved: Resolved): Event[] {
  const desk = deskOf(resolved.standing);
  const told = resolved.settled.filter(isEvent);
  const dated = told.flatMap((one) => placed(one, desk.days.get(one.claim.id)) ?? []);
  const grouped = group(dated, desk, resolved.settings.windowDays);
  const undated = told.filter((one) => one.to === null && !desk.days.has(one.claim.id));
  return [...grouped.map(eventOf), ...undated.map((one) => written([{ one, rule: "undated" }], null, null))];
}

function eventOf(members: Group): Event {
  const days = members.map(({ at }) => at);
  const from = Math.min(...days.map((at) => at.first));
  const to = Math.max(...days.map((at) => at.to));
  return written(
    members.map(({ at, rule }) => ({ one: at.one, rule })),
    dayOf(from),
    dayOf(to),
  );
}

function written(
  members: readonly { readonly one: Settled; readonly rule: JoinRule }[],
  from: Day | null,
  to: Day | null,
): Event {
  const claims = members.map(({ one }) => one);
  const head = claims[0] as Settled;
  const ids = (stance: string) => claims.filter(({ claim }) => claim.stance === stance).map(({ claim }) => claim.id);
  const blocs = claims.flatMap((one) => [...(one.party?.blocs ?? []), ...(one.against?.blocs ?? [])]);
  return {
    id: head.claim.id,
    kind: head.claim.matter.kind,
    what: whatOf(head.claim.matter),
    places: [...new Set(claims.flatMap((one) => one.at))],
    unresolved: [...new Set(claims.flatMap((one) => one.unresolved))],
    from,
    to,
    by: claims.every((one) => one.by),
    blocs: [...new Set(blocs)],
    members: members.map(({ one, rule }) => ({ claim: one.claim.id, rule })),
    roots: [...new Set(claims.map((one) => one.root.id))],
    denied: ids("denied"),
    silent: ids("unacknowledged"),
    provisional: claims.every((one) => one.claim.mark === "read"),
  };
}

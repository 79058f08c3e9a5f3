import type { ClaimId } from "../ledger/record.ts";
import type { Day } from "../ledger/when.ts";
import type { Root, Settled } from "./settled.ts";
import { grouped } from "./tally/grouped.ts";
import { byId, type LeftOut } from "./tally/item.ts";
import { seatsOf } from "./tally/region.ts";

/** One who says that a thing is in a state. */
export interface Saying<State extends string> {
  readonly state: State;
  readonly claim: ClaimId;
  readonly root: Root;
  readonly day: Day;
}

/** A spell in which a thing is said to be in one state; on days when voices differ, it is disputed. */
export interface Spell<State extends string> {
  readonly state: State | "disputed";
  /** The first day that it is said of. */
  readonly since: Day;
  /** The day comes from a convention: "by". */
  readonly by: boolean;
  /** The last day that it is said of. */
  readonly lastSaid: Day;
  readonly sayings: readonly Saying<State>[];
  /** Nobody has read what it rests on but the reader. */
  readonly provisional: boolean;
}

/** What a claim says of the state, where it says anything. */
export type StateOf<State extends string> = (said: Settled) => State | null;

const saying = <State extends string>(said: Settled, state: State): Saying<State> => ({
  state,
  claim: said.claim.id,
  root: said.root,
  day: said.to as Day,
});

/** The states of one thing, day by day, each as long as nobody says otherwise. Time alone ends none. */
export function historyOf<State extends string>(claims: readonly Settled[], stateOf: StateOf<State>): Spell<State>[] {
  const steps: Spell<State>[] = [];
  const days = grouped(claims, ({ to }) => to as Day);
  for (const [day, said] of [...days].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const told = said.flatMap((one) => {
      const state = stateOf(one);
      return state === null ? [] : [{ one, state }];
    });
    const [first] = told;
    if (!first) continue;
    const state = told.every((other) => other.state === first.state) ? first.state : "disputed";
    const sayings = told.map(({ one, state }) => saying(one, state)).sort((a, b) => byId(a.claim, b.claim));
    const before = steps.at(-1);
    const provisional = told.some(({ one }) => one.claim.mark === "read");
    if (before?.state === state)
      steps[steps.length - 1] = {
        ...before,
        lastSaid: day,
        sayings: [...before.sayings, ...sayings],
        provisional: before.provisional && provisional,
      };
    else steps.push({ state, since: day, by: told.every(({ one }) => one.by), lastSaid: day, sayings, provisional });
  }
  return steps;
}

/** The state at the end of a day. */
export const stateOn = <State extends string>(steps: readonly Spell<State>[], day: Day): Spell<State> | null =>
  steps.findLast(({ since }) => since <= day) ?? null;

/** The claims that may tell of a state by the end of a day; the others with the rule that each met. */
export function dated(claims: readonly Settled[], on: Day): { kept: Settled[]; left: LeftOut[] } {
  const kept: Settled[] = [];
  const left: LeftOut[] = [];
  for (const said of claims) {
    const { claim, to, ambiguous } = said;
    const out = (rule: LeftOut["rule"]) => left.push({ claim: claim.id, rule, by: null });
    if (claim.stance !== "asserted") out(claim.stance);
    else if (to === null) out("undated");
    else if (to > on) out("after");
    else if (seatsOf(said).length === 0) out(ambiguous.length > 0 ? "ambiguous" : "unplaced");
    else kept.push(said);
  }
  return { kept, left: left.sort((a, b) => byId(a.claim, b.claim)) };
}

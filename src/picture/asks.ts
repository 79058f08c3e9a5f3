import { sayRange } from "../ledger/range.ts";
import type { ClaimId } from "../ledger/record.ts";
import type { Day } from "../ledger/when.ts";
import type { Ground } from "../places/ground.ts";
import type { Dispute } from "./disputes.ts";
import type { HolderOf } from "./ends.ts";
import type { Spell } from "./history.ts";
import type { Ask } from "./queue.ts";
import type { Resolved, Settled } from "./settled.ts";
import { sayDays } from "./tally/days.ts";
import { grouped } from "./tally/grouped.ts";
import { byId } from "./tally/item.ts";
import { sayRegion } from "./tally/region.ts";
import type { Candidate, Told } from "./tally/tables.ts";

/** The lists of the queue that can be told from what stands and from any picture. */

const WHY: Readonly<Record<Candidate["why"], string>> = {
  "another-day": "may be one event on two days: join them or part them",
  "another-blamed": "may be one event with two parties blamed: join them or part them",
};

const sayEvent = ({ subject, range, words, region, days }: Told, ground: Ground): string =>
  [subject.of, range ? sayRange(range) : words.join(", "), sayRegion(region, ground), sayDays(days)]
    .filter((word) => word !== "")
    .join(", ");

/** Events that may be one, the larger first. */
export function askCandidates(events: readonly Told[], candidates: readonly Candidate[], { ground }: Resolved): Ask[] {
  const byFirst = new Map(events.map((event) => [event.id, event]));
  return candidates.map(({ events: ids, why }) => {
    const pair = ids.flatMap((id) => byFirst.get(id) ?? []);
    return {
      ask: "candidate" as const,
      weight: Math.max(0, ...pair.map(({ range }) => range?.least ?? 0)),
      why: `${pair.map((event) => sayEvent(event, ground)).join("; and ")}: ${WHY[why]}.`,
      claims: ids,
    };
  });
}

/** Events whose figure rests on one claim that nobody has read. */
export const askEvents = (events: readonly Told[], { ground }: Resolved): Ask[] =>
  events.flatMap((event) => {
    const [only, ...more] = event.members;
    if (!only?.provisional || more.length > 0) return [];
    const why = `${sayEvent(event, ground)}: it rests on this claim alone, and nobody has read it.`;
    return [{ ask: "change" as const, weight: event.range?.least ?? 0, why, claims: [only.claim] }];
  });

/** The last spell of a history, where it rests on one claim that nobody has read. */
export function askSpell(what: string, history: readonly Spell<string>[]): Ask[] {
  const last = history.at(-1);
  const [only, ...more] = last?.sayings ?? [];
  if (!last?.provisional || !only || more.length > 0) return [];
  const why = `${what}: ${last.state} since ${last.since} rests on this claim alone, and nobody has read it.`;
  return [{ ask: "change", weight: 0, why, claims: [only.claim] }];
}

/** What contradicts, and what one report tells in two ways. Silence asks nothing of anybody. */
export const askDisputes = (disputes: readonly Dispute[]): Ask[] =>
  disputes
    .filter(({ relation, inside }) => relation === "contradict" || (inside !== null && relation !== "silent"))
    .map(({ about, where, when, inside, relation, pairs }) => ({
      ask: "dispute" as const,
      weight: relation === "contradict" ? 1 : 0,
      why: `${about}, ${where}, ${when}: claims ${relation === "contradict" ? "contradict each other" : "differ"}${inside ? " inside one report" : ""}.`,
      claims: [...new Set(pairs.flatMap(({ claims }) => claims))].sort(byId),
    }));

const claimsOf = (said: readonly Settled[]): ClaimId[] => [...new Set(said.map(({ claim }) => claim.id))].sort(byId);

/** Names with several bearers; first those of which the choice would cross the front. */
export function askNames({ settled, ground }: Resolved, on: Day, holderOf?: HolderOf): Ask[] {
  const named = settled.flatMap((said) => said.ambiguous.map((name) => ({ said, ...name })));
  const lost = settled.flatMap((said) => said.unresolved.map((words) => ({ said, words })));
  const ambiguous = [...grouped(named, ({ words }) => words)].map(([words, own]) => {
    const candidates = [...new Set(own.flatMap((one) => one.candidates))].sort();
    const holders = new Set(holderOf ? candidates.map((place) => holderOf(place, on)) : []);
    const crosses = holders.size > 1;
    return {
      ask: "ambiguous" as const,
      weight: (crosses ? 1_000_000 : 0) + own.length,
      why: `“${words}” may be ${candidates.map(ground.label).join(" or ")}${crosses ? ", which are held by different sides" : ""}.`,
      claims: claimsOf(own.map(({ said }) => said)),
    };
  });
  const unresolved = [...grouped(lost, ({ words }) => words)].map(([words, own]) => ({
    ask: "unresolved" as const,
    weight: own.length,
    why: `“${words}” is no place that the case knows: add it, or an alias, or let it be.`,
    claims: claimsOf(own.map(({ said }) => said)),
  }));
  return [...ambiguous, ...unresolved];
}

/** Roots that the register does not count: shown, and never the second of two until it does. */
export const askLeads = ({ settled }: Resolved): Ask[] =>
  [
    ...grouped(
      settled.filter(({ root }) => !root.counts),
      ({ root }) => root.id,
    ).values(),
  ].map((own) => ({
    ask: "lead",
    weight: own.length,
    why: `${own[0]?.root.label ?? "A root"} is not in the register of sources: does it count, and for whom does it speak?`,
    claims: claimsOf(own),
  }));

/** What somebody set aside with a question. */
export const askParked = ({ settled }: Resolved): Ask[] =>
  settled.flatMap(({ claim }) =>
    claim.parked === undefined ? [] : [{ ask: "parked" as const, weight: 0, why: claim.parked, claims: [claim.id] }],
  );

import type { Case } from "../case.ts";
import type { ReportId } from "../ledger/entry.ts";
import type { Standing, Stands } from "../ledger/stands.ts";
import type { Day } from "../ledger/when.ts";
import type { Parties } from "../parties/parties.ts";
import type { Gazetteer } from "../places/gazetteer.ts";
import type { Ground } from "../places/ground.ts";
import type { Resolved as Met } from "../places/resolve.ts";
import { type PlacesOf, type Whereabouts, whereabouts } from "../places/whereabouts.ts";
import { originals, rootOf, type Voices } from "./roots.ts";
import type { Actor, End, Relation, Resolved, Settled } from "./settled.ts";

/** The words of the languages that reports are in, which say what stands about a name, and who is a soldier. */
export interface Lexicon {
  readonly places: Parameters<typeof whereabouts>[0]["words"];
  readonly soldiers: readonly string[];
}

/** What a case knows of the land. */
export interface Atlas {
  readonly gazetteer: Gazetteer;
  readonly ground: Ground;
}

/**
 * What stands, with its places, parties and roots as the case knows them. Pure, and run before the pictures: an alias that is
 * added needs no rereading. What is not found stays unresolved, on show.
 */
export function resolve(standing: Standing, known: Case, { gazetteer, ground }: Atlas, words: Lexicon): Resolved {
  const { parties, settings, extent } = known;
  const placesOf = whereabouts({ gazetteer, words: words.places, extent });
  const mentioned = namesByReport(standing);
  const voices: Voices = {
    parties,
    soldiers: new Set(words.soldiers),
    reports: standing.reports,
    originals: originals(standing.reports),
    placesIn: (said) => found(placesOf([afterIn(said)]).at),
  };
  const settled = standing.claims.map((claim) =>
    settle(claim, standing, voices, gazetteer, (places) =>
      placesOf(places, { report: mentioned.get(claim.report) ?? [] }),
    ),
  );
  const labels = (id: string) => gazetteer.get(id as never)?.name ?? parties.labelOf(id as never);
  const blocOf = parties.blocOf.bind(parties);
  return { standing, settled, ground, settings, labelOf: labels, blocOf };
}

/** "A rebel military source in east Aleppo" speaks in what stands behind its last "in", or nowhere that it says. */
const afterIn = (said: string): string =>
  said
    .split(/\s(?:in|from|inside|في|من)\s/u)
    .slice(1)
    .at(-1) ?? "";

function namesByReport(standing: Standing): ReadonlyMap<ReportId, readonly string[]> {
  const names = new Map<ReportId, Set<string>>();
  for (const { report, places } of standing.claims) {
    const set = names.get(report) ?? new Set();
    for (const place of places) set.add(place);
    names.set(report, set);
  }
  return new Map([...names].map(([report, set]) => [report, [...set]]));
}

function settle(claim: Stands, standing: Standing, voices: Voices, gazetteer: Gazetteer, placesOf: PlacesOf): Settled {
  const head = standing.reports.get(claim.report);
  if (!head) throw new Error(`claim ${claim.id} stands, and its report ${claim.report} does not`);
  const { matter, dates } = claim;
  const day = dates.to ?? head.published?.day ?? null;
  const actor = (words: string | null): Actor | null => actorOf(words, voices.parties, day);
  const where = chosen(claim, placesOf(claim.places), gazetteer);
  return {
    claim,
    at: found(where.at),
    within: found(where.within),
    unresolved: where.at.flatMap((one) => (one.status === "unresolved" ? [one.words] : [])),
    ambiguous: where.at.flatMap((one) =>
      one.status === "ambiguous" ? [{ words: one.words, candidates: one.candidates.map(({ place }) => place.id) }] : [],
    ),
    relations: where.at.flatMap((one) => relation(one, voices.parties, day)),
    ...(matter.kind === "displacement" ? { ends: endsOf(matter, placesOf, voices.parties, day) } : {}),
    party: actor("party" in matter ? matter.party : null),
    against: actor("against" in matter ? matter.against : null),
    root: rootOf(claim, head, voices),
    from: dates.from,
    to: dates.to,
    by: dates.rule === "publication" || dates.rule === "announced" || isBetween(matter, dates),
  };
}

/** That a place changed hands on one of several days: "within a day of the loss" ends on a latest day. */
const isBetween = (matter: Stands["matter"], { from, to }: Stands["dates"]): boolean =>
  matter.kind === "control" &&
  (matter.change === "gained" || matter.change === "lost") &&
  from !== null &&
  to !== null &&
  from < to;

const found = (all: readonly Met[]) => all.flatMap((one) => (one.status === "found" ? [one.place.id] : []));

/** A person's choice among the bearers of a name comes before every rank. */
function chosen({ chosen: by }: Stands, where: Whereabouts, gazetteer: Gazetteer): Whereabouts {
  if (!by) return where;
  const choose = (one: Met): Met => {
    const place = gazetteer.get((by.get(one.words) ?? "") as never);
    return place ? { status: "found", words: one.words, place, by: "name", met: place.name, others: [] } : one;
  };
  return { at: where.at.map(choose), within: where.within.map(choose) };
}

function actorOf(words: string | null, parties: Parties, day: Day | null): Actor | null {
  if (words === null) return null;
  return { words, parties: parties.in(words), blocs: parties.blocsIn(words, day) };
}

const heldBy = (words: string | null, parties: Parties, day: Day | null) =>
  words === null ? null : (parties.blocsIn(words, day)[0] ?? null);

function relation(one: Met, parties: Parties, day: Day | null): Relation[] {
  if (one.status !== "relation") return [];
  return [{ words: one.words, of: one.of?.id ?? null, heldBy: heldBy(one.held, parties, day) }];
}

type Displacement = Extract<Stands["matter"], { kind: "displacement" }>;

function endsOf(
  matter: Displacement,
  placesOf: PlacesOf,
  parties: Parties,
  day: Day | null,
): NonNullable<Settled["ends"]> {
  const end = (words: string | null): End | null => {
    if (words === null) return null;
    const [met] = placesOf([words]).at;
    const place = met?.status === "found" ? met.place.id : met?.status === "relation" ? (met.of?.id ?? null) : null;
    const held = met?.status === "relation" ? met.held : null;
    return { words, place, heldBy: heldBy(held ?? words, parties, day) };
  };
  return { origin: end(matter.origin), destination: end(matter.destination) };
}

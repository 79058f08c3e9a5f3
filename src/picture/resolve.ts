import type { Case } from "../case.ts";
import type { ReportId } from "../ledger/entry.ts";
import type { Standing, Stands } from "../ledger/stands.ts";
import type { Day } from "../ledger/when.ts";
import type { Parties } from "../parties/parties.ts";
import type { Gazetteer } from "../places/gazetteer.ts";
import type { Ground } from "../places/ground.ts";
import type { Resolved as Met } from "../places/resolve.ts";
import { type PlacesOf, type Whereabouts, whereabouts } from "../places/whereabouts.ts";
import { originals, type RootOf, roots } from "./roots.ts";
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
  const about: About = {
    standing,
    gazetteer,
    parties,
    placesOf,
    mentionedIn: mentions(standing),
    actorOf: actors(parties),
    lieOf: lies(),
    rootOf: roots({
      parties,
      soldiers: new Set(words.soldiers),
      reports: standing.reports,
      originals: originals(standing.reports),
      placesIn: (said) => found(placesOf([afterIn(said)]).at),
    }),
  };
  const settled = standing.claims.map((claim) => settle(claim, about));
  const labels = (id: string) => gazetteer.get(id as never)?.name ?? parties.labelOf(id as never);
  const blocOf = parties.blocOf.bind(parties);
  return { standing, settled, ground, settings, labelOf: labels, blocOf };
}

/** What a claim is settled by; what many claims say alike is found once. */
interface About {
  readonly standing: Standing;
  readonly gazetteer: Gazetteer;
  readonly parties: Parties;
  readonly placesOf: PlacesOf;
  mentionedIn(report: ReportId): readonly string[];
  actorOf(words: string | null, day: Day | null): Actor | null;
  lieOf(where: Whereabouts): Lie;
  readonly rootOf: RootOf;
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

/** Asked for only where the bearers of a name are several, and then made for all reports. */
function mentions(standing: Standing): About["mentionedIn"] {
  let names: ReturnType<typeof namesByReport> | null = null;
  return (report) => {
    names ??= namesByReport(standing);
    return names.get(report) ?? [];
  };
}

function settle(claim: Stands, about: About): Settled {
  const head = about.standing.reports.get(claim.report);
  if (!head) throw new Error(`claim ${claim.id} stands, and its report ${claim.report} does not`);
  const { matter, dates } = claim;
  const day = dates.to ?? head.published?.day ?? null;
  const { parties, actorOf } = about;
  const placesOf: Places = (places) =>
    about.placesOf.alone(places) ?? about.placesOf(places, { report: about.mentionedIn(claim.report) });
  const lie = about.lieOf(chosen(claim, placesOf(claim.places), about.gazetteer));
  const settled = {
    claim,
    at: lie.at,
    within: lie.within,
    unresolved: lie.unresolved,
    ambiguous: lie.ambiguous,
    relations: lie.relations.length === 0 ? NONE : lie.relations.map((one) => relation(one, parties, day)),
    party: actorOf("party" in matter ? matter.party : null, day),
    against: actorOf("against" in matter ? matter.against : null, day),
    root: about.rootOf(claim, head),
    from: dates.from,
    to: dates.to,
    by: dates.rule === "publication" || dates.rule === "announced" || isBetween(matter, dates),
  };
  return matter.kind === "displacement" ? { ...settled, ends: endsOf(matter, placesOf, parties, day) } : settled;
}

/** That a place changed hands on one of several days: "within a day of the loss" ends on a latest day. */
const isBetween = (matter: Stands["matter"], { from, to }: Stands["dates"]): boolean =>
  matter.kind === "control" &&
  (matter.change === "gained" || matter.change === "lost") &&
  from !== null &&
  to !== null &&
  from < to;

type Places = (places: readonly string[]) => Whereabouts;

const NONE: readonly Relation[] = [];

/** What of where a claim is does not hang on its day. */
interface Lie extends Pick<Settled, "at" | "within" | "unresolved" | "ambiguous"> {
  readonly relations: readonly Related[];
}

type Related = Extract<Met, { status: "relation" }>;

function lies(): About["lieOf"] {
  const known = new Map<Whereabouts, Lie>();
  return (where) => {
    const lie = known.get(where) ?? lieOf(where);
    known.set(where, lie);
    return lie;
  };
}

const lieOf = ({ at, within }: Whereabouts): Lie => ({
  at: found(at),
  within: found(within),
  unresolved: at.flatMap((one) => (one.status === "unresolved" ? [one.words] : [])),
  ambiguous: at.flatMap((one) =>
    one.status === "ambiguous" ? [{ words: one.words, candidates: one.candidates.map(({ place }) => place.id) }] : [],
  ),
  relations: at.flatMap((one) => (one.status === "relation" ? [one] : [])),
});

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

/** A party's words are one actor in one era. */
function actors(parties: Parties): About["actorOf"] {
  const known = new Map<string, Actor[]>();
  return (words, day) => {
    if (words === null) return null;
    const era = parties.eraOf(day) + 1;
    const byEra = known.get(words) ?? [];
    known.set(words, byEra);
    const actor = byEra[era] ?? { words, parties: parties.in(words), blocs: parties.blocsIn(words, day) };
    byEra[era] = actor;
    return actor;
  };
}

const heldBy = (words: string | null, parties: Parties, day: Day | null) =>
  words === null ? null : (parties.blocsIn(words, day)[0] ?? null);

const relation = (one: Related, parties: Parties, day: Day | null): Relation => ({
  words: one.words,
  of: one.of?.id ?? null,
  heldBy: heldBy(one.held, parties, day),
});

type Displacement = Extract<Stands["matter"], { kind: "displacement" }>;

function endsOf(
  matter: Displacement,
  placesOf: Places,
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

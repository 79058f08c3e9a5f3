import type { Bearer, Gazetteer } from "./gazetteer.ts";
import type { Place } from "./place.ts";
import { type Box, inBox } from "./shape.ts";

/** What speaks for one bearer of a name among several, the strongest first. */
const EVIDENCE = ["claim", "report", "dateline", "extent"] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** A place that the words may mean, and what speaks for it. */
export interface Candidate extends Bearer {
  readonly why: readonly Evidence[];
}

/** Places that stand about the words, in the gazetteer's terms: all that bear the names. */
export interface Surroundings {
  /** Of the same claim. */
  readonly claim: readonly Place[];
  /** Of the same report. */
  readonly report: readonly Place[];
  readonly dateline: readonly Place[];
  /** The ground that the case is about; null for all the world. */
  readonly extent: Box | null;
}

/** Bearers in the order in which the words about them speak for them; then by likeness, size and id. */
export function ranked(bearers: readonly Bearer[], about: Surroundings, gazetteer: Gazetteer): readonly Candidate[] {
  return bearers.map((bearer) => ({ ...bearer, why: evidence(bearer.place, about, gazetteer) })).sort(order);
}

function evidence(place: Place, about: Surroundings, gazetteer: Gazetteer): readonly Evidence[] {
  const near = (other: Place): boolean => gazetteer.lies(place, other) || gazetteer.lies(other, place);
  const speaks: Readonly<Record<Evidence, boolean>> = {
    claim: about.claim.some(near),
    report: about.report.some(near),
    dateline: about.dateline.some((other) => other.id === place.id || near(other)),
    extent: !place.outside && (about.extent === null || (place.point !== null && inBox(place.point, about.extent))),
  };
  return EVIDENCE.filter((one) => speaks[one]);
}

/** Which of the two the evidence speaks for: negative for the first, 0 for neither. */
export function preferred(one: Candidate, other: Candidate): number {
  for (const what of EVIDENCE) {
    const more = Number(other.why.includes(what)) - Number(one.why.includes(what));
    if (more !== 0) return more;
  }
  return 0;
}

const order = (one: Candidate, other: Candidate): number =>
  preferred(one, other) ||
  one.unlike - other.unlike ||
  people(other.place) - people(one.place) ||
  (one.place.id < other.place.id ? -1 : 1);

const people = ({ population }: Place): number => population?.high ?? population?.low ?? 0;

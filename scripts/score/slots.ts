import { alike, telling } from "./alike.ts";

/** A claim in the codebook's form, hand-coded or read; the fields of its kind beside those that every claim has. */
export interface CodedClaim {
  readonly kind: string;
  readonly quote: string;
  readonly start?: number;
  readonly places?: readonly string[];
  readonly optional?: boolean;
  readonly [slot: string]: unknown;
}

/** A claim and where its quote stands in the text; null where it is not there. */
export interface Placed {
  readonly claim: CodedClaim;
  readonly at: readonly [number, number] | null;
}

/** What must be right of a kind. */
const CORE: Readonly<Record<string, readonly string[]>> = {
  control: ["change", "party", "place", "stance"],
  clash: ["place", "stance"],
  strike: ["method", "place", "count", "stance"],
  harm: ["outcome", "victims", "count", "place", "stance"],
  displacement: ["movement", "count", "unit", "origin", "destination", "stance"],
  service: ["facility", "status", "place", "stance"],
  access: ["change", "place", "stance"],
  agreement: ["what", "status", "stance"],
  population: ["condition", "count", "unit", "place", "stance"],
};
const ALL = ["source", "named", "place", "dates", "stance", "party", "count", "quote"];

/** Names that stand before their town and do not replace it. */
const FACILITY =
  /\b(station|hospital|clinic|school|market|bakery|mosque|church|base|airport|airbase|checkpoint|crossing|bridge|viaduct|prison|depot|factory|plant|building|headquarters|club|hotel|shelter)s?\b/i;

const words = (value: unknown): string | null => (typeof value === "string" ? value : null);
const same = (name: string) => (wanted: Placed, read: Placed) =>
  (wanted.claim[name] ?? null) === (read.claim[name] ?? null);
const similar = (name: string) => (wanted: Placed, read: Placed) =>
  alike(words(wanted.claim[name]), words(read.claim[name]));

const rules: Readonly<Record<string, (wanted: Placed, read: Placed) => boolean>> = {
  place: (wanted, read) => placesAgree(wanted.claim.places ?? [], read.claim.places ?? []),
  dates: (wanted, read) => same("from")(wanted, read) && same("to")(wanted, read),
  count: (wanted, read) => same("low")(wanted, read) && same("high")(wanted, read),
  source: similar("source"),
  origin: similar("origin"),
  destination: similar("destination"),
  party: (wanted, read) =>
    similar("party")(wanted, read) ||
    (wanted.claim.kind === "clash" && alike(words(wanted.claim.party), words(read.claim.against))),
  quote: (wanted, read) => overlap(wanted, read) >= 0.4,
};

function placesAgree(wanted: readonly string[], read: readonly string[]): boolean {
  const [first = "", nearest = ""] = [wanted[0], read[0]];
  if (wanted.length === 0 || read.length === 0) return wanted.length === read.length;
  if (read.length > wanted.length + 2) return false; // a list of all places names none
  if (read.some((place) => telling(place).length > 8 && !wanted.includes(place))) return false;
  const either = FACILITY.test(first) ? wanted.slice(0, 2) : [first];
  return (
    wanted.some((place) => alike(place, nearest)) && either.some((place) => read.some((other) => alike(place, other)))
  );
}

function overlap({ at: a }: Placed, { at: b }: Placed): number {
  if (!a || !b) return 0;
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return shared / (a[1] - a[0] + b[1] - b[0] - shared);
}

const isRight = (name: string, wanted: Placed, read: Placed): boolean => (rules[name] ?? same(name))(wanted, read);

const coreOf = (kind: string): readonly string[] => CORE[kind] ?? [];

/** The core slots that were read wrongly. */
export const wrongSlots = (wanted: Placed, read: Placed): string[] =>
  coreOf(wanted.claim.kind).filter((name) => !isRight(name, wanted, read));

/** The share of all slots that agree. */
export function agreement(wanted: Placed, read: Placed): number {
  const names = [...new Set([...coreOf(wanted.claim.kind), ...ALL])];
  return names.filter((name) => isRight(name, wanted, read)).length / names.length;
}

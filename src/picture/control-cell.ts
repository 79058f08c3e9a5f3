import type { ClaimId } from "../ledger/record.ts";
import type { Day } from "../ledger/when.ts";
import type { BlocId } from "../parties/party.ts";
import type { PlaceId } from "../places/ground.ts";
import type { PlaceFold, Status } from "./control-place.ts";
import { type Chain, claimsOf, type Grade, type Stretch } from "./hold.ts";

/** That somebody holds a place, or claims to. */
export interface Hold {
  readonly bloc: BlocId;
  readonly grade: Grade;
  readonly since: Day;
  /** `since` is a latest day: "by 27 November". */
  readonly by: boolean;
  /** The first and the last day on which anybody said so. */
  readonly firstSaid: Day;
  readonly lastSaid: Day;
  /** The last day on which anybody said so who does not speak for him; null where only his own side does. */
  readonly lastBorne: Day | null;
  /** The claims that carry the grade are only read by a machine. */
  readonly provisional: boolean;
  /** Every claim for him since he was first said to hold it. */
  readonly claims: readonly ClaimId[];
}

/** The desk's own word, never mixed with what claims say. */
export interface Assessed {
  readonly holder: BlocId | null;
  readonly status: Status;
  readonly from: Day;
  readonly why: string;
  readonly by: string;
  /** Claims of a later day say otherwise. */
  readonly overtaken: boolean;
}

/** A place on a day: to whom it belongs, how sure that is, and what is said against it. */
export interface Cell {
  readonly place: PlaceId;
  readonly status: Status;
  /** To whom it belongs: contested and divided places, and those claimed by another, belong to their holder before. */
  readonly holder: BlocId | null;
  /** How sure that is: of what is claimed over him where something is, so `claimed` is always shown as such. */
  readonly grade: Grade | null;
  readonly hold: Hold | null;
  /** Claims over the holder that serve only who makes them, the newest first. */
  readonly claimed: readonly Hold[];
  /** Who held it before him. */
  readonly before: BlocId | null;
  readonly disputed: boolean;
  /** Claims that dispute him: of rivals, and denials. */
  readonly disputes: readonly ClaimId[];
  /** Who else is said to be inside while it is contested or divided, and the claims that say so, or that left it open. */
  readonly inside: readonly BlocId[];
  readonly fighting: readonly ClaimId[];
  /** Said to press on it from outside, since it last changed hands: the last few. */
  readonly pressure: readonly { readonly claim: ClaimId; readonly day: Day; readonly blocs: readonly BlocId[] }[];
  /** The last day of which anybody said anything of it. */
  readonly lastSaid: Day | null;
  /** Nobody has said anything of it for the days of the setting: time alone ends nothing. */
  readonly stale: boolean;
  readonly provisional: boolean;
  readonly assessed: Assessed | null;
}

/** A hold as the fold leaves it at the end of a day, without its dates and claims written out. */
interface Kept extends Pick<Hold, "bloc" | "grade" | "by" | "provisional"> {
  readonly since: number;
  readonly first: number;
  readonly last: number;
  readonly borne: number | null;
  readonly chain: Chain | null;
  /** Somebody says that he took it, and not only that he has it. */
  readonly taken: boolean;
}

/** A place at the end of a day with words, until the next such day. Days count from 1970-01-01. */
export interface Moment extends Pick<PlaceFold, "status" | "before" | "disputes" | "inside" | "fights" | "near"> {
  readonly day: number;
  readonly hold: Kept | null;
  readonly claimed: readonly Kept[];
  readonly fightsJudged: boolean;
  readonly lastWord: number;
}

const NONE: readonly Kept[] = [];

/** What the fold of a place is at the end of a day; shares nothing that changes later. */
export function momentOf(day: number, fold: PlaceFold): Moment {
  const { status, before, disputes, inside, fights, fightsJudged, near, lastWord } = fold;
  const rivals = fold.rivals.size === 0 ? NONE : [...fold.rivals.values()].map((one) => kept(one, one.first, false));
  const hold = fold.holder && kept(fold.holder, fold.since, fold.by);
  return { day, status, before, disputes, inside, fights, fightsJudged, near, lastWord, hold, claimed: rivals };
}

function kept(stretch: Stretch, since: number, by: boolean): Kept {
  const { bloc, grade, provisional, first, last, lastBorne: borne, claims, taken } = stretch;
  return { bloc, grade, provisional, since, by, first, last, borne, chain: claims, taken };
}

/** Whether nobody has said anything of the place for so many days. */
export const isStale = (moment: Moment | null, on: number, staleDays: number): boolean =>
  moment === null || !(on - moment.lastWord <= staleDays);

/** The cell of a place, from the last moment on or before its day; a place of which nobody has spoken is unknown. */
export function cellOf(place: PlaceId, moment: Moment | null, stale: boolean, dayOf: (number: number) => Day): Cell {
  if (!moment) return { ...UNSPOKEN, place };
  const { status, before, inside, hold, lastWord } = moment;
  const claimed = moment.claimed.map((one) => holdOf(one, dayOf)).reverse();
  const over = moment.claimed.some((one) => one.taken || one.bloc !== before);
  const unread = (status === "contested" || status === "divided" || !hold) && !moment.fightsJudged;
  return {
    place,
    status,
    holder: hold?.bloc ?? null,
    grade: over ? "claimed" : (hold?.grade ?? null),
    hold: hold && holdOf(hold, dayOf),
    claimed,
    before,
    disputed: hold !== null && moment.disputes !== null,
    disputes: claimsOf(moment.disputes),
    inside,
    fighting: claimsOf(moment.fights),
    pressure: moment.near.map((one) => ({ ...one, day: dayOf(one.day) })),
    lastSaid: Number.isNaN(lastWord) ? null : dayOf(lastWord),
    stale,
    provisional: unread || (hold?.provisional ?? false),
    assessed: null,
  };
}

/** A place of which nobody has spoken. */
export const UNSPOKEN: Omit<Cell, "place"> = {
  status: "unknown",
  holder: null,
  grade: null,
  hold: null,
  claimed: [],
  before: null,
  disputed: false,
  disputes: [],
  inside: [],
  fighting: [],
  pressure: [],
  lastSaid: null,
  stale: true,
  provisional: false,
  assessed: null,
};

const holdOf = (kept: Kept, dayOf: (number: number) => Day): Hold => ({
  bloc: kept.bloc,
  grade: kept.grade,
  since: dayOf(kept.since),
  by: kept.by,
  firstSaid: dayOf(kept.first),
  lastSaid: dayOf(kept.last),
  lastBorne: kept.borne === null ? null : dayOf(kept.borne),
  provisional: kept.provisional,
  get claims() {
    return claimsOf(kept.chain);
  },
});

/**
 * The cell under the desk's own word: its status and holder are shown, as assessed; what claims say stays beneath. What
 * the desk holds to be contested belongs to its holder before.
 */
export function assess(cell: Cell, word: Omit<Assessed, "overtaken">): Cell {
  const later = cell.lastSaid !== null && cell.lastSaid > word.from;
  const overtaken = later && (cell.holder !== word.holder || cell.status !== word.status);
  return {
    ...cell,
    status: word.status,
    holder: word.status === "contested" ? cell.holder : word.holder,
    grade: "assessed",
    provisional: false,
    assessed: { ...word, overtaken },
  };
}

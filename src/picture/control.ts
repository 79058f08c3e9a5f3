import type { ClaimId } from "../ledger/record.ts";
import { type Day, dayNumber, dayOf } from "../ledger/when.ts";
import type { BlocId, PartyId } from "../parties/party.ts";
import type { PlaceId } from "../places/ground.ts";
import type { Around } from "./control-around.ts";
import { type Assessed, assess, type Cell, cellOf, isStale, type Moment, momentOf } from "./control-cell.ts";
import { Grains } from "./control-grains.ts";
import { isNameless, majority, sideOfSoldier } from "./control-sides.ts";
import { type Aside, type Word, type Words, wordsOf } from "./control-words.ts";
import type { Resolved } from "./settled.ts";
import type { Step } from "./trace.ts";

export { type Assessed, type Cell, type Hold, UNSPOKEN } from "./control-cell.ts";

/** Who holds what on a day: a cell for each district, in the order of the ground. */
export interface Control {
  readonly on: Day;
  readonly cells: readonly Cell[];
  cell(place: PlaceId): Cell;
  /** Who holds a place of any grain: of a wider one the bloc that holds more than half of its districts with a known holder. */
  holderOf(place: PlaceId): BlocId | null;
  /** The days by then of which anybody said anything of the place, or from which the desk assessed it. */
  days(place: PlaceId): readonly Day[];
  /** Claims of control and fighting that are listed and not folded, and why: undated, unplaced, outside. */
  readonly aside: readonly Aside[];
  /** The sides of nameless soldiers that were inferred from who held where they speak; null where they could not be. */
  readonly inferred: ReadonlyMap<ClaimId, BlocId | null>;
  /** Each claim that met the place by then, the rule that it met, and what came of it. */
  trace(place: PlaceId): readonly Step[];
}

/** Folds all that is said of control once, in the time of its claims; a day of it is then looked up. */
export function control(from: Resolved): (on: Day) => Control {
  const folded = fold(from);
  const words = assessments(from);
  const { ground, settings } = from;
  const calendar = calendarOf();
  /** The cell of each place as it was drawn last: on the next day most are the same. */
  const last: { readonly moment: Moment | null; readonly cell: Cell }[] = [];
  const indexes = new Map(ground.districts.map((place, at) => [place, at]));
  return (on) => {
    const day = dayNumber(on);
    const cell = (place: PlaceId) => {
      const at = indexes.get(place) ?? -1;
      const moment = lastBy(folded.moments[at] ?? [], day);
      const stale = isStale(moment, day, settings.staleDays);
      const drawn = last[at];
      const same = drawn !== undefined && drawn.moment === moment && drawn.cell.stale === stale;
      const said = same ? drawn.cell : cellOf(place, moment, stale, calendar);
      if (!same && at >= 0) last[at] = { moment, cell: said };
      const word = words.get(place)?.findLast((one) => one.from <= on);
      return word ? assess(said, word) : said;
    };
    let all: readonly Cell[] | null = null;
    return {
      on,
      get cells() {
        all ??= ground.districts.map(cell);
        return all;
      },
      cell: (place) => all?.[indexes.get(place) ?? -1] ?? cell(place),
      holderOf: (place) => majority(ground.parts(place).map((part) => cell(part).holder)),
      days: (place) => {
        const said = (folded.moments[indexes.get(place) ?? -1] ?? []).filter((moment) => moment.day <= day);
        const assessed = (words.get(place) ?? []).map((word) => word.from).filter((from) => from <= on);
        return [...new Set([...said.map((moment) => calendar(moment.day)), ...assessed])].sort();
      },
      aside: folded.words.aside,
      inferred: folded.inferred,
      trace: (place) => trace(from, folded, place, indexes.get(place) ?? -1, day),
    };
  };
}

/** The day of a number, written once: a picture asks for the same few thousand again and again. */
function calendarOf(): (number: number) => Day {
  const written = new Map<number, Day>();
  return (number) => {
    const day = written.get(number) ?? dayOf(number);
    written.set(number, day);
    return day;
  };
}

interface Folded {
  readonly words: Words;
  /** For each district, its moments in the order of days. */
  readonly moments: readonly (readonly Moment[])[];
  readonly inferred: ReadonlyMap<ClaimId, BlocId | null>;
}

/** Day by day over all places, since a soldier's side is inferred from who held what the day before. */
function fold({ settled, ground, settings }: Resolved): Folded {
  const words = wordsOf({ settled, ground });
  const inferred = new Map<ClaimId, BlocId | null>();
  const sideOf = ({ one }: Word) => one.root.side ?? inferred.get(one.claim.id) ?? null;
  const around: Around = { windowDays: settings.windowDays, sideOf, note: () => {}, noted: false };
  const grains = words.byDistrict.map((said) => (said.length === 0 ? null : new Grains(said, around)));
  const moments: Moment[][] = words.byDistrict.map(() => []);
  const indexes = new Map(ground.districts.map((place, at) => [place, at]));
  const holderOf = (place: PlaceId) => grains[indexes.get(place) ?? -1]?.top.holder?.bloc ?? null;
  const nameless = settled.some(isNameless);
  for (const { day, spots } of days(words.byDistrict)) {
    if (nameless)
      for (const { at, start, end } of spots)
        for (const { one } of words.byDistrict[at]?.slice(start, end) ?? [])
          if (isNameless(one) && !inferred.has(one.claim.id))
            inferred.set(one.claim.id, sideOfSoldier(one, ground, holderOf));
    for (const { at, start, end } of spots) {
      const said = words.byDistrict[at]?.slice(start, end) ?? [];
      const place = grains[at] as Grains;
      place.take(day, said);
      if (said.some((word) => word.act !== "none")) moments[at]?.push(momentOf(day, place.top));
    }
  }
  return { words, moments, inferred };
}

/** Where the words of a day stand in the list of a district, the end exclusive. */
interface DayOfWords {
  readonly day: number;
  readonly spots: { readonly at: number; readonly start: number; readonly end: number }[];
}

/** The words of each day, by district; undated ones have no day and come to no fold. */
function days(byDistrict: Words["byDistrict"]): DayOfWords[] {
  const found = new Map<number, DayOfWords>();
  byDistrict.forEach((words, at) => {
    for (let start = 0, end = 0; start < words.length; start = end) {
      const day = words[start]?.day as number;
      while (words[end]?.day === day) end++;
      if (!Number.isFinite(day)) continue;
      const there = found.get(day);
      if (there) there.spots.push({ at, start, end });
      else found.set(day, { day, spots: [{ at, start, end }] });
    }
  });
  return [...found.values()].sort((one, other) => one.day - other.day);
}

function lastBy(moments: readonly Moment[], day: number): Moment | null {
  let [low, high] = [0, moments.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((moments[middle]?.day as number) <= day) low = middle + 1;
    else high = middle;
  }
  return moments[low - 1] ?? null;
}

/** The desk's word on a place, and how many districts the place has. */
interface Graded {
  readonly word: Omit<Assessed, "overtaken">;
  readonly grain: number;
}

/** The desk's words on places, by district and in the order of their days; the narrower place and the later word come last. */
function assessments({ standing, ground, blocOf }: Resolved): ReadonlyMap<PlaceId, Omit<Assessed, "overtaken">[]> {
  const found = new Map<PlaceId, Graded[]>();
  for (const { body, by } of standing.assessments) {
    if (body.of !== "place") continue;
    const { from, why, holder } = body;
    const status = holder === "contested" || holder === "unknown" ? holder : "held";
    const word = { from, why, by, status, holder: status === "held" ? blocOf(holder as PartyId, from) : null } as const;
    const parts = ground.parts(body.place as PlaceId);
    for (const part of parts) found.set(part, [...(found.get(part) ?? []), { word, grain: parts.length }]);
  }
  return new Map([...found].map(([place, words]) => [place, words.sort(byDay).map((one) => one.word)]));
}

const byDay = (one: Graded, other: Graded): number =>
  one.word.from === other.word.from ? other.grain - one.grain : one.word.from < other.word.from ? -1 : 1;

/** Folds the place once more, and writes down what each claim met. */
function trace(from: Resolved, { words, inferred }: Folded, place: PlaceId, at: number, on: number): Step[] {
  const steps = new Map<ClaimId, Step & { seq: number }>();
  const note = ({ one: { claim } }: Pick<Word, "one">, rule: string, effect: string) =>
    steps.set(claim.id, { claim: claim.id, rule, effect, seq: claim.seq });
  for (const wide of words.wide)
    if (from.ground.within(place, wide.place) && (wide.one.to === null || dayNumber(wide.one.to) <= on))
      note(wide, wide.rule, "nothing");
  const said = (words.byDistrict[at] ?? []).filter((word) => word.day <= on);
  for (const word of said) if (!Number.isFinite(word.day)) note(word, word.rule ?? "undated", "nothing");
  const sideOf = ({ one }: Word) => one.root.side ?? inferred.get(one.claim.id) ?? null;
  const grains = new Grains(said, { windowDays: from.settings.windowDays, sideOf, note, noted: true });
  for (const { day, spots } of days([said]))
    for (const { start, end } of spots) grains.take(day, said.slice(start, end));
  return [...steps.values()].sort((one, other) => one.seq - other.seq).map(({ seq: _, ...step }) => step);
}

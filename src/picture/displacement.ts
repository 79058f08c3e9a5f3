import type { Condition } from "../ledger/entry.ts";
import { type Spanned, span } from "../ledger/range.ts";
import type { ClaimId } from "../ledger/record.ts";
import { type Day, shift } from "../ledger/when.ts";
import type { BlocId } from "../parties/party.ts";
import { endsOf, type FlowEnd, type HolderOf, originRegion, toEnd } from "./ends.ts";
import type { Actor, Resolved, Root, Settled } from "./settled.ts";
import { agenda } from "./tally/agenda.ts";
import { type Days, daysLie, hull, sayDays } from "./tally/days.ts";
import type { Counted } from "./tally/event.ts";
import { byId, type Item, type LeftOut, sift, type Take } from "./tally/item.ts";
import { type PeriodId, periodsTo } from "./tally/periods.ts";
import { regionLie } from "./tally/region.ts";
import { facetLies, facetsFit, SILENT } from "./tally/subject.ts";
import {
  type Candidate,
  candidatesOf,
  type Head,
  headsOf,
  type Told,
  tallyOf,
  toldOf,
  totalIn,
} from "./tally/tables.ts";
import type { Total } from "./tally/total.ts";

/** A voice that was asked, or that denies: the voice's own, and never its side's. */
export interface Answer {
  readonly claim: ClaimId;
  readonly root: Root;
}

/** People who went one way, as all who tell of it count them. Persons and families stay apart. */
export interface Flow {
  readonly id: ClaimId;
  readonly movement: "out" | "back";
  readonly class: string;
  readonly days: Told["days"];
  readonly region: Told["region"];
  readonly origin: FlowEnd | null;
  readonly destination: FlowEnd | null;
  readonly persons: Told | null;
  readonly families: Told | null;
  /** What the families come to, had each as many persons as the desk has set; beside them, never in their stead. */
  readonly asPersons: { readonly range: Spanned; readonly persons: number; readonly source: string } | null;
  /** Moved by somebody, as the words say, and by whom. */
  readonly evacuated: boolean;
  readonly movedBy: readonly Actor[];
  /** The blocs whose voices tell of it; none where nobody of a side does. */
  readonly sides: readonly BlocId[];
  readonly acknowledgedBy: readonly Answer[];
  readonly silent: readonly Answer[];
  readonly deniedBy: readonly Answer[];
}

export interface FlowTotal extends Head {
  readonly period: PeriodId;
  readonly label: "documented minimum";
  readonly total: Total;
}

export interface Displacement {
  readonly on: Day;
  readonly flows: readonly Flow[];
  /** Fighters who left: never in a flow of civilians. */
  readonly fighters: readonly Flow[];
  readonly totals: readonly FlowTotal[];
  /** People who live somewhere as displaced: a stock, and no flow. */
  readonly stock: readonly Told[];
  readonly candidates: readonly Candidate[];
  readonly left: readonly LeftOut[];
}

const CLASS = { civilian: "people", unknown: "people", mixed: "all", fighters: "fighters" } as const;

const takeFlow =
  (holderOf: HolderOf | undefined): Take =>
  (said) => {
    const { matter } = said.claim;
    if (matter.kind !== "displacement") return null;
    const region = originRegion(said);
    return {
      figure: matter.count,
      ...(region && { region }),
      subject: {
        of: `${matter.movement === "returned" ? "back" : "out"} ${matter.unit}`,
        class: CLASS[matter.who ?? "unknown"],
        group: null,
        facets: { ...SILENT, to: toEnd(said, holderOf), how: matter.movement },
      },
    };
  };

const takeStock =
  (condition: Condition): Take =>
  ({ claim: { matter } }) =>
    matter.kind !== "population" || matter.condition !== condition
      ? null
      : {
          figure: matter.count,
          subject: { of: `${condition} ${matter.unit}`, class: "all", group: null, facets: SILENT },
        };

const movementOf = (event: Counted) => event.subject.of.split(" ")[0] as Flow["movement"];
const isCount = ({ range, words }: Counted) => range !== null || words.length > 0;

/** The days of which a flow is told for sure: of one that began nobody knows when, the last. */
const sureDays = ({ days: { from, to } }: Pick<Counted, "days">) => ({ from: from ?? to, to });

/**
 * Whether a claim without a number, a silence or a denial may speak of a flow: nothing that both tell says otherwise. Who is
 * asked is asked while it goes on, or so many days after.
 */
function speaksOf(item: Item, flow: readonly Counted[], { ground }: Resolved, after = 0): boolean {
  const open = ({ from, to }: Counted["days"]) => ({ from, to: shift(to, after) });
  return flow.some(
    (event) =>
      daysLie(sureDays(item), open(sureDays(event))) !== "apart" &&
      regionLie(item.region, event.region, ground) !== "apart" &&
      item.subject.of.split(" ")[0] === movementOf(event) &&
      !facetLies(item.subject.facets, event.subject.facets, ground).includes("apart"),
  );
}

/** Events of one window, one counted in persons and one in families, are one flow. */
function paired(events: readonly Counted[], { ground }: Resolved): Counted[][] {
  const flows: Counted[][] = [];
  const ofDays = new Map<string, Counted[][]>();
  for (const event of events) {
    const days = sayDays(event.days);
    const there = ofDays.get(days) ?? [];
    ofDays.set(days, there);
    const other = there.find(
      ([one, more]) =>
        one !== undefined &&
        more === undefined &&
        one.subject.of !== event.subject.of &&
        movementOf(one) === movementOf(event) &&
        one.subject.class === event.subject.class &&
        daysLie(one.days, event.days) === "same" &&
        regionLie(one.region, event.region, ground) === "same" &&
        facetsFit(one.subject.facets, event.subject.facets, ground),
    );
    if (other) other.push(event);
    else {
      const flow = [event];
      flows.push(flow);
      there.push(flow);
    }
  }
  return flows;
}

/** The flows that have a number or a word for one; what has none speaks of such a flow where it can, else it is one. */
function flowsOf(events: readonly Counted[], resolved: Resolved): { flows: Counted[][]; mentions: LeftOut[] } {
  const flows = paired(events.filter(isCount), resolved);
  const mentions: LeftOut[] = [];
  for (const event of events) {
    if (isCount(event)) continue;
    const own = flows.find((flow) => event.items.every((item) => speaksOf(item, flow, resolved)));
    if (own) for (const { id } of event.items) mentions.push({ claim: id, rule: "uncounted", by: own[0]?.id ?? null });
    else flows.push([event]);
  }
  return { flows, mentions };
}

const answer = ({ claim, root }: Settled): Answer => ({ claim: claim.id, root });

function asPersons(families: Counted | undefined, { settings }: Resolved): Flow["asPersons"] {
  if (!families?.range) return null;
  const { persons, source } = settings.household;
  const { least, most } = families.range;
  const range = span([{ low: least * persons, high: most === null ? null : most * persons, approx: true }]);
  return range && { range, persons, source };
}

function flowOf(events: readonly Counted[], all: Answers, resolved: Resolved, holderOf?: HolderOf): Flow {
  const [first] = events as [Counted];
  const items = events.flatMap((event) => event.items);
  const of = (unit: string) => events.find(({ subject }) => subject.of.endsWith(unit));
  const [persons, families] = [of("persons"), of("families")];
  const { windowDays } = resolved.settings;
  const asked = events.map((event): Days => sureDays(event)).reduce(hull);
  const those = all({ from: asked.from, to: shift(asked.to, windowDays) });
  const answers = (stance: "unacknowledged" | "denied") =>
    those
      .filter((item) => item.said.claim.stance === stance && speaksOf(item, events, resolved, windowDays))
      .map(({ said }) => answer(said));
  const sides = items.flatMap(({ said }) => said.root.side ?? []);
  return {
    id: first.id,
    movement: movementOf(first),
    class: first.subject.class,
    days: first.days,
    region: first.region,
    ...endsOf(items, holderOf),
    persons: persons ? toldOf(persons) : null,
    families: families ? toldOf(families) : null,
    asPersons: asPersons(families, resolved),
    evacuated: items.some(({ subject }) => subject.facets.how === "evacuated"),
    movedBy: [
      ...new Map(items.flatMap(({ said: { party } }) => (party ? [[party.words, party] as const] : []))).values(),
    ],
    sides: [...new Set(sides)].sort(),
    acknowledgedBy: items.map(({ said }) => answer(said)),
    silent: answers("unacknowledged"),
    deniedBy: answers("denied"),
  };
}

/** Those that may answer what happened on some days. */
type Answers = (days: Days) => readonly Item[];

/** Claims that are no flow, but an answer to one: who was asked and is silent, who denies. */
function answersTo(resolved: Resolved, on: Day, take: Take): Item[] {
  const asked = resolved.settled.filter(({ claim }) => claim.stance === "unacknowledged" || claim.stance === "denied");
  const asserted = asked.map((said) => ({ ...said, claim: { ...said.claim, stance: "asserted" as const } }));
  const stanceOf = new Map(asked.map((said) => [said.claim.id, said]));
  return sift({ ...resolved, settled: asserted }, on, take).items.map((item) => ({
    ...item,
    said: stanceOf.get(item.id) ?? item.said,
  }));
}

/**
 * Who went where, as it was claimed up to the end of a day. Given who held a place at the end of a day, each end says whose it
 * was then.
 */
export function displacement(resolved: Resolved, on: Day, holderOf?: HolderOf): Displacement {
  const take = takeFlow(holderOf);
  const { items, left } = sift(resolved, on, take);
  const tally = tallyOf(items, resolved);
  const answers = agenda(answersTo(resolved, on, take), sureDays);
  const { flows, mentions } = flowsOf(tally.events, resolved);
  const all = flows.map((events) => flowOf(events, answers, resolved, holderOf));
  return {
    on,
    flows: all.filter((flow) => flow.class !== "fighters"),
    fighters: all.filter((flow) => flow.class === "fighters"),
    totals: headsOf(tally.events)
      .filter((head) => head.class !== "all")
      .flatMap((head) =>
        periodsTo(on).map((period) => ({
          ...head,
          period: period.id,
          label: "documented minimum" as const,
          total: totalIn(tally, head, period),
        })),
      ),
    stock: tallyOf(sift(resolved, on, takeStock("displaced")).items, resolved).events.map(toldOf),
    candidates: candidatesOf(tally),
    left: [...left, ...mentions].sort((a, b) => byId(a.claim, b.claim)),
  };
}

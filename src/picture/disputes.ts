import type { ReportId } from "../ledger/entry.ts";
import type { Day } from "../ledger/when.ts";
import type { Ground } from "../places/ground.ts";
import type { Access } from "./access.ts";
import { compare, eachPair, type Found, type Pair, pairOf, type Relation } from "./compare.ts";
import type { Displacement, Flow } from "./displacement.ts";
import { controlPairs, measurePairs } from "./disputed-control.ts";
import type { Harm } from "./harm.ts";
import type { Spell } from "./history.ts";
import type { Population } from "./population.ts";
import type { Services } from "./services.ts";
import type { Resolved } from "./settled.ts";
import type { Strikes } from "./strikes.ts";
import { sayDays } from "./tally/days.ts";
import { byId, type Member } from "./tally/item.ts";
import { sayRegion } from "./tally/region.ts";
import type { Told } from "./tally/tables.ts";

/** Claims on one thing that are worth laying side by side. */
export interface Dispute {
  /** What it is about: "killed civilian", "who holds it", "distance", "hospital". */
  readonly about: string;
  readonly where: string;
  readonly when: string;
  /** The report, where all of it stands inside one. */
  readonly inside: ReportId | null;
  /** The gravest of its pairs. */
  readonly relation: Relation;
  readonly pairs: readonly Pair[];
}

/** The pictures that disputes are found in; what is not drawn is not searched. */
export interface Drawn {
  readonly harm?: Harm;
  readonly strikes?: Strikes;
  readonly displacement?: Displacement;
  readonly population?: Population;
  readonly services?: Services;
  readonly access?: Access;
}

const GRAVEST: readonly Relation[] = ["contradict", "incomparable", "silent", "refines", "agree"];

const gravest = (pairs: readonly Pair[]): Relation =>
  GRAVEST.find((relation) => pairs.some((pair) => pair.relation === relation)) ?? "agree";

/** Roots on one event; and one root that gives one thing two numbers in one report. */
const comparable = (a: Member, b: Member): boolean => a.root.id !== b.root.id || a.report === b.report;

type About = (event: Told, more?: string) => Found["head"];

const counted = (events: readonly Told[], about: About): Found[] =>
  events.map((event) => ({
    head: about(event),
    pairs: eachPair(event.members)
      .filter(([a, b]) => comparable(a, b))
      .map(([a, b]) => pairOf(a.claim, b.claim, compare(a.figure, b.figure))),
  }));

/** Whoever was asked of a flow and is silent, and whoever denies it, beside those who tell of it. */
const answered = ({ acknowledgedBy, silent, deniedBy }: Flow): Pair[] =>
  acknowledgedBy.flatMap(({ claim }) => [
    ...silent.map((one) => pairOf(claim, one.claim, "silent")),
    ...deniedBy.map((one) => pairOf(claim, one.claim, "contradict")),
  ]);

function inFlows({ flows, fighters }: Displacement, about: About): Found[] {
  return [...flows, ...fighters].flatMap((flow) => {
    const events = [flow.persons, flow.families].filter((event) => event !== null);
    const answers = { pairs: answered(flow), head: { about: MOVED[flow.movement] ?? flow.movement } };
    return [
      ...counted(events, about),
      ...events.slice(0, 1).map((event) => ({ ...answers, head: { ...about(event), ...answers.head } })),
    ];
  });
}

/** Voices that put a thing into different states on one day. */
function statePairs<State extends string>(history: readonly Spell<State>[]): { day: Day; pairs: Pair[] }[] {
  return history
    .filter(({ state }) => state === "disputed")
    .map(({ since, sayings }) => ({
      day: since,
      pairs: eachPair(sayings)
        .filter(([a, b]) => a.day === b.day && a.state !== b.state)
        .map(([a, b]) => pairOf(a.claim, b.claim, "contradict")),
    }));
}

function inServices({ sites, areas }: Services, { label }: Ground): Found[] {
  const states = sites.flatMap((site) =>
    [...statePairs(site.functioning), ...statePairs(site.damage)].map(({ day, pairs }) => ({
      head: { about: site.facility, where: [site.name, label(site.place)].filter(Boolean).join(", "), when: day },
      pairs,
    })),
  );
  const wide = areas
    .filter(({ test }) => test === "contradicted")
    .map((area) => ({
      head: { about: `all of ${area.facility}`, where: label(area.place), when: area.day },
      pairs: (area.says === "closed" ? [...area.sites.working, ...area.sites.limited] : area.sites.closed).flatMap(
        ({ claims }) => claims.map((claim) => pairOf(area.claim, claim, "contradict")),
      ),
    }));
  return [...states, ...wide];
}

const inAccess = ({ places }: Access, { label }: Ground): Found[] =>
  places.flatMap(({ place, tests }) =>
    tests.flatMap(({ test, history }) =>
      statePairs(history).map(({ day, pairs }) => ({ head: { about: test, where: label(place), when: day }, pairs })),
    ),
  );

/** Who did it: like events that blame different parties. */
const rivals = ({ candidates, events }: Harm, about: About): Found[] =>
  candidates
    .filter(({ why }) => why === "another-blamed")
    .flatMap(({ events: [a, b] }) => {
      const event = events.find(({ id }) => id === a);
      return event ? [{ head: about(event, "by whom"), pairs: [pairOf(a, b, "contradict")] }] : [];
    });

/** A figure over a wide window that cannot be, given what is counted inside it. */
function understated({ totals, events }: Harm, about: About): Found[] {
  const all = totals.filter((row) => row.period === "all" && row.class === "all");
  return all.flatMap(({ total }) =>
    total.understated.flatMap(({ event, inside }) => {
      const whole = events.find(({ id }) => id === event);
      const most = whole?.range?.most ?? null;
      if (!whole || most === null || most >= inside) return [];
      const parts = total.left.filter(({ rule, by }) => rule === "contained" && by === event);
      return [{ head: about(whole), pairs: parts.map((part) => pairOf(event, part.event, "contradict")) }];
    }),
  );
}

const MOVED: Readonly<Record<string, string>> = { out: "people who left", back: "people who came back" };

/** "killed civilian", "people who left, families", "airstrike". */
function sayAbout({ of, class: whose, group }: Told["subject"], more: string): string {
  const [movement = "", unit] = of.split(" ");
  const moved = MOVED[movement];
  if (moved) return `${whose === "fighters" ? "fighters" : moved}, ${unit}`;
  return [of, whose, group ?? "", more].filter((word) => word !== "" && word !== "all").join(" ");
}

function inPictures(drawn: Drawn, ground: Ground): Found[] {
  const about: About = ({ subject, region, days }, more = "") => ({
    about: sayAbout(subject, more),
    where: sayRegion(region, ground),
    when: sayDays(days),
  });
  const { harm, strikes, displacement, population, services, access } = drawn;
  return [
    ...(harm ? [...counted(harm.events, about), ...rivals(harm, about), ...understated(harm, about)] : []),
    ...(strikes ? counted(strikes.events, about) : []),
    ...(displacement ? inFlows(displacement, about) : []),
    ...(population
      ? counted(
          population.stocks.map(({ newest }) => newest),
          about,
        )
      : []),
    ...(services ? inServices(services, ground) : []),
    ...(access ? inAccess(access, ground) : []),
  ];
}

/** Everything on which claims can be laid side by side, the gravest first; what only agrees is not listed. */
export function disputes(drawn: Drawn, resolved: Resolved, on: Day): Dispute[] {
  const reportOf = new Map(resolved.settled.map(({ claim }) => [claim.id, claim.report]));
  const rank = ({ relation }: Dispute) => GRAVEST.indexOf(relation);
  const first = ({ pairs }: Dispute) => pairs[0]?.claims[0] ?? "";
  return [...inPictures(drawn, resolved.ground), ...controlPairs(resolved, on), ...measurePairs(resolved, on)]
    .map(({ head, pairs }) => {
      const reports = new Set(pairs.flatMap(({ claims }) => claims.map((claim) => reportOf.get(claim))));
      const [only] = reports;
      return { ...head, inside: reports.size === 1 ? (only ?? null) : null, relation: gravest(pairs), pairs };
    })
    .filter(({ relation }) => relation !== "agree")
    .sort((a, b) => rank(a) - rank(b) || byId(first(a), first(b)) || (a.about < b.about ? -1 : 1));
}

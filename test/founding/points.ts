import { expect } from "vitest";
import { sayRange } from "../../src/ledger/range.ts";
import type { Flow } from "../../src/picture/displacement.ts";
import { Gallery } from "../../src/picture/gallery.ts";
import type { Settled } from "../../src/picture/settled.ts";
import type { Told as Event } from "../../src/picture/tally/tables.ts";
import type { PlaceId } from "../../src/places/ground.ts";
import type { EditName } from "./edits.ts";
import { BADRO, EAST, HANANO, SAKHOUR, type Told } from "./world.ts";

/** Something that a careful reader of the article would have the pictures say. */
export interface Point {
  /** The number of the point that it belongs to. */
  readonly of: number;
  readonly says: string;
  /** Of the article so changed; else of the article as it was printed. */
  readonly when?: EditName;
  holds(told: Told): void | Promise<void>;
}

/** What the article says itself, without the table of holders before it. */
const said = ({ resolved }: Told): readonly Settled[] =>
  resolved.settled.filter(({ claim }) => resolved.standing.reports.get(claim.report)?.form !== "baseline");

const matters = <K extends Settled["claim"]["matter"]["kind"]>(told: Told, kind: K) =>
  said(told).flatMap((one) => {
    const { matter } = one.claim;
    return matter.kind === kind ? [{ one, matter: matter as Extract<typeof matter, { kind: K }> }] : [];
  });

const at = (place: string) => place as PlaceId;

const galleries = new WeakMap<Told, Gallery>();

/** The pictures of the day of the article, each drawn once. */
function drawn(told: Told): Gallery {
  const gallery = galleries.get(told) ?? new Gallery(told.resolved, told.day(27));
  galleries.set(told, gallery);
  return gallery;
}

const controlOn = (told: Told, day = 27) => drawn(told).controlOn(told.day(day));
const cell = (told: Told, place: string, day = 27) => controlOn(told, day).cell(at(place));
const gist = (told: Told, place: string, day = 27) => {
  const { status, holder, grade } = cell(told, place, day);
  return [status, holder, grade];
};

/** The claim that its loser left Masaken Hanano. */
function retreat(told: Told): Settled {
  const found = matters(told, "control").filter(
    ({ one, matter }) => matter.change === "lost" && one.at.includes(at(HANANO)) && !one.root.own,
  );
  expect(found).toHaveLength(1);
  return (found[0] as (typeof found)[0]).one;
}

const rulesAt = (told: Told, place: string, pick: (one: Settled) => boolean) => {
  const claims = new Set(said(told).flatMap((one) => (pick(one) ? [one.claim.id] : [])));
  return controlOn(told)
    .trace(at(place))
    .flatMap(({ claim, rule, effect }) => (claims.has(claim) ? [`${rule}: ${effect}`] : []));
};

const hanano: readonly Point[] = [
  {
    of: 1,
    says: "Masaken Hanano is the government's since the 26th, admitted",
    holds(told) {
      expect(gist(told, HANANO)).toEqual(["held", "gov", "admitted"]);
      expect(cell(told, HANANO).hold).toMatchObject({ since: told.day(26), by: false });
      expect(cell(told, HANANO).before).toBe("opp");
    },
  },
  {
    of: 1,
    says: "by the military sources of the side that lost it, which is inferred from where they speak",
    holds(told) {
      const { root, claim } = retreat(told);
      expect(root).toMatchObject({ named: false, side: null, soldier: true, speaksIn: [EAST] });
      expect(controlOn(told).inferred.get(claim.id)).toBe("opp");
      expect(rulesAt(told, HANANO, (one) => one.claim.id === claim.id)).toEqual(["against-interest: holds"]);
    },
  },
  {
    of: 1,
    says: "provisional until a person has accepted that claim",
    async holds(told) {
      expect(cell(told, HANANO).provisional).toBe(true);
      const judged = await told.after({ act: "accept", claim: retreat(told).claim.id });
      expect(cell(judged, HANANO).provisional).toBe(false);
    },
  },
  {
    of: 1,
    says: "the fighting of the three days before lies in it, and does not reopen it",
    holds(told) {
      const fighting = matters(told, "clash").filter(({ one }) => one.at.includes(at(HANANO)));
      expect(fighting.map(({ one: { from, to } }) => [from, to])).toEqual([[told.day(23), told.day(26)]]);
      expect(cell(told, HANANO).fighting).toEqual([]);
      const rules = rulesAt(told, HANANO, (one) => fighting.some((fight) => fight.one === one));
      expect(rules).toEqual(["earlier-than-the-end: nothing"]);
    },
  },
  {
    of: 1,
    says: "an adjective does not hand it back, on that day or after",
    holds(told) {
      expect(cell(told, HANANO).disputed).toBe(false);
      expect(gist(told, HANANO, 30)).toEqual(["held", "gov", "admitted"]);
    },
  },
  {
    of: 1,
    says: "is reported, by the outlet itself",
    when: "without the retreat",
    holds(told) {
      expect(gist(told, HANANO)).toEqual(["held", "gov", "reported"]);
      expect(cell(told, HANANO).hold).toMatchObject({ since: told.day(26), by: false });
    },
  },
];

const badro: readonly Point[] = [
  {
    of: 2,
    says: "Jabal Badro is the government's by the 27th, reported",
    holds(told) {
      expect(gist(told, BADRO)).toEqual(["held", "gov", "reported"]);
      expect(cell(told, BADRO).hold?.since).toBe(told.day(27));
      expect(cell(told, BADRO).before).toBe("opp");
    },
  },
  {
    of: 2,
    says: "the outlet's own sentence gives no day of its own: by the 27th",
    when: "without state media's sentence",
    holds(told) {
      expect(cell(told, BADRO).hold).toMatchObject({ since: told.day(27), by: true });
    },
  },
  {
    of: 2,
    says: "by the outlet in its own voice",
    holds(told) {
      const own = matters(told, "control").filter(
        ({ one, matter }) => matter.change === "gained" && one.root.own && one.at.includes(at(BADRO)),
      );
      expect(own).toHaveLength(1);
    },
  },
  {
    of: 2,
    says: "state media for their own side add nothing to the grade",
    holds(told) {
      const rules = rulesAt(told, BADRO, ({ root }) => root.id === "sana");
      expect(rules).toHaveLength(1);
      expect(rules[0]).toMatch(/^for-own-side: /);
    },
  },
  {
    of: 2,
    says: "the grade is the same without them",
    when: "without state media's sentence",
    holds: (told) => expect(gist(told, BADRO)).toEqual(["held", "gov", "reported"]),
  },
  {
    of: 2,
    says: "is claimed, the opposition beneath",
    when: "without the outlet's own sentence on Jabal Badro",
    holds(told) {
      expect(gist(told, BADRO)).toEqual(["held", "opp", "claimed"]);
      expect(cell(told, BADRO).claimed.map(({ bloc, grade }) => [bloc, grade])).toEqual([["gov", "claimed"]]);
    },
  },
];

const sakhour: readonly Point[] = [
  {
    of: 3,
    says: "a-Sakhour is contested on the 27th, its holder before still the opposition",
    holds(told) {
      expect(cell(told, SAKHOUR)).toMatchObject({ status: "contested", holder: "opp", inside: ["gov"] });
      expect(cell(told, SAKHOUR, 26)).toMatchObject({ status: "held", holder: "opp" });
    },
  },
  {
    of: 3,
    says: "“not yet captured all of” keeps it so",
    holds(told) {
      const denied = rulesAt(told, SAKHOUR, ({ claim }) => claim.stance === "denied");
      expect(denied).toEqual(["denied: nothing"]);
    },
  },
  {
    of: 3,
    says: "“if the regime captures” changes nothing",
    holds(told) {
      const conditional = rulesAt(
        told,
        SAKHOUR,
        ({ claim }) => claim.stance === "conditional" && claim.matter.kind === "control",
      );
      expect(new Set(conditional)).toEqual(new Set(["conditional: nothing"]));
    },
  },
  {
    of: 3,
    says: "is contested without it too",
    when: "without the condition",
    holds: (told) => expect(cell(told, SAKHOUR)).toMatchObject({ status: "contested", holder: "opp" }),
  },
  {
    of: 3,
    says: "is the opposition's",
    when: "without the clash and the advance",
    holds: (told) => expect(cell(told, SAKHOUR)).toMatchObject({ status: "held", holder: "opp", inside: [] }),
  },
];

const cutsWith = (told: Told, place: string) =>
  drawn(told).whatIf.filter(({ bloc, lost }) => bloc === "opp" && lost.includes(at(place)));

const cutOff: readonly Point[] = [
  {
    of: 4,
    says: "the opposition's east is one pocket, cut off from its hinterland",
    holds(told) {
      const [pocket, ...others] = drawn(told).pockets.filter(({ bloc }) => bloc === "opp");
      expect(pocket?.places).toContain(SAKHOUR);
      expect(pocket?.places).not.toContain(HANANO);
      expect(pocket?.contested).toContain(SAKHOUR);
      expect(pocket?.rear).toBe(false);
      expect(others.flatMap(({ places }) => places).length).toBeLessThan(pocket?.places.length ?? 0);
    },
  },
  {
    of: 4,
    says: "a-Sakhour alone cuts nothing off; two sets of three do, for about 14 and 18 percent",
    holds(told) {
      const cuts = cutsWith(told, SAKHOUR).map(({ lost, share }) => [...[...lost].sort(), (share ?? 0).toFixed(2)]);
      // Sheikh Kheder and al-A'arqoub; Sheikh Kheder and Sheikh Fares
      expect(cuts).toEqual([
        ["N0134", SAKHOUR, "N0148", "0.18"],
        ["N0132", "N0134", SAKHOUR, "0.14"],
      ]);
    },
  },
  {
    of: 4,
    says: "the source's “approximately 20 percent” stands beside each",
    holds(told) {
      const cuts = cutsWith(told, SAKHOUR);
      expect(cuts.length).toBeGreaterThan(0);
      for (const { said: beside } of cuts)
        expect(beside.map(told.quote)).toContainEqual(expect.stringContaining("approximately 20 percent"));
    },
  },
];

const countryside = (told: Told) => [[EAST, expect.stringContaining("countryside")], told.day(26), told.day(26)];
const window = ({ region, days }: Event) => [
  [...region.places, ...region.near.map(({ words }) => words), ...region.untold],
  days.from,
  days.to,
];

const toll: readonly Point[] = [
  {
    of: 5,
    says: "on the 26th at least 46 civilians killed and 325 injured, over east Aleppo and its countryside as one window",
    holds(told) {
      const { events } = drawn(told).harm;
      const counted = events.filter(({ range }) => range !== null);
      expect(counted.map(({ subject, range }) => [subject.of, subject.class, range && sayRange(range)])).toEqual([
        ["killed", "civilian", "46 or more"],
        ["injured", "civilian", "325"],
      ]);
      for (const event of counted) expect(window(event)).toEqual(countryside(told));
    },
  },
  {
    of: 5,
    says: "more than 150 air strikes and 2,500 shells in the same window, apart",
    holds(told) {
      const { events } = drawn(told).strikes;
      const counted = events.filter(({ range }) => range !== null);
      expect(counted.map(({ subject, range }) => [subject.of, range && sayRange(range)])).toEqual([
        ["airstrike", "150 or more"],
        ["shelling", "2,500"],
      ]);
      for (const event of counted) expect(window(event)).toEqual(countryside(told));
    },
  },
  {
    of: 5,
    says: "the fortnight's “hundreds” is printed as the word, contains the day and is never added to it",
    holds(told) {
      const { events, totals } = drawn(told).harm;
      const day = events.find(({ subject, range }) => subject.of === "killed" && range !== null);
      const fortnight = events.find(({ words }) => words.includes("hundreds"));
      expect(fortnight).toMatchObject({ range: null, days: { from: told.day(13), to: told.day(27) } });
      const total = totals.find(
        (row) => row.of === "killed" && row.class === "civilian" && row.period === "all",
      )?.total;
      expect(total?.figure).toMatchObject({ least: 46, most: null });
      expect(total?.words).toEqual([{ event: fortnight?.id, words: "hundreds", holds: [day?.id] }]);
      expect(total?.left).toEqual([{ event: fortnight?.id, rule: "vague", by: null }]);
    },
  },
  {
    of: 5,
    says: "the day's toll stands as it did",
    when: "without the fortnight",
    holds(told) {
      const rows = drawn(told).harm.totals.filter(
        (row) => row.of === "killed" && row.class === "civilian" && row.period === "all",
      );
      expect(rows.map(({ total }) => [total.figure?.least, total.words, total.left])).toEqual([[46, [], []]]);
    },
  },
];

function flows(told: Told): { all: readonly Flow[]; persons: Flow; families: Flow } {
  const { flows: all } = drawn(told).displacement;
  const counted = all.filter(({ persons, families }) => (persons?.range ?? families?.range ?? null) !== null);
  expect(counted).toHaveLength(2);
  const [persons, families] = [counted.find((one) => one.persons?.range), counted.find((one) => one.families?.range)];
  return { all, persons: persons as Flow, families: families as Flow };
}

const flight: readonly Point[] = [
  {
    of: 6,
    says: "up to 1,500 persons from the pocket to government-held territory, told by SANA for its side",
    holds(told) {
      const { persons: flow } = flows(told);
      expect(flow.persons?.range && sayRange(flow.persons.range)).toBe("up to 1,500");
      expect(flow.families).toBeNull();
      expect([flow.origin?.heldBy, flow.destination?.heldBy, flow.sides]).toEqual(["opp", "gov", ["gov"]]);
      expect(flow.persons?.members.map(({ root }) => root.id)).toEqual(["sana"]);
      expect(flow.days.to).toBe(told.day(27));
    },
  },
  {
    of: 6,
    says: "and of east Aleppo",
    holds(told) {
      const { region } = flows(told).persons;
      expect([...region.places, ...region.near.map(({ of }) => of)]).toEqual([EAST]);
    },
  },
  {
    of: 6,
    says: "up to 1,000 families south into opposition territory, by a named citizen journalist",
    holds(told) {
      const { families: flow } = flows(told);
      expect(flow.families?.range && sayRange(flow.families.range)).toBe("up to 1,000");
      expect(flow.persons).toBeNull();
      expect([flow.origin?.place, flow.destination?.heldBy, flow.sides]).toEqual([EAST, "opp", []]);
      const [teller] = flow.families?.members ?? [];
      expect(teller?.root).toMatchObject({ id: "ammar-jaber", named: true, side: null });
      expect([flow.days.from, flow.days.to]).toEqual([told.day(26), told.day(27)]);
    },
  },
  {
    of: 6,
    says: "the frontline sources are silent on the first alone, and deny nothing",
    holds(told) {
      const { persons, families } = flows(told);
      expect(persons.silent.map(({ root }) => [root.named, root.side])).toEqual([[false, "opp"]]);
      expect([families.silent, persons.deniedBy, families.deniedBy]).toEqual([[], [], []]);
    },
  },
  {
    of: 6,
    says: "not a contradiction, not a sum",
    holds(told) {
      const { totals, candidates } = drawn(told).displacement;
      expect(candidates).toEqual([]);
      const all = totals.filter(
        ({ period, of, class: who }) => period === "all" && of.startsWith("out") && who === "people",
      );
      expect(all.map(({ of, total }) => [of, total.figure?.least, total.figure?.most])).toEqual([
        ["out families", 0, 1000],
        ["out persons", 0, 1500],
      ]);
    },
  },
  {
    of: 6,
    says: "the first has no side",
    when: "told by a neutral body",
    holds(told) {
      const { persons } = flows(told);
      expect([persons.sides, persons.persons?.members.map(({ root }) => root.id)]).toEqual([[], ["red-cross"]]);
    },
  },
  {
    of: 6,
    says: "nobody is silent",
    when: "without the outlet asking",
    holds(told) {
      const { persons, families } = flows(told);
      expect([persons.silent, families.silent]).toEqual([[], []]);
    },
  },
];

const city: readonly Point[] = [
  {
    of: 7,
    says: "no functioning hospitals, as a claim about the city",
    holds(told) {
      const { areas, sites } = drawn(told).services;
      expect(areas.map(({ facility, place, says, count }) => [facility, place, says, count])).toEqual([
        ["hospital", EAST, "closed", null],
      ]);
      expect(sites).toEqual([]);
    },
  },
  {
    of: 7,
    says: "more than 250,000 residents",
    holds(told) {
      const { stocks } = drawn(told).population;
      const all = stocks.map(({ condition, unit, newest }) => [
        condition,
        unit,
        newest.range && sayRange(newest.range),
        newest.region.places,
      ]);
      expect(all).toEqual([["resident", "persons", "250,000 or more", [EAST]]]);
    },
  },
];

/** "Within one kilometre", "within metres": how near somebody is said to be. */
const distances = (told: Told) =>
  matters(told, "control").flatMap(({ one, matter }) => (matter.distance ? [{ one, distance: matter.distance }] : []));

const near: readonly Point[] = [
  {
    of: 8,
    says: "two distances for one thing: within one kilometre, and within metres, a word without a number",
    holds(told) {
      const all = distances(told).map(({ one, distance }) => ({ ...distance, at: one.at, on: one.to }));
      expect(all).toEqual([
        expect.objectContaining({ high: 1000, at: [EAST], on: told.day(27) }),
        expect.objectContaining({ low: null, high: null, vague: "meters", on: told.day(27) }),
      ]);
    },
  },
  {
    of: 8,
    says: "they are listed as a dispute inside one report",
    holds(told) {
      const all = drawn(told).disputes.filter(({ about }) => about === "distance");
      const [one, two] = distances(told).map(({ one: { claim } }) => claim.id);
      expect(all.map(({ inside, pairs }) => [inside, pairs.map(({ claims }) => claims)])).toEqual([
        [expect.any(String), [[one, two]]],
      ]);
    },
  },
  {
    of: 8,
    says: "both are pressure, and put nobody inside",
    holds(told) {
      const all = distances(told);
      expect(all.length).toBe(2);
      for (const { one } of all)
        expect(one.claim.matter).toMatchObject({ change: "advanced", extent: "toward", party: expect.any(String) });
    },
  },
];

/** Who speaks: the root's words as the article has them, which side, named or not, and under what condition. */
const VOICES: readonly (readonly [words: string, side: string | null, named: boolean, condition: string | null])[] = [
  ["opposition military sources", "opp", false, null],
  ["reports", null, false, null],
  ["SANA", "gov", true, null],
  ["a rebel military source in east Aleppo", "opp", false, "on the condition of anonymity"],
  ["Syrian Civil Defense", null, true, null],
  ["military sources in east Aleppo", "opp", false, null],
  ["Mohammad Adeeb", "opp", true, null],
  ["Opposition sources", "opp", false, null],
  ["Ammar Jaber", null, true, null],
  ["Thaher al-Halabi", null, true, null],
];

const voices: readonly Point[] = [
  ...VOICES.map(
    ([words, side, named, condition]): Point => ({
      of: 9,
      says: `${words}: ${side ?? "no side"}, ${named ? "named" : "not named"}, ${condition ?? "no condition"}`,
      holds(told) {
        const label = told.under.words(words);
        const { inferred } = controlOn(told);
        const found = said(told).filter(({ root }) => root.label.startsWith(label));
        const all = found.map(({ root, claim }) =>
          JSON.stringify([root.side ?? inferred.get(claim.id) ?? null, root.named, root.condition]),
        );
        expect([...new Set(all)]).toEqual([JSON.stringify([side, named, condition])]);
      },
    }),
  ),
  {
    of: 9,
    says: "nobody else speaks but the outlet, with its own voice",
    holds(told) {
      const known = VOICES.map(([words]) => told.under.words(words));
      const others = said(told).filter(({ root }) => !root.own && !known.some((label) => root.label.startsWith(label)));
      expect([...new Set(others.map(({ root }) => root.label))].filter((label) => !label.includes("rebels"))).toEqual(
        [],
      );
    },
  },
  {
    of: 9,
    says: "“Syria Direct reported” is the outlet's own voice, and corroborates nothing",
    holds(told) {
      const fortnight = matters(told, "service").concat(matters(told, "population") as never);
      expect(fortnight.map(({ one: { root } }) => [root.own, root.id])).toEqual([
        [true, "syria-direct"],
        [true, "syria-direct"],
      ]);
      expect(controlOn(told).cells.filter(({ grade }) => grade === "corroborated")).toEqual([]);
    },
  },
];

const undated: readonly Point[] = [
  {
    of: 10,
    says: "no weekday is resolved, and one problem says so",
    when: "without a day of publication",
    holds(told) {
      expect(told.problems.map(({ check }) => check)).toEqual(["no-date"]);
      const dated = said(told).filter(({ to }) => to !== null);
      // "In 2012" is a date in words, and stays one.
      expect(dated.map(({ from, to }) => [from, to])).toEqual(dated.map(() => ["2012-01-01", "2012-12-31"]));
    },
  },
  {
    of: 10,
    says: "the pictures list these claims as undated",
    when: "without a day of publication",
    holds(told) {
      const { aside, cells } = controlOn(told);
      expect(aside.filter(({ rule }) => rule === "undated").length).toBeGreaterThan(4);
      for (const place of [HANANO, BADRO, SAKHOUR])
        expect(cells.find((one) => one.place === place)).toMatchObject({ status: "held", holder: "opp" });
      const dead = drawn(told).harm;
      expect(dead.events).toEqual([]);
      expect(dead.left.map(({ rule }) => rule)).toEqual(["undated", "undated", "undated"]);
      const gone = drawn(told).displacement;
      expect([gone.flows, gone.left.some(({ rule }) => rule === "undated")]).toEqual([[], true]);
    },
  },
];

/** Every point, in its order. */
export const points: readonly Point[] = [
  ...hanano,
  ...badro,
  ...sakhour,
  ...cutOff,
  ...toll,
  ...flight,
  ...city,
  ...near,
  ...voices,
  ...undated,
];

export const nameOf = ({ of, says, when }: Point): string => `${of}. ${when ? `(${when}) ` : ""}${says}`;

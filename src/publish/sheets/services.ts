import { say } from "../../ledger/figure.ts";
import type { Access } from "../../picture/access.ts";
import type { Spell as Step } from "../../picture/history.ts";
import type { Population } from "../../picture/population.ts";
import type { Services } from "../../picture/services.ts";
import type { Resolved } from "../../picture/settled.ts";
import type { Row, Sheet } from "../sheet.ts";
import { countOf, daysOf, leftNotes, regionOf, sayDay, sourcesOf } from "./words.ts";

const claimsOf = (steps: readonly Step<string>[]) => steps.flatMap(({ sayings }) => sayings.map(({ claim }) => claim));
const rootsOf = (steps: readonly Step<string>[]) =>
  [...new Set(steps.flatMap(({ sayings }) => sayings.map(({ root }) => root.label)))].join("; ");

/** Whether what civilians live by works, and what was done to it: two histories. */
export function servicesSheet({ on, sites, areas, attacks, left }: Services, { labelOf }: Resolved): Sheet {
  return {
    id: "services",
    title: `Services on ${on}`,
    columns: ["facility", "where", "works", "since", "damage", "who says so"],
    rows: [
      ...sites.map((site): Row => {
        const [works, damage] = [site.functioning.at(-1), site.damage.at(-1)];
        const steps = [...site.functioning, ...site.damage];
        return {
          cells: [
            [site.facility, site.name ? `“${site.name}”` : ""].filter(Boolean).join(" "),
            labelOf(site.place),
            site.now,
            works ? sayDay(works.since, works.by) : "",
            damage ? `${damage.state} ${sayDay(damage.since, damage.by)}` : "",
            rootsOf(steps),
          ],
          claims: claimsOf(steps),
          provisional: steps.some(({ provisional }) => provisional),
        };
      }),
      ...areas.map((one): Row => {
        const count = one.count ? say(one.count) : "all";
        return {
          cells: [
            `${one.facility}, ${count || "some"}`,
            `${labelOf(one.place)} (area)`,
            one.says,
            sayDay(one.day),
            one.test,
            one.root.label,
          ],
          claims: [one.claim],
        };
      }),
      ...attacks.map(
        (one): Row => ({
          cells: [
            `attack on ${one.facility}${one.name ? ` “${one.name}”` : ""}`,
            labelOf(one.place),
            one.after ? `${one.after.state} after` : "nobody says what works after",
            sayDay(one.day),
            `${one.strikes.length} strike claims, ${one.harm.length} of harm`,
            "",
          ],
          claims: [...one.damage, ...one.strikes.map(({ claim }) => claim), ...one.harm.map(({ claim }) => claim)],
        }),
      ),
    ],
    notes: leftNotes(left),
  };
}

/** OCHA's three tests of a siege, place by place. */
export function accessSheet({ on, places, left }: Access, { labelOf }: Resolved): Sheet {
  return {
    id: "access",
    title: `Access on ${on}`,
    columns: ["where", "test", "answer", "since", "last said", "who says so"],
    rows: places.flatMap(({ place, tests, besieged }) =>
      tests.map(
        (test): Row => ({
          cells: [
            labelOf(place) + (besieged ? " (besieged by all three tests)" : ""),
            test.test,
            test.answer,
            sayDay(test.since),
            sayDay(test.lastSaid),
            rootsOf(test.history),
          ],
          claims: claimsOf(test.history),
          provisional: test.history.some(({ provisional }) => provisional),
        }),
      ),
    ),
    notes: leftNotes(left),
  };
}

/** How many live, are besieged, in need or displaced somewhere: stocks, the newest first. */
export function populationSheet({ on, stocks, left }: Population, resolved: Resolved): Sheet {
  return {
    id: "population",
    title: `Population on ${on}`,
    columns: ["days", "who", "how many", "where", "who says so", "before"],
    rows: stocks.map(({ condition, unit, newest, before, census }) => ({
      cells: [
        daysOf(newest.days, newest.by),
        `${condition.replace("_", " ")} ${unit}`,
        countOf(newest),
        regionOf(newest, resolved),
        sourcesOf(newest),
        [
          ...before.map((one) => `${daysOf(one.days, one.by)}: ${countOf(one)}`),
          ...(census ? [`places file: ${say({ low: census.low, high: census.high })}`] : []),
        ].join("; "),
      ],
      claims: newest.members.map(({ claim }) => claim),
      provisional: newest.provisional,
    })),
    notes: leftNotes(left),
  };
}

import type { ClaimId } from "../ledger/record.ts";
import type { Day } from "../ledger/when.ts";
import { access } from "../picture/access.ts";
import { control } from "../picture/control.ts";
import { displacement } from "../picture/displacement.ts";
import { harm } from "../picture/harm.ts";
import type { Spell as StateStep } from "../picture/history.ts";
import { population } from "../picture/population.ts";
import { services } from "../picture/services.ts";
import type { Resolved } from "../picture/settled.ts";
import { strikes } from "../picture/strikes.ts";
import type { LeftOut } from "../picture/tally/item.ts";
import type { Told } from "../picture/tally/tables.ts";
import type { PlaceId } from "../places/ground.ts";
import { countOf, daysOf, regionOf } from "../publish/sheets/words.ts";

/** What one picture made of one claim: the rule that it met, and what came of it. */
export interface Met {
  readonly claim: ClaimId;
  readonly picture: string;
  readonly rule: string;
  readonly effect: string;
}

/** What control made of every claim that spoke of a place, up to the end of a day: its trace, in the order of the fold. */
export const whyPlace = (resolved: Resolved, on: Day, place: PlaceId): Met[] =>
  resolved.ground.parts(place).flatMap((part) =>
    control(resolved)(on)
      .trace(part)
      .map((step) => ({ ...step, picture: `control of ${resolved.labelOf(part)}` })),
  );

/** What every picture made of a claim, up to the end of a day. Empty where no picture has a use for it. */
export function whyClaim(resolved: Resolved, on: Day, claim: ClaimId): Met[] {
  const said = resolved.settled.find((one) => one.claim.id === claim);
  if (!said) return [];
  const all = [...ofControl(resolved, on, claim), ...ofTallies(resolved, on), ...ofHistories(resolved, on)];
  return all.filter((met) => met.claim === claim);
}

function ofControl(resolved: Resolved, on: Day, claim: ClaimId): Met[] {
  const picture = control(resolved)(on);
  const asides = picture.aside
    .filter(({ one }) => one.claim.id === claim)
    .map(({ rule }) => ({ claim, picture: "control", rule, effect: "listed, not folded" }));
  const steps = resolved.ground.districts.flatMap((place) =>
    picture
      .trace(place)
      .filter((step) => step.claim === claim)
      .map((step) => ({ ...step, picture: `control of ${resolved.labelOf(place)}` })),
  );
  return [...asides, ...steps];
}

function ofTallies(resolved: Resolved, on: Day): Met[] {
  const [dead, struck, gone, stocks] = [
    harm(resolved, on),
    strikes(resolved, on),
    displacement(resolved, on),
    population(resolved, on),
  ];
  const flows = [...gone.flows, ...gone.fighters]
    .flatMap(({ persons, families }) => [persons, families])
    .filter((one) => one !== null);
  return [
    ...tallied("harm", dead.events, dead.left, resolved),
    ...tallied("strikes", struck.events, struck.left, resolved),
    ...tallied("displacement", [...flows, ...gone.stock], gone.left, resolved),
    ...tallied(
      "population",
      stocks.stocks.flatMap(({ newest, before }) => [newest, ...before]),
      stocks.left,
      resolved,
    ),
  ];
}

function tallied(picture: string, events: readonly Told[], left: readonly LeftOut[], resolved: Resolved): Met[] {
  const inEvents = events.flatMap((event) => {
    const what = `${event.subject.of} ${countOf(event)}, ${regionOf(event, resolved)}, ${daysOf(event.days, event.by)} (event ${event.id})`;
    return [
      ...event.members.map(({ claim }) => ({ claim, picture, rule: "member", effect: `carries ${what}` })),
      ...event.left.map((one) => leftOut(one, picture, `not in the figure of ${what}`)),
    ];
  });
  return [...inEvents, ...left.map((one) => leftOut(one, picture, "in no figure"))];
}

const leftOut = ({ claim, rule, by }: LeftOut, picture: string, effect: string): Met => ({
  claim,
  picture,
  rule,
  effect: by === null ? effect : `${effect}; ${by} is there in its stead`,
});

function ofHistories(resolved: Resolved, on: Day): Met[] {
  const [facilities, passages] = [services(resolved, on), access(resolved, on)];
  const { labelOf } = resolved;
  return [
    ...facilities.sites.flatMap(({ facility, place, functioning, damage }) =>
      said([...functioning, ...damage], "services", `${facility} in ${labelOf(place)}`),
    ),
    ...facilities.areas.map((one) => ({
      claim: one.claim,
      picture: "services",
      rule: one.test,
      effect: `of all ${one.facility}s in ${labelOf(one.place)}: ${one.says}`,
    })),
    ...facilities.left.map((one) => leftOut(one, "services", "in no history")),
    ...passages.places.flatMap(({ place, tests }) =>
      tests.flatMap(({ test, history }) => said(history, "access", `${labelOf(place)}: ${test}`)),
    ),
    ...passages.left.map((one) => leftOut(one, "access", "in no test")),
  ];
}

const said = (steps: readonly StateStep<string>[], picture: string, of: string): Met[] =>
  steps.flatMap(({ sayings, state, since }) =>
    sayings.map(({ claim }) => ({ claim, picture, rule: "said", effect: `${of} ${state} since ${since}` })),
  );

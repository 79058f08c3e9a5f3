import type { ClaimId } from "../ledger/record.ts";
import type { Gallery } from "../picture/gallery.ts";
import type { Spell as StateStep } from "../picture/history.ts";
import type { Resolved } from "../picture/settled.ts";
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
export const whyPlace = ({ control, resolved: { ground, labelOf } }: Gallery, place: PlaceId): Met[] =>
  ground
    .parts(place)
    .flatMap((part) => control.trace(part).map((step) => ({ ...step, picture: `control of ${labelOf(part)}` })));

/** What every picture made of a claim, up to the end of a day. Empty where no picture has a use for it. */
export const whyClaim = (gallery: Gallery, claim: ClaimId): Met[] =>
  [...ofControl(gallery), ...ofTallies(gallery), ...ofHistories(gallery)].filter((met) => met.claim === claim);

function ofControl({ control, resolved: { ground, labelOf } }: Gallery): Met[] {
  const asides = control.aside.map(({ one, rule }) => ({
    claim: one.claim.id,
    picture: "control",
    rule,
    effect: "listed, not folded",
  }));
  const steps = ground.districts.flatMap((place) =>
    control.trace(place).map((step) => ({ ...step, picture: `control of ${labelOf(place)}` })),
  );
  return [...asides, ...steps];
}

function ofTallies({ harm, strikes, displacement, population, resolved }: Gallery): Met[] {
  const flows = [...displacement.flows, ...displacement.fighters].flatMap(({ persons, families }) => [
    persons,
    families,
  ]);
  const told = flows.filter((one) => one !== null);
  const stocks = population.stocks.flatMap(({ newest, before }) => [newest, ...before]);
  return [
    ...tallied("harm", harm.events, harm.left, resolved),
    ...tallied("strikes", strikes.events, strikes.left, resolved),
    ...tallied("displacement", [...told, ...displacement.stock], displacement.left, resolved),
    ...tallied("population", stocks, population.left, resolved),
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

function ofHistories({ services: facilities, access: passages, resolved: { labelOf } }: Gallery): Met[] {
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

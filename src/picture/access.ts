import type { AccessChange } from "../ledger/entry.ts";
import type { Day } from "../ledger/when.ts";
import type { PlaceId } from "../places/ground.ts";
import { dated, historyOf, type Spell, stateOn } from "./history.ts";
import type { Resolved, Settled } from "./settled.ts";
import { grouped } from "./tally/grouped.ts";
import type { LeftOut } from "./tally/item.ts";
import { seatsOf } from "./tally/region.ts";

/** OCHA's three tests of a siege. */
export type TestId = "surrounded" | "aid cannot enter" | "people cannot leave";

const ANSWERS: Readonly<Record<TestId, Readonly<Partial<Record<AccessChange, "met" | "not met">>>>> = {
  surrounded: { besieged: "met", encircled: "met", siege_broken: "not met" },
  "aid cannot enter": { aid_blocked: "met", route_closed: "met", aid_delivered: "not met", route_opened: "not met" },
  "people cannot leave": { exit_blocked: "met", exit_allowed: "not met" },
};

const TESTS = Object.keys(ANSWERS) as TestId[];

export interface Test {
  readonly test: TestId;
  /** At the end of the day; nobody's silence is an answer. */
  readonly answer: "met" | "not met" | "disputed" | "nobody says";
  readonly since: Day | null;
  readonly lastSaid: Day | null;
  readonly history: readonly Spell<"met" | "not met">[];
}

export interface PlaceAccess {
  readonly place: PlaceId;
  readonly tests: readonly Test[];
  /** Besieged by the three tests; null while one of them is open and none failed. */
  readonly besieged: boolean | null;
}

export interface Access {
  readonly on: Day;
  readonly places: readonly PlaceAccess[];
  readonly left: readonly LeftOut[];
}

const isAccess = ({ claim }: Settled): boolean => claim.matter.kind === "access";

function testOf(test: TestId, said: readonly Settled[], on: Day): Test {
  const history = historyOf(said, ({ claim: { matter } }) =>
    matter.kind === "access" ? (ANSWERS[test][matter.change] ?? null) : null,
  );
  const now = stateOn(history, on);
  return {
    test,
    answer: now?.state ?? "nobody says",
    since: now?.since ?? null,
    lastSaid: now?.lastSaid ?? null,
    history,
  };
}

function besieged(tests: readonly Test[]): boolean | null {
  if (tests.some(({ answer }) => answer === "not met")) return false;
  return tests.every(({ answer }) => answer === "met") ? true : null;
}

/** Whether people and aid can pass, place by place, as it was claimed up to the end of a day. */
export function access(resolved: Resolved, on: Day): Access {
  const { kept, left } = dated(resolved.settled.filter(isAccess), on);
  const spoken = kept.flatMap((said) => seatsOf(said).map((place) => ({ said, place })));
  const places = [...grouped(spoken, ({ place }) => place)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    on,
    places: places.map(([place, own]) => {
      const tests = TESTS.map((test) =>
        testOf(
          test,
          own.map(({ said }) => said),
          on,
        ),
      );
      return { place, tests, besieged: besieged(tests) };
    }),
    left,
  };
}

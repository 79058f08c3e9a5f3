import type { Day } from "../ledger/when.ts";
import { access } from "../picture/access.ts";
import { control } from "../picture/control.ts";
import { displacement } from "../picture/displacement.ts";
import { harm } from "../picture/harm.ts";
import { pockets } from "../picture/pockets.ts";
import { population } from "../picture/population.ts";
import { services } from "../picture/services.ts";
import type { Resolved } from "../picture/settled.ts";
import { strikes } from "../picture/strikes.ts";
import { whatIf } from "../picture/whatif.ts";
import type { Sheet } from "../publish/sheet.ts";
import { controlSheet } from "../publish/sheets/control.ts";
import { displacementSheet } from "../publish/sheets/displacement.ts";
import { harmSheet, strikesSheet } from "../publish/sheets/harm.ts";
import { pocketsSheet } from "../publish/sheets/pockets.ts";
import { accessSheet, populationSheet, servicesSheet } from "../publish/sheets/services.ts";

/** A picture: its plain data, for programs, and its table, for people. */
export interface Drawn {
  readonly data: unknown;
  readonly sheet: Sheet;
}

export interface Drawing {
  readonly id: string;
  /** What it shows, in a line. */
  readonly does: string;
  draw(resolved: Resolved, on: Day): Drawn;
}

/** Every picture there is. A new one: its fold in `picture/`, its table in `publish/sheets/`, and one line here. */
export const drawings: readonly Drawing[] = [
  {
    id: "control",
    does: "who holds what, how sure that is, and what is said against it",
    draw(resolved, on) {
      const picture = control(resolved)(on);
      const aside = picture.aside.map(({ one, rule }) => ({ claim: one.claim.id, rule }));
      const data = { on, cells: picture.cells, aside, inferred: Object.fromEntries(picture.inferred) };
      return { data, sheet: controlSheet(picture, resolved) };
    },
  },
  {
    id: "pockets",
    does: "what hangs together, and what the loss of a few places would cut off from aid",
    draw(resolved, on) {
      const held = control(resolved)(on);
      const [found, cuts] = [pockets(held, resolved.ground), whatIf(held, resolved)];
      return { data: { on, pockets: found, cuts }, sheet: pocketsSheet(on, found, cuts, resolved) };
    },
  },
  {
    id: "harm",
    does: "people killed, injured, missing or held: events, and documented minimums",
    draw(resolved, on) {
      const data = harm(resolved, on);
      return { data, sheet: harmSheet(data, resolved) };
    },
  },
  {
    id: "strikes",
    does: "strikes and munitions, method by method",
    draw(resolved, on) {
      const data = strikes(resolved, on);
      return { data, sheet: strikesSheet(data, resolved) };
    },
  },
  {
    id: "displacement",
    does: "who went from where to where, who tells of it, and who is silent",
    draw(resolved, on) {
      const at = control(resolved);
      const data = displacement(resolved, on, (place, day) => at(day).cell(place).holder);
      return { data, sheet: displacementSheet(data, resolved) };
    },
  },
  {
    id: "services",
    does: "what civilians live by: whether it works, and what was done to it",
    draw(resolved, on) {
      const data = services(resolved, on);
      return { data, sheet: servicesSheet(data, resolved) };
    },
  },
  {
    id: "access",
    does: "OCHA's three tests of a siege, place by place",
    draw(resolved, on) {
      const data = access(resolved, on);
      return { data, sheet: accessSheet(data, resolved) };
    },
  },
  {
    id: "population",
    does: "how many live, are besieged, in need or displaced somewhere",
    draw(resolved, on) {
      const data = population(resolved, on);
      return { data, sheet: populationSheet(data, resolved) };
    },
  },
];

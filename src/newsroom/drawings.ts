import { shift } from "../ledger/when.ts";
import { controlChanges } from "../picture/changes.ts";
import type { Gallery } from "../picture/gallery.ts";
import type { Sheet } from "../publish/sheet.ts";
import { controlSheet } from "../publish/sheets/control.ts";
import { displacementSheet } from "../publish/sheets/displacement.ts";
import { disputesSheet, eventsSheet, gapsSheet, queueSheet, timelineSheet } from "../publish/sheets/events.ts";
import { harmSheet, strikesSheet } from "../publish/sheets/harm.ts";
import { pocketsSheet } from "../publish/sheets/pockets.ts";
import { accessSheet, populationSheet, servicesSheet } from "../publish/sheets/services.ts";

export interface Drawing {
  readonly id: string;
  /** What it shows, in a line. */
  readonly does: string;
  /** Its plain data, for programs. */
  data(gallery: Gallery): unknown;
  /** Its table, for people: all of it, or what a person can take in. */
  sheet(gallery: Gallery, all: boolean): Sheet;
}

/** Districts that are not what they were a week before. */
const changedLately = (gallery: Gallery) =>
  new Set(controlChanges(gallery.controlOn(shift(gallery.on, -7)), gallery.control).map(({ place }) => place));

/** Every picture there is. A new one: its fold in `picture/`, its table in `publish/sheets/`, and a line here. */
export const drawings: readonly Drawing[] = [
  {
    id: "control",
    does: "who holds what, how sure that is, and what is said against it",
    data: ({ control: { on, cells, aside, inferred } }) => ({
      on,
      cells,
      aside: aside.map(({ one, rule }) => ({ claim: one.claim.id, rule })),
      inferred: Object.fromEntries(inferred),
    }),
    sheet: (gallery, all) => controlSheet(gallery.control, gallery.resolved, all ? null : changedLately(gallery)),
  },
  {
    id: "pockets",
    does: "what hangs together, and what the loss of a few places would cut off from aid",
    data: ({ on, pockets, whatIf }) => ({ on, pockets, whatIf }),
    sheet: ({ on, pockets, whatIf, resolved }, all) => pocketsSheet(on, pockets, whatIf, resolved, all),
  },
  {
    id: "harm",
    does: "people killed, injured, missing or held: events, and documented minimums",
    data: ({ harm }) => harm,
    sheet: ({ harm, resolved }) => harmSheet(harm, resolved),
  },
  {
    id: "strikes",
    does: "strikes and munitions, method by method",
    data: ({ strikes }) => strikes,
    sheet: ({ strikes, resolved }) => strikesSheet(strikes, resolved),
  },
  {
    id: "displacement",
    does: "who went from where to where, who tells of it, and who is silent",
    data: ({ displacement }) => displacement,
    sheet: ({ displacement, resolved }) => displacementSheet(displacement, resolved),
  },
  {
    id: "services",
    does: "what civilians live by: whether it works, and what was done to it",
    data: ({ services }) => services,
    sheet: ({ services, resolved }) => servicesSheet(services, resolved),
  },
  {
    id: "access",
    does: "OCHA's three tests of a siege, place by place",
    data: ({ access }) => access,
    sheet: ({ access, resolved }) => accessSheet(access, resolved),
  },
  {
    id: "population",
    does: "how many live, are besieged, in need or displaced somewhere",
    data: ({ population }) => population,
    sheet: ({ population, resolved }) => populationSheet(population, resolved),
  },
  {
    id: "events",
    does: "what several claims tell of",
    data: ({ on, events }) => ({ on, events }),
    sheet: ({ on, events, resolved }) => eventsSheet(on, events, resolved),
  },
  {
    id: "disputes",
    does: "claims on one thing that do not say the same",
    data: ({ on, disputes }) => ({ on, disputes }),
    sheet: ({ on, disputes }) => disputesSheet(on, disputes),
  },
  {
    id: "gaps",
    does: "of which places nobody speaks, and for how long",
    data: ({ on, gaps }) => ({ on, gaps }),
    sheet: ({ on, gaps, resolved }) => gapsSheet(on, gaps, resolved),
  },
  {
    id: "timeline",
    does: "changes of hands and events, day by day and place by place",
    data: ({ on, timeline }) => ({ on, ...timeline }),
    sheet: ({ on, timeline, resolved }) => timelineSheet(on, timeline, resolved),
  },
  {
    id: "queue",
    does: "what a person should look at first, and why",
    data: ({ on, queue }) => ({ on, queue }),
    sheet: ({ on, queue }) => queueSheet(on, queue),
  },
];

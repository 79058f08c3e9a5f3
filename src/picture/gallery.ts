import type { Day } from "../ledger/when.ts";
import type { PlaceId } from "../places/ground.ts";
import { type Access, access } from "./access.ts";
import { askCandidates, askDisputes, askEvents, askLeads, askNames, askParked, askSpell } from "./asks.ts";
import { askHolds } from "./asks-control.ts";
import { type Control, control } from "./control.ts";
import { type Displacement, displacement } from "./displacement.ts";
import { type Dispute, disputes } from "./disputes.ts";
import { type Event, events } from "./events.ts";
import { type Gap, gaps } from "./gaps.ts";
import { type Harm, harm } from "./harm.ts";
import { hospitalsIn, type Pocket, pockets } from "./pockets.ts";
import { type Population, population } from "./population.ts";
import { type Ask, queue } from "./queue.ts";
import { type Services, services } from "./services.ts";
import type { Resolved } from "./settled.ts";
import { type Strikes, strikes } from "./strikes.ts";
import { type Timeline, timeline } from "./timeline.ts";
import { type Cut, whatIf } from "./whatif.ts";

/** Every picture of one case on one day, each drawn when it is first asked for, and once. */
export class Gallery {
  readonly resolved: Resolved;
  readonly on: Day;
  readonly #drawn = new Map<string, unknown>();
  #folded: ((on: Day) => Control) | undefined;

  /** `at` is control, folded already, where several days of one case are drawn. */
  constructor(resolved: Resolved, on: Day, at?: (on: Day) => Control) {
    this.resolved = resolved;
    this.on = on;
    this.#folded = at;
  }

  /** Most pictures do not ask who holds what, and for them nothing is folded. */
  get #at(): (on: Day) => Control {
    this.#folded ??= control(this.resolved);
    return this.#folded;
  }

  get control(): Control {
    return this.controlOn(this.on);
  }

  controlOn(day: Day): Control {
    return this.#once(`control ${day}`, () => this.#at(day));
  }

  readonly holderOf = (place: PlaceId, day: Day) => this.controlOn(day).holderOf(place);

  get pockets(): readonly Pocket[] {
    return this.#once("pockets", () => pockets(this.control, this.resolved.ground, hospitalsIn(this.services)));
  }

  get whatIf(): readonly Cut[] {
    return this.#once("whatif", () => whatIf(this.control, this.resolved));
  }

  get harm(): Harm {
    return this.#once("harm", () => harm(this.resolved, this.on));
  }

  get strikes(): Strikes {
    return this.#once("strikes", () => strikes(this.resolved, this.on));
  }

  get displacement(): Displacement {
    return this.#once("displacement", () => displacement(this.resolved, this.on, this.holderOf));
  }

  get services(): Services {
    return this.#once("services", () => services(this.resolved, this.on));
  }

  get access(): Access {
    return this.#once("access", () => access(this.resolved, this.on));
  }

  get population(): Population {
    return this.#once("population", () => population(this.resolved, this.on));
  }

  get events(): readonly Event[] {
    return this.#once("events", () => events(this.resolved));
  }

  get timeline(): Timeline {
    return this.#once("timeline", () => timeline(this.#at, this.events, this.on));
  }

  get gaps(): readonly Gap[] {
    return this.#once("gaps", () => gaps(this.resolved, this.on));
  }

  get disputes(): readonly Dispute[] {
    return this.#once("disputes", () => disputes(this, this.resolved, this.on));
  }

  get queue(): readonly Ask[] {
    return this.#once("queue", () => this.#asked());
  }

  #asked(): Ask[] {
    const { resolved, harm: hurt, strikes: struck, displacement: gone } = this;
    const { label } = resolved.ground;
    return queue(
      askCandidates(hurt.events, hurt.candidates, resolved),
      askCandidates(struck.events, struck.candidates, resolved),
      askHolds(this.control, resolved),
      askEvents(hurt.events, resolved),
      ...this.services.sites.map((site) => askSpell(`${site.facility} in ${label(site.place)}`, site.functioning)),
      ...this.access.places.flatMap(({ place, tests }) =>
        tests.map((test) => askSpell(`${label(place)}: ${test.test}`, test.history)),
      ),
      askDisputes(this.disputes),
      askNames(resolved, this.on, this.holderOf),
      askLeads(resolved),
      askParked(resolved),
      askCandidates(
        gone.flows.flatMap(({ persons, families }) => [persons, families].filter((one) => one !== null)),
        gone.candidates,
        resolved,
      ),
    );
  }

  #once<Picture>(name: string, draw: () => Picture): Picture {
    if (!this.#drawn.has(name)) this.#drawn.set(name, draw());
    return this.#drawn.get(name) as Picture;
  }
}

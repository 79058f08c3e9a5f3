import type { Claim, ReportId } from "../../src/ledger/entry.ts";
import type { ClaimId } from "../../src/ledger/record.ts";
import type { Slip } from "../../src/ledger/slip.ts";
import { type Day, dayOf } from "../../src/ledger/when.ts";

/** A war whose truth is known, and what is said of it. Nothing here knows how Dateline weighs a claim. */
export interface World {
  readonly seed: number;
  readonly draws: Draws;
  readonly places: readonly string[];
  /** Who holds each place at the end of each day, in the order of `places`. */
  readonly truth: readonly (readonly Side[])[];
  readonly said: readonly Said[];
}

export type Side = "east" | "west";
const other = (side: Side): Side => (side === "east" ? "west" : "east");

/** A claim as it comes to the desk, and whether what it says is so. */
export interface Said {
  readonly slip: Slip;
  readonly isTrue: boolean;
}

/** What a world draws, each a share of one. */
export interface Draws {
  /** Of front places, a day. */
  readonly moves: number;
  /** Of gains: by the gainer, by the loser. */
  readonly announced: number;
  readonly admitted: number;
  /** Of front place-days, by who does not hold the place. */
  readonly falseGains: number;
  readonly neutrals: number;
  /** Of gains, by each neutral root; of its claims, about another place. */
  readonly heard: number;
  readonly wrong: number;
  /** Of claims: said again by another publisher. */
  readonly copied: number;
}

/** A number from 0 up to 1. */
export type Chance = () => number;

const between = (chance: Chance, low: number, high: number): number => low + chance() * (high - low);

const draw = (chance: Chance): Draws => ({
  moves: between(chance, 0.005, 0.03),
  announced: between(chance, 0.6, 0.95),
  admitted: between(chance, 0, 0.3),
  falseGains: between(chance, 0.005, 0.1),
  neutrals: 1 + Math.floor(chance() * 3),
  heard: between(chance, 0.2, 0.6),
  wrong: between(chance, 0, 0.05),
  copied: between(chance, 0, 0.5),
});

const WIDTH = 14;
const DAYS = 60;
const FIRST = 22_000;
const MAX_LATE = 4;
const OUTLETS = 5;
/** Of front place-days: fighting that each neutral may hear of, and that moves nothing. */
const CLASHES = 0.1;

/** The day's number from 0 as the world counts it. */
export const worldDay = (number: number): Day => dayOf(FIRST + number);
export const days = DAYS;

export function simulate(seed: number, chance: Chance): World {
  const draws = draw(chance);
  const places = Array.from({ length: WIDTH * WIDTH }, (_, at) => `${at % WIDTH}-${Math.floor(at / WIDTH)}`);
  let held: Side[] = places.map((_, at) => (at % WIDTH < WIDTH / 2 ? "west" : "east"));
  const truth: Side[][] = [held];
  const voices = new Voices(places, draws, chance);
  held.forEach((side, at) => {
    voices.baseline(at, side);
  });
  for (let day = 1; day <= DAYS; day++) {
    const front = places.flatMap((_, at) => (isFront(held, at) ? [at] : []));
    const next = [...held];
    for (const at of front) if (chance() < draws.moves) next[at] = other(held[at] as Side);
    held = next;
    for (const at of front) voices.day(day, at, truth.at(-1)?.[at] as Side, held[at] as Side, held, front);
    truth.push(held);
  }
  return { seed, draws, places, truth, said: voices.said };
}

/** It adjoins a place of the other side. */
function isFront(held: readonly Side[], at: number): boolean {
  const column = at % WIDTH;
  const next = [at - WIDTH, at + WIDTH, column > 0 ? at - 1 : -1, column < WIDTH - 1 ? at + 1 : -1];
  return next.some((place) => held[place] !== undefined && held[place] !== held[at]);
}

/** Who says what of what happens. */
class Voices {
  readonly said: Said[] = [];
  readonly #places: readonly string[];
  readonly #draws: Draws;
  readonly #chance: Chance;

  constructor(places: readonly string[], draws: Draws, chance: Chance) {
    this.#places = places;
    this.#draws = draws;
    this.#chance = chance;
  }

  baseline(at: number, side: Side): void {
    this.#say({ root: "baseline", at, day: 0, learned: 0, matter: control("held", side), isTrue: true });
  }

  day(day: number, at: number, before: Side, now: Side, held: readonly Side[], front: readonly number[]): void {
    const { moves: _, announced, admitted, falseGains, heard } = this.#draws;
    const gain = { at, day, learned: day, matter: control("gained", now), isTrue: true };
    if (now !== before) {
      if (this.#chance() < announced) this.#say({ ...gain, root: `${now}-media` });
      if (this.#chance() < admitted)
        this.#say({
          ...gain,
          root: `${before}-sources`,
          learned: day + this.#late(2),
          matter: control("lost", before),
        });
      for (const root of this.#neutrals()) if (this.#chance() < heard) this.#relay(root, gain, now, held, front);
    } else if (this.#chance() < falseGains)
      this.#say({ ...gain, root: `${other(now)}-media`, matter: control("gained", other(now)), isTrue: false });
    if (this.#chance() < CLASHES)
      for (const root of this.#neutrals())
        if (this.#chance() < heard)
          this.#say({ ...gain, root, matter: { kind: "clash", party: "east", against: "west" }, isTrue: true });
  }

  #neutrals(): string[] {
    return Array.from({ length: this.#draws.neutrals }, (_, at) => `neutral-${at + 1}`);
  }

  #late(most: number): number {
    return Math.floor(this.#chance() * (most + 1));
  }

  /**
   * Late, and now and then about another place. What is told while it is fresh is as often dated by convention, on the day
   * of its report, as by its words; who tells of a thing days later says when it was.
   */
  #relay(root: string, gain: Omit<Saying, "root">, side: Side, held: readonly Side[], front: readonly number[]): void {
    const learned = gain.day + this.#late(MAX_LATE);
    const worded = this.#chance() < 0.5 || learned > gain.day + 1;
    const elsewhere = this.#chance() < this.#draws.wrong;
    const at = elsewhere ? (front[Math.floor(this.#chance() * front.length)] as number) : gain.at;
    const isTrue = !elsewhere || held[at] === side;
    this.#say({ ...gain, root, at, learned, isTrue, ...(!worded && { day: learned, by: true }) });
  }

  #say(one: Saying): void {
    const report = `r${this.said.length}` as ReportId;
    this.#write(one, report, null);
    if (one.root === "baseline" || this.#chance() >= this.#draws.copied) return;
    const outlet = `outlet-${1 + Math.floor(this.#chance() * OUTLETS)}`;
    this.#write({ ...one, learned: one.learned + this.#late(1) }, `${report}-copy` as ReportId, outlet);
  }

  #write({ root, at, day, learned, by, matter, isTrue }: Saying, report: ReportId, outlet: string | null): void {
    const seq = this.said.length + 1;
    const dates = { from: worldDay(day), to: worldDay(day), rule: by ? ("publication" as const) : ("stated" as const) };
    const slip: Slip = {
      id: `c${seq}` as ClaimId,
      seq,
      learned: worldDay(learned),
      report,
      reading: null,
      start: 0,
      end: 1,
      voice: { source: root, via: outlet === null ? [] : [outlet], named: true },
      stance: "asserted",
      places: [this.#places[at] as string],
      dates,
      matter,
      mark: "written",
    };
    this.said.push({ slip, isTrue });
  }
}

interface Saying {
  readonly root: string;
  readonly at: number;
  readonly day: number;
  readonly learned: number;
  readonly by?: boolean;
  readonly matter: Claim["matter"];
  readonly isTrue: boolean;
}

const control = (change: "gained" | "lost" | "held", party: Side): Claim["matter"] => ({
  kind: "control",
  change,
  party,
});

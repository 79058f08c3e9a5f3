import type { Slip } from "../../src/ledger/slip.ts";
import { shift } from "../../src/ledger/when.ts";
import type { Chance, Said, World } from "./world.ts";

/**
 * The reader's own errors on reports that it had never seen, as `npm run score` gave them for its set-aside half when this
 * was written: how many claims of control it misses and makes up, and how often the slots of what it finds are wrong.
 */
const READER = {
  missed: 0.35,
  made: 0.125,
  place: 0.29,
  dates: 0.31,
  party: 0.27,
  source: 0.13,
  stance: 0.01,
};

/** The world as the reader would have told it. What is wrong is wrong in the way that slot mostly is. */
export function misread(world: World, chance: Chance): World {
  const said: Said[] = [];
  for (const one of world.said) {
    if (one.slip.voice.source === "baseline") said.push(one);
    else if (chance() >= READER.missed) said.push({ ...one, slip: garbled(one.slip, world, chance) });
    if (one.slip.voice.source !== "baseline" && chance() < READER.made) said.push(made(one, world, chance));
  }
  const numbered = said.map(({ slip, isTrue }, at) => ({ isTrue, slip: { ...slip, seq: at + 1, id: `c${at + 1}` } }));
  return { ...world, said: numbered as Said[] };
}

/** Half of the wrong places are no place, of the parties nobody known; wrong days lie within three of the right one. */
function garbled(slip: Slip, world: World, chance: Chance): Slip {
  let read = slip;
  if (chance() < READER.place) read = { ...read, places: chance() < 0.5 ? [] : [beside(slip, world, chance)] };
  if (chance() < READER.dates) read = { ...read, dates: misdated(slip, chance) };
  if (chance() < READER.party && slip.matter.kind === "control") {
    const party = chance() < 0.75 ? null : slip.matter.party === "east" ? "west" : "east";
    read = { ...read, matter: { ...slip.matter, party } };
  }
  if (chance() < READER.source) read = { ...read, voice: { source: null, via: [], named: true } };
  if (chance() < READER.stance) read = { ...read, stance: "denied" };
  return read;
}

/** A place next to the right one: names that stand together in a sentence lie together on the ground. */
function beside(slip: Slip, world: World, chance: Chance): string {
  const [x = 0, y = 0] = (slip.places[0] ?? "").split("-").map(Number);
  const next = [`${x + 1}-${y}`, `${x - 1}-${y}`, `${x}-${y + 1}`, `${x}-${y - 1}`];
  return next.filter((place) => world.places.includes(place))[Math.floor(chance() * 3)] ?? (slip.places[0] as string);
}

function misdated(slip: Slip, chance: Chance): Slip["dates"] {
  if (chance() < 0.3 || slip.dates.to === null) return { from: null, to: null, rule: "none" };
  if (chance() < 0.5) return { from: slip.learned, to: slip.learned, rule: "publication" };
  const days = [-3, -2, -1, 1, 2, 3][Math.floor(chance() * 6)] as number;
  const to = shift(slip.dates.to, days) > slip.learned ? slip.learned : shift(slip.dates.to, days);
  return { from: to, to, rule: "relative" };
}

/** A claim that nobody made: of the same report, mostly of a place beside. */
const made = ({ slip }: Said, world: World, chance: Chance): Said => ({
  isTrue: false,
  slip: { ...slip, places: [beside(slip, world, chance)] },
});

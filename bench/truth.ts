/**
 * Is control right, in worlds whose truth is known? Each map maker says on each day, knowing what was learned by then, who
 * holds each place. It tests our rules on our own simulator, and is never a figure of a map's accuracy.
 *
 *   npm run bench:truth              60 worlds
 *   npm run bench:truth -- 10 7      10 worlds, from the seed 7
 */

import { chance } from "../scripts/renaming/names.ts";
import { type Day, dayNumber } from "../src/ledger/when.ts";
import { control } from "../src/picture/control.ts";
import { misread } from "./truth/errors.ts";
import { lastClaim, type Mapper, mostClaims, oracle } from "./truth/rivals.ts";
import { resolvedOf } from "./truth/settle.ts";
import { type Chance, days, simulate, type World, worldDay } from "./truth/world.ts";

const FINE = 1_000_000;
const uniform = (seed: number): Chance => {
  const pick = chance(seed);
  return () => pick(FINE) / FINE;
};

/** Place-days, and how many of them were wrong. */
interface Count {
  all: number;
  wrong: number;
}
/** The same of those that are admitted or corroborated, by how fresh the newest claim for the holder is. */
interface Tally extends Count {
  /** By somebody who does not speak for him. */
  readonly sure: Count;
  /** By anybody: his own side may say for weeks that it holds what it has lost. */
  readonly boasted: Count;
}
const none = (): Count => ({ all: 0, wrong: 0 });
const nothing = (): Tally => ({ ...none(), sure: none(), boasted: none() });

function count(into: Count, isWrong: boolean): void {
  into.all++;
  into.wrong += isWrong ? 1 : 0;
}
const share = (wrong: number, all: number): number => (all === 0 ? 0 : wrong / all);
const FRESH = 3;

function dateline(world: World): Tally {
  const tally = nothing();
  for (let day = 1; day <= days; day++) {
    const today = worldDay(day);
    const known = world.said.flatMap(({ slip }) => (slip.learned <= today ? [slip] : []));
    control(resolvedOf(world, known))(today).cells.forEach((cell, at) => {
      const isWrong = cell.holder !== (world.truth[day]?.[at] as string);
      const sure = cell.grade === "admitted" || cell.grade === "corroborated";
      const isFresh = (last: Day | null | undefined) => last != null && dayNumber(today) - dayNumber(last) <= FRESH;
      count(tally, isWrong);
      if (sure && isFresh(cell.hold?.lastBorne)) count(tally.sure, isWrong);
      if (sure && isFresh(cell.hold?.lastSaid)) count(tally.boasted, isWrong);
    });
  }
  return tally;
}

function of(world: World, mapper: Mapper): Tally {
  const tally = nothing();
  const at = mapper(world);
  for (let day = 1; day <= days; day++)
    at(day).forEach((side, place) => {
      count(tally, side !== world.truth[day]?.[place]);
    });
  return tally;
}

type Row = Readonly<Record<"dateline" | "last" | "most" | "oracle", Tally>>;

const judge = (world: World): Row => ({
  dateline: dateline(world),
  last: of(world, lastClaim),
  most: of(world, mostClaims),
  oracle: of(world, oracle),
});

const percent = (figure: number, places = 2): string => `${(100 * figure).toFixed(places)} %`;

function print(title: string, worlds: readonly World[], rows: readonly Row[]): void {
  const pooled = (who: keyof Row) =>
    share(
      rows.reduce((sum, row) => sum + row[who].wrong, 0),
      rows.reduce((sum, row) => sum + row[who].all, 0),
    );
  const [ours, last, most, best] = [pooled("dateline"), pooled("last"), pooled("most"), pooled("oracle")];
  console.log(`\n${title}: share of place-days right`);
  for (const [name, wrong] of [
    ["Dateline", ours],
    ["the last claim wins", last],
    ["most claims of 14 days win", most],
    ["an oracle that hears only true claims", best],
  ] as const)
    console.log(`  ${name.padEnd(42)} ${percent(1 - wrong).padStart(8)}`);
  const ratio = (ours - best) / (Math.min(last, most) - best);
  console.log(
    `  ${"(Dateline - oracle) / (better rival - oracle)".padEnd(46)} ${ratio.toFixed(2)}   aim: at most 0.50`,
  );
  for (const which of ["sure", "boasted"] as const) {
    const all = rows.reduce((sum, row) => sum + row.dateline[which].all, 0);
    const wrong = rows.reduce((sum, row) => sum + row.dateline[which].wrong, 0);
    const told =
      which === "sure" ? "admitted or corroborated, fresh, and wrong" : "  fresh by his own side's word as well";
    const aim = which === "sure" ? `   aim: under 1 % (of ${all})` : `   (of ${all})`;
    console.log(`  ${told.padEnd(42)} ${percent(share(wrong, all)).padStart(8)}${aim}`);
  }
  const worse = rows.flatMap((row, at) => (row.dateline.wrong > Math.min(row.last.wrong, row.most.wrong) ? [at] : []));
  console.log(`  worse than a rival in ${worse.length} of ${rows.length} worlds${worse.length > 0 ? ":" : ""}`);
  for (const at of worse) printWorse(worlds[at] as World, rows[at] as Row);
}

function printWorse({ seed, draws }: World, row: Row): void {
  const right = ({ wrong, all }: Tally) => percent(1 - share(wrong, all));
  const drawn = `false gains ${percent(draws.falseGains, 1)}, moves ${percent(draws.moves, 1)}, heard ${percent(draws.heard, 0)} by ${draws.neutrals}`;
  console.log(`    seed ${seed}: ${right(row.dateline)}, last ${right(row.last)}, most ${right(row.most)} (${drawn})`);
}

const [many = 60, from = 1] = process.argv.slice(2).map(Number);
const worlds = Array.from({ length: many }, (_, at) => simulate(from + at, uniform(from + at)));
print("As it is said", worlds, worlds.map(judge));
const read = worlds.map((world) => misread(world, uniform(1000 + world.seed)));
print("As the reader would read it", read, read.map(judge));

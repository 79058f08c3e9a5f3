/**
 * How fast a case is seen: from the narrow columns of its ledger over what stands, its places and roots, to each picture
 * cold and control of the next day (a slider's step). Times are of the processor; each is given as a ratio to a floor too,
 * which is reading the columns and one pass over them. Programs of their own look, so that their memory is their own.
 *
 *   node bench/pictures.ts [claims …]         default: 10000
 *   node bench/pictures.ts keep FILE CLAIMS   a ledger to look at again and again, with:
 *   node bench/pictures.ts seen FILE, node bench/pictures.ts control FILE
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { chance } from "../scripts/renaming/names.ts";
import { instruments } from "../src/edges/instruments.ts";
import type { KindId } from "../src/ledger/entry.ts";
import type { Slip } from "../src/ledger/slip.ts";
import { LATEST, standing } from "../src/ledger/standing.ts";
import { type Day, dayNumber, dayOf } from "../src/ledger/when.ts";
import { drawings } from "../src/newsroom/drawings.ts";
import { lastDay, type Viewed, view, worldOf } from "../src/newsroom/pictures.ts";
import { control } from "../src/picture/control.ts";
import { Gallery } from "../src/picture/gallery.ts";
import { openSqlite } from "../src/stores/sqlite.ts";
import { fill } from "./claims.ts";
import { median } from "./median.ts";
import { caseFile, placesFile } from "./war.ts";

const AT_ONCE = 1_000;
const STEPS = 15;

/** Seconds of the processor by what was done, in its order, and the peak of memory in MB. */
interface Seen {
  readonly times: Readonly<Record<string, number>>;
  readonly peak: number;
}

const FLOOR = ["columns, read", "columns, passed over"] as const;

/** The made-up case. */
const files = () =>
  new Map([
    ["case.yaml", caseFile()],
    ["places.csv", placesFile(chance(11))],
  ]);

/** A stopwatch that counts only what the processor does: what else the machine does in the meantime counts little. */
class Watch {
  readonly times: Record<string, number> = {};

  async take<Result>(what: string, act: () => Result | Promise<Result>): Promise<Result> {
    const begin = process.cpuUsage();
    const result = await act();
    const { user, system } = process.cpuUsage(begin);
    this.times[what] = (user + system) / 1e6;
    return result;
  }

  get seen(): Seen {
    return { times: this.times, peak: process.resourceUsage().maxRSS / 1024 };
  }
}

async function keep(file: string, claims: number): Promise<void> {
  const pick = chance(7);
  const store = await openSqlite({ file, create: true }, instruments);
  for (let left = claims; left > 0; left -= AT_ONCE)
    await store.write((writing) => fill(writing, Math.min(left, AT_ONCE), pick));
  await store.close();
}

/** One pass over the columns: each claim put to its places, the least that any picture does. */
function pass(slips: readonly Slip[]): number {
  const byPlace = new Map<string, Slip[]>();
  for (const slip of slips)
    for (const place of slip.places) {
      const list = byPlace.get(place);
      if (list) list.push(slip);
      else byPlace.set(place, [slip]);
    }
  return byPlace.size;
}

/** Opens a ledger and looks at what is asked; the store is closed behind it. */
async function look(file: string, kinds?: readonly KindId[]): Promise<{ watch: Watch; viewed: Viewed; on: Day }> {
  const watch = new Watch();
  const store = await watch.take("ledger opened", () => openSqlite({ file }, instruments));
  const folded = await watch.take(FLOOR[0], () => store.folded(kinds));
  await store.close();
  if (!kinds) {
    await watch.take(FLOOR[1], () => pass(folded.slips));
    await watch.take("what stands", () => standing(folded, LATEST));
    await watch.take("case and map", () => worldOf(files()));
  }
  const viewed = await watch.take("all of it viewed", () => view(folded, LATEST, files()));
  const [wrong] = viewed.world.problems;
  if (wrong) throw new Error(`the made-up case is unsound: ${wrong.where}: ${wrong.says}`);
  return { watch, viewed, on: lastDay(viewed.resolved) as Day };
}

/** Every picture of a ledger, each drawn anew. */
async function pictures(file: string): Promise<Seen> {
  const { watch, viewed, on } = await look(file);
  const { resolved } = viewed;
  for (const { id, data } of drawings) await watch.take(id, () => void data(new Gallery(resolved, on)));
  const at = control(resolved);
  const days = Array.from({ length: STEPS }, (_, step) => dayOf(dayNumber(on) - STEPS + step));
  const steps = new Watch();
  for (const day of days) await steps.take(day, () => at(day).cells.length);
  return { ...watch.seen, times: { ...watch.times, "a day later": median(Object.values(steps.times)) } };
}

/** Control alone, of the kinds that it is made from. */
async function toControl(file: string): Promise<Seen> {
  const { watch, viewed, on } = await look(file, ["control", "clash"]);
  await watch.take("control", () => control(viewed.resolved)(on).cells.length);
  return watch.seen;
}

function byItself(what: "seen" | "control", file: string): Seen {
  const { status, stdout, stderr } = spawnSync(process.execPath, [import.meta.filename, what, file], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the program that looks at ${what} ended with ${status}: ${stderr.slice(-500)}`);
  return JSON.parse(stdout);
}

const row = (what: string, ...cells: readonly string[]): void =>
  console.log(`  ${what.padEnd(24)}${cells.map((cell) => cell.padStart(12)).join("")}`);
const ms = (seconds: number): string => `${(seconds * 1000).toFixed(seconds < 0.1 ? 1 : 0)} ms`;
const total = (times: Seen["times"]): number => Object.values(times).reduce((sum, one) => sum + one, 0);

function report(claims: number, all: Seen, one: Seen): void {
  const floor = FLOOR.reduce((sum, what) => sum + (all.times[what] ?? 0), 0);
  console.log(`\n${claims.toLocaleString("en")} claims; the floor is ${ms(floor)}`);
  for (const [what, seconds] of Object.entries(all.times)) row(what, ms(seconds), (seconds / floor).toFixed(2));
  row("peak of all of it", `${all.peak.toFixed(0)} MB`);
  row("open to control", ms(total(one.times)), (total(one.times) / floor).toFixed(2));
  row("its peak", `${one.peak.toFixed(0)} MB`);
}

async function measure(claims: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  try {
    const file = join(folder, "ledger.sqlite");
    await keep(file, claims);
    report(claims, byItself("seen", file), byItself("control", file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [what, ...rest] = process.argv.slice(2);
const [file = "", claims = "10000"] = rest;
if (what === "keep") await keep(file, Number(claims));
else if (what === "seen") console.log(JSON.stringify(await pictures(file)));
else if (what === "control") console.log(JSON.stringify(await toControl(file)));
else for (const size of what === undefined ? [10_000] : [what, ...rest].map(Number)) await measure(size);

/**
 * How fast a ledger is on disk: claims appended, the file opened, the columns folded for the picture of control, by a
 * program of its own so that its memory is its own. Beside it a floor: SQLite reading the same columns and no more. Times
 * are of the processor.
 *
 *   node bench/ledger.ts [claims …]        default: 10000 100000 1000000
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import Database from "better-sqlite3";
import { chance } from "../scripts/renaming/names.ts";
import { instruments } from "../src/edges/instruments.ts";
import { openSqlite } from "../src/stores/sqlite.ts";
import { fill } from "./claims.ts";

const AT_ONCE = 1_000;

/** Seconds that the program was at work: what else the machine does in the meantime counts little. */
async function timed<Result>(act: () => Promise<Result>): Promise<readonly [number, Result]> {
  const begin = process.cpuUsage();
  const result = await act();
  const { user, system } = process.cpuUsage(begin);
  return [(user + system) / 1e6, result];
}

async function append(file: string, claims: number): Promise<void> {
  const pick = chance(7);
  const store = await openSqlite({ file, create: true }, instruments);
  for (let left = claims; left > 0; left -= AT_ONCE) {
    await store.write((writing) => fill(writing, Math.min(left, AT_ONCE), pick));
  }
  await store.close();
}

/** What one program sees that opens the ledger and folds it for control. */
interface Seen {
  readonly open: number;
  readonly fold: number;
  readonly slips: number;
  readonly peak: number;
}

async function fold(file: string): Promise<Seen> {
  const [open, store] = await timed(() => openSqlite({ file }, instruments));
  const [folding, { slips }] = await timed(() => store.folded(["control", "clash"]));
  await store.close();
  return { open, fold: folding, slips: slips.length, peak: process.resourceUsage().maxRSS / 1024 };
}

/** The same columns, read and thrown away. */
async function floor(file: string): Promise<number> {
  const db = new Database(file, { readonly: true });
  const columns =
    'seq, number, learned, report, reading, "start", "end", stance, rule, "from", "to", voice, places, matter';
  const all = db.prepare(`SELECT ${columns} FROM claim WHERE kind IN (1, 2) ORDER BY seq`).raw();
  const [seconds] = await timed(async () => {
    for (const _ of all.iterate());
  });
  db.close();
  return seconds;
}

const row = (...cells: readonly string[]): void =>
  console.log(cells.map((cell, at) => (at === 0 ? cell.padStart(10) : cell.padStart(13))).join(""));

async function measure(claims: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  try {
    const file = join(folder, "ledger.sqlite");
    const [appending] = await timed(() => append(file, claims));
    const out = spawnSync(process.execPath, [import.meta.filename, "fold", file], { encoding: "utf8" }).stdout;
    const seen: Seen = JSON.parse(out);
    const least = await floor(file);
    const size = statSync(file).size / 1e6;
    const ms = (seconds: number) => `${(seconds * 1000).toFixed(0)} ms`;
    const figures = [
      `${Math.round(claims / appending).toLocaleString("en")}/s`,
      `${size.toFixed(0)} MB`,
      ms(seen.open),
    ];
    const folds = [ms(seen.fold), `${(seen.fold / least).toFixed(1)}`, `${seen.peak.toFixed(0)} MB`];
    row(claims.toLocaleString("en"), ...figures, seen.slips.toLocaleString("en"), ...folds);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [what, ...rest] = process.argv.slice(2);
if (what === "fold") console.log(JSON.stringify(await fold(rest[0] ?? "")));
else {
  row("claims", "appended", "file", "open", "of control", "folded", "/ floor", "peak");
  const sizes = what === undefined ? [10_000, 100_000, 1_000_000] : [what, ...rest].map(Number);
  for (const claims of sizes) await measure(claims);
}

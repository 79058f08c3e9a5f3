import { spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { chance } from "../../scripts/renaming/names.ts";
import { bin, dateline } from "../cli/spawned.ts";
import { inFolder } from "../errors/said.ts";

/**
 * `dateline add` is killed (SIGKILL, nothing can be tidied up) again and again over one case, at moments that a seed
 * tells. After each time the ledger holds whole reports alone, and in the end it is what a run in peace would have made.
 * How often: DATELINE_KILLS (`npm run kill` says 200; some of those must then fall between two reports of a file).
 */
const KILLS = Number(process.env.DATELINE_KILLS ?? 8);
const REPORTS = 25;
const CASE = "title: T\nzone: UTC\nplaces: []\n";
const TOWNS = ["Hama", "Raqqa", "Idlib", "Homs", "Daraa", "Palmyra"];

/** A file of small reports for each run, so that each has something to add. */
function reports(folder: string): string[] {
  const pick = chance(7);
  mkdirSync(join(folder, "reports"));
  return Array.from({ length: KILLS + 1 }, (_, file) => {
    const lines = Array.from({ length: REPORTS }, (_, n) => {
      const town = TOWNS[pick(TOWNS.length)];
      const text = `Shelling killed ${2 + pick(40)} people in ${town} on Friday, the Civil Defense said. File ${file}, report ${n}.`;
      return JSON.stringify({ id: `f${file}-${n}`, publisher: "Wire", published: "2016-11-27", text });
    });
    const name = `reports/${String(file).padStart(3, "0")}.jsonl`;
    writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
    return name;
  });
}

/** Starts the program and kills it so many milliseconds later. True where it was killed before it had ended. */
function killed(folder: string, args: readonly string[], later: number): Promise<boolean> {
  const child = spawn(process.execPath, [bin, ...args], { cwd: folder, stdio: "ignore" });
  const timer = setTimeout(() => child.kill("SIGKILL"), later);
  return new Promise((resolve) =>
    child.once("exit", (_code, signal) => {
      clearTimeout(timer);
      resolve(signal === "SIGKILL");
    }),
  );
}

/** What SQLite answers; nothing where the program was killed before it had made the tables. */
function asked(folder: string, sql: string): unknown[] {
  const file = join(folder, "ledger.sqlite");
  if (!existsSync(file)) return [];
  const db = new Database(file, { timeout: 5_000 });
  try {
    const begun = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'entry'").get();
    return begun ? db.prepare(sql).pluck().all() : [];
  } finally {
    db.close();
  }
}

/** Reports without a reading, readings without all their claims, reports without their original, gaps. */
const HALF = `
  SELECT 'r' || number FROM report WHERE number NOT IN (SELECT report FROM reading)
  UNION ALL
  SELECT id FROM (
    SELECT 'g' || number AS id, json_extract(body, '$.claims') AS said,
      (SELECT count(*) FROM claim WHERE claim.reading = entry.number) AS held
    FROM entry WHERE type = 'reading'
  ) WHERE said <> held
  UNION ALL
  SELECT 'r' || number FROM report WHERE original NOT IN (SELECT digest FROM original)
  UNION ALL
  SELECT 'gap' FROM (SELECT count(*) AS held, max(seq) AS last FROM entry) WHERE held <> last`;

/** What a ledger holds, but for the instants, salts, seals and links that every writing has its own of. */
const held = (folder: string): unknown[] =>
  asked(folder, "SELECT seq || ' ' || type || number || ' ' || by || ' ' || body FROM entry ORDER BY seq");

test(`killed ${KILLS} times, it is finished by adding again`, { timeout: 40_000 * (KILLS + 3) }, () =>
  inFolder({ "case.yaml": CASE, "peace/case.yaml": CASE }, async (folder) => {
    const files = reports(folder);
    const pick = chance(20161127);
    const begin = performance.now();
    expect(dateline(["add", ...files, "--by", "sara", "--case", "peace"], folder).status).toBe(0);
    const whole = performance.now() - begin;
    let [kills, midway] = [0, 0];
    for (let nth = 0; nth < KILLS; nth++) {
      const args = ["add", ...files.slice(0, nth + 1), "--by", "sara"];
      if (await killed(folder, args, whole * (0.2 + pick(1_000) / 1_000))) kills++;
      expect(asked(folder, HALF), `after kill ${nth + 1}`).toEqual([]);
      const [filed] = asked(folder, "SELECT count(*) FROM report");
      if (Number(filed ?? 0) % REPORTS > 0) midway++;
    }
    expect(kills).toBeGreaterThan(KILLS / 4);
    if (KILLS >= 100) expect(midway).toBeGreaterThan(KILLS / 20);
    expect(dateline(["add", ...files, "--by", "sara"], folder).status).toBe(0);
    expect(dateline(["check"], folder)).toMatchObject({ status: 0, stderr: "" });
    expect(held(folder)).toEqual(held(join(folder, "peace")));
  }),
);

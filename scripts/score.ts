/**
 * Scores the reader against the hand-coded development reports, in two halves: the set-aside (reports whose id's SHA-256
 * begins with 0 to 4) is scored and never listed; the rest may be looked at with --worst N.
 *
 *   npm run score [-- --worst N] [-- --kind harm] [-- --slots]
 */
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Report, ReportId } from "../src/ledger/entry.ts";
import { parseDay } from "../src/ledger/when.ts";
import { coded } from "../src/publish/coded.ts";
import { readers } from "../src/reading/index.ts";

const SHARED = new URL("../../shared/", import.meta.url).pathname;

export const isSetAside = (id: string): boolean =>
  "01234".includes(createHash("sha256").update(id).digest("hex").charAt(0));

interface Sums {
  gold: number;
  read: number;
  found: number;
  core: number;
  full: number;
}
export interface Half {
  all: Sums;
  kinds: Record<string, Sums>;
  slots: Record<string, [number, number]>;
  ungrounded: number;
  perReport: {
    id: string;
    f1: number;
    gold: number;
    read: number;
    found: number;
    core: number;
    missed: { kind: string; quote: string }[];
    spare: { kind: string; quote: string }[];
  }[];
}

const f1 = (hit: number, sums: Sums): number => (200 * hit) / (sums.gold + sums.read);
export const figures = ({ all }: Half) => ({
  found: f1(all.found, all),
  core: f1(all.core, all),
  full: f1(all.full, all),
});
export const slotShares = (half: Half): Record<string, number> =>
  Object.fromEntries(Object.entries(half.slots).map(([name, [right, all]]) => [name, (100 * right) / all]));

/** Reads the development reports and scores both halves; null where the corpus is not there. */
export async function scoreHalves(): Promise<{ open: Half; aside: Half } | null> {
  const dev = join(SHARED, "corpus/dev");
  if (!existsSync(dev)) return null;
  const { scoreFolders } = (await import(pathToFileURL(join(SHARED, "tools/score.mjs")).href)) as {
    scoreFolders(gold: string, read: string): Half;
  };
  const root = mkdtempSync(join(tmpdir(), "dateline-score-"));
  try {
    for (const half of ["open", "aside"])
      for (const folder of ["gold", "reports", "read"]) mkdirSync(join(root, half, folder), { recursive: true });
    for (const file of readdirSync(join(dev, "gold"))) {
      const half = join(root, isSetAside(file.slice(0, -5)) ? "aside" : "open");
      cpSync(join(dev, "gold", file), join(half, "gold", file));
      cpSync(join(dev, "reports", file), join(half, "reports", file));
      writeFileSync(join(half, "read", file), JSON.stringify(readFile(join(dev, "reports", file))));
    }
    const score = (half: string) => scoreFolders(join(root, half, "gold"), join(root, half, "read"));
    return { open: score("open"), aside: score("aside") };
  } finally {
    rmSync(root, { recursive: true });
  }
}

function readFile(path: string) {
  const { id, publisher, published, title, text } = JSON.parse(readFileSync(path, "utf8"));
  const day = parseDay(published ?? "");
  const report: Report = {
    id: id as ReportId,
    publisher,
    title,
    url: null,
    language: "en",
    published: day && { day },
    text,
  };
  const reading = readers[0]?.read(report, {});
  return { id, claims: (reading?.claims ?? []).map((claim) => coded(claim)) };
}

const pct = (share: number): string => share.toFixed(1).padStart(5);

function print(name: string, half: Half): void {
  const { found, core, full } = figures(half);
  console.log(
    `${name.padEnd(10)} ${half.all.gold} coded, ${half.all.read} read   found ${pct(found)}   core ${pct(core)}   full ${pct(full)}   not in the report ${half.ungrounded}`,
  );
  console.log(
    `           ${Object.entries(slotShares(half))
      .map(([slot, share]) => `${slot} ${share.toFixed(1)}`)
      .join(", ")}`,
  );
}

function printKinds(half: Half): void {
  for (const [kind, sums] of Object.entries(half.kinds))
    console.log(
      `  ${kind.padEnd(13)} ${String(sums.gold).padStart(4)} coded ${String(sums.read).padStart(4)} read   found ${pct(f1(sums.found, sums))}   core ${pct(f1(sums.core, sums))}   full ${pct(f1(sums.full, sums))}`,
    );
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const halves = await scoreHalves();
  if (halves === null) {
    console.error("No development reports at ../shared/corpus/dev: nothing is scored.");
    process.exit(1);
  }
  const worst = Number(process.argv[process.argv.indexOf("--worst") + 1] || 0);
  print("open", halves.open);
  printKinds(halves.open);
  print("set-aside", halves.aside);
  printKinds(halves.aside);
  if (process.argv.includes("--worst"))
    for (const report of [...halves.open.perReport].sort((a, b) => a.f1 - b.f1).slice(0, worst)) {
      console.log(
        `\n${report.id}: ${report.core} core, ${report.found} found of ${report.gold} coded, ${report.read} read`,
      );
      for (const claim of report.missed) console.log(`  missed ${claim.kind}: ${claim.quote}`);
      for (const claim of report.spare) console.log(`  spare  ${claim.kind}: ${claim.quote}`);
    }
}

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { claimsIn, json, type ReportFile } from "../reports.ts";

const SHARED = new URL("../../../shared/", import.meta.url);

export interface Sums {
  readonly gold: number;
  readonly read: number;
  readonly found: number;
  readonly core: number;
  readonly full: number;
}

interface Quoted {
  readonly kind: string;
  readonly quote: string;
}

/** What the scorer says of a folder of reports. */
export interface Half {
  readonly all: Sums;
  readonly kinds: Readonly<Record<string, Sums>>;
  /** Of the claims found: how many had the slot right, and how many have it. */
  readonly slots: Readonly<Record<string, readonly [number, number]>>;
  /** Quotes that are not in their report. */
  readonly ungrounded: number;
  readonly perReport: readonly {
    readonly id: string;
    readonly f1: number;
    readonly gold: number;
    readonly read: number;
    readonly found: number;
    readonly core: number;
    readonly missed: readonly Quoted[];
    readonly spare: readonly Quoted[];
  }[];
}

export interface Halves {
  readonly open: Half;
  readonly aside: Half;
}

export interface Figures {
  readonly found: number;
  readonly core: number;
  readonly full: number;
}

interface Scorer {
  scoreFolders(gold: string, read: string): Half;
}

/** Put aside before the first rule was written: scored, never opened and never listed. */
export const isSetAside = (id: string): boolean =>
  "01234".includes(createHash("sha256").update(id).digest("hex").charAt(0));

/** F1 in percent. */
export function figuresOf({ gold, read, ...hits }: Sums): Figures {
  const f1 = (hit: number) => (200 * hit) / (gold + read);
  return { found: f1(hits.found), core: f1(hits.core), full: f1(hits.full) };
}

/** Reads the development reports and scores both halves; null where they are not there. */
export async function halves(): Promise<Halves | null> {
  const dev = new URL("corpus/dev/", SHARED);
  if (!existsSync(dev)) return null;
  const { scoreFolders }: Scorer = await import(new URL("tools/score.mjs", SHARED).href);
  const root = mkdtempSync(join(tmpdir(), "dateline-score-"));
  try {
    layOut(dev, root);
    const half = (name: string) => scoreFolders(join(root, name, "gold"), join(root, name, "read"));
    return { open: half("open"), aside: half("aside") };
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The folders that the scorer takes: what was coded, with its text, and what is read. */
function layOut(dev: URL, root: string): void {
  for (const half of ["open", "aside"])
    for (const folder of ["gold", "read"]) mkdirSync(join(root, half, folder), { recursive: true });
  for (const file of readdirSync(new URL("reports/", dev))) {
    const report = json<ReportFile>(new URL(`reports/${file}`, dev));
    const gold = json<object>(new URL(`gold/${file}`, dev));
    const half = isSetAside(report.id) ? "aside" : "open";
    writeFileSync(join(root, half, "gold", file), JSON.stringify({ ...gold, text: report.text }));
    writeFileSync(join(root, half, "read", file), JSON.stringify({ id: report.id, claims: claimsIn(report) }));
  }
}

import papa from "papaparse";
import type { Claim, Reading, Report } from "../ledger/entry.ts";
import type { Problem } from "../ledger/problem.ts";
import { quoteOf } from "../ledger/quote.ts";

/**
 * A baseline: a body's table of who held what on one day, each row a quote. It is in no language: the columns say what is
 * what. `holder` is needed, and `name` or `place`; `how_sure` is `whole` or `partly`, where the front line runs through it.
 */
export const BASELINE = "baseline-table 1";

interface Row {
  readonly cells: readonly string[];
  readonly start: number;
  readonly end: number;
}

const COLUMNS: Readonly<Record<"place" | "holder" | "extent", readonly string[]>> = {
  place: ["name", "place", "neighbourhood", "district"],
  holder: ["holder", "held_by", "control"],
  extent: ["how_sure", "extent"],
};

/** The claims of a table: one a row, in its publisher's voice, on the day it was published for. */
export function readBaseline(report: Report): Reading {
  const [header, ...rows] = rowsOf(report.text);
  const column = (what: keyof typeof COLUMNS) =>
    (header?.cells ?? []).findIndex((cell) => COLUMNS[what].includes(cell.trim().toLowerCase()));
  const [place, holder, extent] = [column("place"), column("holder"), column("extent")];
  if (place < 0 || holder < 0)
    return { report: report.id, reader: BASELINE, claims: [], problems: [noColumns(report, header)] };
  const sound = rows.filter(({ cells }) => cells[place]?.trim() && cells[holder]?.trim());
  const problems = rows.filter((row) => !sound.includes(row)).map((row) => bare(report, row));
  const claims = sound.map((row) => claimOf(report, row, [row.cells[place], row.cells[holder], row.cells[extent]]));
  const undated = report.published === null ? [noDay(report)] : [];
  return { report: report.id, reader: BASELINE, claims, problems: [...undated, ...problems] };
}

/** The rows, and where each stands in the text: without comments (#), empty lines and the line's end. */
function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let at = 0;
  papa.parse(text, {
    comments: "#",
    step: ({ data, meta }) => {
      const raw = text.slice(at, meta.cursor);
      const line = raw.replace(/^(?:\s*#[^\n]*\n|\s*\n)+/, "");
      const start = meta.cursor - line.length;
      at = meta.cursor;
      const words = line.trimEnd();
      if (words !== "") rows.push({ cells: data, start, end: start + words.length });
    },
  });
  return rows;
}

function claimOf(
  report: Report,
  row: Row,
  [place = "", holder = "", extent = ""]: readonly (string | undefined)[],
): Claim {
  const day = report.published?.day ?? null;
  return {
    quote: quoteOf(report.text, row.start, row.end),
    voice: { source: null, via: [], named: true },
    stance: "asserted",
    places: [place.trim()],
    dates: { from: day, to: day, words: null, rule: day === null ? "none" : "stated" },
    matter: {
      kind: "control",
      change: "held",
      party: holder.trim(),
      extent: /^part/i.test(extent.trim()) ? "part" : "whole",
    },
  };
}

const noColumns = (report: Report, header: Row | undefined): Problem => ({
  check: "baseline-columns",
  where: report.id,
  says: `a baseline needs a column "name" and a column "holder"; this one has: ${header?.cells.join(", ") ?? "nothing"}.`,
});

const bare = (report: Report, row: Row): Problem => ({
  check: "baseline-row",
  where: report.id,
  says: `the row "${report.text.slice(row.start, row.end)}" names no place or no holder, and was left out.`,
});

const noDay = (report: Report): Problem => ({
  check: "no-date",
  where: report.id,
  says: "a baseline holds for a day, and this one has none. Say it with --published 2016-11-15.",
});

import process from "node:process";
import { styleText } from "node:util";
import type { Claim } from "../../ledger/entry.ts";
import type { Whole } from "../sinks.ts";
import { print } from "../stop.ts";
import { day, howMany, quote, what, when, where, who } from "./cells.ts";
import { type Column, lines, type Paint, rest, row, type Said } from "./layout.ts";
import { isolated, plain } from "./words.ts";

const NARROWEST = 40;
const WIDEST = 180;
/** From here on every question has a column of its own; below, some share one; below that, each has a line. */
const ROOMY = 124;
const TIGHT = 84;

/** The claims of a report, for a person at a terminal. */
export async function printTable(read: Whole): Promise<void> {
  const paint: Paint = (words, face) => styleText(face, words, { stream: process.stdout });
  await print(drawn(read, columnsOfTerminal(), paint));
}

export function columnsOfTerminal(): number {
  const told = process.stdout.columns ?? Number(process.env.COLUMNS ?? 100);
  return Math.min(WIDEST, Math.max(NARROWEST, Number.isFinite(told) ? told : 100));
}

/** A report and its claims as text of at most so many columns. */
export function drawn(read: Whole, columns: number, paint: Paint): string {
  const body = columns < TIGHT ? stacked(read, columns, paint) : ruled(read, columns, paint);
  return `${[...heading(read, columns, paint), "", ...body].join("\n")}\n\n`;
}

function heading({ report, claims, where: from }: Whole, columns: number, paint: Paint): string[] {
  const title = plain(report.title ?? report.id);
  const date = report.published ? day(report.published.day) : "no date";
  const facts = [report.publisher ?? "publisher not said", date, report.language ?? "language not known", from];
  const count = claims.length === 0 ? "no claims" : claims.length === 1 ? "1 claim" : `${claims.length} claims`;
  return [
    paint("━".repeat(columns), ["dim"]),
    ...lines([{ words: title, face: [] }], columns).map((line) => paint(isolated(line.words), ["bold"])),
    ...lines([{ words: [...facts, count].join(" · "), face: [] }], columns).map((line) =>
      paint(isolated(line.words), ["dim"]),
    ),
  ];
}

/** The columns of a table, and what each says of a claim. */
type Layout = readonly (Column & { readonly cell: (claim: Claim) => readonly Said[] })[];

function layout({ report }: Whole, columns: number): Layout {
  const roomy = columns >= ROOMY;
  const sides = roomy ? [20, 22, 20, 17, 12] : [18, 18, 20];
  const words = rest(columns, sides);
  const [first = 0, ...others] = sides;
  const says = (claim: Claim) => who(claim, report);
  if (!roomy) {
    return [
      { title: "What, how many", width: first, cell: (claim) => [...howManyFirst(claim)] },
      { title: "Words", width: words, cell: quote },
      { title: "Who says so", width: others[0] ?? 0, cell: says },
      { title: "Where, when", width: others[1] ?? 0, cell: (claim) => [...where(claim), ...when(claim)] },
    ];
  }
  return [
    { title: "What", width: first, cell: what },
    { title: "Words", width: words, cell: quote },
    { title: "Who says so", width: others[0] ?? 0, cell: says },
    { title: "Where", width: others[1] ?? 0, cell: where },
    { title: "When", width: others[2] ?? 0, cell: when },
    { title: "How many", width: others[3] ?? 0, cell: howMany },
  ];
}

function howManyFirst(claim: Claim): Said[] {
  const [kind, ...more] = what(claim);
  return [...(kind ? [kind] : []), ...howMany(claim), ...more];
}

function ruled(read: Whole, columns: number, paint: Paint): string[] {
  if (read.claims.length === 0) return [];
  const table = layout(read, columns);
  const titles = table.map(({ title }): Said[] => [{ words: title, face: ["dim", "underline"] }]);
  const rows = read.claims.map((claim) =>
    row(
      table,
      table.map((column) => column.cell(claim)),
      paint,
    ),
  );
  return [...row(table, titles, paint), ...rows.flatMap((one, at) => (at === 0 ? one : ["", ...one]))];
}

/** For a terminal too narrow for columns: a claim is a few lines under its kind. */
function stacked({ claims, report }: Whole, columns: number, paint: Paint): string[] {
  const joined = (parts: readonly Said[], label: string): Said[] =>
    parts.length === 0
      ? []
      : [{ words: `${label}${parts.map((part) => part.words).join(", ")}`, face: parts[0]?.face ?? [] }];
  return claims.flatMap((claim, at) => {
    const [kind, ...more] = howManyFirst(claim);
    const body = [
      ...quote(claim),
      ...joined(more, ""),
      ...joined(who(claim, report), "— "),
      ...joined(where(claim), "in "),
      ...when(claim).slice(0, 1),
    ];
    const indented = lines(body, columns - 2).map((line) => `  ${paint(isolated(line.words), line.face)}`);
    return [...(at === 0 ? [] : [""]), ...(kind ? [paint(kind.words, kind.face)] : []), ...indented];
  });
}

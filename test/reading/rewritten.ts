import { readdirSync } from "node:fs";
import { claimsIn, json, type ReportFile } from "../../scripts/reports.ts";

const ROOT = new URL("../", import.meta.url);

/** Every report of the cases, short and whole. */
export const caseReports: readonly ReportFile[] = ["cases", "cases-full"].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, ROOT), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => json<ReportFile>(new URL(`${folder}/${name}/report.json`, ROOT))),
);

/** Quotation marks as a typesetter puts them: one opens behind a space, a bracket or nothing, else it closes. */
const curled = (text: string): string =>
  text
    .replace(/(^|[\s([—–-])"/g, "$1“")
    .replace(/"/g, "”")
    .replace(/(^|[\s([—–“-])'(?=\S)/g, "$1‘")
    .replace(/'/g, "’");

const straightened = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");

/** Ways to write the same report: none of them changes what it says. */
export const rewritings: Readonly<Record<string, (text: string) => string>> = {
  "more blank lines": (text) => `\n\n${text.replaceAll("\n\n", "\n\n\n \n")}\n\n\n`,
  CRLF: (text) => text.replaceAll("\n", "\r\n"),
  "no-break spaces behind numbers": (text) => text.replace(/(\d) /g, "$1\u00a0"),
  "no-break spaces everywhere": (text) => text.replaceAll(" ", "\u00a0"),
  "straight quotes": straightened,
  "curly quotes": (text) => curled(straightened(text)),
  "a BOM": (text) => `\ufeff${text}`,
};

/** Words with their marks and spaces made plain, so that only what is said is compared. */
const flat = (_field: string, value: unknown): unknown =>
  typeof value === "string" ? straightened(value).replace(/[\s\ufeff]+/g, " ") : value;

/** A report's claims without where they stand. */
export const plainClaims = (report: ReportFile): string[] =>
  claimsIn(report).map(({ start: _start, end: _end, ...claim }) => JSON.stringify(claim, flat));

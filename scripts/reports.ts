import { readFileSync } from "node:fs";
import type { Report, ReportId } from "../src/ledger/entry.ts";
import { parseDay } from "../src/ledger/when.ts";
import { coded } from "../src/publish/coded.ts";
import { readers } from "../src/reading/index.ts";
import type { CodedClaim } from "./score/slots.ts";

/** A report as the development corpus and the cases write it. */
export interface ReportFile {
  readonly id: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly title: string | null;
  readonly text: string;
}

export const json = <T>(file: URL | string): T => JSON.parse(readFileSync(file, "utf8"));

/** The reports of a JSON Lines file. */
export const reportLines = (file: URL): ReportFile[] =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

export function reportOf({ id, publisher, published, title, text }: ReportFile): Report {
  const day = parseDay(published ?? "");
  return { id: id as ReportId, publisher, title, url: null, language: "en", published: day && { day }, text };
}

/** What the reader finds in a report, in the codebook's form. */
export function claimsIn(file: ReportFile): CodedClaim[] {
  const [reader] = readers;
  if (!reader) throw new Error("src/reading/index.ts lists no reader.");
  return reader.read(reportOf(file), {}).claims.map((claim) => coded(claim) as CodedClaim);
}

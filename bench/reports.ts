import { existsSync } from "node:fs";
import { chance } from "../scripts/renaming/names.ts";
import { type ReportFile, reportLines } from "../scripts/reports.ts";
import { caseReports } from "../test/reading/rewritten.ts";

const CORPUS = new URL("../../shared/corpus/fakes.jsonl", import.meta.url);
const MADE = 792;
const PARAGRAPHS = 12;

/** Reports to time, and where they are from. */
export interface Bundle {
  readonly from: string;
  readonly reports: readonly ReportFile[];
}

/** The corpus, where it lies beside the project; else as many reports, made by a seed of the paragraphs of the cases. */
export const bundle = (): Bundle =>
  existsSync(CORPUS)
    ? { from: "../shared/corpus/fakes.jsonl", reports: reportLines(CORPUS) }
    : { from: "paragraphs of test/cases in another order (there is no ../shared/corpus)", reports: made() };

function made(): ReportFile[] {
  const pick = chance(1);
  const paragraphs = caseReports.flatMap(({ text }) => text.split("\n\n"));
  return Array.from({ length: MADE }, (_, k) => {
    const text = Array.from({ length: PARAGRAPHS }, () => paragraphs[pick(paragraphs.length)]).join("\n\n");
    return { id: `made-${k}`, publisher: "Example Wire", published: "2016-11-27", title: null, text };
  });
}

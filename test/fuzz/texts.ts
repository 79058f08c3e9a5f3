import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { reportLines } from "../../scripts/reports.ts";
import { isSetAside } from "../../scripts/score/halves.ts";
import { find } from "../../src/edges/files.ts";
import { formByName, takeFile } from "../../src/intake/index.ts";
import { caseReports } from "../reading/rewritten.ts";

const EXAMPLES = fileURLToPath(new URL("../../examples", import.meta.url));
const CORPUS = new URL("../../../shared/corpus/fakes.jsonl", import.meta.url);

async function examples(): Promise<string[]> {
  const texts: string[] = [];
  for await (const found of find([EXAMPLES], (name) => formByName(name) !== null)) {
    if ("check" in found) continue;
    for await (const { report } of takeFile(found.name, readFileSync(found.name))) if (report) texts.push(report.text);
  }
  return texts;
}

/** Those of the corpus, where it lies beside the project, without what was put aside: a fault prints the text it was found in. */
const corpus = (): string[] =>
  existsSync(CORPUS)
    ? reportLines(CORPUS)
        .filter(({ id }) => !isSetAside(id))
        .map(({ text }) => text)
    : [];

/** Texts to make mutants of. */
export const texts = async (): Promise<string[]> => [
  ...caseReports.map(({ text }) => text),
  ...(await examples()),
  ...corpus(),
];

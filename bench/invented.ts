import { chance } from "../scripts/renaming/names.ts";
import type { ReportFile } from "../scripts/reports.ts";

const SYLLABLES = "ba ko ri mel tan zor dul esh vi qa lun der sim hal go fi nar ost ek wu".split(" ");
/** Every word that begins with a capital and goes on small: names, and the words at the head of a sentence. */
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu;

/** The reports with each capitalised word changed for an invented one: the seed tells which, the same word always for the same. */
export function invented(reports: readonly ReportFile[], seed: number): ReportFile[] {
  const pick = chance(seed);
  const table = new Map<string, string>();
  const nameFor = (word: string): string => {
    const known = table.get(word) ?? name(pick);
    table.set(word, known);
    return known;
  };
  return reports.map((report) => ({
    ...report,
    id: `${report.id}-${seed}`,
    text: report.text.replace(CAPITALISED, nameFor),
  }));
}

function name(pick: (below: number) => number): string {
  const parts = Array.from({ length: 2 + pick(3) }, () => SYLLABLES[pick(SYLLABLES.length)] ?? "");
  const word = parts.join("");
  return word.charAt(0).toUpperCase() + word.slice(1);
}

import type { Claim, ReportId } from "../ledger/entry.ts";
import type { Problem } from "../ledger/problem.ts";
import { type Coded, coded } from "./coded.ts";

/** What is kept of a reading on its own: the claims in the codebook's form, and what could not be resolved. */
export interface ReadingFile {
  readonly id: string;
  readonly claims: readonly Coded[];
  readonly problems: readonly Problem[];
}

export const readingFile = (id: ReportId, claims: readonly Claim[], problems: readonly Problem[]): ReadingFile => ({
  id,
  claims: claims.map(coded),
  problems,
});

/** On one line. */
export const asLine = (file: ReadingFile): string => `${JSON.stringify(file)}\n`;
/** On a line for each field. */
export const asText = (file: ReadingFile): string => `${JSON.stringify(file, null, 1)}\n`;

/** What no file system takes in a name, or takes for something else: Windows' devices, a leading dot, a folder. */
const UNSAFE = /[^\p{L}\p{N}._-]+/gu;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const LONGEST = 100;

/** The name of a report's file. An id that is no safe name is made one, with a mark that keeps it apart from others. */
export function fileName(id: string): string {
  const plain = id.normalize("NFC");
  const safe = plain
    .replace(UNSAFE, "-")
    .replace(/^[.-]+|[.-]+$/g, "")
    .slice(0, LONGEST);
  if (safe !== "" && safe === id && !DEVICE.test(safe)) return `${safe}.json`;
  return `${safe || "report"}-${digest(id)}.json`;
}

/** FNV-1a, 32 bits: enough to keep apart the few ids that look alike once made safe. */
function digest(words: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ words.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, "0");
}

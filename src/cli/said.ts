import process from "node:process";
import { styleText } from "node:util";
import type { Problem } from "../ledger/problem.ts";
import type { Flags } from "./read-flags.ts";
import { plain } from "./table/words.ts";

/** What a run came to. */
export interface Tally {
  reports: number;
  claims: number;
  problems: number;
  failed: number;
}

const face = (style: "bold" | "dim", words: string): string => styleText(style, words, { stream: process.stderr });

/** "where: what was found. what to do" */
export function sayProblem({ where, says }: Problem): void {
  process.stderr.write(`${face("bold", `${plain(where)}:`)} ${plain(says)}\n`);
}

/** "1 claim", "1,200 claims" */
export const count = (n: number, one: string): string => `${n.toLocaleString("en")} ${one}${n === 1 ? "" : "s"}`;

/** What a run came to, for a person who watches, or who wrote it to a folder. */
export function saySummary({ reports, claims, problems, failed }: Tally, { out }: Flags): void {
  if (!out && !process.stderr.isTTY) return;
  const parts = [count(reports, "report"), count(claims, "claim"), count(problems, "problem")];
  const lost = failed > 0 ? `, ${failed.toLocaleString("en")} not read` : "";
  process.stderr.write(`${face("dim", `${parts.join(", ")}${lost}${out ? `; written to ${out}` : ""}.`)}\n`);
}

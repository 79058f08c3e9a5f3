import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pieces } from "../../src/cli/pieces.ts";
import { type Hints, take } from "../../src/newsroom.ts";

/** What stands in a folder: a file's bytes or words, or where a link leads. */
export type Files = Readonly<Record<string, string | Uint8Array | { readonly link: string }>>;

/** A folder with these files in it, while something is done with it. */
export async function inFolder<Result>(files: Files, act: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-test-"));
  try {
    for (const [name, held] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      if (typeof held === "string" || held instanceof Uint8Array) writeFileSync(join(folder, name), held);
      else symlinkSync(held.link, join(folder, name));
    }
    return await act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What came of reading: the ids of the reports that could be read, and what was said of the rest. */
export interface Came {
  readonly read: readonly string[];
  readonly said: readonly string[];
  readonly checks: readonly string[];
}

/** Takes in the files of a folder by their names, and keeps what a person would read of it. */
export const taken = (files: Files, names: readonly string[], hints: Hints = {}): Promise<Came> =>
  inFolder(files, async (folder) => {
    const read: string[] = [];
    const problems = [];
    for await (const piece of pieces(
      names.map((name) => join(folder, name)),
      hints,
      () => undefined,
    )) {
      for (const one of await take(piece, hints)) {
        if (one.report) read.push(one.report.id);
        problems.push(...one.problems);
      }
    }
    const said = problems.map(({ where, says }) => `${where}: ${says}`.replaceAll(`${folder}/`, ""));
    return { read, said, checks: problems.map(({ check }) => check) };
  });

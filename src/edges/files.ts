import { type Dirent, realpathSync, statSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../ledger/problem.ts";

/** A file to be read, as a person named it, or why it cannot be. "-" is standard input. */
export type Found = { readonly name: string; readonly size: number } | Problem;

/** Standard input, where a file's name is asked for. */
export const STDIN = "-";

/** Why the system does not give a file, and what to do. */
export function refusal(error: unknown, where: string): Problem {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  const [check, says] = REASONS[code] ?? [
    "unreadable",
    `cannot be read (${code || String(error)}). Look at the file and try again.`,
  ];
  return { check, where, says };
}

const REASONS: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ["missing", "there is no such file. Look at how its name is spelled."],
  ENOTDIR: ["missing", "there is no such file. Look at how its name is spelled."],
  EACCES: ["unreadable", "it may not be read by you. Ask for the right to read it (chmod +r)."],
  EPERM: ["unreadable", "it may not be read by you. Ask for the right to read it (chmod +r)."],
  ELOOP: ["folder-loop", "it is a link that leads back to itself. Remove the link."],
  EISDIR: ["unreadable", "it is a folder. Name the files in it."],
};

/**
 * The files that the names give, in the order of the names, a folder's by name. In a folder only what `accepts` says is
 * taken, and nothing hidden; a file that is named is always taken.
 */
export async function* find(names: readonly string[], accepts: (name: string) => boolean): AsyncGenerator<Found> {
  for (const name of names) {
    if (name === STDIN) yield { name, size: 0 };
    else yield* at(name, [], () => true, accepts);
  }
}

type Accepts = (name: string) => boolean;

async function* at(path: string, above: readonly string[], takes: Accepts, inside: Accepts): AsyncGenerator<Found> {
  try {
    const { size, isDirectory } = await kind(path);
    if (isDirectory) yield* folder(path, above, inside);
    else if (takes(path)) yield { name: path, size };
  } catch (error) {
    yield refusal(error, path);
  }
}

async function kind(path: string): Promise<{ size: number; isDirectory: boolean }> {
  const found = await stat(path);
  return { size: found.size, isDirectory: found.isDirectory() };
}

async function* folder(path: string, above: readonly string[], inside: Accepts): AsyncGenerator<Found> {
  const real = realpathSync(path);
  if (above.includes(real)) {
    const says = `it is a link back to ${above.at(-1) === real ? "its own folder" : "a folder that it is in"}, and was not followed. Remove the link.`;
    yield { check: "folder-loop", where: path, says };
    return;
  }
  const entries = reportsIn((await readdir(path, { withFileTypes: true })).filter(isShown)).sort(byName);
  let taken = 0;
  for (const entry of entries) {
    for await (const found of at(join(path, entry.name), [...above, real], inside, inside)) {
      taken++;
      yield found;
    }
  }
  if (taken === 0 && above.length === 0) {
    const says = `the folder holds no report that Dateline can read (it holds ${entries.length} ${entries.length === 1 ? "entry" : "entries"}). Name the files themselves.`;
    yield { check: "nothing-to-read", where: path, says };
  }
}

/** In a folder with a `case.yaml` the places, the baseline and the notes are no reports: only its `reports` are read. */
const reportsIn = (entries: readonly Dirent[]): Dirent[] => {
  const isCase = entries.some(({ name }) => name === "case.yaml");
  return entries.filter(({ name }) => !isCase || name === "reports");
};

const isShown = (entry: Dirent): boolean => !entry.name.startsWith(".") && entry.name !== "node_modules";
/** By the letters' numbers, so that the order is the same on every machine. */
const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** How many bytes the named files have together; 0 where a folder or standard input is among them, and nobody knows. */
export function sizeOf(names: readonly string[]): number {
  const sizes = names
    .map((name) => statSync(name, { throwIfNoEntry: false }))
    .map((found) => (found?.isFile() ? found.size : 0));
  return sizes.includes(0) ? 0 : sizes.reduce((sum, size) => sum + size, 0);
}

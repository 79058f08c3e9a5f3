import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pid } from "node:process";

/**
 * Writes a file that is there whole or not at all: under another name first, then under its own. Nothing can come
 * between, not even Ctrl-C, for it waits for nothing; only a machine that dies leaves the other name behind.
 */
export function writeWhole(folder: string, name: string, text: string): void {
  const unfinished = join(folder, `.${name}.${pid}.part`);
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, join(folder, name));
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

export const makeFolder = (folder: string): void => {
  mkdirSync(folder, { recursive: true });
};

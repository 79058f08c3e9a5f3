import { existsSync, readFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { makeFolder, writeWhole } from "./atomic.ts";
import { refusal } from "./files.ts";

/** A case is a folder with this file in it. */
export const CASE_FILE = "case.yaml";
const LEDGER = "ledger.sqlite";

export const ledgerIn = (folder: string): string => join(folder, LEDGER);
export const hasCase = (folder: string): boolean => existsSync(join(folder, CASE_FILE));
export const hasLedger = (folder: string): boolean => existsSync(ledgerIn(folder));

/** A file of a case cannot be read; its message says which and why. */
export class NoFile extends Error {}

/** A file of the case, byte for byte. */
export function fileIn(folder: string, name: string): { readonly name: string; readonly bytes: Uint8Array } {
  try {
    return { name, bytes: new Uint8Array(readFileSync(join(folder, name))) };
  } catch (error) {
    throw new NoFile(`${join(folder, name)}: ${refusal(error, name).says}`);
  }
}

/** Puts a file into a folder, whole, unless one of its name is there. */
export function putIn(folder: string, name: string, text: string): void {
  makeFolder(folder);
  if (!existsSync(join(folder, name))) writeWhole(folder, name, text);
}

/** Who sits at the machine, by the system's own word. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return "";
  }
}

import { readFileSync } from "node:fs";

/** A plain list of names, one a line; an empty line is none. */
export const namesIn = (file: string): readonly string[] =>
  readFileSync(file, "utf8")
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

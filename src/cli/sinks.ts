import { makeFolder, writeWhole } from "../edges/atomic.ts";
import { asLine, asText, csvHeader, csvRow, fileName, readingFile } from "../newsroom.ts";
import type { Read } from "./read-job.ts";
import { CannotDo, print } from "./stop.ts";
import { printTable } from "./table/table.ts";

/** A read report, not a failure. */
export type Whole = Read & { readonly report: NonNullable<Read["report"]> };

/** Where the claims go, report by report. */
export interface Sink {
  begin?(): Promise<void>;
  write(read: Whole, nth: number): Promise<void>;
  end?(): Promise<void>;
}

const file = ({ report, claims, problems }: Whole) => readingFile(report.id, claims, problems);

const json: Sink = {
  begin: () => print("["),
  write: (read, nth) => print(`${nth === 0 ? "\n" : ",\n"}${asText(file(read)).trimEnd()}`),
  end: () => print("\n]\n"),
};

const jsonl: Sink = { write: (read) => print(asLine(file(read))) };

const csv: Sink = {
  begin: () => print(csvHeader()),
  write: ({ report, claims }) => print(claims.map((claim) => csvRow(report, claim)).join("")),
};

const table: Sink = { write: printTable };

/** How claims are printed. */
export const formats = { table, json, jsonl, csv };
export type Format = keyof typeof formats;

/** A file for each report in a folder. */
export function folder(path: string): Sink {
  const attempt = (act: () => void): void => {
    try {
      act();
    } catch (error) {
      const found = error instanceof Error ? error.message : String(error);
      throw new CannotDo(`${path}: nothing can be written there (${found}). Name another folder with --out.`);
    }
  };
  return {
    begin: async () => attempt(() => makeFolder(path)),
    write: async (read) => attempt(() => writeWhole(path, fileName(read.report.id), asText(file(read)))),
  };
}

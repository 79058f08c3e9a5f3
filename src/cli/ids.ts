import type { ReportId } from "../ledger/entry.ts";
import type { Problem } from "../ledger/problem.ts";
import { fileName } from "../newsroom.ts";
import type { Read } from "./read-job.ts";

/** Gives each report of a run an id of its own, and so a file of its own, also where a disk takes A for a. */
export class Ids {
  readonly #taken = new Set<string>();

  settle(read: Read): Read {
    const { report } = read;
    if (!report) return read;
    let id = report.id;
    for (let n = 2; this.#taken.has(key(id)); n++) id = `${report.id}-${n}` as ReportId;
    this.#taken.add(key(id));
    if (id === report.id) return read;
    const says = `another report of this run has the id ${report.id}, so this one is called ${id}. Give each its own id.`;
    const problem: Problem = { check: "duplicate-id", where: read.where, says };
    const renamed = read.problems.map((one) => (one.where === report.id ? { ...one, where: id } : one));
    return { ...read, report: { ...report, id }, problems: [problem, ...renamed] };
  }
}

const key = (id: string): string => fileName(id).toLowerCase();

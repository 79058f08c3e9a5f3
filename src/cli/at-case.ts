import process from "node:process";
import { type Command, Option } from "commander";
import { CASE_FILE, fileIn, hasCase, hasLedger, ledgerIn, NoFile, userName } from "../edges/case-folder.ts";
import { instruments } from "../edges/instruments.ts";
import { Broken, Busy, type Head, type Store, Unusable } from "../ledger/store.ts";
import {
  CannotDecide,
  CannotRedact,
  type CaseFile,
  type Files,
  type Hand,
  NoCase,
  readCase,
  settingsChanged,
} from "../newsroom.ts";
import { openSqlite } from "../stores/sqlite.ts";
import { wholeNumber } from "./read-flags.ts";
import { sayProblem } from "./said.ts";
import { CannotDo, WrongUsage } from "./stop.ts";

/** The options of each command that works on a case. */
export interface CaseFlags {
  readonly case?: string;
  readonly by?: string;
  /** Seconds. */
  readonly patience?: number;
}

/** A case that was opened. */
export interface AtCase {
  readonly folder: string;
  readonly files: readonly CaseFile[];
  readonly store: Store;
  readonly hand: Hand;
}

export const caseOption = (command: Command): Command =>
  command.option("--case <folder>", "the case's folder (default: this one)");
export const writingOptions = (command: Command): Command =>
  command
    .option("--by <name>", "who writes (default: $DATELINE_BY, else your name on this machine)")
    .addOption(
      new Option("--patience <seconds>", "how long to wait for another that writes").argParser(wholeNumber).default(10),
    );

/** Opens the case to look at what is in it. */
export const readingCase = <Result>(flags: CaseFlags, act: (at: AtCase) => Promise<Result>): Promise<Result> =>
  within(flags, false, act);

/** Opens the case to write into it. What has changed of its files is written down first. */
export const writingCase = <Result>(flags: CaseFlags, act: (at: AtCase) => Promise<Result>): Promise<Result> =>
  within(flags, true, async (at) => {
    await settingsChanged(at.store, at.files, at.hand, instruments);
    return act(at);
  });

/** Opens the case for what another ledger wrote: nothing of this one's may come before it. */
export const writableCase = <Result>(flags: CaseFlags, act: (at: AtCase) => Promise<Result>): Promise<Result> =>
  within(flags, true, act);

async function within<Result>(
  flags: CaseFlags,
  writes: boolean,
  act: (at: AtCase) => Promise<Result>,
): Promise<Result> {
  const folder = flags.case ?? ".";
  try {
    const { files, zone } = await filesOf(folder);
    if (!writes && !hasLedger(folder))
      throw new CannotDo(`${folder} has no ledger yet. Put something into it: dateline add FILE --case ${folder}`);
    const store = await openSqlite(
      { file: ledgerIn(folder), create: writes, patience: (flags.patience ?? 10) * 1000 },
      instruments,
    );
    try {
      return await act({ folder, files, store, hand: { by: whoOf(flags), zone } });
    } finally {
      await store.close();
    }
  } catch (error) {
    throw inWords(error);
  }
}

/** The case's own file and those that it names, and its time zone. */
async function filesOf(folder: string): Promise<{ files: readonly CaseFile[]; zone: string }> {
  if (!hasCase(folder)) {
    const says = `${folder === "." ? "this folder" : folder} holds no case (there is no ${CASE_FILE} in it)`;
    throw new WrongUsage(`${says}. Name one with --case FOLDER, or begin one: dateline new FOLDER`);
  }
  const own = fileIn(folder, CASE_FILE);
  const read = await readCase(new TextDecoder().decode(own.bytes));
  if (!read.case) {
    for (const problem of read.problems) sayProblem(problem);
    throw new CannotDo(
      `${folder}: ${CASE_FILE} cannot be taken as it is. Mend what is said above; nothing was written.`,
    );
  }
  return { files: [own, ...read.case.places.map((name) => fileIn(folder, name))], zone: read.case.zone };
}

function whoOf({ by }: CaseFlags): string {
  const name = (by ?? process.env.DATELINE_BY ?? userName()).trim();
  if (name === "") throw new WrongUsage("nobody says who writes. Give --by NAME, or set DATELINE_BY.");
  return name;
}

/** The case's files as they are now, by name. */
export const textsOf = (files: readonly CaseFile[]): Files =>
  new Map(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));

/** What is no fault of the program is said as it is. */
function inWords(error: unknown): unknown {
  const known = [Busy, Broken, Unusable, NoFile, CannotRedact, CannotDecide, NoCase].some(
    (kind) => error instanceof kind,
  );
  return known ? new CannotDo((error as Error).message) : error;
}

/** Where the ledger ends: printed after each writing, so that a cut tail can be told (`check --head`). */
export const sayHead = ({ seq, link }: Head): string => `Entry ${seq.toLocaleString("en")}, link ${link}`;

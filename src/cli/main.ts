import process from "node:process";
import { Command, CommanderError } from "commander";
import { version } from "../edges/version.ts";
import { addCommand } from "./add.ts";
import { briefCommand } from "./brief.ts";
import { changesCommand } from "./changes.ts";
import { checkCommand } from "./check.ts";
import { deskCommands } from "./desk.ts";
import { findCommand } from "./find.ts";
import { ledgerCommand } from "./ledger.ts";
import { newCommand } from "./new.ts";
import { placesCommand } from "./places.ts";
import { readCommand } from "./read.ts";
import { redactCommand } from "./redact.ts";
import { rereadCommand } from "./reread.ts";
import { showCommand } from "./show.ts";
import { onStop, WrongUsage } from "./stop.ts";
import { whyCommand } from "./why.ts";

/** The only place that decides how the program ends: 0, 1 if something failed, 2 for wrong usage. */
async function main(args: readonly string[]): Promise<number> {
  const program = new Command("dateline")
    .description("Reads conflict reporting into claims: who says what, where and when.")
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .showHelpAfterError("(dateline --help says more)")
    .exitOverride();
  let status = 0;
  const ends = (code: number): void => {
    status = code;
  };
  for (const command of [
    readCommand(ends),
    newCommand(),
    addCommand(ends),
    checkCommand(ends),
    findCommand(ends),
    placesCommand(ends),
    showCommand(),
    whyCommand(),
    changesCommand(),
    briefCommand(),
    ...deskCommands(),
    rereadCommand(),
    ledgerCommand(),
    redactCommand(),
  ])
    program.addCommand(strict(command));
  if (args.length === 0) {
    program.outputHelp();
    return 0;
  }
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof WrongUsage)) throw error;
    process.stderr.write(`dateline: ${error.message}\n`);
    return error.status;
  }
}

/** A command and those below it throw instead of ending the program. */
function strict(command: Command): Command {
  for (const below of command.commands) strict(below);
  return command.exitOverride();
}

onStop();
main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    const found = error instanceof Error ? error.message : String(error);
    process.stderr.write(`dateline: ${found}. This is a fault of the program; please tell us what you ran.\n`);
    process.exitCode = 1;
  },
);

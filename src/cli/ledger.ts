import { Argument, Command } from "commander";
import { base64 } from "../edges/base64.ts";
import { bytesOf, Unreadable } from "../edges/bytes.ts";
import { exported, imported } from "../newsroom.ts";
import { type CaseFlags, caseOption, readingCase, sayHead, writableCase } from "./at-case.ts";
import { CannotDo, print } from "./stop.ts";

const EXPORT = `
Example:
  $ dateline ledger export --case aleppo > aleppo.jsonl

All of it: what is protected, and the bytes that reports were read from. Keep it as you keep the case.`;

const IMPORT = `
Example:
  $ dateline new copy && dateline ledger import aleppo.jsonl --case copy

A ledger takes what goes on from its own end; another's it refuses. All of it comes in, or nothing.`;

/** `dateline ledger export` and `import`: a ledger as lines of JSON. */
export function ledgerCommand(): Command {
  const out = caseOption(new Command("export"))
    .description("print the ledger as lines of JSON, originals among them")
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", EXPORT)
    .action(write);
  const back = caseOption(new Command("import"))
    .description("take an export into a case, entry by entry as it was")
    .addArgument(new Argument("<file>", "an export; - is standard input"))
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", IMPORT)
    .action(take);
  return new Command("ledger")
    .description("take a case's ledger out, or into another case")
    .helpOption("-h, --help", "print this help")
    .addCommand(out)
    .addCommand(back);
}

const write = (flags: CaseFlags): Promise<void> =>
  readingCase(flags, async ({ store }) => {
    for await (const line of exported(store, base64)) await print(line);
  });

const take = (file: string, flags: CaseFlags): Promise<void> =>
  writableCase(flags, async ({ store }) => {
    const before = await store.head();
    try {
      const head = await imported(store, file, bytesOf(file), base64);
      await print(`${(head.seq - before.seq).toLocaleString("en")} entries came in. ${sayHead(head)}\n`);
    } catch (error) {
      throw error instanceof Unreadable ? new CannotDo(`${error.problem.where}: ${error.problem.says}`) : error;
    }
  });

import { Command, InvalidArgumentError } from "commander";
import { instruments } from "../edges/instruments.ts";
import { check } from "../newsroom.ts";
import { type CaseFlags, caseOption, readingCase, sayHead } from "./at-case.ts";
import { count, sayProblem } from "./said.ts";
import { print } from "./stop.ts";

interface Flags extends CaseFlags {
  readonly head?: string;
}

const EXAMPLES = `
Examples:
  $ dateline check --case aleppo
  $ dateline check --head 9f2c…      the link that a brief or an export printed

It ends with 0 where all is well, with 1 where something is wrong; each problem says how to mend it.`;

/** `dateline check`: holds the ledger against itself, the case's files and a link that was printed elsewhere. */
export function checkCommand(ends: (status: number) => void): Command {
  return caseOption(new Command("check"))
    .description("hold a case's ledger against itself: chain, quotes, originals, the case's files")
    .option("--head <link>", "a link that must be in the chain: else its end was cut", link)
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", EXAMPLES)
    .action(async (flags: Flags) => ends(await run(flags)));
}

function link(words: string): string {
  if (!/^[0-9a-f]{64}$/i.test(words)) throw new InvalidArgumentError("Write the 64 letters and digits of a link.");
  return words.toLowerCase();
}

const run = (flags: Flags): Promise<number> =>
  readingCase(flags, async ({ store, files }) => {
    const { head, problems } = await check(store, { hash: instruments, files, link: flags.head ?? null });
    for (const problem of problems) sayProblem(problem);
    const found = problems.length === 0 ? "All is well" : count(problems.length, "problem");
    await print(`${found}. ${sayHead(head)}\n`);
    return problems.length === 0 ? 0 : 1;
  });

import { Argument, Command, InvalidArgumentError } from "commander";
import { type EntryId, partsOfId } from "../ledger/record.ts";
import { redact } from "../newsroom.ts";
import { type CaseFlags, caseOption, sayHead, writingCase, writingOptions } from "./at-case.ts";
import { count } from "./said.ts";
import { print } from "./stop.ts";

interface Flags extends CaseFlags {
  readonly why: string;
  readonly name?: string;
}

const EXAMPLES = `
Examples:
  $ dateline redact r12 --why "consent withdrawn"           a report, its claims and the bytes that it was read from
  $ dateline redact c340 --why "could identify a medic"     a claim, and its words in the report
  $ dateline redact r12 --name "Abu Ahmad" --why "danger"   a name, wherever the report says it

What is taken out cannot be brought back. That it was there, and why it went, stays. Copies, exports and backups of the
case are not reached: import an export made afterwards into each copy, and delete the old ones.`;

/** `dateline redact ID --why`: takes something out for good. */
export function redactCommand(): Command {
  const command = caseOption(new Command("redact"))
    .description("take a report, a claim or a name out of a case for good")
    .addArgument(new Argument("<id>", "what: r12, c340; dateline find shows ids").argParser(id))
    .requiredOption("--why <words>", "the reason, which is kept", filled)
    .option("--name <words>", "only this, wherever it is said in it", filled);
  return writingOptions(command).helpOption("-h, --help", "print this help").addHelpText("after", EXAMPLES).action(run);
}

function id(words: string): EntryId {
  if (!partsOfId(words)) throw new InvalidArgumentError("An id is a letter and a number, such as r12 or c340.");
  return words as EntryId;
}

function filled(words: string): string {
  if (words.trim() === "") throw new InvalidArgumentError("It must not be empty.");
  return words.trim();
}

const run = (target: EntryId, { why, name, ...flags }: Flags): Promise<void> =>
  writingCase(flags, async ({ store, hand }) => {
    const { head, entries } = await redact(store, target, why, hand, name);
    await print(`Redacted: ${count(entries, "removal")}, for good. ${sayHead(head)}\n`);
  });

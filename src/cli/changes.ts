import { Command, Option } from "commander";
import type { Day } from "../ledger/when.ts";
import { changedBetween, changesSheet, Gallery, sheetCsv } from "../newsroom.ts";
import { type CaseFlags, caseOption, readingCase } from "./at-case.ts";
import { print, WrongUsage } from "./stop.ts";
import { drawnSheet } from "./table/sheet.ts";
import { day, viewed } from "./view-flags.ts";

interface Flags extends CaseFlags {
  readonly from?: Day;
  readonly to?: Day;
  readonly on?: Day;
  readonly knownFrom?: Day;
  readonly knownTo?: Day;
  readonly format: "table" | "json" | "csv";
}

const EXAMPLES = `
Examples:
  $ dateline changes --from 2016-11-26 --to 2016-11-27                                what happened from one day to the next
  $ dateline changes --on 2016-11-29 --known-from 2016-12-10 --known-to 2016-12-12    what we learned later of one day`;

/** `dateline changes`: one day, or one knowing, against another. */
export function changesCommand(): Command {
  const dayOption = (name: string, says: string) => new Option(`--${name} <day>`, says).argParser(day);
  return caseOption(new Command("changes"))
    .description("say what changed between two days, or between two knowings of one day")
    .addOption(dayOption("from", "the first day"))
    .addOption(dayOption("to", "the other day"))
    .addOption(dayOption("on", "one day, of which two knowings are compared"))
    .addOption(dayOption("known-from", "as it was known at the end of that day"))
    .addOption(dayOption("known-to", "as it was known at the end of that day"))
    .addOption(new Option("--format <form>", "how to print it").choices(["table", "json", "csv"]).default("table"))
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", EXAMPLES)
    .action(run);
}

const run = ({ from, to, on, knownFrom, knownTo, format, ...flags }: Flags): Promise<void> =>
  readingCase(flags, async (at) => {
    const [first, last] = [from ?? on, to ?? on];
    const same = first === last && knownFrom === knownTo;
    if (!first || !last || same)
      throw new WrongUsage("two things are compared: give --from and --to, or --on with --known-from and --known-to.");
    const gallery = async (day: Day, known: Day | undefined) => {
      const { resolved } = await viewed(at, { on: day, ...(known ? { known } : {}) });
      return new Gallery(resolved, day);
    };
    const name = (day: Day, known: Day | undefined) => (known ? `${day} as known on ${known}` : day);
    const after = await gallery(last, knownTo);
    const changed = changedBetween(await gallery(first, knownFrom), after, {
      from: name(first, knownFrom),
      to: name(last, knownTo),
    });
    if (format === "json") return print(`${JSON.stringify(changed, null, 2)}\n`);
    const sheet = changesSheet(changed, after.resolved);
    return print(format === "csv" ? sheetCsv(sheet) : drawnSheet(sheet));
  });

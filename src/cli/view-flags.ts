import { type Command, InvalidArgumentError, Option } from "commander";
import { type Day, parseDay } from "../ledger/when.ts";
import { lastDay, type Viewed, view } from "../newsroom.ts";
import { type AtCase, type CaseFlags, textsOf } from "./at-case.ts";
import { CannotDo } from "./stop.ts";

/** When: the day that a picture is of, and as of when it is known. */
export interface ViewFlags extends CaseFlags {
  readonly on?: Day;
  readonly known?: Day;
  readonly upto?: number;
  readonly settings?: "then" | "now";
}

export const viewOptions = (command: Command): Command =>
  command
    .addOption(
      new Option("--on <day>", "the day that is shown (default: the last one that a claim is about)").argParser(day),
    )
    .addOption(new Option("--known <day>", "as it was known at the end of that day").argParser(day))
    .addOption(new Option("--upto <entry>", "as it was after so many entries of the ledger").argParser(entryNumber))
    .addOption(
      new Option("--settings <which>", "the case's files as known then, or as they are now").choices(["then", "now"]),
    );

function entryNumber(words: string): number {
  if (!/^[1-9]\d{0,14}$/.test(words))
    throw new InvalidArgumentError("Write the number of an entry, as it is printed after each writing.");
  return Number(words);
}

export function day(words: string): Day {
  const found = parseDay(words);
  if (found === null) throw new InvalidArgumentError("Write a day as 2016-11-27.");
  return found;
}

/** What stands as of the flags, and the day that is shown. */
export async function viewed({ store, files }: AtCase, flags: ViewFlags): Promise<Viewed & { readonly on: Day }> {
  const asOf = { known: flags.known ?? null, upto: flags.upto ?? null };
  const seen = await view(await store.folded(), asOf, flags.settings === "now" ? textsOf(files) : undefined);
  const on = flags.on ?? (lastDay(seen.resolved) as Day | null);
  if (on === null) throw new CannotDo("nothing in the case has a day yet. Add reports: dateline add FILE");
  return { ...seen, on };
}

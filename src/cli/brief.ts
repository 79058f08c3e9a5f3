import { Command, Option } from "commander";
import { brief, briefProblems, briefText, Gallery } from "../newsroom.ts";
import { type CaseFlags, caseOption, readingCase, sayHead } from "./at-case.ts";
import { print } from "./stop.ts";
import { type ViewFlags, viewed, viewOptions } from "./view-flags.ts";

interface Flags extends ViewFlags, CaseFlags {
  readonly format: "text" | "json";
}

const EXAMPLES = `
Examples:
  $ dateline brief --on 2016-11-27
  $ dateline brief --on 2016-11-27 --known 2016-11-28 > brief.md

Each sentence names its claims: dateline why c340 says why. It is internal: nothing is left out for the public.`;

/** `dateline brief`: the day in sentences, each with its claims. */
export function briefCommand(): Command {
  const command = caseOption(new Command("brief")).description(
    "the day's brief: sentences made of the pictures, each with its claims",
  );
  return viewOptions(command)
    .addOption(new Option("--format <form>", "how to print it").choices(["text", "json"]).default("text"))
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", EXAMPLES)
    .action(run);
}

const run = (flags: Flags): Promise<void> =>
  readingCase(flags, async (at) => {
    const { world, resolved, on } = await viewed(at, flags);
    const day = brief(new Gallery(resolved, on));
    const [fault] = briefProblems(day);
    if (fault) throw new Error(`${fault.where}: ${fault.says}`);
    if (flags.format === "json") return print(`${JSON.stringify(day, null, 2)}\n`);
    const known = flags.known ? `As known on ${flags.known}. ` : "";
    return print(briefText(world.known.title, day, `${known}Internal. ${sayHead(await at.store.head())}`));
  });

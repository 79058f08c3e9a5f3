import { Argument, Command } from "commander";
import { knownOf, type Reread, read, readBaseline, reread, worldOf } from "../newsroom.ts";
import { type AtCase, type CaseFlags, caseOption, sayHead, textsOf, writingCase, writingOptions } from "./at-case.ts";
import { count } from "./said.ts";
import { print } from "./stop.ts";
import { plain } from "./table/words.ts";

const EXAMPLES = `
Examples:
  $ dateline reread            every report, after a new version of the program
  $ dateline reread r12        one report, after it was mended or a place was added

Claims that a person judged or wrote stay as they are.`;

/** `dateline reread [REPORT…]`: reads reports again, and says what changed. */
export function rereadCommand(): Command {
  const command = caseOption(new Command("reread"))
    .description("read reports again, and say what changed; judged claims stay")
    .addArgument(new Argument("[report...]", "their ids (default: all)"));
  return writingOptions(command).helpOption("-h, --help", "print this help").addHelpText("after", EXAMPLES).action(run);
}

const run = (reports: readonly string[], flags: CaseFlags): Promise<void> =>
  writingCase(flags, async (at) => {
    const changed = await readAgain(at, reports.length > 0 ? reports : null);
    await print(
      `${changed === 0 ? "Nothing changed" : `${count(changed, "report")} changed`}. ${sayHead(await at.store.head())}\n`,
    );
  });

/** Reads reports again and prints what changed in each; gives back in how many anything did. */
export async function readAgain({ store, files, hand }: AtCase, only: readonly string[] | null): Promise<number> {
  const known = knownOf(await worldOf(textsOf(files)));
  let changed = 0;
  for await (const one of reread(
    store,
    only,
    (report, form) => (form === "baseline" ? readBaseline(report) : read(report, known)),
    hand,
  )) {
    if (one.gone.length + one.came.length === 0) continue;
    changed++;
    await print(told(one));
  }
  return changed;
}

function told({ report, gone, came, same, judged }: Reread): string {
  const line = (sign: string, kind: string, words: string) =>
    `  ${sign} ${kind}: “${plain(words.replace(/\s+/g, " "))}”\n`;
  return [
    `${report}: ${came.length} new, ${gone.length} gone, ${same} as before${judged > 0 ? `, ${judged} judged and kept` : ""}\n`,
    ...gone.map(({ body }) => line("−", body.matter.kind, body.quote.text)),
    ...came.map(({ matter, quote }) => line("+", matter.kind, quote.text)),
  ].join("");
}

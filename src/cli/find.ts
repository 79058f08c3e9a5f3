import process from "node:process";
import { styleText } from "node:util";
import { Argument, Command, Option } from "commander";
import type { ReportId } from "../ledger/entry.ts";
import type { ClaimEntry } from "../ledger/record.ts";
import type { Hit, Store } from "../ledger/store.ts";
import { found } from "../newsroom.ts";
import { type CaseFlags, caseOption, readingCase } from "./at-case.ts";
import { wholeNumber } from "./read-flags.ts";
import { print, WrongUsage } from "./stop.ts";
import { plain } from "./table/words.ts";

interface Flags extends CaseFlags {
  readonly limit: number;
}

const EXAMPLES = `
Examples:
  $ dateline find "bustan al-basha"     reports that hold all the words, and their claims that do
  $ dateline find hosp*                 any word that begins so
  $ dateline find الصاخور

It ends with 0 where something was found, else with 1.`;

/** `dateline find WORDS`: in reports, quotes, voices and translations. */
export function findCommand(ends: (status: number) => void): Command {
  return caseOption(new Command("find"))
    .description("find words in a case's reports, quotes and voices")
    .addArgument(new Argument("<words...>", "all must be there"))
    .addOption(new Option("--limit <number>", "so many reports, the newest first").argParser(wholeNumber).default(20))
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", EXAMPLES)
    .action(async (words: string[], flags: Flags) => ends(await run(words.join(" "), flags)));
}

function run(words: string, flags: Flags): Promise<number> {
  if (!/[\p{L}\p{N}]/u.test(words)) throw new WrongUsage(`"${words}" holds no word. Write the words to look for.`);
  return readingCase(flags, async ({ store }) => {
    const hits = await store.find(words, flags.limit);
    for (const hit of hits) await print(await told(store, hit, words));
    if (hits.length === 0) await print("Nothing was found.\n");
    return hits.length > 0 ? 0 : 1;
  });
}

async function told(store: Store, hit: Hit, words: string): Promise<string> {
  const head = await headOf(store, hit.report);
  const claims = found(await store.claimsOf(hit.report), words);
  return [`${bold(hit.id)}  ${head}`, `    … ${marked(hit)} …`, ...claims.map(line), ""].join("\n");
}

const bold = (words: string): string => styleText("bold", words, { stream: process.stdout });

async function headOf(store: Store, id: ReportId): Promise<string> {
  const report = await store.report(id);
  const { publisher, published, title, name } = report?.body ?? {};
  return [published?.day, publisher, title ?? name]
    .filter(Boolean)
    .map((words) => plain(String(words)))
    .join(" · ");
}

/** The words around what was found, on one line; a mark that no text holds tells where it stands meanwhile. */
function marked({ text, start, end }: Hit): string {
  const split = `${text.slice(0, start)}${SPLIT}${text.slice(start, end)}${SPLIT}${text.slice(end)}`;
  const [before = "", found = "", behind = ""] = oneLine(split).split(SPLIT);
  return before + bold(found) + behind;
}

const SPLIT = "\uE000";

const line = ({ id, body }: ClaimEntry): string =>
  `    ${id}  ${body.matter.kind}: “${oneLine(body.quote.text)}”${body.voice.source === null ? "" : ` (${oneLine(body.voice.source)})`}`;

const oneLine = (words: string): string => plain(words.replace(/\s+/g, " "));

import process from "node:process";
import { Argument, Command, Option } from "commander";
import { cores, crew } from "../edges/crew.ts";
import { sizeOf } from "../edges/files.ts";
import type { Piece } from "../newsroom.ts";
import { Ids } from "./ids.ts";
import { pieces } from "./pieces.ts";
import { Progress } from "./progress.ts";
import { type Flags, settingsOf, wholeNumber } from "./read-flags.ts";
import { hire, type Read } from "./read-job.ts";
import { sayProblem, saySummary, type Tally } from "./said.ts";
import { type Format, folder, formats, type Sink, type Whole } from "./sinks.ts";

const EXAMPLES = `
Examples:
  $ dateline read article.html                     a table of its claims
  $ dateline read reports/ --out claims/           one ID.json a report
  $ dateline read feed.xml --format csv > claims.csv
  $ dateline read call.txt --published 2016-11-27 --publisher "Syria Direct"
  $ dateline read old.csv --columns text=body,published=day
  $ zcat wire.jsonl.gz | dateline read - --format jsonl

Problems go to standard error. It ends with 0, with 1 if something could not be read, with 2 for wrong usage.`;

/** `dateline read FILE…`: what each report says, who says so, where and when. */
export function readCommand(ends: (status: number) => void): Command {
  return new Command("read")
    .description("read reports, and print the claims in them")
    .addArgument(new Argument("<file...>", "files or folders; - is standard input"))
    .option("--published <day>", "the day of publication, where a file does not say (2016-11-27)")
    .option("--publisher <name>", "the publisher, where a file does not say")
    .option("--language <code>", "the language, where a file does not say (en)")
    .option("--columns <list>", "which column or field holds what (text=body,published=date)")
    .addOption(new Option("--format <form>", "how to print the claims (default: table)").choices(Object.keys(formats)))
    .option("--out <folder>", "write one ID.json a report there; prints nothing unless --format is given")
    .addOption(new Option("--workers <number>", "how many at once (default: a core each)").argParser(wholeNumber))
    .option("--places <file>", "names of places, one a line")
    .option("--parties <file>", "names of parties to the conflict, one a line")
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", EXAMPLES)
    .action(async (files: string[], flags: Flags) => ends(await run(files, flags)));
}

async function run(files: readonly string[], flags: Flags): Promise<number> {
  const settings = await settingsOf(flags);
  const sinks = sinksOf(flags);
  const quiet = !process.stderr.isTTY || (!flags.out && process.stdout.isTTY);
  const progress = new Progress(!quiet, quiet ? 0 : sizeOf(files));
  const file = new URL(import.meta.url.endsWith(".ts") ? "./read-job.ts" : "./read-job.js", import.meta.url);
  const workers = flags.workers ?? cores();
  const work = pieces(files, settings.hints, (bytes) => progress.took(bytes));
  const tally: Tally = { reports: 0, claims: 0, problems: 0, failed: 0 };
  const ids = new Ids();
  for (const sink of sinks) await sink.begin?.();
  for await (const outcome of crew(work, { file, hire, settings, workers, weigh })) {
    const reads = outcome.done ?? [crashed(outcome.item, outcome.failed ?? "")];
    for (const read of reads) {
      await keep(ids.settle(read), sinks, tally, progress);
    }
    progress.show(tally.reports, tally.claims);
  }
  for (const sink of sinks) await sink.end?.();
  progress.clear();
  saySummary(tally, flags);
  return tally.failed > 0 ? 1 : 0;
}

const sinksOf = ({ out, format }: Flags): readonly Sink[] => {
  const printed: Format | null = format ?? (out ? null : "table");
  return [...(out ? [folder(out)] : []), ...(printed ? [formats[printed]] : [])];
};

const weigh = (piece: Piece): number => ("bytes" in piece ? piece.bytes.length : 0) + 200;

/** The piece at which a worker died. */
function crashed(piece: Piece, found: string): Read {
  const line = "line" in piece && piece.line !== undefined ? `:${piece.line}` : "";
  const where = "name" in piece ? `${piece.name}${line}` : piece.where;
  const says = `reading it failed (${found}). Please tell us, with the file.`;
  return { where, report: null, claims: [], problems: [{ check: "crashed", where, says }] };
}

async function keep(read: Read, sinks: readonly Sink[], tally: Tally, progress: Progress): Promise<void> {
  tally.problems += read.problems.length;
  if (read.problems.length > 0) progress.clear();
  if (isWhole(read)) {
    for (const sink of sinks) await sink.write(read, tally.reports);
    tally.reports++;
    tally.claims += read.claims.length;
  } else tally.failed++;
  for (const problem of read.problems) sayProblem(problem);
}

const isWhole = (read: Read): read is Whole => read.report !== null;

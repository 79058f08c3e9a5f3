import process from "node:process";
import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { bytesOf, Unreadable } from "../edges/bytes.ts";
import { cores, crew } from "../edges/crew.ts";
import { find, STDIN, sizeOf } from "../edges/files.ts";
import { instruments } from "../edges/instruments.ts";
import type { Filed } from "../ledger/record.ts";
import type { Store } from "../ledger/store.ts";
import { type Day, dayIn, parseDay } from "../ledger/when.ts";
import { type Filing, file, knownOf, type Parcel, type Piece, worldOf } from "../newsroom.ts";
import { type AddSettings, type Came, hire } from "./add-job.ts";
import { type AtCase, type CaseFlags, caseOption, sayHead, textsOf, writingCase, writingOptions } from "./at-case.ts";
import { pieces } from "./pieces.ts";
import { Progress } from "./progress.ts";
import { type Flags as ReadFlags, settingsOf, wholeNumber } from "./read-flags.ts";
import { count, sayProblem } from "./said.ts";
import { print, WrongUsage } from "./stop.ts";

interface Flags extends ReadFlags, CaseFlags {
  readonly learned: "now" | "published" | Day;
  readonly access: Filed["access"];
  readonly form: Filed["form"];
}

const EXAMPLES = `
Examples:
  $ dateline add article.html                          into the case in this folder
  $ dateline add archive/ --case aleppo --learned published
  $ dateline add call.txt --form note --access protected --by Sara
  $ dateline add control.csv --form baseline --published 2016-11-15 --publisher "A mapping group"

What the ledger holds already is not added again, so a run that was broken off is finished by running it again.
It ends with 0, with 1 if something could not be read, with 2 for wrong usage.`;

/** `dateline add FILE…`: reads reports into the case's ledger. */
export function addCommand(ends: (status: number) => void): Command {
  const command = new Command("add")
    .description("read reports into a case's ledger")
    .addArgument(new Argument("<file...>", "files or folders; - is standard input"));
  caseOption(command)
    .addOption(
      new Option("--learned <when>", "when the desk learned it: now, published (for an archive) or a day")
        .argParser(learned)
        .default("now"),
    )
    .addOption(
      new Option("--access <how>", "who may see it").choices(["public", "internal", "protected"]).default("public"),
    )
    .addOption(
      new Option("--form <form>", "what it is").choices(["article", "note", "post", "baseline"]).default("article"),
    )
    .option("--published <day>", "the day of publication, where a file does not say (2016-11-27)")
    .option("--publisher <name>", "the publisher, where a file does not say")
    .option("--language <code>", "the language, where a file does not say (en)")
    .option("--columns <list>", "which column or field holds what (text=body,published=date)")
    .addOption(new Option("--workers <number>", "how many at once (default: a core each)").argParser(wholeNumber));
  return writingOptions(command)
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", EXAMPLES)
    .action(async (files: string[], flags: Flags) => ends(await run(files, flags)));
}

function learned(words: string): Flags["learned"] {
  if (words === "now" || words === "published") return words;
  const day = parseDay(words);
  if (day === null) throw new InvalidArgumentError("Write now, published, or a day as 2016-11-27.");
  return day;
}

/** What a run came to. */
interface Tally {
  reports: number;
  claims: number;
  there: number;
  failed: number;
}

async function run(files: readonly string[], flags: Flags): Promise<number> {
  const told = { ...(await settingsOf(flags)), baseline: flags.form === "baseline" };
  return writingCase(flags, async (at) => {
    const settings = { ...told, known: knownOf(await worldOf(textsOf(at.files))) };
    const tally: Tally = { reports: 0, claims: 0, there: 0, failed: 0 };
    const filing: Filing = {
      ...at.hand,
      learned: notToCome(flags.learned, at),
      form: flags.form,
      access: flags.access,
    };
    const progress = new Progress(process.stderr.isTTY, process.stderr.isTTY ? sizeOf(files) : 0);
    for await (const { came, parcel } of read(files, flags, settings, at.store, progress, tally)) {
      await keep(came, parcel, at.store, filing, tally, progress);
      progress.show(tally.reports, tally.claims);
    }
    progress.clear();
    await print(`${said(tally)}\n${sayHead(await at.store.head())}\n`);
    return tally.failed > 0 ? 1 : 0;
  });
}

/** A day that is told must not be to come. */
function notToCome(learned: Flags["learned"], { hand }: AtCase): Flags["learned"] {
  const today = dayIn(hand.zone, instruments.now());
  if (learned === "now" || learned === "published" || learned <= today) return learned;
  throw new WrongUsage(`--learned: ${learned} is to come; today is ${today} in ${hand.zone}.`);
}

/** What came of a piece of a file, and the piece, where it had bytes. */
interface Outcome {
  readonly came: readonly Came[];
  readonly parcel: Parcel | null;
}

async function* read(
  files: readonly string[],
  flags: Flags,
  settings: AddSettings,
  store: Store,
  progress: Progress,
  tally: Tally,
): AsyncGenerator<Outcome> {
  const url = new URL(import.meta.url.endsWith(".ts") ? "./add-job.ts" : "./add-job.js", import.meta.url);
  const took = (bytes: number) => progress.took(bytes);
  const all = settings.baseline ? tables(files, took) : pieces(files, settings.hints, took);
  const work = unknown(all, store, tally);
  const orders = { file: url, hire, settings, workers: flags.workers ?? cores(), weigh };
  for await (const outcome of crew(work, orders)) {
    const parcel = "bytes" in outcome.item ? outcome.item : null;
    yield { came: outcome.done ?? [crashed(outcome.item, outcome.failed ?? "")], parcel };
  }
}

const weigh = (piece: Piece): number => ("bytes" in piece ? piece.bytes.length : 0) + 200;
/** Forms of which one file's bytes may hold several reports: only reading them tells whether all were filed. */
const SEVERAL: readonly string[] = ["feed", "json"];

/** Leaves out what the ledger holds already, before any work goes into it, and what was redacted from it. */
async function* unknown(all: AsyncIterable<Piece>, store: Store, tally: Tally): AsyncGenerator<Piece> {
  for await (const piece of all) {
    if (!("bytes" in piece)) {
      yield piece;
      continue;
    }
    const digest = instruments.sha256(piece.bytes);
    if (await store.gone(digest)) yield redacted(piece);
    else if (!SEVERAL.includes(piece.form) && (await store.reportsOf(digest)).length > 0) tally.there++;
    else yield piece;
  }
}

const whereOf = (piece: Piece): string =>
  "name" in piece ? `${piece.name}${piece.line === undefined ? "" : `:${piece.line}`}` : piece.where;

const redacted = (piece: Piece): Piece => ({
  check: "redacted-original",
  where: whereOf(piece),
  says: "these bytes were redacted from the ledger, and were not added again. Leave the file out.",
});

/** A table of who held what is one report, whatever its file is called. */
async function* tables(files: readonly string[], took: (bytes: number) => void): AsyncGenerator<Piece> {
  for await (const found of find(files, (name) => /\.[ct]sv(?:\.gz)?$/i.test(name))) {
    if ("check" in found) yield found;
    else yield await table(found.name, took);
  }
}

async function table(name: string, took: (bytes: number) => void): Promise<Piece> {
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of bytesOf(name, took)) chunks.push(chunk);
    return { name: name === STDIN ? "stdin" : name, form: "text", bytes: new Uint8Array(Buffer.concat(chunks)) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return error.problem;
  }
}

/** The piece at which a worker died. */
function crashed(piece: Piece, found: string): Came {
  const where = whereOf(piece);
  const says = `reading it failed (${found}). Please tell us, with the file.`;
  return { where, fresh: null, problems: [{ check: "crashed", where, says }] };
}

async function keep(
  came: readonly Came[],
  parcel: Parcel | null,
  store: Store,
  filing: Filing,
  tally: Tally,
  progress: Progress,
): Promise<void> {
  const read = came.filter(({ fresh }) => fresh !== null);
  tally.failed += came.length - read.length;
  const original = parcel && { digest: instruments.sha256(parcel.bytes), bytes: parcel.bytes };
  for (const { fresh, problems } of came) {
    const outcome = fresh && original ? await file(store, original, fresh, read.length === 1, filing) : null;
    if (outcome?.there) tally.there++;
    else if (fresh) {
      tally.reports++;
      tally.claims += fresh.claims.length;
    }
    const all = outcome?.there ? [] : [...problems, ...(outcome?.problems ?? [])];
    if (all.length > 0) progress.clear();
    for (const problem of all) sayProblem(problem);
  }
}

function said({ reports, claims, there, failed }: Tally): string {
  const parts = [`${count(reports, "report")} added, with ${count(claims, "claim")}`];
  if (there > 0) parts.push(`${count(there, "report")} there already`);
  if (failed > 0) parts.push(`${failed.toLocaleString("en")} not read`);
  return `${parts.join("; ")}.`;
}

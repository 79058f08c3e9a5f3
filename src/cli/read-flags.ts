import { InvalidArgumentError } from "commander";
import { namesIn } from "../edges/lists.ts";
import type { Published } from "../ledger/entry.ts";
import { type Columns, type Hints, intake, type Known } from "../newsroom.ts";
import type { Settings } from "./read-job.ts";
import type { Format } from "./sinks.ts";
import { WrongUsage } from "./stop.ts";

/** The options of `dateline read`, as they were typed. */
export interface Flags {
  readonly published?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly columns?: string;
  readonly format?: Format;
  readonly out?: string;
  readonly workers?: number;
  readonly places?: string;
  readonly parties?: string;
}

export function wholeNumber(words: string): number {
  const number = Number(words);
  if (!/^\d+$/.test(words) || number < 1 || number > 512)
    throw new InvalidArgumentError("Write a whole number from 1 to 512.");
  return number;
}

/** What the options ask for, or WrongUsage that says which of them cannot be meant. */
export async function settingsOf(flags: Flags): Promise<Settings> {
  const { published, publisher, language, columns } = flags;
  const hints: Hints = {
    ...(published !== undefined && { published: await day(published) }),
    ...(publisher !== undefined && { publisher }),
    ...(language !== undefined && { language: await tag(language) }),
    ...(columns !== undefined && { columns: await mapping(columns) }),
  };
  const known: Known = {
    ...(flags.places !== undefined && { places: names("--places", flags.places) }),
    ...(flags.parties !== undefined && { parties: names("--parties", flags.parties) }),
  };
  return { hints, known };
}

async function day(words: string): Promise<Published> {
  const read = (await intake()).readPublished(words);
  if ("published" in read) return read.published;
  throw new WrongUsage(`--published: ${read.doubt}. Write it as 2016-11-27.`);
}

async function tag(words: string): Promise<string> {
  const found = (await intake()).tagOf(words);
  if (found !== null && /^[a-z]{2,3}(?:-|$)/.test(found)) return found;
  throw new WrongUsage(`--language: "${words}" is no language's code. Write it as en, ar or en-GB.`);
}

async function mapping(words: string): Promise<Columns> {
  const { FIELDS } = await intake();
  const pairs = words.split(",").map((pair) => pair.split("=").map((part) => part.trim()));
  for (const [field = "", name = "", ...more] of pairs) {
    if (FIELDS.some((known) => known === field) && name !== "" && more.length === 0) continue;
    throw new WrongUsage(
      `--columns: "${field}${name === "" ? "" : `=${name}`}" was found where FIELD=COLUMN was expected. The fields are ${FIELDS.join(", ")}.`,
    );
  }
  return Object.fromEntries(pairs);
}

function names(flag: string, file: string): readonly string[] {
  try {
    return namesIn(file);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new WrongUsage(`${flag}: ${file} cannot be read (${found}). Name a file with one name a line.`);
  }
}

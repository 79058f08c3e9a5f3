import { Argument, Command } from "commander";
import { fileIn, NoFile } from "../edges/case-folder.ts";
import { type PlacesFile, placesFiles, whereIs, worldOf } from "../newsroom.ts";
import { type AtCase, type CaseFlags, caseOption, readingCase, textsOf } from "./at-case.ts";
import { count, sayProblem } from "./said.ts";
import { CannotDo, print } from "./stop.ts";

interface Flags extends CaseFlags {
  readonly name?: string;
}

const EXAMPLES = `
Examples:
  $ dateline places                        the case's files of places: how many, what was left out and why
  $ dateline places syr_neighborhoods.geojson
  $ dateline places --name "as-Sakhur"     what a report's words come to on the case's map

It takes CSV and GeoJSON of Dateline's own shape, OCHA COD files, GeoNames dumps and OSM extracts in GeoJSON.
It ends with 1 where something is wrong; the rest of a file is taken all the same.`;

/** `dateline places [FILE…]`: what files of places give, and what a name comes to. */
export function placesCommand(ends: (status: number) => void): Command {
  return caseOption(new Command("places"))
    .description("say what files of places give, what was left out and why")
    .addArgument(new Argument("[file...]", "files to look at (default: those of the case)"))
    .option("--name <words>", "what these words come to on the case's map")
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", EXAMPLES)
    .action(async (files: string[], flags: Flags) => ends(await run(files, flags)));
}

async function run(files: readonly string[], { name, ...flags }: Flags): Promise<number> {
  if (files.length > 0) return told(await placesFiles(new Map(files.map((one) => [one, textOf(one)]))), []);
  return readingCase(flags, async (at) => {
    const world = await worldOf(textsOf(at.files));
    if (name === undefined) return told(await placesFiles(ofCase(at)), world.problems);
    await print(`“${name}”: ${whereIs(world, name)}\n`);
    return 0;
  });
}

const ofCase = ({ files }: AtCase) => new Map([...textsOf(files)].filter(([name]) => name !== "case.yaml"));

function textOf(file: string): string {
  try {
    return new TextDecoder().decode(fileIn(".", file).bytes);
  } catch (error) {
    throw error instanceof NoFile ? new CannotDo(error.message) : error;
  }
}

async function told(files: readonly PlacesFile[], more: PlacesFile["problems"]): Promise<number> {
  for (const { file, form, rows, places, left } of files) {
    const why = Object.entries(left).map(([check, many]) => `${many} ${check}`);
    await print(
      `${file}: ${form ?? "no form that is known"}, ${count(places, "place")} from ${count(rows, "row")}${why.length > 0 ? `; left out: ${why.join(", ")}` : ""}\n`,
    );
  }
  const problems = [...files.flatMap((one) => one.problems), ...more];
  const said = new Set(problems.map(({ where, says }) => `${where} ${says}`));
  for (const problem of problems) if (said.delete(`${problem.where} ${problem.says}`)) sayProblem(problem);
  return problems.length > 0 ? 1 : 0;
}

import { Argument, Command, Option } from "commander";
import { drawings, Gallery, placeNamed, type Row, type Sheet, sheetCsv } from "../newsroom.ts";
import { type CaseFlags, caseOption, readingCase } from "./at-case.ts";
import { print } from "./stop.ts";
import { drawnSheet } from "./table/sheet.ts";
import { type ViewFlags, viewed, viewOptions } from "./view-flags.ts";

interface Flags extends ViewFlags, CaseFlags {
  readonly place?: string;
  readonly all?: true;
  readonly format: "table" | "json" | "csv";
}

const LIST = drawings.map(({ id, does }) => `  ${id.padEnd(14)}${does}`).join("\n");

const EXAMPLES = `
Pictures:
${LIST}

Examples:
  $ dateline show control --on 2016-11-27
  $ dateline show control --on 2016-11-27 --all                  a row for each district
  $ dateline show control --on 2016-11-27 --known 2016-11-26     what was believed a day earlier
  $ dateline show harm --place "east Aleppo" --format csv`;

/** `dateline show PICTURE`: what stands, on a day, as known on another. */
export function showCommand(): Command {
  const command = caseOption(new Command("show"))
    .description("show a picture of what stands, on any day, as known on any other")
    .addArgument(new Argument("<picture>", "one of those below").choices(drawings.map(({ id }) => id)));
  return viewOptions(command)
    .option("--place <name>", "only what is of this place")
    .option("--all", "a row for each district of control, and every name and set of places of pockets")
    .addOption(new Option("--format <form>", "how to print it").choices(["table", "json", "csv"]).default("table"))
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", EXAMPLES)
    .action(run);
}

const run = (picture: string, flags: Flags): Promise<void> =>
  readingCase(flags, async (at) => {
    const { world, resolved, on } = await viewed(at, flags);
    const drawing = drawings.find(({ id }) => id === picture);
    if (!drawing) return;
    const place = flags.place === undefined ? null : placeNamed(world, flags.place);
    const here =
      place === null
        ? resolved
        : {
            ...resolved,
            settled: resolved.settled.filter(({ at: places }) =>
              places.some((one) => resolved.ground.within(one, place) || resolved.ground.within(place, one)),
            ),
          };
    const gallery = new Gallery(here, on);
    if (flags.format === "json") return print(`${JSON.stringify(drawing.data(gallery), null, 2)}\n`);
    const sheet = drawing.sheet(gallery, flags.all === true || place !== null || flags.format === "csv");
    const only = place === null ? sheet : narrowed(sheet, resolved.ground.parts(place).map(resolved.labelOf));
    return print(flags.format === "csv" ? sheetCsv(only) : drawnSheet(only));
  });

/** Of a picture with a row for each place, the rows of some. */
function narrowed(sheet: Sheet, names: readonly string[]): Sheet {
  if (sheet.columns[0] !== "place") return sheet;
  return { ...sheet, rows: sheet.rows.filter(({ cells }: Row) => names.includes(cells[0] ?? "")) };
}

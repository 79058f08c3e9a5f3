import { basename, resolve } from "node:path";
import { Command } from "commander";
import { CASE_FILE, hasCase, hasLedger, ledgerIn, putIn } from "../edges/case-folder.ts";
import { instruments } from "../edges/instruments.ts";
import { readCase } from "../newsroom.ts";
import { openSqlite } from "../stores/sqlite.ts";
import { CannotDo, print, WrongUsage } from "./stop.ts";

interface Flags {
  readonly title?: string;
  readonly zone: string;
}

const EXAMPLES = `
Example:
  $ dateline new east-aleppo --title "East Aleppo, late 2016" --zone Asia/Damascus`;

const PLACES = "id,name,name_ar,aliases,lat,lon,parent,population,pcode,rear,outside,neighbours\n";

/** What a desk fills in, each thing with what it is for. */
const caseFile = (title: string, zone: string): string => `title: ${title}
# Days are days there.
zone: ${zone}
# West, south, east and north, in degrees.
# extent: [37.07, 36.14, 37.27, 36.30]
places: [places.csv]

# settings:
#   window_days: 3        # days within which a loss and a gain, or two harms, may be one
#   stale_days: 7         # days without a claim after which a holder is stale
#   household: { persons: 5, source: the desk's own factor }
#   cutoff_hours: 24      # nothing public is nearer to now than this

# The sides, and how reports call them.
# parties:
#   - id: north
#     label: northern forces
#     names: [Northern Army]
#     descriptors: [the army, government forces]

# Who fights together, and from when.
# blocs:
#   - id: northern
#     label: the north and its allies
#     members:
#       - { party: north, from: 2016-11-15 }

# Who says things, under which names, and for whom.
# sources:
#   - id: north-agency
#     label: Northern News Agency
#     names: [NNA]
#     what: state media
#     speaks_for: north
#     why: its own statute says so
`;

/** `dateline new FOLDER`: begins a case. */
export function newCommand(): Command {
  return new Command("new")
    .description("begin a case: a folder with its own file, its places and its ledger")
    .argument("<folder>", "where; it is made where it is not there")
    .option("--title <words>", "what the case is about (default: the folder's name)")
    .option("--zone <name>", "the time zone that its days are days in", "UTC")
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", EXAMPLES)
    .action(begin);
}

async function begin(folder: string, { title, zone }: Flags): Promise<void> {
  if (hasCase(folder) || hasLedger(folder))
    throw new CannotDo(
      `${folder} holds a case already. Take another folder, or add to it: dateline add FILE --case ${folder}`,
    );
  const text = caseFile(JSON.stringify(title ?? basename(resolve(folder))), zone);
  const { problems } = await readCase(text);
  const [wrong] = problems;
  if (wrong) throw new WrongUsage(`${zone === "UTC" ? "--title" : "--zone"}: ${wrong.says}`);
  await make(folder, text);
  await print(`A case was begun in ${folder}. Say in ${CASE_FILE} who the sides are, put the places into places.csv, and then:
  dateline add REPORT.html --case ${folder}\n`);
}

/** The case's own file comes last: a folder that was left half made holds no case, and can be taken again. */
async function make(folder: string, text: string): Promise<void> {
  try {
    putIn(folder, "places.csv", PLACES);
    putIn(folder, CASE_FILE, text);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new CannotDo(`${folder}: nothing can be written there (${found}). Name another folder.`);
  }
  const store = await openSqlite({ file: ledgerIn(folder), create: true }, instruments);
  await store.close();
}

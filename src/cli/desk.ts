import { Command, InvalidArgumentError } from "commander";
import type { EntryId, HarmGrade } from "../ledger/record.ts";
import { type Day, parseDay } from "../ledger/when.ts";
import { decide, placeNamed, type Wish, worldOf } from "../newsroom.ts";
import { type AtCase, type CaseFlags, caseOption, sayHead, textsOf, writingCase, writingOptions } from "./at-case.ts";
import { readAgain } from "./reread.ts";
import { print, WrongUsage } from "./stop.ts";

interface Flags extends CaseFlags {
  readonly why: string;
  readonly ask?: string;
}

/** One thing that a person does at the desk: what it takes, what it means, an example, and the wish that it is. */
interface Deed {
  readonly name: string;
  readonly does: string;
  readonly takes: string;
  readonly examples: readonly string[];
  readonly asks?: true;
  wish(words: readonly string[], flags: Flags, at: AtCase): Promise<Wish> | Wish;
}

const first = ([word = ""]: readonly string[]): string => word;

/** Every deed of the desk. A new one: a line here, and its action in `desk/`. */
const DEEDS: readonly Deed[] = [
  {
    name: "accept",
    does: "say that the words do say this; it touches no grade",
    takes: "<claim>",
    examples: ['accept c340 --why "read it against the report"'],
    wish: (words) => ({ act: "accept", claim: first(words) }),
  },
  {
    name: "reject",
    does: "say that the words do not say this: as if the claim had never been made",
    takes: "<claim>",
    examples: ['reject c340 --why "the 12th brigade is no number of dead"'],
    wish: (words) => ({ act: "reject", claim: first(words) }),
  },
  {
    name: "correct",
    does: "say what the words say instead",
    takes: "<claim> <field=value...>",
    examples: ['correct c340 low=46 high= places="Sakhour|Aleppo" --why "at least 46"'],
    wish: ([claim = "", ...fields]) => ({ act: "correct", claim, typed: typed(fields) }),
  },
  {
    name: "park",
    does: "set a claim aside with a question; it stands as it did",
    takes: "<claim>",
    asks: true,
    examples: ['park c340 --ask "which Hanano?" --why "two places bear the name"'],
    wish: (words, { ask = "" }) => ({ act: "park", claim: first(words), question: ask }),
  },
  {
    name: "place",
    does: "say which of several bearers of a name a claim means",
    takes: "<claim> <words> <place>",
    examples: ['place c340 "Hanano" N0129 --why "the district, not the barracks"'],
    wish: async ([claim = "", words = "", place = ""], _flags, { files }) => ({
      act: "place",
      claim,
      words,
      place: placeNamed(await worldOf(textsOf(files)), place),
    }),
  },
  {
    name: "sign",
    does: "sign a grade for the event of a claim of harm: confirmed, fair, weak, contested or discounted",
    takes: "<claim> <grade>",
    examples: ['sign c340 fair --why "two sources, and strikes near"'],
    wish: ([claim = "", grade = ""]) => ({ act: "sign", claim, grade: gradeOf(grade) }),
  },
  {
    name: "join",
    does: "say that two claims tell of one event",
    takes: "<claim> <claim>",
    examples: ['join c340 c512 --why "the same strike, a day late"'],
    wish: ([one = "", other = ""]) => ({ act: "join", claims: [one, other] }),
  },
  {
    name: "part",
    does: "say that two claims do not tell of one event; it beats any chain of joins",
    takes: "<claim> <claim>",
    examples: ['part c340 c512 --why "two markets"'],
    wish: ([one = "", other = ""]) => ({ act: "part", claims: [one, other] }),
  },
  {
    name: "claim",
    does: "write a claim of your own, marking words of a report",
    takes: "<report> <words> <field=value...>",
    examples: [
      'claim r12 "سقط الصاخور" kind=control change=gained places=الصاخور translation="Sakhour has fallen" --why "no reader"',
    ],
    wish: ([report = "", words = "", ...fields]) => ({ act: "claim", report, words, typed: typed(fields) }),
  },
  {
    name: "mend",
    does: "mend a report's day, publisher or language, and read it again",
    takes: "<report> <field=value...>",
    examples: ['mend r12 published=2016-11-27 --why "the page says so at its foot"'],
    wish: ([report = "", ...fields]) => ({ act: "mend", report, typed: typed(fields) }),
  },
  {
    name: "withdraw",
    does: "take a report out of all pictures; it stays in the ledger",
    takes: "<report>",
    examples: ['withdraw r12 --why "the outlet took it back"'],
    wish: (words) => ({ act: "withdraw", report: first(words) }),
  },
  {
    name: "note",
    does: "have something remembered of an entry; it changes no picture",
    takes: "<entry> <words>",
    examples: ['note r12 "called the author, no answer" --why "to be tried again"'],
    wish: ([on = "", says = ""]) => ({ act: "note", on, says }),
  },
  {
    name: "assess",
    does: "write down what the desk itself holds to be so: of a place, or on which days an event was",
    takes: "<place-or-claim> <field=value...>",
    examples: [
      'assess "Masaken Hanano" from=2016-11-26 holder=government --why "seen on footage"',
      'assess c340 from=2016-11-28 to=2016-11-28 --why "the night before"',
    ],
    wish: (words, _flags, at) => assessed(words, at),
  },
  {
    name: "undo",
    does: "take back a judgement or an assessment, by its id",
    takes: "<entry>",
    examples: ['undo j7 --why "the wrong claim"'],
    wish: (words) => ({ act: "undo", entry: first(words) }),
  },
];

/** The commands of the desk: each appends one entry, with who and why. */
export const deskCommands = (): readonly Command[] => DEEDS.map(commandOf);

function commandOf(deed: Deed): Command {
  const command = writingOptions(caseOption(new Command(deed.name)))
    .description(deed.does)
    .requiredOption("--why <words>", "the reason, which is kept", filled);
  for (const taken of deed.takes.split(" ")) command.argument(taken);
  if (deed.asks) command.requiredOption("--ask <words>", "the question", filled);
  const examples = deed.examples.map((one) => `  $ dateline ${one}\n`).join("");
  return command
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", `\nExamples:\n${examples}`)
    .action((...given: unknown[]) => run(deed, given.slice(0, -2).flat() as string[], given.at(-2) as Flags));
}

const run = (deed: Deed, words: readonly string[], flags: Flags): Promise<void> =>
  writingCase(flags, async (at) => {
    const wish = await deed.wish(words, flags, at);
    const { id, head } = await decide(at.store, wish, flags.why, at.hand);
    await print(`${id}: ${deed.name} ${words.join(" ")}. ${sayHead(head)}\n`);
    if (wish.act === "mend") await readAgain(at, [wish.report]);
    if (wish.act === "undo") await readAgain(at, await mendedBy(at, wish.entry));
  });

/** The report that a judgement mends, which must be read again when it is taken back. */
async function mendedBy({ store }: AtCase, id: string): Promise<readonly string[]> {
  const entry = (await store.get(id as EntryId))?.entry;
  return entry?.type === "judgement" && entry.body?.verdict === "mend" ? [entry.body.report] : [];
}

function filled(words: string): string {
  if (words.trim() === "") throw new InvalidArgumentError("It must not be empty.");
  return words.trim();
}

/** "low=46" as a field and its words. */
function typed(fields: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    fields.map((field) => {
      const at = field.indexOf("=");
      if (at < 1) throw new WrongUsage(`"${field}" is no field. Write it as name=value, such as low=46.`);
      return [field.slice(0, at), field.slice(at + 1)];
    }),
  );
}

const GRADES: readonly HarmGrade[] = ["confirmed", "fair", "weak", "contested", "discounted"];

function gradeOf(words: string): HarmGrade {
  const grade = GRADES.find((one) => one === words);
  if (!grade) throw new WrongUsage(`"${words}" is no grade. Take one of ${GRADES.join(", ")}.`);
  return grade;
}

/** An assessment of a claim's event, or of a place under any of its names. */
async function assessed([of = "", ...fields]: readonly string[], { files }: AtCase): Promise<Wish> {
  const { from = "", to, holder } = typed(fields);
  const day = dayOf("from", from);
  if (/^c\d+$/.test(of)) return { act: "assess-event", claim: of, from: day, to: dayOf("to", to ?? from) };
  const world = await worldOf(textsOf(files));
  const sides = ["contested", "unknown", ...world.known.parties.all.map(({ id }) => id)];
  if (!sides.some((side) => side === holder))
    throw new WrongUsage(`holder=${holder ?? ""} is no party of the case. Take one of ${sides.join(", ")}.`);
  return { act: "assess-place", place: placeNamed(world, of), from: day, holder: holder ?? "" };
}

function dayOf(field: string, words: string): Day {
  const day = parseDay(words);
  if (day === null) throw new WrongUsage(`${field}=${words} is no day. Write it as 2016-11-27.`);
  return day;
}

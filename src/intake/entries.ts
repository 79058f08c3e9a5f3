import * as z from "zod/mini";
import * as entry from "../ledger/entry.ts";
import type { EntryLine, OriginalLine } from "../ledger/lines.ts";
import { Broken } from "../ledger/store.ts";
import { parseDay } from "../ledger/when.ts";
import { Lines } from "./lines.ts";

/**
 * The lines of another ledger's export. The chain proves that nothing was changed after it was written; here is proven
 * that each line is of the shape that the rest of the program relies on.
 */
const words = z.string();
const maybe = z.nullable(words);
const day = z.string().check(z.refine((given: string) => parseDay(given) !== null));
const noDay = z.nullable(day);
const id = (letter: string) => z.string().check(z.regex(new RegExp(`^${letter}[1-9][0-9]{0,14}$`)));
const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const whole = z.int().check(z.gte(0));
const yes = z.literal(true);
const number = z.nullable(z.number());
const some = z.exactOptional;
const any = id("[rgcjaspx]");

const figure = z.strictObject({ low: number, high: number, approx: some(yes), vague: some(words) });
const share = z.strictObject({ low: number, high: number, of: maybe });
const distance = z.strictObject({ low: number, high: number, to: maybe });
const party = maybe;
const count = figure;

const matter = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("control"),
    change: z.enum(entry.CONTROL_CHANGES),
    party,
    extent: some(z.enum(entry.EXTENTS)),
    share: some(share),
    distance: some(distance),
  }),
  z.strictObject({ kind: z.literal("clash"), party, against: maybe }),
  z.strictObject({ kind: z.literal("strike"), method: z.enum(entry.METHODS), party, count }),
  z.strictObject({
    kind: z.literal("harm"),
    outcome: z.enum(entry.OUTCOMES),
    victims: z.enum(entry.VICTIMS),
    party,
    count,
    group: some(words),
    cause: some(words),
  }),
  z.strictObject({
    kind: z.literal("displacement"),
    movement: z.enum(entry.MOVEMENTS),
    unit: z.enum(entry.UNITS),
    count,
    origin: maybe,
    destination: maybe,
    who: some(z.enum(entry.GOERS)),
  }),
  z.strictObject({
    kind: z.literal("service"),
    facility: z.enum(entry.FACILITIES),
    status: z.enum(entry.SERVICE_STATUSES),
    count,
  }),
  z.strictObject({ kind: z.literal("access"), change: z.enum(entry.ACCESS_CHANGES), party }),
  z.strictObject({
    kind: z.literal("agreement"),
    what: z.enum(entry.AGREEMENTS),
    status: z.enum(entry.AGREEMENT_STATUSES),
    party,
    against: maybe,
  }),
  z.strictObject({
    kind: z.literal("population"),
    condition: z.enum(entry.CONDITIONS),
    unit: z.enum(entry.UNITS),
    count,
  }),
]);

const voice = z.strictObject({
  source: maybe,
  via: z.array(words),
  named: z.boolean(),
  verb: some(words),
  hedge: some(words),
  condition: some(words),
  role: some(words),
  organisation: some(words),
});
const rule = z.enum(["stated", "relative", "event", "announced", "publication", "none"]);
const dates = z.strictObject({ from: noDay, to: noDay, words: maybe, rule });
const published = z.nullable(z.strictObject({ day, time: some(words), zone: some(words) }));
const stance = z.enum(entry.STANCES);
const said = { voice, stance, places: z.array(words), dates, matter, optional: some(yes) };
const problem = z.strictObject({ check: words, where: words, says: words });
const repeat = z.strictObject({ start: whole, end: whole, report: id("r") });

const report = z.strictObject({
  publisher: maybe,
  title: maybe,
  url: maybe,
  language: maybe,
  published,
  text: words,
  name: words,
  form: z.enum(["article", "note", "post", "baseline"]),
  access: z.enum(["public", "internal", "protected"]),
  original: z.nullable(digest),
  replaces: some(id("r")),
  copies: some(z.array(id("r"))),
  repeats: some(z.array(repeat)),
});
const reading = z.strictObject({ report: id("r"), reader: words, claims: whole, problems: z.array(problem) });
const claim = z.strictObject({
  quote: z.strictObject({ text: words, start: whole, end: whole }),
  ...said,
  report: id("r"),
  reading: z.nullable(id("g")),
  translation: some(z.strictObject({ text: words, by: words })),
});

const why = words;
const correction = z.partial(z.strictObject(said));
const mending = z.strictObject({ published: some(published), publisher: some(maybe), language: some(maybe) });
const judgement = z.discriminatedUnion("verdict", [
  z.strictObject({ why, verdict: z.enum(["accept", "reject"]), claim: id("c") }),
  z.strictObject({ why, verdict: z.literal("correct"), claim: id("c"), changed: correction }),
  z.strictObject({ why, verdict: z.literal("park"), claim: id("c"), question: words }),
  z.strictObject({ why, verdict: z.enum(["join", "part"]), claims: z.tuple([id("c"), id("c")]) }),
  z.strictObject({ why, verdict: z.literal("place"), claim: id("c"), words, place: words }),
  z.strictObject({
    why,
    verdict: z.literal("sign"),
    claim: id("c"),
    grade: z.enum(["confirmed", "fair", "weak", "contested", "discounted"]),
  }),
  z.strictObject({ why, verdict: z.literal("mend"), report: id("r"), changed: mending }),
  z.strictObject({ why, verdict: z.literal("withdraw"), report: id("r") }),
  z.strictObject({ why, verdict: z.literal("note"), on: any, says: words }),
  z.strictObject({ why, verdict: z.literal("undo"), judgement: id("[ja]") }),
]);
const assessment = z.discriminatedUnion("of", [
  z.strictObject({ why, of: z.literal("place"), place: words, from: day, holder: words }),
  z.strictObject({ why, of: z.literal("event"), claim: id("c"), from: day, to: day }),
]);
const setting = z.strictObject({ file: words, digest, text: words });
const release = z.strictObject({
  file: words,
  digest,
  text: words,
  audience: z.enum(["public", "internal"]),
  cutoff: maybe,
  on: day,
  known: noDay,
  upto: whole,
  program: words,
  sentences: z.array(z.strictObject({ text: words, claims: z.array(id("c")) })),
});
const redaction = z.strictObject({
  target: any,
  what: z.enum(["text", "original", "name"]),
  digest,
  left: z.nullable(digest),
  why,
});

const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/));
/** An entry's line: what all have in common, and the body of its type or none. */
const line = <Type extends string, Body extends z.ZodMiniType>(type: Type, letter: string, body: Body) =>
  z.strictObject({
    seq: z.int().check(z.gte(1)),
    type: z.literal(type),
    id: id(letter),
    recorded: instant,
    learned: day,
    reconstructed: some(yes),
    by: words,
    body: z.nullable(body),
    salt: z.string().check(z.regex(/^[0-9a-f]*$/)),
    sealed: digest,
    link: digest,
    redacted: some(yes),
  });

const entryShape = z.discriminatedUnion("type", [
  line("report", "r", report),
  line("reading", "g", reading),
  line("claim", "c", claim),
  line("judgement", "j", judgement),
  line("assessment", "a", assessment),
  line("setting", "s", setting),
  line("release", "p", release),
  line("redaction", "x", redaction),
]);
const originalShape = z.strictObject({
  original: digest,
  bytes: z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
});

/** The longest line: an original of the largest file that is read at once, in base 64. */
const LONGEST = 100_000_000;

/** The lines of an export as they come, each of a known shape. It throws Broken at the first that is not. */
export async function* entryLines(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<EntryLine | OriginalLine> {
  const lines = new Lines();
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  for await (const chunk of chunks) {
    for (const { bytes, number } of lines.push(chunk)) yield lineOf(() => decoder.decode(bytes), `${name}:${number}`);
    if (lines.held > LONGEST) throw refusal(`${name}:${lines.current}`, "is longer than any line of a ledger");
  }
  if (lines.held > 0) throw refusal(`${name}:${lines.current}`, "is cut off: the last line has no end");
}

function lineOf(words: () => string, where: string): EntryLine | OriginalLine {
  let value: unknown;
  try {
    value = JSON.parse(words());
  } catch {
    throw refusal(where, "is no JSON");
  }
  const shape = typeof value === "object" && value !== null && "original" in value ? originalShape : entryShape;
  const result = shape.safeParse(value);
  if (result.success) return result.data as EntryLine | OriginalLine;
  const [issue] = result.error.issues;
  const at = issue?.path.join(".");
  throw refusal(where, `is no entry of a ledger${at ? ` (look at "${at}")` : ""}`);
}

const refusal = (where: string, found: string): Broken =>
  new Broken(`${where}: ${found}. Export the ledger again with dateline ledger export; nothing was imported.`);

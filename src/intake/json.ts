import { type Draft, type Form, type Hints, type Parcel, refused } from "./form.ts";

/** One report, or a list of them. */
export const json: Form = {
  id: "json",
  label: "JSON",
  extensions: [".json"],
  async draft(text, parcel, hints) {
    const { draftFrom } = await import("./shape.ts");
    const parsed = parse(text, parcel.name, 1);
    if ("refused" in parsed) return [parsed.refused];
    const { value } = parsed;
    if (!Array.isArray(value)) return [draftFrom(value, parcel.name, hints)];
    if (value.length === 0) return [refused("no-items", parcel.name, "is an empty list. Fetch its reports again.")];
    return value.map((one: unknown, at) => ({ ...draftFrom(one, `${parcel.name}[${at}]`, hints), number: at + 1 }));
  },
};

/** A report a line. */
export const jsonl: Form = {
  id: "jsonl",
  label: "JSON Lines",
  extensions: [".jsonl", ".ndjson"],
  lines: true,
  draft: async (text, parcel, hints) => [await fromLine(text, parcel, hints)],
};

async function fromLine(text: string, parcel: Parcel, hints: Hints): Promise<Draft> {
  const { draftFrom } = await import("./shape.ts");
  const line = parcel.line ?? 1;
  const parsed = parse(text, parcel.name, line);
  if ("refused" in parsed) return parsed.refused;
  return { ...draftFrom(parsed.value, `${parcel.name}:${line}`, hints), number: line };
}

/** What the words hold, or a draft that says on which line they stop being JSON and what stands there. */
function parse(text: string, name: string, first: number): { value: unknown } | { refused: Draft } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const at = breaksAt(text, error instanceof Error ? error.message : "");
    const where = `${name}:${first + text.slice(0, at).split("\n").length - 1}`;
    if (text.slice(at).trim() === "") {
      return { refused: refused("bad-json", where, "ends in the middle of its JSON. Fetch the whole file again.") };
    }
    const rest = text
      .slice(at, at + 30)
      .split(/\r?\n/)[0]
      ?.trim();
    const says = `is not JSON from here: ${rest || "(a line that ends inside of a string)"} . Mend that line, or name the file .txt if it is no JSON.`;
    return { refused: refused("bad-json", where, says) };
  }
}

/** How many letters V8 shows before the one that it did not expect. */
const SHOWN_BEFORE = 10;

/** Where the parser stopped: it names the place, or shows it between its neighbours, or came to the end. */
function breaksAt(text: string, said: string): number {
  const position = /position (\d+)/.exec(said)?.[1];
  if (position !== undefined) return Number(position);
  const shown = /^Unexpected token '(.+?)', (\.{3})?"([\s\S]*)"(?:\.{3})? is not valid JSON$/u.exec(said);
  if (!shown) return text.length;
  const [, token = "", cut, around = ""] = shown;
  return Math.max(0, text.indexOf(around)) + (cut ? SHOWN_BEFORE : Math.max(0, around.indexOf(token)));
}

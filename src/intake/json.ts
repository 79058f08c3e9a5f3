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
    const said = error instanceof Error ? error.message : "";
    const at = Number(/position (\d+)/.exec(said)?.[1] ?? (/end of JSON/.test(said) ? text.length : 0));
    const line = first + text.slice(0, at).split("\n").length - 1;
    const found = text
      .slice(at, at + 30)
      .split(/\r?\n/)[0]
      ?.trim();
    const what = found ? `is not JSON from here: ${found}` : "ends in the middle of its JSON";
    const mend = found ? "Mend that line, or name the file .txt if it is no JSON." : "Fetch the whole file again.";
    return { refused: refused("bad-json", `${name}:${line}`, `${what}${found ? " ." : "."} ${mend}`) };
  }
}

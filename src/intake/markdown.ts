import { type Draft, type Form, type Hints, refused } from "./form.ts";

/** Between two lines of three dashes at the head of the file. */
const FRONT = /^---[ \t]*\r?\n([\s\S]*?)(?:(?<=\n)|\r?\n)---[ \t]*(?:\r?\n|$)/;
const HEADING = /^\s*#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\r?\n|$)/;

/** Words with a block of front matter that says who published them and when; a first heading is the title. */
export const markdown: Form = {
  id: "markdown",
  label: "Markdown",
  extensions: [".md", ".markdown"],
  async draft(text, parcel, hints) {
    const front = FRONT.exec(text);
    const body = text.slice(front?.[0].length ?? 0);
    const heading = HEADING.exec(body);
    const words = body.slice(heading?.[0].length ?? 0);
    const head = front
      ? await frontMatter(front[1] ?? "", words, parcel.name, hints)
      : { where: parcel.name, text: words };
    const title = head.title ?? heading?.[1] ?? null;
    return [head.problems ? head : { ...head, title }];
  },
};

async function frontMatter(words: string, text: string, name: string, hints: Hints): Promise<Draft> {
  const { parseDocument } = await import("yaml");
  const { draftFrom } = await import("./shape.ts");
  const document = parseDocument(words, { schema: "core", prettyErrors: false });
  const error = document.errors[0];
  if (error) {
    const line = words.slice(0, error.pos[0]).split("\n").length;
    const shown = words.split(/\r?\n/)[line - 1]?.trim() ?? "";
    const says = `the front matter cannot be read at: ${shown.slice(0, 60)} . Write one "name: value" a line, with quotes round a value that has a colon.`;
    return refused("bad-front-matter", `${name}:${line + 1}`, says);
  }
  const value: unknown = document.toJS({ maxAliasCount: 100 }) ?? {};
  const held = typeof value === "object" && !Array.isArray(value) ? value : { value };
  return draftFrom({ ...held, text }, name, hints);
}

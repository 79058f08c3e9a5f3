import * as z from "zod/mini";
import { columnsOf, draftOf } from "./fields.ts";
import { type Draft, type Field, type Hints, refused } from "./form.ts";

const word = z.nullish(z.string());

/** What an object must hold to be a report: a text. All else it may leave out. */
const shape = z.object({
  id: z.nullish(z.union([z.string(), z.number()])),
  publisher: word,
  published: z.nullish(
    z.union([z.string(), z.object({ day: z.string(), time: z.optional(z.string()), zone: z.optional(z.string()) })]),
  ),
  title: word,
  url: word,
  language: word,
  text: z.string(),
});

type Loose = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The fields of an object under the names that they have in it. */
function fieldsOf(value: Loose, hints: Hints): Loose {
  const names = Object.keys(value);
  return draftOf((field) => value[names[columnsOf(names, hints).get(field) ?? -1] ?? ""]);
}

/** An object out of JSON or front matter as a draft, or what is wrong with it. */
export function draftFrom(value: unknown, where: string, hints: Hints): Draft {
  if (!isObject(value)) {
    return refused("not-a-report", where, `holds ${kindOf(value)}, not a report. Write an object with a "text" in it.`);
  }
  const result = shape.safeParse(fieldsOf(value, hints));
  if (result.success) {
    const { id, published, ...rest } = result.data;
    return { where, ...rest, id: id === null || id === undefined ? null : String(id), published: dayOf(published) };
  }
  const field = String(result.error.issues[0]?.path[0] ?? "text") as Field;
  const given = fieldsOf(value, hints)[field];
  return given === undefined ? missing(field, value, where, hints) : wrong(field, given, where);
}

/** A day that comes in parts is put in words, so that one place alone decides what a day is. */
function dayOf(published: z.infer<typeof shape>["published"]): string | null {
  if (published === null || published === undefined || typeof published === "string") return published ?? null;
  return published.time === undefined
    ? `${published.day}`
    : `${published.day}T${published.time}${published.zone ?? ""}`;
}

function missing(field: Field, value: Loose, where: string, hints: Hints): Draft {
  if (Array.isArray(value.claims) && Array.isArray(value.problems)) {
    return refused("not-a-report", where, "is a reading that Dateline wrote, not a report. Leave it out.");
  }
  const names =
    Object.keys(value)
      .slice(0, 12)
      .map((name) => `"${name}"`)
      .join(", ") || "nothing";
  const name = hints.columns?.[field] ?? field;
  const what = `has no "${name}"; it holds ${names}.`;
  return refused("missing-field", where, `${what} Name the field with the report's words: --columns ${field}=NAME.`);
}

const wrong = (field: Field, given: unknown, where: string): Draft =>
  refused("wrong-field", where, `"${field}" is ${kindOf(given)} where words were expected. Write it as a string.`);

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return (
    { object: "an object", string: "a string", number: "a number", boolean: "true or false" }[typeof value as string] ??
    "nothing"
  );
}

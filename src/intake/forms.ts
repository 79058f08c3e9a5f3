import { csv } from "./csv.ts";
import { feed } from "./feed.ts";
import type { Form, FormId } from "./form.ts";
import { json, jsonl } from "./json.ts";
import { markdown } from "./markdown.ts";
import { page } from "./page.ts";
import { text } from "./text.ts";

/** Every form that Dateline reads. A new one: one file beside this, and one line here. */
export const forms: readonly Form[] = [text, markdown, page, json, jsonl, feed, csv];

export const formOf = (id: FormId): Form => forms.find((form) => form.id === id) ?? text;

/** The form that a file's name tells, with or without a `.gz`; null where it tells none. */
export function formByName(name: string): Form | null {
  const plain = name.toLowerCase().replace(/\.gz$/, "");
  return forms.find((form) => form.extensions.some((extension) => plain.endsWith(extension))) ?? null;
}

/** The form that the first words of a file tell, where its name does not: standard input, a name without an ending. */
export function formByWords(head: string): Form {
  const words = head.trimStart();
  if (/^<(?:\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<?(?:rss|feed|rdf:RDF)\b/i.test(words)) return feed;
  if (/^<(?:!doctype html|html|head|body|article|div|p)\b/i.test(words)) return page;
  if (words.startsWith("{") && isJson(words.slice(0, words.indexOf("\n")))) return jsonl;
  if (/^\{\s*"|^\[\s*\{/.test(words)) return json;
  return /^---\r?\n/.test(words) ? markdown : text;
}

/** The whole line is an object, and something comes after it. */
function isJson(line: string): boolean {
  try {
    return typeof JSON.parse(line) === "object";
  } catch {
    return false;
  }
}

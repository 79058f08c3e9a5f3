import { FIELDS, type Field, type Hints } from "./form.ts";

/**
 * The names under which tables keep what a report is made of, the commonest first. Only whole names count: a column
 * "source of funding" is no publisher.
 */
const KNOWN: Readonly<Record<Field, readonly string[]>> = {
  id: ["id", "uid", "guid", "report_id", "article_id", "unit_id"],
  publisher: ["publisher", "source", "outlet", "site_name", "newspaper"],
  published: ["published", "date", "published_at", "publication_date", "date_published", "datepublished", "pubdate"],
  title: ["title", "headline", "article_title"],
  url: ["url", "link"],
  language: ["language", "lang"],
  text: ["text", "body", "content", "article", "article_content", "full_text", "fulltext"],
};

const key = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");

/** Which column of a table holds each field: as a person said, else the first that has a well-known name. */
export function columnsOf(names: readonly string[], hints: Hints): ReadonlyMap<Field, number> {
  const keys = names.map(key);
  const found = new Map<Field, number>();
  for (const field of FIELDS) {
    const said = hints.columns?.[field];
    const wanted = said === undefined ? KNOWN[field] : [key(said)];
    const at = wanted.map((name) => keys.indexOf(name)).find((index) => index >= 0);
    if (at !== undefined) found.set(field, at);
  }
  return found;
}

/** The columns that a person named and the table does not have. */
export const lacking = (names: readonly string[], hints: Hints): readonly string[] =>
  Object.values(hints.columns ?? {}).filter((name) => !names.map(key).includes(key(name)));

/** The fields that something is said of. */
export function draftOf<Value>(said: (field: Field) => Value | undefined): Partial<Record<Field, Value>> {
  const entries = FIELDS.map((field) => [field, said(field)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

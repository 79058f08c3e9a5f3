import type { Element, Page } from "./dom.ts";

/** What a page says of itself to machines, in its own words. */
export interface Facts {
  readonly publisher: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly published: string | null;
}

type Loose = Readonly<Record<string, unknown>>;
const ARTICLE = /(?:Article|Posting|Report)$/;

/** The metadata of a page: schema.org's JSON-LD first, then OpenGraph and the other meta tags, then its marked-up words. */
export function factsOf(page: Page): Facts {
  const said = linked(page);
  const meta = metaOf(page);
  return {
    publisher: nameOf(said.publisher, said) ?? meta("og:site_name", "dc.publisher", "dcterms.publisher", "publisher"),
    title: wordsOf(said.headline) ?? meta("og:title", "dc.title", "twitter:title") ?? heading(page),
    url:
      wordsOf(said.url) ?? meta("og:url") ?? page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? null,
    language:
      wordsOf(said.inLanguage) ?? page.documentElement?.getAttribute("lang") ?? meta("og:locale", "content-language"),
    published: wordsOf(said.datePublished) ?? meta(...DATES) ?? timeOf(page),
  };
}

const DATES = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "dcterms.issued",
  "dcterms.created",
  "dcterms.date",
  "dc.date.issued",
  "dc.date",
  "pubdate",
  "publish-date",
  "publishdate",
  "publication_date",
  "parsely-pub-date",
  "sailthru.date",
  "date",
];

const wordsOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

/** The first article that the page's JSON-LD tells of. What cannot be read as JSON is left out. */
function linked(page: Page): Loose {
  const found: Loose[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      gather(JSON.parse(script.textContent ?? ""), found, 0);
    } catch {}
  }
  const types = (one: Loose) => [one["@type"]].flat().map(String);
  const article = found.find((one) => types(one).some((type) => ARTICLE.test(type)));
  return article ? { ...article, "@all": found } : {};
}

function gather(value: unknown, found: Loose[], depth: number): void {
  if (depth > 6) return;
  if (Array.isArray(value)) for (const one of value) gather(one, found, depth + 1);
  else if (typeof value === "object" && value !== null) {
    found.push(value as Loose);
    for (const one of Object.values(value)) if (typeof one === "object") gather(one, found, depth + 1);
  }
}

/** A publisher is a name, an object with one, or a reference to such an object elsewhere on the page. */
function nameOf(value: unknown, said: Loose): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one !== "object" || one === null) return wordsOf(one);
  const { name, "@id": id } = one as Loose;
  const all = (said["@all"] ?? []) as readonly Loose[];
  return wordsOf(name) ?? wordsOf(all.find((other) => other["@id"] === id && other.name)?.name);
}

/** The first meta tag of those names that says something. */
function metaOf(page: Page): (...names: readonly string[]) => string | null {
  const tags = new Map<string, string>();
  for (const tag of page.querySelectorAll("meta")) {
    const content = wordsOf(tag.getAttribute("content"));
    const name = ["property", "name", "itemprop", "http-equiv"].map((key) => tag.getAttribute(key)).find((key) => key);
    if (content && name && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), content);
  }
  return (...names) => names.map((name) => tags.get(name)).find((content) => content !== undefined) ?? null;
}

function heading(page: Page): string | null {
  const text = (selector: string) => wordsOf(page.querySelector(selector)?.textContent?.replace(/\s+/g, " "));
  return text("article h1") ?? text("h1") ?? text("title");
}

const TIMES = ["[itemprop=datePublished]", "time[pubdate]", "article time[datetime]", "main time[datetime]"];

/** The time that the page marks as its own; one of several that stand anywhere might be another article's. */
function timeOf(page: Page): string | null {
  const day = (one: Element | null) => wordsOf(one?.getAttribute("datetime")) ?? wordsOf(one?.getAttribute("content"));
  for (const selector of TIMES) {
    const found = day(page.querySelector(selector));
    if (found) return found;
  }
  const days = new Set([...page.querySelectorAll("time[datetime]")].map((one) => day(one)));
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

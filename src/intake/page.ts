import { articleOf, type Page, parsePage } from "./dom.ts";
import { factsOf } from "./facts.ts";
import type { Draft, Form } from "./form.ts";
import { proseOf } from "./prose.ts";

/** Markup nested deeper than this is broken, and the search for its article would take seconds and fail. */
const DEEPEST = 400;
/** Less of the page's words than this, and what was found is not the article. */
const ENOUGH = 0.4;

/** A web page: the article in it, and what its metadata says. It is read, never rendered. */
export const page: Form = {
  id: "page",
  label: "HTML page",
  extensions: [".html", ".htm", ".xhtml"],
  draft: async (text, parcel) => [await fromPage(text, parcel.name)],
};

async function fromPage(html: string, where: string): Promise<Draft> {
  const page = await parsePage(html);
  const facts = factsOf(page);
  const body = proseOf(page.body ?? page, "without what stands around");
  const article = body.depth > DEEPEST ? "" : await articleText(page);
  if (length(article) >= ENOUGH * length(body.text)) return { where, ...facts, text: article };
  const says =
    "no article stands out on this page, so all its words were taken. Save the article's text as .txt if that is too much.";
  return { where, ...facts, text: body.text, problems: [{ check: "no-article", where, says }] };
}

async function articleText(page: Page): Promise<string> {
  try {
    const article = await articleOf(page);
    return article ? proseOf(article).text : "";
  } catch {
    return "";
  }
}

const length = (text: string): number => text.replace(/\s+/g, "").length;

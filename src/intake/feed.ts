import type { Problem } from "../ledger/problem.ts";
import { parsePage } from "./dom.ts";
import { type Draft, type Form, refused } from "./form.ts";
import { proseOf } from "./prose.ts";

/** RSS or Atom: a report an item. */
export const feed: Form = {
  id: "feed",
  label: "RSS or Atom feed",
  extensions: [".rss", ".atom", ".xml", ".rdf"],
  async draft(xml, parcel) {
    const { parseFeed } = await import("@rowanmanning/feed-parser");
    const { name } = parcel;
    try {
      const parsed = parseFeed(xml);
      const items = await Promise.all(parsed.items.map((item, at) => fromItem(item, `${name}[${at}]`, at + 1)));
      const drafts = items.map((draft) => ({ publisher: parsed.title, language: parsed.language, ...draft }));
      return [...drafts, ...broken(xml, name), ...(drafts.length === 0 ? [noItems(name)] : [])];
    } catch {
      const found = xml.trim().slice(0, 40).split(/\r?\n/)[0];
      return [
        refused(
          "bad-feed",
          `${name}:1`,
          `is no RSS or Atom feed; it begins with: ${found} . Name the feed itself, or call the file .html or .txt.`,
        ),
      ];
    }
  },
};

type Item = ReturnType<typeof import("@rowanmanning/feed-parser")["parseFeed"]>["items"][number];

async function fromItem(item: Item, where: string, number: number): Promise<Draft> {
  const words = item.content ?? item.description;
  const own = { where, number, id: item.id ?? item.url, title: item.title, url: item.url, published: dayOf(item) };
  if (words === null) {
    return refused(
      "missing-field",
      where,
      `the item "${(item.title ?? "").slice(0, 40)}" has no text. Fetch its page and read that.`,
    );
  }
  return { ...own, text: await plain(words) };
}

/** The item's own words for its day: the package makes a moment of them, which loses the zone and guesses at "03/04/2016". */
function dayOf(item: Item): string | null {
  const names = ["pubdate", "published", "issued", "date", "created"];
  const words = names.map((name) => item.element.findElementWithName(name)?.textContent.trim());
  return words.find((one) => one) ?? null;
}

/** An item's text is often markup; its paragraphs stay paragraphs. */
async function plain(words: string): Promise<string> {
  if (!/<\/?[a-z][^>]*>|&#?\w+;/i.test(words)) return words;
  const page = await parsePage(`<html><body>${words}</body></html>`);
  return proseOf(page.body ?? page).text;
}

const noItems = (name: string): Draft => refused("no-items", name, "is a feed without an item. Fetch it again.");

/** Where the feed stops being one: an item that does not close before the next, or an end that is missing. */
function broken(xml: string, name: string): Draft[] {
  const problem = (at: number, says: string): Draft[] => {
    const line = xml.slice(0, at).split("\n").length;
    const one: Problem = { check: "bad-feed", where: `${name}:${line}`, says };
    return [{ where: one.where, problems: [one] }];
  };
  let open = -1;
  for (const tag of xml
    .replace(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->/g, blanked)
    .matchAll(/<(\/?)(?:item|entry)\b/g)) {
    if (tag[1] === "" && open >= 0)
      return problem(
        open,
        "this item does not close before the next begins; what is in it may be mixed up. Fetch the feed again.",
      );
    open = tag[1] === "" ? tag.index : -1;
  }
  if (/<\/(?:rss|feed|rdf:RDF)\s*>\s*$/i.test(xml)) return [];
  return problem(xml.length, "the feed ends before it is closed, so its last item may be cut. Fetch it again.");
}

/** As long, and with its lines, but without a tag in it. */
const blanked = (words: string): string => words.replace(/[^\n]/g, " ");

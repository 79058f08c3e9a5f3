/** As much of a page as intake looks at. The packages' own types are the browser's, which a pure room must not know. */
export interface Node {
  /** 1 is an element, 3 a text. */
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<Node>;
}

export interface Element extends Node {
  getAttribute(name: string): string | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}

export interface Page extends Element {
  readonly documentElement: Element | null;
  readonly body: Element | null;
}

/** A page as its markup says; nothing in it is run or fetched. */
export async function parsePage(html: string): Promise<Page> {
  const { parseHTML } = await import("linkedom");
  return parseHTML(/<html\b/i.test(html) ? html : `<html><body>${html}</body></html>`).document as unknown as Page;
}

/** The article of a page, without what stands around it. It takes the page apart, so it is asked last. */
export async function articleOf(page: Page): Promise<Node | null> {
  const { Readability } = await import("@mozilla/readability");
  const settings = { serializer: (node: unknown) => node as Node, maxElemsToParse: 200_000 };
  // The package names the browser's Document, which this room does not know; linkedom's is one.
  const article = new Readability<Node>(page as never, settings as never).parse();
  return article?.content ?? null;
}

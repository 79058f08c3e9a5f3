import type { Element, Node } from "./dom.ts";

const words = (names: string): ReadonlySet<string> => new Set(names.toUpperCase().split(" "));

/** What a reader never sees, or cannot read as prose. */
const UNSEEN = words("script style noscript template head svg math iframe object button select textarea input dialog");
/** What stands around an article. */
const AROUND = words("nav footer aside form");
/** What begins and ends a paragraph. */
const BLOCKS = words(
  "address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul",
);

/** The words of a page's part, and how deep its markup goes. */
export interface Prose {
  readonly text: string;
  readonly depth: number;
}

/**
 * The words of a part of a page, its paragraphs parted by blank lines. The walk keeps its own stack: markup can be
 * nested deeper than calls can.
 */
export function proseOf(root: Node, whole: "all" | "without what stands around" = "all"): Prose {
  const skips = (node: Node) => isUnseen(node) || (whole !== "all" && AROUND.has(node.nodeName.toUpperCase()));
  const paragraphs: string[] = [];
  let line = "";
  let depth = 0;
  const close = () => {
    paragraphs.push(...paragraphsOf(line));
    line = "";
  };
  const stack: { node: Node; next: number }[] = [{ node: root, next: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    depth = Math.max(depth, stack.length);
    const block = BLOCKS.has(top.node.nodeName.toUpperCase());
    const child = top.node.childNodes[top.next++];
    if (block && (top.next === 1 || !child)) close();
    if (!child) stack.pop();
    else if (child.nodeType === 3) line += (child.textContent ?? "").replace(/[ \t\r\n\f]+/g, " ");
    else if (child.nodeName.toUpperCase() === "BR") line += "\n";
    else if (child.nodeType === 1 && !skips(child)) stack.push({ node: child, next: 0 });
  }
  close();
  return { text: paragraphs.join("\n\n"), depth };
}

/** A line break ends a line; two of them, as older pages write it, a paragraph. */
const paragraphsOf = (line: string): string[] =>
  line
    .split(/\n[ \n]*\n/)
    .map((part) =>
      part
        .replace(/ *\n */g, "\n")
        .replace(/ {2,}/g, " ")
        .trim(),
    )
    .filter((part) => part !== "");

function isUnseen(node: Node): boolean {
  if (UNSEEN.has(node.nodeName.toUpperCase())) return true;
  return (node as Element).getAttribute("hidden") !== null;
}

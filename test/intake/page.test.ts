import { describe, expect, test } from "vitest";
import { reportFrom, takenFrom } from "./taken.ts";

const ONE =
  "The army took the town of Ras on Sunday, and the rebels left for the north of the country, a monitor said.";
const TWO = "“They left at night,” a resident said. The number of those who left the town could not be confirmed.";
const ARTICLE = `<article><h1>Ras falls</h1><p>AMMAN: ${ONE}</p><p>${TWO}</p></article>`;
const page = (head: string, body = ARTICLE) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

test("a page's words are its article's, in paragraphs; the dateline stays in the text", async () => {
  const around = `<nav><a href="/">Home</a> <a>World</a></nav>${ARTICLE}<footer>All rights reserved by the Wire and its heirs.</footer><script>track("x")</script>`;
  const report = await reportFrom("ras.html", page("<title>Ras falls - Wire</title>", around));
  expect(report.text).toBe(`AMMAN: ${ONE}\n\n${TWO}`);
  expect(report).toMatchObject({ id: "ras", publisher: null, published: null, title: "Ras falls" });
});

const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const NEWS = { "@type": "NewsArticle", datePublished: "2016-11-27T14:30:00+02:00", headline: "Ras falls" };

describe("a page says who published it and when", () => {
  test.each([
    ["in JSON-LD", ld({ ...NEWS, publisher: { "@type": "Organization", name: "Wire" } })],
    [
      "in a graph",
      ld({
        "@graph": [
          { ...NEWS, publisher: { "@id": "#w" } },
          { "@type": "Organization", "@id": "#w", name: "Wire" },
        ],
      }),
    ],
    [
      "in a list, after what is broken",
      `<script type="application/ld+json">{"@type": </script>${ld([{ "@type": "WebSite" }, { ...NEWS, publisher: "Wire" }])}`,
    ],
    [
      "in OpenGraph",
      '<meta property="og:site_name" content="Wire"><meta property="article:published_time" content="2016-11-27T14:30:00+02:00"><meta property="article:modified_time" content="2017-01-01">',
    ],
    [
      "in Dublin Core",
      '<meta name="DC.publisher" content="Wire"><meta name="DC.date.issued" content="2016-11-27 14:30 +0200">',
    ],
  ])("%s", async (_where, head) => {
    expect(await reportFrom("a.html", page(head))).toMatchObject({
      publisher: "Wire",
      published: { day: "2016-11-27", time: "14:30", zone: "+02:00" },
      title: "Ras falls",
    });
  });

  test.each([
    [
      "marked as its own",
      `<time datetime="2015-01-01">old</time><time itemprop="datePublished" datetime="2016-11-27">x</time>${ARTICLE}`,
      "2016-11-27",
    ],
    [
      "in its article",
      `<aside><time datetime="2015-01-01">old</time></aside>${ARTICLE.replace("<h1>", '<time datetime="2016-11-27">x</time><h1>')}`,
      "2016-11-27",
    ],
    ["the only one", `<time datetime="2016-11-27">x</time>${ARTICLE}`, "2016-11-27"],
    [
      "one of two that stand anywhere",
      `<time datetime="2016-11-27">x</time><time datetime="2015-01-01">y</time>${ARTICLE}`,
      undefined,
    ],
    ["in words alone", `<p>27 November 2016</p>${ARTICLE}`, undefined],
  ])("by a time: %s", async (_which, body, day) => {
    expect((await takenFrom("a.html", page("", body)))[0]?.report?.published?.day).toBe(day);
  });
});

test("a page that names its charset is read by it", async () => {
  const html = page(
    '<meta charset="windows-1251">',
    `<article><p>${"Armiya zanyala Ras. ".repeat(20)}\u0001</p></article>`,
  );
  const bytes = Uint8Array.from(html, (letter) => (letter === "\u0001" ? 0xcf : letter.charCodeAt(0)));
  expect((await reportFrom("a.html", bytes)).text).toContain("П");
});

test("line breaks end lines, and two of them a paragraph", async () => {
  const html = `<body><div>${ONE}<br>${TWO}<br><br>${ONE}</div></body>`;
  expect((await takenFrom("a.html", html))[0]?.report?.text).toBe(`${ONE}\n${TWO}\n\n${ONE}`);
});

test("what is hidden is not read", async () => {
  const body = `<article><p>${ONE}</p><p hidden>Secret.</p><style>p { }</style><template>Spare.</template></article>`;
  expect((await takenFrom("a.html", page("", body)))[0]?.report?.text).toBe(ONE);
});

test("markup nested as deep as it likes ends soon", async () => {
  const [one] = await takenFrom("a.html", `<body>${"<div>".repeat(30_000)}${ONE}`);
  expect(one?.report?.text).toBe(ONE);
});

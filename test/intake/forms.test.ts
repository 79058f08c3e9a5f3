import { describe, expect, test } from "vitest";
import { formByWords } from "../../src/intake/forms.ts";
import { reportFrom, takenFrom } from "./taken.ts";

const WORDS = "The army took the town of Ras on Sunday, and the rebels left for the north of the country.";
const NOTHING = { publisher: null, title: null, url: null, published: null, language: "en" };

describe("text", () => {
  test("is the file's words, untouched", async () => {
    const text = `AMMAN: ${WORDS}\r\n\r\n\u2028A\u00A0line.\n`;
    expect(await reportFrom("in/ras.txt", text)).toEqual({ id: "ras", ...NOTHING, text });
  });

  test("loses the mark of its charset, and nothing else", async () => {
    expect((await reportFrom("a.txt", `\uFEFF${WORDS}`)).text).toBe(WORDS);
  });

  test("takes from a person what the file does not say", async () => {
    const hints = { published: { day: "2016-11-27" as never }, publisher: "Wire", language: "ar" };
    expect(await reportFrom("a.txt", WORDS, hints)).toMatchObject(hints);
  });
});

describe("Markdown", () => {
  test("says in its front matter who published it and when", async () => {
    const head = `---\npublisher: Wire\ndate: 2016-11-27\nlanguage: en\nurl: https://example.org/1\nid: 7\n---\n`;
    const report = await reportFrom("a.md", `${head}\n# The title\n\n${WORDS}\n`);
    expect(report).toMatchObject({ id: "7", publisher: "Wire", title: "The title", published: { day: "2016-11-27" } });
    expect(report.text).toBe(`\n${WORDS}\n`);
  });

  test("needs none", async () => {
    expect(await reportFrom("a.md", WORDS)).toMatchObject({ id: "a", ...NOTHING, text: WORDS });
  });

  test("is not taken for front matter by a rule between paragraphs", async () => {
    const text = `${WORDS}\n\n---\n\nMore.`;
    expect((await reportFrom("a.md", text)).text).toBe(text);
  });
});

describe("JSON", () => {
  test("gives what it holds", async () => {
    const held = { id: "x1", publisher: "Wire", published: "2016-11-27", title: "T", text: `${WORDS}\u2028\u0000` };
    expect(await reportFrom("a.json", JSON.stringify(held))).toEqual({
      ...held,
      published: { day: "2016-11-27" },
      url: null,
      language: "en",
    });
  });

  test("may be a list", async () => {
    const reports = await takenFrom("all.json", JSON.stringify([{ text: WORDS }, { id: "b", text: WORDS }]));
    expect(reports.map((one) => one.report?.id)).toEqual(["all-1", "b"]);
  });

  test("keeps its text elsewhere, when a person says where", async () => {
    const held = JSON.stringify({ words: WORDS, day: "2016-11-27" });
    const report = await reportFrom("a.json", held, { columns: { text: "words", published: "day" } });
    expect(report).toMatchObject({ text: WORDS, published: { day: "2016-11-27" } });
  });

  test("takes no address that is not of the web", async () => {
    expect((await reportFrom("a.json", JSON.stringify({ text: WORDS, url: "javascript:alert(1)" }))).url).toBeNull();
  });
});

test("JSON Lines are told apart by line feeds alone", async () => {
  const held = `{"text":"${WORDS}\u2028 one"}\r\n\n{"id":"b","text":"${WORDS}"}`;
  const reports = await takenFrom("a.jsonl", held);
  expect(reports.map((one) => [one.report?.id, one.where, one.problems.length])).toEqual([
    ["a-1", "a.jsonl:1", 0],
    ["b", "a.jsonl:3", 0],
  ]);
});

describe("a table", () => {
  test("has its columns told by their names", async () => {
    const held = `ID;Date;Source;Headline;Body\nr1;27/11/2016;Wire;T;"${WORDS}\n\nHe said ""no"";"\n`;
    expect(await reportFrom("a.csv", held)).toMatchObject({
      id: "r1",
      published: { day: "2016-11-27" },
      publisher: "Wire",
      title: "T",
      text: `${WORDS}\n\nHe said "no";`,
    });
  });

  test("or as a person says", async () => {
    const columns = { text: "col b", published: "col a" };
    const report = await reportFrom("a.csv", `col a,col b\n2016-11-27,"${WORDS}"\n`, { columns });
    expect(report).toMatchObject({ id: "a-2", text: WORDS, published: { day: "2016-11-27" } });
  });

  test("counts lines, not rows", async () => {
    const held = `text,id\n"${WORDS}\n\nand more",one\n\n"${WORDS}",two\n`;
    expect((await takenFrom("a.csv", held)).map((one) => one.where)).toEqual(["a.csv:2", "a.csv:6"]);
  });

  test("has no quoted cell where a quote stands inside of one", async () => {
    const held = `id,text\none,The 5" gun. ${WORDS.replaceAll(",", "")}\ntwo,${WORDS.replaceAll(",", "")}\n`;
    expect((await takenFrom("a.csv", held)).map((one) => one.report?.id)).toEqual(["one", "two"]);
  });

  test("may be parted by tabs", async () => {
    expect(await reportFrom("a.tsv", `id\ttext\nr1\t${WORDS}\n`)).toMatchObject({ id: "r1", text: WORDS });
  });
});

describe("a feed", () => {
  const rss = (item: string) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title><language>en-gb</language>${item}</channel></rss>`;

  test("of RSS gives a report an item, its day with the zone", async () => {
    const item = `<item><title>T</title><link>https://example.org/1</link><guid>g1</guid><pubDate>Sun, 27 Nov 2016 23:30:00 -0500</pubDate><description><![CDATA[<p>${WORDS}</p><p>Two &amp; three.</p>]]></description></item>`;
    expect(await reportFrom("a.xml", rss(item))).toEqual({
      id: "g1",
      publisher: "Wire",
      title: "T",
      url: "https://example.org/1",
      language: "en-GB",
      published: { day: "2016-11-27", time: "23:30", zone: "-05:00" },
      text: `${WORDS}\n\nTwo & three.`,
    });
  });

  test("does not guess at a day that could be two", async () => {
    const [one] = await takenFrom(
      "a.xml",
      rss(`<item><description>${WORDS}</description><pubDate>03/04/2016</pubDate></item>`),
    );
    expect(one?.report?.published).toBeNull();
    expect(one?.problems.map(({ check }) => check)).toEqual(["unclear-date"]);
  });

  test("of Atom too", async () => {
    const entry = `<entry><id>e1</id><title>T</title><published>2016-11-27T01:00:00Z</published><content type="html">&lt;p&gt;${WORDS}&lt;/p&gt;</content></entry>`;
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title>${entry}</feed>`;
    expect(await reportFrom("a.atom", atom)).toMatchObject({ id: "e1", publisher: "Wire", text: WORDS });
  });
});

test.each([
  ['<?xml version="1.0"?>\n<rss version="2.0">', "feed"],
  ['<feed xmlns="x">', "feed"],
  ["<!doctype html><html>", "page"],
  ['{"text": "x"}', "json"],
  ['{\n "text": "x"}', "json"],
  ['{"text": "x"}\n{"text": "y"}\n', "jsonl"],
  ['[{"text": "x"}]', "json"],
  ["---\ntitle: x\n---\n", "markdown"],
  ["The army took Ras.", "text"],
  ["[Update] The army took Ras.", "text"],
])("standard input that begins %j is %s", (words, form) => {
  expect(formByWords(words).id).toBe(form);
});

test.each([
  ["Les forces armées ont pris la ville de Ras dimanche, selon des sources militaires citées par la radio.", "fr"],
  ["قالت مصادر محلية إن القوات سيطرت على الحي الواقع شرق المدينة يوم الأحد", "ar"],
  ["Українські війська зайняли місто в неділю, повідомив речник Генерального штабу.", "uk"],
  [WORDS, "en"],
  ["12345", null],
])("the language of %j is %s", async (words, language) => {
  expect((await takenFrom("a.txt", words))[0]?.report?.language).toBe(language);
});

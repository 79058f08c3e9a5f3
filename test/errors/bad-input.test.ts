import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { refusal } from "../../src/edges/files.ts";
import { type Files, taken } from "./said.ts";

/** Each thing that can be wrong with a file: the smallest that shows it, and what a person then reads. */
const PLAIN = "The army took the town of Ras on Sunday, and the rebels left for the north of the country.";
const bytes = (...numbers: number[]): Uint8Array => new Uint8Array(numbers);
const latin = (words: string): Uint8Array => Uint8Array.from(words, (letter) => letter.charCodeAt(0));
/** "Jerusalem: the army said on Monday that it took the city" in the charset that Arabic Windows writes. */
const windows1256 = latin(
  "\xC7\xE1\xDE\xCF\xD3: \xDE\xC7\xE1 \xC7\xE1\xCC\xED\xD4 \xED\xE6\xC7\xE3 \xC7\xE1\xC7\xCB\xE4\xED\xE4 \xC5\xE4\xE5 \xD3\xED\xD8\xD1 \xDA\xE1\xEC \xC7\xE1\xE3\xCF\xED\xE4\xC9 \xE6\xC7\xE4\xD3\xCD\xC8 \xC7\xE1\xE3\xD3\xE1\xCD\xE6\xE4",
);

interface Case {
  readonly what: string;
  readonly files: Files;
  /** The names that are asked for; else all files. */
  readonly ask?: readonly string[];
  readonly check: string;
  readonly says: string;
  /** The ids that are read all the same. */
  readonly read?: readonly string[];
}

const cases: readonly Case[] = [
  {
    what: "a file that is not there",
    files: { "b.txt": PLAIN },
    ask: ["a.txt", "b.txt"],
    check: "missing",
    says: "a.txt: there is no such file. Look at how its name is spelled.",
    read: ["b"],
  },
  {
    what: "an empty file",
    files: { "a.txt": "" },
    check: "empty",
    says: "a.txt: is empty. Name a file that holds words.",
  },
  {
    what: "a file of spaces",
    files: { "a.txt": " \n\n" },
    check: "no-text",
    says: "a.txt: holds no words. Leave it out, or fetch it again.",
  },
  {
    what: "a folder that holds itself",
    files: { "in/a.txt": PLAIN, "in/again": { link: "." } },
    ask: ["in"],
    check: "folder-loop",
    says: "in/again: it is a link back to its own folder, and was not followed. Remove the link.",
    read: ["a"],
  },
  {
    what: "a folder that holds a folder above it",
    files: { "in/deep/a.txt": PLAIN, "in/deep/up": { link: ".." } },
    ask: ["in"],
    check: "folder-loop",
    says: "in/deep/up: it is a link back to a folder that it is in, and was not followed. Remove the link.",
    read: ["a"],
  },
  {
    what: "a link that leads to itself",
    files: { "in/a.txt": PLAIN, "in/b.txt": { link: "b.txt" } },
    ask: ["in"],
    check: "folder-loop",
    says: "in/b.txt: it is a link that leads back to itself. Remove the link.",
    read: ["a"],
  },
  {
    what: "a folder without a report",
    files: { "in/a.pdf": "x", "in/.hidden.txt": PLAIN },
    ask: ["in"],
    check: "nothing-to-read",
    says: "in: the folder holds no report that Dateline can read (it holds 1 entry). Name the files themselves.",
  },
  {
    what: "bytes that are no words",
    files: { "a.txt": bytes(0x41, 0x42, 0x00, 0x01) },
    check: "binary",
    says: "a.txt: is not a text: byte 3 of it is NUL. Name a file that holds words.",
  },
  {
    what: "a PDF",
    files: { "a.pdf": "%PDF-1.7\n" },
    check: "binary",
    says: "a.pdf: is a PDF, not a text. Save its text as .txt and read that.",
  },
  {
    what: "an office document",
    files: { "a.docx": "PK\u0003\u0004xx" },
    check: "binary",
    says: "a.docx: is a zip or an office document, not a text. Unpack it, or save its text as .txt, and read that.",
  },
  {
    what: "a gzip that was cut",
    files: { "a.txt.gz": gzipSync(PLAIN.repeat(40)).subarray(0, 60) },
    check: "gzip-truncated",
    says: "a.txt.gz: the gzip ends too early, so its last part is missing. Fetch the whole file again.",
  },
  {
    what: "a gzip of lines that was cut: what is whole is read",
    files: { "a.jsonl.gz": gzipSync(lines(4000)).subarray(0, -2000) },
    check: "gzip-truncated",
    says: "a.jsonl.gz: the gzip ends too early, so its last part is missing. Fetch the whole file again.",
    read: ["r0", "r1", "r2"],
  },
  {
    what: "a gzip that is damaged",
    files: { "a.txt.gz": bytes(0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xff, 0xff, 0xff) },
    check: "gzip-broken",
    says: "a.txt.gz: the gzip is damaged. Fetch the file again.",
  },
  {
    what: "a bad byte in UTF-8",
    files: {
      "a.txt": latin("In Malm\xC3\xB6 and \xC3\x85rhus the army\ntook the town on Sunday. \xE9 was the end of it."),
    },
    check: "bad-utf8",
    says: "a.txt:2: has a byte that is not UTF-8 (0xE9); it is shown as U+FFFD. Fetch the file again, or save it as UTF-8.",
    read: ["a"],
  },
  {
    what: "an Arabic text of old Windows",
    files: { "a.txt": windows1256 },
    check: "charset-guessed",
    says: "a.txt: is not UTF-8; its bytes look like windows-1256, and it was read so. Save it as UTF-8 if words look wrong.",
    read: ["a"],
  },
  {
    what: "lines in UTF-16",
    files: { "a.jsonl": bytes(0xff, 0xfe, 0x7b, 0) },
    check: "utf-16",
    says: "a.jsonl: is UTF-16, which cannot be read line by line. Save it as UTF-8.",
  },
  {
    what: "a text over 5 MB",
    files: { "a.txt": "word ".repeat(1_000_001) },
    check: "too-long",
    says: "a.txt: its text has 5,000,005 letters, and one report may have 5,000,000. Cut it into its reports.",
  },
  {
    what: "a file over 64 MB",
    files: { "a.txt": new Uint8Array(64_000_001).fill(0x61) },
    check: "too-large",
    says: "a.txt: is over 64 MB, more than one file is read at once. Write its reports as .jsonl, one a line.",
  },
  {
    what: "JSON that stops",
    files: { "a.json": '{"text": "The army' },
    check: "bad-json",
    says: "a.json:1: ends in the middle of its JSON. Fetch the whole file again.",
  },
  {
    what: "JSON with a line that breaks inside of words",
    files: { "a.json": '{"text":\n "The army\ntook"}' },
    check: "bad-json",
    says: "a.json:2: is not JSON from here: (a line that ends inside of a string) . Mend that line, or name the file .txt if it is no JSON.",
  },
  {
    what: "JSON that is wrong on its third line",
    files: { "a.json": '{\n"text": "x",\nid: 4}' },
    check: "bad-json",
    says: "a.json:3: is not JSON from here: id: 4} . Mend that line, or name the file .txt if it is no JSON.",
  },
  {
    what: "JSON without a text",
    files: { "a.json": '{"id": "r1", "body_html": "x"}', "b.json": JSON.stringify({ text: PLAIN }) },
    check: "missing-field",
    says: 'a.json: has no "text"; it holds "id", "body_html". Name the field with the report\'s words: --columns text=NAME.',
    read: ["b"],
  },
  {
    what: "JSON with a number where words are expected",
    files: { "a.json": '{"text": "x", "publisher": 5}' },
    check: "wrong-field",
    says: 'a.json: "publisher" is a number where words were expected. Write it as a string.',
  },
  {
    what: "JSON that holds no report",
    files: { "a.json": "[4]" },
    check: "not-a-report",
    says: 'a.json[0]: holds a number, not a report. Write an object with a "text" in it.',
  },
  {
    what: "what an earlier run wrote",
    files: { "a.json": '{"id": "r1", "claims": [], "problems": []}' },
    check: "not-a-report",
    says: "a.json: is a reading that Dateline wrote, not a report. Leave it out.",
  },
  {
    what: "an empty list",
    files: { "a.json": "[]" },
    check: "no-items",
    says: "a.json: is an empty list. Fetch its reports again.",
  },
  {
    what: "one bad line among lines",
    files: { "a.jsonl": `${lines(1)}{"text": \n${JSON.stringify({ id: "last", text: PLAIN })}\n` },
    check: "bad-json",
    says: "a.jsonl:2: ends in the middle of its JSON. Fetch the whole file again.",
    read: ["r0", "last"],
  },
  {
    what: "a page that is no feed",
    files: { "a.xml": "<html><body>404</body></html>" },
    check: "bad-feed",
    says: "a.xml:1: is no RSS or Atom feed; it begins with: <html><body>404</body></html> . Name the feed itself, or call the file .html or .txt.",
  },
  {
    what: "a feed that was cut",
    files: {
      "a.xml": `<rss><channel><item><guid>one</guid><description>${PLAIN}</description></item>\n<item><guid>two</guid><description>${PLAIN}</description>`,
    },
    check: "bad-feed",
    says: "a.xml:2: the feed ends before it is closed, so its last item may be cut. Fetch it again.",
    read: ["one", "two"],
  },
  {
    what: "a feed with an item that does not close",
    files: {
      "a.xml": `<rss><channel>\n<item><guid>one</guid><description>${PLAIN}</description>\n<item><guid>two</guid><description>${PLAIN}</description></item></channel></rss>`,
    },
    check: "bad-feed",
    says: "a.xml:2: this item does not close before the next begins; what is in it may be mixed up. Fetch the feed again.",
  },
  {
    what: "a feed with an item that has only a title",
    files: {
      "a.xml": `<rss><channel><item><title>Ras</title></item><item><guid>two</guid><description>${PLAIN}</description></item></channel></rss>`,
    },
    check: "missing-field",
    says: 'a.xml[0]: the item "Ras" has no text. Fetch its page and read that.',
    read: ["two"],
  },
  {
    what: "a feed without an item",
    files: { "a.xml": "<rss><channel><title>Wire</title></channel></rss>" },
    check: "no-items",
    says: "a.xml: is a feed without an item. Fetch it again.",
  },
  {
    what: "a table with a row too short",
    files: { "a.csv": `id,text,date\nx,only two\nr2,"${PLAIN}",2016-11-27\n` },
    check: "ragged-row",
    says: 'a.csv:2: has 2 cells where the first row names 3: x,only two . Put quotes round a cell that holds a ",", and give each column a cell.',
    read: ["r2"],
  },
  {
    what: "a table with a quoted cell that goes on after its quote",
    files: { "a.csv": `id,text\nx,"he said" no\nr2,"${PLAIN}"\n` },
    check: "bad-row",
    says: "a.csv:2: a quote in this row does not close, or words follow it. Double quotes inside a cell.",
    read: ["r2"],
  },
  {
    what: "a table with a cell that never closes",
    files: { "a.csv": `id,text\nr1,"${PLAIN}"\nx,"he said\nno more\n` },
    check: "open-quote",
    says: "a.csv:3: a quoted cell opens in this row and never closes, so nothing from here on was read. Close it.",
    read: ["r1"],
  },
  {
    what: "a table without a text",
    files: { "a.csv": "id,words\n1,x\n2,y\n" },
    check: "missing-column",
    says: 'a.csv:1: no column holds a text; the columns are "id", "words". Name the column with the reports\' words: --columns text=NAME.',
  },
  {
    what: "front matter that is no YAML",
    files: { "a.md": `---\npublisher: Wire\ntitle: "Ras\n---\n${PLAIN}` },
    check: "bad-front-matter",
    says: 'a.md:3: the front matter cannot be read at: title: "Ras . Write one "name: value" a line, with quotes round a value that has a colon.',
  },
  {
    what: "a day that could be two",
    files: { "a.json": JSON.stringify({ text: PLAIN, published: "03/04/2016" }) },
    check: "unclear-date",
    says: 'a.json: its day of publication, "03/04/2016" could be two days. Write it as 2016-11-27, or give --published.',
    read: ["a"],
  },
  {
    what: "a page of which nothing stands out",
    files: { "a.html": `<body>${"<div>".repeat(500)}${PLAIN}${"</div>".repeat(500)}</body>` },
    check: "no-article",
    says: "a.html: no article stands out on this page, so all its words were taken. Save the article's text as .txt if that is too much.",
    read: ["a"],
  },
];

function lines(count: number): string {
  const one = (n: number) => JSON.stringify({ id: `r${n}`, text: `${PLAIN} It is the ${n}th time since ${n * 7919}.` });
  return Array.from({ length: count }, (_, n) => `${one(n)}\n`).join("");
}

test.each(cases)("$what", async ({ files, ask, check, says, read = [] }) => {
  const came = await taken(files, ask ?? Object.keys(files));
  expect(came.said).toContain(says);
  expect(came.checks[came.said.indexOf(says)]).toBe(check);
  expect(came.read.slice(0, read.length)).toEqual(read);
  if (read.length === 0) expect(came.read.filter((id) => id === "x")).toEqual([]);
});

test("one problem for one fault", async () => {
  for (const { files, ask, what } of cases) {
    const came = await taken(files, ask ?? Object.keys(files));
    expect([what, came.said.length]).toEqual([what, 1]);
  }
});

test("a file that may not be read", () => {
  expect(refusal({ code: "EACCES" }, "a.txt")).toEqual({
    check: "unreadable",
    where: "a.txt",
    says: "it may not be read by you. Ask for the right to read it (chmod +r).",
  });
});

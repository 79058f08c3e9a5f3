import fc from "fast-check";
import { expect, test } from "vitest";
import { forms } from "../../src/intake/index.ts";
import { takenFrom } from "./taken.ts";

/** Pieces of every form, so that what is made of them comes near to being one. */
const PIECES = [
  "{",
  "}",
  "[",
  '"text"',
  ":",
  '"',
  ",",
  "\n",
  "\r\n",
  "---\n",
  "title: x",
  "<rss>",
  "<item>",
  "</item>",
  "<p>",
  "</p>",
  "<![CDATA[",
  "&amp;",
  "<article>",
  "published",
  "2016-11-27",
  ";",
  "\t",
  "\uFEFF",
  "\u2028",
  "\u0000",
  "الصاخور",
  "😀",
  "text,id\n",
  "the town and the army",
];

const words = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary" })), { maxLength: 40 });
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  words.map((all) => new TextEncoder().encode(all.join(""))),
);
const names = fc.constantFrom(...forms.flatMap((form) => form.extensions.map((extension) => `a${extension}`)), "a");

test("no bytes make intake throw; each thing that it could not read has its reason", async () => {
  await fc.assert(
    fc.asyncProperty(names, bytes, async (name, held) => {
      for (const { where, report, problems } of await takenFrom(name, held)) {
        expect(where.startsWith(name)).toBe(true);
        expect(report !== null || problems.length > 0).toBe(true);
        expect(report === null || /\S/.test(report.text)).toBe(true);
        for (const problem of problems) expect(problem.says).toMatch(/\.$/);
      }
    }),
    { numRuns: 400 },
  );
});

test("a text without a NUL comes out as it went in", async () => {
  const text = fc.string({ unit: "binary", minLength: 1 }).filter((one) => /\S/.test(one) && !/[\0\uFEFF]/.test(one));
  await fc.assert(
    fc.asyncProperty(text, async (one) => {
      const held = JSON.stringify({ text: one });
      for (const name of ["a.json", "a.jsonl"]) expect((await takenFrom(name, held))[0]?.report?.text).toBe(one);
    }),
    { numRuns: 200 },
  );
});

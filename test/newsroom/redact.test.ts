import { expect, test } from "vitest";
import type { ReportId } from "../../src/ledger/entry.ts";
import { check, redact } from "../../src/newsroom.ts";
import { accepted, fileOne, sha256, TEXT } from "../stores/entries.ts";
import { entriesOf, fresh, hand, newStore, originalOf, put } from "./case.ts";

const bodies = async (store: ReturnType<typeof newStore>) =>
  JSON.stringify((await entriesOf(store)).map(({ entry }) => entry.body));
const problems = async (store: ReturnType<typeof newStore>) =>
  (await check(store, { hash: { sha256 }, files: null, link: null })).problems;

test("a report goes with its reading, its claims and its original", async () => {
  const store = newStore();
  await put(store, fresh());
  await fileOne(store, { text: TEXT.replace("Ras", "Rus") });
  const { entries } = await redact(store, "r1" as ReportId, "consent withdrawn", hand);
  expect(entries).toBe(4);
  expect((await entriesOf(store)).map(({ entry }) => [entry.id, entry.body === null])).toEqual([
    ["r1", true],
    ["g1", true],
    ["c1", true],
    ...["r2", "g2", "c2", "c3", "x1", "x2", "x3", "x4"].map((id) => [id, false]),
  ]);
  expect(await store.original(originalOf(TEXT).digest)).toBeNull();
  expect(await problems(store)).toEqual([]);
});

test("a claim goes, and its words from the report and from claims that overlap it", async () => {
  const store = newStore();
  await fileOne(store, { original: sha256(TEXT), title: "Took the village of Tel!" });
  await redact(store, "c2" as never, "danger", hand);
  const report = await store.report("r1" as ReportId);
  expect(report?.body.text).toBe(TEXT.replace("took the village of Tel", "█".repeat(23)));
  expect(report?.body.title).toBe(`${"█".repeat(23)}!`);
  expect((await store.claimsOf("r1" as ReportId)).map(({ id }) => id)).toEqual(["c1"]);
  expect(await bodies(store)).not.toMatch(/took the village/i);
  expect(await problems(store)).toEqual([]);
});

test("a name goes wherever the report says it, and nothing else", async () => {
  const store = newStore();
  await put(store, fresh());
  await fileOne(store, { text: TEXT.replace("Ras", "Rus") });
  await redact(store, "c1" as never, "danger", hand, "A  Monitor");
  const [claim] = await store.claims(["c1"]);
  expect(claim?.body.voice.source).toBe("█████████");
  expect(claim?.body.quote.text).toBe("Shelling killed 3 people");
  expect((await store.report("r1" as ReportId))?.body.text).toBe(TEXT.replace("a monitor", "█████████"));
  expect((await store.report("r2" as ReportId))?.body.text).toContain("a monitor");
  expect(await store.original(originalOf(TEXT).digest)).toBeNull();
  expect(await problems(store)).toEqual([]);
});

test("a name goes from what the desk said of the report as well, and from nothing that it said of others", async () => {
  const store = newStore();
  await put(store, fresh());
  await put(store, fresh({ text: TEXT.replace("Ras", "Rus") }));
  await store.write((writing) => {
    writing.append(accepted("c1", "A monitor is known to us"));
    writing.append(accepted("c2", "A monitor again"));
  });
  await redact(store, "r1" as ReportId, "danger", hand, "monitor");
  const said = (await entriesOf(store)).flatMap(({ entry }) => (entry.type === "judgement" ? [entry.body?.why] : []));
  expect(said).toEqual(["A ███████ is known to us", "A monitor again"]);
  expect(await problems(store)).toEqual([]);
});

test("a name that is also a word of ours leaves our word", async () => {
  const store = newStore();
  await put(store, fresh());
  await redact(store, "r1" as ReportId, "danger", hand, "killed");
  const [claim] = await store.claims(["c1"]);
  expect(claim?.body.quote.text).toBe("Shelling ██████ 3 people");
  expect(claim?.body.matter).toMatchObject({ outcome: "killed" });
  expect(await problems(store)).toEqual([]);
});

test("a person's entry goes whole, or a name in it", async () => {
  const store = newStore();
  await store.write((writing) => {
    writing.append(accepted("c1", "Abu Ahmad said so on the phone"));
    writing.append(accepted("c1", "Abu Ahmad again"));
  });
  await redact(store, "j1" as never, "danger", hand, "abu ahmad");
  await redact(store, "j2" as never, "danger", hand);
  expect((await entriesOf(store)).slice(0, 2).map(({ entry }) => (entry.body as { why: string } | null)?.why)).toEqual([
    "█████████ said so on the phone",
    undefined,
  ]);
  expect(await problems(store)).toEqual([]);
});

test.each([
  ["r9", undefined, "there is no entry r9"],
  ["g1", undefined, "g1 is a reading, which pictures rest on"],
  ["r1", "Zanzibar", 'r1 does not say "Zanzibar"'],
  ["r1", ".", "is no name"],
  ["r2", undefined, "r2 was redacted already"],
  ["x1", undefined, "x1 is a redaction"],
])("%s is not redacted (%s)", async (id, name, says) => {
  const store = newStore();
  await fileOne(store);
  await fileOne(store);
  await redact(store, "r2" as ReportId, "law", hand);
  await expect(redact(store, id as never, "law", hand, name)).rejects.toThrow(says);
});

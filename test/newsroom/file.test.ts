import { expect, test } from "vitest";
import type { ReportId } from "../../src/ledger/entry.ts";
import type { Day } from "../../src/ledger/when.ts";
import { file } from "../../src/newsroom.ts";
import { TEXT, testInstruments } from "../stores/entries.ts";
import { entriesOf, filing, fresh, newStore, originalOf, put } from "./case.ts";

const published = (words: string) => ({ published: { day: words as Day } });

test("a report is filed with its reading, its claims and its original, at once", async () => {
  const store = newStore();
  expect(await put(store, fresh(), { form: "note", access: "protected" })).toEqual({
    id: "r1",
    there: false,
    problems: [],
  });
  const [report, reading, claim] = (await entriesOf(store)).map(({ entry }) => entry);
  expect(report).toMatchObject({
    id: "r1",
    by: "sara",
    body: { name: "ras", form: "note", access: "protected", original: originalOf(TEXT).digest },
  });
  expect(report?.body).not.toHaveProperty("copies");
  expect(reading).toMatchObject({ by: "rules-en 1", body: { report: "r1", claims: 1, reader: "rules-en 1" } });
  expect(claim).toMatchObject({ by: "rules-en 1", body: { report: "r1", reading: "g1" } });
  expect(await store.original(originalOf(TEXT).digest)).toEqual(originalOf(TEXT).bytes);
});

test("the same bytes are one report, whatever their file is called", async () => {
  const store = newStore();
  await put(store, fresh());
  expect(await put(store, fresh({ id: "other" as ReportId }))).toMatchObject({ id: "r1", there: true });
  expect((await store.head()).seq).toBe(3);
});

test("several reports of the same bytes are told apart by their names", async () => {
  const store = newStore();
  const one = (id: string) => file(store, originalOf("a feed"), fresh({ id: id as ReportId }), false, filing);
  expect([await one("feed-1"), await one("feed-2"), await one("feed-1")].map(({ id, there }) => [id, there])).toEqual([
    ["r1", false],
    ["r2", false],
    ["r1", true],
  ]);
});

test("a copy names what it copies, and the sentences that it repeats", async () => {
  const store = newStore();
  await put(store, fresh());
  await put(store, fresh({ text: "Nothing at all was said of this by anyone who was there to see it." }));
  await put(store, fresh({ text: `${TEXT} It could not be reached for comment.` }));
  const body = (await store.report("r3" as ReportId))?.body;
  expect(body?.copies).toEqual(["r1"]);
  expect(body?.repeats?.map(({ start, end, report }) => [body.text.slice(start, end), report])).toEqual([
    ["Shelling killed 3 people in Ras on Friday, a monitor said.", "r1"],
    ["The army took the village of Tel the same day, its command announced.", "r1"],
  ]);
});

test.each<[string, Parameters<typeof put>[2], object, object, string[]]>([
  ["now", {}, {}, { learned: "2016-12-02" }, []],
  ["published", { learned: "published" }, published("2016-11-26"), { learned: "2016-11-26", reconstructed: true }, []],
  ["a day", { learned: "2016-11-30" as Day }, {}, { learned: "2016-11-30", reconstructed: true }, []],
  ["published, with no day", { learned: "published" }, {}, { learned: "2016-12-02" }, ["it has no day of publication"]],
  [
    "published, tomorrow",
    { learned: "published" },
    published("2016-12-03"),
    { learned: "2016-12-02" },
    ["its day of publication (2016-12-03) is to come"],
  ],
])("learned: %s", async (_what, how, more, kept, problems) => {
  const store = newStore(testInstruments("2016-12-01T22:30:00.000000Z"));
  const outcome = await put(store, fresh(more), how);
  for (const { entry } of await entriesOf(store)) {
    expect(entry).toMatchObject(kept);
    expect("reconstructed" in entry).toBe("reconstructed" in kept);
  }
  expect(outcome.problems.map(({ says }) => says.split(", so")[0])).toEqual(problems);
});

test("one publisher's words at one address are one report, though the page around them has changed; other words replace them", async () => {
  const store = newStore();
  const at = (text: string, more: object = {}, bytes = text) =>
    put(store, fresh({ url: "https://wire.example/1", text, ...more }), {}, bytes);
  expect(await at(TEXT)).toMatchObject({ id: "r1", there: false });
  expect(await at(TEXT, { id: "again" }, "the same with another advertisement")).toMatchObject({
    id: "r1",
    there: true,
  });
  expect(await at(TEXT, { publisher: "Other" }, "another paper's")).toMatchObject({ id: "r2", there: false });
  expect(await at(TEXT, { url: null }, "nobody says where")).toMatchObject({ id: "r3", there: false });
  expect(await at(`${TEXT} Updated.`, published("2016-11-27"))).toMatchObject({ id: "r4", there: false });
  expect(await at(`${TEXT} An older state of it.`, published("2016-11-26"))).toMatchObject({ id: "r5", there: false });
  const bodies = await Promise.all(
    ["r2", "r3", "r4", "r5"].map(async (id) => (await store.report(id as ReportId))?.body),
  );
  expect(bodies.map((body) => [body?.replaces, body?.copies])).toEqual([
    [undefined, ["r1"]],
    [undefined, ["r1", "r2"]],
    ["r1", ["r2", "r3"]],
    ["r1", ["r2", "r3"]],
  ]);
});

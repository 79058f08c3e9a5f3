import { expect, test } from "vitest";
import type { ReportId } from "../../src/ledger/entry.ts";
import type { Linked, Store } from "../../src/ledger/store.ts";
import { check, redact, settingsChanged } from "../../src/newsroom.ts";
import { day, filed, fileOne, KILLED, made, sha256 } from "../stores/entries.ts";
import { bytesOf, entriesOf, fresh, hand, newStore, put } from "./case.ts";

const FILES = [{ name: "case.yaml", bytes: bytesOf("title: x") }];

/** A ledger in which all is well: two reports, one with a claim that a person wrote, one redacted, and the case's file. */
async function sound(): Promise<Store> {
  const store = newStore();
  await settingsChanged(store, FILES, hand, { sha256 });
  await put(store, fresh());
  await put(
    store,
    fresh({ id: "b" as ReportId, text: "Another report, of which nothing was read at all by anybody." }),
  );
  await store.write((writing) =>
    writing.append({
      type: "claim",
      learned: day("2016-12-03"),
      by: "sara",
      body: made("Shelling", KILLED, "r1" as ReportId, null),
    }),
  );
  await fileOne(store);
  await redact(store, "c3" as never, "law", hand);
  return store;
}

/** The same store, but what it gives back is changed on the way. */
const but = (store: Store, changed: Partial<Store>): Store =>
  new Proxy(store, {
    get: (target, name) => {
      const value = (name in changed ? changed : target)[name as keyof Store];
      return typeof value === "function" ? value.bind(target) : value;
    },
  });

const entry = (store: Store, seq: number, fields: object): Partial<Store> => ({
  async *entries() {
    for (const one of await entriesOf(store))
      yield (one.seq === seq ? { ...one, entry: { ...one.entry, ...fields } } : one) as Linked;
  },
});

const found = async (store: Store, more: Partial<Parameters<typeof check>[1]> = {}) =>
  (await check(store, { hash: { sha256 }, files: FILES, link: null, ...more })).problems.map(
    ({ check: name, where, says }) => `${name} ${where}: ${says}`,
  );

test("all is well", async () => {
  const store = await sound();
  expect(await found(store)).toEqual([]);
  expect(await found(newStore())).toEqual([]);
});

test("a link that was printed is in the chain, or its end was cut", async () => {
  const store = await sound();
  const links = (await entriesOf(store)).map(({ link }) => link);
  for (const link of links) expect(await found(store, { link })).toEqual([]);
  expect(await found(store, { link: "0".repeat(64) })).toEqual([]);
  const short = newStore();
  async function* cut() {
    yield* (await entriesOf(store)).slice(0, 4);
  }
  await short.restore(cut());
  expect(await found(short)).toEqual([expect.stringMatching(/^bad-original r1/)]);
  expect((await found(short, { link: links.at(-1) ?? "" }))[1]).toMatch(
    /^head-missing --head: .* is not in this ledger: entries were cut from its end/,
  );
});

test.each<[string, (store: Store) => Partial<Store>, string]>([
  [
    "a body that was changed",
    (s) => entry(s, 3, { body: { report: "r1", reader: "x", claims: 1, problems: [] } }),
    "broken-chain entry 3: g1 was changed after it was written. Take the case back from a backup",
  ],
  [
    "an entry that was written by another",
    (s) => entry(s, 2, { by: "eve" }),
    "broken-chain entry 2: r1 does not follow from the one before it",
  ],
  [
    "a quote that does not stand there",
    (s) =>
      entry(s, 4, {
        body: {
          ...made("took the village", KILLED, "r1" as ReportId, "g1" as never),
          quote: { text: "took", start: 0, end: 4 },
        },
      }),
    "bad-quote c1: its quote is not what stands in r1",
  ],
  [
    "a claim without its report",
    (s) => entry(s, 4, { body: made("took", KILLED, "r99" as ReportId, "g1" as never) }),
    "no-report c1: its report r99 is not in the ledger",
  ],
  [
    "fewer claims than a reading says",
    (s) => entry(s, 3, { body: { report: "r1", reader: "x", claims: 5, problems: [] } }),
    "claims-missing g1: the ledger holds 4 claims fewer than it says",
  ],
  [
    "an original that is not there",
    () => ({ original: async () => null }),
    "bad-original r1: the bytes that it was read from are not there",
  ],
  [
    "an original that was changed",
    () => ({ original: async () => bytesOf("x") }),
    "bad-original r1: the bytes that it was read from were changed",
  ],
  [
    "what the store says of itself",
    () => ({ faults: async () => [{ check: "damaged-file", where: "x", says: "y" }] }),
    "damaged-file x: y",
  ],
])("%s", async (_what, changed, says) => {
  const store = await sound();
  const all = await found(but(store, changed(store)));
  expect(all.filter((one) => one.startsWith(says))).toHaveLength(1);
});

test("a report that was never read says what to run", async () => {
  const store = await sound();
  await store.write((writing) =>
    writing.append({ type: "report", learned: day("2016-12-03"), by: "sara", body: filed() }),
  );
  expect(await found(store)).toEqual(["unread-report r4: it was never read. Run dateline reread r4."]);
});

test("a file of the case that was changed says so", async () => {
  const store = await sound();
  expect(await found(store, { files: [{ name: "case.yaml", bytes: bytesOf("title: y") }] })).toEqual([
    "case-changed case.yaml: it was changed since the ledger last saw it. dateline add, or any other command that writes, takes it down.",
  ]);
});

test("of many of one kind, the first are told and the rest counted", async () => {
  const store = newStore();
  for (let n = 0; n < 25; n++)
    await store.write((writing) =>
      writing.append({ type: "report", learned: day("2016-12-03"), by: "sara", body: filed() }),
    );
  const all = await found(store, { files: null });
  expect(all).toHaveLength(21);
  expect(all.at(-1)).toBe("unread-report ledger: 5 more of the same.");
});

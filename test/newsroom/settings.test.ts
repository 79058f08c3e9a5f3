import { expect, test } from "vitest";
import { settingsChanged } from "../../src/newsroom.ts";
import { sha256 } from "../stores/entries.ts";
import { bytesOf, entriesOf, hand, newStore } from "./case.ts";

const files = (all: Readonly<Record<string, string>>) =>
  Object.entries(all).map(([name, words]) => ({ name, bytes: bytesOf(words) }));

test("the case's files are written down when they change, and only then", async () => {
  const store = newStore();
  const tell = (all: Readonly<Record<string, string>>) => settingsChanged(store, files(all), hand, { sha256 });
  expect(await tell({ "case.yaml": "a", "places.csv": "\uFEFFb" })).toEqual(["case.yaml", "places.csv"]);
  expect(await tell({ "case.yaml": "a", "places.csv": "\uFEFFb" })).toEqual([]);
  expect(await tell({ "case.yaml": "a", "places.csv": "c" })).toEqual(["places.csv"]);
  expect(await tell({ "case.yaml": "a" })).toEqual(["places.csv"]);
  expect(await tell({ "case.yaml": "a" })).toEqual([]);
  expect(await tell({ "case.yaml": "a", "places.csv": "c" })).toEqual(["places.csv"]);
  const bodies = (await entriesOf(store)).map(
    ({ entry }) => entry.body as { file: string; text: string; digest: string },
  );
  expect(bodies.map(({ file, text }) => [file, text])).toEqual([
    ["case.yaml", "a"],
    ["places.csv", "\uFEFFb"],
    ["places.csv", "c"],
    ["places.csv", ""],
    ["places.csv", "c"],
  ]);
  for (const { text, digest } of bodies) expect(sha256(text)).toBe(digest);
});

test("a file that is no UTF-8 is refused, and nothing is written", async () => {
  const store = newStore();
  const bad = [...files({ "case.yaml": "a" }), { name: "places.csv", bytes: new Uint8Array([0xff, 0xfe, 0x41]) }];
  await expect(settingsChanged(store, bad, hand, { sha256 })).rejects.toThrow("places.csv is not UTF-8");
  expect((await store.head()).seq).toBe(0);
});

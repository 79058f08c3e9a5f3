import { expect, test } from "vitest";
import { base64 } from "../../src/edges/base64.ts";
import type { ReportId } from "../../src/ledger/entry.ts";
import { exported, imported, redact, settingsChanged } from "../../src/newsroom.ts";
import { accepted, sha256 } from "../stores/entries.ts";
import { bytesOf, fresh, hand, newStore, put } from "./case.ts";

async function full() {
  const store = newStore();
  await settingsChanged(store, [{ name: "case.yaml", bytes: bytesOf("title: é\n") }], hand, { sha256 });
  await put(store, fresh());
  await put(store, fresh({ id: "b" as ReportId, text: "Shelling killed 3 people, and 4, and so on, in a town." }), {
    learned: "published",
  });
  await store.write((writing) => writing.append(accepted("c1")));
  await redact(store, "c2" as never, "law", hand);
  return store;
}

async function linesOf(store: ReturnType<typeof newStore>): Promise<string> {
  let text = "";
  for await (const line of exported(store, base64)) text += line;
  return text;
}

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = bytesOf(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test("out and in again is byte for byte the same, however the bytes come", async () => {
  const text = await linesOf(await full());
  for (const size of [7, 1_000, 1_000_000]) {
    const copy = newStore();
    await imported(copy, "x.jsonl", inPieces(text, size), base64);
    expect(await linesOf(copy)).toBe(text);
  }
});

test("keys stand in their order, and an original before its report", async () => {
  const lines = (await linesOf(await full())).trimEnd().split("\n");
  expect(lines.map((line) => Object.keys(JSON.parse(line)).join())).toEqual([
    "seq,type,id,recorded,learned,by,body,salt,sealed,link",
    "original,bytes",
    ...Array.from({ length: 3 }, () => "seq,type,id,recorded,learned,by,body,salt,sealed,link"),
    "seq,type,id,recorded,learned,by,body,salt,sealed,link,redacted",
    ...Array.from({ length: 1 }, () => "seq,type,id,recorded,learned,by,body,salt,sealed,link"),
    "seq,type,id,recorded,learned,by,body,salt,sealed,link,redacted",
    ...Array.from({ length: 4 }, () => "seq,type,id,recorded,learned,by,body,salt,sealed,link"),
  ]);
});

const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

test.each<[string, (text: string) => string, string]>([
  ["no JSON", (text) => `${text}{oops\n`, "is no JSON"],
  ["a report of another program", () => '{"id":"a","text":"b"}\n', "x.jsonl:1: is no entry of a ledger"],
  ["a day that is none", swap(/"learned":"[\d-]+"/, '"learned":"2016-02-30"'), 'look at "learned"'],
  ["a kind that is none", swap('"kind":"harm"', '"kind":"harms"'), 'look at "body.matter.kind"'],
  ["a field that nobody knows", swap('"via":[]', '"via":[],"x":1'), 'look at "body.voice"'],
  ["an id of another type", swap('"id":"g1"', '"id":"c1"'), 'look at "id"'],
  ["words changed", swap("a monitor said", "a minister said"), "was changed after it was written"],
  ["a line cut off", (text) => text.slice(0, -20), "is cut off: the last line has no end"],
  ["a line left out", swap(/\{"seq":3.*\n/, ""), "stands behind entry 2"],
  ["an original changed", swap('"bytes":"U2', '"bytes":"V2'), "holds other bytes"],
  ["bytes that are no base 64", swap('"bytes":"U2', '"bytes":"é2'), 'look at "bytes"'],
])("%s is refused, and nothing comes in", async (_what, spoil, says) => {
  const text = await linesOf(await full());
  const spoilt = spoil(text);
  expect(spoilt).not.toBe(text);
  const copy = newStore();
  await expect(imported(copy, "x.jsonl", inPieces(spoilt, 512), base64)).rejects.toThrow(says);
  expect((await copy.head()).seq).toBe(0);
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import type { ReportId } from "../../src/ledger/entry.ts";
import { Busy, type Instruments } from "../../src/ledger/store.ts";
import { openSqlite } from "../../src/stores/sqlite.ts";
import { contract } from "./contract.ts";
import { accepted, day, fileOne, sha256, TEXT, testInstruments } from "./entries.ts";

async function inFile<Result>(act: (file: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-store-"));
  try {
    return await act(join(folder, "ledger.sqlite"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const open = (file: string, instruments: Instruments = testInstruments(), patience = 50) =>
  openSqlite({ file, patience, create: true }, instruments);

describe("the ledger on disk", () => {
  contract((instruments, act) =>
    inFile(async (file) => {
      const store = await open(file, instruments);
      try {
        await act(store);
        expect(await store.faults()).toEqual([]);
      } finally {
        await store.close();
      }
    }),
  );
});

test("what was written is there when it is opened again", () =>
  inFile(async (file) => {
    const first = await open(file);
    const head = await fileOne(first);
    await first.close();
    expect(readdirSync(join(file, "..")).sort()).toEqual(["ledger.sqlite"]);
    const second = await open(file);
    expect(await second.head()).toEqual(head);
    await fileOne(second);
    expect((await second.head()).seq).toBe(8);
    await second.close();
  }));

test.each([
  "UPDATE entry SET by = 'eve' WHERE seq = 1",
  "DELETE FROM entry WHERE seq = 4",
  "INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE seq = 2",
  "INSERT OR REPLACE INTO original VALUES ('x', x'01')",
  "UPDATE original SET bytes = x'00'",
  "DELETE FROM original",
  "UPDATE report SET name = 'x'",
  "DELETE FROM report",
  "DELETE FROM reading",
  "UPDATE claim SET kind = 1",
  "DELETE FROM claim",
])("SQLite refuses: %s", (sql) =>
  inFile(async (file) => {
    const store = await open(file);
    await fileOne(store);
    await store.write((writing) => writing.keep({ digest: "x" as never, bytes: new Uint8Array([1]) }));
    const db = new Database(file);
    expect(() => db.exec(sql)).toThrow("append-only");
    db.close();
    await store.close();
  }),
);

test("two that are open at once: one writes, the other waits or says so, and both count on", () =>
  inFile(async (file) => {
    const [one, two] = [await open(file), await open(file)];
    let second: Promise<unknown> = Promise.resolve();
    await one.write(async (writing) => {
      writing.append(accepted("c1"));
      second = two.write((other) => other.append(accepted("c2")));
      await second.catch(() => undefined);
    });
    await expect(second).rejects.toThrow(Busy);
    await expect(second).rejects.toThrow("Wait until it is done, and do it again.");
    await fileOne(two);
    await fileOne(one);
    await two.redact(
      [
        { target: "r1" as ReportId, what: "text", why: "law", left: null },
        ...["c1", "c2"].map((target) => ({
          target: target as ReportId,
          what: "text" as const,
          why: "law",
          left: null,
        })),
      ],
      {
        by: "sara",
        learned: () => day("2016-12-02"),
      },
    );
    await fileOne(one);
    expect(await one.faults()).toEqual([]);
    expect((await one.folded()).slips.map(({ id, voice }) => [id, voice.source])).toEqual([
      ["c3", "a monitor"],
      ["c4", "a monitor"],
      ["c5", "a monitor"],
      ["c6", "a monitor"],
    ]);
    await one.close();
    await two.close();
  }));

test("of what was redacted, no byte is left in the file", () =>
  inFile(async (file) => {
    const store = await open(file);
    const bytes = new TextEncoder().encode(TEXT);
    await fileOne(store, {
      original: sha256(bytes),
      title: "Zanzibar",
      text: `${TEXT} ${"Zanzibar and more. ".repeat(900)}`,
    });
    await store.write((writing) => writing.keep({ digest: sha256(bytes), bytes }));
    await fileOne(store, { text: "Another thing happened elsewhere in the country at that very time." });
    const why = "consent withdrawn";
    const whole = ["r1", "g1", "c1", "c2", "c3", "c4"].map((target) => ({
      target: target as ReportId,
      what: "text" as const,
      why,
      left: null,
    }));
    await store.redact([{ target: "r1" as ReportId, what: "original", why }, ...whole], {
      by: "sara",
      learned: () => day("2016-12-02"),
    });
    const left = () =>
      readdirSync(join(file, ".."))
        .map((name) => readFileSync(join(file, "..", name), "latin1"))
        .join("");
    for (const word of ["Zanzibar", "zanzibar", "Shelling", "shelling", "a monitor", "took the village"])
      expect(left().includes(word), word).toBe(false);
    expect(left()).toContain("Another thing happened");
    expect(await store.faults()).toEqual([]);
    await store.close();
  }));

test.each<[string, (file: string) => void, string]>([
  ["words", (file) => writeFileSync(file, "not a ledger, but words of a person".repeat(100)), "is no ledger"],
  ["a stranger's database", (file) => new Database(file).exec("CREATE TABLE x (y)").close(), "no ledger of Dateline"],
  [
    "a ledger of the future",
    (file) =>
      new Database(file)
        .exec("CREATE TABLE x (y); PRAGMA application_id = 1147237484; PRAGMA user_version = 9")
        .close(),
    "a ledger of form 9, and this Dateline knows form 1",
  ],
])("%s in its place is refused", (_what, put, says) =>
  inFile(async (file) => {
    put(file);
    await expect(open(file)).rejects.toThrow(says);
  }),
);

test("a ledger that is not there is not made by looking for it", () =>
  inFile(async (file) => {
    await expect(openSqlite({ file }, testInstruments())).rejects.toThrow("cannot be opened");
  }));

test("columns that do not say what the claims say are found", () =>
  inFile(async (file) => {
    const store = await open(file);
    await fileOne(store);
    const db = new Database(file);
    db.exec('DROP TRIGGER claim_update; UPDATE claim SET "from" = 1 WHERE seq = 4');
    db.close();
    expect((await store.faults()).map(({ check, says }) => [check, says])).toEqual([
      ["unlike-columns", expect.stringContaining("the first is c2")],
    ]);
    await store.close();
  }));

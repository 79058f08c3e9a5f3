import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { writeWhole } from "../../src/edges/atomic.ts";
import { bytesOf } from "../../src/edges/bytes.ts";
import { find } from "../../src/edges/files.ts";
import { inFolder } from "../errors/said.ts";

async function names(folder: string, asked: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const one of find(
    asked.map((name) => join(folder, name)),
    (name) => name.endsWith(".txt"),
  )) {
    found.push(("check" in one ? `${one.check} ${one.where}` : one.name).replaceAll(`${folder}/`, ""));
  }
  return found;
}

test("a folder gives its files by name, those that are named first as they were named", async () => {
  const files = {
    "in/b.txt": "x",
    "in/a/z.txt": "x",
    "in/B.txt": "x",
    "in/c.png": "x",
    "in/.git/a.txt": "x",
    "z.png": "x",
  };
  await inFolder(files, async (folder) => {
    expect(await names(folder, ["z.png", "in"])).toEqual(["z.png", "in/B.txt", "in/a/z.txt", "in/b.txt"]);
  });
});

test("of a case's folder only the reports are read", async () => {
  const files = {
    "in/a.txt": "x",
    "in/east/case.yaml": "title: East",
    "in/east/README.txt": "x",
    "in/east/reports/b.txt": "x",
    "in/west/reports/c.txt": "x",
    "in/west/d.txt": "x",
  };
  await inFolder(files, async (folder) => {
    const east = ["in/east/reports/b.txt"];
    expect(await names(folder, ["in"])).toEqual(["in/a.txt", ...east, "in/west/d.txt", "in/west/reports/c.txt"]);
    expect(await names(folder, ["in/east"])).toEqual(east);
    expect(await names(folder, ["in/east/README.txt"])).toEqual(["in/east/README.txt"]);
  });
});

test("a link to a file or to a folder elsewhere is followed", async () => {
  await inFolder(
    { "far/a.txt": "x", "in/far": { link: "../far" }, "in/b.txt": { link: "../far/a.txt" } },
    async (folder) => {
      expect(await names(folder, ["in"])).toEqual(["in/b.txt", "in/far/a.txt"]);
    },
  );
});

test("bytes come as they are, or unpacked", async () => {
  const words = "The army took Ras. ".repeat(20_000);
  await inFolder({ "a.txt": words, "b.gz": gzipSync(words) }, async (folder) => {
    for (const name of ["a.txt", "b.gz"]) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of bytesOf(join(folder, name))) chunks.push(chunk);
      expect(Buffer.concat(chunks).toString()).toBe(words);
    }
  });
});

test("who stops early leaves nothing running", async () => {
  await inFolder({ "b.gz": gzipSync("The army took Ras. ".repeat(200_000)) }, async (folder) => {
    let chunks = 0;
    for await (const _ of bytesOf(join(folder, "b.gz"))) if (++chunks === 2) break;
    expect(chunks).toBe(2);
  });
});

test("a file is written whole, over what was there, and leaves nothing beside it", async () => {
  await inFolder({ "a.json": "old" }, async (folder) => {
    writeWhole(folder, "a.json", "new");
    expect(readFileSync(join(folder, "a.json"), "utf8")).toBe("new");
    expect(readdirSync(folder)).toEqual(["a.json"]);
  });
});

test("what cannot be written leaves nothing", async () => {
  await inFolder({}, async (folder) => {
    mkdirSync(join(folder, "a.json"));
    expect(() => writeWhole(folder, "a.json", "new")).toThrow();
    expect(readdirSync(folder)).toEqual(["a.json"]);
  });
});

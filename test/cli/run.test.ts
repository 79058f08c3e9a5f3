import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inFolder } from "../errors/said.ts";
import { bin, dateline } from "./spawned.ts";

const TEXT = "AMMAN: At least 46 civilians were killed in air strikes on Ras on Saturday, the Civil Defense said.";
const HEAD = "---\npublisher: Wire\npublished: 2016-11-27\n---\n";

test("alone, it says what it can do", async () => {
  const { status, stdout } = dateline([], ".");
  expect(status).toBe(0);
  expect(stdout).toContain("read [options] <file...>");
});

test("help has examples", async () => {
  const { status, stdout } = dateline(["read", "--help"], ".");
  expect(status).toBe(0);
  expect(stdout).toContain("dateline read reports/ --out claims/");
});

test.each([
  [["read"], "missing required argument"],
  [["raed", "x"], "unknown command 'raed'"],
  [["read", "x", "--fromat", "csv"], "Did you mean --format?"],
  [["read", "x", "--format", "xml"], "Allowed choices are table, json, jsonl, csv"],
  [["read", "x", "--workers", "none"], "Write a whole number from 1 to 512."],
  [["read", "x", "--published", "03/04/2016"], "could be two days"],
])("%j is wrong usage", async (args, says) => {
  const { status, stdout, stderr } = dateline(args, ".");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(says);
});

test("one that fails does not stop the others, and ends with 1", async () => {
  await inFolder({ "a.md": HEAD + TEXT, "b.pdf": "%PDF-" }, async (folder) => {
    const { status, stdout, stderr } = dateline(["read", "gone.txt", "a.md", "b.pdf", "--format", "jsonl"], folder);
    expect(status).toBe(1);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toEqual(["a"]);
    expect(stderr).toBe(
      "gone.txt: there is no such file. Look at how its name is spelled.\nb.pdf: is a PDF, not a text. Save its text as .txt and read that.\n",
    );
  });
});

test("a folder of files comes out, a file a report, as the codebook writes it", async () => {
  await inFolder({ "in/a.md": HEAD + TEXT, "in/b.md": HEAD + TEXT }, async (folder) => {
    const { status, stdout, stderr } = dateline(["read", "in", "--out", "out"], folder);
    expect([status, stdout]).toEqual([0, ""]);
    expect(stderr).toMatch(/^2 reports, \d+ claims, 0 problems; written to out\.\n$/);
    expect(readdirSync(join(folder, "out")).sort()).toEqual(["a.json", "b.json"]);
    const { id, claims, problems } = JSON.parse(readFileSync(join(folder, "out/a.json"), "utf8"));
    expect([id, problems]).toEqual(["a", []]);
    const harm = claims.find((one: { kind: string }) => one.kind === "harm");
    expect(harm).toMatchObject({ outcome: "killed", low: 46, high: null, from: "2016-11-26", to: "2016-11-26" });
    expect(TEXT.slice(harm.start, harm.end)).toBe(harm.quote);
  });
});

test("standard input is read, and told what it does not say", async () => {
  const { status, stdout } = dateline(["read", "-", "--published", "2016-11-27", "--format", "json"], ".", TEXT);
  expect(status).toBe(0);
  const [one, ...more] = JSON.parse(stdout);
  expect([one.id, more, one.problems]).toEqual(["stdin", [], []]);
  expect(one.claims.length).toBeGreaterThan(0);
});

test("without a day nothing relative is resolved, and one problem says so", async () => {
  const { status, stdout } = dateline(["read", "-", "--format", "json"], ".", TEXT);
  expect(status).toBe(0);
  const [{ claims, problems }] = JSON.parse(stdout);
  expect(claims.flatMap((one: { from: unknown; to: unknown }) => [one.from, one.to]).filter(Boolean)).toEqual([]);
  expect(problems.map((one: { check: string }) => one.check)).toEqual(["no-date"]);
});

test("an empty run is still JSON", async () => {
  expect(JSON.parse(dateline(["read", "gone.txt", "--format", "json"], ".").stdout)).toEqual([]);
});

test("a folder that cannot be written to is said in a sentence", async () => {
  await inFolder({ "a.md": HEAD + TEXT, out: "a file" }, async (folder) => {
    const { status, stderr } = dateline(["read", "a.md", "--out", "out"], folder);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^dateline: out: nothing can be written there \(.*\)\. Name another folder with --out\.\n$/);
  });
});

const MANY = Array.from(
  { length: 3000 },
  (_, n) => `${JSON.stringify({ id: `r${n}`, published: "2016-11-27", text: `${TEXT} ${n}` })}\n`,
).join("");

/** The program at work on many reports, from the moment that it says its first word. */
async function atWork<Result>(
  args: readonly string[],
  cwd: string,
  act: (child: ReturnType<typeof spawn>) => Promise<Result>,
): Promise<Result> {
  const child = spawn(process.execPath, [bin, ...args], { cwd, stdio: ["ignore", "pipe", "pipe"] });
  try {
    await new Promise((done) => child.stdout?.once("data", done));
    return await act(child);
  } finally {
    child.kill("SIGKILL");
  }
}

const ended = (child: ReturnType<typeof spawn>): Promise<number | null> =>
  new Promise((done) => child.once("close", done));

test.each(["1", "2"])("Ctrl-C leaves whole files only (%s workers)", async (workers) => {
  await inFolder({ "many.jsonl": MANY }, async (folder) => {
    const args = ["read", "many.jsonl", "--out", "out", "--format", "jsonl", "--workers", workers];
    const status = await atWork(args, folder, async (child) => {
      const end = ended(child);
      child.kill("SIGINT");
      return end;
    });
    expect(status).toBe(130);
    const files = readdirSync(join(folder, "out"));
    expect(files.length).toBeGreaterThan(0);
    expect(files.length).toBeLessThan(3000);
    for (const file of files)
      expect(JSON.parse(readFileSync(join(folder, "out", file), "utf8")).id).toBe(file.slice(0, -5));
  });
});

test("a reader that goes away ends it silently", async () => {
  await inFolder({ "many.jsonl": MANY }, async (folder) => {
    const [status, said] = await atWork(["read", "many.jsonl", "--format", "jsonl"], folder, async (child) => {
      let words = "";
      child.stderr?.on("data", (chunk) => {
        words += chunk;
      });
      const end = ended(child);
      child.stdout?.destroy();
      return [await end, words];
    });
    expect([status, said]).toEqual([0, ""]);
  });
});

test("the number of workers changes nothing", async () => {
  await inFolder({ "many.jsonl": MANY.slice(0, 600_000) }, async (folder) => {
    const out = (workers: string) => dateline(["read", "many.jsonl", "--format", "csv", "--workers", workers], folder);
    expect(out("3")).toEqual(out("1"));
  });
});

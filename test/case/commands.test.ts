import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { dateline } from "../cli/spawned.ts";
import { type Files, inFolder } from "../errors/said.ts";

const head = (more = "") => `---\npublisher: Wire\npublished: 2016-11-27\n${more}---\n`;
const HAMA = "AMMAN: At least 46 civilians were killed in air strikes on Hama on Saturday, the Civil Defense said.";
const RAQQA = "BEIRUT: The army took the town of Raqqa on Saturday, two military sources told the newspaper.";
const ROWS = `id,publisher,published,text\nx,Wire,2016-11-26,"${HAMA}"\ny,Wire,2016-11-26,"${RAQQA}"\n`;
const CASE = "title: T\nzone: Asia/Damascus\nplaces: [places.csv]\n";
const LINK = /link ([0-9a-f]{64})/;

/** A folder with a case in it, without a ledger. */
const inCase = (files: Files, act: (folder: string) => void): Promise<void> =>
  inFolder({ "case.yaml": CASE, "places.csv": "id,name\n", ...files }, async (folder) => act(folder));

/** The bodies of the entries of one type, as the file holds them. */
function bodies(folder: string, type: string): Record<string, unknown>[] {
  const db = new Database(join(folder, "ledger.sqlite"), { readonly: true });
  const found = db.prepare("SELECT body FROM entry WHERE type = ? ORDER BY seq").pluck().all(type) as string[];
  db.close();
  return found.map((body) => JSON.parse(body));
}

describe("dateline new", () => {
  test("begins a case that takes a report at once, and is not begun twice", () =>
    inFolder({ "a.md": head() + HAMA }, async (folder) => {
      const first = dateline(["new", "in/east", "--title", 'The "east": one', "--zone", "Asia/Damascus"], folder);
      expect(first).toMatchObject({ status: 0, stderr: "" });
      expect(first.stdout).toContain("A case was begun in in/east.");
      expect(readFileSync(join(folder, "in/east/case.yaml"), "utf8")).toContain('title: "The \\"east\\": one"');
      expect(dateline(["check", "--case", "in/east"], folder)).toMatchObject({ status: 0, stderr: "" });
      expect(dateline(["add", "a.md", "--case", "in/east"], folder).status).toBe(0);
      const again = dateline(["new", "in/east"], folder);
      expect([again.status, again.stdout]).toEqual([1, ""]);
      expect(again.stderr).toContain("in/east holds a case already");
    }));

  test("a zone that is none is wrong usage, and nothing is made", () =>
    inFolder({}, async (folder) => {
      const { status, stderr } = dateline(["new", "a", "--zone", "Aleppo"], folder);
      expect(status).toBe(2);
      expect(stderr).toContain("--zone: is no time zone");
      expect(existsSync(join(folder, "a"))).toBe(false);
    }));
});

describe("dateline add", () => {
  test("adds each report once, and says what it added and where the ledger ends", () =>
    inCase({ "a.md": head() + HAMA, "rows.csv": ROWS, "b.pdf": "%PDF-" }, (folder) => {
      const first = dateline(["add", "a.md", "gone.md", "rows.csv", "b.pdf"], folder);
      expect(first.status).toBe(1);
      expect(first.stderr).toBe(
        "gone.md: there is no such file. Look at how its name is spelled.\nb.pdf: is a PDF, not a text. Save its text as .txt and read that.\n",
      );
      expect(first.stdout).toMatch(/^3 reports added, with \d+ claims; 2 not read\.\nEntry \d+, link [0-9a-f]{64}\n$/);
      const second = dateline(["add", "rows.csv", "a.md"], folder);
      expect(second).toMatchObject({ status: 0, stderr: "" });
      expect(second.stdout).toContain("0 reports added, with 0 claims; 3 reports there already.");
      expect(LINK.exec(second.stdout)?.[1]).toBe(LINK.exec(first.stdout)?.[1]);
      expect(bodies(folder, "report").map(({ name, form, access }) => [name, form, access])).toEqual([
        ["a", "article", "public"],
        ["x", "article", "public"],
        ["y", "article", "public"],
      ]);
    }));

  test("what is in the case's files comes before what is made under them", () =>
    inCase({ "a.md": head() + HAMA, "b.md": head() + RAQQA }, (folder) => {
      dateline(["add", "a.md"], folder);
      writeFileSync(join(folder, "places.csv"), "id,name\nhama,Hama\n");
      const check = dateline(["check"], folder);
      expect(check.status).toBe(1);
      expect(check.stderr).toContain("places.csv: it was changed since the ledger last saw it.");
      dateline(["add", "b.md"], folder);
      expect(dateline(["check"], folder)).toMatchObject({ status: 0, stderr: "" });
      expect(bodies(folder, "setting").map(({ file, text }) => [file, text])).toEqual([
        ["case.yaml", CASE],
        ["places.csv", "id,name\n"],
        ["places.csv", "id,name\nhama,Hama\n"],
      ]);
    }));

  test("a note of a call, an archive's day, and who wrote it", () =>
    inCase({ "call.txt": RAQQA }, (folder) => {
      const flags = ["--form", "note", "--access", "protected", "--learned", "2016-11-29", "--published", "2016-11-27"];
      expect(dateline(["add", "call.txt", ...flags, "--by", "Ulla"], folder).status).toBe(0);
      expect(bodies(folder, "report")[0]).toMatchObject({
        form: "note",
        access: "protected",
        published: { day: "2016-11-27" },
      });
      const db = new Database(join(folder, "ledger.sqlite"), { readonly: true });
      const row = db.prepare("SELECT learned, reconstructed, by FROM entry WHERE type = 'report'").get();
      db.close();
      expect(row).toEqual({ learned: "2016-11-29", reconstructed: 1, by: "Ulla" });
    }));

  test("a table of who held what is one report, with a claim a row", () =>
    inCase({ "held.csv": "name,holder\nRas,army\nTel,rebels\n" }, (folder) => {
      const flags = ["--form", "baseline", "--published", "2016-11-15", "--publisher", "A group"];
      expect(dateline(["add", "held.csv", ...flags], folder).stdout).toContain("1 report added, with 2 claims.");
      expect(bodies(folder, "report")[0]).toMatchObject({ form: "baseline", publisher: "A group" });
      expect(bodies(folder, "claim").map(({ places }) => places)).toEqual([["Ras"], ["Tel"]]);
    }));

  test.each([
    [["add"], 2, "missing required argument"],
    [["add", "a.md", "--learned", "yesterday"], 2, "Write now, published, or a day as 2016-11-27."],
    [["add", "a.md", "--learned", "2999-01-01"], 2, "2999-01-01 is to come"],
    [["add", "a.md", "--form", "book"], 2, "Allowed choices are article, note, post, baseline"],
    [["add", "a.md", "--case", "nowhere"], 2, "nowhere holds no case (there is no case.yaml in it)"],
    [["find", "x"], 1, ". has no ledger yet. Put something into it: dateline add FILE --case ."],
    [["find", "--", "—"], 2, "holds no word"],
    [["check", "--head", "9f2c"], 2, "Write the 64 letters and digits of a link."],
    [["redact", "r1"], 2, "required option '--why <words>' not specified"],
    [["redact", "report", "--why", "x"], 2, "An id is a letter and a number, such as r12 or c340."],
    [["ledger", "imprt"], 2, "unknown command 'imprt'"],
  ])("%j says what is wrong with it", (args, status, says) =>
    inCase({ "a.md": head() + HAMA }, (folder) => {
      const ran = dateline(args, folder);
      expect([ran.status, ran.stdout]).toEqual([status, ""]);
      expect(ran.stderr).toContain(says);
    }),
  );

  test.each<[string, Files, string]>([
    [
      "a case.yaml that cannot be taken",
      { "case.yaml": "title: T\nzone: Nowhere\n" },
      "case.yaml: zone: is no time zone",
    ],
    [
      "a file of places that is not there",
      { "case.yaml": CASE.replace("places.csv", "other.csv") },
      "other.csv: there is no such file.",
    ],
    [
      "a ledger that is none",
      { "ledger.sqlite": "words of a person, which are no ledger at all".repeat(40) },
      "ledger.sqlite is no ledger.",
    ],
  ])("%s stops it before anything is written", (_what, files, says) =>
    inCase({ "a.md": head() + HAMA, ...files }, (folder) => {
      const { status, stdout, stderr } = dateline(["add", "a.md"], folder);
      expect([status, stdout]).toEqual([1, ""]);
      expect(stderr).toContain(says);
      expect(stderr).not.toContain("fault of the program");
    }),
  );
});

test("words are found in reports, quotes and voices", () =>
  inCase({ "a.md": head("title: Hama\n") + HAMA, "b.md": head() + RAQQA }, (folder) => {
    dateline(["add", "a.md", "b.md"], folder);
    const { status, stdout } = dateline(["find", "civil", "defen*"], folder);
    expect(status).toBe(0);
    expect(stdout).toContain("r1  2016-11-27 · Wire · Hama\n    … ");
    expect(stdout).toContain("strikes on Hama on Saturday, the Civil Defense said.");
    expect(stdout).toMatch(/ {4}c1 {2}\w+: “.*” \(.*Civil Defense\)/);
    expect(stdout).not.toContain("r2");
    expect(dateline(["find", "zanzibar"], folder)).toMatchObject({ status: 1, stdout: "Nothing was found.\n" });
  }));

test("a ledger goes out and comes in byte for byte, and what was tampered with does not", () =>
  inCase({ "a.md": head() + HAMA, "feed.json": JSON.stringify([{ id: "f", text: RAQQA }]) }, (folder) => {
    const added = dateline(["add", "a.md", "feed.json"], folder);
    const link = LINK.exec(added.stdout)?.[1] ?? "";
    const { stdout: out } = dateline(["ledger", "export"], folder);
    dateline(["new", "copy"], folder);
    const bad = dateline(
      ["ledger", "import", "-", "--case", "copy"],
      folder,
      out.replace("46 civilians", "64 civilians"),
    );
    expect([bad.status, bad.stdout]).toEqual([1, ""]);
    expect(bad.stderr).toMatch(/entry \d+ \(r1\) was changed after it was written/);
    writeFileSync(join(folder, "out.jsonl"), out);
    const back = dateline(["ledger", "import", "out.jsonl", "--case", "copy"], folder);
    expect(back).toMatchObject({ status: 0, stderr: "" });
    expect(LINK.exec(back.stdout)?.[1]).toBe(link);
    expect(dateline(["ledger", "export", "--case", "copy"], folder).stdout).toBe(out);
  }));

test("a link that was printed elsewhere is in the ledger, or its end was cut", () =>
  inCase({ "a.md": head() + HAMA }, (folder) => {
    const link = LINK.exec(dateline(["add", "a.md"], folder).stdout)?.[1] ?? "";
    expect(dateline(["check", "--head", link], folder).stdout).toContain("All is well.");
    const check = dateline(["check", "--head", "1".repeat(64)], folder);
    expect(check.status).toBe(1);
    expect(check.stderr).toContain("entries were cut from its end");
  }));

test("what was redacted is gone, stays gone, and the ledger is sound", () =>
  inCase({ "a.md": head() + HAMA, "b.md": head() + RAQQA }, (folder) => {
    dateline(["add", "a.md", "b.md"], folder);
    const { status, stdout } = dateline(["redact", "r1", "--why", "consent withdrawn"], folder);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Redacted: \d+ removals, for good\. Entry/);
    expect(dateline(["find", "hama"], folder).status).toBe(1);
    expect(readFileSync(join(folder, "ledger.sqlite"), "latin1")).not.toContain("46 civilians");
    const again = dateline(["add", "a.md", "b.md"], folder);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain("a.md: these bytes were redacted from the ledger, and were not added again.");
    expect(again.stdout).toContain("1 report there already");
    expect(dateline(["check"], folder)).toMatchObject({ status: 0, stderr: "" });
    expect(dateline(["redact", "r1", "--why", "x"], folder).stderr).toContain("r1 was redacted already.");
  }));

test("a command waits while another writes, and says so when that takes too long", () =>
  inCase({ "a.md": head() + HAMA, "b.md": head() + RAQQA }, (folder) => {
    dateline(["add", "a.md"], folder);
    const db = new Database(join(folder, "ledger.sqlite"));
    db.exec("BEGIN IMMEDIATE");
    const { status, stderr } = dateline(["add", "b.md", "--patience", "1"], folder);
    db.close();
    expect(status).toBe(1);
    expect(stderr).toContain("is being written by another process. Wait until it is done, and do it again.");
    expect(dateline(["add", "b.md"], folder).status).toBe(0);
  }));

test.each(["new", "add", "check", "find", "ledger export", "ledger import", "redact"])(
  "help of %s has an example",
  (command) => {
    const { status, stdout } = dateline([...command.split(" "), "--help"], ".");
    expect(status).toBe(0);
    expect(stdout).toContain(
      `$ dateline ${command === "ledger import" ? "new copy && dateline ledger import" : command}`,
    );
  },
);

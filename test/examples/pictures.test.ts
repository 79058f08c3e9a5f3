import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { ClaimId } from "../../src/ledger/record.ts";
import type { Gallery } from "../../src/newsroom.ts";
import type { Kept } from "./case.ts";
import { goldenFiles, judged } from "./golden.ts";

/** The example case from its files to its pictures. `node scripts/golden.ts` writes the golden files anew. */
let kept: Kept;
let first: ClaimId;
let late: ClaimId;

beforeAll(async () => {
  kept = await judged();
  first = await kept.claim("2016-11-29-bab-al-nayrab", "killed 10 people on Tuesday");
  late = await kept.claim("2016-12-11-bab-al-nayrab-review", "At least 27 people were killed");
}, 60_000);

describe("golden files", () => {
  test("each picture is as it was", async () => {
    for (const [name, text] of await goldenFiles()) {
      const golden = readFileSync(join(import.meta.dirname, "golden", name), "utf8");
      expect(text.split("\n"), name).toEqual(golden.split("\n"));
    }
  }, 60_000);
});

const pairs = ({ harm }: Gallery) => harm.candidates.map(({ events }) => events.join(" "));
const eventsOf = ({ harm }: Gallery, claim: ClaimId) =>
  harm.events
    .filter(({ members, left }) => [...members, ...left].some((one) => one.claim === claim))
    .map(({ id, days }) => `${id} ${days.to}`);

describe("a late report that moves a strike a day back and raises its toll", () => {
  test("is not known the day before it was printed", async () => {
    const before = await kept.look("2016-11-30", "2016-12-10");
    expect(eventsOf(before, late)).toEqual([]);
    expect(eventsOf(before, first)).toHaveLength(1);
  });

  test("is a candidate until somebody judges it: two events, tallied as overlapping", async () => {
    const after = await kept.look("2016-11-30", "2016-12-11");
    expect(eventsOf(after, late)).toEqual([`${late} 2016-11-28`]);
    expect(pairs(after)).toContain(`${first} ${late}`);
  });

  test("joined, it is one event that spans both days and both tolls; what came after stays as it was", async () => {
    const before = await kept.look("2016-12-12");
    const joined = await judged();
    await joined.decide({ act: "join", claims: [first, late] });
    const after = await joined.look("2016-12-12");
    const [event] = after.harm.events.filter(({ members }) => members.some(({ claim }) => claim === late));
    expect(event?.days).toEqual({ from: "2016-11-28", to: "2016-11-29" });
    expect(event?.range).toMatchObject({ least: 10, most: null });
    expect(pairs(after)).not.toContain(`${first} ${late}`);
    const later = ({ harm }: Gallery) =>
      harm.events.filter(({ days }) => days.to > "2016-11-29").map(({ id, range }) => [id, range]);
    expect(later(after)).toEqual(later(before));
    expect(after.control.cells).toEqual(before.control.cells);
  }, 60_000);
});

test("a copy adds no root: what it says again strengthens nothing", async () => {
  const gallery = await kept.look("2016-11-27");
  const [copy] = [...gallery.resolved.standing.reports.values()].filter(({ name }) =>
    name.startsWith("2016-11-26-hanano-reprint"),
  );
  const copied = gallery.resolved.settled.filter(({ claim }) => claim.report === copy?.id).map(({ claim }) => claim.id);
  const tolls = gallery.harm.events.filter(({ left, members }) =>
    [...left, ...members].some(({ claim }) => copied.includes(claim)),
  );
  expect(tolls.length).toBeGreaterThan(0);
  for (const { members } of tolls) expect(new Set(members.map(({ root }) => root.id)).size).toBe(1);
});

test("a correction replaces what it corrects, and a knowing of before it still has it", async () => {
  const names = async (known?: string) =>
    [...(await kept.look("2016-11-27", known)).resolved.standing.reports.values()].map(({ name }) => name);
  expect(await names()).not.toContain("2016-11-27-toll");
  expect(await names()).toContain("2016-11-27-tolls-corrected");
});

test("a judged claim is no longer provisional, and one that was only read is", async () => {
  const { cells } = (await kept.look("2016-11-27")).control;
  const of = (place: string) => cells.find((cell) => cell.place === place);
  expect([of("N0129")?.provisional, of("N0146")?.provisional]).toEqual([false, true]);
});

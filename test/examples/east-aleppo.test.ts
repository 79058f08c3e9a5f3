import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readCase } from "../../src/case.ts";
import { pieces } from "../../src/cli/pieces.ts";
import { take } from "../../src/newsroom.ts";

/** The example case hangs together: what one of its files names is in the other. */
const folder = join(import.meta.dirname, "../../examples/east-aleppo-2016");
const words = (name: string): string => readFileSync(join(folder, name), "utf8");

const { case: settings, problems } = readCase(words("case.yaml"));
if (!settings) throw new Error(JSON.stringify(problems));

/** The rows of a table without quotes, the lines of comment left out. */
function rows(name: string): readonly Record<string, string>[] {
  const [head = "", ...body] = words(name)
    .trim()
    .split("\n")
    .filter((line) => !line.startsWith("#"));
  const columns = head.split(",");
  return body.map((line) => {
    const cells = line.split(",");
    if (cells.length !== columns.length) throw new Error(`${name}: ${line}`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""]));
  });
}
const parts = (cell: string | undefined): readonly string[] => (cell ?? "").split("|").filter(Boolean);
const places = rows("places.csv");
const twice = (items: readonly string[]) => items.filter((item, at) => items.indexOf(item) !== at);

async function reports() {
  const found = [];
  for await (const piece of pieces([folder], {}, () => undefined))
    found.push(
      ...("check" in piece ? [{ report: null, problems: [piece], where: piece.where }] : await take(piece, {})),
    );
  return found;
}

test("every report is taken, has a publisher and a day, and its own id", async () => {
  const found = await reports();
  expect(found.flatMap(({ problems }) => problems)).toEqual([]);
  expect(found.length).toBeGreaterThanOrEqual(24);
  expect(twice(found.map(({ report }) => report?.id ?? ""))).toEqual([]);
  for (const { report } of found) {
    expect(report?.published?.day, report?.id).toMatch(/^2016-1[12]-\d\d$/);
    const names = settings.parties.sources.flatMap((source) => source.names);
    expect(names, report?.id).toContain(report?.publisher);
  }
});

test("the page of the case tells of every file of reports", () => {
  const page = words("README.md");
  expect(readdirSync(join(folder, "reports")).filter((name) => !page.includes(name))).toEqual([]);
});

test("parents and neighbours are places, and each neighbour is one both ways", () => {
  const ids = new Set(places.map(({ id }) => id));
  expect(twice(places.map(({ id }) => id ?? ""))).toEqual([]);
  expect(places.flatMap(({ parent }) => parts(parent)).filter((id) => !ids.has(id))).toEqual([]);
  const borders = new Set(places.flatMap(({ id, neighbours }) => parts(neighbours).map((next) => `${id} ${next}`)));
  expect([...borders].filter((border) => !borders.has(border.split(" ").reverse().join(" ")))).toEqual([]);
});

test("no name is borne by two places", () => {
  const names = places.flatMap((place) => [
    ...new Set([place.name, place.name_ar, ...parts(place.aliases)].map((name) => name?.toLowerCase() ?? "")),
  ]);
  expect(twice(names.filter(Boolean))).toEqual([]);
});

test("the baseline says of each neighbourhood once who held it", () => {
  const held = rows("baseline.csv").map(({ pcode }) => pcode ?? "");
  expect(held.sort()).toEqual(places.flatMap(({ pcode }) => parts(pcode)).sort());
});

test("whose rear a place is, is a bloc; and no name is two sources'", () => {
  const { blocs, sources } = settings.parties;
  const ids = new Set<string>(blocs.map(({ id }) => id));
  expect(places.flatMap(({ rear }) => parts(rear)).filter((rear) => !ids.has(rear))).toEqual([]);
  expect(twice(sources.flatMap(({ names }) => names.map((name) => name.toLowerCase())))).toEqual([]);
});

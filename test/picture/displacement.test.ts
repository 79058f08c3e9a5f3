import { describe, expect, test } from "vitest";
import { sayRange } from "../../src/ledger/range.ts";
import type { BlocId } from "../../src/parties/party.ts";
import { type Displacement, displacement, type Flow } from "../../src/picture/displacement.ts";
import { fled, type Make, sayTotal } from "./counts.ts";
import { day, resolved, said } from "./world.ts";

const at = (claims: readonly Make[]): Displacement => displacement(resolved(claims), day(30));

const count = (told: Flow["persons"], unit: string) =>
  told ? [`${(told.range ? sayRange(told.range) : told.words.join(" ")) || "?"} ${unit}`] : [];

const sayFlow = ({ origin, destination, persons, families }: Flow): string =>
  [...count(persons, "persons"), ...count(families, "families")].join(" = ") +
  ` ${origin?.words.join("/") ?? "?"} > ${destination?.words.join("/") ?? "?"}`;

const flows = (claims: readonly Make[]) => at(claims).flows.map(sayFlow);

describe("one flow or two", () => {
  test.each<[string, Make[], string[]]>([
    [
      "other words for one destination make no second flow",
      [
        fled("..1500", { to: "red territory", from: "town" }),
        fled("1200", { by: "agency", to: "red ground to the west", from: "town" }),
      ],
      ["up to 1,500 persons town > red ground to the west/red territory"],
    ],
    [
      "other words of which nobody knows the side make none either",
      [
        fled("1500", { to: "camps", from: "town" }),
        fled("1200", { by: "agency", to: "makeshift housing", from: "town" }),
      ],
      ["1,200 to 1,500 persons town > camps/makeshift housing"],
    ],
    [
      "ground of two sides makes two",
      [
        fled("1500", { to: "red territory", from: "town" }),
        fled("1000", { by: "agency", to: "blue territory", from: "town" }),
      ],
      ["1,500 persons town > red territory", "1,000 persons town > blue territory"],
    ],
    [
      "two places apart make two",
      [fled("1500", { to: "d", from: "a", at: ["a"] }), fled("1000", { by: "agency", to: "e", from: "a", at: ["a"] })],
      ["1,500 persons a > d", "1,000 persons a > e"],
    ],
    [
      "persons and families of one window are one flow, in two units that are never added",
      [
        fled("5000", { to: "d", from: "a", at: ["a"] }),
        fled("1000", { unit: "families", to: "d", from: "a", at: ["a"] }),
      ],
      ["5,000 persons = 1,000 families a > d"],
    ],
    [
      "a word for a number is printed as the word",
      [fled("hundreds", { to: "d", from: "a", at: ["a"] })],
      ["hundreds persons a > d"],
    ],
    [
      "those who come back are no part of those who left",
      [fled("10", { from: "a", at: ["a"] }), fled("10", { movement: "returned", from: "a", at: ["a"] })],
      ["10 persons a > ?", "10 persons a > ?"],
    ],
    [
      "people without a number speak of the flow that there is",
      [fled("10", { from: "a", at: ["a"], to: "d" }), fled("", { by: "agency", at: ["town"], from: "town" })],
      ["10 persons a > d"],
    ],
    [
      "people without a number, of whom alone is told, are a flow",
      [fled("", { from: "a", at: ["a"] })],
      ["? persons a > ?"],
    ],
  ])("%s", (_rule, claims, expected) => {
    expect(flows(claims)).toEqual(expected);
  });
});

describe("what is added", () => {
  const total = (claims: readonly Make[], of = "out persons") => {
    const row = at(claims).totals.find((one) => one.of === of && one.period === "month" && one.class === "people");
    return row ? sayTotal(row.total) : "no row";
  };

  test.each<[string, Make[], string]>([
    ["flows apart are summed", [fled("10", { at: ["a"], from: "a" }), fled("5", { at: ["b"], from: "b" })], "15"],
    ["a district's flow is in its town's", [fled("10", { at: ["a"], from: "a" }), fled("50", { from: "town" })], "50"],
    [
      "who arrived from nobody knows where may be those who left",
      [fled("10", { at: ["a"], from: "a", by: "agency" }), fled("8", { at: ["d"], to: "d" })],
      "~ 10 to 18",
    ],
    [
      "persons and families are not added",
      [fled("10", { at: ["a"], from: "a" }), fled("5", { unit: "families", at: ["b"], from: "b" })],
      "10",
    ],
    [
      "fighters are in no flow of people",
      [fled("10", { at: ["a"], from: "a" }), fled("90", { who: "fighters", at: ["b"], from: "b" })],
      "10",
    ],
    [
      "people displaced somewhere are a stock, and no flow",
      [
        fled("10", { at: ["a"], from: "a" }),
        (seq) =>
          said(
            { kind: "population", condition: "displaced", unit: "persons", count: { low: 900, high: 900 } },
            { at: ["b"], on: 27 },
            seq,
          ),
      ],
      "10",
    ],
  ])("%s", (_rule, claims, expected) => {
    expect(total(claims)).toBe(expected);
  });

  test("fighters have a list of their own, the displaced a stock", () => {
    const picture = at([fled("90", { who: "fighters" })]);
    expect(picture.flows).toEqual([]);
    expect(picture.fighters).toHaveLength(1);
  });
});

describe("each flow", () => {
  test("as persons: only families are converted, and it says by which factor and whose", () => {
    const [flow] = at([fled("..1000", { unit: "families" })]).flows;
    expect(flow?.asPersons).toMatchObject({
      range: { least: 0, most: 5000, approx: true },
      persons: 5,
      source: "test",
    });
    expect(flow?.persons).toBeNull();
    expect(at([fled("10")]).flows[0]?.asPersons).toBeNull();
  });

  test("who holds each end, by the words or else by control on the day before", () => {
    const held = (place: string, on: string) => (place === "d" && on === "2016-11-26" ? ("blue" as BlocId) : null);
    const [flow] = displacement(resolved([fled("10", { from: "red district", to: "d" })]), day(30), held).flows;
    expect(flow?.origin).toMatchObject({ heldBy: "red", heldAs: "said" });
    expect(flow?.destination).toMatchObject({ heldBy: "blue", heldAs: "by control" });
  });

  test("who moved them", () => {
    const [flow] = at([fled("10", { movement: "evacuated", party: "red" })]).flows;
    expect(flow).toMatchObject({ evacuated: true, movedBy: [{ words: "red" }] });
  });
});

describe("who acknowledges and who is silent", () => {
  const flow = fled("..1500", { by: "red-news", to: "red territory" });
  const other = fled("..1000", { by: "journalist", unit: "families", to: "blue territory" });

  test("silence belongs to the voice that was asked, and only to the flow that it was asked about", () => {
    const silent = fled("", { stance: "unacknowledged", by: "blue-frontline", to: "red ground" });
    const [one, two] = at([flow, other, silent]).flows;
    expect(one?.silent.map(({ root }) => root.id)).toEqual(["blue-frontline"]);
    expect(one?.sides).toEqual(["red"]);
    expect(two?.silent).toEqual([]);
    expect(two?.sides).toEqual([]);
  });

  test.each<[string, number, number]>([
    ["before the flow", 20, 0],
    ["on its day", 27, 1],
    ["two days after", 29, 1],
  ])("who was asked %s", (_when, on, answers) => {
    const [one] = at([flow, fled("", { stance: "unacknowledged", by: "blue-frontline", on })]).flows;
    expect(one?.silent).toHaveLength(answers);
  });

  test("of a flow that began nobody knows when, a denial of a week before is none", () => {
    const open = (seq: number) => ({ ...flow(seq), from: null });
    const [one] = at([open, fled("", { stance: "denied", by: "blue-frontline", on: 20 })]).flows;
    expect(one?.deniedBy).toEqual([]);
  });

  test("a denial is no silence", () => {
    const [one] = at([flow, fled("", { stance: "denied", by: "blue-frontline" })]).flows;
    expect(one?.silent).toEqual([]);
    expect(one?.deniedBy.map(({ root }) => root.id)).toEqual(["blue-frontline"]);
  });
});

import { describe, expect, test } from "vitest";
import { Gallery } from "../../src/picture/gallery.ts";
import { type Brief, brief, briefProblems, briefText } from "../../src/publish/brief/brief.ts";
import { day, gained, resolved, type Said, said } from "../picture/world.ts";

const killed = (low: number, how: Said) => (seq: number) =>
  said({ kind: "harm", outcome: "killed", victims: "civilian", party: null, count: { low, high: null } }, how, seq);

const world = () =>
  resolved([
    gained("a", "red", { on: 2, by: "outlet" }),
    gained("b", "blue", { on: 4, by: "blue-news" }),
    killed(46, { at: ["a"], on: 4, by: "monitor" }),
    killed(50, { at: ["a"], on: 5, by: "agency" }),
    gained("c", "red", { on: null, by: "outlet" }),
  ]);

const lines = (of: Brief) => of.sections.flatMap(({ sentences }) => sentences.map(({ text }) => text));
const of = (on: number) => brief(new Gallery(world(), day(on)));

describe("the day's brief", () => {
  test("says who says so in the sentence that can be disputed", () => {
    expect(lines(of(4))).toContainEqual(
      expect.stringMatching(/^46 or more civilians killed in a, on 2016-11-04, according to monitor\.$/),
    );
  });

  test("does not add up what may be one event", () => {
    const told = lines(of(5)).find((line) => line.startsWith("It is not known whether"));
    expect(told).toMatch(/46 or more killed on 2016-11-04 and the 50 or more killed on 2016-11-05/);
  });

  test("says what is not known", () => {
    expect(lines(of(5)).at(-1)).toBe("One claim has no day, and is in no picture.");
    expect(lines(of(5))).toContainEqual(expect.stringMatching(/^Of \d of 5 districts nobody has said who holds them/));
  });

  test("tells nothing of a later day", () => {
    expect(lines(of(3)).join("\n")).not.toContain("46");
  });

  test("every sentence leads to a claim or tells of a silence, and the check finds one that does not", () => {
    expect(briefProblems(of(5))).toEqual([]);
    const lost = { on: day(5), sections: [{ title: "Harm", sentences: [{ text: "300 died.", claims: [] }] }] };
    expect(briefProblems(lost as unknown as Brief)).toMatchObject([{ check: "brief-claims", where: "Harm" }]);
  });

  test("as text, with its claims, and a mark where no person has read them", () => {
    const text = briefText("A town", of(4), "The end.");
    expect(text).toMatch(/^# A town: 2016-11-04\n/);
    expect(text).toContain("according to monitor. [c3] (not read by a person)");
    expect(text.endsWith("The end.\n")).toBe(true);
  });
});

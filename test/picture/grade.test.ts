import { describe, expect, test } from "vitest";
import { harm } from "../../src/picture/harm.ts";
import { harmed, judged, type Make, struck } from "./counts.ts";
import { day, resolved } from "./world.ts";

const graded = (claims: readonly Make[]) =>
  harm(resolved(claims), day(30)).events.map(({ grade }) => grade?.proposed ?? null);

const strike = struck("airstrike", "1", { party: "red", by: "other" });

describe("a grade in Airwars' words is proposed", () => {
  test.each<[string, Make[], (string | null)[]]>([
    ["confirmed: the belligerent accepts", [harmed("5", { party: "red", by: "red-news" })], ["confirmed"]],
    ["not by his enemy's word", [harmed("5", { party: "red", by: "blue-news" })], ["weak"]],
    [
      "fair: two roots and his actions near",
      [harmed("5"), harmed("6", { by: "agency", party: "red" }), strike],
      ["fair"],
    ],
    ["weak: two roots and nobody's actions near", [harmed("5"), harmed("6", { by: "agency" })], ["weak"]],
    [
      "weak: another's actions near",
      [
        harmed("5"),
        harmed("6", { by: "agency", party: "red" }),
        struck("airstrike", "1", { party: "blue", by: "other" }),
      ],
      ["weak"],
    ],
    ["weak: one root", [harmed("5"), strike], ["weak"]],
    [
      "weak: the outlet's own voice is never the second of two",
      [harmed("5"), harmed("6", { by: "outlet" }), strike],
      ["weak"],
    ],
    ["weak: a lead is never the second of two", [harmed("5"), harmed("6", { by: "lead" }), strike], ["weak"]],
    [
      "weak: an enemy of the accused is never the second of two",
      [harmed("5"), harmed("6", { by: "blue-news", party: "red" }), strike],
      ["weak"],
    ],
    [
      "contested: rival claims of who did it",
      [harmed("5", { party: "red" }), harmed("5", { by: "agency", party: "blue" })],
      ["contested", "contested"],
    ],
    [
      "discounted: the dead were fighters, others say",
      [harmed("5", { victims: "combatant", party: "red" })],
      ["discounted"],
    ],
    [
      "not discounted on the word of the accused alone",
      [harmed("5", { victims: "combatant", party: "red", by: "red-news" })],
      ["weak"],
    ],
    [
      "discounted: two witnesses of no side blame another, and none this one",
      [
        harmed("5", { party: "red", by: "blue-news" }),
        harmed("5", { party: "blue", by: "agency" }),
        harmed("5", { party: "blue" }),
      ],
      ["discounted", "contested"],
    ],
    [
      "not discounted on the word of the accused that another did it",
      [harmed("5", { party: "red" }), harmed("5", { party: "blue", by: "red-news" })],
      ["contested", "contested"],
    ],
    ["never for a period", [harmed("50", { on: [10, 26], party: "red", by: "red-news" })], [null]],
    ["a night and the day after are an event", [harmed("5", { on: [25, 26] })], ["weak"]],
    ["never for people missing", [harmed("5", { outcome: "missing" })], [null]],
  ])("%s", (_rule, claims, grades) => {
    expect(graded(claims)).toEqual(grades);
  });

  test("with its trace: each rule, whether it was met, and by which claims", () => {
    const [event] = harm(resolved([harmed("5"), harmed("6", { by: "agency" }), strike]), day(30)).events;
    expect(event?.grade?.trace).toEqual([
      { rule: "dead-were-fighters", met: false, claims: [] },
      { rule: "belligerent-accepts", met: false, claims: [] },
      { rule: "another-most-likely", met: false, claims: [] },
      { rule: "rival-blame", met: false, claims: [] },
      { rule: "two-roots", met: true, claims: ["c1", "c2"] },
      { rule: "actions-near", met: true, claims: ["c3"] },
    ]);
  });

  test("and is a grade once a person signs it, whatever the rules propose", () => {
    const world = judged([harmed("5", { signed: "contested" })], {});
    const [event] = harm(world, day(30)).events;
    expect(event?.grade).toMatchObject({ proposed: "weak", signed: { grade: "contested", claim: "c1" } });
  });
});

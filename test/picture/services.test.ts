import { describe, expect, test } from "vitest";
import { type Services, services } from "../../src/picture/services.ts";
import { harmed, type Make, served, struck } from "./counts.ts";
import { day, resolved } from "./world.ts";

const at = (claims: readonly Make[]): Services => services(resolved(claims), day(30));
const steps = (claims: readonly Make[]) =>
  at(claims).sites[0]?.functioning.map(
    ({ state, since, lastSaid }) => `${state} ${since.slice(8)}-${lastSaid.slice(8)}`,
  );

describe("whether a facility works", () => {
  test.each<[string, Make[], string[], string]>([
    [
      "said once, it stays so: time alone ends nothing",
      [served("hospital", "working", { on: 2 })],
      ["working 02-02"],
      "working",
    ],
    [
      "restored is working",
      [served("hospital", "closed", { on: 2 }), served("hospital", "restored", { on: 9 })],
      ["closed 02-02", "working 09-09"],
      "working",
    ],
    [
      "said again, it is one stretch",
      [served("hospital", "closed", { on: 2 }), served("hospital", "closed", { on: 9 })],
      ["closed 02-09"],
      "closed",
    ],
    [
      "voices that differ on one day are shown as such, and neither wins",
      [served("hospital", "closed"), served("hospital", "working", { by: "red-news" })],
      ["disputed 26-26"],
      "unknown",
    ],
    ["that it was hit says nothing of whether it works", [served("hospital", "damaged")], [], "unknown"],
    [
      "that it was destroyed is damage too",
      [served("hospital", "working", { on: 2 }), served("hospital", "destroyed")],
      ["working 02-02"],
      "working",
    ],
  ])("%s", (_rule, claims, history, now) => {
    expect(steps(claims)).toEqual(history);
    expect(at(claims).sites[0]?.now).toBe(now);
  });

  test("damage is a history of its own", () => {
    const [site] = at([served("hospital", "damaged", { on: 2 }), served("hospital", "destroyed")]).sites;
    expect(site?.damage.map(({ state }) => state)).toEqual(["damaged", "destroyed"]);
  });

  test.each<[string, Make, string]>([
    ["denied", served("hospital", "closed", { stance: "denied" }), "denied"],
    ["foreseen", served("hospital", "closed", { stance: "predicted" }), "predicted"],
    ["without a day", served("hospital", "closed", { on: null }), "undated"],
    ["without a place", served("hospital", "closed", { at: [] }), "unplaced"],
  ])("what is %s is no state", (_what, make, rule) => {
    expect(at([make])).toMatchObject({ sites: [], left: [{ claim: "c1", rule }] });
  });

  test("facilities of different names in one place are two", () => {
    const named = (name: string, status: "closed" | "working") =>
      served("hospital", status, { words: [name, "a"], unresolved: [name] });
    expect(at([named("M10", "closed"), named("M2", "working")]).sites.map(({ name, now }) => `${name} ${now}`)).toEqual(
      ["M10 closed", "M2 working"],
    );
  });
});

describe("“no functioning hospitals” is a claim about an area", () => {
  const none = served("hospital", "closed", { at: ["town"], on: 27, by: "outlet" });

  test.each<[string, Make[], string]>([
    [
      "tested against a hospital that works: contradicted",
      [none, served("hospital", "working", { on: 27 })],
      "contradicted",
    ],
    ["against one that works in part: contradicted", [none, served("hospital", "limited", { on: 20 })], "contradicted"],
    ["against a clinic that works: not tested", [none, served("clinic", "working", { on: 27 })], "untested"],
    ["against a hospital that is closed: borne out", [none, served("hospital", "closed", { on: 20 })], "borne out"],
    [
      "against one reopened after: borne out for its day",
      [none, served("hospital", "closed", { on: 20 }), served("hospital", "restored", { on: 29 })],
      "borne out",
    ],
    ["against nothing: not tested", [none], "untested"],
    [
      "a number is no “none”",
      [served("hospital", "closed", { at: ["town"], count: "3" }), served("hospital", "working")],
      "untested",
    ],
  ])("%s", (_rule, claims, expected) => {
    expect(at(claims).areas.map((area) => area.test)).toEqual([expected]);
  });

  test("and makes no hospital of its own", () => {
    expect(at([none]).sites).toEqual([]);
  });
});

describe("an attack on health care", () => {
  const hit = served("hospital", "damaged", { report: "r" });
  const strike = struck("airstrike", "1", { at: ["a"], report: "r" });
  const dead = harmed("5", { at: ["a"], report: "r" });

  test("links what struck, what was hit, who was harmed and what works after", () => {
    const [attack] = at([
      hit,
      strike,
      dead,
      served("hospital", "closed", { on: 27 }),
      served("hospital", "working", { words: ["M2", "a"], unresolved: ["M2"] }),
    ]).attacks;
    expect(attack).toMatchObject({
      damage: ["c1"],
      strikes: [{ claim: "c2", why: "told-together" }],
      harm: [{ claim: "c3", why: "told-together" }],
      after: { state: "closed", since: "2016-11-27" },
      working: [{ place: "a", name: "M2" }],
    });
  });

  test.each<[string, Make]>([
    ["of another day", harmed("5", { at: ["a"], on: 20, report: "r" })],
    ["elsewhere, told by another", harmed("5", { at: ["b"], report: "s" })],
    ["over the whole town, told by another", harmed("46+", { report: "s" })],
  ])("a harm %s is none of it", (_what, other) => {
    expect(at([hit, other]).attacks[0]?.harm).toEqual([]);
  });

  test("a market is no health care, and what worked before says nothing of after", () => {
    expect(at([served("market", "damaged")]).attacks).toEqual([]);
    expect(at([served("hospital", "working", { on: 20 }), hit]).attacks[0]?.after).toBeNull();
  });
});

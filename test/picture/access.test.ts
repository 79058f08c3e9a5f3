import { describe, expect, test } from "vitest";
import { sayRange } from "../../src/ledger/range.ts";
import { access } from "../../src/picture/access.ts";
import { population } from "../../src/picture/population.ts";
import { type Make, passed, stocked } from "./counts.ts";
import { day, resolved } from "./world.ts";

const tests = (claims: readonly Make[]) => {
  const [place] = access(resolved(claims), day(30)).places;
  return place
    ? [...place.tests.map(({ answer, since }) => `${answer}${since ? ` since ${since.slice(8)}` : ""}`), place.besieged]
    : [];
};

describe("OCHA's three tests of a siege", () => {
  test.each<[string, Make[], (string | boolean | null)[]]>([
    [
      "besieged answers the first alone",
      [passed("besieged", { on: 2 })],
      ["met since 02", "nobody says", "nobody says", null],
    ],
    [
      "all three met",
      [passed("encircled", { on: 2 }), passed("aid_blocked", { on: 5 }), passed("exit_blocked", { on: 9 })],
      ["met since 02", "met since 05", "met since 09", true],
    ],
    [
      "one not met is no siege",
      [passed("besieged", { on: 2 }), passed("aid_blocked", { on: 5 }), passed("exit_allowed", { on: 9 })],
      ["met since 02", "met since 05", "not met since 09", false],
    ],
    [
      "a convoy that came in ends the second until somebody says that it is blocked again",
      [passed("aid_blocked", { on: 2 }), passed("aid_delivered", { on: 5 }), passed("aid_blocked", { on: 9 })],
      ["nobody says", "met since 09", "nobody says", null],
    ],
    [
      "since is the first day of the stretch, not the last",
      [passed("besieged", { on: 2 }), passed("besieged", { on: 20, by: "agency" })],
      ["met since 02", "nobody says", "nobody says", null],
    ],
    [
      "voices that differ on one day leave it open",
      [passed("exit_allowed"), passed("exit_blocked", { by: "agency" })],
      ["nobody says", "nobody says", "disputed since 26", null],
    ],
    ["a denial answers nothing", [passed("besieged", { stance: "denied" })], []],
  ])("%s", (_rule, claims, expected) => {
    expect(tests(claims)).toEqual(expected);
  });
});

describe("how many live there", () => {
  const stocks = (claims: readonly Make[]) =>
    population(resolved(claims), day(30)).stocks.map(({ newest, before }) => [
      newest.range && sayRange(newest.range),
      before.length,
    ]);

  test.each<[string, Make[], unknown[]]>([
    ["more than 250,000 is a low without a high", [stocked("250000+")], [["250,000 or more", 0]]],
    ["two sources are spanned", [stocked("250000+"), stocked("270000", { by: "agency" })], [["250,000 or more", 0]]],
    [
      "a later count stands before an earlier one and is never added to it",
      [stocked("270000", { on: 2 }), stocked("200000", { on: 20 })],
      [["200,000", 1]],
    ],
  ])("%s", (_rule, claims, expected) => {
    expect(stocks(claims)).toEqual(expected);
  });
});

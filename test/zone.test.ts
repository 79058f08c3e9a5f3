import { expect, test } from "vitest";
import { parseDay, shift } from "../src/ledger/when.ts";

test("the run is in the zone that its project names", () => {
  expect(new Intl.DateTimeFormat("en").resolvedOptions().timeZone).toBe(process.env.TZ);
  expect(new Date(2016, 10, 27).getTimezoneOffset()).toBe(process.env.TZ === "UTC" ? 0 : -825);
});

test("a day is the same day in every zone", () => {
  const day = parseDay("2016-11-27");
  expect(day && shift(day, 1)).toBe("2016-11-28");
  expect(day && shift(day, -58)).toBe("2016-09-30");
});

test("the tests run on the runtime that npm brought", () => {
  expect(Number(process.versions.node.split(".")[0])).toBeGreaterThanOrEqual(24);
});

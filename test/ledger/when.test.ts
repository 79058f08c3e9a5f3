import { expect, test } from "vitest";
import { dayIn, type Instant, instantOf, microsOf } from "../../src/ledger/when.ts";

test.each([
  ["2016-11-27T09:30:00.000001Z", 1480239000000001],
  ["2016-11-27T09:30:00.5Z", 1480239000500000],
  ["2016-11-27T09:30:00Z", 1480239000000000],
])("the microseconds of %s", (instant, micros) => {
  expect(microsOf(instant)).toBe(micros);
  expect(microsOf(instantOf(micros))).toBe(micros);
});

test.each(["2016-11-27", "2016-11-27T09:30:00+02:00", "2016-13-27T09:30:00Z", ""])("%s is no instant", (words) => {
  expect(microsOf(words)).toBeNaN();
});

test.each([
  ["UTC", "2016-11-27T23:59:59.999999Z", "2016-11-27"],
  ["Asia/Damascus", "2016-11-27T21:59:59.999999Z", "2016-11-27"],
  ["Asia/Damascus", "2016-11-27T22:00:00.000000Z", "2016-11-28"],
  ["America/Bogota", "2017-01-01T04:59:00.000000Z", "2016-12-31"],
])("in %s at %s it is %s", (zone, instant, day) => {
  expect(dayIn(zone, instant as Instant)).toBe(day);
});

import { expect, test } from "vitest";
import { readPublished } from "../../src/intake/published.ts";

/** Words in, a day out. */
const days: readonly (readonly [string, string])[] = [
  ["2016-11-27", "2016-11-27"],
  [" 2016-11-27\n", "2016-11-27"],
  ["2016-11-27T14:30", "2016-11-27 14:30"],
  ["2016-11-27T14:30:05Z", "2016-11-27 14:30 +00:00"],
  ["2016-11-27T14:30:05.123+02:00", "2016-11-27 14:30 +02:00"],
  ["2016-11-27 14:30:05 +0200", "2016-11-27 14:30 +02:00"],
  ["2016-11-27T14:30-05", "2016-11-27 14:30 -05:00"],
  ["Sun, 27 Nov 2016 23:30:00 GMT", "2016-11-27 23:30 +00:00"],
  ["Sun, 27 Nov 2016 23:30:00 -0500", "2016-11-27 23:30 -05:00"],
  ["27 Nov 16 08:05 EST", "2016-11-27 08:05 -05:00"],
  ["27 November 2016", "2016-11-27"],
  ["Sunday, November 27, 2016", "2016-11-27"],
  ["Nov. 27th, 2016", "2016-11-27"],
  ["1st Sept 2016 at 9:05", "2016-09-01 09:05"],
  ["27-Nov-2016", "2016-11-27"],
  ["27/11/2016", "2016-11-27"],
  ["11/27/2016", "2016-11-27"],
  ["05/05/2016", "2016-05-05"],
  ["2016/11/27", "2016-11-27"],
  ["29 February 2016", "2016-02-29"],
];

test.each(days)("%s", (words, wanted) => {
  const read = readPublished(words);
  if ("doubt" in read) throw new Error(read.doubt);
  const { day, time, zone } = read.published;
  expect([day, time, zone].filter((part) => part !== undefined).join(" ")).toBe(wanted);
});

/** What is not a day, or could be two, is none. */
test.each([
  ["03/04/2016", "could be two days"],
  ["3.4.2016", "could be two days"],
  ["2016-02-30", "not a day of the calendar"],
  ["29 February 2017", "not a day of the calendar"],
  ["2016-13-01", "not a day of the calendar"],
  ["2016-11-27T25:00", "not a day of the calendar"],
  ["13/13/2016", "not a day of the calendar"],
  ["Sunday", "not a day that Dateline knows"],
  ["November 2016", "not a day that Dateline knows"],
  ["2016", "not a day that Dateline knows"],
  ["20161127", "not a day that Dateline knows"],
  ["1480204800", "not a day that Dateline knows"],
  ["two days ago", "not a day that Dateline knows"],
  ["27 Brumaire 2016", "not a day that Dateline knows"],
  ["", "not a day that Dateline knows"],
])("%s is none", (words, why) => {
  expect(readPublished(words)).toEqual({ doubt: expect.stringContaining(why) });
});

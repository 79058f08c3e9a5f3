import { expect, test } from "vitest";
import { caseNames, knownShortfalls, shortfalls } from "../scripts/cases.ts";

const known = knownShortfalls();

/**
 * The reader is not perfect: what it falls short of is written down, so that it can neither grow unseen nor be forgotten.
 * Where it has changed for the better, `node scripts/cases.ts --write` takes the line off the list.
 */
test.each(caseNames())("%s is read but for what is known to fall short", (name) => {
  expect(shortfalls(name)).toEqual(known[name] ?? []);
});

test("nothing is known of a case that does not exist", () => {
  expect(Object.keys(known).filter((name) => !caseNames().includes(name))).toEqual([]);
});

import { expect, test } from "vitest";
import { caseNames, knownShortfalls, shortfalls } from "../scripts/cases.ts";

const known = knownShortfalls();

/** The reader is not perfect: what it falls short of is written down, so that it can neither grow unseen nor be forgotten. */
test.each(caseNames())("%s is read but for what is known to fall short", (name) => {
  expect(shortfalls(name)).toEqual(known[name] ?? []);
});

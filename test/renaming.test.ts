import { expect, test } from "vitest";
import { blankNames, knownShortfalls, shortfalls } from "../scripts/renaming.ts";

const known = knownShortfalls();

/**
 * Where a name still changes what is read, it is written down and counted; `node scripts/renaming.ts --write` after a
 * change for the better.
 */
test.each(blankNames())("%s says the same under the names of other wars, but for what is known", (name) => {
  expect(shortfalls(name)).toEqual(known[name]);
});

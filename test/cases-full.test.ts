import { expect, test } from "vitest";
import { floor, fullNames, score, told } from "../scripts/cases.ts";

/** So far may a score fall below the recorded one, in points. */
const SLACK = 1;

test("whole reports are read no worse than recorded in test/cases-full/floor.json", () => {
  const recorded = floor();
  const now = score(fullNames());
  console.log(
    fullNames()
      .map((name) => told(name, score([name])))
      .join("\n"),
    `\n${told("all", now)}`,
  );
  expect(now.found).toBeGreaterThanOrEqual(recorded.found - SLACK);
  expect(now.core).toBeGreaterThanOrEqual(recorded.core - SLACK);
});

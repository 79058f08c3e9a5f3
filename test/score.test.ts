import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { figures, scoreHalves } from "../scripts/score.ts";

const halves = await scoreHalves();

/** What was last recorded, as bench/README.md tells it by commit. */
const recorded = JSON.parse(readFileSync(new URL("../bench/scores.json", import.meta.url), "utf8")) as Record<
  "open" | "aside",
  { found: number; core: number }
>;

/** So far may a score fall, in points, before it counts as one. */
const SLACK = 1;

/** The development reports lie beside the project and not in it; without them nothing is scored. */
test.skipIf(halves === null).each(["open", "aside"] as const)("the %s half reads no worse than recorded", (half) => {
  if (halves === null) throw new Error("skipped");
  const now = figures(halves[half]);
  expect(now.found).toBeGreaterThan(recorded[half].found - SLACK);
  expect(now.core).toBeGreaterThan(recorded[half].core - SLACK);
  expect(halves[half].ungrounded).toBe(0);
});

import { expect, test } from "vitest";
import { figuresOf, halves } from "../scripts/score/halves.ts";
import { recorded } from "../scripts/score/record.ts";

/** So far may a score fall below the recorded one, in points. */
const SLACK = 1;

/** The development reports lie beside the project and not in it; without them nothing is scored. */
const scored = await halves();
const last = recorded().at(-1);

test.runIf(scored).for(["open", "aside"] as const)("the %s half reads no worse than last recorded", (name) => {
  const half = scored?.[name];
  if (!half || !last) throw new Error("bench/scores.json records nothing: npm run score -- --record");
  const now = figuresOf(half.all);
  expect(now.found).toBeGreaterThanOrEqual(last[name].found - SLACK);
  expect(now.core).toBeGreaterThanOrEqual(last[name].core - SLACK);
});

test.runIf(scored).for(["open", "aside"] as const)("the %s half quotes nothing that is not in its report", (name) => {
  expect(scored?.[name].ungrounded).toBe(0);
});

import type { Dating } from "../ledger/entry.ts";
import type { Day, Span } from "../ledger/when.ts";
import type { Draft } from "./draft.ts";
import type { TimeSpan } from "./grammar/phrases.ts";
import type { Story } from "./story.ts";

const NONE: Dating = { from: null, to: null, words: null, rule: "none" };

/**
 * The days of a draft: its clause's own time, else the nearest of its sentence, else the day of the event that the
 * report goes on about, else, for a fresh event, the day of publication (CODEBOOK, "Dates").
 */
export function datesOf(found: Draft, resolve: (time: TimeSpan, story: Span | null) => Dating, story: Story, published: Day | null): Dating {
  if (found.stance === "conditional" || found.stance === "predicted") return NONE;
  const time = timeOf(found);
  if (time) {
    const dates = resolve(time, story.dates);
    if (dates.from !== null || dates.to !== null || dates.rule !== "none") return dates;
    return { ...dates, rule: "none" };
  }
  if (found.stance === "planned") return NONE;
  if (story.dates) return { ...story.dates, words: null, rule: "event" };
  if (published === null) return NONE;
  return { from: published, to: published, words: null, rule: "publication" };
}

/** The time expression that stands with the draft: in its clause, behind its anchor before before it, else the nearest. */
function timeOf(found: Draft): TimeSpan | null {
  const { scene, anchor, clause } = found;
  const own = clause?.times.filter((time) => time.kind !== "habit") ?? [];
  const pool = own.length > 0 ? own : scene.times.filter((time) => time.kind !== "habit");
  let best: TimeSpan | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const time of pool) {
    const gap = time.first > anchor ? time.first - anchor : (anchor - time.last) * 1.2;
    if (gap < nearest) [best, nearest] = [time, gap];
  }
  return best;
}

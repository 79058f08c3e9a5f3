import type { Spanned } from "../../ledger/range.ts";
import { dayNumber } from "../../ledger/when.ts";
import type { Resolved } from "../settled.ts";
import { gap, lengthOf } from "./days.ts";
import type { Counted } from "./event.ts";
import { regionLie } from "./region.ts";
import { issued } from "./roots.ts";
import { subjectLie } from "./subject.ts";

/** Why two events may be one: the like on another day, or the like with another party blamed. */
export type Likeness = "another-day" | "another-blamed";

const size = ({ least, most }: Spanned): number => Math.max(least, most ?? least);

/** Figures that may be of one thing: the ranges meet, or the smaller is at least half of the larger. */
function near(a: Spanned, b: Spanned): boolean {
  const open = (most: number | null) => most ?? Number.POSITIVE_INFINITY;
  if (a.least <= open(b.most) && b.least <= open(a.most) && a.most !== null && b.most !== null) return true;
  return Math.min(size(a), size(b)) * 2 >= Math.max(size(a), size(b));
}

/** A root that told of a day by the day after it was following events, and so did not mean the same twice. */
function freshOf(event: Counted, resolved: Resolved): Set<string> {
  const fresh = event.items.filter(({ said, days }) => {
    const out = issued(said, resolved).slice(0, 10) as typeof days.to;
    return !said.by && dayNumber(out) - dayNumber(days.to) <= 1;
  });
  return new Set(fresh.map(({ said }) => said.root.id));
}

function followed(a: Counted, b: Counted, resolved: Resolved): boolean {
  const others = freshOf(b, resolved);
  return [...freshOf(a, resolved)].some((root) => others.has(root));
}

/**
 * Whether two events that look apart may be one and the same: like figures of like people in one place, on days so near
 * that a source may have misdated one, or on the same day with different parties blamed. A person says; until then they are
 * tallied as overlapping. For events of a few days, never for periods.
 */
export function likeness(a: Counted, b: Counted, resolved: Resolved): Likeness | null {
  const { ground, settings } = resolved;
  if (!a.range || !b.range || a.assessed || b.assessed || !near(a.range, b.range)) return null;
  const lengths = [lengthOf(a.days), lengthOf(b.days)];
  if (lengths.some((days) => days > settings.windowDays)) return null;
  if (regionLie(a.region, b.region, ground) === "apart") return null;
  const far = gap(a.days, b.days);
  if (far > settings.windowDays || followed(a, b, resolved)) return null;
  if (far > 0) return subjectLie(a.subject, b.subject, ground) === "apart" ? null : "another-day";
  const unblamed = ({ subject }: Counted) => ({ ...subject, facets: { ...subject.facets, blamed: null } });
  return subjectLie(unblamed(a), unblamed(b), ground) === "apart" ? null : "another-blamed";
}

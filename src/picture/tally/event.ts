import type { Spanned } from "../../ledger/range.ts";
import { isCounted, span } from "../../ledger/range.ts";
import type { ClaimId } from "../../ledger/record.ts";
import type { Ground } from "../../places/ground.ts";
import type { Resolved } from "../settled.ts";
import { type Lie, lieOf } from "./axes.ts";
import { type Days, daysLie, hull } from "./days.ts";
import type { Desk } from "./desk.ts";
import { grouped } from "./grouped.ts";
import { byId, type Item, type LeftOut, type Member, memberOf } from "./item.ts";
import { type Region, regionLie } from "./region.ts";
import { areTwo, issued } from "./roots.ts";
import { mergedFacets, type Subject, subjectLie } from "./subject.ts";

/** One event as all its sources count it. */
export interface Counted {
  /** The id of its first claim. */
  readonly id: ClaimId;
  readonly region: Region;
  readonly days: Days;
  /** The days come from a convention alone: "by". */
  readonly by: boolean;
  /** The desk's own word on the days. */
  readonly assessed: boolean;
  readonly subject: Subject;
  /** From the sources that count; null where none gives a number. */
  readonly range: Spanned | null;
  /** Words that stand for a number, as they were said. */
  readonly words: readonly string[];
  /** The sources of the figure, each named. */
  readonly members: readonly Member[];
  /** What of the event's claims is not in its figure, and why. */
  readonly left: readonly LeftOut[];
  /** Something in the figure was read by nobody but the reader. */
  readonly provisional: boolean;
  /** All of its claims, those that are left out too. */
  readonly items: readonly Item[];
}

const newest = (items: readonly Item[], resolved: Resolved): Item[] => {
  const last = items
    .map(({ said }) => issued(said, resolved))
    .sort()
    .at(-1);
  return items.filter(({ said }) => issued(said, resolved) === last);
};

/** Of each root the newest figures; of what copies or carries another's words the earliest. */
function sources(counted: readonly Item[], resolved: Resolved): { kept: Item[]; left: LeftOut[] } {
  const left: LeftOut[] = [];
  const kept: Item[] = [];
  const first = [...counted].sort((a, b) => {
    const [one, other] = [issued(a.said, resolved), issued(b.said, resolved)];
    return one < other ? -1 : one > other ? 1 : byId(a.id, b.id);
  });
  for (const [, own] of grouped(first, ({ said }) => said.root.id)) {
    const fresh = newest(own, resolved);
    const by = fresh[0]?.id ?? null;
    for (const item of own) if (!fresh.includes(item)) left.push({ claim: item.id, rule: "older", by });
    const before = kept.find(({ said }) => own.some((item) => !areTwo(item.said, said)));
    if (before) for (const item of fresh) left.push({ claim: item.id, rule: "not-independent", by: before.id });
    else kept.push(...fresh);
  }
  return { kept, left };
}

/** Words that date an event replace a day that comes from a convention. */
function daysOf(items: readonly Item[], desk: Desk): Pick<Counted, "days" | "by" | "assessed"> {
  const assessed = items.map(({ id }) => desk.days.get(id)).find((days) => days !== undefined);
  if (assessed) return { days: assessed, by: false, assessed: true };
  const worded = items.filter(({ said }) => !said.by);
  const days = (worded.length > 0 ? worded : items).map((item) => item.days).reduce(hull);
  return { days, by: worded.length === 0, assessed: false };
}

/** The narrowest region of all where there is one, else all of them together. */
function regionFor(items: readonly Item[], ground: Ground): Region {
  const all = items.map(({ region }) => region);
  const narrow = all.find((one) => all.every((other) => ["same", "inside"].includes(regionLie(one, other, ground))));
  if (narrow) return narrow;
  const places = [...new Set(all.flatMap((one) => one.places))].sort();
  return {
    places,
    near: all.flatMap((one) => one.near),
    untold: [...new Set(all.flatMap((one) => one.untold))].sort(),
  };
}

/** The event of claims that tell of one. */
export function eventOf(all: readonly Item[], resolved: Resolved, desk: Desk): Counted {
  const items = [...all].sort((a, b) => byId(a.id, b.id));
  const counted = items.filter(({ figure }) => isCounted(figure));
  const { kept, left } = sources(counted, resolved);
  const rest = items.filter(({ figure }) => !isCounted(figure));
  const members = (kept.length > 0 ? kept : rest).sort((a, b) => byId(a.id, b.id));
  const first = items[0] as Item;
  return {
    id: first.id,
    region: regionFor(members, resolved.ground),
    ...daysOf(members, desk),
    subject: { ...first.subject, facets: mergedFacets(members.map(({ subject }) => subject.facets)) },
    range: span(kept.map(({ figure }) => figure)),
    words: [...new Set(rest.flatMap(({ figure }) => figure.vague ?? []))].sort(),
    members: members.map(memberOf),
    left: [
      ...left,
      ...rest.map(({ id, figure }) => ({
        claim: id,
        rule: figure.vague === undefined ? ("uncounted" as const) : ("vague" as const),
        by: null,
      })),
    ].sort((a, b) => byId(a.claim, b.claim)),
    provisional: members.some(({ said }) => said.claim.mark === "read"),
    items,
  };
}

/** How the windows of two events lie to each other. */
export const windowLie = (a: Counted, b: Counted, ground: Ground): Lie =>
  lieOf([daysLie(a.days, b.days), regionLie(a.region, b.region, ground), subjectLie(a.subject, b.subject, ground)]);

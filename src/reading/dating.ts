import type { Dating } from "../ledger/entry.ts";
import { type Day, dayNumber, type Span, shift } from "../ledger/when.ts";
import type { Draft } from "./draft.ts";
import type { Clause } from "./grammar/clauses.ts";
import type { TimeSpan } from "./grammar/phrases.ts";
import { Mark } from "./lexicon.ts";
import { aboutWar, isGeneral } from "./nation.ts";
import { clauseOf, type Scene } from "./scene.ts";
import { namedEvent, ofCampaign, type Story } from "./story.ts";
import { isPresent } from "./tense.ts";
import type { Word } from "./text.ts";

const NONE: Dating = { from: null, to: null, words: null, rule: "none" };

export type Resolve = (time: TimeSpan, story: Span | null) => Dating;

/**
 * The days of a draft: its clause's own time, else the nearest of its sentence, the day of saying last, else the day of the event that the
 * report goes on about, else, for a fresh event, the day of publication (CODEBOOK, "Dates").
 */
export function datesOf(
  found: Draft,
  beside: readonly Draft[],
  resolve: Resolve,
  story: Story,
  published: Day | null,
): Dating {
  if (found.stance === "conditional" || found.stance === "predicted") return NONE;
  const time = timeOf(found);
  const before = time && endsOn(found.scene, time, resolve, story);
  if (before) return before;
  const now = !story.past && published !== null && isPresent(found);
  if (time && (!now || found.clause?.times.includes(time))) {
    const dates = resolve(time, countedFrom(found.scene, time, resolve, story));
    return dates.from !== null && isSaying(found.scene, time) ? { ...dates, rule: "announced" } : dates;
  }
  if (found.stance === "planned") return NONE;
  const whole = ofWar(found, story, published);
  if (whole) return whole;
  if (isGeneral(found)) return NONE;
  const campaign = ofCampaign(found, story);
  if (campaign) return campaign;
  if (isHabit(found)) return { from: null, to: published, words: null, rule: "relative" };
  if (now) return { from: published, to: published, words: null, rule: "publication" };
  const named = namedEvent(found, story)?.dates;
  if (named) return { ...named, words: null, rule: "event" };
  if (story.told && pointsBack(found, beside)) return { ...story.told.dates, words: null, rule: "event" };
  if (story.dates) return { ...story.dates, words: null, rule: "event" };
  return published === null || story.past ? NONE : { from: published, to: published, words: null, rule: "publication" };
}

/** "After three days of fighting", told of Saturday, are the days before that, and end on it. */
function endsOn(scene: Scene, time: TimeSpan, resolve: Resolve, story: Story): Dating | null {
  if (time.moment.is !== "back" || !time.moment.ending) return null;
  const point = scene.times.find((other) => other.kind === "point" && !other.ofNoun && !isSaying(scene, other));
  const end = point ? resolve(point, story.dates).from : null;
  const { from, to } = resolve(time, null);
  if (end === null || from === null || to === null) return null;
  return { from: shift(end, dayNumber(from) - dayNumber(to)), to: end, words: time.words, rule: "relative" };
}

/**
 * What a time is counted from: "since then", "the next day" from the last days told before it, in its sentence or an
 * earlier one; a date without a year from the story's.
 */
function countedFrom(scene: Scene, time: TimeSpan, resolve: Resolve, story: Story): Span | null {
  if (!countsOn(time) && !story.past) return story.dates;
  const since = time.kind === "since";
  const told = since ? (story.began ?? story.spoken) : story.spoken;
  return spokenIn(scene, resolve, story, since, time.first) ?? told ?? story.opening;
}

/** "Seconds later" and "earlier in the day" are of the event that is told, and not of the last day that was said. */
const countsOn = ({ moment }: TimeSpan): boolean =>
  moment.is === "within" ||
  (moment.is === "away" && moment.unit !== "moment" && moment.unit !== "hour") ||
  (moment.is === "story" && !moment.orToday);

/** The last days that a sentence tells before the word at `end`; with `since`, those since which something is so, too. */
export function spokenIn(
  scene: Scene,
  resolve: Resolve,
  story: Story,
  since: boolean,
  end = scene.sentence.last,
): Dating | null {
  let spoken: Dating | null = null;
  for (const time of scene.times) {
    if (time.last > end) break;
    if (time.kind === "habit" || time.kind === "duration" || time.kind === "vague") continue;
    if (time.kind === "since" && !since) continue;
    const before: Dating | null = spoken ?? story.spoken ?? story.opening;
    const dates = resolve(time, countsOn(time) || story.past ? before : story.dates);
    const day = dates.from ?? dates.to;
    if (dates.rule !== "none" && day !== null) spoken = { ...dates, from: day };
  }
  return spoken;
}

/** "More than 230,000 people have been killed" of the whole war: from its beginning, where the report tells that, to publication. */
function ofWar(found: Draft, story: Story, published: Day | null): Dating | null {
  if (found.matter.kind !== "harm" && found.matter.kind !== "displacement") return null;
  const since = found.scene.words
    .slice(found.scene.sentence.first, found.scene.sentence.first + 3)
    .map(({ lower }) => lower)
    .join(" ");
  if (!aboutWar(found.scene) && !since.startsWith("since then")) return null;
  if (story.warFrom === null && !found.clause?.group.perfect) return null;
  return { from: story.warFrom, to: published, words: null, rule: "event" };
}

const isHabit = ({ scene, clause }: Draft): boolean =>
  clause !== null &&
  scene.times.some((time) => time.kind === "habit" && time.first >= clause.first - 2 && time.last <= clause.last + 3);

/** Goes on about an event told aside: itself a definite mention, or in the sentence of one. */
const pointsBack = (found: Draft, beside: readonly Draft[]): boolean =>
  found.definite ||
  beside.some((other) => other.definite && other.matter.kind === "strike" && other.anchor < found.anchor);

/** The time expression that stands with the draft: in its clause, else the nearest of its sentence; one of saying only where there is no other. */
function timeOf(found: Draft): TimeSpan | null {
  const { scene, anchor, clause } = found;
  const fits = (time: TimeSpan) =>
    time.kind !== "habit" && (!time.ofNoun || (anchor >= time.last && anchor - time.last < 7));
  const own = (clause?.times ?? []).filter(fits);
  const all = scene.times.filter((time) => fits(time) && !isAside(found, time));
  const pools = [own.filter((time) => !isSaying(scene, time)), all.filter((time) => !isSaying(scene, time)), all];
  const pool = pools.find((times) => times.length > 0) ?? [];
  let best: TimeSpan | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const time of pool) {
    const gap = time.first > anchor ? time.first - anchor : (anchor - time.last) * 1.2;
    if (gap < nearest) [best, nearest] = [time, gap];
  }
  return best?.within && anchor >= best.first && anchor < best.last ? best.within : best;
}

/** "Entered Sahel, | that rebels have held since 2012": the time of what is told of a noun by the way. */
function isAside({ scene, anchor }: Draft, time: TimeSpan): boolean {
  const aside = clauseOf(scene, time.first);
  return (
    aside !== null &&
    time.kind === "since" &&
    (aside.link === "relative" || isRelative(scene, aside)) &&
    aside.times.includes(time) &&
    (anchor < aside.first || anchor >= aside.last) &&
    !scene.parse.clauses.some(({ governor, first, last }) => governor === aside && first <= anchor && anchor < last)
  );
}

/** "That rebels hold": what a noun is told of stands before who does it. */
const isRelative = (scene: Scene, { opener, subject }: Clause): boolean =>
  opener > scene.sentence.first &&
  subject !== null &&
  subject.first > opener &&
  (((scene.words[opener] as Word).lex?.marks ?? 0) & Mark.relative) !== 0 &&
  (scene.words[opener - 1] as Word).pos !== "VERB";

/** "…, the monitor said on Tuesday": the day of saying, not of what is said. */
function isSaying(scene: Scene, time: TimeSpan): boolean {
  const before = scene.words[time.first - 1];
  if (before && time.first > scene.sentence.first && (before.lex?.marks ?? 0) & Mark.say) return true;
  const clause: Clause | null = clauseOf(scene, time.first);
  return (
    clause !== null &&
    (((scene.words[clause.group.verb] as Word).lex?.marks ?? 0) & Mark.say) !== 0 &&
    clause.times.includes(time)
  );
}

import type { Claim, Matter, Report } from "../ledger/entry.ts";
import { holds, quoteOf } from "../ledger/quote.ts";
import type { Span } from "../ledger/when.ts";
import { callings, remember } from "./calling.ts";
import { datesOf, spokenIn } from "./dating.ts";
import type { Draft } from "./draft.ts";
import { eraOf, isOfThePast, ofThePast, warStart } from "./era.ts";
import type { TimeSpan } from "./grammar/phrases.ts";
import { link, sideOf } from "./link.ts";
import { countryOf } from "./nation.ts";
import type { Run } from "./parties.ts";
import type { Atlas } from "./places.ts";
import type { Scene } from "./scene.ts";
import { settle } from "./settle.ts";
import { stanceOf } from "./stance.ts";
import { campaignIn, dateEvents, goOn, newStory, type Story, type Told } from "./story.ts";
import { type Text, unbroken, type Word } from "./text.ts";
import { resolveTime } from "./times/resolve.ts";
import type { Voices } from "./voices/voices.ts";
import { settled } from "./whence.ts";
import { whereOf } from "./where.ts";

/** A sentence, its places, and what the kinds drafted of it. */
export interface Page {
  readonly scene: Scene;
  readonly atlas: Atlas;
  readonly drafts: Draft[];
}

/** Goes through the report's sentences in order and makes claims of what the kinds drafted. */
export function claimsOf(report: Report, text: Text, pages: readonly Page[], voices: Voices): Claim[] {
  const claims: Claim[] = [];
  const { all, story } = tell(report, text, pages);
  for (const told of settle(all, story)) {
    const claim = claimOf(report, text, told, voices);
    if (claim === null || claims.some((other) => isSame(other, claim))) continue;
    claims.push(claims.some((other) => isAgain(other, claim)) ? { ...claim, optional: true } : claim);
  }
  return claims;
}

/** Finds the stance, place and day of each draft, along what the report goes on about. */
function tell(report: Report, text: Text, pages: readonly Page[]): { all: Told[]; story: Story } {
  const published = report.published?.day ?? null;
  const fresh = (time: TimeSpan, span: Span | null) => resolveTime(time, published, span);
  const past = isOfThePast(pages, fresh, published);
  const resolve = past ? ofThePast(published) : fresh;
  const story = newStory(countryOf(pages), warStart(pages, resolve), past, callings(pages));
  const all: Told[] = [];
  for (const { scene, atlas, drafts } of pages) {
    remember(story, scene, atlas, text.plain);
    if (past) story.dates = eraOf(scene) ?? story.dates;
    story.opening = story.dates;
    for (const draft of drafts) {
      if (isAsked(draft)) continue;
      if (draft.stance === "asserted") draft.stance = stanceOf(draft);
      link(draft, story, drafts);
      const { places, by, open } = whereOf(draft, drafts, atlas, story, text.plain);
      const told: Told = { draft, places, open, dates: datesOf(draft, drafts, resolve, story, published) };
      all.push(told);
      if (draft.stance === "asserted") goOn(story, told, published, by !== "story" && by !== "none");
    }
    story.began = spokenIn(scene, resolve, story, true) ?? story.began;
    const spoken = spokenIn(scene, resolve, story, false);
    dateEvents(story, scene.sentence.index, spoken);
    story.spoken = spoken ?? story.spoken;
    story.side = sideOf(scene) ?? story.side;
    story.campaign = campaignIn(scene, (time) => resolve(time, null)) ?? story.campaign;
  }
  return { all, story };
}

/** "How many people were killed is not clear": asked, and not told. */
const isAsked = ({ scene: { words, sentence }, first }: Draft): boolean =>
  words[first]?.lower === "how" || (first > sentence.first && words[first - 1]?.lower === "how");

function claimOf(report: Report, text: Text, { draft, places, dates }: Told, voices: Voices): Claim | null {
  const { words } = text;
  const quote = quoteOf(
    report.text,
    (words[draft.first] as Word).start,
    (words[Math.min(draft.last, draft.scene.sentence.last) - 1] as Word).end,
  );
  if (!holds(quote, report.text)) return null;
  const name = (run: Run | null): string | null =>
    run === null
      ? null
      : unbroken(report.text.slice((words[run.first] as Word).start, (words[run.last - 1] as Word).end));
  return {
    quote,
    voice: voices.at(draft.anchor),
    stance: draft.stance,
    places,
    dates,
    matter: named(draft, name, places),
    ...(draft.optional ? { optional: true as const } : {}),
  };
}

/** The draft's matter with its parties as words. */
function named(
  { matter, party, against, origin, destination }: Draft,
  name: (run: Run | null) => string | null,
  places: readonly string[],
): Matter {
  switch (matter.kind) {
    case "clash":
    case "agreement":
      return { ...matter, party: name(party), against: name(against) };
    case "displacement":
      return settled(matter, name(origin), name(destination), places);
    case "control":
    case "strike":
    case "harm":
    case "access":
      return { ...matter, party: name(party) };
    default:
      return matter;
  }
}

/** One voice says the same words again, as a standfirst and its sentence do: one, and an optional (CODEBOOK, `optional`). */
const isAgain = (a: Claim, b: Claim): boolean =>
  a.matter.kind === b.matter.kind && a.quote.text === b.quote.text && a.voice.source === b.voice.source;

/** The same words said of the same kind, and the same matter. */
const isSame = (a: Claim, b: Claim): boolean =>
  a.matter.kind === b.matter.kind &&
  a.quote.start === b.quote.start &&
  a.quote.end === b.quote.end &&
  JSON.stringify(a.matter) === JSON.stringify(b.matter);

import type { Claim, Matter, Report } from "../ledger/entry.ts";
import { holds, quoteOf } from "../ledger/quote.ts";
import type { Span } from "../ledger/when.ts";
import { datesOf } from "./dating.ts";
import type { Draft } from "./draft.ts";
import type { TimeSpan } from "./grammar/phrases.ts";
import type { Run } from "./parties.ts";
import type { Scene } from "./scene.ts";
import { stanceOf } from "./stance.ts";
import { goOn, newStory, type Story, type Told } from "./story.ts";
import type { Text, Word } from "./text.ts";
import { resolveTime } from "./times/resolve.ts";
import type { Voices } from "./voices/voices.ts";
import { type Atlas, countryOf, remember, whereOf } from "./where.ts";

export interface Page {
  readonly scene: Scene;
  readonly atlas: Atlas;
  readonly drafts: Draft[];
}

/** Goes through the report's sentences in order and makes claims of what the kinds drafted. */
export function claimsOf(report: Report, text: Text, pages: readonly Page[], voices: Voices): Claim[] {
  const story = newStory(countryOf(pages));
  const claims: Claim[] = [];
  const published = report.published?.day ?? null;
  const resolve = (time: TimeSpan, span: Span | null) => resolveTime(time, published, span);
  for (const { scene, atlas, drafts } of pages) {
    remember(story, scene, atlas, text.plain);
    for (const found of drafts) {
      found.stance = found.stance === "asserted" ? stanceOf(found) : found.stance;
      const where = whereOf(found, atlas, story, text.plain);
      const dates = datesOf(found, resolve, story, published, true);
      const told: Told = { draft: found, places: where.places, dates };
      link(found, story, scene, drafts);
      const claim = claimOf(report, text, told, voices);
      if (claim === null || says(claims, claim)) continue;
      claims.push(claim);
      if (found.stance === "asserted") goOn(story, told, published, where.own);
    }
  }
  return claims;
}

/** The method of "the attack", who the "others" are, and who did it, from the sentence's strike or the report's last. */
function link(found: Draft, story: Story, scene: Scene, drafts: readonly Draft[]): void {
  const { matter } = found;
  const strike = drafts.find((other) => other.matter.kind === "strike" && other !== found) ?? null;
  const before = story.last.get(matter.kind)?.draft ?? null;
  if (matter.kind === "harm") {
    if (found.definite && before?.matter.kind === "harm") matter.victims = before.matter.victims;
    if (found.of) found.party ??= found.of.party;
    found.party ??= strike?.party ?? (story.last.get("strike")?.draft.scene === scene ? (story.last.get("strike")?.draft.party ?? null) : null);
  }
  if (matter.kind === "strike" && matter.method === "other") {
    const beside = drafts.find((other) => other !== found && other.matter.kind === "strike" && other.matter.method !== "other")?.matter;
    if (beside?.kind === "strike") matter.method = beside.method;
    else if (found.party === null && before?.matter.kind === "strike") matter.method = before.matter.method;
  }
}

function claimOf(report: Report, text: Text, { draft: found, places, dates }: Told, voices: Voices): Claim | null {
  const { words } = text;
  const start = (words[found.first] as Word).start;
  const end = (words[Math.min(found.last, found.scene.sentence.last) - 1] as Word).end;
  const quote = quoteOf(report.text, start, end);
  if (!holds(quote, report.text)) return null;
  const name = (run: Run | null): string | null => (run === null ? null : report.text.slice((words[run.first] as Word).start, (words[run.last - 1] as Word).end));
  const claim: Claim = {
    quote, voice: voices.at(found.anchor), stance: found.stance,
    places: places.map((place) => place), dates, matter: named(found, name),
    ...(found.optional ? { optional: true as const } : {}),
  };
  return claim;
}

/** The draft's matter with its parties as words. */
function named(found: Draft, name: (run: Run | null) => string | null): Matter {
  const { matter } = found;
  switch (matter.kind) {
    case "clash":
    case "agreement":
      return { ...matter, party: name(found.party), against: name(found.against) };
    case "displacement":
      return { ...matter, origin: name(found.origin), destination: name(found.destination) };
    case "control":
    case "strike":
    case "harm":
    case "access":
      return { ...matter, party: name(found.party) };
    default:
      return matter;
  }
}

/** The same words, kind and matter are one claim. */
const says = (claims: readonly Claim[], claim: Claim): boolean =>
  claims.some((other) => other.quote.start === claim.quote.start && other.quote.end === claim.quote.end && JSON.stringify(other.matter) === JSON.stringify(claim.matter));

import type { Method } from "../ledger/entry.ts";
import type { Draft } from "./draft.ts";
import { partyOf, type Run } from "./parties.ts";
import type { Scene } from "./scene.ts";
import type { Story } from "./story.ts";
import type { Word } from "./text.ts";

/** So many sentences on, an event is still the one that the report goes on about. */
const NEAR = 6;

const isNear = (found: Draft, last: Draft): boolean => found.scene.sentence.index - last.scene.sentence.index <= NEAR;

/**
 * What a draft takes from the event that it goes on about: the method of "the attack", who the "others" are, and who did
 * it, from the strike of its sentence or, where the draft points back, from the report's last.
 */
export function link(found: Draft, story: Story, beside: readonly Draft[]): void {
  if (found.matter.kind === "harm") linkHarm(found, story, beside);
  if (found.matter.kind === "displacement" && found.definite) linkMove(found, story);
  if (found.matter.kind === "strike") linkMethod(found, story, beside);
  if (found.matter.kind === "control" || found.matter.kind === "clash") linkSide(found, story, beside);
}

/** Who "they" are that took, held or fought: the side that the sentence told before, else the last that the report told. */
function linkSide(found: Draft, story: Story, beside: readonly Draft[]): void {
  const { matter } = found;
  if (found.party !== null && isItsForces(found.scene, found.party))
    found.party = ownerBefore(found.scene, found.party) ?? near(story.side, found) ?? found.party;
  if (!found.definite || found.party !== null || (matter.kind === "control" && matter.change === "contested")) return;
  const here = beside.filter((other) => isSide(other) && other.anchor < found.anchor);
  const told = [story.last.get("control")?.draft, story.last.get("clash")?.draft].filter(
    (other) => other !== undefined && isSide(other) && isNear(found, other),
  );
  const doer = found.clause?.group.passive === false && found.clause.subject?.pronoun ? near(story.side, found) : null;
  if (here.length === 0 && doer !== null) {
    found.party = doer;
    return;
  }
  const nearest = [...here, ...told].sort((a, b) => (b?.anchor ?? 0) - (a?.anchor ?? 0))[0];
  found.party = nearest?.party ?? null;
}

/** The side of the sentence before, or of the one before that. */
const near = (side: Story["side"], found: Draft): Run | null =>
  side !== null && found.scene.sentence.index - side.sentence <= 2 ? side.run : null;

/** The side that a sentence is about: the subject of its first clause that has one. */
export function sideOf(scene: Scene): Story["side"] {
  for (const { subject, link: hangs, ownSubject } of scene.parse.clauses) {
    if (hangs !== "main" || !ownSubject) continue;
    const run = partyOf(scene, subject, false);
    if (run !== null && !isItsForces(scene, run)) return { run, sentence: scene.sentence.index };
  }
  return null;
}

const POSSESSIVE: ReadonlySet<string> = new Set(["its", "their"]);
const FORCES: ReadonlySet<string> = new Set(["forces", "fighters", "troops", "soldiers", "men", "units"]);

/** "Its forces", "their fighters": somebody's whom other words name. */
const isItsForces = ({ words }: Scene, { first, last }: Run): boolean =>
  last - first === 1 &&
  FORCES.has((words[first] as Word).lower) &&
  POSSESSIVE.has((words[first - 1] as Word | undefined)?.lower ?? "");

/** "The group said that its forces had": the side named last before them in the sentence. */
function ownerBefore(scene: Scene, { first }: Run): Run | null {
  let found: Run | null = null;
  for (const { phrase } of scene.nouns) {
    if (phrase.last >= first) break;
    const speaks = scene.parse.clauses.some(({ subject, ownSubject }) => subject === phrase && ownSubject);
    found = partyOf(scene, phrase, speaks) ?? found;
  }
  return found;
}

const isSide = ({ matter, party }: Draft): boolean =>
  party !== null && (matter.kind === "clash" || matter.kind === "control");

function linkHarm(found: Draft, story: Story, beside: readonly Draft[]): void {
  const { matter } = found;
  const before = story.last.get("harm")?.draft.matter;
  if (matter.kind === "harm" && found.definite && before?.kind === "harm") matter.victims = before.victims;
  if (found.of) found.party ??= found.of.party;
  if (found.party !== null || found.stance !== "asserted") return;
  const strikes = beside.filter((other) => other.matter.kind === "strike" && other.party !== null);
  const nearest = strikes.sort((a, b) => Math.abs(a.anchor - found.anchor) - Math.abs(b.anchor - found.anchor))[0];
  found.party = nearest?.party ?? null;
}

/** Methods that a noun with no weapon in it may stand for: "the blast", after a suicide bombing, is one (CODEBOOK, `method`). */
const MAY_BE: Partial<Record<string, readonly Method[]>> = {
  bombing: ["airstrike", "suicide bombing", "chemical"],
  bombings: ["airstrike", "suicide bombing"],
  bombardment: ["airstrike"],
  bombs: ["airstrike"],
  blast: ["suicide bombing", "shelling", "missile"],
  blasts: ["suicide bombing"],
  explosion: ["suicide bombing", "shelling", "missile"],
  explosions: ["suicide bombing"],
  strike: ["missile", "drone", "chemical"],
  strikes: ["missile", "drone"],
  raid: ["chemical"],
};

function linkMethod(found: Draft, story: Story, beside: readonly Draft[]): void {
  const { matter } = found;
  if (matter.kind !== "strike") return;
  if (matter.method !== "other") {
    const last = story.last.get("strike");
    const may = MAY_BE[(found.scene.words[found.anchor] as Word).lower];
    if (
      may &&
      last?.draft.matter.kind === "strike" &&
      may.includes(last.draft.matter.method) &&
      isNear(found, last.draft)
    )
      matter.method = last.draft.matter.method;
    return;
  }
  const other = beside.find(
    (each) => each !== found && each.matter.kind === "strike" && each.matter.method !== "other",
  )?.matter;
  const before = story.last.get("strike")?.draft.matter;
  if (other?.kind === "strike") matter.method = other.method;
  else if ((found.definite || found.party === null) && before?.kind === "strike") matter.method = before.method;
}

/** "3,000 left the town", where an evacuation is being told, were evacuated. */
function linkMove(found: Draft, story: Story): void {
  const before = story.last.get("displacement")?.draft.matter;
  if (found.matter.kind === "displacement" && before?.kind === "displacement" && before.movement === "evacuated")
    found.matter.movement = "evacuated";
}

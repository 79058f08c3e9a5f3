import type { Extent, Share } from "../../ledger/entry.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import type { War } from "../lexicon.ts";
import { partyBefore, partyOf, type Run } from "../parties.ts";
import { listOf, type Noun, nounOf, prepOf, type Scene, tailOf } from "../scene.ts";
import type { Word } from "../text.ts";
import { roles } from "./roles.ts";
import { partyOfNoun } from "./strike-nouns.ts";

/** A sentence and what of it is a place: what the kinds of control, combat and access ask of both. */
export interface Field {
  readonly scene: Scene;
  readonly war: War;
  readonly isPlace: (phrase: NounPhrase | null) => boolean;
}

export const fieldOf = (scene: Scene, isPlace: Field["isPlace"]): Field => ({ scene, war: scene.lexicon.war, isPlace });

/** Ground that changes hands: its places, and how much of it the words say. */
export interface Ground {
  readonly where: readonly NounPhrase[];
  readonly part: boolean;
  readonly extent: Extent;
  readonly share: Share | null;
}

export const wordAt = (scene: Scene, at: number): string => scene.words[at]?.lower ?? "";
export const headOf = (scene: Scene, phrase: NounPhrase): string => (scene.words[phrase.head] as Word).lower;
export const tailBehind = (scene: Scene, phrase: NounPhrase): readonly NounPhrase[] => {
  const noun = nounOf(scene, phrase);
  return noun === null ? [] : tailOf(scene, noun);
};

/** Any word of a run that a list holds. */
export const holdsAny = (scene: Scene, first: number, last: number, list: ReadonlySet<string>): boolean => {
  for (let k = first; k < last; k++) if (list.has(wordAt(scene, k))) return true;
  return false;
};

/** The first of some phrases whose preposition a list holds. */
export const governed = (scene: Scene, phrases: readonly NounPhrase[], list: ReadonlySet<string>): NounPhrase | null =>
  phrases.find((phrase) => phrase.prep >= 0 && list.has(prepOf(scene, phrase))) ?? null;

/**
 * The ground that a phrase names: a place, several, or a part of one. To take a part, or ground around a place, is to
 * advance (CODEBOOK, "control"); "the rebel-held parts" are whole by themselves.
 */
export function groundOf(field: Field, phrase: NounPhrase | null): Ground | null {
  const { scene, war } = field;
  if (phrase === null || phrase.pronoun) return null;
  const head = headOf(scene, phrase);
  const share = shareOf(phrase);
  const bare = war.ground.has(head) && !named(scene, phrase);
  if (bare || war.partitive.has(head)) return partOf(field, phrase, bare, share);
  const list = listOf(phrase).filter((each) => field.isPlace(each));
  const where = list.length > 0 ? list : share !== null && isName(scene, phrase) ? [phrase] : placeOf(field, phrase);
  if (where.length === 0)
    return war.fort.has(head) ? { where: insideOf(field, phrase), part: false, extent: "whole", share } : null;
  const part =
    (share !== null || holdsAny(scene, phrase.first, phrase.head, war.partitive)) &&
    !holdsAny(scene, phrase.first, phrase.head, war.entire);
  return { where, part, extent: part ? "part" : "whole", share };
}

/** Where a garrison or a post lies, which changes hands as a place does. */
const insideOf = (field: Field, phrase: NounPhrase): NounPhrase[] =>
  tailBehind(field.scene, phrase).filter((each) => field.isPlace(each));

/** "A third of Kosovo": a name that a share is of. */
const isName = (scene: Scene, phrase: NounPhrase): boolean => {
  const word = scene.words[phrase.head] as Word;
  return word.capital && word.pos === "PROPN";
};

/** "Part of the district", "land northwest of the town", "territory". */
function partOf(field: Field, phrase: NounPhrase, bare: boolean, share: Share | null): Ground | null {
  const { scene, war } = field;
  const inside = insideOf(field, phrase);
  const own = field.isPlace(phrase);
  if (inside.length === 0 && !own) return bare ? { where: [], part: true, extent: "part", share } : null;
  const whole =
    isHeld(scene, phrase, war) ||
    headOf(scene, phrase) === "territory" ||
    holdsAny(scene, phrase.first, phrase.head + 1, war.entire);
  return { where: inside.length > 0 ? inside : [phrase], part: !whole, extent: "part", share };
}

/** "The village | of Zaara", "the rebel | east": a place by what it is the village of, or by the next phrase. */
function placeOf(field: Field, phrase: NounPhrase): NounPhrase[] {
  const { scene, war } = field;
  const noun = nounOf(scene, phrase);
  const next = noun === null ? undefined : scene.nouns[noun.index + 1]?.phrase;
  if (!noun || !next || next.first !== phrase.last || !field.isPlace(next)) return [];
  const side = noun.things.includes("party") || noun.things.includes("combatant");
  const land =
    shareOf(phrase) !== null ||
    noun.things.some((sense) => sense === "settlement" || sense === "region" || sense === "other");
  const of = next.prep >= 0 && war.of.has(prepOf(scene, next));
  return (land && of) || (side && next.prep < 0) ? listOf(next).filter((each) => field.isPlace(each)) : [];
}

const named = (scene: Scene, phrase: NounPhrase): boolean => {
  for (let k = phrase.first; k < phrase.head; k++) {
    const word = scene.words[k] as Word;
    if (word.pos === "PROPN" && word.capital) return true;
  }
  return false;
};

/** "The rebel-held parts": all of what one side holds. */
function isHeld(scene: Scene, phrase: NounPhrase, war: War): boolean {
  for (let k = phrase.first; k < phrase.head; k++) {
    const { lower } = scene.words[k] as Word;
    const dash = lower.lastIndexOf("-");
    if (dash > 0 && war.heldEnding.has(lower.slice(dash + 1))) return true;
  }
  return false;
}

function shareOf(phrase: NounPhrase): Share | null {
  const figure = phrase.figure;
  if (figure === null || (figure.noun !== "percent" && figure.noun !== "part")) return null;
  return { low: figure.figure.low, high: figure.figure.high, of: null };
}

/** Who does what a clause says; `back` where a pronoun or nobody stands for him. */
export interface Doer {
  readonly run: Run | null;
  readonly back: boolean;
}

/**
 * The party behind a clause: its agent, or the side whose attempt, plan or offensive an infinitive tells of. Of a verb
 * that takes no object, "advanced", the subject is the agent.
 */
export function doerOf(field: Field, clause: Clause, moves = false): Doer {
  const agent =
    (moves && !clause.group.passive ? clause.subject : roles(field.scene, clause, false).agent) ??
    opened(field, clause);
  const meant = purposeOf(field, clause);
  const side = meant === null ? null : partyOfNoun(field.scene, meant, null);
  return side === null ? doer(field, agent) : { run: side, back: false };
}

/** "After seizing the town, | the rebels marched": who does what a sentence opens with. */
const opened = ({ scene }: Field, { group, index, subject }: Clause): NounPhrase | null =>
  group.form === "ing" && index === 0 && subject === null ? (scene.parse.clauses[1]?.subject ?? null) : null;

/** A phrase as a party, a pronoun as the party before it in the sentence. */
export function doer(field: Field, phrase: NounPhrase | null): Doer {
  if (phrase === null) return { run: null, back: true };
  if (phrase.pronoun) return { run: partyAhead(field, phrase.first), back: true };
  const run = sideOf(field, phrase);
  return { run, back: run === null };
}

/** The party that a phrase names, and no place: "Damascus" may be either, "the town" is none. */
const sideOf = (field: Field, phrase: NounPhrase | null): Run | null => {
  if (phrase === null) return null;
  const noun = nounOf(field.scene, phrase);
  if (noun?.events.includes("offensive")) return sideBefore(field.scene, noun);
  return partyOf(field.scene, phrase, true);
};

/** The party named last before a pronoun. */
function partyAhead(field: Field, before: number): Run | null {
  let found: Run | null = null;
  for (const noun of field.scene.nouns) {
    if (noun.phrase.last > before) break;
    if (noun.plural || noun.things.includes("party")) found = partyOf(field.scene, noun.phrase, false) ?? found;
  }
  return found;
}

/** True where the subject fights: a side by its name or noun, or a pronoun that may stand for one. */
export const fights = (field: Field, phrase: NounPhrase | null): boolean => {
  if (phrase === null) return false;
  if (phrase.pronoun) return field.war.they.has(headOf(field.scene, phrase));
  return partyOf(field.scene, phrase, true) !== null;
};

/** "An attempt | to capture", "an offensive by the army | aimed at recapturing": the noun whose purpose a clause tells. */
function purposeOf(field: Field, clause: Clause): Noun | null {
  const { scene, war } = field;
  if (clause.group.form !== "infinitive" && clause.group.form !== "ing") return null;
  for (let k = scene.nouns.length - 1; k >= 0; k--) {
    const noun = scene.nouns[k] as Noun;
    if (noun.phrase.last > clause.group.first) continue;
    if (clause.group.first - noun.phrase.last > 3 && !reaches(scene, noun, clause)) return null;
    if (war.purpose.has(headOf(scene, noun.phrase))) return noun;
  }
  return null;
}

/** Nothing but its own tail between a noun and a clause. */
const reaches = (scene: Scene, noun: Noun, clause: Clause): boolean => {
  const tail = tailOf(scene, noun);
  const last = tail[tail.length - 1]?.last ?? noun.phrase.last;
  return clause.group.first - last <= 3;
};

/** A participle behind "aimed at", "a plan for", "an operation on": meant, not done. */
export function isMeant(field: Field, clause: Clause): boolean {
  const { scene, war } = field;
  if (clause.group.form !== "ing") return false;
  const before = clause.group.first - 1;
  if (scene.words[before]?.pos !== "ADP") return false;
  return holdsAny(scene, Math.max(scene.sentence.first, before - 8), before, war.aimed);
}

/** What a verb without an object takes from before its subject: "the hills | that the rebels hold", "areas they control". */
export function antecedent(field: Field, clause: Clause): NounPhrase | null {
  const { scene } = field;
  const { subject } = clause;
  if (subject === null || !clause.ownSubject || clause.object !== null || clause.group.passive) return null;
  const end = clause.opener >= 0 && clause.opener < subject.first ? clause.opener : subject.first;
  if (subject.first - end > 1) return null;
  let found: NounPhrase | null = null;
  // "The town, which rebels had seized".
  const comma = end < subject.first && scene.words[end - 1]?.text === "," ? end - 1 : end;
  for (const { phrase } of scene.nouns)
    if ((phrase.last === end || phrase.last === comma) && !phrase.pronoun) found = phrase;
  return found;
}

/** The side that stands before an event's noun: "the rebel assault", "Russia's withdrawal". */
export function sideBefore(scene: Scene, noun: Noun): Run | null {
  const side = partyBefore(scene, noun);
  if (side !== null) return side;
  for (let k = noun.phrase.first + 1; k < noun.from; k++) {
    const owner = scene.words[k - 1] as Word;
    if ((scene.words[k] as Word).text !== "'s" || owner.pos !== "PROPN" || !owner.capital) continue;
    let first = k - 1;
    while (first > noun.phrase.first && (scene.words[first - 1] as Word).pos === "PROPN") first--;
    return isTime(scene, first, k) ? null : { first, last: k };
  }
  return null;
}

const isTime = (scene: Scene, first: number, last: number): boolean =>
  scene.times.some((time) => time.first < last && first < time.last);

/** The first word of a deed with what it hangs on: "has been trying | to seize the town". */
export const startOf = (clause: Clause): number =>
  clause.group.form === "infinitive" &&
  clause.governor !== null &&
  clause.governor.group.last === clause.group.first &&
  !clause.ownSubject
    ? clause.governor.first
    : clause.first;

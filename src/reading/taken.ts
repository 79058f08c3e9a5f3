import type { VerbSense } from "../languages/language.ts";
import { ARMED_GROUPS } from "../parties/known.ts";
import { COUNTRIES } from "../places/countries.ts";
import type { Clause } from "./grammar/clauses.ts";
import type { NounPhrase } from "./grammar/phrases.ts";
import { Mark } from "./lexicon.ts";
import { isPlaceNoun } from "./parties.ts";
import { listOf, type Noun, nounOf, prepOf, type Scene } from "./scene.ts";
import type { Word } from "./text.ts";

/**
 * Names that a sentence uses as places without a preposition of place: what is captured, held or besieged, and what a
 * capture, a fall, a siege or control is "of".
 */
export function takenIn(scene: Scene): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (const clause of scene.parse.clauses) {
    const phrase = taken(scene, clause);
    if (phrase !== null) found.push(...listOf(phrase).filter((each) => isName(scene, each)));
  }
  for (const clause of scene.parse.clauses) found.push(...leftIn(scene, clause), ...sharedIn(scene, clause));
  for (const noun of scene.nouns) if (liesBy(scene, noun) && isName(scene, noun.phrase)) found.push(noun.phrase);
  for (const noun of scene.nouns) {
    const next = scene.nouns[noun.index + 1];
    if (next !== undefined && isOf(scene, noun, next) && isName(scene, next.phrase)) found.push(next.phrase);
  }
  return found;
}

/** "Pazigyi, a village in the north", "Badush, northwest of Mosul", "Bartella, 13 miles east of it": told to be a place. */
function liesBy(scene: Scene, noun: Noun): boolean {
  const { words } = scene;
  const next = scene.nouns[noun.index + 1];
  if (!next || next.phrase.first > noun.phrase.last + 1 || (words[noun.phrase.last] as Word).text !== ",") return false;
  const { phrase } = next;
  if (phrase.prep >= 0) return (((words[phrase.prep] as Word).lex?.marks ?? 0) & Mark.direction) !== 0;
  const after = scene.nouns[next.index + 1];
  if (phrase.figure?.noun === "measure" && after && after.phrase.prep === phrase.last)
    return (((words[after.phrase.prep] as Word).lex?.marks ?? 0) & Mark.direction) !== 0;
  const head = words[phrase.head] as Word;
  return phrase.next === null && !head.capital && scene.lexicon.site.settled.has(head.lower) && isPlaceNoun(next);
}

/** Names that a sentence says were attacked, entered or struck: places, where the report lets them do nothing themselves. */
export function struckIn(scene: Scene): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (const clause of scene.parse.clauses) {
    const entries = (scene.words[clause.group.verb] as Word).lex?.verbs ?? [];
    if (clause.subject !== null && falls(scene, clause))
      found.push(...listOf(clause.subject).filter((each) => isName(scene, each)));
    if (!entries.some(({ sense }) => STRIKES.has(sense))) continue;
    const phrase = clause.group.passive ? clause.subject : clause.object;
    if (phrase !== null && (clause.group.passive || phrase.first === clause.group.last))
      found.push(...listOf(phrase).filter((each) => isName(scene, each)));
  }
  return found;
}

/** Names that do something in a sentence: a party's, a person's. */
export function actsIn(scene: Scene): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (const clause of scene.parse.clauses) {
    const { group, subject, ownSubject } = clause;
    if (!ownSubject || subject === null || group.passive || group.copula || falls(scene, clause)) continue;
    for (let at: NounPhrase | null = subject; at !== null; at = at.next) if (isName(scene, at)) found.push(at);
  }
  return found;
}

const STRIKES: ReadonlySet<VerbSense> = new Set(["strike", "attack", "advance"]);

/** The object of a verb that takes nothing but places, or its subject in a passive; of "took" where a side does it. */
function taken(scene: Scene, clause: Clause): NounPhrase | null {
  const { war } = scene.lexicon;
  const { group } = clause;
  const entries = (scene.words[group.verb] as Word).lex?.verbs ?? [];
  if (entries.length === 0 && !group.copula) return null;
  const passive = group.passive || (group.form === "ed" && clause.object === null);
  const arrives = entries.some(({ sense }) => sense === "arrive");
  if (arrives && (passive || clause.object === null || scene.words[clause.object.first]?.pos === "DET")) return null;
  const sure = entries.some(({ sense, lemma }) => TAKES.has(sense) && war.seize.has(lemma));
  const side = passive ? clause.adjuncts.find((phrase) => war.by.has(prepOf(scene, phrase))) : clause.subject;
  if (
    sure ||
    isTaken(scene, clause) ||
    (entries.some(({ sense, lemma }) => yields(sense, lemma)) && isSide(scene, side ?? null))
  )
    return passive ? clause.subject : clause.object;
  return changesHands(scene, clause)
    ? entries.some(({ sense }) => sense === "lose")
      ? clause.object
      : clause.subject
    : null;
}

/** "Driven out | of Robotyne", "pulled out of it": behind the particle the name stands with "of". */
function leftIn(scene: Scene, clause: Clause): NounPhrase[] {
  const entries = (scene.words[clause.group.verb] as Word).lex?.verbs ?? [];
  if (!entries.some(({ sense }) => sense === "driveOut" || sense === "withdraw")) return [];
  const left = scene.lexicon.war.outOf;
  return clause.adjuncts.filter(
    (phrase) => phrase.prep >= 0 && left.has(prepOf(scene, phrase)) && isName(scene, phrase),
  );
}

/** "Recaptured | almost all | of Sahel": what a taken part is of. */
function sharedIn(scene: Scene, clause: Clause): NounPhrase[] {
  const [of] = clause.adjuncts;
  const { war } = scene.lexicon;
  if (of === undefined || clause.object !== null || prepOf(scene, of) !== "of" || !isName(scene, of)) return [];
  if (!war.partitive.has((scene.words[of.first - 1] as Word | undefined)?.lower ?? "")) return [];
  const entries = (scene.words[clause.group.verb] as Word).lex?.verbs ?? [];
  return entries.some(({ sense }) => sense === "gain" || sense === "hold") ? [of] : [];
}

/** "Sahel and Qasr fell on Monday": with nothing behind it but a time. */
function falls(scene: Scene, { group, object, adjuncts, subject, times }: Clause): boolean {
  if (group.passive || group.form === "ing" || object !== null || subject === null || times.length === 0) return false;
  if (!adjuncts.every((phrase) => scene.lexicon.war.beset.has(prepOf(scene, phrase)))) return false;
  return (
    (scene.words[group.verb] as Word).lex?.verbs.some(({ sense, lemma }) => sense === "fallTo" && lemma === "fall") ??
    false
  );
}

/** "Fell to the rebels", "lost X to them", "is divided between them", "was brought under their control". */
function changesHands(scene: Scene, clause: Clause): boolean {
  const { war } = scene.lexicon;
  const entries = (scene.words[clause.group.verb] as Word).lex?.verbs ?? [];
  const to = clause.adjuncts.some((phrase) => prepOf(scene, phrase) === "to" && isSide(scene, phrase));
  const lost = entries.some(({ sense }) => sense === "lose");
  if (lost ? to || isSide(scene, clause.subject) : to && entries.some(({ lemma }) => lemma === "fall")) return true;
  if (clause.group.passive && entries.some(({ sense }) => sense === "divide"))
    return clause.adjuncts.some((phrase) => war.divides.has(prepOf(scene, phrase)));
  const headed = (phrase: NounPhrase | null, list: ReadonlySet<string>): boolean =>
    phrase !== null && list.has((scene.words[phrase.head] as Word).lower);
  if (clause.group.copula && headed(clause.object, war.stronghold)) return true;
  return clause.adjuncts.some((phrase) => war.under.has(prepOf(scene, phrase)) && headed(phrase, war.grip));
}

/** "X was taken on 1 October": nobody and nothing else is taken nowhere. */
const isTaken = (scene: Scene, { group, object, adjuncts }: Clause): boolean =>
  group.passive &&
  object === null &&
  (scene.words[group.verb] as Word).lower === "taken" &&
  group.last === group.verb + 1 &&
  adjuncts.every(
    (phrase) => scene.lexicon.war.beset.has(prepOf(scene, phrase)) || scene.lexicon.war.by.has(prepOf(scene, phrase)),
  );

/** "Took X", "gave up X", "abandoned X": where a side does it. */
const yields = (sense: VerbSense, lemma: string): boolean =>
  sense === "gain" || sense === "cede" || (sense === "withdraw" && (lemma === "abandon" || lemma === "vacate"));

const TAKES: ReadonlySet<VerbSense> = new Set([
  "gain",
  "hold",
  "besiege",
  "encircle",
  "advance",
  "arrive",
  "strike",
  "attack",
]);

const isSide = (scene: Scene, phrase: NounPhrase | null): boolean =>
  phrase !== null &&
  ((scene.words[phrase.head] as Word).lower === "they" ||
    (nounOf(scene, phrase)?.things.some((sense) => sense === "party" || sense === "combatant") ?? false) ||
    isGroup(scene.words[phrase.head] as Word));

/** "The Serbs", "the VRS", "Boko Haram", "Azerbaijan": names that take and lose places. */
const isGroup = (word: Word): boolean =>
  word.pos === "PROPN" &&
  word.capital &&
  (/[^s]s$/.test(word.lower) ||
    /^[A-Z]{2,6}$/.test(word.text) ||
    ARMED_GROUPS.has(word.lower) ||
    COUNTRIES.has(word.lower));

const isOf = (scene: Scene, noun: Noun, next: Noun): boolean =>
  next.phrase.first === noun.phrase.last &&
  next.phrase.prep >= 0 &&
  scene.lexicon.war.of.has(prepOf(scene, next.phrase)) &&
  (noun.phrase.figure?.noun === "measure" ||
    noun.phrase.figure?.noun === "percent" ||
    noun.phrase.figure?.noun === "part" ||
    noun.events.some((event) => event === "capture" || event === "fall" || event === "siege") ||
    scene.lexicon.war.grip.has((scene.words[noun.phrase.head] as Word).lower));

const isName = (scene: Scene, phrase: NounPhrase): boolean => {
  const head = scene.words[phrase.head] as Word;
  const noun = nounOf(scene, phrase);
  return (
    head.pos === "PROPN" &&
    head.capital &&
    phrase.figure === null &&
    noun !== null &&
    noun.things.length === 0 &&
    noun.events.length === 0
  );
};

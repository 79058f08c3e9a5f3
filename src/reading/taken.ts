import type { VerbSense } from "../languages/language.ts";
import type { Clause } from "./grammar/clauses.ts";
import type { NounPhrase } from "./grammar/phrases.ts";
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
  for (const noun of scene.nouns) {
    const next = scene.nouns[noun.index + 1];
    if (next !== undefined && isOf(scene, noun, next) && isName(scene, next.phrase)) found.push(next.phrase);
  }
  return found;
}

/** The object of a verb that takes nothing but places, or its subject in a passive; of "took" where a side does it. */
function taken(scene: Scene, clause: Clause): NounPhrase | null {
  const { war } = scene.lexicon;
  const { group } = clause;
  const entries = (scene.words[group.verb] as Word).lex?.verbs ?? [];
  if (entries.length === 0) return null;
  const passive = group.passive || (group.form === "ed" && clause.object === null);
  if (passive && entries.some(({ sense }) => sense === "arrive")) return null;
  const sure = entries.some(({ sense, lemma }) => TAKES.has(sense) && war.seize.has(lemma));
  const side = passive ? clause.adjuncts.find((phrase) => war.by.has(prepOf(scene, phrase))) : clause.subject;
  if (sure || (entries.some(({ sense }) => sense === "gain") && isSide(scene, side ?? null)))
    return passive ? clause.subject : clause.object;
  const fallen =
    entries.some(({ lemma }) => lemma === "fall") &&
    clause.adjuncts.some((phrase) => prepOf(scene, phrase) === "to" && isSide(scene, phrase));
  return fallen ? clause.subject : null;
}

const TAKES: ReadonlySet<VerbSense> = new Set(["gain", "hold", "besiege", "encircle", "advance", "arrive"]);

const isSide = (scene: Scene, phrase: NounPhrase | null): boolean =>
  nounOf(scene, phrase)?.things.some((sense) => sense === "party" || sense === "combatant") ?? false;

const isOf = (scene: Scene, noun: Noun, next: Noun): boolean =>
  next.phrase.first === noun.phrase.last &&
  next.phrase.prep >= 0 &&
  scene.lexicon.war.of.has(prepOf(scene, next.phrase)) &&
  (noun.events.some((event) => event === "capture" || event === "fall" || event === "siege") ||
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

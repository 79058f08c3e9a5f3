import type { NounSense } from "../../languages/language.ts";
import type { Method } from "../../ledger/entry.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { type Noun, nounOf, prepOf, type Scene, tailOf } from "../scene.ts";
import type { Word } from "../text.ts";
import { May } from "../text.ts";
import { says } from "./senses.ts";

/** What nouns of arms say: what is done with one is a strike. */
export const ARMS: ReadonlySet<NounSense> = new Set([
  "airstrike",
  "raid",
  "shelling",
  "missile",
  "drone",
  "suicide",
  "bombing",
  "chemical",
  "weapon",
]);

const METHOD: Partial<Record<NounSense, Method>> = {
  airstrike: "airstrike",
  raid: "airstrike",
  shelling: "shelling",
  fire: "shelling",
  missile: "missile",
  drone: "drone",
  suicide: "suicide bombing",
  bombing: "bombing",
  chemical: "chemical",
  poison: "chemical",
  weapon: "airstrike",
  attack: "other",
};

/** The method that a noun's senses tell. */
export function methodOf(noun: Noun | null): Method | null {
  for (const sense of noun?.events ?? []) {
    const method = METHOD[sense];
    if (method) return method;
  }
  return null;
}

/** "Regime warplanes", "the air force", "Russian and regime jets": a method told by who strikes. */
export function methodOfParty(scene: Scene, phrase: NounPhrase | null): Method | null {
  for (let at = phrase; at !== null; at = at.next) {
    const method = methodAt(scene, at);
    if (method !== null) return method;
    if (at.next !== null && at.next.prep >= 0) return null;
  }
  return null;
}

function methodAt(scene: Scene, phrase: NounPhrase): Method | null {
  const { war } = scene.lexicon;
  for (let k = phrase.first; k < phrase.last; k++) {
    const { lower } = scene.words[k] as Word;
    if (war.suicide.has(lower)) return "suicide bombing";
    if (war.aircraft.has(lower)) return "airstrike";
    if (war.air.has(lower) && war.airForce.has(scene.words[k + 1]?.lower ?? "")) return "airstrike";
    if (war.drone.has(lower)) return "drone";
    if (war.guns.has(lower)) return "shelling";
  }
  return null;
}

/** What the words before a noun make of its method: "aerial bombardment", "a shelling attack", "government bombs". */
export function methodIn(scene: Scene, noun: Noun | null): Method | null {
  const method = methodOf(noun);
  if (noun === null || (method !== "shelling" && method !== "bombing" && method !== "other")) return method;
  if (isDropped(scene, noun)) return "airstrike";
  const { war } = scene.lexicon;
  for (let k = noun.from - 1; k >= noun.phrase.first; k--) {
    const word = scene.words[k] as Word;
    if (war.suicide.has(word.lower)) return "suicide bombing";
    if (war.air.has(word.lower)) return "airstrike";
    if (method !== "other") continue;
    const arm = word.lex?.nouns.find(({ sense }) => ARMS.has(sense));
    if (arm !== undefined) return METHOD[arm.sense] ?? method;
  }
  const bombs = method === "bombing" && noun.plural && war.bombs.has((scene.words[noun.phrase.head] as Word).lower);
  return bombs && ofState(scene, noun) ? "airstrike" : method;
}

/** "A bomb | dropped by a helicopter", "rockets | fired from warplanes". */
const isDropped = (scene: Scene, { phrase }: Noun): boolean => {
  const next = scene.parse.clauses.find(({ group }) => group.first === phrase.last && group.form === "ed");
  if (next === undefined) return false;
  if (says(scene, next, "drop")) return true;
  return says(scene, next, "fire") && next.adjuncts.some((each) => methodOfParty(scene, each) === "airstrike");
};

/** States drop their bombs: "regime bombs", "Israeli bombs". */
const ofState = (scene: Scene, noun: Noun): boolean => {
  for (let k = noun.phrase.first; k < noun.from; k++) {
    const word = scene.words[k] as Word;
    if (scene.lexicon.war.state.has(word.lower) || (word.may & May.demonym) !== 0) return true;
  }
  return false;
};

/** "A gun attack", "police raids", "a hunger strike": no explosion, whatever the noun may say elsewhere. */
export const isNoBlow = (scene: Scene, noun: Noun): boolean => {
  if (!noun.events.includes("attack") && !noun.events.includes("raid")) return false;
  const { war } = scene.lexicon;
  for (let k = noun.phrase.first; k < noun.phrase.head; k++)
    if (war.noBlow.has((scene.words[k] as Word).lower)) return true;
  // "Went on strike".
  return (
    war.strike.has((scene.words[noun.phrase.head] as Word).lower) &&
    scene.words[noun.phrase.head - 1]?.lower === "on" &&
    noun.phrase.head > scene.sentence.first
  );
};

export function weaponIn(scene: Scene, phrases: readonly NounPhrase[], preps: RegExp): Noun | null {
  for (const phrase of phrases) {
    if (phrase.prep < 0 || !preps.test(prepOf(scene, phrase))) continue;
    for (let at: NounPhrase | null = phrase; at; at = at.next) {
      const noun = nounOf(scene, at);
      if (methodOf(noun) !== null && !noun?.events.includes("war")) return noun;
    }
  }
  return null;
}

export const poisoned = (scene: Scene, clause: Clause): boolean =>
  scene.nouns.some(
    ({ phrase, events }) =>
      phrase.first >= clause.first &&
      phrase.first < clause.last + 6 &&
      (events.includes("poison") || events.includes("chemical")),
  );

/** "Suicide bombers attacked …", "an attack by three suicide bombers": the attack is theirs. */
export const suicidal = (scene: Scene, noun: Noun, method: Method, clause: Clause | null): boolean =>
  (method === "other" || method === "bombing") &&
  [clause?.subject ?? null, ...tailOf(scene, noun)].some(
    (phrase) => methodOfParty(scene, phrase) === "suicide bombing",
  );

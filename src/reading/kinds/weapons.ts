import type { NounSense } from "../../languages/language.ts";
import type { Method } from "../../ledger/entry.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { type Noun, nounOf, prepOf, type Scene, tailOf } from "../scene.ts";
import type { Word } from "../text.ts";

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

const AIR =
  /^(?:warplanes?|jets?|planes?|aircraft|helicopters?|choppers?|bombers?|airforce|airplanes?|warplane|pilots?|gunships?|fighter-jets?)$/;

/** "Regime warplanes", "the air force": a method told by who strikes. */
export function methodOfParty(scene: Scene, phrase: NounPhrase | null): Method | null {
  if (phrase === null) return null;
  for (let k = phrase.first; k < phrase.last; k++) {
    const { lower } = scene.words[k] as Word;
    if (lower === "suicide") return "suicide bombing";
    if (AIR.test(lower) || (lower === "air" && /^forces?$/.test(scene.words[k + 1]?.lower ?? ""))) return "airstrike";
    if (/^drones?$/.test(lower)) return "drone";
    if (/^(?:artillery|tanks?|mortars?|cannons?|howitzers?|launchers?)$/.test(lower)) return "shelling";
  }
  return null;
}

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

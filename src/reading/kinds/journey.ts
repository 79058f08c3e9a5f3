import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { Mark } from "../lexicon.ts";
import { bare, isPlaceNoun, type Run } from "../parties.ts";
import { nounOf, prepOf, type Scene, tailOf } from "../scene.ts";
import type { Word } from "../text.ts";
import type { Atlas } from "../where.ts";

/** Whence and whither, as phrases of the sentence. */
export interface Journey {
  readonly origin: NounPhrase | null;
  readonly destination: NounPhrase | null;
  /** People left their homes, wherever those are. */
  readonly homes: boolean;
  /** Where else the words say that it was: "in nearby Aleppo province". */
  readonly about: readonly NounPhrase[];
}

/** What stands behind the verb, and behind participles that go on with it: "left in 45 buses | bound for Aleppo". */
export function journeyOf(scene: Scene, clause: Clause, atlas: Atlas, object: NounPhrase | null): Journey {
  const behind = [...clause.adjuncts];
  let refuge: NounPhrase | null = null;
  for (let k = clause.index + 1; k < scene.parse.clauses.length; k++) {
    const next = scene.parse.clauses[k] as Clause;
    if (!goesOn(scene, next, k === clause.index + 1)) break;
    if (isRefuge(scene, next)) refuge = next.adjuncts[0] ?? null;
    behind.push(...next.adjuncts);
    if (next.object !== null && isSpot(scene, next.object, atlas)) behind.push(next.object);
  }
  const journey = along(scene, behind, atlas, object);
  if (journey.destination !== null || refuge === null) return journey;
  return { ...journey, destination: refuge, about: journey.about.filter((phrase) => phrase !== refuge) };
}

/** "… have found refuge in Idlib". */
const isRefuge = (scene: Scene, clause: Clause): boolean =>
  nounOf(scene, clause.object)?.events.includes("refuge") ?? false;

/** "Heading for", "bound for", "arriving in": a participle or an infinitive of going, right behind. */
function goesOn(scene: Scene, clause: Clause, next: boolean): boolean {
  if (next && isRefuge(scene, clause)) return true;
  if (clause.ownSubject && clause.link !== "participle") return false;
  const verbs = (scene.words[clause.group.verb] as Word).lex?.verbs ?? [];
  // "Bound for" looks like a finite verb, and is none where it has no auxiliary.
  const bare =
    clause.group.last - clause.group.first === 1 && verbs.some(({ form }) => form === "participle" || form === "ed");
  const { form } = clause.group;
  if (form !== "ing" && form !== "ed" && form !== "infinitive" && !bare) return false;
  return verbs.some(({ sense }) => sense === "travel" || sense === "seek" || (next && sense === "depart"));
}

/** The phrases in their order: the first that says whence, the first that says whither. */
export function along(
  scene: Scene,
  phrases: readonly NounPhrase[],
  atlas: Atlas,
  object: NounPhrase | null = null,
): Journey {
  let origin: NounPhrase | null = null;
  let destination: NounPhrase | null = null;
  let homes = false;
  const about: NounPhrase[] = [];
  // "Escaped from Thit Nar, a town of": what stands behind the whence is no object.
  if (object !== null && object.first <= (phrases[0]?.first ?? object.first)) {
    if (isHome(scene, object)) homes = true;
    else if (isSpot(scene, object, atlas)) origin = object;
  }
  for (const phrase of phrases) {
    if (phrase.prep < 0) continue;
    const marks = (scene.words[phrase.prep] as Word).lex?.marks ?? 0;
    if (marks & Mark.source) {
      if (isHome(scene, phrase)) homes = true;
      else if (origin === null && isSpot(scene, phrase, atlas)) origin = phrase;
    } else if (marks & Mark.goal) {
      if (destination === null && isGoal(scene, phrase)) destination = phrase;
    } else if (prepOf(scene, phrase) === "for") {
      if (destination === null && isSpot(scene, phrase, atlas)) destination = phrase;
    } else if (atlas.has(phrase)) about.push(phrase);
  }
  return { origin, destination, homes, about };
}

const isHome = (scene: Scene, phrase: NounPhrase): boolean => nounOf(scene, phrase)?.things.includes("home") ?? false;

/** A place on the ground, by its name or its noun. */
export function isSpot(scene: Scene, phrase: NounPhrase, atlas: Atlas): boolean {
  const noun = nounOf(scene, phrase);
  if (noun === null || phrase.pronoun) return false;
  if (atlas.has(phrase) || isPlaceNoun(noun)) return true;
  return noun.things.length === 0 && noun.events.length === 0 && (scene.words[phrase.head] as Word).pos === "PROPN";
}

/** "Residents | of two villages left": where those who go belong, in a list of phrases that says no other origin. */
export function homeOf(scene: Scene, phrase: NounPhrase, atlas: Atlas): NounPhrase | null {
  const noun = nounOf(scene, phrase);
  if (noun === null) return null;
  for (const each of tailOf(scene, noun)) {
    if (/^(?:of|from|in)$/.test(prepOf(scene, each)) && isSpot(scene, each, atlas)) return each;
  }
  return null;
}

/** Whatever people may go to: a place, a camp, "safety", "makeshift housing"; no persons and no event. */
export function isGoal(scene: Scene, phrase: NounPhrase): boolean {
  const noun = nounOf(scene, phrase);
  if (noun === null || phrase.pronoun) return false;
  if (
    noun.things.some(
      (sense) => sense === "civilian" || sense === "combatant" || sense === "person" || sense === "crowd",
    )
  )
    return false;
  return noun.events.every((sense) => sense === "refuge" || sense === "road" || sense === "control");
}

/** The words of a place with what it lies in and what "and" joins to it: "Zabadani and two other towns near Damascus". */
export function runOf(scene: Scene, phrase: NounPhrase, atlas: Atlas): Run {
  const run = bare(scene, phrase);
  let last = run.last;
  for (let at = phrase.next; at !== null && at.figure === null && isSpot(scene, at, atlas); at = at.next)
    last = at.last;
  const noun = nounOf(scene, phrase);
  if (noun !== null && last === run.last) {
    for (const each of tailOf(scene, noun)) {
      if (each.first !== last || !hangs(scene, each) || !isSpot(scene, each, atlas)) break;
      last = each.last;
    }
  }
  return { first: run.first, last };
}

const hangs = (scene: Scene, phrase: NounPhrase): boolean => {
  if (phrase.prep < 0) return false;
  const marks = (scene.words[phrase.prep] as Word).lex?.marks ?? 0;
  return prepOf(scene, phrase) === "of" || ((marks & Mark.where) !== 0 && (marks & (Mark.goal | Mark.source)) === 0);
};

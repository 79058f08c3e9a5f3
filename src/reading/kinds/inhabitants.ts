import type { Condition } from "../../ledger/entry.ts";
import { type Draft, draft } from "../draft.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { Mark } from "../lexicon.ts";
import { clauseOf, type Noun, nounOf, prepOf, type Scene, tailOf } from "../scene.ts";
import type { Word } from "../text.ts";
import type { Atlas } from "../where.ts";
import { isCounted, type People, peopleOf } from "./people.ts";

/** Populations told by nouns: "home to 250,000 residents", "a town of 6,800", "1.5 million in need", "300,000 under siege". */
export function inhabitantsIn(scene: Scene, atlas: Atlas, known: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  const add = (made: Draft | null) => {
    if (made === null) return;
    const { matter, first, last } = made;
    const same = (other: Draft) =>
      other.matter.kind === "population" && matter.kind === "population" && other.matter.condition === matter.condition;
    if (![...known, ...found].some((other) => same(other) && other.first < last && first < other.last))
      found.push(made);
  };
  for (const noun of scene.nouns) {
    for (const sense of noun.things) {
      if (sense === "home") add(homeTo(scene, noun));
      else if (sense === "crowd" || sense === "civilian") add(populationOf(scene, noun));
    }
    for (const sense of noun.events) {
      if (sense === "siege") add(under(scene, noun, "besieged"));
      else if (sense === "need") add(under(scene, noun, "in_need"));
    }
    if (noun.phrase.figure?.noun === "count" && noun.phrase.prep >= 0) add(townOf(scene, noun, atlas));
  }
  return found;
}

/** "Home to more than 250,000 residents". */
function homeTo(scene: Scene, noun: Noun): Draft | null {
  const next = scene.nouns[noun.index + 1];
  if (next === undefined || next.phrase.first !== noun.phrase.last || prepOf(scene, next.phrase) !== "to") return null;
  const counted = countedIn(scene, next);
  return made(scene, noun, counted?.noun ?? next, counted?.people ?? null, "resident");
}

/** "300,000 people", "a pre-war population of 1.5 million". */
function countedIn(scene: Scene, noun: Noun): { people: People; noun: Noun } | null {
  const own = peopleOf(scene, noun.phrase);
  if (own !== null && isCounted(own)) return { people: own, noun };
  const next = scene.nouns[noun.index + 1];
  if (next === undefined || next.phrase.first !== noun.phrase.last || prepOf(scene, next.phrase) !== "of") return null;
  const of = peopleOf(scene, next.phrase);
  return of !== null && isCounted(of) ? { people: of, noun: next } : null;
}

/** "A population of 1.5 million"; "has about 400,000 inhabitants". */
function populationOf(scene: Scene, noun: Noun): Draft | null {
  const { lower } = scene.words[noun.phrase.head] as Word;
  if (lower === "population") {
    const counted = countedIn(scene, noun);
    return counted === null ? null : made(scene, noun, counted.noun, counted.people, "resident");
  }
  if (noun.phrase.figure === null) return null;
  const clause = clauseOf(scene, noun.phrase.head);
  if (clause?.object !== noun.phrase) return null;
  if ((((scene.words[clause.group.verb] as Word).lex?.marks ?? 0) & Mark.have) === 0) return null;
  if (lower !== "inhabitants" && lower !== "residents") return null;
  const own = peopleOf(scene, noun.phrase);
  return own !== null && isCounted(own) ? made(scene, noun, noun, own, "resident") : null;
}

/** "300,000 under siege", "1.5 million people in need of aid": right behind the people, or behind "are". */
function under(scene: Scene, noun: Noun, condition: Condition): Draft | null {
  const prep = noun.phrase.prep < 0 ? "" : prepOf(scene, noun.phrase);
  if (prep !== (condition === "besieged" ? "under" : "in")) return null;
  for (let k = noun.index - 1; k >= 0 && k >= noun.index - 4; k--) {
    const before = scene.nouns[k] as Noun;
    const own = peopleOf(scene, before.phrase);
    if (own === null) continue;
    if (parted(scene, before.phrase.last, noun.phrase.first)) return null;
    return isCounted(own) && !own.fighters ? made(scene, before, noun, own, condition) : null;
  }
  return null;
}

/** Another verb than "are" and "live" between them, or a relative clause: the siege is somebody else's. */
function parted(scene: Scene, first: number, last: number): boolean {
  for (let k = first; k < last; k++) {
    const { pos, lex } = scene.words[k] as Word;
    if ((lex?.marks ?? 0) & Mark.relative) return true;
    if (pos !== "VERB" || (lex?.marks ?? 0) & (Mark.be | Mark.have)) continue;
    if (!lex?.verbs.some(({ sense }) => sense === "live" || sense === "put" || sense === "remain")) return true;
  }
  return false;
}

/** "A city of about a million", "a town of roughly 6,800". */
function townOf(scene: Scene, noun: Noun, atlas: Atlas): Draft | null {
  const before = scene.nouns[noun.index - 1];
  if (before === undefined || prepOf(scene, noun.phrase) !== "of" || before.phrase.last !== noun.phrase.first)
    return null;
  if (!before.things.includes("settlement") || atlas.get(before.phrase)?.named) return null;
  const own = peopleOf(scene, noun.phrase);
  return own === null || own.fighters || own.count.high === 1 ? null : made(scene, before, noun, own, "resident");
}

function made(scene: Scene, from: Noun, to: Noun, counted: People | null, condition: Condition): Draft | null {
  if (counted === null || (!isCounted(counted) && condition !== "besieged")) return null;
  const { phrase } = from;
  return draft({
    scene,
    clause: clauseOf(scene, phrase.head),
    anchor: phrase.head,
    first: phrase.prep < 0 ? phrase.first : phrase.prep + 1,
    last: to.phrase.last,
    matter: { kind: "population", condition, unit: counted.unit, count: counted.count },
    where: [...tailOf(scene, to), ...beside(scene, from)],
  });
}

/** "Goma, a city of a million", "Idlib, home to": the name that the words stand behind. */
function beside(scene: Scene, noun: Noun): NounPhrase[] {
  const before = scene.nouns[noun.index - 1];
  const gap = before === undefined ? 9 : noun.phrase.first - before.phrase.last;
  return before !== undefined && gap <= 1 && nounOf(scene, before.phrase) !== null ? [before.phrase] : [];
}

import type { NounSense } from "../../languages/language.ts";
import type { Movement } from "../../ledger/entry.ts";
import { UNCOUNTED } from "../../ledger/figure.ts";
import type { Draft } from "../draft.ts";
import { clauseOf, type Noun, prepOf, type Scene, tailOf } from "../scene.ts";
import type { Word } from "../text.ts";
import type { Atlas } from "../where.ts";
import { along, isSpot, type Journey } from "./journey.ts";
import { moveOf } from "./moves.ts";
import { isHurt, type People, peopleOf } from "./people.ts";
import { says } from "./senses.ts";

const MOVEMENT: Partial<Record<NounSense, Movement>> = {
  displacement: "fled",
  evacuation: "evacuated",
  return: "returned",
};

/** Movements told by a noun: "the evacuation of 300 children from Dubrava", "mass civilian displacement", "10 million displaced". */
export function exodusIn(scene: Scene, atlas: Atlas, known: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (const noun of scene.nouns) {
    if (noun.events.length === 0 && !counted(noun)) continue;
    const held = (other: Draft) => other.first <= noun.phrase.head && noun.phrase.head < other.last;
    if (known.some(held) || found.some(held)) continue;
    const made = byNoun(scene, noun, atlas) ?? displacedOf(scene, noun, atlas);
    if (made !== null) found.push(made);
  }
  return found;
}

const counted = (noun: Noun): boolean => noun.phrase.figure?.noun === "count";

function byNoun(scene: Scene, noun: Noun, atlas: Atlas): Draft | null {
  let movement: Movement | undefined;
  for (const sense of noun.events) movement ??= MOVEMENT[sense];
  if (movement === undefined) return null;
  const tail = tailOf(scene, noun);
  const of = tail.find((phrase) => prepOf(scene, phrase) === "of" || prepOf(scene, phrase) === "by");
  const way = along(scene, tail, atlas);
  // "The evacuation of the town began": those who live there.
  const town =
    of !== undefined && movement === "evacuated" && isSpot(scene, of, atlas) && happens(scene, noun) ? of : null;
  const left = way.origin !== null && happens(scene, noun);
  const named = peopleOf(scene, of ?? null) ?? before(scene, noun) ?? (town !== null || left ? somebody(noun) : null);
  const journey = town === null ? way : { ...way, origin: way.origin ?? town };
  if (named === null || (named.fighters && movement === "fled") || isHurt(scene, named)) return null;
  // "The evacuation" alone points back at what was told; "an evacuation of residents" tells it.
  if (of === undefined && !spoken(journey) && !mass(scene, noun)) return null;
  return moveOf(scene, atlas, named, movement, journey, {
    clause: clauseOf(scene, noun.phrase.head),
    anchor: noun.phrase.head,
    first: noun.phrase.prep < 0 ? noun.phrase.first : noun.phrase.prep + 1,
    last: of?.last ?? noun.phrase.last,
    ...(unacknowledged(scene, noun) ? { stance: "unacknowledged" as const } : {}),
  });
}

/** People whom no word names. */
const somebody = ({ phrase }: Noun): People => ({
  phrase,
  count: UNCOUNTED,
  unit: "persons",
  fighters: false,
  displaced: false,
  vague: false,
});

/** "Began on Tuesday", "continued", "took place": that it came about. */
const happens = (scene: Scene, noun: Noun): boolean => {
  const clause = clauseOf(scene, noun.phrase.head);
  return clause !== null && clause.subject === noun.phrase && says(scene, clause, "occur");
};

const spoken = ({ origin, destination }: Journey): boolean => origin !== null || destination !== null;

/** "Mass civilian displacement", "the refugee exodus": people before the noun, not counted. */
function before(scene: Scene, noun: Noun): People | null {
  for (let k = noun.phrase.first; k < noun.from; k++) {
    const things = (scene.words[k] as Word).lex?.things ?? [];
    if (!things.some(({ sense }) => sense === "civilian" || sense === "crowd" || sense === "person")) continue;
    return somebody(noun);
  }
  return mass(scene, noun) ? somebody(noun) : null;
}

/** One movement of many; "seven mass influxes" counts how often, and is no movement. */
const mass = (scene: Scene, noun: Noun): boolean => {
  if (noun.phrase.figure !== null) return false;
  for (let k = noun.phrase.first; k < noun.from; k++) if ((scene.words[k] as Word).lower === "mass") return true;
  return false;
};

/** "Did not acknowledge the exodus": the source is said to be silent on it. */
function unacknowledged(scene: Scene, noun: Noun): boolean {
  const clause = clauseOf(scene, noun.phrase.head);
  if (clause === null || clause.object !== noun.phrase || !clause.group.negated) return false;
  return (scene.words[clause.group.verb] as Word).lex?.verbs.some(({ sense }) => sense === "confirm") ?? false;
}

/** "More than 10 million displaced", "left millions displaced": counted, and no verb of their own. */
function displacedOf(scene: Scene, noun: Noun, atlas: Atlas): Draft | null {
  if (!counted(noun)) return null;
  const { phrase } = noun;
  const at = isDisplaced(scene, phrase.head) ? phrase.head : isDisplaced(scene, phrase.last) ? phrase.last : -1;
  if (at < 0 || at >= scene.sentence.last) return null;
  const people = peopleOf(scene, phrase);
  if (people === null || people.fighters) return null;
  return moveOf(scene, atlas, people, "fled", along(scene, tailOf(scene, noun), atlas), {
    clause: clauseOf(scene, phrase.head),
    anchor: at,
    first: phrase.prep < 0 ? phrase.first : phrase.prep + 1,
    last: Math.max(phrase.last, at + 1),
  });
}

const isDisplaced = (scene: Scene, at: number): boolean =>
  scene.words[at]?.lex?.verbs.some(({ sense, form }) => sense === "displace" && form === "ed") ?? false;

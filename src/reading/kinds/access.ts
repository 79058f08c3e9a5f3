import type { Draft } from "../draft.ts";
import type { Scene } from "../scene.ts";
import type { Atlas } from "../where.ts";
import { aidIn } from "./access-aid.ts";
import { exitIn } from "./access-exits.ts";
import { roadIn } from "./access-roads.ts";
import { besiegedIn, siegeIn } from "./access-sieges.ts";
import { fieldOf } from "./ground.ts";

/** Whether people and aid can get in and out: sieges, roads, convoys, and those who may or may not leave. */
export function accessIn(scene: Scene, atlas: Atlas): Draft[] {
  const field = fieldOf(scene, (phrase) => phrase !== null && atlas.has(phrase));
  const found: Draft[] = [];
  for (const clause of scene.parse.clauses) {
    if (scene.words[clause.group.verb]?.lex === undefined) continue;
    const made = besiegedIn(field, clause) ?? roadIn(field, clause) ?? exitIn(field, clause) ?? aidIn(field, clause);
    if (made !== null && !told(found, made)) found.push(made);
  }
  for (const noun of scene.nouns)
    if (noun.events.includes("siege")) found.push(...siegeIn(field, noun).filter((made) => !told(found, made)));
  return found;
}

const told = (found: readonly Draft[], made: Draft): boolean =>
  found.some((other) => other.first <= made.anchor && made.anchor < other.last);

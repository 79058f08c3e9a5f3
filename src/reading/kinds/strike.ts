import type { Draft } from "../draft.ts";
import type { Scene } from "../scene.ts";
import { strikeByNoun } from "./strike-nouns.ts";
import { strikeByVerb } from "./strike-verbs.ts";

/** Explosions and remote violence: nouns for an event of it, and verbs with what is fired, dropped or blown up. */
export function strikesIn(scene: Scene): Draft[] {
  const found: Draft[] = [];
  for (const clause of scene.parse.clauses) {
    const made = strikeByVerb(scene, clause);
    if (made) found.push(made);
  }
  for (const noun of scene.nouns) {
    const made = strikeByNoun(scene, noun, found);
    if (made) found.push(made);
  }
  return merged(found);
}

/** "Air strikes by the coalition | targeting the town": a verb that hangs right behind a noun's strike tells where it was. */
function merged(found: Draft[]): Draft[] {
  const dropped = new Set<Draft>();
  for (const verb of found) {
    if (
      verb.clause === null ||
      verb.anchor !== verb.clause.group.verb ||
      (verb.clause.link !== "participle" && verb.clause.link !== "relative")
    )
      continue;
    const { first } = verb.clause.group;
    const noun = found.find(
      (other) => other !== verb && other.anchor < first && first - other.last <= 2 && other.last <= verb.anchor,
    );
    if (!noun) continue;
    noun.last = Math.max(noun.last, verb.last);
    noun.where = [...verb.where, ...noun.where];
    dropped.add(verb);
  }
  return found.filter((each) => !dropped.has(each));
}

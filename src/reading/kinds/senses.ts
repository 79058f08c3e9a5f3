import type { Clause } from "../grammar/clauses.ts";
import type { VerbEntry } from "../lexicon.ts";
import type { Scene } from "../scene.ts";
import type { Word } from "../text.ts";

/** How far behind its verb a particle may stand: "shot five people dead", "blew the bridge up". */
const REACH = 5;

/** What the clause's verb says; a verb with its particle before the verb alone. */
export const senseOf = (scene: Scene, clause: Clause): VerbEntry | null => sensesOf(scene, clause)[0] ?? null;

/** All that the clause's verb may say, the senses with a particle that stands there first. */
export function sensesOf(scene: Scene, clause: Clause): VerbEntry[] {
  const verb = scene.words[clause.group.verb] as Word;
  const entries = verb.lex?.verbs ?? [];
  if (entries.length === 0) return [];
  const withParticle = entries.filter(({ particle }) => particle !== null && follows(scene, clause, particle));
  return [...withParticle, ...entries.filter(({ particle }) => particle === null)];
}

function follows(scene: Scene, clause: Clause, particle: string): boolean {
  const last = Math.min(scene.sentence.last, clause.group.verb + 1 + REACH);
  for (let k = clause.group.verb + 1; k < last; k++) if ((scene.words[k] as Word).lower === particle) return k === clause.group.verb + 1 || clause.object !== null;
  return false;
}

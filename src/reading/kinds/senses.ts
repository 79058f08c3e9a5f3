import type { VerbSense } from "../../languages/language.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { VerbEntry } from "../lexicon.ts";
import type { Scene } from "../scene.ts";
import type { Word } from "../text.ts";

/** How far behind its verb a particle may stand: "shot five people dead", "blew the bridge up". */
const REACH = 5;

/** What the clause's verb says; a verb with its particle before the verb alone. */
export const senseOf = (scene: Scene, clause: Clause): VerbEntry | null => sensesOf(scene, clause)[0] ?? null;

/** All that the clause's verb may say, the senses with a particle that stands there first. */
export function sensesOf(scene: Scene, clause: Clause): readonly VerbEntry[] {
  const entries = (scene.words[clause.group.verb] as Word).lex?.verbs ?? NOTHING;
  if (entries.length === 0) return entries;
  const known = scene.memo.senses[clause.index];
  if (known) return known;
  const plain = entries.every(({ particle }) => particle === null);
  const senses = plain
    ? entries
    : [
        ...entries.filter(({ particle }) => particle !== null && follows(scene, clause, particle)),
        ...entries.filter(({ particle }) => particle === null),
      ];
  scene.memo.senses[clause.index] = senses;
  return senses;
}

const NOTHING: readonly VerbEntry[] = [];

function follows(scene: Scene, clause: Clause, particle: string): boolean {
  const last = Math.min(scene.sentence.last, clause.group.verb + 1 + REACH);
  for (let k = clause.group.verb + 1; k < last; k++)
    if ((scene.words[k] as Word).lower === particle)
      // "Closed its hospital in the town" closes in on nobody.
      return k === clause.group.verb + 1 || (clause.object !== null && particle !== "in");
  return false;
}

/** The clause's verb has one of these senses; asked of every clause, so nothing is made for it. */
export function saysAny(scene: Scene, clause: Clause, senses: ReadonlySet<VerbSense>): boolean {
  const verbs = (scene.words[clause.group.verb] as Word).lex?.verbs;
  if (verbs === undefined) return false;
  for (const { sense } of verbs) if (senses.has(sense)) return true;
  return false;
}

/** The clause's verb may say this. */
export const says = (scene: Scene, clause: Clause, wanted: VerbSense): boolean =>
  (scene.words[clause.group.verb] as Word).lex?.verbs.some(({ sense }) => sense === wanted) ?? false;

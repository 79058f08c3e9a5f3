import type { Draft } from "./draft.ts";
import type { Clause } from "./grammar/clauses.ts";
import { Mark } from "./lexicon.ts";
import type { Scene } from "./scene.ts";
import type { Word } from "./text.ts";

/** True where the words say that it is so, or goes on, as they are printed: "still holds", "are battling", "is cut off". */
export function isPresent({ scene, clause, anchor }: Draft): boolean {
  let at: Clause | null = clause;
  if (at === null) return false;
  // An event's noun is of the time of the verb that it stands with; a participle of that which it hangs on.
  for (let depth = 0; at !== null && depth < 3; depth++) {
    if (at.group.form === "finite") return speaksOfNow(scene, at) && !isOfSaying(scene, at, anchor);
    if (at.group.form !== "ing" || at.link !== "participle") return false;
    at = at.governor;
  }
  return false;
}

/** "Activists say", "the monitor reports": the present of who speaks is not that of what is said. */
const isOfSaying = (scene: Scene, { group }: Clause, anchor: number): boolean =>
  anchor !== group.verb && (((scene.words[group.verb] as Word).lex?.marks ?? 0) & Mark.say) !== 0;

function speaksOfNow(scene: Scene, { group }: Clause): boolean {
  if (group.modal >= 0 || group.perfect) return false;
  for (let k = group.first; k < group.last; k++) {
    const { lower, lex } = scene.words[k] as Word;
    if ((lex?.marks ?? 0) & Mark.be) return NOW.has(lower);
  }
  return scene.words[group.verb]?.lex?.verbs.some(({ form }) => form === "s" || form === "base") ?? false;
}

const NOW: ReadonlySet<string> = new Set(["is", "are", "am", "'s", "'re"]);

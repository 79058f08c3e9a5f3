import type { NounPhrase } from "../grammar/phrases.ts";
import type { War } from "../lexicon.ts";
import { nounOf, prepOf, type Scene } from "../scene.ts";
import type { Word } from "../text.ts";

interface Assaulted {
  readonly scene: Scene;
  readonly war: War;
}

/** "An attack on a border post", "on army positions": what ground forces fight for. */
export const assails = ({ scene, war }: Assaulted, tail: readonly NounPhrase[]): boolean =>
  tail.some(
    (phrase) =>
      phrase.prep >= 0 &&
      war.assailed.has(prepOf(scene, phrase)) &&
      (war.target.has((scene.words[phrase.head] as Word).lower) ||
        (nounOf(scene, phrase)?.things.some((sense) => sense === "party" || sense === "combatant") ?? false)),
  );

import type { ControlChange, Distance, Extent, Share, Stance } from "../../ledger/entry.ts";
import { type Draft, draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { Mark } from "../lexicon.ts";
import type { Scene } from "../scene.ts";
import type { Word } from "../text.ts";
import { type Doer, type Field, headOf, holdsAny, startOf, wordAt } from "./ground.ts";

/** What a rule tells beside change, places and party. */
export interface More {
  readonly extent?: Extent;
  readonly share?: Share | null;
  readonly distance?: Distance;
  readonly stance?: Stance;
  readonly anchor?: number;
  readonly last?: number;
  /** Who takes it, in a phrase that is no place: "handed over to Azerbaijan". */
  readonly taker?: NounPhrase | null;
}

export function control(
  field: Field,
  clause: Clause,
  change: ControlChange,
  where: readonly NounPhrase[],
  who: Doer | null,
  more: More = {},
): Draft {
  const { extent, share, distance } = more;
  return draft({
    scene: field.scene,
    clause,
    anchor: more.anchor ?? clause.group.verb,
    first: startOf(clause),
    last: more.last ?? clause.last,
    matter: {
      kind: "control",
      change,
      party: null,
      ...(extent && { extent }),
      ...(share && { share }),
      ...(distance && { distance }),
    },
    where: [
      ...where,
      ...clause.adjuncts.filter((each) => each !== more.taker && !(change === "lost" && isWhither(field, each))),
    ],
    party: who?.run ?? null,
    definite: who?.back ?? false,
    ...(more.stance && { stance: more.stance }),
  });
}

/** "Pulled back to the river": where the loser goes. */
const isWhither = (field: Field, { prep }: NounPhrase): boolean =>
  prep >= 0 && (((field.scene.words[prep] as Word).lex?.marks ?? 0) & Mark.goal) !== 0;

/** "Barred from entering", "kept from taking": what somebody is held from is none of his deeds. */
export const prevented = (field: Field, clause: Clause): boolean =>
  clause.group.form === "ing" && field.war.from.has(wordAt(field.scene, clause.group.first - 1));

/**
 * "Six kilometres from the town": metres, and what they lead to. "Within six kilometres" is no nearer than it says; of
 * "within metres" the unit is all that is said.
 */
export function distanceIn(scene: Scene, clause: Clause): Distance | null {
  const far = [clause.object, ...clause.adjuncts].find((phrase) => phrase !== null && isFar(scene, phrase));
  if (!far) return null;
  const unit = headOf(scene, far);
  if (!far.figure) return { low: null, high: null, to: null, vague: unit };
  const { low, high } = far.figure.figure;
  const metres = scene.lexicon.war.metres.has(unit) ? 1 : 1000;
  const least = low === null || isWithin(scene, far) ? null : low * metres;
  return { low: least, high: high === null ? null : high * metres, to: null };
}

const isWithin = (scene: Scene, { prep, head }: NounPhrase): boolean =>
  prep >= 0 && holdsAny(scene, prep, head, scene.lexicon.war.within);

const isFar = (scene: Scene, phrase: NounPhrase): boolean =>
  phrase.figure?.noun === "measure" ||
  (phrase.figure === null && scene.lexicon.war.length.has(headOf(scene, phrase)) && isWithin(scene, phrase));

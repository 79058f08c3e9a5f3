import type { Draft } from "../draft.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import type { Scene } from "../scene.ts";
import type { Atlas } from "../where.ts";
import { accessIn } from "./access.ts";
import { agreementsIn } from "./agreement.ts";
import { blameIn } from "./blame.ts";
import { clashesIn } from "./clash.ts";
import { controlIn } from "./control.ts";
import { displacementIn } from "./displacement.ts";
import { harmIn } from "./harm.ts";
import { populationIn } from "./population.ts";
import { servicesIn } from "./service.ts";
import { strikesIn } from "./strike.ts";

/** What every kind drafts of a sentence, in the order of the words. */
export function draftsIn(scene: Scene, atlas: Atlas): Draft[] {
  const isPlace = (phrase: NounPhrase | null): boolean => {
    const place = phrase === null ? undefined : atlas.get(phrase);
    return place !== undefined;
  };
  const events = strikesIn(scene);
  const strikes = [...events, ...blameIn(scene, events)];
  const drafts = [
    ...strikes,
    ...harmIn(scene),
    ...controlIn(scene, isPlace),
    ...clashesIn(scene, strikes, isPlace),
    ...displacementIn(scene, atlas),
    ...servicesIn(scene),
    ...accessIn(scene, atlas),
    ...agreementsIn(scene, atlas),
    ...populationIn(scene, atlas),
  ];
  return drafts.sort((a, b) => a.anchor - b.anchor);
}

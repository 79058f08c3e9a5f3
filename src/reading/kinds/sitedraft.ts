import type { ServiceStatus } from "../../ledger/entry.ts";
import { type Draft, draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { type Scene, tailOf } from "../scene.ts";
import type { Site } from "./facilities.ts";

/** A facility's state as a verb tells it. A lack or a negation that is the claim itself leaves the stance no clause (`flat`). */
export function toldBy(
  scene: Scene,
  clause: Clause,
  site: Site,
  status: ServiceStatus,
  anchor: number,
  flat = false,
): Draft {
  const first = Math.min(clause.first, site.noun.phrase.first);
  const last = Math.max(clause.group.last, lastOf(scene, site), anchor + 1);
  return toldOf(scene, flat ? null : clause, site, status, anchor, first, last, clause.adjuncts);
}

/** The facility with the phrases that say where it lies. */
export function lastOf(scene: Scene, { noun }: Site): number {
  let last = noun.phrase.last;
  for (const phrase of tailOf(scene, noun)) {
    if (phrase.prep < 0 || phrase.first !== last) break;
    last = phrase.last;
  }
  return last;
}

/** The same, of any words. */
export function toldOf(
  scene: Scene,
  clause: Clause | null,
  site: Site,
  status: ServiceStatus,
  anchor: number,
  first: number,
  last: number,
  adjuncts: readonly NounPhrase[],
): Draft {
  const { noun, facility, count } = site;
  return draft({
    scene,
    clause,
    anchor,
    first: Math.max(first, scene.sentence.first),
    last: Math.max(last, noun.phrase.last),
    matter: { kind: "service", facility, status, count },
    where: [...(site.supply ? [] : [noun.phrase]), ...tailOf(scene, noun), ...adjuncts],
  });
}

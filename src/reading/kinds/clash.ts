import { type Draft, draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { partyBefore, partyOf, type Run } from "../parties.ts";
import { clauseOf, type Noun, type Scene, tailOf, prepOf } from "../scene.ts";

import { roles } from "./harm.ts";
import { senseOf } from "./senses.ts";
import { methodOfParty, partyOfNoun } from "./strike.ts";

/** Armed combat: "clashed with", "fierce fighting between", "launched an offensive on". */
export function clashesIn(scene: Scene, strikes: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (const clause of scene.parse.clauses) {
    const made = byVerb(scene, clause, strikes);
    if (made) found.push(made);
  }
  for (const noun of scene.nouns) {
    if (!noun.events.includes("clash") && !noun.events.includes("offensive")) continue;
    if (strikes.some((other) => other.anchor === noun.phrase.head)) continue;
    const made = byNoun(scene, noun, found);
    if (made) found.push(made);
  }
  return found;
}

function byVerb(scene: Scene, clause: Clause, strikes: readonly Draft[]): Draft | null {
  const sense = senseOf(scene, clause)?.sense;
  if (sense === "clash") {
    const other = clause.adjuncts.find((phrase) => /^(?:with|against)$/.test(prepOf(scene, phrase)));
    const against = partyOf(scene, other ?? clause.object, true);
    const party = partyOf(scene, clause.subject, true);
    if (party === null && against === null) return null;
    return made(scene, clause, [...clause.adjuncts, ...(clause.object ? [clause.object] : [])], party, against);
  }
  if (sense === "attack" && !strikes.some((each) => each.clause === clause)) {
    const { patient, agent } = roles(scene, clause, false);
    if (methodOfParty(scene, agent) !== null) return null;
    const party = partyOf(scene, agent, true);
    if (party === null || patient === null) return null;
    return made(scene, clause, [patient, ...clause.adjuncts], party, partyOf(scene, patient, false));
  }
  return null;
}

function made(scene: Scene, clause: Clause, where: NounPhrase[], party: Run | null, against: Run | null): Draft {
  return draft({ scene, clause, anchor: clause.group.verb, first: clause.first, last: clause.last, matter: { kind: "clash", party: null, against: null }, where, party, against });
}

function byNoun(scene: Scene, noun: Noun, known: readonly Draft[]): Draft | null {
  const clause = clauseOf(scene, noun.phrase.head);
  if (known.some((other) => other.first <= noun.phrase.head && noun.phrase.head < other.last)) return null;
  const tail = tailOf(scene, noun);
  const between = tail.find((each) => prepOf(scene, each) === "between");
  const sides = between ? pair(scene, between, tail) : null;
  let last = noun.phrase.last;
  for (const phrase of tail) if (phrase.first - last < 3) last = Math.max(last, phrase.last);
  const agent = clause && clause.object === noun.phrase ? clause : null;
  const against = tail.find((each) => /^(?:against|with)$/.test(prepOf(scene, each))) ?? null;
  const first = agent ? agent.first : noun.phrase.prep >= 0 ? noun.phrase.prep + 1 : noun.phrase.first;
  return draft({
    scene, clause, anchor: noun.phrase.head, first, last,
    matter: { kind: "clash", party: null, against: null },
    where: [...tail, ...(clause ? clause.adjuncts : [])],
    party: sides?.[0] ?? (noun.events.includes("offensive") ? partyOfNoun(scene, noun, agent) : (partyBefore(scene, noun) ?? partyOfNoun(scene, noun, agent))),
    against: sides?.[1] ?? partyOf(scene, against, true),
  });
}

/** "Between rebels and government forces": the two sides. */
function pair(scene: Scene, between: NounPhrase, tail: readonly NounPhrase[]): [Run | null, Run | null] {
  const second = between.next ?? tail[tail.indexOf(between) + 1] ?? null;
  const left = partyOf(scene, between, true);
  return [left ? { first: left.first, last: Math.min(left.last, between.last) } : null, partyOf(scene, second, true)];
}

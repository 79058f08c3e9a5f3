import { UNCOUNTED } from "../../ledger/figure.ts";
import { type Draft, draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { partyOf, type Run } from "../parties.ts";
import { nounOf, prepOf, type Scene } from "../scene.ts";
import type { Word } from "../text.ts";
import { senseOf } from "./senses.ts";

/**
 * Who did it, said of a strike that the report goes on about: "denied responsibility for the attack", "accused the rebels
 * of the strike", "was behind it", "claimed responsibility". The method is that of the strike (CODEBOOK, `strike`).
 */
export function blameIn(scene: Scene, known: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (const clause of scene.parse.clauses) {
    const made = said(scene, clause);
    if (made && !known.some((other) => other.first < made.last && made.first < other.last)) found.push(made);
  }
  return found;
}

function said(scene: Scene, clause: Clause): Draft | null {
  const sense = senseOf(scene, clause)?.sense;
  const verb = (scene.words[clause.group.verb] as Word).lower;
  if (sense === "deny" && names(scene, clause, RESPONSIBILITY))
    return made(scene, clause, partyOf(scene, clause.subject, true), "denied");
  if (sense === "blame") {
    const on = clause.adjuncts.find((phrase) => prepOf(scene, phrase) === "on");
    const blamed = on && ofStrike(scene, clause.object) ? on : clause.object;
    const charged =
      (on !== undefined && ofStrike(scene, clause.object)) ||
      clause.adjuncts.some((phrase) => /^(?:of|for)$/.test(prepOf(scene, phrase)) && ofStrike(scene, phrase));
    const party = charged ? partyOf(scene, blamed, true) : null;
    return party ? made(scene, clause, party, "asserted") : null;
  }
  if (clause.group.copula || /^(?:claimed|claim|claims|claiming)$/.test(verb)) return behind(scene, clause, verb);
  return null;
}

const RESPONSIBILITY =
  /^(?:responsibility|involvement|attack|attacks|strike|strikes|charge|charges|accusation|accusations|bombing|role)$/;

const names = (scene: Scene, clause: Clause, words: RegExp): boolean =>
  [clause.object, ...clause.adjuncts].some(
    (phrase) => phrase !== null && words.test((scene.words[phrase.head] as Word).lower),
  );

const ofStrike = (scene: Scene, phrase: NounPhrase | null): boolean => {
  const events = nounOf(scene, phrase)?.events ?? [];
  return events.some(
    (sense) =>
      sense === "attack" ||
      sense === "airstrike" ||
      sense === "raid" ||
      sense === "bombing" ||
      sense === "shelling" ||
      sense === "chemical" ||
      sense === "suicide",
  );
};

/** "Was behind the attack", "was responsible for the strike", "claimed responsibility for the bombing". */
function behind(scene: Scene, clause: Clause, verb: string): Draft | null {
  const about =
    clause.adjuncts.find((phrase) => /^(?:behind|for)$/.test(prepOf(scene, phrase)) && ofStrike(scene, phrase)) ??
    (clause.group.copula ? undefined : ofStrike(scene, clause.object) ? clause.object : undefined);
  if (!about) return null;
  if (prepOf(scene, about) === "for" && !responsible(scene, clause, about)) return null;
  const party = partyOf(scene, clause.subject, true);
  if (party === null || (verb !== "was" && clause.group.negated)) return null;
  return made(scene, clause, party, clause.group.negated ? "denied" : "asserted");
}

const responsible = (scene: Scene, clause: Clause, about: NounPhrase): boolean =>
  scene.words
    .slice(clause.group.verb, about.first)
    .some(({ lower }) => lower === "responsible" || lower === "responsibility");

function made(scene: Scene, clause: Clause, party: Run | null, stance: Draft["stance"]): Draft {
  return draft({
    scene,
    clause,
    anchor: clause.group.verb,
    first: clause.first,
    last: clause.last,
    matter: { kind: "strike", method: "other", party: null, count: UNCOUNTED },
    where: clause.adjuncts.filter((phrase) => /^(?:in|on|at|near)$/.test(prepOf(scene, phrase))),
    party,
    definite: true,
    stance,
  });
}

import type { VerbSense } from "../../languages/language.ts";
import type { Outcome } from "../../ledger/entry.ts";
import type { Draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { partyOf } from "../parties.ts";
import { nounOf, prepOf, type Scene } from "../scene.ts";
import type { Word } from "../text.ts";
import { harmDraft, tailsOf } from "./harm-draft.ts";
import { harmByNoun, harmByState } from "./harm-nouns.ts";
import { partsOf } from "./harm-parts.ts";
import { countOf, groupsOf, type Persons, personsOf } from "./persons.ts";
import { roles } from "./roles.ts";
import { sensesOf } from "./senses.ts";

const OUTCOME: Partial<Record<VerbSense, Outcome>> = {
  kill: "killed",
  die: "killed",
  injure: "injured",
  hurtByGas: "injured",
  abduct: "abducted",
  detain: "detained",
  rape: "sexual violence",
};

/** People killed, injured, missing or held: by verb ("killing 46"), by state ("left three dead"), by noun ("the deaths of five"). */
export function harmIn(scene: Scene): Draft[] {
  const found: Draft[] = [];
  for (const clause of scene.parse.clauses) found.push(...byVerb(scene, clause));
  found.push(...bodiesIn(scene), ...harmByState(scene, found), ...harmByNoun(scene));
  const whole = found.filter((each, k) => !found.slice(0, k).some((other) => isSame(each, other)));
  return [...whole, ...partsOf(scene, whole)];
}

/** "Recovered the bodies of 14 people", "700 bodies were pulled from the rubble": dead. */
function bodiesIn(scene: Scene): Draft[] {
  const found: Draft[] = [];
  for (const noun of scene.nouns) {
    if (!BODIES.has((scene.words[noun.phrase.head] as Word).lower)) continue;
    const clause = scene.parse.clauses.find(
      ({ group, object, subject }) =>
        FOUND.has((scene.words[group.verb] as Word).lower) && (group.passive ? subject : object) === noun.phrase,
    );
    const of = clause && scene.nouns[noun.index + 1];
    if (clause === undefined) continue;
    const named = of && of.phrase.first === noun.phrase.last && prepOf(scene, of.phrase) === "of" ? of.phrase : null;
    const persons = personsOf(scene, named) ?? (noun.phrase.figure ? personsOf(scene, noun.phrase) : null);
    if (persons !== null) found.push(harm(scene, clause, "killed", persons, null));
  }
  return found;
}

const BODIES: ReadonlySet<string> = new Set(["body", "bodies", "corpse", "corpses", "remains"]);
const FOUND: ReadonlySet<string> = new Set(
  "found recovered discovered retrieved pulled exhumed unearthed collected uncovered dug buried removed".split(" "),
);

/** Two drafts of one outcome about the same people. */
const isSame = (a: Draft, b: Draft): boolean =>
  a.matter.kind === "harm" &&
  b.matter.kind === "harm" &&
  a.matter.outcome === b.matter.outcome &&
  a.about !== null &&
  a.about === b.about;

function byVerb(scene: Scene, clause: Clause): Draft[] {
  for (const { sense, lemma } of sensesOf(scene, clause)) {
    const outcome = OUTCOME[sense];
    const found = outcome
      ? suffered(scene, clause, outcome, sense === "die" || sense === "hurtByGas")
      : sense === "gain" && /^(?:capture|seize|take)$/.test(lemma)
        ? captives(scene, clause, lemma)
        : sense === "claimLives"
          ? lives(scene, clause)
          : sense === "lose"
            ? losses(scene, clause)
            : sense === "suffer"
              ? hurt(scene, clause)
              : sense === "treat"
                ? treated(scene, clause)
                : sense === "bury"
                  ? buried(scene, clause)
                  : [];
    if (found.length > 0) return found;
  }
  return [];
}

function suffered(scene: Scene, clause: Clause, outcome: Outcome, intransitive: boolean): Draft[] {
  const { patient: told, agent } = roles(scene, clause, intransitive, true);
  const patient = wholeOf(scene, intransitive ? (dying(scene, clause) ?? told) : told);
  if (patient === null || isDescribing(scene, clause)) return [];
  const number = intransitive ? null : numberOf(scene, clause, patient);
  if (number !== null) return [harm(scene, clause, outcome, number, agent)];
  return groupsOf(scene, patient).map((persons, k) => {
    const count = k === 0 ? numberAt(scene, clause, patient) : null;
    return harm(scene, clause, outcome, count ? { ...persons, ...count } : persons, agent, k > 0);
  });
}

/** "Left with wounded people on board": an adjective of those whom a preposition governs. */
const isDescribing = (scene: Scene, { group, object }: Clause): boolean =>
  group.form === "ed" &&
  group.last - group.first === 1 &&
  object !== null &&
  object.first === group.last &&
  scene.words[group.first - 1]?.lower === "with";

/** "Seven civilians, most of them children, | died": the seven. */
function wholeOf(scene: Scene, part: NounPhrase | null): NounPhrase | null {
  if (part === null || part.figure !== null || part.pronoun) return part;
  const { words } = scene;
  const whole = scene.nouns[part.index - 1]?.phrase;
  const before = whole?.pronoun ? scene.nouns[part.index - 2]?.phrase : whole;
  if (before === undefined || words[before.last]?.text !== "," || part.head - before.last > 5) return part;
  const share = words[before.last + 1]?.lower ?? "";
  if (!SHARES.has(share) || before.figure?.noun !== "count" || personsOf(scene, before) === null) return part;
  return before;
}

const SHARES: ReadonlySet<string> = new Set("most many some all half several mostly mainly largely".split(" "));

/** "Resulted in 56 civilians | dying": those right before it. */
const dying = (scene: Scene, { group, ownSubject }: Clause): NounPhrase | null =>
  group.form === "ing" && !ownSubject
    ? (scene.nouns.find(({ phrase }) => phrase.last === group.first && personsOf(scene, phrase) !== null)?.phrase ??
      null)
    : null;

/** "Put the number | of injured at 28". */
function numberOf(scene: Scene, { group }: Clause, patient: NounPhrase): Persons | null {
  const { words, nouns } = scene;
  if ((words[patient.head] as Word).lower !== "number" || words[patient.last]?.lower !== "of") return null;
  if (group.form !== "ed" || group.first !== patient.last + 1) return null;
  const at = nouns.find(({ phrase }) => phrase.first === group.last && phrase.figure?.noun === "count")?.phrase;
  return at?.figure ? { count: at.figure.figure, victims: "unknown", phrase: at, last: at.last } : null;
}

/** "Put the number of civilians | killed at 357": the number that the verb takes. */
function numberAt(scene: Scene, clause: Clause, patient: NounPhrase): Pick<Persons, "count" | "last"> | null {
  if (patient.figure !== null || clause.group.form !== "ed") return null;
  let counts = false;
  for (let k = patient.first; k < patient.head && !counts; k++) counts = scene.words[k]?.lower === "number";
  if (!counts) return null;
  const at = scene.nouns.find(
    ({ phrase }) =>
      phrase.first >= clause.group.last &&
      phrase.figure?.noun === "count" &&
      (prepOf(scene, phrase) === "at" || prepOf(scene, phrase) === "to"),
  );
  return at?.phrase.figure ? { count: at.phrase.figure.figure, last: at.phrase.last } : null;
}

/** A draft of people in a clause. `later`: not the first of a list, so that its quote begins with itself. */
function harm(
  scene: Scene,
  clause: Clause,
  outcome: Outcome,
  persons: Persons,
  agent: NounPhrase | null,
  later = false,
): Draft {
  const { phrase } = persons;
  const behind = phrase.first > clause.group.first;
  const first = later ? phrase.first : Math.min(phrase.first, clause.first);
  const last = behind && later ? persons.last : Math.max(persons.last, clause.last);
  return harmDraft(scene, clause, outcome, persons, {
    anchor: clause.group.verb,
    first: Math.max(first, scene.sentence.first),
    last: Math.min(last, scene.sentence.last),
    where: [...clause.adjuncts, ...(clause.subject ? tailsOf(scene, clause.subject) : [])],
    party: partyOf(scene, agent, true),
  });
}

/** "Were taken to the countryside", "to a camp": brought there, and not held. */
const isBrought = (scene: Scene, clause: Clause): boolean =>
  clause.adjuncts.some(
    (phrase) =>
      prepOf(scene, phrase) === "to" &&
      (HAVENS.has((scene.words[phrase.head] as Word).lower) ||
        (nounOf(scene, phrase)?.things.some(
          (sense) => sense === "settlement" || sense === "region" || sense === "home" || sense === "sickbay",
        ) ??
          false)),
  );

const HAVENS: ReadonlySet<string> = new Set(["housing", "safety", "accommodation", "shelters"]);

/** "Captured five soldiers": people, not a place. */
function captives(scene: Scene, clause: Clause, lemma: string): Draft[] {
  const { patient, agent } = roles(scene, clause, false);
  const noun = nounOf(scene, patient);
  if (patient === null || noun === null) return [];
  if (!noun.things.some((sense) => sense === "civilian" || sense === "combatant" || sense === "person")) return [];
  if (noun.things[0] === "party" && !patient.figure) return [];
  const hostage = scene.words
    .slice(clause.group.first, Math.min(scene.sentence.last, clause.last + 2))
    .some(({ lower }) => lower === "hostage" || lower === "hostages");
  const took = lemma === "take";
  if (took && isBrought(scene, clause)) return [];
  return groupsOf(scene, patient).map((persons, k) => {
    const kidnapped = hostage || (took && clause.group.passive && agent !== null && persons.victims === "civilian");
    return harm(scene, clause, kidnapped ? "abducted" : "detained", persons, agent, k > 0);
  });
}

/** "Claimed the lives of a man and his wife", "cost 5,000 lives", "claimed 30 lives". */
function lives(scene: Scene, clause: Clause): Draft[] {
  const object = [clause.object, ...clause.adjuncts].find(
    (phrase) => phrase && /^(?:lives|life)$/.test((scene.words[phrase.head] as Word).lower),
  );
  const noun = nounOf(scene, object ?? null);
  if (!object || !noun) return [];
  const of = clause.adjuncts.find((phrase) => prepOf(scene, phrase) === "of" && phrase.first >= object.last);
  const persons = of
    ? personsOf(scene, of)
    : { count: countOf(scene, noun), victims: "unknown" as const, phrase: object, last: object.last };
  return persons ? [harm(scene, clause, "killed", persons, clause.subject)] : [];
}

/** "Lost 12 soldiers"; "lost their lives". */
function losses(scene: Scene, clause: Clause): Draft[] {
  const { object, subject } = clause;
  if (object === null) return [];
  if (/^(?:lives|life)$/.test((scene.words[object.head] as Word).lower) && !object.figure) {
    const persons = personsOf(scene, subject);
    return persons ? [harm(scene, clause, "killed", persons, null)] : [];
  }
  const things = nounOf(scene, object)?.things ?? [];
  if (
    object.figure?.noun !== "count" ||
    !things.some((sense) => sense === "combatant" || sense === "person" || sense === "civilian")
  )
    return [];
  const persons = personsOf(scene, object);
  return persons ? [harm(scene, clause, "killed", persons, null)] : [];
}

/** "Suffered breathing difficulties", "sustained injuries". */
function hurt(scene: Scene, clause: Clause): Draft[] {
  const what = [clause.object, ...clause.adjuncts].map((phrase) => nounOf(scene, phrase));
  if (!what.some((noun) => noun?.events.includes("injury"))) return [];
  const persons = personsOf(scene, clause.subject);
  return persons ? [harm(scene, clause, "injured", persons, null)] : [];
}

/** "Were treated for burns", "were affected by the gas". */
function treated(scene: Scene, clause: Clause): Draft[] {
  if (!clause.group.passive) return [];
  const cause = clause.adjuncts.some((phrase) => {
    const noun = nounOf(scene, phrase);
    return (
      /^(?:for|by|with)$/.test(prepOf(scene, phrase)) &&
      noun?.events.some((sense) => sense === "injury" || sense === "poison" || sense === "chemical")
    );
  });
  const persons = cause ? personsOf(scene, clause.subject) : null;
  return persons ? [harm(scene, clause, "injured", persons, null)] : [];
}

/** "Trapped under the rubble" is missing (CODEBOOK, `harm`). */
function buried(scene: Scene, clause: Clause): Draft[] {
  const rubble = clause.adjuncts.some((phrase) =>
    /^(?:rubble|debris|ruins|wreckage)$/.test((scene.words[phrase.head] as Word).lower),
  );
  const { patient } = roles(scene, clause, false);
  const persons = rubble ? personsOf(scene, patient) : null;
  return persons ? [harm(scene, clause, "missing", persons, null)] : [];
}

import type { NounSense } from "../../languages/language.ts";
import { type Draft, draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { bare, partyOf, type Run } from "../parties.ts";
import { clauseOf, listOf, type Noun, nounOf, prepOf, type Scene, tailOf } from "../scene.ts";
import { aimOf, ragingAt, tells } from "./clash-nouns.ts";
import { antecedent, doer, type Field, fieldOf, governed, headOf, holdsAny, sideBefore, wordAt } from "./ground.ts";
import { roles } from "./roles.ts";
import { sensesOf } from "./senses.ts";
import { partyOfNoun } from "./strike-nouns.ts";
import { ARMS, methodOfParty } from "./weapons.ts";

/** Armed combat: "clashed with", "fierce fighting between", "launched an offensive on", "attacked a post". */
export function clashesIn(scene: Scene, strikes: readonly Draft[], isPlace: Field["isPlace"]): Draft[] {
  const field = fieldOf(scene, isPlace);
  const found: Draft[] = [];
  for (const clause of scene.parse.clauses) {
    const made = byVerb(field, clause, strikes);
    if (made && !same(found, made)) found.push(made);
  }
  for (const noun of scene.nouns) {
    const made = byNoun(field, noun, strikes, found);
    if (made && !same(found, made)) found.push(made);
  }
  return found;
}

/** "A battle broke out when rebels staged an assault": one fight told twice in one sentence is one claim. */
const same = (found: readonly Draft[], made: Draft): boolean =>
  found.some(
    (other) =>
      made.where.length === 0 ||
      (made.against === null && (made.party === null || other.party === null)) ||
      overlaps(other, made),
  );

const overlaps = (a: Draft, b: Draft): boolean => a.first < b.last && b.first < a.last;

function byVerb(field: Field, clause: Clause, strikes: readonly Draft[]): Draft | null {
  for (const { sense, lemma } of sensesOf(field.scene, clause)) {
    if (sense === "clash") return fought(field, clause, lemma);
    if (sense === "swap" && clause.object && field.war.fire.has(headOf(field.scene, clause.object)))
      return fought(field, clause, lemma);
    if (lemma === "open" && clause.object && field.war.fire.has(headOf(field.scene, clause.object)))
      return openedFire(field, clause);
    if (sense === "attack" && !strikes.some((each) => each.clause === clause)) return attacked(field, clause, lemma);
  }
  return null;
}

/**
 * "Clashed with", "are battling", "fought for the town". A participle behind its noun ("the coalition fighting them") only
 * says who somebody is.
 */
function fought(field: Field, clause: Clause, lemma: string): Draft | null {
  const { scene, war } = field;
  const { group } = clause;
  if (group.form === "ing" && !isEvent(field, clause)) return null;
  if (holdsAny(scene, group.verb + 1, group.verb + 2, war.back)) return null;
  const other =
    governed(scene, clause.adjuncts, war.against) ??
    (group.passive ? null : (clause.object ?? antecedent(field, clause)));
  const against = partyOf(scene, other, true);
  const who = doer(field, clause.subject);
  const about = governed(scene, clause.adjuncts, war.for);
  const goal = about !== null && isGround(field, about) ? about : null;
  // "Engaged in talks" is no fight, nor is "leaders clashed over the budget".
  if (against === null && (lemma === "engage" || (about !== null && goal === null && prepOf(scene, about) === "over")))
    return null;
  const fighters =
    who.run !== null && clause.subject !== null && listOf(clause.subject).some((each) => isFighter(field, each));
  if (against === null && goal === null && !fighters) return null;
  if (who.run === null && !who.back) return null;
  const both = against === null && clause.subject?.next ? sides(field, clause.subject) : null;
  return made(
    field,
    clause,
    [...clause.adjuncts, ...(clause.object ? [clause.object] : [])],
    both?.[0] ?? who.run,
    both?.[1] ?? against,
    who.back,
  );
}

/** What a fight is for: a place, or the control of one. */
const isGround = (field: Field, phrase: NounPhrase): boolean =>
  field.isPlace(phrase) ||
  field.war.grip.has(headOf(field.scene, phrase)) ||
  field.war.ground.has(headOf(field.scene, phrase)) ||
  field.scene.words[phrase.head]?.pos === "PROPN";

/** "Opened fire on a patrol": at civilians it is no combat, and their harm says it. */
function openedFire(field: Field, clause: Clause): Draft | null {
  const { scene, war } = field;
  const on = governed(scene, clause.adjuncts, war.over);
  const who = doer(field, clause.subject);
  if (on === null || who.run === null || !isTarget(field, on)) return null;
  return made(field, clause, [on, ...clause.adjuncts], who.run, partyOf(scene, on, false) ?? sideIn(field, on), false);
}

/** A participle that goes on with the sentence's event, behind a comma or a preposition of time. */
const isEvent = (field: Field, clause: Clause): boolean => {
  const before = field.scene.words[clause.group.first - 1];
  return (
    before !== undefined &&
    (before.text === "," ||
      clause.group.progressive ||
      field.war.beside.has(wordAt(field.scene, clause.group.verb + 1)))
  );
};

const isFighter = (field: Field, phrase: NounPhrase): boolean =>
  nounOf(field.scene, phrase)?.things.some((sense) => sense === "party" || sense === "combatant") ?? false;

/** "Rebels and government forces clashed": each is against the other. */
function sides(field: Field, phrase: NounPhrase): [Run | null, Run | null] {
  const left = bare(field.scene, phrase);
  return [left, phrase.next ? partyOf(field.scene, phrase.next, true) : null];
}

/** Ground forces attack a post, a convoy, a town; by air or with shells it is a strike. */
function attacked(field: Field, clause: Clause, lemma: string): Draft | null {
  const { scene, war } = field;
  const { patient: object, agent } = roles(scene, clause, false);
  const patient = object ?? antecedent(field, clause);
  if (
    armedWith(field, clause) ||
    methodOfParty(scene, agent) !== null ||
    methodOfParty(scene, governed(scene, clause.adjuncts, war.by)) !== null
  )
    return null;
  const who = doer(field, agent);
  const counter = /^counter/.test(lemma);
  // "Soldiers were ambushed near the town": by whom, no word says.
  const beset = clause.group.passive && agent === null && patient !== null && isFighter(field, patient);
  if (who.run === null && !beset && !(agent?.pronoun && lemma === "storm")) return null;
  if (patient === null ? !counter : !isTarget(field, patient)) return null;
  const against = patient ? (partyOf(scene, patient, false) ?? sideIn(field, patient)) : null;
  return made(field, clause, [...(patient ? [patient] : []), ...clause.adjuncts], who.run, against, who.back);
}

/** With one of these, an attack is a strike. */
const STRIKES: ReadonlySet<NounSense> = new Set([...ARMS, "poison"]);

/** "Attacked with rockets", "with two car bombs". */
const armedWith = (field: Field, clause: Clause): boolean =>
  clause.adjuncts.some(
    (phrase) =>
      field.war.armedBy.has(prepOf(field.scene, phrase)) &&
      (nounOf(field.scene, phrase)?.events.some((event) => STRIKES.has(event)) ?? false),
  );

const sideIn = (field: Field, phrase: NounPhrase): Run | null => {
  const noun = nounOf(field.scene, phrase);
  return noun && sideBefore(field.scene, noun);
};

/** Civilians attacked are no combat: their harm says it. */
function isTarget(field: Field, phrase: NounPhrase): boolean {
  const { scene, war } = field;
  const noun = nounOf(scene, phrase);
  if (noun === null || phrase.pronoun) return false;
  if (war.target.has(headOf(scene, phrase))) return true;
  if (
    noun.things.some(
      (sense) => sense === "party" || sense === "combatant" || sense === "settlement" || sense === "region",
    )
  )
    return true;
  return noun.things.length === 0 && noun.events.length === 0 && (scene.words[phrase.head]?.pos ?? "") === "PROPN";
}

function made(
  field: Field,
  clause: Clause,
  where: NounPhrase[],
  party: Run | null,
  against: Run | null,
  back: boolean,
): Draft {
  return draft({
    scene: field.scene,
    clause,
    anchor: clause.group.verb,
    first: clause.first,
    last: clause.last,
    matter: { kind: "clash", party: null, against: null },
    where,
    party,
    against,
    definite: back && party === null,
  });
}

function byNoun(field: Field, noun: Noun, strikes: readonly Draft[], known: readonly Draft[]): Draft | null {
  const { scene, war } = field;
  const attack = noun.events.includes("attack");
  const fire =
    noun.events.includes("exchange") &&
    tailOf(scene, noun)
      .slice(0, 1)
      .some((phrase) => war.fire.has(headOf(scene, phrase)));
  if (!fire && !noun.events.some((event) => event === "clash" || event === "offensive" || event === "war") && !attack)
    return null;
  if (strikes.some((other) => other.anchor === noun.phrase.head) && !attack) return null;
  if (known.some((other) => other.first <= noun.phrase.head && noun.phrase.head < other.last)) return null;
  const clause = clauseOf(scene, noun.phrase.head);
  if (clause !== null && isRepelled(field, noun, clause)) return null;
  const subject = clause !== null && clause.subject === noun.phrase && clause.ownSubject;
  const tail = subject ? [...tailOf(scene, noun), ...clause.adjuncts] : tailOf(scene, noun);
  const between = governed(scene, tail, war.between);
  const pair = between ? opposed(field, between, tail) : null;
  const agent = clause && clause.object === noun.phrase ? clause : null;
  const against = governed(scene, tail, war.against);
  const party = pair?.[0] ?? partyOfNoun(scene, noun, agent) ?? sideBefore(scene, noun) ?? doneBy(field, noun);
  const goal = aimOf(field, noun, tail);
  // "An operation to retake the town from the rebels".
  const holder = goal === null ? null : governed(scene, goal.adjuncts, war.from);
  const other = pair?.[1] ?? partyOf(scene, against, true) ?? partyOf(scene, holder, false);
  const struck = strikes.some((each) => each.anchor === noun.phrase.head);
  if (!tells(field, { noun, clause, tail, agent, party, against: other, attack, struck })) return null;
  const raging = ragingAt(field, noun);
  let last = Math.max(noun.phrase.last, goal?.last ?? 0, raging?.last ?? 0);
  for (const phrase of tail) if (phrase.first - last < 3) last = Math.max(last, phrase.last);
  return draft({
    scene,
    clause,
    anchor: noun.phrase.head,
    first: agent ? agent.first : bare(scene, noun.phrase).first,
    last: subject ? Math.max(last, clause.last) : last,
    matter: { kind: "clash", party: null, against: null },
    where: [
      ...tail.filter((phrase) => phrase !== between && phrase !== between?.next),
      ...(raging?.adjuncts ?? []),
      ...(goal?.object ? [goal.object] : []),
      ...(goal?.adjuncts ?? []),
      ...(clause ? clause.adjuncts : []),
    ],
    party,
    against: other,
    definite: party === null && other === null,
    ...(war.no.has(wordAt(scene, noun.phrase.first)) && { stance: "denied" as const }),
  });
}

/** The clash in an attack repelled is optional (CODEBOOK, "control"): it is left to the claim that the place is held. */
const isRepelled = (field: Field, noun: Noun, clause: Clause): boolean =>
  (clause.object === noun.phrase || (clause.group.passive && clause.subject === noun.phrase)) &&
  sensesOf(field.scene, clause).some(({ sense }) => sense === "repel");

/** "An offensive | launched by the army", "an offensive | they launched": by whom, in the clause that hangs on the noun. */
function doneBy(field: Field, noun: Noun): Run | null {
  const { scene, war } = field;
  for (const clause of scene.parse.clauses) {
    if (antecedent(field, clause) === noun.phrase) return doer(field, clause.subject).run;
    if (clause.subject !== noun.phrase) continue;
    const by = governed(scene, clause.adjuncts, war.by);
    if (by) return partyOf(scene, by, true);
  }
  return null;
}

/** "Between rebels and government forces": the two sides. */
function opposed(field: Field, between: NounPhrase, tail: readonly NounPhrase[]): [Run | null, Run | null] {
  const { scene } = field;
  const next = scene.nouns.find(({ phrase }) => phrase.first === between.last + 1)?.phrase;
  const behind = tail[tail.indexOf(between) + 1];
  const third = behind && partyOf(scene, behind, false) !== null ? behind : null;
  const second = between.next ?? (next?.prep === -1 ? next : null) ?? third;
  const left = partyOf(scene, between, true);
  const cut = left ? { first: left.first, last: Math.min(left.last, between.last) } : null;
  return [cut ?? sideAt(field, between), partyOf(scene, second, true)];
}

/** "Between rebel and regime forces": an adjective that shares the noun behind it. */
const sideAt = (field: Field, phrase: NounPhrase): Run | null => {
  const run = bare(field.scene, phrase);
  return prepOf(field.scene, phrase) === "" || run.last <= run.first ? null : run;
};

import type { VerbSense } from "../../languages/language.ts";
import type { Draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { nounOf, prepOf, type Scene } from "../scene.ts";
import { ceded, drivenOut, fallen, fledFrom, givenBack, lost, repelled, withdrawn } from "./control-losses.ts";
import { entered, foughtInto, neared, pierced, swept, within } from "./control-moves.ts";
import { controlByNoun } from "./control-nouns.ts";
import {
  antecedent,
  doer,
  doerOf,
  type Field,
  fieldOf,
  fights,
  type Ground,
  governed,
  groundOf,
  headOf,
  holdsAny,
  isMeant,
  tailBehind,
  wordAt,
} from "./ground.ts";
import { control, prevented } from "./holding.ts";
import { roles } from "./roles.ts";
import { sensesOf } from "./senses.ts";

/** Who holds a place: taken, entered, lost, held, fought over. By verbs first, then by the nouns that no verb has told. */
export function controlIn(scene: Scene, isPlace: Field["isPlace"]): Draft[] {
  const field = fieldOf(scene, isPlace);
  const found: Draft[] = [];
  for (const clause of scene.parse.clauses) {
    const made = byVerb(field, clause);
    if (made) found.push(made, ...datedApart(field, clause, made));
  }
  for (const noun of scene.nouns) {
    const made = controlByNoun(field, noun, found);
    if (made) found.push(made);
  }
  return found;
}

/** "Took Goma on 1 November | and Bukavu six days later": dated apart, so that each is a claim (CODEBOOK, "One claim"). */
function datedApart(field: Field, clause: Clause, made: Draft): Draft[] {
  const { scene } = field;
  if (made.matter.kind !== "control" || made.matter.change !== "gained" || clause.times.length < 2) return [];
  const time = scene.times.find(({ first }) => first >= clause.group.last);
  const and = time === undefined ? undefined : scene.words[time.last];
  const next =
    and?.lower === "and" ? scene.nouns.find(({ phrase }) => phrase.first === (time?.last ?? 0) + 1)?.phrase : undefined;
  const ground = next === undefined || next.prep >= 0 ? null : groundOf(field, next);
  const later = next === undefined ? undefined : scene.times.find(({ first }) => first === next.last);
  if (ground === null || ground.where.length === 0 || next === undefined || later === undefined || time === undefined)
    return [];
  const again: Draft = {
    ...made,
    matter: { ...made.matter },
    anchor: next.head,
    first: next.first,
    last: later.last,
    where: ground.where,
    clause: { ...clause, first: next.first, last: later.last, times: [later] },
  };
  made.last = Math.min(made.last, time.last);
  return [again];
}

type Rule = (field: Field, clause: Clause, lemma: string) => Draft | null;

/** "The hill changed hands several times". */
function changed(field: Field, clause: Clause): Draft | null {
  const ground = groundOf(field, clause.subject);
  if (ground === null || clause.object === null || !field.war.hands.has(headOf(field.scene, clause.object)))
    return null;
  return control(field, clause, "contested", ground.where, null);
}

/** "Still held out in the steelworks": where the defenders are. */
function heldOut(field: Field, clause: Clause): Draft | null {
  const { scene, war } = field;
  if (clause.group.passive || !holdsAny(scene, clause.group.last - 1, clause.group.last + 1, war.out)) return null;
  const at = clause.adjuncts.find(
    (phrase) => war.inside.has(prepOf(scene, phrase)) && groundOf(field, phrase) !== null,
  );
  const ground = groundOf(field, at ?? null);
  if (ground === null || !fights(field, clause.subject)) return null;
  return control(field, clause, "held", ground.where, doer(field, clause.subject));
}

const RULES: Partial<Record<VerbSense, Rule>> = {
  gain: gained,
  hold: held,
  advance: entered,
  sweep: swept,
  near: neared,
  arrive: reached,
  breakIn: pierced,
  crossLine: entered,
  driveOut: drivenOut,
  withdraw: withdrawn,
  flee: fledFrom,
  lose: lost,
  repel: repelled,
  fallTo: fallen,
  cede: ceded,
  returnHome: givenBack,
  raise: flagged,
  change: changed,
  divide: divided,
  clash: foughtFor,
};

function byVerb(field: Field, clause: Clause): Draft | null {
  const entries = sensesOf(field.scene, clause);
  // "Took place", "pushed back": with its particle a verb says that, and not what it says alone.
  const bound = entries[0]?.particle !== null && entries[0] !== undefined;
  for (const { sense, lemma, particle } of entries) {
    const made = bound && particle === null ? null : RULES[sense]?.(field, clause, lemma);
    if (made) return made;
  }
  return (clause.group.copula ? within(field, clause) : null) ?? disputed(field, clause);
}

/** "The town remains contested", "control of it is disputed". */
function disputed(field: Field, clause: Clause): Draft | null {
  const { scene, war } = field;
  const { group, subject } = clause;
  if (subject === null || subject.pronoun) return null;
  const remains = group.copula || scene.words[group.verb]?.lex?.verbs.some(({ sense }) => sense === "remain");
  const said =
    group.passive && war.contested.has(wordAt(scene, group.verb)) && war.contested.has(wordAt(scene, group.last - 1));
  if (!said && !(remains && war.contested.has(wordAt(scene, group.last)) && !nounAhead(field, group.last + 1)))
    return null;
  const of = war.grip.has(headOf(scene, subject))
    ? tailBehind(scene, subject).find((phrase) => field.isPlace(phrase))
    : subject;
  const ground = groundOf(field, of ?? null);
  if (ground === null || ground.where.length === 0) return null;
  return control(field, clause, "contested", ground.where, null, { last: Math.max(clause.last, group.last + 1) });
}

/** "Remains contested | ground" is told by its noun. */
const nounAhead = ({ scene }: Field, at: number): boolean =>
  scene.nouns.some(({ phrase }) => phrase.first < at && at < phrase.last);

/** Fighters who reach a place are at it; "reached an agreement" has none. */
function reached(field: Field, clause: Clause, lemma: string): Draft | null {
  return lemma === "reach" ? neared(field, clause, lemma) : null;
}

/** Captured, retaken, liberated; a part of a place is an advance. "Retook it" has the place before. */
function gained(field: Field, clause: Clause, lemma: string): Draft | null {
  const { patient } = roles(field.scene, clause, false);
  // "Had taken shelter": no ground.
  if (nounOf(field.scene, patient)?.events.includes("refuge")) return null;
  const ahead = partAhead(field, clause);
  const ground =
    groundOf(field, patient) ??
    groundOf(field, antecedent(field, clause)) ??
    nearest(field, clause) ??
    ahead ??
    it(field, clause, patient, lemma);
  if (ground === null || prevented(field, clause)) return null;
  if (lemma === "occupy" && (isNow(field, clause) || remainsSo(field, clause)))
    return control(field, clause, "held", ground.where, doerOf(field, clause), ground);
  const stance = isMeant(field, clause) ? ({ stance: "planned" } as const) : {};
  return control(
    field,
    clause,
    ground.part ? "advanced" : "gained",
    ground.where,
    doerOf(field, clause, ground === ahead),
    {
      extent: ground.extent,
      share: ground.share,
      ...stance,
    },
  );
}

/** "Occupies the town": in the present tense it is held. */
const isNow = ({ scene }: Field, { group }: Clause): boolean =>
  group.form === "finite" &&
  group.last - group.first === 1 &&
  (scene.words[group.verb]?.lex?.verbs.some(({ form }) => form === "base" || form === "s") ?? false);

/** "Remains | occupied by": held still. */
const remainsSo = ({ scene }: Field, { group, index }: Clause): boolean => {
  const before = scene.parse.clauses[index - 1];
  return (
    before !== undefined &&
    before.group.last === group.first &&
    (scene.words[before.group.verb]?.lex?.verbs.some(({ sense }) => sense === "remain") ?? false)
  );
};

/** "Around the town | recently | seized by rebels": a participle hangs on the place right before it. */
function nearest(field: Field, clause: Clause): Ground | null {
  const { scene } = field;
  if (clause.group.form !== "ed" || clause.object !== null) return null;
  const time = scene.times.find(({ last }) => last === clause.group.first);
  const end = time ? time.first : clause.group.first;
  const before = scene.nouns.find(({ phrase }) => phrase.last === end);
  return before ? groundOf(field, before.phrase) : null;
}

/** "Recaptured | part | of the district": where "part" is read as an adverb. */
function partAhead(field: Field, clause: Clause): Ground | null {
  const of = clause.adjuncts.find((phrase) => prepOf(field.scene, phrase) === "of" && field.isPlace(phrase));
  if (of === undefined || clause.object !== null || !field.war.partitive.has(wordAt(field.scene, of.prep - 1)))
    return null;
  const at = of.prep - 1;
  // "Almost all of it" is not all.
  const all = field.war.entire.has(wordAt(field.scene, at)) && !field.war.almost.has(wordAt(field.scene, at - 1));
  return { where: [of], part: !all, extent: all ? "whole" : "part", share: null };
}

/** "Stormed the base | and took it", "and held it": the object of the verb before. */
function before(field: Field, clause: Clause, patient: NounPhrase | null): Ground | null {
  if (!patient?.pronoun || headOf(field.scene, patient) !== "it" || clause.ownSubject) return null;
  const told = groundOf(field, field.scene.parse.clauses[clause.index - 1]?.object ?? null);
  return told === null ? null : { ...told, part: false };
}

const it = (field: Field, clause: Clause, patient: NounPhrase | null, lemma: string): Ground | null => {
  const told = before(field, clause, patient);
  if (told !== null) return told;
  const place =
    patient?.pronoun &&
    headOf(field.scene, patient) === "it" &&
    (field.war.seize.has(lemma) || field.war.over.has(wordAt(field.scene, clause.group.verb + 1)));
  return place ? { where: [], part: false, extent: "whole", share: null } : null;
};

/** Controls, holds, retains; "no longer controls" is lost. A place "held by" somebody in passing is an adjective: optional, left out. */
function held(field: Field, clause: Clause, lemma: string): Draft | null {
  const { scene, war } = field;
  const { group } = clause;
  const aside = group.form === "ed" && clause.object === null;
  const { patient, agent } = roles(scene, clause, false);
  const holder = agent ?? (group.form === "ing" ? (scene.parse.clauses[clause.index + 1]?.subject ?? null) : null);
  const out = lemma === "hold" ? heldOut(field, clause) : null;
  if (out !== null) return out;
  if (aside || isAttributive(field, clause) || (lemma === "occupy" && !group.passive)) return null;
  const ground =
    groundOf(field, patient) ??
    groundOf(field, antecedent(field, clause)) ??
    ofWhich(field, clause, patient) ??
    before(field, clause, patient);
  if (ground === null || (!group.passive && !fights(field, holder))) return null;
  const change = holdsAny(scene, group.first - 1, group.verb, war.noLonger) ? "lost" : "held";
  return control(field, clause, change, ground.where, doer(field, holder), {
    extent: ground.extent,
    share: ground.share,
  });
}

/** "Rebel held areas", without its hyphen, is an adjective; and "held out" holds no place. */
function isAttributive(field: Field, clause: Clause): boolean {
  const { group, subject } = clause;
  if (clause.object === null) return field.war.out.has(wordAt(field.scene, group.last));
  if (group.form !== "ed" || subject === null || subject.pronoun || !clause.ownSubject || subject.last !== group.first)
    return false;
  const first = field.scene.words[subject.first];
  return (
    subject.last - subject.first === 1 && first !== undefined && !first.capital && !nounOf(field.scene, subject)?.plural
  );
}

/** "The town, most of which is held": a part of what stands before "which". */
function ofWhich(field: Field, clause: Clause, patient: NounPhrase | null): Ground | null {
  const { scene, war } = field;
  if (patient === null) return null;
  const whole = patient.pronoun || headOf(scene, patient) === "which";
  const said = whole
    ? war.partitive.has(wordAt(scene, patient.first)) && patient.first < patient.head
    : war.partitive.has(headOf(scene, patient)) &&
      war.of.has(wordAt(scene, patient.last)) &&
      clause.link === "relative";
  if (!said) return null;
  const before = scene.nouns.findLast(({ phrase }) => phrase.last <= patient.first && patient.first - phrase.last <= 1);
  return before && field.isPlace(before.phrase)
    ? { where: [before.phrase], part: true, extent: "part", share: null }
    : null;
}

/** Raising one's flag over a place tells that it is gained. */
function flagged(field: Field, clause: Clause): Draft | null {
  const { scene, war } = field;
  const { patient } = roles(scene, clause, false);
  if (patient === null || !war.flag.has(headOf(scene, patient))) return null;
  const over = [...tailBehind(scene, patient), ...clause.adjuncts].filter(
    (phrase) => war.over.has(prepOf(scene, phrase)) && field.isPlace(phrase),
  );
  return over.length === 0 ? null : control(field, clause, "gained", over, doerOf(field, clause));
}

/** A divided city is contested; to divide it into pockets is something else. */
function divided(field: Field, clause: Clause): Draft | null {
  const { group } = clause;
  const ground = groundOf(field, clause.subject);
  const between = group.form === "ed" && governed(field.scene, clause.adjuncts, field.war.divides) !== null;
  if (ground === null || !(group.passive || between) || clause.object !== null) return null;
  return control(field, clause, "contested", ground.where, null);
}

/** "They battle for the town": neither holds it. "Fought their way into it": a part taken. */
function foughtFor(field: Field, clause: Clause): Draft | null {
  const { scene, war } = field;
  if (clause.object !== null && war.way.has(headOf(scene, clause.object))) return foughtInto(field, clause);
  const goal = governed(scene, clause.adjuncts, war.for);
  if (goal === null) return null;
  const where = war.grip.has(headOf(scene, goal))
    ? tailBehind(scene, goal).filter((phrase) => field.isPlace(phrase))
    : field.isPlace(goal)
      ? [goal]
      : [];
  return where.length === 0 ? null : control(field, clause, "contested", where, null);
}

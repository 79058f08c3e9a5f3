import type { Draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { nounOf, prepOf } from "../scene.ts";
import type { Word } from "../text.ts";
import {
  doer,
  doerOf,
  type Field,
  fights,
  type Ground,
  groundOf,
  headOf,
  holdsAny,
  tailBehind,
  wordAt,
} from "./ground.ts";
import { control, distanceIn, prevented } from "./holding.ts";
import { sensesOf } from "./senses.ts";

/** Those who move are soldiers, more than one: "a bomber entered the station" changes no control. */
function moves(field: Field, phrase: NounPhrase | null): boolean {
  if (!fights(field, phrase) || phrase === null) return false;
  const noun = nounOf(field.scene, phrase);
  // A convoy that enters a town brings something; it takes nothing.
  if (phrase.figure?.figure.high === 1 || field.war.convoy.has(headOf(field.scene, phrase))) return false;
  return (
    phrase.pronoun || noun === null || noun.plural || !noun.things.includes("combatant") || noun.things[0] === "party"
  );
}

/** "Advanced, capturing the town": what they gained says it all. */
const gainsNext = (field: Field, clause: Clause): boolean => {
  const next = field.scene.parse.clauses[clause.index + 1];
  return (
    next !== undefined &&
    next.group.form === "ing" &&
    sensesOf(field.scene, next).some(({ sense }) => sense === "gain") &&
    groundOf(field, next.object) !== null
  );
};

/** Entered, advanced on, pushed into: a part of a place taken, or ground toward it. */
export function entered(field: Field, clause: Clause, lemma: string): Draft | null {
  const { scene, war } = field;
  if (
    clause.group.passive ||
    (lemma === "storm" && !goesInto(field, clause)) ||
    lemma === "infiltrate" ||
    lemma === "breach" ||
    lemma === "penetrate" ||
    prevented(field, clause)
  )
    return null;
  if (
    clause.group.form === "infinitive" || clause.group.form === "ing"
      ? !doerFights(field, clause)
      : !moves(field, clause.subject)
  )
    return null;
  const preps = lemma === "push" ? war.pushing : war.toward;
  const object = lemma === "enter" || lemma === "cross" ? clause.object : null;
  if (lemma === "cross" && !goesInto(field, clause) && (object === null || !isLine(field, object))) return null;
  const range = clause.adjuncts.findIndex(
    (phrase) =>
      (war.within.has(prepOf(scene, phrase)) || prepOf(scene, phrase) === "to" || prepOf(scene, phrase) === "into") &&
      war.range.has(headOf(scene, phrase)),
  );
  const goal =
    object ??
    (range >= 0
      ? clause.adjuncts[range + 1]
      : clause.adjuncts.find((phrase) => preps.has(prepOf(scene, phrase)) && groundOf(field, phrase) !== null)) ??
    null;
  const ground =
    lemma === "cross" && goal !== null && goal === object ? beyond(field, clause, goal) : groundOf(field, goal);
  if (ground === null && lemma !== "cross") return within(field, clause);
  if (ground === null || goal === null || gainsNext(field, clause)) return null;
  if (lemma !== "enter" && ground.where.length === 0) return null;
  const inside = lemma === "enter" || war.into.has(prepOf(scene, goal));
  return control(field, clause, "advanced", ground.where, doerOf(field, clause, true), {
    extent: inside ? "inside" : "toward",
  });
}

/** "Crossed the river near the village": the places of the crossing, then the river. */
function beyond(field: Field, clause: Clause, line: NounPhrase): Ground | null {
  const where = clause.adjuncts.filter((phrase) => field.isPlace(phrase));
  const own = groundOf(field, line)?.where ?? [];
  return where.length + own.length === 0
    ? null
    : { where: [...where, ...own], part: false, extent: "inside", share: null };
}

/** "Stormed into the town", "moved into it". */
const goesInto = (field: Field, { adjuncts, object }: Clause): boolean =>
  object === null &&
  adjuncts.some((phrase) => prepOf(field.scene, phrase) === "into" && groundOf(field, phrase)?.where.length);

const doerFights = (field: Field, clause: Clause): boolean =>
  doerOf(field, clause, true).run !== null || moves(field, clause.subject);

/** "The border", "the Una": a river's name takes the article. */
const isLine = (field: Field, phrase: NounPhrase): boolean => {
  const head = field.scene.words[phrase.head] as Word;
  if (head.pos === "PROPN" && head.capital && head.lex === undefined && field.scene.words[phrase.first]?.pos === "DET")
    return true;
  for (let k = phrase.first; k < phrase.last; k++) if (field.war.crossed.has(wordAt(field.scene, k))) return true;
  return false;
};

/** "Fought their way | into the old city". */
export function foughtInto(field: Field, clause: Clause): Draft | null {
  const goal =
    clause.adjuncts.find((phrase) => field.war.into.has(prepOf(field.scene, phrase)) && groundOf(field, phrase)) ??
    null;
  const ground = groundOf(field, goal);
  if (ground === null || !moves(field, clause.subject)) return null;
  return control(field, clause, "advanced", ground.where, doer(field, clause.subject), { extent: "inside" });
}

/** "Swept across the north" is an advance; to march into a town is to have it. */
export function swept(field: Field, clause: Clause, lemma: string): Draft | null {
  const { scene, war } = field;
  if (!moves(field, clause.subject)) return null;
  const goal = clause.adjuncts.find(
    (phrase) => war.toward.has(prepOf(scene, phrase)) && groundOf(field, phrase) !== null,
  );
  const ground = groundOf(field, goal ?? null);
  if (ground === null || goal === undefined || ground.where.length === 0) return null;
  const taken = lemma === "march" && prepOf(scene, goal) === "into";
  return control(field, clause, taken ? "gained" : "advanced", ground.where, doer(field, clause.subject), {
    extent: taken ? "whole" : "toward",
  });
}

/** Closing in on a place; moving, or being, within some metres of it. */
export function neared(field: Field, clause: Clause, lemma: string): Draft | null {
  const closer = holdsAny(
    field.scene,
    clause.group.last,
    Math.min(field.scene.sentence.last, clause.group.last + 1),
    field.war.closer,
  );
  if (lemma === "move" && !closer && goesInto(field, clause)) return entered(field, clause, lemma);
  if ((lemma === "move" || lemma === "come" || lemma === "draw") && !closer) return within(field, clause);
  const { scene, war } = field;
  if (!moves(field, clause.subject)) return null;
  const goal =
    lemma === "approach" || lemma === "reach"
      ? clause.object
      : (clause.adjuncts.find((phrase) => war.toward.has(prepOf(scene, phrase)) && groundOf(field, phrase) !== null) ??
        null);
  const ground = groundOf(field, goal);
  if (ground === null || ground.where.length === 0) return null;
  return control(field, clause, "advanced", ground.where, doer(field, clause.subject), { extent: "toward" });
}

export function within(field: Field, clause: Clause): Draft | null {
  const { scene, war } = field;
  if (!moves(field, clause.subject)) return null;
  const at = clause.adjuncts.findIndex(
    (phrase) =>
      phrase.prep >= 0 &&
      holdsAny(scene, phrase.prep, phrase.head, war.within) &&
      (phrase.figure?.noun === "measure" || field.scene.words[phrase.head]?.lex === undefined),
  );
  const measure = clause.adjuncts[at];
  if (measure === undefined || !isMeasure(field, measure)) return null;
  const where = clause.adjuncts.slice(at + 1).filter((phrase) => field.isPlace(phrase));
  const distance = distanceIn(scene, clause);
  return control(field, clause, "advanced", where, doer(field, clause.subject), {
    extent: "toward",
    ...(distance && { distance }),
  });
}

const isMeasure = (field: Field, phrase: NounPhrase): boolean =>
  phrase.figure?.noun === "measure" || field.war.length.has(headOf(field.scene, phrase));

/** Through the lines of the other side, into a district: a part taken. */
export function pierced(field: Field, clause: Clause): Draft | null {
  const { scene, war } = field;
  if (clause.group.passive || !moves(field, clause.subject)) return null;
  const through =
    [clause.object, ...clause.adjuncts].find((phrase) => phrase !== null && isThrough(field, phrase)) ?? null;
  if (through === null) return null;
  const ground: Ground | null = groundOf(field, through);
  const where = [
    ...(ground?.where ?? []),
    ...tailBehind(scene, through).filter((phrase) => field.isPlace(phrase)),
    ...clause.adjuncts.filter((phrase) => field.isPlace(phrase)),
  ];
  if (war.siege.has(headOf(scene, through))) return null;
  return control(field, clause, "advanced", where, doer(field, clause.subject), { extent: "inside" });
}

function isThrough(field: Field, phrase: NounPhrase): boolean {
  const { scene, war } = field;
  if (war.lines.has(headOf(scene, phrase))) return phrase.prep < 0 || war.into.has(prepOf(scene, phrase));
  return (
    phrase.prep >= 0 &&
    war.into.has(prepOf(scene, phrase)) &&
    prepOf(scene, phrase) !== "in" &&
    prepOf(scene, phrase) !== "on" &&
    field.isPlace(phrase)
  );
}

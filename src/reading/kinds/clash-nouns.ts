import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import type { Run } from "../parties.ts";
import { type Noun, prepOf } from "../scene.ts";
import { assails } from "./assaults.ts";
import { antecedent, type Field, governed, headOf, holdsAny, wordAt } from "./ground.ts";
import { sensesOf } from "./senses.ts";
import { isDefinite } from "./strike-nouns.ts";

/** A noun of fighting as a sentence has it. */
export interface Mention {
  readonly noun: Noun;
  readonly clause: Clause | null;
  readonly tail: readonly NounPhrase[];
  /** The clause whose object it is: "launched an offensive". */
  readonly agent: Clause | null;
  readonly party: Run | null;
  readonly against: Run | null;
  readonly attack: boolean;
  /** It is a strike already. */
  readonly struck: boolean;
}

/**
 * Which mentions of a fight are claims. "The offensive" in passing points back; "operations" and "campaigns" may be
 * anybody's; "hostilities" and "the fight against terrorism" are politics until sides and a place are said.
 */
export function tells(field: Field, mention: Mention): boolean {
  const { scene, war } = field;
  const { noun, attack } = mention;
  const head = headOf(scene, noun.phrase);
  const told = occurs(field, mention);
  if (noun.events[0] === "war") return governed(scene, mention.tail, war.between) !== null;
  if (attack)
    return (
      mention.party !== null &&
      launched(field, mention) &&
      (aims(field, mention) || (!mention.struck && assails(field, mention.tail)))
    );
  if (war.looseOffensive.has(head)) return campaign(field, mention, told);
  if (war.looseClash.has(head))
    return told
      ? !isDefinite(scene, noun) || placed(mention)
      : !isDefinite(scene, noun) &&
          placed(mention) &&
          (war.surprise.has(head) ||
            (mention.party !== null &&
              (mention.against !== null || governed(scene, mention.tail, war.between) !== null)));
  if (isDefinite(scene, noun))
    return (
      told ||
      launched(field, mention) ||
      governed(scene, mention.tail, war.between) !== null ||
      (mention.party !== null && (placed(mention) || aims(field, mention)))
    );
  return (
    told ||
    !framed(field, mention) ||
    placed(mention) ||
    mention.party !== null ||
    mention.against !== null ||
    launched(field, mention) ||
    aims(field, mention) ||
    fierce(field, mention)
  );
}

/** Somewhere, or against somebody: a tail that is not of the noun itself. */
const placed = ({ tail }: Mention): boolean => tail.length > 0;

/** "Clashes raged", "fighting has intensified", "the offensive began": the sentence tells that it goes on. */
function occurs(field: Field, { noun, clause }: Mention): boolean {
  const { scene } = field;
  for (const each of scene.parse.clauses) {
    if (each.subject !== noun.phrase || (each.link === "relative" && each.adjuncts.length === 0)) continue;
    if (sensesOf(scene, each).some(({ sense }) => sense === "occur")) return true;
    if (HEARD.has(wordAt(scene, each.group.verb))) return true;
    if (!each.group.copula) continue;
    if (holdsAny(scene, each.group.last, Math.min(scene.sentence.last, each.group.last + 2), field.war.underway))
      return true;
    if (holdsAny(scene, each.group.last, Math.min(scene.sentence.last, each.group.last + 2), field.war.fierce))
      return true;
  }
  return ragingAt(field, noun) !== null || (clause === null && fiercely(field, noun));
}

/** "Gunfire was heard". */
const HEARD: ReadonlySet<string> = new Set(["heard", "reported", "witnessed"]);

/** "Launched an offensive", "mounting an attack". */
function launched(field: Field, { agent, noun }: Mention): boolean {
  const { scene } = field;
  if (agent !== null && sensesOf(scene, agent).some(({ sense }) => sense === "launch")) return true;
  return scene.parse.clauses.some(
    (each) =>
      (antecedent(field, each) === noun.phrase ||
        (each.subject === noun.phrase && (each.group.passive || each.group.form === "ed"))) &&
      sensesOf(scene, each).some(({ sense }) => sense === "launch"),
  );
}

/** "A battle | raging in the town": the participle right behind the noun. */
export const ragingAt = (field: Field, noun: Noun): Clause | null =>
  field.scene.parse.clauses.find(
    (clause) =>
      clause.group.first === noun.phrase.last &&
      clause.group.form === "ing" &&
      sensesOf(field.scene, clause).some(({ sense }) => sense === "occur"),
  ) ?? null;

const aims = (field: Field, { noun, tail }: Mention): boolean => aimOf(field, noun, tail) !== null;

/** What an attack is to take: "an attack | to recapture the road". */
export function aimOf(field: Field, noun: Noun, tail: readonly NounPhrase[]): Clause | null {
  const end = tail[tail.length - 1]?.last ?? noun.phrase.last;
  return (
    field.scene.parse.clauses.find(
      (clause) => isGaining(field, clause) && clause.group.first >= noun.phrase.last && clause.group.first - end <= 3,
    ) ?? null
  );
}

const isGaining = (field: Field, clause: Clause): boolean =>
  (clause.group.form === "infinitive" || clause.group.form === "ing") &&
  sensesOf(field.scene, clause).some(
    ({ sense }) =>
      sense === "gain" ||
      sense === "advance" ||
      sense === "driveOut" ||
      sense === "encircle" ||
      sense === "sever" ||
      sense === "lift",
  );

/** "A military operation on the axis", "the army's operation to liberate the town"; not "relief operations". */
function campaign(field: Field, mention: Mention, told: boolean): boolean {
  const { scene, war } = field;
  const { noun, party } = mention;
  const armed = holdsAny(scene, noun.phrase.first, noun.phrase.head, war.military);
  const aimed = aims(field, mention);
  if (armed)
    return (
      (placed(mention) || party !== null) && (!isDefinite(scene, noun) || told || aimed || launched(field, mention))
    );
  return party !== null && (aimed || (!isDefinite(scene, noun) && launched(field, mention) && placed(mention)));
}

/** Only the frame of something else: "killed during clashes". */
const framed = (field: Field, { noun }: Mention): boolean =>
  noun.phrase.prep >= 0 && field.war.frame.has(prepOf(field.scene, noun.phrase));

const fierce = (field: Field, { noun }: Mention): boolean =>
  fiercely(field, noun) ||
  (noun.phrase.prep >= 0 &&
    wordAt(field.scene, noun.phrase.prep) === "of" &&
    field.scene.times.some((time) => time.last >= noun.phrase.prep - 1 && time.last <= noun.phrase.prep + 1));

const fiercely = (field: Field, noun: Noun): boolean =>
  holdsAny(field.scene, noun.phrase.first, noun.phrase.head, field.war.fierce);

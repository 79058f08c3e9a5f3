import type { ControlChange } from "../../ledger/entry.ts";
import { type Draft, draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { bare, partyOf, type Run } from "../parties.ts";
import { clauseOf, type Noun, prepOf, tailOf } from "../scene.ts";
import type { Word } from "../text.ts";
import {
  type Doer,
  doer,
  doerOf,
  type Field,
  fights,
  groundOf,
  headOf,
  holdsAny,
  isMeant,
  sideBefore,
  wordAt,
} from "./ground.ts";
import { control, type More } from "./holding.ts";
import { sensesOf } from "./senses.ts";

/** "Took control of X", "in rebel hands", "the capture of X", "their withdrawal", "a stronghold of the rebels". */
export function controlByNoun(field: Field, noun: Noun, known: readonly Draft[]): Draft | null {
  const { scene, war } = field;
  const head = headOf(scene, noun.phrase);
  const grip = war.grip.has(head);
  if (!grip && noun.events.length === 0 && !war.stronghold.has(head) && !holdsContested(field, noun)) return null;
  const clause = clauseOf(scene, noun.phrase.head);
  if (
    !isFrame(field, noun) &&
    known.some((other) => other.clause === clause && other.first <= noun.phrase.head && noun.phrase.head < other.last)
  )
    return null;
  if (grip && clause) return gripped(field, noun, clause);
  if (war.stronghold.has(head)) return clause && stronghold(field, noun, clause);
  if (
    noun.events.includes("advance") ||
    noun.events.includes("capture") ||
    noun.events.includes("fall") ||
    noun.events.includes("withdrawal")
  )
    return event(field, noun, clause);
  return clause && contested(field, noun, clause);
}

/** "Entered the town after the rebels' withdrawal": an event of its own within another's clause. */
const isFrame = (field: Field, noun: Noun): boolean =>
  noun.phrase.prep >= 0 && noun.events.includes("withdrawal") && field.war.frame.has(prepOf(field.scene, noun.phrase));

/** A noun that says itself that a place changed hands; the noun of an advance needs to say where. */
function event(field: Field, noun: Noun, clause: Clause | null): Draft | null {
  const { scene, war } = field;
  const tail = tailOf(scene, noun);
  const place = tail.find((phrase) => groundOf(field, phrase) !== null) ?? null;
  const own = sideBefore(scene, noun) ?? sideBehind(field, tail) ?? ownerOf(field, noun, clause);
  const change = place
    ? changeOf(noun, prepOf(scene, place), war.loss.has(headOf(scene, noun.phrase)))
    : noun.events.includes("withdrawal") && own
      ? "lost"
      : null;
  const makes =
    noun.events.includes("advance") &&
    clause !== null &&
    clause.object === noun.phrase &&
    fights(field, clause.subject) &&
    holdsAny(scene, clause.group.verb, clause.group.verb + 1, war.makes);
  if (makes && clause) return control(field, clause, "advanced", tail, doer(field, clause.subject), { extent: "part" });
  const taker = noun.events.includes("fall") ? takerIn(field, tail) : null;
  const party = taker ?? own ?? (clause && change === "advanced" ? doer(field, clause.subject).run : null);
  const begins =
    clause !== null && clause.subject === noun.phrase && sensesOf(scene, clause).some(({ sense }) => sense === "occur");
  if (change === null || (change === "advanced" && party === null && !begins)) return null;
  const falls = noun.events.includes("fall");
  if (falls && place && partyOf(scene, place, false)) return null;
  let last = noun.phrase.last;
  for (const phrase of tail) last = Math.max(last, phrase.last);
  return draft({
    scene,
    clause,
    anchor: noun.phrase.head,
    first: bare(scene, noun.phrase).first,
    last,
    matter: { kind: "control", change, party: null },
    where: tail,
    party,
    definite: party === null && change !== "lost",
  });
}

/** "Completed | their withdrawal": of the clause's own side. */
const ownerOf = (field: Field, noun: Noun, clause: Clause | null): Run | null =>
  clause !== null && clause.object === noun.phrase && noun.events.includes("withdrawal") && !clause.group.passive
    ? doer(field, clause.subject).run
    : possessorOf(field, noun, clause);

const possessorOf = (field: Field, noun: Noun, clause: Clause | null): Run | null =>
  clause !== null &&
  noun.phrase.head > noun.phrase.first &&
  field.war.whose.has(wordAt(field.scene, noun.phrase.prep < 0 ? noun.phrase.first : noun.phrase.prep + 1))
    ? doer(field, clause.subject).run
    : null;

const sideBehind = (field: Field, tail: readonly NounPhrase[]): Run | null => {
  for (const phrase of tail) {
    const prep = prepOf(field.scene, phrase);
    if (field.war.by.has(prep) || (prep === "of" && !field.isPlace(phrase))) {
      const side = partyOf(field.scene, phrase, field.war.by.has(prep));
      if (side) return side;
    }
  }
  return null;
};

/** "The fall of the town to the rebels": who takes it. */
const takerIn = (field: Field, tail: readonly NounPhrase[]): Run | null => {
  const to = tail.find(
    (phrase) => prepOf(field.scene, phrase) === "to" && !field.isPlace(phrase) && fights(field, phrase),
  );
  return to ? partyOf(field.scene, to, true) : null;
};

function changeOf(noun: Noun, prep: string, isLoss: boolean): ControlChange | null {
  if (noun.events.includes("capture") && prep === "of") return "gained";
  if (noun.events.includes("fall") && prep === "of" && !noun.plural) return isLoss ? "lost" : "gained";
  if (noun.events.includes("withdrawal") && (prep === "from" || prep === "of")) return "lost";
  return noun.events.includes("advance") && noun.things.length === 0 && prep !== "of" && prep !== "from"
    ? "advanced"
    : null;
}

/** Taking, losing or having "control of" a place; a place "in the hands of", "under the control of", brought "under control". */
function gripped(field: Field, noun: Noun, clause: Clause): Draft | null {
  const { scene, war } = field;
  const prep = noun.phrase.prep >= 0 ? prepOf(scene, noun.phrase) : "";
  const tail = tailOf(scene, noun);
  const holds = prep === "in" && clause.group.copula ? inControl(field, noun, clause, tail) : null;
  if (holds !== null) return holds;
  if (war.under.has(prep) || (prep === "to" && war.bring.has(wordAt(scene, clause.group.verb))))
    return under(field, noun, clause, tail, prep);
  const of = tail.find((phrase) => war.of.has(prepOf(scene, phrase)) && groundOf(field, phrase) !== null);
  const ground = groundOf(field, of ?? null);
  const verb = wordAt(scene, clause.group.verb);
  if (ground === null || of === undefined || headOf(scene, noun.phrase) === "hands") return null;
  if (noun.phrase === clause.subject)
    return clause.group.passive && war.shares.has(verb)
      ? control(field, clause, "contested", ground.where, null)
      : null;
  if (war.shares.has(verb)) return control(field, clause, "contested", ground.where, null);
  if (war.tighten.has(verb))
    return control(field, clause, "advanced", ground.where, doerOf(field, clause), { extent: "part" });
  if (clause.subject !== null && war.neither.has(wordAt(scene, clause.subject.first)))
    return control(field, clause, "contested", ground.where, null);
  const change: ControlChange | null = war.take.has(verb)
    ? "gained"
    : war.lose.has(verb)
      ? "lost"
      : war.have.has(verb)
        ? "held"
        : null;
  if (change === null) return null;
  const stance = isMeant(field, clause) ? ({ stance: "planned" } as const) : {};
  let last = clause.last;
  for (const phrase of tail) last = Math.max(last, phrase.last);
  return control(field, clause, change, ground.where, doerOf(field, clause), {
    anchor: clause.group.verb,
    last,
    extent: ground.extent,
    ...stance,
  });
}

/** "Rebels were in control of the town". */
function inControl(field: Field, noun: Noun, clause: Clause, tail: readonly NounPhrase[]): Draft | null {
  const of = tail.find((phrase) => field.war.of.has(prepOf(field.scene, phrase)) && groundOf(field, phrase) !== null);
  const ground = groundOf(field, of ?? null);
  if (ground === null || headOf(field.scene, noun.phrase) === "hands" || !fights(field, clause.subject)) return null;
  return control(field, clause, "held", ground.where, doer(field, clause.subject), {
    last: Math.max(clause.last, noun.phrase.last),
    extent: ground.extent,
    share: ground.share,
  });
}

function under(field: Field, noun: Noun, clause: Clause, tail: readonly NounPhrase[], prep: string): Draft | null {
  const { scene, war } = field;
  const verb = wordAt(scene, clause.group.verb);
  const out = war.outside.has(prep);
  const brought = war.bring.has(verb) || holdsAny(scene, clause.group.first, noun.phrase.head, war.back);
  const moved = brought && clause.object !== null && clause.object !== noun.phrase;
  const place = moved ? clause.object : clause.subject;
  const ground =
    groundOf(field, place) ??
    (place?.pronoun ? { where: [], part: false, extent: "whole" as const, share: null } : null);
  if (ground === null || !(brought || war.have.has(verb))) return null;
  const of = tail.find((phrase) => war.of.has(prepOf(scene, phrase)) && !phrase.pronoun) ?? null;
  const owner = sideBefore(scene, noun) ?? sideBehind(field, tail) ?? (of && nameIn(field, of));
  const who: Doer = owner ? { run: owner, back: false } : moved ? doerOf(field, clause) : { run: null, back: true };
  if (owner === null && !moved && headOf(scene, noun.phrase) !== "control" && headOf(scene, noun.phrase) !== "hands")
    return null;
  const more: More = {
    anchor: clause.group.verb,
    last: Math.max(clause.last, noun.phrase.last),
    extent: ground.extent,
    taker: of,
  };
  if (out && clause.group.last < noun.phrase.first && holdsAny(scene, clause.group.last, noun.phrase.first, war.not))
    return null;
  if (out)
    return control(
      field,
      clause,
      brought ? "lost" : "held",
      ground.where,
      who,
      brought ? more : { ...more, stance: "denied" },
    );
  return control(field, clause, brought ? "gained" : "held", ground.where, who, more);
}

/** "Under the control of | the Houthis": whatever name stands there has it. */
const nameIn = ({ scene }: Field, phrase: NounPhrase): Run | null =>
  (scene.words[phrase.head] as Word).capital ? bare(scene, phrase) : null;

/** "Idlib is a stronghold of the rebels" says who holds it; "the rebel stronghold" in passing is optional. */
function stronghold(field: Field, noun: Noun, clause: Clause): Draft | null {
  const { scene } = field;
  const ground = groundOf(field, clause.subject);
  if (!clause.group.copula || ground === null || noun.phrase.first < clause.group.last || noun.phrase.prep >= 0)
    return null;
  const tail = tailOf(scene, noun);
  const side =
    sideBefore(scene, noun) ?? tail.map((phrase) => partyOf(scene, phrase, false)).find((run) => run !== null) ?? null;
  if (side === null) return null;
  const last = Math.max(noun.phrase.last, ...tail.map((phrase) => phrase.last));
  return control(field, clause, "held", ground.where, { run: side, back: false }, { last });
}

const holdsContested = (field: Field, noun: Noun): boolean =>
  holdsAny(field.scene, noun.phrase.first, noun.phrase.head, field.war.contested);

/** "Is one of the contested cities"; "contested areas remain". */
function contested(field: Field, noun: Noun, clause: Clause): Draft | null {
  const { scene } = field;
  if (!holdsContested(field, noun)) return null;
  const said = clause.group.copula && noun.phrase.first >= clause.group.last;
  if (
    !said &&
    !(
      noun.phrase === clause.subject &&
      clause.ownSubject &&
      scene.words[clause.group.verb]?.lex?.verbs.some(({ sense }) => sense === "remain")
    )
  )
    return null;
  const ground = groundOf(field, said ? clause.subject : noun.phrase);
  return (
    ground && control(field, clause, "contested", ground.where, null, { last: Math.max(clause.last, noun.phrase.last) })
  );
}

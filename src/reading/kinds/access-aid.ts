import type { Draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { nounOf, prepOf } from "../scene.ts";
import { access, bodyOf } from "./access-claim.ts";
import { doer, type Field, groundOf, headOf, holdsAny, tailBehind, wordAt } from "./ground.ts";
import { prevented } from "./holding.ts";
import { byPhrase, roles } from "./roles.ts";
import { sensesOf } from "./senses.ts";

/** Aid delivered, and aid kept out: by who brings it, by what comes in, by who bars it. */
export function aidIn(field: Field, clause: Clause): Draft | null {
  for (const { sense, lemma } of sensesOf(field.scene, clause)) {
    if (sense === "deliver" || sense === "send") return delivered(field, clause, sense === "deliver");
    if (sense === "arrive") return arrived(field, clause);
    if (
      sense === "block" ||
      (sense === "shut" && lemma === "suspend") ||
      (sense === "collapse" && (lemma === "suspend" || lemma === "halt"))
    )
      return barred(field, clause, lemma);
  }
  return null;
}

/** "Delivered flour to the town", "medicine had been sent", "handing out food". */
function delivered(field: Field, clause: Clause, sure: boolean): Draft | null {
  const { scene } = field;
  const { patient, agent } = roles(scene, clause, false);
  if (patient === null || !isGoods(field, patient) || (!sure && nounOf(scene, agent)?.events.length)) return null;
  const to = clause.adjuncts.some((phrase) => groundOf(field, phrase) !== null);
  if (!sure && !to && !isAid(field, patient)) return null;
  if (clause.group.negated) return kept(field, clause, patient);
  const body = bodyOf(field, clause.group.passive ? byPhrase(scene, clause) : agent);
  return access(field, clause, "aid_delivered", { where: tailBehind(scene, patient), party: body });
}

/** "The convoy entered the town"; "was not able to enter it": aid kept out. */
function arrived(field: Field, clause: Clause): Draft | null {
  const { scene, war } = field;
  const { subject } = clause;
  if (subject === null || subject.pronoun || prevented(field, clause)) return null;
  const carrier = war.carrier.has(headOf(scene, subject)) || isGoods(field, subject);
  const body = holdsAny(scene, subject.first, subject.last, war.relief);
  if (!carrier && !body) return null;
  const goal = clause.object ?? clause.adjuncts.find((phrase) => groundOf(field, phrase) !== null) ?? null;
  if (goal === null || (groundOf(field, goal) === null && !goal.pronoun)) return null;
  const unable =
    clause.group.negated ||
    war.no.has(wordAt(scene, subject.first)) ||
    clause.governor?.group.negated ||
    holdsAny(scene, Math.max(scene.sentence.first, clause.group.first - 4), clause.group.first, war.unable);
  if (unable) return kept(field, clause, subject);
  return isGoods(field, subject) || convoy(field, subject)
    ? access(field, clause, "aid_delivered", { where: [goal], party: null })
    : null;
}

/** "Lorries" carry aid where the phrase says so: "a convoy of aid", "trucks carrying food". */
const convoy = (field: Field, phrase: NounPhrase): boolean => {
  const { scene, war } = field;
  if (war.convoy.has(headOf(scene, phrase)) && !holdsAny(scene, phrase.first, phrase.head, war.military)) return true;
  const next = scene.parse.clauses.find((clause) => clause.group.first === phrase.last);
  return (
    tailBehind(scene, phrase).some((each) => isGoods(field, each)) ||
    (next !== undefined && isGoods(field, next.object))
  );
};

/** Barred, turned back, suspended: goods, convoys, or those who bring them. */
function barred(field: Field, clause: Clause, lemma: string): Draft | null {
  const { scene, war } = field;
  const { patient, agent } = roles(scene, clause, false);
  if (patient === null || patient.pronoun) return null;
  const next = scene.parse.clauses[clause.index + 1];
  const entering =
    next !== undefined &&
    next.group.first <= clause.last + 2 &&
    holdsAny(scene, next.group.verb, next.group.verb + 1, war.enter);
  // "Agencies suspended their work in the camp".
  const halted =
    lemma === "suspend" &&
    war.relief.has(agent === null ? "" : headOf(scene, agent)) &&
    war.work.has(headOf(scene, patient));
  const goods = halted || isAid(field, patient) || convoy(field, patient) || war.goods.has(headOf(scene, patient));
  const bearer = war.carrier.has(headOf(scene, patient)) || holdsAny(scene, patient.first, patient.last, war.relief);
  const denied =
    war.entry.has(headOf(scene, patient)) &&
    (holdsAny(scene, patient.first, clause.last, war.relief) || war.relief.has(wordAt(scene, patient.first)));
  if (!goods && !denied && !(bearer && (entering || lemma === "turn"))) return null;
  const inside = entering && next ? [next.object, ...next.adjuncts] : [];
  return access(field, clause, "aid_blocked", {
    where: [...inside, ...tailBehind(scene, patient)],
    party: doer(field, agent).run,
    last: entering && next ? next.last : clause.last,
  });
}

/** What was not delivered, or could not come in, was kept out: that is said as so, so it is anchored before its "not". */
function kept(field: Field, clause: Clause, subject: NounPhrase): Draft {
  const goal = clause.object !== null && clause.object !== subject ? [clause.object] : [];
  return access(field, clause, "aid_blocked", {
    where: goal,
    party: null,
    anchor: Math.min(subject.head, clause.group.first - 1),
  });
}

const isAid = (field: Field, phrase: NounPhrase): boolean => {
  const noun = nounOf(field.scene, phrase);
  return (
    noun !== null && (noun.events.includes("convoy") || (noun.things.includes("aid") && !noun.things.includes("home")))
  );
};

/** Goods that people live by, "70 tonnes of food" too; weapons are none. */
const isGoods = (field: Field, phrase: NounPhrase | null): boolean => {
  const measured = phrase?.figure?.noun === "measure" ? tailBehind(field.scene, phrase)[0] : undefined;
  if (measured !== undefined && prepOf(field.scene, measured) === "of") return isGoods(field, measured);
  for (let at: NounPhrase | null = phrase; at !== null; at = at.next) {
    if (
      isAid(field, at) ||
      (field.war.goods.has(headOf(field.scene, at)) && !holdsAny(field.scene, at.first, at.head, field.war.military))
    )
      return true;
  }
  return false;
};

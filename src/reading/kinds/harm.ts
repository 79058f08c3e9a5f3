import type { Outcome, Victims } from "../../ledger/entry.ts";
import type { Figure } from "../../ledger/figure.ts";
import type { VerbSense } from "../../languages/language.ts";
import { type Draft, draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { partyOf } from "../parties.ts";
import { clauseOf, type Noun, nounOf, type Scene, tailOf, prepOf } from "../scene.ts";
import type { Word } from "../text.ts";
import { classOf, countOf, type Persons, personsOf, total } from "./persons.ts";
import { senseOf } from "./senses.ts";

const OUTCOME: Partial<Record<VerbSense, Outcome>> = {
  kill: "killed", die: "killed", injure: "injured", hurtByGas: "injured", abduct: "abducted", detain: "detained", rape: "sexual violence",
};

/** People killed, injured, missing or held: by verb ("killing 46"), by state ("left three dead"), by noun ("the deaths of five"). */
export function harmIn(scene: Scene): Draft[] {
  const found: Draft[] = [];
  for (const clause of scene.parse.clauses) found.push(...byVerb(scene, clause));
  found.push(...byState(scene, found), ...byNoun(scene));
  const whole = found.filter((each, k) => !found.slice(0, k).some((other) => isSame(each, other)));
  return [...whole, ...whole.flatMap((each) => parts(scene, each))];
}

/** Two drafts of one outcome about the same people. */
const isSame = (a: Draft, b: Draft): boolean =>
  a.matter.kind === "harm" && b.matter.kind === "harm" && a.matter.outcome === b.matter.outcome && a.about !== null && a.about === b.about;

function byVerb(scene: Scene, clause: Clause): Draft[] {
  const entry = senseOf(scene, clause);
  const sense = entry?.sense;
  const outcome = sense && OUTCOME[sense];
  if (outcome) {
    const { patient, agent } = roles(scene, clause, sense === "die" || sense === "hurtByGas", true);
    const persons = personsOf(scene, patient);
    if (patient === null || persons === null) return [];
    if (sense === "injure" && /^(?:hurt)$/.test(entry.lemma) && persons.victims === "unknown" && persons.count.low === null) return [];
    return [harm(scene, clause, outcome, persons, patient, agent)];
  }
  if (sense === "gain" && entry && /^(?:capture|seize|take)$/.test(entry.lemma)) return captives(scene, clause);
  if (sense === "claimLives") return lives(scene, clause);
  if (sense === "lose") return losses(scene, clause);
  return [];
}

/** Who suffers and who does it. Without an auxiliary, "N killed" is a passive unless people follow it. */
export function roles(scene: Scene, clause: Clause, intransitive: boolean, human = false): { patient: NounPhrase | null; agent: NounPhrase | null } {
  const { group, subject } = clause;
  if (intransitive) return { patient: subject, agent: null };
  const object = clause.object ?? shared(scene, clause);
  const passive = group.passive || (group.form === "ed" && (object === null || (human && clause.ownSubject && personsOf(scene, object) === null)));
  if (passive) return { patient: subject, agent: byPhrase(scene, clause) };
  return { patient: object, agent: subject };
}

/** "Killed and wounded dozens": the first verb's object stands behind the second. */
function shared(scene: Scene, clause: Clause): NounPhrase | null {
  const next = scene.parse.clauses[clause.index + 1];
  if (clause.adjuncts.length > 0 || !next || next.link !== "coordinate" || next.ownSubject || next.group.first > clause.last + 2) return null;
  return next.object;
}

export const byPhrase = (scene: Scene, clause: Clause): NounPhrase | null =>
  clause.adjuncts.find((each) => prepOf(scene, each) === "by") ?? null;

function harm(scene: Scene, clause: Clause | null, outcome: Outcome, persons: Persons, patient: NounPhrase, agent: NounPhrase | null, anchor = clause?.group.verb ?? patient.head): Draft {
  let end = patient;
  for (let at = patient.next; at && classOf(scene, nounOf(scene, at) as Noun) !== null; at = at.next) end = at;
  const first = clause ? Math.min(patient.first, clause.first, anchor) : patient.first;
  const last = Math.max(end.last, clause ? Math.min(clause.last, scene.sentence.last) : 0, anchor + 1);
  return draft({
    scene, clause, anchor, first: Math.max(first, scene.sentence.first), last,
    matter: { kind: "harm", outcome, victims: persons.victims === "others" ? "unknown" : persons.victims, party: null, count: persons.count },
    where: clause ? [...clause.adjuncts, ...(clause.subject ? after(scene, clause.subject) : [])] : after(scene, patient),
    party: partyOf(scene, agent, true),
    about: patient,
    definite: persons.victims === "others",
  });
}

const after = (scene: Scene, phrase: NounPhrase): NounPhrase[] => {
  const noun = nounOf(scene, phrase);
  return noun ? tailOf(scene, noun) : [];
};

/** "Captured five soldiers": people, not a place. */
function captives(scene: Scene, clause: Clause): Draft[] {
  const { patient, agent } = roles(scene, clause, false);
  const noun = nounOf(scene, patient);
  if (patient === null || noun === null) return [];
  if (!noun.things.some((sense) => sense === "civilian" || sense === "combatant" || sense === "person")) return [];
  if (noun.things[0] === "party" && !patient.figure) return [];
  const persons = personsOf(scene, patient);
  return persons ? [harm(scene, clause, /hostage/.test(textOf(scene, clause)) ? "abducted" : "detained", persons, patient, agent)] : [];
}

const textOf = (scene: Scene, clause: Clause): string => {
  let text = "";
  for (let k = clause.group.first; k < Math.min(scene.sentence.last, clause.last + 2); k++) text += `${(scene.words[k] as Word).lower} `;
  return text;
};

/** "Claimed the lives of a man and his wife", "cost 5,000 lives", "claimed 30 lives". */
function lives(scene: Scene, clause: Clause): Draft[] {
  const object = [clause.object, ...clause.adjuncts].find((phrase) => phrase && /^(?:lives|life)$/.test((scene.words[phrase.head] as Word).lower));
  if (!object) return [];
  const of = clause.adjuncts.find((phrase) => phrase.prep >= 0 && prepOf(scene, phrase) === "of" && phrase.first >= object.last);
  const noun = nounOf(scene, object) as Noun;
  const persons = of ? personsOf(scene, of) : { count: countOf(scene, noun), victims: "unknown" as const, group: null };
  return persons ? [harm(scene, clause, "killed", persons, of ?? object, null)] : [];
}

/** "Lost 12 soldiers"; "lost their lives". */
function losses(scene: Scene, clause: Clause): Draft[] {
  const { object, subject } = clause;
  if (object === null) return [];
  const head = (scene.words[object.head] as Word).lower;
  if (/^(?:lives|life)$/.test(head) && !object.figure) {
    const persons = personsOf(scene, subject);
    return persons && subject ? [harm(scene, clause, "killed", persons, subject, null)] : [];
  }
  const noun = nounOf(scene, object);
  const counted = object.figure?.noun === "count";
  if (!noun || !counted || !(noun.things.includes("combatant") || noun.things.includes("person") || noun.things.includes("civilian"))) return [];
  const persons = personsOf(scene, object);
  return persons ? [harm(scene, clause, "killed", persons, object, null)] : [];
}

const STATE: Record<string, Outcome> = { dead: "killed", killed: "killed", injured: "injured", wounded: "injured", missing: "missing", hurt: "injured" };

/** "Left 45 people dead and about 30 injured", "3 dead": a state behind or within a phrase. */
function byState(scene: Scene, known: readonly Draft[]): Draft[] {
  const { words, sentence } = scene;
  const found: Draft[] = [];
  for (let k = sentence.first; k < sentence.last; k++) {
    const word = words[k] as Word;
    const outcome = STATE[word.lower];
    if (!outcome || known.some(({ anchor }) => anchor === k)) continue;
    const noun = scene.nouns.find(({ phrase }) => phrase.first <= k && k < phrase.last) ?? lastBefore(scene, k);
    if (!noun) continue;
    const inside = noun.phrase.last > k;
    if (inside && k < noun.phrase.head && noun.things.length > 0 && outcome === "killed") continue;
    const victims = classOf(scene, noun);
    const counted = noun.phrase.figure?.noun === "count";
    if ((inside && !counted) || (!inside && victims === null && !counted)) continue;
    if (inside && k < noun.phrase.head && !counted) continue;
    const persons: Persons = { count: countOf(scene, noun), victims: inside && k === noun.phrase.head ? "others" : (victims ?? "others"), group: null };
    const clause = clauseOf(scene, noun.phrase.first);
    if (known.some((other) => other.matter.kind === "harm" && other.matter.outcome === outcome && other.first <= noun.phrase.first && noun.phrase.last <= other.last && overlapsPatient(other, noun))) continue;
    const made = harm(scene, clause && /^(?:left|leaving|leave|leaves|found|were|was|are|is)$/.test((words[clause.group.verb] as Word).lower) ? clause : null, outcome, persons, noun.phrase, null, k);
    found.push({ ...made, first: Math.min(noun.phrase.first, k), last: Math.max(made.last, k + 1), clause });
  }
  return found;
}

const overlapsPatient = (other: Draft, noun: Noun): boolean => other.anchor >= noun.phrase.first - 12 && other.anchor < noun.phrase.last;

const lastBefore = (scene: Scene, k: number): Noun | undefined => {
  let found: Noun | undefined;
  for (const noun of scene.nouns) if (noun.phrase.last <= k && k - noun.phrase.last <= 3) found = noun;
  for (let n = found?.phrase.last ?? k; n < k; n++) if (/^(?:and|or|VERB)$/.test((scene.words[n] as Word).lower) || (scene.words[n] as Word).pos === "PUNCT") return undefined;
  return found;
};

const NOUN_OUTCOME: Record<string, Outcome> = { killing: "killed", death: "killed", toll: "killed", casualty: "killed", injury: "injured", abduction: "abducted", detention: "detained" };

/** "The death of a woman", "55 injuries", "put the death toll at six". */
function byNoun(scene: Scene): Draft[] {
  const found: Draft[] = [];
  for (const noun of scene.nouns) {
    const outcome = noun.events.map((sense) => NOUN_OUTCOME[sense]).find(Boolean);
    if (!outcome) continue;
    const clause = clauseOf(scene, noun.phrase.head);
    const made = noun.events.includes("toll") ? tollOf(scene, noun, clause) : nominal(scene, noun, outcome, clause);
    if (made) found.push(made);
  }
  return found;
}

function nominal(scene: Scene, noun: Noun, outcome: Outcome, clause: Clause | null): Draft | null {
  const tail = tailOf(scene, noun);
  const of = tail.find((each) => /^(?:of|to|among)$/.test(prepOf(scene, each)));
  const persons = of && !noun.events.includes("casualty") ? personsOf(scene, of) : null;
  if (persons && of) {
    const made = harm(scene, null, outcome, persons, of, null, noun.phrase.head);
    return { ...made, clause, first: noun.phrase.first, where: tail };
  }
  if (noun.phrase.figure?.noun !== "count" || noun.things.includes("person") && noun.events.includes("casualty") && !noun.plural) return null;
  const victims: Victims = civilianBefore(scene, noun) ? "civilian" : "unknown";
  const made = harm(scene, null, outcome, { count: countOf(scene, noun), victims, group: null }, noun.phrase, null, noun.phrase.head);
  const told = clause !== null && clause.object === noun.phrase && noun.phrase.first - clause.first < 8;
  return { ...made, clause, first: told ? clause.first : made.first, where: tail };
}

const civilianBefore = (scene: Scene, noun: Noun): boolean =>
  scene.words.slice(noun.phrase.first, noun.from).some((word) => word.lex?.things.some(({ sense }) => sense === "civilian"));

/** The number nearest behind a toll: "at six", "of 14", "to more than 300", "rose to 9". */
function tollOf(scene: Scene, noun: Noun, clause: Clause | null): Draft | null {
  for (const other of scene.nouns.slice(noun.index)) {
    const { figure } = other.phrase;
    if (other.phrase.first - noun.phrase.last > 14) break;
    if (figure?.noun !== "count") continue;
    const count: Figure = figure.figure;
    const victims = classOf(scene, other);
    const made = harm(scene, null, "killed", { count, victims: victims ?? "unknown", group: null }, other.phrase, null, noun.phrase.head);
    return { ...made, clause, first: noun.phrase.first, last: Math.max(other.phrase.last, noun.phrase.last), where: [...tailOf(scene, noun), ...tailOf(scene, other)] };
  }
  return null;
}

const INCLUDING = /^(?:including|includes|include)$/;

/** "…, including 11 children", "among them five women", "three of them children": a part of those just counted. */
function parts(scene: Scene, whole: Draft): Draft[] {
  if (whole.matter.kind !== "harm") return [];
  const { words, sentence } = scene;
  const stop = Math.min(sentence.last, whole.last + 4);
  for (let k = whole.first; k < stop; k++) {
    const { lower } = words[k] as Word;
    const opens = INCLUDING.test(lower) ? k + 1 : lower === "among" && /^(?:them|whom|those)$/.test(words[k + 1]?.lower ?? "") ? k + 2 : -1;
    if (opens < 0 || k < whole.anchor - 12) continue;
    const noun = scene.nouns.find(({ phrase }) => phrase.first >= opens - 1 && phrase.first <= opens + 2 && phrase.head >= opens);
    if (!noun) return [];
    const list = personsList(scene, noun);
    return list.filter(({ persons }) => persons.count.low !== null || persons.count.high !== null).map(({ persons, first, last }) =>
      draft({ ...whole, matter: { ...whole.matter, victims: persons.victims === "others" ? "unknown" : persons.victims, count: persons.count } as Draft["matter"], first: k, last, anchor: first, of: whole, definite: false }),
    );
  }
  return [];
}

/** A list of people by class; members of one class are one sum. */
function personsList(scene: Scene, noun: Noun): { persons: Persons; first: number; last: number }[] {
  const groups = new Map<string, { figures: Figure[]; first: number; last: number }>();
  for (let at: NounPhrase | null = noun.phrase; at; at = at.next) {
    const member = nounOf(scene, at);
    const victims = member ? classOf(scene, member) : null;
    if (!member || victims === null) break;
    const group = groups.get(victims) ?? { figures: [], first: at.head, last: at.last };
    group.figures.push(countOf(scene, member));
    group.last = at.last;
    groups.set(victims, group);
  }
  return [...groups].map(([victims, { figures, first, last }]) => ({ persons: { count: total(figures), victims: victims as Victims, group: null }, first, last }));
}

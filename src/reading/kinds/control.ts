import type { ControlChange } from "../../ledger/entry.ts";
import { type Draft, draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { isPlaceNoun, partyBefore, partyOf, type Run } from "../parties.ts";
import { clauseOf, type Noun, nounOf, type Scene, tailOf, prepOf } from "../scene.ts";
import type { Word } from "../text.ts";
import { roles } from "./harm.ts";
import { sensesOf } from "./senses.ts";

/** Who holds a place: taken, entered, lost, held, fought over. */
export function controlIn(scene: Scene, isPlace: (phrase: NounPhrase | null) => boolean): Draft[] {
  const found: Draft[] = [];
  for (const clause of scene.parse.clauses) {
    const made = byVerb(scene, clause, isPlace);
    if (made) found.push(made);
  }
  for (const noun of scene.nouns) {
    const made = byNoun(scene, noun, isPlace, found);
    if (made) found.push(made);
  }
  return found;
}

const PART = /^(?:part|parts|half|most|percent|per|portion|portions|section|sections|swathes?|areas?|positions?|street|streets|building|buildings|point|points|land|ground|hills?)$/;

function byVerb(scene: Scene, clause: Clause, isPlace: (phrase: NounPhrase | null) => boolean): Draft | null {
  for (const { sense, lemma } of sensesOf(scene, clause)) {
    const { patient, agent } = roles(scene, clause, false);
    switch (sense) {
      case "gain":
        if (isPlace(patient) || listOfPlaces(scene, patient, isPlace)) return gained(scene, clause, patient as NounPhrase, agent);
        break;
      case "hold":
        if (isPlace(patient)) return made(scene, clause, "held", [patient as NounPhrase, ...clause.adjuncts], partyOf(scene, agent, true));
        break;
      case "advance": {
        const goal = isPlace(clause.object) ? (clause.object as NounPhrase) : clause.adjuncts.find((phrase) => isPlace(phrase) && toward(scene, phrase));
        if (goal && !clause.group.passive && isFighter(scene, clause.subject)) return made(scene, clause, "advanced", [goal, ...clause.adjuncts], partyOf(scene, clause.subject, true));
        break;
      }
      case "withdraw": {
        const from = clause.adjuncts.find((phrase) => isPlace(phrase) && /^(?:from|out|of)$/.test(prepOf(scene, phrase)));
        const left = lemma === "leave" || lemma === "abandon" || lemma === "vacate" || lemma === "evacuate" ? (isPlace(clause.object) ? clause.object : null) : null;
        const goal = left ?? from;
        if (goal && isFighter(scene, clause.subject) && lemma !== "evacuate") return made(scene, clause, "lost", [goal, ...clause.adjuncts], partyOf(scene, clause.subject, true));
        break;
      }
      case "driveOut": {
        const from = clause.adjuncts.find((phrase) => isPlace(phrase) && /^(?:from|out|of)$/.test(prepOf(scene, phrase)));
        if (from && patient && isFighter(scene, patient)) return made(scene, clause, "lost", [from, ...clause.adjuncts], partyOf(scene, patient, true));
        break;
      }
      case "lose":
        if (isPlace(clause.object)) return made(scene, clause, "lost", [clause.object as NounPhrase, ...clause.adjuncts], partyOf(scene, clause.subject, true));
        break;
      case "repel":
        if (patient && nounOf(scene, patient)?.events.some((event) => event === "attack" || event === "offensive" || event === "clash")) {
          const tail = tailOf(scene, nounOf(scene, patient) as Noun);
          return made(scene, clause, "held", [...tail, ...clause.adjuncts], partyOf(scene, agent, true));
        }
        break;
    }
  }
  return null;
}

const isFighter = (scene: Scene, phrase: NounPhrase | null): boolean => {
  if (phrase === null) return false;
  if (phrase.pronoun) return /^(?:they|who|which|that|it)$/.test((scene.words[phrase.head] as Word).lower);
  return partyOf(scene, phrase, true) !== null;
};

const toward = (scene: Scene, phrase: NounPhrase): boolean =>
  phrase.prep >= 0 && /^(?:into|to|toward|towards|in|on|onto|inside|through|along|across|near|from|at)$/.test(prepOf(scene, phrase));

const listOfPlaces = (_scene: Scene, phrase: NounPhrase | null, isPlace: (phrase: NounPhrase | null) => boolean): boolean => {
  for (let at = phrase?.next ?? null; at; at = at.next) if (isPlace(at)) return true;
  return false;
};

function gained(scene: Scene, clause: Clause, patient: NounPhrase, agent: NounPhrase | null): Draft {
  const rest: NounPhrase[] = [];
  for (let at: NounPhrase | null = patient; at; at = at.next) rest.push(at);
  const head = (scene.words[patient.head] as Word).lower;
  const part = PART.test(head) || patient.figure?.noun === "percent" || patient.figure?.noun === "part";
  return made(scene, clause, part ? "advanced" : "gained", [...rest, ...clause.adjuncts], partyOf(scene, agent, true));
}

function made(scene: Scene, clause: Clause, change: ControlChange, where: NounPhrase[], party: Run | null): Draft {
  return draft({ scene, clause, anchor: clause.group.verb, first: clause.first, last: clause.last, matter: { kind: "control", change, party: null }, where, party });
}

const TAKE = /^(?:take|took|taken|taking|takes|retake|retook|gain|gained|gaining|gains|seize|seized|seizing|establish|established|establishing|regain|regained|regaining|wrest|wrested|assume|assumed|reassert|reasserted|restore|restored|impose|imposed|extend|extended|tighten|tightened|achieve|achieved)$/;
const LOSE = /^(?:lose|lost|losing|loses|cede|ceded|surrender|surrendered)$/;
const HAVE = /^(?:have|has|had|maintain|maintained|maintains|retain|retained|keep|kept|in|under|is|are|was|remain|remained|remains|hold|held)$/;

/** "Took full control of X", "the fall of X", "their withdrawal from X", "under the control of Y". */
function byNoun(scene: Scene, noun: Noun, isPlace: (phrase: NounPhrase | null) => boolean, known: readonly Draft[]): Draft | null {
  const clause = clauseOf(scene, noun.phrase.head);
  if (known.some((other) => other.first <= noun.phrase.head && noun.phrase.head < other.last && other.clause === clause)) return null;
  const tail = tailOf(scene, noun);
  const head = (scene.words[noun.phrase.head] as Word).lower;
  if (head === "control") return controlled(scene, noun, clause, tail, isPlace);
  const place = tail.find((phrase) => isPlace(phrase));
  if (!place) return null;
  const prep = prepOf(scene, place);
  const change = noun.events.includes("capture") && prep === "of" ? "gained"
    : noun.events.includes("fall") && prep === "of" ? "lost"
    : noun.events.includes("withdrawal") && prep === "from" ? "lost"
    : noun.events.includes("advance") && /^(?:in|into|on|toward|towards|at)$/.test(prep) && !noun.things.length ? "advanced" : null;
  if (change === null) return null;
  let last = noun.phrase.last;
  for (const phrase of tail) last = Math.max(last, phrase.last);
  const party = partyBefore(scene, noun) ?? tail.map((phrase) => (/^(?:by|of)$/.test(prepOf(scene, phrase)) && !isPlace(phrase) ? partyOf(scene, phrase, false) : null)).find(Boolean) ?? (clause && change === "advanced" ? partyOf(scene, clause.subject, true) : null);
  return draft({ scene, clause, anchor: noun.phrase.head, first: noun.phrase.prep >= 0 ? noun.phrase.prep + 1 : noun.phrase.first, last, matter: { kind: "control", change, party: null }, where: tail, party: party ?? null });
}

function controlled(scene: Scene, noun: Noun, clause: Clause | null, tail: NounPhrase[], isPlace: (phrase: NounPhrase | null) => boolean): Draft | null {
  if (clause === null) return null;
  const verb = (scene.words[clause.group.verb] as Word).lower;
  const place = tail.find((phrase) => isPlace(phrase));
  const prep = noun.phrase.prep >= 0 ? prepOf(scene, noun.phrase) : "";
  const change = TAKE.test(verb) ? "gained" : LOSE.test(verb) ? "lost" : HAVE.test(verb) || prep === "under" || prep === "in" ? "held" : null;
  if (change === null) return null;
  if (prep === "under" || (prep === "in" && !place)) {
    const owner = partyBefore(scene, noun) ?? tail.map((phrase) => partyOf(scene, phrase, true)).find(Boolean) ?? null;
    if (!clause.subject || !(isPlace(clause.subject) || clause.object)) return null;
    return draft({ scene, clause, anchor: noun.phrase.head, first: clause.first, last: Math.max(clause.last, noun.phrase.last), matter: { kind: "control", change: change === "lost" ? "lost" : "held", party: null }, where: [clause.subject, ...(clause.object ? [clause.object] : [])], party: owner });
  }
  if (!place) return null;
  let last = clause.last;
  for (const phrase of tail) last = Math.max(last, phrase.last);
  return draft({ scene, clause, anchor: noun.phrase.head, first: clause.first, last, matter: { kind: "control", change, party: null }, where: [place, ...tail], party: partyOf(scene, clause.subject, true) });
}

export const isGround = (noun: Noun): boolean => isPlaceNoun(noun);

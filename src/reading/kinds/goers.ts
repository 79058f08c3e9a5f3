import type { Clause } from "../grammar/clauses.ts";
import { listOf, type Noun, nounOf, prepOf, type Scene } from "../scene.ts";
import { carriedBy, type People, peopleOf } from "./people.ts";

/**
 * Who goes: of "buses carrying 500 people left", the people; of "with 3,000 people leaving", those right before the
 * verb; of "forced thousands to flee", the thousands; else the subject.
 */
export function goers(scene: Scene, clause: Clause): People | null {
  const { form } = clause.group;
  if (form === "ing" || form === "ed") {
    const near = rightBefore(scene, clause);
    if (near !== null) return wholeOf(scene, near);
  }
  const caused = form === "infinitive" || form === "ing" ? ofGovernor(scene, clause) : null;
  if (caused !== null) return caused;
  const subject = nounOf(scene, clause.subject);
  const own =
    subject === null ? null : (carriedBy(scene, subject, clause.group.first) ?? peopleOf(scene, subject.phrase));
  return own ?? (clause.ownSubject ? before(scene, clause) : null);
}

/** "Azerbaijanis and Armenians fled": of those right before the verb, the list that they are in. */
function wholeOf(scene: Scene, near: People): People {
  if (!near.phrase.joined) return near;
  const first = scene.nouns.find(({ phrase }) => !phrase.joined && listOf(phrase).includes(near.phrase));
  return (first && peopleOf(scene, first.phrase)) ?? near;
}

const FOLLOWED = /^(?:|with|of|from|as)$/;

/** The people in the phrase that ends where the verb begins, or in the one that this hangs on: "people | from X fleeing". */
export function rightBefore(scene: Scene, clause: Clause, any = false): People | null {
  let at = scene.nouns.findIndex(({ phrase }) => phrase.last === clause.group.first);
  while (at >= 0) {
    const { phrase } = scene.nouns[at] as Noun;
    const held = scene.nouns[at - 1];
    const hangs = phrase.prep >= 0 && held !== undefined && held.phrase.last === phrase.first;
    if (hangs && prepOf(scene, phrase) === "of") {
      const people = peopleOf(scene, held.phrase);
      if (people !== null) return people;
    }
    const people = any || FOLLOWED.test(phrase.prep < 0 ? "" : prepOf(scene, phrase)) ? peopleOf(scene, phrase) : null;
    if (people !== null) return people;
    if (!hangs) return null;
    at--;
  }
  return null;
}

/** "Forced thousands to flee", "called on residents to evacuate": the object, or the last that a preposition governs. */
function ofGovernor(scene: Scene, clause: Clause): People | null {
  const { governor } = clause;
  if (governor === null || clause.ownSubject || governor.group.passive) return null;
  const object = peopleOf(scene, governor.object);
  if (object !== null) return object;
  for (let k = governor.adjuncts.length - 1; k >= 0; k--) {
    const people = peopleOf(scene, governor.adjuncts[k] ?? null);
    if (people !== null) return people;
  }
  return null;
}

/** Where the parser took a name in the subject for the subject: the nearest people before the verb, back to the verb before it. */
function before(scene: Scene, clause: Clause): People | null {
  const floor = scene.parse.clauses[clause.index - 1]?.group.last ?? scene.sentence.first;
  for (let k = scene.nouns.length - 1; k >= 0; k--) {
    const { phrase } = scene.nouns[k] as Noun;
    if (phrase.last > clause.group.first) continue;
    if (phrase.first < floor) return null;
    if (phrase.prep >= 0) continue;
    const people = peopleOf(scene, phrase);
    if (people !== null) return people;
  }
  return null;
}

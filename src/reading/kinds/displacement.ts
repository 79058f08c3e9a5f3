import type { VerbSense } from "../../languages/language.ts";
import type { Movement } from "../../ledger/entry.ts";
import type { Draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import { Mark, type VerbEntry } from "../lexicon.ts";
import { nounOf, prepOf, type Scene } from "../scene.ts";
import type { Word } from "../text.ts";
import type { Atlas } from "../where.ts";
import { exodusIn } from "./exodus.ts";
import { goers } from "./goers.ts";
import { homeOf, isGoal, isSpot, journeyOf } from "./journey.ts";
import { causeOf, moveBy } from "./moves.ts";
import { isCounted, isHurt, othersOf, peopleOf } from "./people.ts";
import { roles } from "./roles.ts";
import { says, saysAny, sensesOf } from "./senses.ts";

const MOVING = new Set<VerbSense>([
  "flee",
  "displace",
  "evacuate",
  "returnHome",
  "depart",
  "travel",
  "force",
  "driveOut",
  "seek",
]);

/** People who leave or return: by verb ("fled the town", "were bused to", "sought refuge in"), by noun ("the exodus of"). */
export function displacementIn(scene: Scene, atlas: Atlas): Draft[] {
  const found: Draft[] = [];
  for (const clause of scene.parse.clauses) {
    if (!saysAny(scene, clause, MOVING)) continue;
    const made = byVerb(scene, clause, atlas, found);
    if (made !== null) found.push(made);
  }
  found.push(...exodusIn(scene, atlas, found));
  return found.flatMap((made) => [made, ...restOf(scene, made)]);
}

/** "725,000 Azerbaijanis and 500,000 Armenians fled": the second people, by the same verb. */
function restOf(scene: Scene, made: Draft): Draft[] {
  const { about, matter } = made;
  if (about === null || matter.kind !== "displacement") return [];
  return othersOf(scene, about).map((people) => ({
    ...made,
    first: people.phrase.prep >= 0 ? people.phrase.prep + 1 : people.phrase.first,
    last: Math.max(made.last, people.phrase.last),
    about: people.phrase,
    matter: { ...matter, count: people.count },
  }));
}

function byVerb(scene: Scene, clause: Clause, atlas: Atlas, known: readonly Draft[]): Draft | null {
  // "Prevented civilians from leaving" says that nobody left; it is told as access.
  const opener = scene.words[clause.group.first - 1];
  if (clause.group.form === "ing" && ((opener?.lex?.marks ?? 0) & Mark.source) !== 0) return null;
  // "Were allowed to leave" says that they may: access, too.
  const allowed = clause.group.form === "infinitive" ? clause.governor : null;
  if (allowed !== null && says(scene, allowed, "allow")) return null;
  // "Heading toward" goes on with a flight that was read already.
  if (known.some((other) => other.first <= clause.group.verb && clause.group.verb < other.last)) return null;
  for (const entry of sensesOf(scene, clause)) {
    const made = MOVING.has(entry.sense) ? move(scene, clause, entry, atlas) : null;
    if (made !== null) return made;
  }
  return null;
}

function move(scene: Scene, clause: Clause, entry: VerbEntry, atlas: Atlas): Draft | null {
  switch (entry.sense) {
    case "flee":
      return fled(scene, clause, atlas);
    case "depart":
      return departed(scene, clause, atlas);
    case "travel":
      return travelled(scene, clause, atlas, entry.lemma);
    case "seek":
      return sought(scene, clause, atlas);
    case "displace":
      return moved(scene, clause, atlas, "fled");
    case "evacuate":
      return evacuated(scene, clause, atlas, entry.lemma);
    case "force":
    case "driveOut":
      return forced(scene, clause, atlas);
    case "returnHome":
      return returned(scene, clause, atlas);
    default:
      return null;
  }
}

/** "Fled the town", "have fled from", "civilians fleeing". Fighters who flee change control, and are no displacement. */
function fled(scene: Scene, clause: Clause, atlas: Atlas): Draft | null {
  const people = goers(scene, clause);
  if (people === null || people.fighters) return null;
  const journey = journeyOf(scene, clause, atlas, clause.object ?? behind(scene, clause));
  // "Those fleeing" by the way, with nobody counted and nothing said of whence or whither, is no claim of its own.
  const cause = clause.governor === null ? null : (scene.words[clause.governor.group.verb] as Word);
  const hit = cause?.lex?.verbs.some(({ sense }) => sense === "kill" || sense === "injure") ?? false;
  if (clause.group.form === "ing" && hit && clause.governor?.object === people.phrase) return null;
  const bare = !isCounted(people) && journey.origin === null && !journey.homes && journey.destination === null;
  if (clause.group.form === "ing" && bare) return null;
  return moveBy(scene, clause, atlas, people, "fled", journey);
}

/** "Civilians fleeing the towns had taken": the parser gives the towns to the next verb. */
const behind = (scene: Scene, clause: Clause) =>
  clause.group.form !== "ing" || clause.adjuncts.length > 0
    ? null
    : (scene.nouns.find(({ phrase }) => phrase.first === clause.group.last)?.phrase ?? null);

/** "Left the village for Rahmat Pul", "have left their homes": only people and places make a departure of leaving. */
function departed(scene: Scene, clause: Clause, atlas: Atlas): Draft | null {
  const people = goers(scene, clause);
  if (people === null || clause.group.passive || isBarred(scene, clause)) return null;
  const going = journeyOf(scene, clause, atlas, clause.object);
  const journey = going.homes ? going : { ...going, origin: going.origin ?? homeOf(scene, people.phrase, atlas) };
  if (clause.object !== null && going.origin === null && !going.homes) return null;
  // "Two million people left with no water" went nowhere.
  if (clause.adjuncts.some((phrase) => prepOf(scene, phrase) === "with" || prepOf(scene, phrase) === "without"))
    return null;
  const counted = isCounted(people);
  // "By Friday 8,500 had left": so many leave no meeting.
  const many = clause.group.perfect && clause.object === null && (people.count.low ?? 0) >= MANY;
  if (!many && journey.origin === null && !journey.homes && (journey.destination === null || people.vague)) return null;
  if (people.fighters && !counted) return null;
  if (people.vague && !counted && !journey.homes) return null;
  const driven = clause.adjuncts.some((phrase) => nounOf(scene, phrase)?.things.includes("carrier"));
  const carried = [clause.subject, clause.governor?.subject ?? null].some((phrase) =>
    nounOf(scene, phrase)?.things.includes("carrier"),
  );
  const movement = people.fighters || driven || carried ? "evacuated" : "fled";
  return moveBy(scene, clause, atlas, people, movement, journey, true);
}

/** "Cannot leave": barred, which is told as access. */
const isBarred = (scene: Scene, { group }: Clause): boolean =>
  group.negated && group.modal >= 0 && /^(?:can|could|ca$)/.test((scene.words[group.modal] as Word).lower);

const MANY = 500;

/** "Streamed out of the town towards Goma", "crossed into Chad", "trekked from Nam Tong to a monastery". */
function travelled(scene: Scene, clause: Clause, atlas: Atlas, lemma: string): Draft | null {
  const people = goers(scene, clause);
  if (people === null || people.fighters || clause.group.passive) return null;
  const counted = isCounted(people);
  const reaches = lemma === "cross" || lemma === "reach" || lemma === "enter";
  const journey = journeyOf(scene, clause, atlas, null);
  const object = clause.object !== null && isSpot(scene, clause.object, atlas) ? clause.object : null;
  const arrival =
    lemma === "arrive" || lemma === "converge"
      ? (clause.adjuncts.find((phrase) => isGoal(scene, phrase)) ?? null)
      : null;
  const destination = journey.destination ?? (reaches ? object : null) ?? arrival;
  if (clause.object !== null && !(reaches && object !== null)) return null;
  // "Could be forced to move" needs no place.
  const driven = causeOf(scene, clause) !== null && counted;
  if (destination === null && journey.origin === null && !driven) return null;
  // People who walk somewhere have fled only where they are many or said to be displaced.
  if (!counted && !people.displaced) return null;
  if (!people.displaced && people.count.high === 1) return null;
  const about = journey.about.filter((phrase) => phrase !== arrival);
  return moveBy(scene, clause, atlas, people, "fled", { ...journey, destination, about });
}

/** "Sought refuge in Tokhar", "have taken shelter in schools". */
function sought(scene: Scene, clause: Clause, atlas: Atlas): Draft | null {
  if (!nounOf(scene, clause.object)?.events.includes("refuge")) return null;
  const people = goers(scene, clause);
  if (people === null || people.fighters) return null;
  const journey = journeyOf(scene, clause, atlas, null);
  const destination = journey.destination ?? journey.about[0] ?? clause.adjuncts.find((each) => each.prep >= 0) ?? null;
  if (destination === null) return null;
  return moveBy(scene, clause, atlas, people, "fled", { ...journey, destination, about: journey.about.slice(1) });
}

/** "Displaced children", "where displaced families are": an adjective, which displaces nobody. */
function describes(scene: Scene, clause: Clause): boolean {
  const { group } = clause;
  if (group.form !== "ed" || group.last - group.first > 1) return false;
  const before = scene.words[group.first - 1] as Word | undefined;
  const named = scene.nouns.some(({ phrase }) => phrase.first === group.last && phrase.prep < 0);
  if (!named) return false;
  if (clause.object === null) return true;
  return before?.pos === "VERB" || before?.pos === "AUX" || peopleOf(scene, clause.subject) !== null;
}

/** "Displaced millions", "millions were displaced", "some 60 families expelled from". */
function moved(scene: Scene, clause: Clause, atlas: Atlas, movement: Movement): Draft | null {
  if (describes(scene, clause)) return null;
  if ((scene.words[clause.group.verb] as Word).lower.startsWith("empt")) return emptied(scene, clause, atlas);
  const { patient } = roles(scene, clause, false);
  const people = peopleOf(scene, patient);
  if (people === null || (people.fighters && movement === "fled")) return null;
  const journey = journeyOf(scene, clause, atlas, null);
  // "Those who are displaced are": no claim that anybody was.
  if (people.vague && !isCounted(people) && journey.origin === null && journey.destination === null) return null;
  return moveBy(scene, clause, atlas, people, movement, journey);
}

/** "The town was emptied of its 40,000 inhabitants". */
function emptied(scene: Scene, clause: Clause, atlas: Atlas): Draft | null {
  const { patient } = roles(scene, clause, false);
  const of = clause.adjuncts.find((phrase) => prepOf(scene, phrase) === "of") ?? null;
  const people = peopleOf(scene, of);
  if (people === null || people.fighters || patient === null || !isSpot(scene, patient, atlas)) return null;
  const about = clause.adjuncts.filter((phrase) => phrase !== of && atlas.has(phrase));
  return moveBy(scene, clause, atlas, people, "fled", { origin: patient, destination: null, homes: false, about });
}

/** "Were evacuated from", "transported the families to", "residents evacuated the town". */
function evacuated(scene: Scene, clause: Clause, atlas: Atlas, lemma: string): Draft | null {
  // The wounded who are taken to a hospital are not displaced.
  if (clause.adjuncts.some((phrase) => nounOf(scene, phrase)?.things.includes("sickbay"))) return null;
  if (lemma === "evacuate" && clause.object !== null && !clause.group.passive && isSpot(scene, clause.object, atlas)) {
    const people = goers(scene, clause);
    return people === null
      ? null
      : moveBy(scene, clause, atlas, people, "evacuated", journeyOf(scene, clause, atlas, clause.object));
  }
  const { patient } = roles(scene, clause, false);
  const intransitive = lemma === "evacuate" && !clause.group.passive && clause.group.form !== "ed";
  const people = peopleOf(scene, patient) ?? (intransitive ? goers(scene, clause) : null);
  if (people === null || isHurt(scene, people)) return null;
  const going = journeyOf(scene, clause, atlas, null);
  // "Taken out | of the town": behind the particle whence stands with "of".
  const of = clause.adjuncts.find((phrase) => prepOf(scene, phrase) === "of" && isSpot(scene, phrase, atlas)) ?? null;
  const journey = lemma === "take" ? { ...going, origin: going.origin ?? of } : going;
  const told = journey.destination !== null || journey.origin !== null || isCounted(people);
  if (!told && (people.vague || lemma !== "evacuate")) return null;
  // "Two commanders were taken out" went nowhere.
  if (lemma === "take" && journey.origin === null) return null;
  // Forces that are flown in are a movement of troops.
  if (people.fighters && journey.origin === null && !isCounted(people)) return null;
  return moveBy(scene, clause, atlas, people, "evacuated", journey);
}

/** "Forced 50,000 from their homes", "driving tens of thousands of Christians from their homes". */
function forced(scene: Scene, clause: Clause, atlas: Atlas): Draft | null {
  const { patient } = roles(scene, clause, false);
  const people = peopleOf(scene, patient);
  if (people === null || people.fighters) return null;
  const going = journeyOf(scene, clause, atlas, null);
  const out = clause.group.passive && says(scene, clause, "driveOut") && clause.group.last > clause.group.verb + 1;
  const journey =
    out && !going.homes ? { ...going, origin: going.origin ?? homeOf(scene, people.phrase, atlas) } : going;
  if (journey.origin === null && !journey.homes) return null;
  return moveBy(scene, clause, atlas, people, "fled", journey);
}

/** "Around 90 people returned to Hpa Saung": where they come back to is the place. */
function returned(scene: Scene, clause: Clause, atlas: Atlas): Draft | null {
  const people = clause.group.passive ? peopleOf(scene, clause.subject) : goers(scene, clause);
  if (people === null || people.fighters) return null;
  const journey = journeyOf(scene, clause, atlas, null);
  const counted = isCounted(people);
  if (!counted && !people.displaced && (people.vague || (journey.destination === null && !homeward(scene, clause))))
    return null;
  return moveBy(scene, clause, atlas, people, "returned", { ...journey, homes: false });
}

const homeward = (scene: Scene, clause: Clause): boolean => {
  for (let k = clause.group.last; k < Math.min(clause.last + 2, scene.sentence.last); k++) {
    if ((scene.words[k] as Word).lex?.things.some(({ sense }) => sense === "home")) return true;
  }
  return false;
};

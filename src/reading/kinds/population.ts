import type { VerbSense } from "../../languages/language.ts";
import type { Condition } from "../../ledger/entry.ts";
import { type Draft, draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import type { NounPhrase } from "../grammar/phrases.ts";
import { Mark } from "../lexicon.ts";
import { nounOf, prepOf, type Scene } from "../scene.ts";
import type { Word } from "../text.ts";
import type { Atlas } from "../where.ts";
import { goers, rightBefore } from "./goers.ts";
import { inhabitantsIn } from "./inhabitants.ts";
import { isSpot } from "./journey.ts";
import { isCounted, type People, peopleOf } from "./people.ts";
import { roles } from "./roles.ts";
import { saysAny, sensesOf } from "./senses.ts";

const LIVING = new Set<VerbSense>([
  "live",
  "trap",
  "besiege",
  "remain",
  "need",
  "lack",
  "depart",
  "deprive",
  "suffer",
  "host",
]);

/** How many live in a place, or are besieged, trapped or in need there: by verb ("300,000 live in"), by noun ("home to"). */
export function populationIn(scene: Scene, atlas: Atlas): Draft[] {
  const found: Draft[] = [];
  for (const clause of scene.parse.clauses) {
    if (!saysAny(scene, clause, LIVING)) continue;
    for (const { sense } of sensesOf(scene, clause)) {
      const made = LIVING.has(sense) ? state(scene, clause, sense, atlas) : null;
      if (made === null) continue;
      found.push(made);
      break;
    }
  }
  found.push(...inhabitantsIn(scene, atlas, found));
  return found;
}

function state(scene: Scene, clause: Clause, sense: VerbSense, atlas: Atlas): Draft | null {
  switch (sense) {
    case "live":
      return lives(scene, clause);
    case "remain":
      return remains(scene, clause, atlas);
    case "trap":
    case "besiege":
      return trapped(scene, clause, atlas);
    case "need":
    case "lack":
      return needs(scene, clause);
    case "depart":
      return without(scene, clause);
    case "deprive":
      return deprived(scene, clause);
    case "suffer":
      return suffers(scene, clause);
    case "host":
      return hosts(scene, clause);
    default:
      return null;
  }
}

/** "300,000 people are thought to be living there": only a number makes a population of those who live somewhere. */
function lives(scene: Scene, clause: Clause): Draft | null {
  const people = goers(scene, clause);
  if (people === null || people.fighters || !isCounted(people) || people.count.high === 1) return null;
  if (people.phrase.figure === null) return null;
  const spot = clause.adjuncts.some((phrase) => phrase.prep >= 0 && !isEvent(scene, phrase));
  if (!spot && !isWhere(clause) && !underSiege(scene, clause)) return null;
  const condition = underSiege(scene, clause)
    ? "besieged"
    : people.displaced || isPacked(scene, clause)
      ? "displaced"
      : "resident";
  return made(scene, clause, people, condition);
}

/** "Where about 300,000 people live": the clause itself, or what it is thought by, opens with a relative. */
const isWhere = (clause: Clause): boolean =>
  clause.opener >= 0 || clause.link === "relative" || (clause.governor !== null && clause.governor.opener >= 0);

const isEvent = (scene: Scene, phrase: NounPhrase): boolean => (nounOf(scene, phrase)?.events.length ?? 0) > 0;

/** "Sheltering in", "are camped in", "packed into": those who live so are displaced. */
const isPacked = (scene: Scene, clause: Clause): boolean =>
  clause.group.passive ||
  ((scene.words[clause.group.verb] as Word).lex?.verbs.some(({ sense }) => sense === "host") ?? false);

/** "Are living under siege". */
const underSiege = (scene: Scene, clause: Clause): boolean =>
  clause.adjuncts.some((phrase) => nounOf(scene, phrase)?.events.includes("siege"));

/** "Twelve families remain in Lwe Kham". */
function remains(scene: Scene, clause: Clause, atlas: Atlas): Draft | null {
  const people = goers(scene, clause);
  if (people === null || people.fighters || !isCounted(people) || people.count.high === 1) return null;
  if (people.phrase.figure === null) return null;
  if (!clause.adjuncts.some((phrase) => prepOf(scene, phrase) === "in" && isSpot(scene, phrase, atlas))) return null;
  return made(scene, clause, people, underSiege(scene, clause) ? "besieged" : "resident");
}

/** "Civilians are trapped in the town", "nearly 200,000 trapped in"; under rubble they are missing, which harm tells. */
function trapped(scene: Scene, clause: Clause, atlas: Atlas): Draft | null {
  const near = clause.group.form === "ed" ? rightBefore(scene, clause, true) : null;
  const people = near ?? peopleOf(scene, roles(scene, clause, false).patient);
  if (people === null || people.fighters || people.count.high === 1) return null;
  if (!isCounted(people) && (people.vague || !clause.adjuncts.some((phrase) => isSpot(scene, phrase, atlas))))
    return null;
  for (const phrase of clause.adjuncts) {
    const things = nounOf(scene, phrase)?.things ?? [];
    if (things.some((sense) => sense === "rubble" || sense === "civic" || sense === "home" || sense === "carrier"))
      return null;
    if (/^(?:under|beneath|underneath)$/.test(prepOf(scene, phrase)) && !isEvent(scene, phrase)) return null;
  }
  return made(scene, clause, people, "besieged");
}

/** "More than 310,000 people require food assistance", "two million lacked access to clean water". */
function needs(scene: Scene, clause: Clause): Draft | null {
  const people = goers(scene, clause);
  // "In need of": the tagger often takes the noun for a verb.
  const noun = (scene.words[clause.group.first - 1] as Word | undefined)?.lower === "in";
  if (people === null || people.fighters || !isCounted(people) || (clause.object === null && !noun)) return null;
  const object = nounOf(scene, clause.object);
  if (
    people.count.high === 1 ||
    object?.things.some((sense) => sense === "civilian" || sense === "person" || sense === "home")
  )
    return null;
  return made(scene, clause, people, "in_need");
}

/** "Left two million people without water", "two million left with no access to water". */
function without(scene: Scene, clause: Clause): Draft | null {
  const lacks = clause.adjuncts.some((phrase) => isLacking(scene, phrase));
  if (!lacks) return null;
  const people = peopleOf(scene, clause.object) ?? goers(scene, clause);
  return people === null || people.fighters || !isCounted(people) ? null : made(scene, clause, people, "in_need");
}

/** "Without power", "with no access". */
const isLacking = (scene: Scene, { prep, first, head }: NounPhrase): boolean => {
  for (let k = Math.max(prep, first); prep >= 0 && k < head; k++) {
    if (((scene.words[k] as Word).lex?.marks ?? 0) & Mark.lacking) return true;
  }
  return false;
};

/** "Has deprived 22 million Yemenis of food". */
function deprived(scene: Scene, clause: Clause): Draft | null {
  const people = peopleOf(scene, roles(scene, clause, false).patient);
  return people === null || people.fighters || !isCounted(people) ? null : made(scene, clause, people, "in_need");
}

/** "1,100 children are suffering acute malnutrition", "half the population faces hunger". */
function suffers(scene: Scene, clause: Clause): Draft | null {
  const starved = [clause.object, ...clause.adjuncts].some((phrase) =>
    nounOf(scene, phrase)?.events.includes("hunger"),
  );
  if (!starved) return null;
  const people = goers(scene, clause);
  return people === null || people.fighters || !isCounted(people) ? null : made(scene, clause, people, "in_need");
}

/** "Hosting 40,000 displaced people", "the camp houses 3,000 families". */
function hosts(scene: Scene, clause: Clause): Draft | null {
  const { patient } = roles(scene, clause, false);
  const people = peopleOf(scene, patient);
  if (people === null || people.fighters || !isCounted(people) || people.vague) return null;
  const subject = nounOf(scene, clause.subject);
  const place = subject?.things.some((sense) => sense === "settlement" || sense === "region") ?? false;
  if (!people.displaced && !place) return null;
  return made(scene, clause, people, people.displaced || place ? "displaced" : "resident");
}

function made(scene: Scene, clause: Clause, people: People, condition: Condition): Draft {
  const { governor } = clause;
  const thought = clause.group.form === "infinitive" && governor?.group.passive ? governor : null;
  return draft({
    scene,
    clause: thought ?? clause,
    anchor: clause.group.verb,
    first: Math.max(scene.sentence.first, Math.min(clause.first, thought?.first ?? clause.first, people.phrase.first)),
    last: Math.max(clause.last, people.phrase.last),
    matter: { kind: "population", condition, unit: people.unit, count: people.count },
    where: clause.adjuncts,
  });
}

import type { Outcome, Victims } from "../../ledger/entry.ts";
import type { Draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import { clauseOf, type Noun, prepOf, type Scene, tailOf } from "../scene.ts";
import type { Word } from "../text.ts";
import { harmDraft, tailsOf } from "./harm-draft.ts";
import { classOf, countOf, type Persons, personsOf } from "./persons.ts";
import { says } from "./senses.ts";

const STATE: ReadonlyMap<string, Outcome> = new Map([
  ["dead", "killed"],
  ["killed", "killed"],
  ["injured", "injured"],
  ["wounded", "injured"],
  ["missing", "missing"],
  ["hurt", "injured"],
]);

/** "Left 45 people dead and about 30 injured", "3 dead": a state behind or within a phrase. */
export function harmByState(scene: Scene, known: readonly Draft[]): Draft[] {
  const { words, sentence } = scene;
  const found: Draft[] = [];
  for (let k = sentence.first; k < sentence.last; k++) {
    const outcome = STATE.get((words[k] as Word).lower);
    if (!outcome || known.some(({ anchor }) => anchor === k)) continue;
    const persons = inState(scene, k);
    if (
      !persons ||
      known.some(
        (other) => other.about === persons.phrase && other.matter.kind === "harm" && other.matter.outcome === outcome,
      )
    )
      continue;
    const clause = clauseOf(scene, persons.phrase.first);
    const leaves = clause !== null && clause.object === persons.phrase && says(scene, clause, "leave");
    found.push(
      harmDraft(scene, clause, outcome, persons, {
        anchor: k,
        first: leaves ? clause.group.first : Math.min(persons.phrase.first, k),
        last: Math.max(persons.last, k + 1),
        where: [...(clause?.adjuncts ?? []), ...tailsOf(scene, persons.phrase)],
      }),
    );
  }
  return found;
}

/** The people that a word of state is said of. */
function inState(scene: Scene, k: number): Persons | null {
  let noun = scene.nouns.find(({ phrase }) => phrase.first <= k && k < phrase.last);
  if (noun && noun.phrase.head === k && noun.phrase.figure === null)
    noun = noun.phrase.first === k ? lastBefore(scene, k) : undefined;
  else noun ??= lastBefore(scene, k);
  if (!noun) return null;
  const inside = noun.phrase.first <= k && k < noun.phrase.last;
  const counted = noun.phrase.figure?.noun === "count";
  const victims = classOf(scene, noun);
  if (
    inside &&
    (!counted ||
      (k < noun.phrase.head && noun.things.length > 0 && !/^(?:killed|dead)$/.test((scene.words[k] as Word).lower)))
  )
    return null;
  if (!inside && victims === null && !counted) return null;
  return {
    count: countOf(scene, noun),
    victims: inside && k === noun.phrase.head ? "others" : (victims ?? "others"),
    phrase: noun.phrase,
    last: noun.phrase.last,
  };
}

/** The phrase that ends at most three words before, with nothing but adverbs and verbs of being between. */
function lastBefore(scene: Scene, k: number): Noun | undefined {
  let found: Noun | undefined;
  for (const noun of scene.nouns) if (noun.phrase.last <= k && k - noun.phrase.last <= 3) found = noun;
  for (let n = found?.phrase.last ?? k; n < k; n++) {
    const { pos, lower } = scene.words[n] as Word;
    if (pos === "PUNCT" || pos === "CCONJ" || (pos === "VERB" && !BELIEVED.has(lower))) return undefined;
  }
  return found;
}

/** "Dozens were feared dead". */
const BELIEVED: ReadonlySet<string> = new Set(
  "feared believed presumed reported confirmed found declared pronounced".split(" "),
);

const NOUN_OUTCOME: Record<string, Outcome> = {
  killing: "killed",
  death: "killed",
  toll: "killed",
  casualty: "killed",
  injury: "injured",
  abduction: "abducted",
  detention: "detained",
};

/** "The death of a woman", "55 injuries", "put the death toll at six". */
export function harmByNoun(scene: Scene): Draft[] {
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
  const anchor = noun.phrase.head;
  const of = tail.find((phrase) => /^(?:of|to|among)$/.test(prepOf(scene, phrase)));
  const counted = noun.phrase.figure?.noun === "count";
  const persons =
    of && !noun.events.includes("casualty") && !(counted && prepOf(scene, of) !== "of") ? personsOf(scene, of) : null;
  if (persons)
    return harmDraft(scene, clause, outcome, persons, {
      anchor,
      first: noun.phrase.first,
      last: persons.last,
      where: tail,
    });
  if (!counted || (noun.things.includes("person") && noun.events.includes("casualty") && !noun.plural)) return null;
  const told = clause !== null && clause.object === noun.phrase && noun.phrase.first - clause.first < 8;
  const victims: Victims = modifiedBy(scene, noun);
  return harmDraft(
    scene,
    clause,
    outcome,
    { count: countOf(scene, noun), victims, phrase: noun.phrase, last: noun.phrase.last },
    { anchor, first: told ? clause.first : noun.phrase.first, last: noun.phrase.last, where: tail },
  );
}

/** "150 civilian deaths", "12 rebel casualties". */
function modifiedBy(scene: Scene, noun: Noun): Victims {
  for (let k = noun.phrase.first; k < noun.from; k++) {
    const things = (scene.words[k] as Word).lex?.things ?? [];
    if (things.some(({ sense }) => sense === "civilian")) return "civilian";
    if (things.some(({ sense }) => sense === "combatant")) return "combatant";
  }
  return "unknown";
}

/** How far behind a toll its number may stand, in words. */
const REACH = 14;

/** The number nearest behind a toll: "at six", "of 14", "to more than 300", "rose to 9". */
function tollOf(scene: Scene, noun: Noun, clause: Clause | null): Draft | null {
  for (const other of scene.nouns.slice(noun.index)) {
    const { phrase } = other;
    if (phrase.first - noun.phrase.last > REACH) break;
    if (phrase.figure?.noun !== "count") continue;
    const persons: Persons = {
      count: phrase.figure.figure,
      victims: classOf(scene, other) ?? "unknown",
      phrase,
      last: phrase.last,
    };
    return harmDraft(scene, clause, "killed", persons, {
      anchor: noun.phrase.head,
      first: noun.phrase.first,
      last: Math.max(phrase.last, noun.phrase.last),
      where: [...tailOf(scene, noun), ...tailOf(scene, other)],
    });
  }
  return null;
}

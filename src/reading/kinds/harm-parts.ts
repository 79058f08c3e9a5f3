import type { Outcome } from "../../ledger/entry.ts";
import { type Draft, draft } from "../draft.ts";
import { clauseOf, listOf, type Noun, type Scene } from "../scene.ts";
import type { Word } from "../text.ts";
import { harmDraft } from "./harm-draft.ts";
import { groupsOf, type Persons } from "./persons.ts";

const THOSE: Record<string, Outcome> = {
  dead: "killed",
  killed: "killed",
  victims: "killed",
  casualties: "killed",
  fatalities: "killed",
  wounded: "injured",
  injured: "injured",
};

/** Parts of a count: "…, including 11 children", "five of the dead were children", "among the dead were four staff". */
export function partsOf(scene: Scene, whole: readonly Draft[]): Draft[] {
  return [...whole.flatMap((each) => including(scene, each)), ...amongThem(scene), ...included(scene)];
}

const told = ({ count }: Persons): boolean => count.low !== null || count.high !== null;

function including(scene: Scene, whole: Draft): Draft[] {
  const { words, sentence } = scene;
  const stop = Math.min(sentence.last, whole.last + 4);
  const begin = whole.about ? Math.max(whole.first, whole.about.first) : whole.first;
  for (let k = begin; k < stop; k++) {
    const { lower } = words[k] as Word;
    const opens =
      lower === "including"
        ? k + 1
        : lower === "among" && /^(?:them|whom|those)$/.test(words[k + 1]?.lower ?? "")
          ? k + 2
          : -1;
    if (opens < 0) continue;
    const noun = scene.nouns.find(
      ({ phrase }) => phrase.first >= opens - 1 && phrase.first <= opens + 2 && phrase.head >= opens,
    );
    if (!noun) return [];
    return groupsOf(scene, noun.phrase)
      .filter((persons) => told(persons) && !isHurt(scene, persons))
      .map((persons) => partOf(whole, persons, k));
  }
  return [];
}

/** "75 deaths, including seven civilians, and 323 people wounded": no part of the dead. */
const isHurt = ({ words }: Scene, { last }: Persons): boolean =>
  words[last]?.lower === "wounded" || words[last]?.lower === "injured" || words[last]?.lower === "missing";

const partOf = (whole: Draft, persons: Persons, first: number): Draft => {
  const victims = persons.victims === "others" ? "unknown" : persons.victims;
  const matter = whole.matter.kind === "harm" ? { ...whole.matter, victims, count: persons.count } : whole.matter;
  return draft({
    ...whole,
    matter,
    first,
    last: persons.last,
    anchor: persons.phrase.head,
    about: persons.phrase,
    of: whole,
    definite: false,
  });
};

/** People "among the dead", or "of the dead". */
function amongThem(scene: Scene): Draft[] {
  const { words, sentence } = scene;
  const found: Draft[] = [];
  for (let k = sentence.first; k + 2 < sentence.last; k++) {
    const { lower } = words[k] as Word;
    if (lower !== "among" && lower !== "of") continue;
    const outcome = (words[k + 1] as Word).lower === "the" ? THOSE[(words[k + 2] as Word).lower] : undefined;
    const noun = outcome && who(scene, k, lower === "of");
    if (!outcome || !noun) continue;
    for (const persons of groupsOf(scene, noun.phrase).filter(told)) found.push(part(scene, outcome, persons, k));
  }
  return found;
}

/** "The dead included six policemen". */
function included(scene: Scene): Draft[] {
  const found: Draft[] = [];
  for (const { group, subject, object } of scene.parse.clauses) {
    if (subject === null || object === null || !/^includ(?:e|ed|es)$/.test((scene.words[group.verb] as Word).lower))
      continue;
    const outcome = THOSE[(scene.words[subject.head] as Word).lower];
    if (outcome === undefined) continue;
    for (const persons of groupsOf(scene, object).filter(told)) found.push(part(scene, outcome, persons, subject.head));
  }
  return found;
}

function part(scene: Scene, outcome: Outcome, persons: Persons, k: number): Draft {
  const clause = clauseOf(scene, persons.phrase.head);
  const victims = classBehind(scene, k) ?? persons.victims;
  return harmDraft(
    scene,
    clause,
    outcome,
    { ...persons, victims },
    {
      anchor: k + 2,
      first: Math.min(k, persons.phrase.first),
      last: Math.max(k + 3, persons.last, clause?.last ?? 0),
      where: clause?.adjuncts ?? [],
    },
  );
}

/** "Five of the dead were children": the class stands behind the verb. */
function classBehind(scene: Scene, k: number): Persons["victims"] | null {
  if ((scene.words[k] as Word).lower !== "of" || (scene.words[k + 3] as Word | undefined)?.pos !== "AUX") return null;
  const noun = scene.nouns.find(({ phrase }) => phrase.first > k + 3 && phrase.first <= k + 5);
  return noun ? (groupsOf(scene, noun.phrase)[0]?.victims ?? null) : null;
}

/** Those who are among them: right before "of the dead"; before or behind "were among the dead". */
function who(scene: Scene, k: number, of: boolean): Noun | undefined {
  const before = scene.nouns.filter(({ phrase }) => phrase.last <= k && k - phrase.last <= (of ? 0 : 3)).pop();
  if (of) return before;
  if (before && (scene.words[k - 1] as Word | undefined)?.pos === "AUX")
    // "A mother and her three children were among the dead": all of the list.
    return before.phrase.joined
      ? (scene.nouns.find(({ phrase }) => !phrase.joined && listOf(phrase).includes(before.phrase)) ?? before)
      : before;
  return scene.nouns.find(({ phrase }) => phrase.first >= k + 3 && phrase.first <= k + 6);
}

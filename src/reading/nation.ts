import type { KindId } from "../ledger/entry.ts";
import { COUNTRIES } from "../places/countries.ts";
import type { Draft } from "./draft.ts";
import { Mark } from "./lexicon.ts";
import type { Run } from "./parties.ts";
import type { Scene } from "./scene.ts";
import { May, type Word } from "./text.ts";

/** The stretches of a sentence that tell who says so: "activists in Sahel said", "according to the mayor of Qasr"; and what stands in brackets. */
export function asidesOf(scene: Scene, anchor: number): Run[] {
  const spans: Run[] = [];
  const { words, sentence } = scene;
  let from = sentence.first;
  for (const clause of scene.parse.clauses) {
    const { group } = clause;
    if (
      ((words[group.verb] as Word).lex?.marks ?? 0) & Mark.say &&
      (anchor < clause.first || anchor >= clause.last || anchor === group.verb)
    )
      spans.push(anchor > group.verb ? { first: from, last: group.last } : { first: clause.first, last: clause.last });
    from = group.last;
  }
  for (let k = sentence.first, open = -1; k < sentence.last; k++) {
    const { text, lower } = words[k] as Word;
    if (lower === "according" && anchor < k) spans.push({ first: k, last: sentence.last });
    if (text === "(") open = k;
    else if (text === ")" && open >= 0 && !(open < anchor && anchor < k)) spans.push({ first: open, last: k });
  }
  return spans;
}

export const isChemical = ({ matter }: Draft): boolean => matter.kind === "strike" && matter.method === "chemical";

/** "Have used poison gas on multiple occasions": a general accusation has no place (CODEBOOK, `places`). */
export const isGeneral = (found: Draft): boolean => {
  const { scene, anchor, definite, clause } = found;
  if (!isChemical(found) || definite) return false;
  if (scene.times.length > 0 || clause?.group.passive) return false;
  const noun = scene.nouns.find(({ phrase }) => phrase.first <= anchor && anchor < phrase.last);
  return noun
    ? noun.plural || noun.events.includes("poison")
    : clause?.group.verb === anchor && (clause.group.perfect || clause.group.form === "ing");
};

/** So many people are no toll of one event, but of a war. */
const TOLL = 20_000;
const EXODUS = 500_000;

/**
 * A sentence about the war itself, or of a toll that only a war has, is of its country and not of the last place said:
 * "more than 200,000 have been killed", "half the country's population".
 */
export function ofWholeWar({ scene, matter }: Draft): boolean {
  if (matter.kind === "harm" && Math.max(matter.count.low ?? 0, matter.count.high ?? 0) >= TOLL) return true;
  if (matter.kind === "displacement" && Math.max(matter.count.low ?? 0, matter.count.high ?? 0) >= EXODUS) return true;
  return !HERE.has(matter.kind) && aboutWar(scene);
}

/** A hospital, a road or who holds a town is never of the whole war. */
const HERE: ReadonlySet<KindId> = new Set(["service", "access", "control"]);

export const aboutWar = (scene: Scene): boolean => {
  const { site } = scene.lexicon;
  return scene.nouns.some(({ events, phrase }) => {
    if (events.includes("war")) return true;
    // The United Nations are no nation.
    for (let k = phrase.first; k <= phrase.head; k++) {
      const { lower, capital } = scene.words[k] as Word;
      if (!capital && site.nation.has(lower)) return true;
    }
    return false;
  });
};

/** "The Islamic State of Iraq": a name that holds a country's. */
const isOfState = ({ words }: Scene, at: number): boolean =>
  at > 1 && (words[at - 1] as Word).lower === "of" && (words[at - 2] as Word).capital;

/** The country that the report names most, by its name or its people's: "Syria", "Syrian". */
export function countryOf(pages: readonly { scene: Scene }[]): string | null {
  const counts = new Map<string, number>();
  for (const { scene } of pages)
    for (let k = scene.sentence.first; k < scene.sentence.last; k++) {
      const word = scene.words[k] as Word;
      if ((word.may & May.country) === 0 || !word.capital || isOfState(scene, k)) continue;
      const country = COUNTRIES.has(word.lower)
        ? word.text
        : COUNTRIES.has(word.lower.replace(/n?s?$/, ""))
          ? word.text.replace(/n?s?$/, "")
          : null;
      if (country) counts.set(country, (counts.get(country) ?? 0) + (word.text === country ? 2 : 1));
    }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

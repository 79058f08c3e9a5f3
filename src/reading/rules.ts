import type { Language } from "../languages/language.ts";
import type { Claim, Reading, Report } from "../ledger/entry.ts";
import type { Problem } from "../ledger/problem.ts";
import { claimsOf } from "./claims.ts";
import { documenter } from "./document.ts";
import type { Draft } from "./draft.ts";
import { figuresIn } from "./figures.ts";
import { chunk } from "./grammar/chunks.ts";
import { parse } from "./grammar/clauses.ts";
import { draftsIn } from "./kinds/index.ts";
import { tagKnown } from "./known-names.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import { newNames } from "./places.ts";
import type { Known, Reader } from "./reader.ts";
import { type Scene, sceneOf } from "./scene.ts";
import type { Tagger } from "./tagger.ts";
import type { Sentence, Text } from "./text.ts";
import { timesIn } from "./times/scan.ts";
import { voiceFinder } from "./voices/voices.ts";
import { atlasOf, conclude, learn } from "./where.ts";

/**
 * The rule reader. Its steps, in order; each takes what the ones before made and edits nothing in place:
 *
 * 1. sentences and tagged words (`document`), headline, byline and links put aside (`furniture`);
 * 2. voices: which stretch of words is whose (`voices`);
 * 3. figures and times, then phrases, verb groups and clauses (`figures`, `times`, `grammar`);
 * 4. names: what the report uses as a place and what as a party (`places`);
 * 5. kinds: each looks at a sentence and drafts its claims (`kinds`);
 * 6. stance, places, days and parties of each draft, along the event that the report goes on about (`story`);
 * 7. claims, their quotes verified against the text (`claims`).
 */
export function ruleReader(language: Language, tagger: (lexicon: Lexicon) => Tagger): Reader {
  const lexicon = lexiconOf(language);
  const document = documenter(language, tagger(lexicon), lexicon);
  const voices = voiceFinder(language.voices);
  const scene = (text: Text, sentence: Sentence): Scene => {
    const { words } = text;
    const figures = figuresIn(words, sentence.first, sentence.last, language.figures);
    const times = timesIn(words, sentence.first, sentence.last, language.times);
    const parsed = parse(words, chunk(words, sentence.first, sentence.last, figures, times));
    return sceneOf(words, sentence, parsed, figures, times, lexicon);
  };
  return {
    id: `rules-${language.code} 1`,
    languages: [language.code],
    read(report: Report, known: Known): Reading {
      const text = document(report.text, report.title);
      tagKnown(text.words, known);
      const scenes = text.sentences.filter(({ furniture }) => !furniture).map((sentence) => scene(text, sentence));
      const names = newNames(known.places, known.parties);
      names.commaless = isCommaless(text);
      for (const each of scenes) learn(names, each);
      conclude(names);
      const drafts = scenes.map((each) => {
        const atlas = atlasOf(each, names);
        return { scene: each, atlas, drafts: draftsIn(each, atlas) as Draft[] };
      });
      const claims: readonly Claim[] = claimsOf(report, text, drafts, voices(text, report.publisher));
      return { report: report.id, reader: this.id, claims, problems: problemsOf(report) };
    },
  };
}

/** Fewer commas than one in so many words: they were lost on the way. */
const COMMAS = 120;

function isCommaless({ words }: Text): boolean {
  let commas = 0;
  for (const { text } of words) if (text === ",") commas++;
  return commas * COMMAS < words.length;
}

function problemsOf(report: Report): Problem[] {
  if (report.published !== null) return [];
  return [
    {
      check: "no-date",
      where: report.id,
      says: "The report gives no day of publication, so no weekday, “yesterday” or “last week” in it is resolved. Give the day with --published YYYY-MM-DD.",
    },
  ];
}

import type { KindId, Stance } from "../ledger/entry.ts";
import type { DateRule } from "../ledger/when.ts";

/** The numbers by which narrow columns name words of the record. They are on disk: a new word takes a new number. */
export const KINDS: Readonly<Record<KindId, number>> = {
  control: 1,
  clash: 2,
  strike: 3,
  harm: 4,
  displacement: 5,
  service: 6,
  access: 7,
  agreement: 8,
  population: 9,
};

const STANCES: Readonly<Record<Stance, number>> = {
  asserted: 1,
  denied: 2,
  unacknowledged: 3,
  conditional: 4,
  predicted: 5,
  planned: 6,
};

const RULES: Readonly<Record<DateRule, number>> = {
  stated: 1,
  relative: 2,
  event: 3,
  announced: 4,
  publication: 5,
  none: 6,
};

/** The words by their numbers. */
const read = <Word extends string>(codes: Readonly<Record<Word, number>>): ((code: number) => Word) => {
  const words = new Map((Object.keys(codes) as Word[]).map((word) => [codes[word], word]));
  return (code) => {
    const word = words.get(code);
    if (word === undefined) throw new Error(`the ledger holds the code ${code}, which this Dateline does not know`);
    return word;
  };
};

export const stanceCode = (stance: Stance): number => STANCES[stance];
export const ruleCode = (rule: DateRule): number => RULES[rule];
export const stanceOf = read(STANCES);
export const ruleOf = read(RULES);

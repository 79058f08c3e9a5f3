import type { VoiceWords } from "../../languages/language.ts";
import type { Spelt, Word } from "../text.ts";

/** What a word may do where somebody speaks, one bit each. */
export const SAY = 1;
export const TELL = 1 << 1;
export const CHARGE = 1 << 2;
export const CALL = 1 << 3;
export const TOLL = 1 << 4;
export const ADDING = 1 << 5;
export const QUOTE = 1 << 6;
export const ACCORDING = 1 << 7;
export const REPORTS = 1 << 8;
export const INVERT = 1 << 9;
export const THAT_ONLY = 1 << 10;
export const NOT_CLAIM = 1 << 11;
export const TOLL_NOUN = 1 << 12;
export const BE = 1 << 13;
export const AUX = 1 << 14;
export const TIME = 1 << 16;
export const RELATIVE = 1 << 17;
export const JOINS = 1 << 18;
export const STATEMENT = 1 << 20;
export const PERSON = 1 << 21;
export const THING = 1 << 22;
const SEVERAL = 1 << 23;
export const POSSESSIVE = 1 << 24;
export const FIRST_PERSON = 1 << 25;
export const ANONYMOUS = 1 << 26;
export const BODY = 1 << 27;
export const TITLED = 1 << 28;
export const OUTLET = 1 << 29;
export const OUTLET_NOUN = 1 << 30;
export const CONDITION = 1 << 31;

/** Any word that may open an attribution. */
export const SPEAKS = SAY | TELL | CHARGE | CALL | TOLL | ADDING | QUOTE | ACCORDING | REPORTS;
export const PRONOUN = PERSON | THING | SEVERAL;

/** A language's words of speech, made ready: small sets for what is rarely asked. */
interface Lexicon {
  readonly words: VoiceWords;
  readonly indefinite: ReadonlySet<string>;
  readonly callFor: ReadonlySet<string>;
  readonly joints: ReadonlySet<string>;
  readonly wherein: ReadonlySet<string>;
  readonly monitorNouns: ReadonlySet<string>;
  readonly monitorNames: ReadonlySet<string>;
  readonly hedge: ReadonlySet<string>;
  readonly hanging: ReadonlySet<string>;
  readonly breaks: ReadonlySet<string>;
  readonly reflexive: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly describes: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly records: ReadonlySet<string>;
  readonly nounToo: ReadonlySet<string>;
  readonly utterance: ReadonlySet<string>;
  readonly impersonal: ReadonlySet<string>;
  readonly goesOn: ReadonlySet<string>;
  readonly event: ReadonlySet<string>;
  readonly arrives: ReadonlySet<string>;
  readonly present: ReadonlySet<string>;
  readonly background: ReadonlySet<string>;
  readonly perfect: ReadonlySet<string>;
}

function bitsOf(words: VoiceWords): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  const mark = (list: string, bit: number) => {
    for (const word of list.split(" ")) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  const lists: readonly [string, number][] = [
    [words.say, SAY],
    [words.tell, TELL],
    [words.charge, CHARGE],
    [words.call, CALL],
    [words.toll, TOLL],
    [words.adding, ADDING],
    [words.quote, QUOTE],
    [words.according, ACCORDING],
    [words.reportNouns, REPORTS],
    [words.invert, INVERT],
    [words.onlyAfterThat, THAT_ONLY],
    [words.notClaim, NOT_CLAIM],
    [words.tollNouns, TOLL_NOUN],
    [words.be, BE],
    [words.aux, AUX],
    [words.time, TIME],
    [words.relative, RELATIVE],
    [words.contrast, JOINS],
    [words.statement, STATEMENT],
    [words.person, PERSON],
    [words.thing, THING],
    [words.several, SEVERAL],
    [words.possessive, POSSESSIVE],
    [words.firstPerson, FIRST_PERSON],
    [words.anonymous, ANONYMOUS],
    [words.organisation, BODY],
    [words.titled, TITLED],
    [words.outlet, OUTLET],
    [words.outletNouns, OUTLET_NOUN],
    [words.conditionWords, CONDITION],
  ];
  for (const [list, bit] of lists) mark(list, bit);
  return bits;
}

export function lexicon(words: VoiceWords): Lexicon {
  const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));
  return {
    words,
    indefinite: set(words.indefinite),
    callFor: set(words.callFor),
    joints: set(words.joints),
    wherein: set(words.wherein),
    monitorNouns: set(words.monitorNouns),
    monitorNames: set(words.monitorNames),
    hedge: set(words.hedge),
    hanging: set(words.hanging),
    breaks: set(words.breaks),
    reflexive: set(words.reflexive),
    claims: set(words.claims),
    describes: set(words.describes),
    bodies: set(words.bodies),
    records: set(words.records),
    nounToo: set(words.nounToo),
    utterance: set(words.utterance),
    impersonal: set(words.impersonal),
    goesOn: set(words.goesOn),
    event: set(words.event),
    arrives: set(words.arrives),
    present: set(words.present),
    background: set(words.background),
    perfect: set(words.perfect),
  };
}

/** What a word all in capitals may be: "WHO" and "US" are no pronouns. */
const NAMES = OUTLET | OUTLET_NOUN | BODY;

const shouted = ({ capital, text }: Spelt): boolean =>
  capital && text.length > 1 && text.charCodeAt(1) >= 65 && text.charCodeAt(1) <= 90;

/** The bits of a word, by how it is spelt; they stand at each word as `says`. */
export function saying(voices: VoiceWords): (word: Spelt) => number {
  const bits = bitsOf(voices);
  return (word) => (bits.get(word.lower) ?? 0) & (shouted(word) ? NAMES : -1);
}

/** The words of a document, and what is asked of some of them. */
export interface Page {
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
}

/** True where the word at that place has one of the bits. */
export const has = (page: Page, at: number, bit: number): boolean => ((page.words[at]?.says ?? 0) & bit) !== 0;

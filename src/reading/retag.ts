import { May, type Pos, type Word } from "./text.ts";
import { Form } from "./verb-forms.ts";

/** What takes a participle's object: "wounding 30", "killing a woman", "injuring dozens". */
const OPENS_OBJECT =
  /^(?:\d|dozens|scores|hundreds|thousands|tens|several|many|some|more|over|nearly|about|around|almost|approximately|roughly|much|most|half|people|civilians|others|both|all|its|their|his|her|them|up|between|numerous)/;

/** Words that are one thing wherever they stand. */
const ALWAYS: ReadonlyMap<string, Pos> = new Map([
  ["including", "ADP"],
  ["among", "ADP"],
  ["amid", "ADP"],
  ["amidst", "ADP"],
  ["amongst", "ADP"],
  ["overlooking", "ADP"],
  ["either", "DET"],
  ["both", "DET"],
]);

/** Words with a rule of their own (`May.mend`). */
export const MENDED: ReadonlySet<string> = new Set([
  ...ALWAYS.keys(),
  "dead",
  "front",
  "surrounding",
  "is",
  "that",
  "loyal",
  "hostile",
]);

/**
 * Mends the tagger where our words know better: a participle before its object is a verb ("wounding 30 others"), a noun
 * for an event behind a noun or adjective is none ("regime strikes on"), "including" governs a phrase.
 */
export function retag(words: readonly Word[]): void {
  for (let k = 0; k < words.length; k++) {
    const word = words[k] as Word;
    const own = (word.may & May.mend) === 0 ? null : ownTag(words, k, word);
    if (own !== null) word.pos = own;
    else if (isDoing(word, words[k - 1], words[k + 1])) word.pos = "VERB";
    else if (isNameEnd(word, words[k - 1])) word.pos = "PROPN";
    else if (opensFight(word, words[k - 1], words[k + 1])) {
      word.pos = "ADJ";
      (words[k + 1] as Word).pos = "NOUN";
    } else if (word.lex === undefined) continue;
    else if (isGoverned(word, words[k - 1])) word.pos = "NOUN";
    else if (isArmy(word, words[k + 1]) || isEvent(word, words[k - 1], words[k + 1])) word.pos = "NOUN";
    else if (isDisplaced(word, words[k - 1], words[k + 1])) word.pos = "ADJ";
    else mend(words, k, word);
  }
}

function ownTag(words: readonly Word[], k: number, word: Word): Pos | null {
  const before = words[k - 1];
  const next = words[k + 1];
  switch (word.lower) {
    case "dead":
      // "The dead included six policemen".
      return word.pos === "VERB" || (before?.lower === "the" && next?.pos === "VERB") ? "NOUN" : null;
    case "front":
      return before?.lower === "in" && next?.lower === "of" ? "ADP" : null;
    case "surrounding":
      return (next?.pos === "DET" || next?.pos === "PROPN") && before?.pos === "NOUN" ? "ADP" : null;
    // "Troops loyal to the president": says whose they are, as "of" does.
    case "loyal":
    case "hostile":
      return next?.lower === "to" && (before?.pos === "NOUN" || before?.pos === "PROPN") ? "ADP" : null;
    // "Districts that rebels captured": no "that" stands before many.
    case "that":
      return word.pos === "DET" && next?.pos === "NOUN" && isMany(next) && isBehind(before) ? "SCONJ" : null;
    case "is":
      return word.text === "IS" && !isShouted(before) && !isShouted(next) ? "PROPN" : null;
    default:
      return ALWAYS.get(word.lower) ?? null;
  }
}

/** "The army consolidated its hold": no adjective stands before "its". */
const isDoing = (word: Word, before: Word | undefined, next: Word | undefined): boolean =>
  word.pos === "ADJ" &&
  next?.pos === "PRON" &&
  OWNERS.has(next.lower) &&
  (before?.pos === "NOUN" || before?.pos === "PROPN") &&
  word.lower.endsWith("ed");

/** "The Red Cross", "near Tal Afar": with its capital behind a name it is one. */
const isNameEnd = (word: Word, before: Word | undefined): boolean =>
  word.capital &&
  (word.pos === "VERB" || word.pos === "ADV") &&
  before?.capital === true &&
  before.pos === "PROPN" &&
  before.lex?.things[0] === undefined;

const isBehind = (before: Word | undefined): boolean =>
  before?.pos === "NOUN" || before?.pos === "PROPN" || before?.text === ",";

/** A plural of people or sides: "rebels", "troops". */
const isMany = ({ lex, lower }: Word): boolean =>
  lower.endsWith("s") && (lex?.things.some(({ plural }) => plural) ?? false);

/** "A large-scale offensive against": an event's noun that the tagger takes for an adjective of nothing. */
const isEvent = (word: Word, before: Word | undefined, next: Word | undefined): boolean =>
  word.lower === "offensive" &&
  word.pos === "ADJ" &&
  /^(?:DET|ADJ|NOUN|PROPN)$/.test(before?.pos ?? "") &&
  !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next?.pos ?? "");

/** "Renewed fighting between": at the head of a sentence. */
const opensFight = (word: Word, before: Word | undefined, next: Word | undefined): boolean =>
  word.pos === "VERB" &&
  word.capital &&
  word.lower.endsWith("ed") &&
  (before === undefined || before.pos === "PUNCT") &&
  (next?.lower.endsWith("ing") ?? false) &&
  (next?.lex?.nouns.some(({ sense }) => sense === "clash") ?? false);

/** "A camp for displaced people", "internally displaced families": an adjective. */
const isDisplaced = (word: Word, before: Word | undefined, next: Word | undefined): boolean =>
  word.lower === "displaced" &&
  word.pos === "VERB" &&
  next?.pos === "NOUN" &&
  (before === undefined || before.lower === "internally" || /^(?:ADP|SCONJ|DET|ADJ)$/.test(before.pos));

/** "The US military conducted": a side that the tagger takes for an adjective of nothing. */
const isArmy = (word: Word, next: Word | undefined): boolean =>
  word.pos === "ADJ" &&
  word.lower === "military" &&
  next !== undefined &&
  (next.pos === "VERB" || next.pos === "AUX" || next.pos === "ADP" || next.pos === "PUNCT");

/** "Damage to houses", "people in need": behind a preposition no verb stands in the present tense. */
function isGoverned(word: Word, before: Word | undefined): boolean {
  if (word.pos !== "VERB" || before === undefined || word.lex === undefined) return false;
  // "Is home to": a noun that we know as no verb.
  if (word.lex.verbs.length === 0 && word.lex.things.length > 0 && !/(?:ed|ing)$/.test(word.lower)) return true;
  if (before.pos !== "ADP" && before.lower !== "to") return false;
  if (word.lex.things.some(({ plural }) => plural)) return !/(?:ed|ing)$/.test(word.lower);
  return before.lower === "in" && word.lex.nouns.some(({ sense }) => sense === "need");
}

function mend(words: readonly Word[], k: number, word: Word): void {
  const { forms = 0, nouns = [] } = word.lex ?? {};
  if (forms === 0) return;
  const next = words[k + 1];
  const before = words[k - 1];
  if (word.pos === "NOUN" && before && /^(?:which|who)$/.test(before.lower) && forms & (Form.s | Form.base | Form.ed)) {
    word.pos = "VERB";
    return;
  }
  if (word.pos === "NOUN" && before && isHeldBy(words, k, before)) {
    word.pos = "VERB";
    return;
  }
  if (word.pos === "NOUN" && acts(word, before, next)) {
    word.pos = "VERB";
    return;
  }
  if (word.pos === "NOUN" || word.pos === "ADJ" || (word.pos === "PROPN" && !word.capital)) {
    const ing = (forms & Form.ing) !== 0;
    if (
      ing &&
      next &&
      before?.pos !== "DET" &&
      before?.pos !== "ADJ" &&
      (next.pos === "DET" ||
        next.pos === "NUM" ||
        (nouns.length === 0 && OPENS_OBJECT.test(next.lower)) ||
        (next.lower === "at" && words[k + 2]?.lower === "least"))
    )
      word.pos = "VERB";
    if (nouns.length === 0 && word.pos === "NOUN" && isPresent(words, k)) word.pos = "VERB";
    if (
      word.pos === "NOUN" &&
      (before?.pos === "NOUN" || before?.pos === "PROPN") &&
      isPlural(before) &&
      opensShare(word, next)
    )
      word.pos = "VERB";
    const isPast = (forms & (Form.ed | Form.past | (next?.pos === "ADP" ? Form.participle : 0))) !== 0;
    // "Retook", "overran": a past and nothing else.
    const onlyPast = !ing && nouns.length === 0 && word.pos !== "PROPN" && forms === Form.past;
    if (onlyPast && before !== undefined && before.pos !== "DET") word.pos = "VERB";
    if (
      !ing &&
      isPast &&
      nouns.length === 0 &&
      word.pos !== "PROPN" &&
      (word.pos === "NOUN" ||
        next?.pos === "ADP" ||
        next?.pos === "DET" ||
        (next?.pos === "NUM" && before !== undefined && (isSide(before) || isPlural(before))) ||
        (next?.pos === "PROPN" &&
          before !== undefined &&
          (isSide(before) || (before.pos === "NOUN" && isPlural(before))))) &&
      before &&
      (before.pos === "NOUN" || before.pos === "PROPN" || before.pos === "AUX" || before.pos === "ADV")
    )
      word.pos = "VERB";
  } else if (word.pos === "VERB" && nouns.length > 0) {
    const joined =
      before !== undefined &&
      (before.pos === "ADJ" || before.pos === "DET" || before.pos === "NUM") &&
      !/ed$/.test(word.lower);
    const compound =
      before !== undefined &&
      (before.lower === "air" ||
        before.lower === "rocket" ||
        before.lower === "mortar" ||
        before.lower === "missile" ||
        before.lower === "artillery" ||
        (HAND_TO_HAND.has(before.lower) && nouns.some(({ sense }) => sense === "clash")) ||
        before.lower === "drone") &&
      !/ed$/.test(word.lower);
    const of =
      next?.lower === "of" &&
      before !== undefined &&
      (before.pos === "NOUN" || before.pos === "PROPN") &&
      !/(?:ed|ing)$/.test(word.lower);
    if (joined || compound || of || isOwned(word, before) || isSubject(words, k)) word.pos = "NOUN";
  }
}

/**
 * "Fighting has intensified", "as shelling continued", "Fighting for the city", "killed in fighting near the town": the
 * event of a participle, not its doing.
 */
function isSubject(words: readonly Word[], k: number): boolean {
  const word = words[k] as Word;
  const next = words[k + 1];
  const before = words[k - 1];
  if (!made(word, Form.ing) || word.lex === undefined || next === undefined || before?.pos === "AUX") return false;
  if (next.lex?.verbs.some(({ sense, form }) => sense === "occur" && form !== "ing" && form !== "base")) return true;
  if (next.pos === "AUX" || (next.pos === "VERB" && !/ing$/.test(next.lower)))
    return before === undefined || before.pos !== "NOUN" || isSideWord(before, words[k - 2]);
  if (next.pos !== "ADP" && next.pos !== "PUNCT") return false;
  if (before?.pos === "PROPN" && word.lex.nouns.some(({ sense }) => sense === "road")) return true;
  if (before?.pos === "ADP" || WITNESSED.has(before?.lower ?? "")) return true;
  // "Fierce fighting in": an adjective that opens the sentence is taken for a name.
  const opener = before?.capital === true && (words[k - 2] === undefined || words[k - 2]?.pos === "PUNCT");
  if (opener && before?.pos === "PROPN" && before.lex === undefined) return true;
  return word.capital && next.pos === "ADP" && (before === undefined || before.text === "." || before.text === '"');
}

/** "Completed their capture of": what is theirs is no doing. */
const isOwned = (word: Word, before: Word | undefined): boolean =>
  before !== undefined &&
  ((before.pos === "PRON" && OWNERS.has(before.lower)) || before.lower === "back") &&
  made(word, Form.base);

const OWNERS: ReadonlySet<string> = new Set(["its", "their", "his", "our"]);

/** What fighting is called by: "street fighting", "hand-to-hand fighting". */
const HAND_TO_HAND: ReadonlySet<string> = new Set(
  "street hand-to-hand house-to-house door-to-door urban trench factional tribal guerrilla militia ground border clan gang naval".split(
    " ",
  ),
);

/** "…, rebel shelling killed": whose it is, and nobody who does it. */
const isSideWord = ({ lex, lower }: Word, before: Word | undefined): boolean =>
  !lower.endsWith("s") &&
  before !== undefined &&
  before.pos === "PUNCT" &&
  (lex?.things.some(({ sense, plural }) => sense === "party" && !plural) ?? false);

/** What is reported, seen or fled is an event. */
const WITNESSED: ReadonlySet<string> = new Set(
  "reported reporting reports witnessed saw seen flee fled fleeing avoid escape escaping ongoing".split(" "),
);

/** "If the regime captures the town": a present tense that looks like a plural. */
function isPresent(words: readonly Word[], k: number): boolean {
  const next = words[k + 1];
  const before = words[k - 1];
  if (!made(words[k] as Word, Form.s)) return false;
  if (before === undefined || (before.pos !== "NOUN" && before.pos !== "PROPN")) return false;
  return next !== undefined && (next.pos === "DET" || (next.pos === "PROPN" && next.capital));
}

/** In a line all in capitals "IS" is the verb; elsewhere it is a name's letters. */
const isShouted = (word: Word | undefined): boolean =>
  word !== undefined && word.text.length > 1 && /^[A-Z]+$/.test(word.text);

/** "The regime captures Sahel": a form in -s between who does it and a name or an article is a verb. */
function acts(word: Word, before: Word | undefined, next: Word | undefined): boolean {
  if (before?.pos !== "NOUN" && before?.pos !== "PROPN") return false;
  if (next?.pos !== "PROPN" && next?.pos !== "DET") return false;
  const { nouns = [] } = word.lex ?? {};
  return made(word, Form.s) && nouns.every(({ sense }) => sense === "capture" || sense === "advance");
}

/** "Which the militants control,": behind many, in a clause that "which" opens. */
function isHeldBy(words: readonly Word[], k: number, before: Word): boolean {
  const word = words[k] as Word;
  const next = words[k + 1];
  if (!made(word, Form.base) || !isMany(before) || next === undefined || next.pos === "NOUN" || next.pos === "ADP")
    return false;
  const opener = words[k - 2]?.pos === "DET" ? words[k - 3] : words[k - 2];
  return opener !== undefined && (opener.lower === "which" || opener.lower === "that") && opener.pos !== "DET";
}

/** A form of a verb that may be made so. */
const made = (word: Word, forms: number): boolean => ((word.lex?.forms ?? 0) & forms) !== 0;

/** "Kurdish Peshmerga liberated Bashiqa". */
const isSide = (word: Word): boolean => word.lex?.things.some(({ sense }) => sense === "party") ?? false;

const isPlural = (word: Word): boolean => word.lex?.things.some(({ plural }) => plural) ?? false;

/** "Government forces control most of the town": a bare verb between many and what they have. */
const opensShare = (word: Word, next: Word | undefined): boolean =>
  (word.lex?.verbs.some(({ form, sense }) => form === "base" && (sense === "hold" || sense === "gain")) ?? false) &&
  next !== undefined &&
  (next.pos === "DET" || /^(?:most|much|large|half|parts|about|nearly|some|several|all)$/.test(next.lower));

import { Mark } from "../lexicon.ts";
import type { Word } from "../text.ts";
import type { Chunk, FigureSpan, Joint, NounPhrase, TimeSpan } from "./phrases.ts";
import { verbGroupAt } from "./verbs.ts";

/** Cuts a sentence into noun phrases, verb groups, time expressions and what joins them; every word is in one chunk. */
export function chunk(
  words: readonly Word[],
  first: number,
  last: number,
  figures: readonly FigureSpan[],
  times: readonly TimeSpan[],
): Chunk[] {
  const chunks: Chunk[] = [];
  let figure = 0;
  let time = 0;
  let at = first;
  while (at < last) {
    while (figure < figures.length && (figures[figure] as FigureSpan).first < at) figure++;
    while (time < times.length && (times[time] as TimeSpan).first < at) time++;
    const when = times[time];
    if (when && when.first === at && !tellsEvent(words, when)) {
      chunks.push({ type: "time", first: at, last: when.last, time: when });
      at = when.last;
      continue;
    }
    const stop = when && when.first > at ? Math.min(last, when.first) : last;
    const made = chunkAt(words, at, stop, figures, figure);
    const whole = made.type === "noun" ? counted(words, chunks[chunks.length - 1], made) : null;
    if (whole) chunks[chunks.length - 1] = whole;
    else chunks.push(made);
    at = made.last;
  }
  return chunks;
}

function chunkAt(
  words: readonly Word[],
  at: number,
  last: number,
  figures: readonly FigureSpan[],
  figure: number,
): Chunk {
  const word = words[at] as Word;
  if (figures[figure]?.first === at) {
    const phrase = nounPhraseAt(words, at, at, last, -1, figures, figure);
    if (phrase) return phrase;
  }
  const group = verbGroupAt(words, at, last);
  if (group) return group;
  const prep = prepositionAt(words, at, last, figures, figure);
  if (prep > at) {
    const phrase = nounPhraseAt(words, at, prep, last, at, figures, figure);
    if (phrase) return phrase;
    if (prep < last && isPronoun(words[prep] as Word)) return pronoun(at, prep, at);
    return joint(at, prep, "preposition");
  }
  if (isRelative(word, words[at + 1])) return joint(at, at + 1, "relative");
  if (isPronoun(word)) {
    const possessive = word.pos === "PRON" && isPossessive(word, words[at + 1]);
    if (!possessive) return pronoun(at, at, -1);
  }
  return nounPhraseAt(words, at, at, last, -1, figures, figure) ?? joint(at, at + 1, jointOf(word));
}

/** Every phrase is made here, so that V8 sees one shape of them. */
const nounPhrase = (
  first: number,
  last: number,
  head: number,
  prep: number,
  figure: FigureSpan | null,
  pronoun = false,
  joined = false,
): NounPhrase => ({ type: "noun", index: -1, first, last, head, prep, figure, pronoun, next: null, joined });

const pronoun = (first: number, head: number, prep: number): NounPhrase =>
  nounPhrase(first, head + 1, head, prep, null, true);

const QUANTITY =
  /^(?:total|much|one|many|some|several|most|majority|number|all|both|none|each|few|lot|series|string|wave|spate|barrage|salvo|dozens)$/;

/** "Dozens of civilians", "one of her children", "a number of strikes": a quantity and what it counts are one phrase. */
function counted(words: readonly Word[], quantity: Chunk | undefined, of: NounPhrase): NounPhrase | null {
  if (
    quantity?.type !== "noun" ||
    quantity.last !== of.first ||
    of.prep !== of.first ||
    (words[of.prep] as Word).lower !== "of"
  )
    return null;
  const { figure, head } = quantity;
  const pure = figure !== null && figure.noun === "count" && (figure.at === head || head < figure.last);
  if (!pure && !(quantity.last - quantity.first <= 3 && QUANTITY.test((words[head] as Word).lower))) return null;
  return nounPhrase(quantity.first, of.last, of.head, quantity.prep, figure ?? of.figure, of.pronoun, quantity.joined);
}

const joint = (first: number, last: number, kind: Joint["joint"]): Joint => ({
  type: "joint",
  first,
  last,
  joint: kind,
});

function jointOf(word: Word): Joint["joint"] {
  const marks = word.lex?.marks ?? 0;
  switch (word.text) {
    case ",":
      return "comma";
    case ";":
    case ":":
    case ".":
    case "!":
    case "?":
      return "stop";
    case '"':
    case "'":
      return "quote";
    case "-":
    case "–":
    case "—":
    case "(":
    case ")":
      return "comma";
  }
  if (word.lower === "and" || word.lower === "or" || word.lower === "&" || word.lower === "nor") return "and";
  if (word.lower === "but" || word.lower === "yet") return "but";
  if (marks & Mark.relative) return "relative";
  if (marks & Mark.conditional) return "conditional";
  if (marks & Mark.subordinate) return "subordinate";
  return word.pos === "ADV" ? "adverb" : word.pos === "ADP" ? "preposition" : "other";
}

/** "US" in capitals is a country. */
const isPronoun = (word: Word): boolean =>
  word.pos === "PRON" ||
  (((word.lex?.marks ?? 0) & Mark.pronoun) !== 0 &&
    word.pos !== "DET" &&
    !(word.pos === "PROPN" && word.text === "US"));

/** "Which", "who", and a "that" behind which a verb or a subject follows. */
const isRelative = (word: Word, next: Word | undefined): boolean =>
  ((word.lex?.marks ?? 0) & Mark.relative) !== 0 &&
  (word.lower !== "that" || next === undefined || word.pos !== "DET" || next.pos === "VERB" || next.pos === "AUX");

/** "Its eastern half", "their territory", "its allied militias": a pronoun that belongs to the noun behind it. */
const isPossessive = (word: Word, next: Word | undefined): boolean =>
  next !== undefined &&
  (OWN.has(word.lower) ? isNominal(next) || (next.pos === "VERB" && next.lower.endsWith("ed")) : isNominal(next)) &&
  (OWN.has(word.lower) || /^(?:whose|this|that|these|those|such)$/.test(word.lower));

const OWN: ReadonlySet<string> = new Set("its their his her our my your".split(" "));

const isNominal = (word: Word): boolean =>
  word.pos === "NOUN" || word.pos === "PROPN" || word.pos === "ADJ" || word.pos === "NUM";

/** Where the noun behind a preposition may begin; `at` itself where no preposition stands there. "Out of", "as well as" are one. */
function prepositionAt(
  words: readonly Word[],
  at: number,
  last: number,
  figures: readonly FigureSpan[],
  figure: number,
): number {
  const word = words[at] as Word;
  const marks = word.lex?.marks ?? 0;
  const prep =
    word.pos === "ADP" ||
    (word.pos === "PART" && word.lower === "to") ||
    (word.pos === "SCONJ" && !(marks & (Mark.subordinate | Mark.relative | Mark.conditional)));
  const direction = (marks & Mark.where) !== 0 && (marks & Mark.direction) !== 0 && words[at + 1]?.lower === "of";
  if (!prep && !direction && word.lower !== "near" && word.lower !== "inside" && word.lower !== "outside") return at;
  if ((marks & (Mark.subordinate | Mark.conditional)) !== 0 && subordinates(words, at, last)) return at;
  let next = at + 1;
  while (next < last && figures[figure]?.first !== next && (words[next] as Word).pos === "ADP" && next < at + 3) next++;
  return next;
}

/** A word such as "after" or "since" opens a clause where a verb comes before the next mark; else it is a preposition. */
function subordinates(words: readonly Word[], at: number, last: number): boolean {
  const opener = (words[at] as Word).lower;
  if (opener === "amid" || opener === "than" || opener === "but") return false;
  if ((words[at + 1] as Word | undefined)?.pos === "VERB") return true;
  for (let k = at + 1; k < Math.min(last, at + 14); k++) {
    const word = words[k] as Word;
    if (word.pos === "PUNCT" && word.text !== "-") return false;
    if (word.pos === "AUX") return true;
    if (
      word.pos === "VERB" &&
      !/ing$/.test(word.lower) &&
      (words[k - 1] as Word).pos !== "DET" &&
      (words[k - 1] as Word).pos !== "ADJ"
    )
      return true;
  }
  return false;
}

function nounPhraseAt(
  words: readonly Word[],
  first: number,
  from: number,
  last: number,
  prep: number,
  figures: readonly FigureSpan[],
  cursor: number,
): NounPhrase | null {
  let at = from;
  let head = -1;
  let figure: FigureSpan | null = null;
  let k = cursor;
  while (at < last) {
    while (k < figures.length && (figures[k] as FigureSpan).first < at) k++;
    const count = figures[k];
    if (count && count.first === at) {
      // "17 of Gaza's 36 hospitals": the owner's phrase goes on.
      const owned = at > from && (words[at - 1] as Word).text === "'s";
      if (!owned && (head >= 0 || (figure !== null && count.noun !== "ordinal"))) break;
      if (count.noun !== "ordinal" && count.noun !== "age") figure ??= count;
      at = count.last;
      if (at > last) at = last;
      continue;
    }
    const word = words[at] as Word;
    if (word.text === "," && head < 0 && listsAdjectives(words, at, from, last)) {
      at++;
      continue;
    }
    if (head >= 0 && pointsOff(words, at, last)) break;
    if (!belongs(words, at, from, last, head)) break;
    if (
      word.pos === "NOUN" ||
      word.pos === "PROPN" ||
      (word.pos === "NUM" && head < 0) ||
      (word.pos === "ADJ" && head < 0 && at + 1 >= last)
    )
      head = at;
    at++;
  }
  while (at > from && isTail(words[at - 1] as Word)) at--;
  if (at <= from) return null;
  if (head >= at) head = -1;
  if (head < 0) head = nominalHead(words, from, at, figure);
  if (head < 0) return null;
  return nounPhrase(first, at, head, prep, figure);
}

/** "Atareb west of Aleppo": behind a name, a direction with "of" governs the next phrase. */
const pointsOff = (words: readonly Word[], at: number, last: number): boolean =>
  at + 1 < last &&
  (words[at + 1] as Word).lower === "of" &&
  (((words[at] as Word).lex?.marks ?? 0) & (Mark.direction | Mark.where)) === (Mark.direction | Mark.where);

/** "The strategic, opposition-held district": a comma between adjectives before their noun. */
const listsAdjectives = (words: readonly Word[], at: number, from: number, last: number): boolean =>
  at > from &&
  at + 2 < last &&
  (words[at - 1] as Word).pos === "ADJ" &&
  (words[at + 1] as Word).pos === "ADJ" &&
  isNominal(words[at + 2] as Word);

/** What cannot end a noun phrase: an article, a possessive mark. */
const isTail = (word: Word): boolean =>
  word.pos === "DET" || (word.pos === "PART" && word.lower !== "'s") || word.pos === "ADV";

/** "The wounded", "46 others", "the largest": where no noun stands, an adjective or the number is the head. */
function nominalHead(words: readonly Word[], from: number, end: number, figure: FigureSpan | null): number {
  for (let k = end - 1; k >= from; k--) {
    const word = words[k] as Word;
    if (word.pos === "ADJ" || word.pos === "VERB" || word.pos === "PRON" || word.pos === "NUM") return k;
  }
  return figure ? figure.at : -1;
}

function belongs(words: readonly Word[], at: number, from: number, last: number, head: number): boolean {
  const word = words[at] as Word;
  const before = at > from ? (words[at - 1] as Word) : undefined;
  const next = at + 1 < last ? (words[at + 1] as Word) : undefined;
  switch (word.pos) {
    case "DET":
    case "PRON":
      if (head >= 0 && before?.lower !== "'s") return false;
      return word.pos === "DET"
        ? before === undefined || before.pos === "DET" || before.pos === "ADV" || before.pos === "ADJ"
        : isPossessive(word, next);
    case "NUM":
      return head < 0 || /^\d/.test(word.text);
    case "NOUN":
    case "PROPN":
      return !(head === at - 1 && word.capital && before !== undefined && (endsPlace(before) || endsPeople(before)));
    case "SYM":
      return true;
    case "ADJ":
      return (
        head < 0 ||
        before?.pos === "PART" ||
        (next !== undefined && (next.pos === "NOUN" || next.pos === "PROPN" || next.pos === "ADJ"))
      );
    case "PART":
      return word.text === "'s" || word.text === "'" || word.text === "s'";
    case "ADV":
      return (
        head < 0 &&
        before !== undefined &&
        next !== undefined &&
        (next.pos === "ADJ" || (next.pos === "VERB" && !(words[at + 2] === undefined)))
      );
    case "VERB":
      return premodifies(words, at, from, last, head);
    default:
      return false;
  }
}

/** "In the area Abdel Rahman said": with its comma lost, a name behind a place's common noun begins another phrase. */
const endsPlace = (word: Word): boolean =>
  !word.capital && word.lower !== "capital" && (word.lex?.things.some(({ sense }) => sense === "region") ?? false);

/** "25 others Ibrahim told": a name behind a plural begins another phrase too. */
const endsPeople = (word: Word): boolean =>
  !word.capital &&
  word.pos === "NOUN" &&
  (/[^s]s$/.test(word.lower) || (word.lex?.things.some(({ plural }) => plural) ?? false));

/** "The besieged city", "two unidentified gunmen", "the advancing army": a participle before its noun. */
function premodifies(words: readonly Word[], at: number, from: number, last: number, head: number): boolean {
  const word = words[at] as Word;
  const next = at + 1 < last ? (words[at + 1] as Word) : undefined;
  if (next === undefined || !/(?:ed|ing|en|wn|lost|held|led)$/.test(word.lower)) return false;
  const before = at > from ? (words[at - 1] as Word) : undefined;
  const opened =
    before !== undefined &&
    (before.pos === "DET" ||
      before.pos === "ADJ" ||
      before.pos === "NUM" ||
      before.pos === "ADV" ||
      before.text === "'s" ||
      before.pos === "PRON");
  if (before !== undefined && !opened && head < 0) return false;
  if (head >= 0 && before?.text !== "'s") return false;
  return opened && (next.pos === "NOUN" || next.pos === "PROPN" || next.pos === "ADJ" || next.pos === "VERB");
}

/** "Since rebels broke the siege on Saturday" dates by an event that is a claim itself: its words are read on. */
const tellsEvent = (words: readonly Word[], time: TimeSpan): boolean => {
  for (let k = time.first + 2; k < time.last; k++) if ((words[k] as Word).pos === "VERB") return true;
  return false;
};

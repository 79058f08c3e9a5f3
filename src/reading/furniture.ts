import type { FurnitureWords, Language } from "../languages/language.ts";
import { May, type Word } from "./text.ts";

/** How far into a text its headline may stand. */
const HEAD = 500;
/** A sentence of fewer words that names who took the picture is its credit. */
const CREDIT = 16;

/** What tells a report's body from what stands around it on its page. */
export interface Furniture {
  bodyStart(plain: string, title: string | null): number;
  isFurniture(words: readonly Word[], first: number, last: number): boolean;
  pastTags(words: readonly Word[], first: number, last: number): number;
}

export function furnitureOf({ furniture }: Language): Furniture {
  const date = datePattern(furniture);
  const begins = furniture.begins.map((words) => words.trim().split(" "));
  const anywhere = furniture.anywhere.map((words) => words.trim().split(" "));
  return {
    bodyStart: (plain, title) => bodyStart(plain, title, date),
    isFurniture: (words, first, last) => {
      const stands = (phrases: readonly string[][], at: number): boolean =>
        ((words[at] as Word).may & May.furnish) !== 0 && phrases.some((phrase) => standsAt(words, phrase, at, last));
      if (stands(begins, first)) return true;
      if (last - first < CREDIT) for (let k = first; k < last; k++) if (stands(anywhere, k)) return true;
      return headlineCase(words, first, last);
    },
    pastTags,
  };
}

function standsAt(words: readonly Word[], phrase: readonly string[], at: number, last: number): boolean {
  for (let k = 0; k < phrase.length; k++)
    if (at + k >= last || (words[at + k] as Word).lower !== phrase[k]) return false;
  return true;
}

/**
 * Where the body begins: behind the printed date, the headline (also where it runs into the first sentence) and the
 * byline, as far as they stand at the head of the text.
 */
function bodyStart(plain: string, title: string | null, date: RegExp): number {
  let at = past(date, plain, 0);
  if (title !== null) {
    // Also without what a bar or a dash parts from it: "… | Example Wire".
    const [own = title] = title.split(/ [-|–—] /);
    const headline = Math.max(pastTitle(plain, title), own === title ? -1 : pastTitle(plain, own));
    if (headline > at && !goesOn(plain, headline)) at = headline;
  }
  return past(date, plain, at);
}

/** "The Battle of Sahel was a siege": the title is the sentence's own subject. */
const goesOn = (plain: string, at: number): boolean => /^[\s*"]*\p{Ll}{2}/u.test(plain.slice(at, at + 8));

function past(pattern: RegExp, plain: string, from: number): number {
  pattern.lastIndex = from;
  if (!pattern.test(plain)) return from;
  const to = pattern.lastIndex;
  return opensSentence(plain.slice(from, to), plain.charAt(to)) ? from : to;
}

/** "On 7 October 2001, the rebels": the date is the sentence's and not the page's. */
const opensSentence = (said: string, next: string): boolean =>
  /^\s*(?:on|in|by)\s/i.test(said) && (/,\s*$/.test(said) || /\p{Ll}/u.test(next));

/** "Wed 05 Apr 2017 at 0914", "16-06-2016", "Posted on August 3 2016 by …": a date with what leads to it. */
function datePattern(furniture: FurnitureWords): RegExp {
  const lead = furniture.byline.join("|");
  const month = furniture.months.join("|");
  const weekday = furniture.weekdays.join("|");
  const date = `(?:\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}|\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.Z+-]+)?|\\d{1,2} (?:${month})\\.?,? \\d{4}|(?:${month})\\.? \\d{1,2},? \\d{4})`;
  const time = "(?: ?\\(updated [^)]*\\)|,? (?:at )?\\d{1,2}:?\\d{2}(?: ?[ap]\\.?m\\.?)?(?: gmt| utc)?(?=\\s))*";
  return new RegExp(
    `\\s*(?:[A-Z]{2,5} )?(?:(?:${lead})[ :]+)*(?:(?:${weekday}),? )?${date}${time}[ |,.:]*(?:get short url [\\d ]*)?`,
    "iy",
  );
}

/** Past the headline, its words compared without marks; -1 where the text does not carry it. */
function pastTitle(plain: string, title: string): number {
  const wanted = wordsOf(title);
  if (wanted.length < 3) return -1;
  const said = wordsOf(plain.slice(0, HEAD + title.length));
  let end = -1;
  for (let k = 0; k + wanted.length <= said.length; k++)
    if (wanted.every(({ bare }, n) => said[k + n]?.bare === bare)) {
      k += wanted.length - 1;
      end = (said[k] as HeadWord).end;
    }
  if (end < 0) return -1;
  while (/[.!?'"\s-]/.test(plain.charAt(end))) end++;
  return end;
}

/** A word as headlines are compared: small, without marks; and where it ends. */
interface HeadWord {
  readonly bare: string;
  readonly end: number;
}

const WORDS = /[\p{L}\p{N}]+(?:['’‘-][\p{L}\p{N}]+)*/gu;
function wordsOf(text: string): HeadWord[] {
  const found: HeadWord[] = [];
  WORDS.lastIndex = 0;
  for (let match = WORDS.exec(text); match; match = WORDS.exec(text)) {
    const bare = match[0].toLowerCase();
    found.push({ bare: MARKED.test(bare) ? bare.replace(/['’‘-]/g, "") : bare, end: match.index + match[0].length });
  }
  return found;
}
const MARKED = /['’‘-]/;

/** More than four in five of at least seven longer words begin with a capital, as headlines and lists of links do. */
function headlineCase(words: readonly Word[], first: number, last: number): boolean {
  let capitals = 0;
  let all = 0;
  for (let k = first; k < last; k++) {
    const { text, capital, pos } = words[k] as Word;
    if (text.length < 4 || pos === "NUM" || pos === "PUNCT") continue;
    all++;
    if (capital) capitals++;
  }
  return all >= 7 && capitals / all > 0.8;
}

/** A list of a page's tags that runs into a sentence: "Tags Aleppo Syria At least 12 civilians …". */
function pastTags(words: readonly Word[], first: number, last: number): number {
  const opener = (words[first] as Word).lower;
  if (opener !== "tags" && opener !== "topic" && opener !== "topics") return first;
  for (let k = first + 2; k + 2 < last; k++) {
    const small = (at: number) => !(words[at] as Word).capital;
    if ((words[k] as Word).capital && small(k + 1) && small(k + 2)) return k;
  }
  return first;
}

import { expect, test } from "vitest";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { chance } from "../../scripts/renaming/names.ts";
import { en } from "../../src/languages/en.ts";
import { lexiconOf } from "../../src/reading/lexicon.ts";
import { englishTagger } from "../../src/reading/tagger.ts";
import { plain } from "../../src/reading/text.ts";
import { caseReports } from "./rewritten.ts";

const tagger = englishTagger(lexiconOf(en));
const wink = winkNLP(model, ["pos"]);

const ours = (text: string): string[] => tagger(text).map((word) => `${word.text}/${word.pos}`);

/** What wink itself says of the same text, but for its tokens of line breaks. */
function winks(text: string): string[] {
  const tokens = wink.readDoc(text).tokens();
  const values = tokens.out(wink.its.value);
  const tags = tokens.out(wink.its.pos);
  return values.map((value, k) => `${value}/${tags[k]}`).filter((token) => !/^\s/.test(token));
}

test("the words and tags of the cases are wink's own", () => {
  for (const { text } of caseReports) expect(ours(plain(text))).toEqual(winks(plain(text)));
});

const ODD =
  "don't can't they've U.S. U.S.-backed a.m. http://x.org/a?b=c me@x.org @you #tag :) 😀 10,000 10% $5m 5km 3rd '90s ... -- – ( ) [ ] \" ' al- -al and/or 12:30 12/3 e.g. Dr. N. O'Neil café الشمال é & * _ \\ \ud800";

/** With no marks among them: wink does not part again what it has met as one token, and so says other things the second time. */
const JOINTS = [" ", " ", " ", "\n", "\n\n", "  ", "\u2003"];

test("so are those of a salad of their words with odd ones", () => {
  const pick = chance(1);
  const runs = [...caseReports.flatMap(({ text }) => text.split(/\s+/)).slice(0, 2000), ...ODD.split(" ")];
  for (let n = 0; n < 1000; n++) {
    const words = Array.from(
      { length: 1 + pick(40) },
      () => `${runs[pick(runs.length)]}${JOINTS[pick(JOINTS.length)]}`,
    );
    expect(ours(words.join(""))).toEqual(winks(words.join("")));
  }
});

test("a word's place in the text is where its letters stand", () => {
  const text = "They don't (U.S.-backed) reach\n\nal-Bab,  he said.";
  for (const word of tagger(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
});

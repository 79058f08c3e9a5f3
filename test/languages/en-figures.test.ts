import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figures } from "../../src/languages/en/figures.ts";
import { en } from "../../src/languages/en.ts";
import { documenter } from "../../src/reading/document.ts";
import { articleCount, type FigureMention, figuresIn } from "../../src/reading/figures.ts";
import { lexiconOf } from "../../src/reading/lexicon.ts";
import { englishTagger } from "../../src/reading/tagger.ts";
import type { Word } from "../../src/reading/text.ts";

const read = documenter(en, englishTagger(lexiconOf(en)), lexiconOf(en));
const wordsOf = (text: string): readonly Word[] => read(text, null).words;
const mentionsIn = (words: readonly Word[]) => figuresIn(words, 0, words.length, figures);

/** "46 to 46" is "46"; "46 or more" is "46+"; "up to 46" is "-46"; "~" is about; no number at all is "?". */
function told({ figure: { low, high, approx } }: FigureMention): string {
  const about = approx ? "~" : "";
  if (low === null) return high === null ? "?" : `${about}-${high}`;
  if (high === null) return `${about}${low}+`;
  return about + (low === high ? low : `${low}-${high}`);
}

const counts = (text: string) => mentionsIn(wordsOf(text)).filter((mention) => mention.noun === "count");

const corpus: [figures: string, ...texts: string[]][] = [
  [
    "46",
    "killing 46 civilians",
    "forty-six people were killed",
    "forty six died",
    "the toll rose to 46",
    "46 of them died",
  ],
  ["2500", "2,500 artillery shells", "2500 people fled", "2 500 residents", "two thousand five hundred families"],
  ["2000", "2000 people left", "an evacuation of 2000 people", "killing 2000"],
  ["200000", "200000 people", "200 000 civilians", "two hundred thousand people", "200 thousand people"],
  ["120", "one hundred and twenty were hurt", "a hundred and twenty men", "120 men"],
  ["120000", "one hundred twenty thousand people", "120 thousand people"],
  [
    "1500000",
    "1.5 million people",
    "1.5m people",
    "one and a half million people",
    "1,500,000 people",
    "1.5-million people",
  ],
  ["2000000", "2m people in the city", "two million people", "2 millions of people"],
  ["500000", "half a million people", "half of a million people", "500k people"],
  ["250000", "a quarter of a million people"],
  ["750000", "three quarters of a million people"],
  ["100", "a hundred civilians", "one hundred civilians"],
  [
    "2",
    "a couple of shells hit",
    "a pair of bombs",
    "twin blasts",
    "both were killed",
    "the other two",
    "a double bombing",
  ],
  ["3", "a triple suicide bombing", "three bombs", "another three people"],
  ["5", "a family of five", "five others", "five more people", "a five-member family", "5 injured"],
  ["6", "half a dozen men", "half-a-dozen men", "a half-dozen men", "a six-man crew"],
  ["12", "a dozen men", "one dozen men", "12 tanks", "a 12-strong team", "on Wednesday 12 civilians died"],
  ["24", "two dozen men", "2 dozen men"],
  [
    "4",
    "in early October four suicide bombers came",
    "on Sunday, four people died",
    "in March 4 civilians were killed",
  ],
  ["15", "used gas 15 times", "15 airstrikes"],
  [
    "46+",
    "at least 46 civilians",
    "46 or more people",
    "no fewer than 46",
    "not less than 46",
    "over 46 people",
    "46+ people",
  ],
  ["150+", "more than 150 airstrikes", "upwards of 150 shells", "in excess of 150", "well over 150", "exceeding 150"],
  ["4+", "a minimum of 4 people", "at at least four", "at least another four", "at least a further four"],
  ["1+", "at least one person", "more than one attack", "one or more people"],
  ["12+", "more than a dozen airstrikes", "at least a dozen"],
  ["2000+", "killed more than 2000", "at least 2,000 people"],
  ["250000+", "more than a quarter of a million people"],
  [
    "-1500",
    "up to 1,500 people",
    "as many as 1,500",
    "no more than 1500",
    "fewer than 1,500",
    "less than 1,500",
    "as high as 1500",
  ],
  ["-100", "up to a hundred civilians", "at most 100 men", "not more than 100 men", "a maximum of 100 men"],
  ["~-50", "up to an estimated 50 people"],
  ["10-15", "between 10 and 15 people", "10 to 15 people", "10-15 people", "10 – 15 people", "from 10 to 15 people"],
  ["300000-500000", "300,000–500,000 Armenians", "between 300 and 500 thousand people"],
  ["2000000-3000000", "2 to 3 million people", "2-3 million people"],
  ["2-3", "two or three shells", "two to three shells"],
  ["500-600", "five to six hundred people"],
  [
    "~50",
    "about 50",
    "nearly 50 people",
    "some 50 people",
    "almost 50",
    "roughly 50",
    "approximately 50",
    "close to 50",
  ],
  ["~60", "around 60 people", "an estimated 60 people", "60 or so people", "60-odd people"],
  ["~12", "about a dozen", "a dozen or so"],
  ["3+", "several people", "a few people"],
  ["20+", "tens of shells"],
  ["24+", "dozens were hurt", "dozens more", "dozens of people"],
  ["36+", "several dozen people", "a few dozen people", "several dozens"],
  ["40+", "scores of people"],
  ["200+", "hundreds of civilians"],
  ["300+", "several hundred people", "a few hundred people"],
  ["2000+", "thousands fled", "many thousands fled"],
  ["3000+", "several thousand people"],
  ["20000+", "tens of thousands of people"],
  ["200000+", "hundreds of thousands of people"],
  ["2000000+", "millions of people"],
  ["?", "a number of cars", "many people", "numerous people", "a large number of people", "large numbers of people"],
  ["5+ 3", "at least 5 men and 3 women"],
  ["10 15", "the toll rose from 10 to 15"],
  ["150+ 2500", "more than 150 airstrikes and 2,500 artillery shells"],
  ["46+ 325", "killing at least 46 civilians and injuring 325 others"],
];

const notCounts: string[] = [
  ...[
    "on 12 March",
    "on March 12",
    "in 2016",
    "in March 2013",
    "on 12 March 2016",
    "on 12 and 13 March",
    "on July 7 and 8",
  ],
  ...[
    "early 2014",
    "mid-2014",
    "the 2013 attack",
    "from 2011 to 2016",
    "2011-2016",
    "(2015)",
    "March 12-15",
    "since 2012",
  ],
  ...[
    "on February 27 2016 terrorist groups",
    "between 2 and 4 May",
    "around 2014",
    "the 3rd of May",
    "on Tuesday 12, the army",
  ],
  ...["at 9:30", "at 5 p.m.", "at 5pm", "at 5 am", "at 1400 GMT", "12/3/2016", "24/7"],
  ...["the 12th brigade", "the 5th Tank Brigade", "Brigade 46", "Regiment 111", "Division 17", "the 46 Brigade"],
  ...["Resolution 2254", "resolutions 2118 and 2235", "points 856 and 866", "Route 4", "Highway 5", "No. 5"],
  ...["Mi-25", "M777", "T-72", "F-16", "SU-24", "Su 24", "BM-21", "S-300", "a 4x4", "the 5+1 talks"],
  ...[
    "a 120 mm mortar",
    "107mm rockets",
    "13 km away",
    "6–10 kilometers",
    "500m from the front",
    "40-km road",
    "0.6 miles",
  ],
  ...["20 percent", "20%", "40 per cent", "between 10 and 15 percent", "10 percent to 20 percent", "40-50 per cent"],
  ...["$5 million", "US$3m", "3 billion euros", "500 Syrian pounds", "more than $400"],
  ...[
    "aged 12",
    "a 10-year-old girl",
    "12 years old",
    "children under five",
    "Ahmad, 35, a teacher",
    "the age of 18",
    "a 3 year old boy",
  ],
  ...[
    "a two-week siege",
    "a three-day truce",
    "24 hours",
    "five days",
    "three weeks",
    "two years",
    "a few days",
    "a couple of weeks",
  ],
  ...["three consecutive days", "the past 24 hours", "half an hour", "a month and a half"],
  ...["one of the men", "no one", "one another", "one by one", "the first attack", "a second bomb", "thirty seconds"],
  ...["a third of the city", "half of them", "two-thirds of the city", "the eastern half", "the first half"],
  ...["a two-pronged attack", "a three-storey house", "a one-off", "both the army and the rebels", "dual nationals"],
  ...[
    "as many people",
    "how many died",
    "the number of dead",
    "a civilian",
    "an air strike",
    "1/3",
    "12-, 36-year-olds",
  ],
];

describe("figures of English", () => {
  for (const [figure, ...texts] of corpus) {
    test.each(texts)(`%s: ${figure}`, (text) => expect(counts(text).map(told).join(" ")).toBe(figure));
  }

  test("the corpus is not shrunk", () => {
    expect(corpus.flatMap(([, ...texts]) => texts).length).toBeGreaterThan(140);
    expect(notCounts.length).toBeGreaterThan(90);
  });

  test.each(notCounts)("%s counts nothing", (text) => expect(counts(text)).toEqual([]));

  test.each([
    ["20 percent", "percent", "20"],
    ["between 10 and 15 percent", "percent", "10-15"],
    ["$5 million", "money", "5000000"],
    ["about 13 km", "measure", "~13"],
    ["a two-week siege", "measure", "2"],
    ["a few days", "measure", "3+"],
    ["children under five", "age", "-5"],
    ["a 12-year-old", "age", "12"],
    ["the 12th brigade", "ordinal", "12"],
    ["Resolution 2254", "ordinal", "2254"],
    ["more than half of them", "part", "50+"],
    ["two-thirds of the city", "part", "67"],
  ])("%s is a %s of %s", (text, noun, figure) => {
    const [mention, ...more] = mentionsIn(wordsOf(text));
    expect(more).toEqual([]);
    expect(mention && [mention.noun, told(mention)]).toEqual([noun, figure]);
  });

  test.each([
    ["killing at least 46 civilians", "at least 46", "46"],
    ["it hit more than a dozen men", "more than a dozen", "dozen"],
    ["fled between 10 and 15 times", "between 10 and 15", "10"],
    ["some 50 or so people", "some 50 or so", "50"],
    ["a large number of cars", "a large number of", "number"],
  ])("%s: the mention is %s, its number %s", (text, span, number) => {
    const words = wordsOf(text);
    const [mention] = mentionsIn(words);
    const said = words.slice(mention?.first, mention?.last).map((word) => word.text);
    expect([said.join(" "), words[mention?.at ?? 0]?.text]).toEqual([span, number]);
  });

  test("a vague word is kept", () => {
    expect(counts("a few hundred people")[0]?.figure).toEqual({ low: 300, high: null, vague: "a few hundred" });
    expect(counts("up to several hundred people")[0]?.figure).toEqual({
      low: null,
      high: null,
      vague: "several hundred",
    });
  });

  test.each(["an air strike", "one woman", "another child", "a powerful barrel bomb"])("%s is one", (text) =>
    expect(articleCount(wordsOf(text), 0, figures)).toBe(1),
  );

  test.each([
    "a series of strikes",
    "one of the men",
    "a few men",
    "another two men",
    "a dozen men",
    "the strike",
    "one",
  ])("%s is not one", (text) => expect(articleCount(wordsOf(text), 0, figures)).toBeNull());

  test("whatever the words, no mention is out of order, out of its bounds or over another", () => {
    const vocabulary = [
      ...[...corpus.flat(), ...notCounts].flatMap((text) => text.split(" ")),
      ...[
        "%",
        "$",
        "-",
        "–",
        ",",
        "0",
        "00",
        "1e9",
        "999999999999999999999",
        "½",
        "٣",
        "a",
        "of",
        "and",
        "or",
        "more",
        "(",
        "+",
      ],
    ];
    const text = fc.array(fc.constantFrom(...vocabulary), { maxLength: 14 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(text, fc.nat(4), fc.nat(16), (said, first, last) => {
        const words = wordsOf(said);
        let floor = first;
        for (const mention of figuresIn(words, first, last, figures)) {
          const { low, high } = mention.figure;
          expect(mention.first).toBeGreaterThanOrEqual(floor);
          expect(mention.at).toBeGreaterThanOrEqual(mention.first);
          expect(mention.last).toBeGreaterThan(mention.at);
          expect(mention.last).toBeLessThanOrEqual(Math.min(last, words.length));
          expect(low === null || high === null || low <= high).toBe(true);
          floor = mention.last;
        }
      }),
      { numRuns: 2000, seed: 46 },
    );
  });
});

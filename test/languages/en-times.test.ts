import { describe, expect, test } from "vitest";
import { times } from "../../src/languages/en/times.ts";
import { en } from "../../src/languages/en.ts";
import { type Day, parseDay, type Span } from "../../src/ledger/when.ts";
import { documenter } from "../../src/reading/document.ts";
import { lexiconOf } from "../../src/reading/lexicon.ts";
import { englishTagger } from "../../src/reading/tagger.ts";
import type { TimeKind, TimeMention } from "../../src/reading/times/moment.ts";
import { resolveTime } from "../../src/reading/times/resolve.ts";
import { timesIn } from "../../src/reading/times/scan.ts";

/** A Sunday. */
const PUBLISHED = parseDay("2016-11-27");

const read = documenter(en, englishTagger(lexiconOf(en)), lexiconOf(en));

function mentionsIn(text: string): TimeMention[] {
  const { words } = read(text, null);
  return timesIn(words, 0, words.length, times);
}

/** "2016-11-26" is a day, "2016-11-26..2016-11-27" two, "..2016-11-27" has no beginning; "none" tells nothing. */
function told(mention: TimeMention, published: Day | null = PUBLISHED, story: Span | null = null): string {
  const { from, to, rule } = resolveTime(mention, published, story);
  if (rule === "none") return "none";
  return from === to ? `${from}` : `${from ?? ""}..${to ?? ""}`;
}

const all = (text: string, published: Day | null = PUBLISHED, story: Span | null = null) =>
  mentionsIn(text)
    .map((mention) => told(mention, published, story))
    .join(" and ");

/** Every text has one time, and it is this. */
type Corpus = readonly (readonly [days: string, ...texts: string[]])[];

const weekdays: Corpus = [
  ["2016-11-27", "killed on Sunday", "Sunday's strike", "late Sunday", "Sunday night", "on Sunday morning"],
  ["2016-11-26", "killed Saturday in Aleppo", "On Saturday, rebels left", "early on Saturday", "at dawn on Saturday"],
  ["2016-11-26", "earlier on Saturday", "the early hours of Saturday", "the night of Saturday", "late Saturday night"],
  ["2016-11-25", "after midnight on Friday", "after Friday prayers", "before dawn on Friday", "overnight on Friday"],
  ["2016-11-22", "during Tuesdays massacre", "Tuesday's massacre", "The Tuesday strike hit a school"],
  ["2016-11-20", "last Sunday"],
  ["2016-11-19", "last Saturday"],
  ["2016-11-21", "last Monday", "this Monday", "On Monday afternoon"],
  ["2016-11-28", "next Monday"],
  ["2016-11-25..2016-11-26", "on Friday and Saturday", "on Friday and on Saturday", "Friday-Saturday night"],
  ["2016-11-23..2016-11-24", "fell overnight Wednesday and into Thursday morning", "between Wednesday and Thursday"],
  ["2016-11-24..2016-11-27", "from Thursday to Sunday", "from Thursday until Sunday"],
  ["2016-11-23", "On Wednesday 22 Daesh fighters were killed"],
];

const nearDays: Corpus = [
  ["2016-11-27", "killed today", "earlier today", "today's attack", "this morning", "tonight", "later in the day"],
  ["2016-11-26", "killed yesterday", "yesterday's attack", "yesterday evening", "last night", "late yesterday"],
  ["2016-11-25", "the day before yesterday"],
  ["2016-11-28", "tomorrow"],
  ["2016-11-26..2016-11-27", "killed overnight", "an overnight air strike", "over the weekend", "at the weekend"],
  ["2016-11-26..2016-11-27", "the regime's weekend gains", "this weekend", "yesterday and today"],
  ["2016-11-19..2016-11-20", "last weekend"],
];

const dates: Corpus = [
  [
    "2016-03-12",
    "on 12 March",
    "on March 12",
    "on the 12th of March",
    "March the 12th",
    "on March 12th",
    "12 March 2016",
  ],
  ["2016-03-12", "on March 12, 2016", "on 12 Mar 2016", "Mar. 12", "Saturday, March 12", "on Saturday 12 March"],
  ["2016-03-12", "12-03-2016", "12/03/2016", "12.03.2016", "2016-03-12", "the afternoon of March 12"],
  ["2016-11-27", "27 November 2016", "Nov. 27", "Nov 27", "on 27 November", "Sunday, 27 November 2016"],
  ["2015-11-28", "on 28 November", "28 November last year"],
  ["2016-05-05", "the 5th of May", "on May 5", "on the fifth of May", "5 May"],
  ["2016-08-23", "Tuesday August 23", "an August 23 attack", "the August 23 attack"],
  ["2016-05-27..2016-05-28", "27/28 May", "the night of 27/28 May", "27 and 28 May", "May 27 and 28", "27-28 May"],
  ["2016-05-05..2016-05-10", "between 5 and 10 May", "from 5 to 10 May", "May 5-10", "May 5 to 10", "5-10 May"],
  ["2016-05-28..2016-06-03", "from 28 May to 3 June", "between 28 May and 3 June", "28 May - 3 June"],
  ["2015-12-28..2016-01-03", "from 28 December to 3 January", "28 December 2015 to 3 January 2016"],
  ["2016-02-29", "on 29 February"],
  ["2016-06-16", "16-06-2016"],
  ["2016-12-25", "25 December 2016"],
];

const periods: Corpus = [
  ["2013-03-01..2013-03-31", "in March 2013", "in March of 2013", "the month of March 2013"],
  ["2016-03-01..2016-03-31", "in March", "In March 12 people were killed", "this March", "last March"],
  ["2016-05-01..2016-05-31", "in May", "In May more than 60 were killed"],
  ["2016-11-01..2016-11-27", "in November", "November 2016", "this month", "earlier this month"],
  ["2015-12-01..2015-12-31", "in December", "December last year", "last December", "a December ceasefire"],
  ["2016-11-01..2016-11-10", "early November", "in early November", "the beginning of November", "early in November"],
  ["2016-11-11..2016-11-20", "mid-November", "in mid November", "mid- November", "the middle of November"],
  ["2016-10-21..2016-10-31", "late October", "late-October", "the end of October", "the last week of October"],
  ["2016-07-01..2016-07-07", "the first week of July"],
  ["2011-01-01..2011-04-30", "early 2011", "in early 2011", "the start of 2011", "early-2011", "early in 2011"],
  ["2012-05-01..2012-08-31", "mid-2012", "in mid 2012"],
  ["2014-09-01..2014-12-31", "in late 2014", "the end of 2014"],
  ["2015-09-01..2015-12-31", "late last year"],
  ["2014-06-01..2014-08-31", "summer 2014", "in the summer of 2014"],
  ["2015-03-01..2015-05-31", "in spring 2015", "the spring of 2015"],
  ["2016-06-01..2016-08-31", "last summer", "in the summer", "this summer"],
  ["2015-12-01..2016-02-29", "in winter", "last winter"],
  ["2012-01-01..2012-12-31", "in 2012", "during 2012", "the year 2012", "the 2012 agreement"],
  ["2012-01-01..2013-12-31", "in 2012-13", "from 2012 to 2013", "between 2012 and 2013", "in 2012-2013"],
  ["1990-01-01..1999-12-31", "in the 1990s", "the 1990s"],
  ["2016-01-01..2016-06-30", "the first half of 2016", "the first six months of 2016"],
  ["2016-01-01..2016-03-31", "from January to March 2016", "between January and March"],
  ["2016-11-14..2016-11-20", "last week", "last week's attack", "in last weeks raids"],
  ["2016-11-21..2016-11-27", "this week", "earlier this week"],
  ["2016-11-28..2016-12-04", "next week"],
  ["2016-10-01..2016-10-31", "last month", "last month's attack"],
  ["2016-01-01..2016-11-27", "this year", "earlier this year", "in 2016", "so far this year"],
  ["2015-01-01..2015-12-31", "last year", "in 2015"],
];

const counted: Corpus = [
  [
    "2016-11-22..2016-11-27",
    "the past five days",
    "over the past 5 days",
    "these past five days",
    "the last five days",
  ],
  ["2016-11-20..2016-11-27", "in recent days", "the past week", "the past few days", "over the last week"],
  ["2016-10-30..2016-11-27", "in recent weeks", "the past several weeks"],
  ["..2016-11-27", "in recent months", "over the past months"],
  ["2016-11-26..2016-11-27", "the last 24 hours", "the past 12 hours"],
  ["2016-11-25..2016-11-27", "in the past 48 hours", "over the past two days", "the last couple of days"],
  ["2016-11-27", "over the past few hours", "the past 30 minutes", "hours ago"],
  ["2016-11-13..2016-11-27", "in the past two weeks"],
  ["2016-10-27..2016-11-27", "in the past month"],
  ["2011-11-27..2016-11-27", "over the past five years"],
  ["2016-11-27..2017-01-26", "over the next 60 days"],
  ["2016-11-24", "three days ago", "just three days ago"],
  ["2016-11-20", "a week ago"],
  ["2016-11-10..2016-11-16", "two weeks ago", "nearly two weeks ago"],
  ["2016-09-01..2016-09-30", "two months ago"],
  ["2014-01-01..2014-12-31", "two years ago", "more than two years ago"],
  ["..2016-11-27", "several weeks ago", "recently", "lately"],
];

const bearings: Corpus = [
  ["2012-01-01..2016-11-27", "since 2012", "ever since 2012"],
  [
    "2011-03-01..2016-11-27",
    "since March 2011",
    "since the conflict began in March 2011",
    "since the war which began in March 2011",
  ],
  ["2011-03-11..2016-11-27", "since mid-March 2011"],
  ["2011-01-01..2016-11-27", "since Syria's conflict erupted in 2011", "since it started in 2011", "since 2011"],
  ["2016-09-01..2016-11-27", "since a US-Russian brokered ceasefire collapsed in September", "since September"],
  ["2016-11-26..2016-11-27", "since Saturday", "since late on Saturday", "since yesterday"],
  ["2016-11-01..2016-11-27", "since the beginning of the month", "since the start of November"],
  ["2016-06-25..2016-11-27", "since June 25", "since 25 June"],
  ["..2016-11-27", "since the conflict began", "since the start of the war"],
  ["..2016-04-06", "by 6 April", "until 6 April", "till April 6"],
  ["..2016-12-06", "by 6 December", "until 6 December"],
  ["..2016-12-31", "by the end of the year", "by the end of December"],
  ["..2016-11-26", "By Saturday", "until Saturday"],
  ["..2016-05-04", "before 5 May"],
  ["2016-05-05..", "after 5 May"],
];

const lengths: Corpus = [
  [
    "..2016-11-27",
    "have for months been advancing",
    "besieged for years",
    "after days of clashes",
    "for several weeks",
  ],
  ["2016-11-24..2016-11-27", "for three days", "after three days of fighting", "for more than three days"],
  ["2016-11-13..2016-11-27", "a two-week campaign", "a two week campaign"],
  ["2016-11-26..2016-11-27", "a 24-hour truce", "in 24 hours of fighting", "for the second consecutive day"],
  ["2011-01-01..2016-11-27", "the five-year conflict"],
  ["2016-10-27..2016-11-27", "a month-long siege"],
  ["..2016-11-27", "regularly shelled", "near-daily strikes", "on a daily basis", "every day", "120 sorties a day"],
  ["..2016-11-27", "hit on Tuesdays"],
];

/** Times that are counted from the story's day: here Monday 10 October. */
const stories: Corpus = [
  ["2016-10-11", "The following day", "the next day", "a day later", "The next morning", "the day after."],
  ["2016-10-09", "the previous day", "a day earlier", "the day before.", "the previous night", "one day earlier"],
  ["2016-10-10", "the same day", "hours later", "at the time", "that day", "a few minutes later", "earlier in the day"],
  ["2016-10-12", "two days later"],
  ["2016-10-31", "three weeks later"],
  ["2016-12-01..2016-12-31", "two months later"],
  ["2016-10-10..2016-10-16", "that week"],
  ["2016-10-17..2016-10-23", "the following week"],
  ["2016-09-01..2016-09-30", "the previous month"],
  ["2016-10-10..2016-11-27", "since then"],
];

const from: Corpus = [
  ["2016-03-24", "A month into the Russian invasion on 24 February"],
  ["2016-09-11", "two days after the deal on 9 September"],
  ["2016-09-08", "a day before the deal on 9 September"],
];

for (const [name, corpus, story] of [
  ["days of the week", weekdays, null],
  ["days near publication", nearDays, null],
  ["dates", dates, null],
  ["periods", periods, null],
  ["what is counted back", counted, null],
  ["since, until, by", bearings, null],
  ["how long and how often", lengths, null],
  ["what is counted from the story", stories, { from: parseDay("2016-10-10"), to: parseDay("2016-10-10") }],
  ["what is counted from a date", from, null],
] as [string, Corpus, Span | null][])
  describe(name, () => {
    test.each(corpus.flatMap(([days, ...texts]) => texts.map((text): [string, string] => [text, days])))(
      "%s",
      (text, days) => {
        expect(all(text, PUBLISHED, story)).toBe(days);
      },
    );
  });

describe("what is no time", () => {
  test.each([
    "the 12th brigade",
    "the second battle",
    "the second largest city",
    "rebels march on the capital",
    "March on the capital",
    "The toll may rise",
    "May God help them",
    "60 people may have died",
    "the Sun newspaper",
    "Resolution 2254",
    "UNSCR 2118",
    "1,500 residents",
    "2,500 shells",
    "2000 people",
    "more than 2000 people",
    "by 2000 fighters",
    "in 2000 houses",
    "a total of 2014 people",
    "120 mm shells",
    "Euro 2016",
    "Euro 2024 finance minister",
    "a five-year-old boy",
    "a 10-year-old child",
    "the five-year-old conflict",
    "between six and nine years old",
    "a month-and-a-half-old baby",
    "open 24/7",
    "20 years in prison",
    "April 7th Street",
    "6 October bridge",
    "the 6th October district",
    "Jan Egeland said",
    "the Six-Day War",
    "the Daily Star",
    "a daily newspaper",
    "Aleppo Today said",
    "It has since seized control",
    "the first time in five years",
    "the deadliest attack in years",
    "the worst chemical attack in years",
    "lasted five years and",
    "the last major stronghold",
    "the last two villages",
    "the last hospital",
    "the next town",
    "past the checkpoint",
    "this area",
    "gave them 48 hours to leave",
    "a fall of the city",
    "the fall of Aleppo",
    "hours after a ceasefire came into effect",
    "a week after the deal",
    "at 1900 GMT",
    "Brigade 46",
    "the night sky",
    "an earlier toll",
    "later said that",
    "recent gains",
    "the day because of fighting",
    "40 percent of the city",
    "until they leave",
    "3-5 km from the city",
    "2.5 million people",
    "30 February",
  ])("%s", (text) => {
    const read = mentionsIn(text).filter((mention) => told(mention) !== "none");
    expect(read.map((mention) => mention.words)).toEqual([]);
  });
});

test.each<[text: string, kind: TimeKind, words: string, ofNoun: boolean]>([
  ["Rebels left on Saturday, he said.", "point", "on Saturday", false],
  ["in Tuesday's massacre", "point", "Tuesday's", true],
  ["the overnight raids", "period", "overnight", true],
  ["killed over the weekend", "period", "over the weekend", false],
  ["killed since the war began in March 2011.", "since", "since the war began in March 2011", false],
  ["it held until Friday", "until", "until Friday", false],
  ["by 6 April, forces", "by", "by 6 April", false],
  ["captured before 5 May", "before", "before 5 May", false],
  ["a two-week campaign", "duration", "two-week", true],
  ["besieged for years", "duration", "years", false],
  ["shelled regularly", "habit", "regularly", false],
  ["three weeks later", "relative-to-story", "three weeks later", false],
  ["recently captured", "vague", "recently", false],
  ["the early hours of Sunday", "point", "the early hours of Sunday", false],
])("%s is a %s", (text, kind, words, ofNoun) => {
  expect(mentionsIn(text).map((mention) => [mention.kind, mention.words, mention.ofNoun])).toEqual([
    [kind, words, ofNoun],
  ]);
});

test("what began on a date is on that date, and not since it", () => {
  const [since] = mentionsIn("since the truce collapsed in September");
  expect(since?.within && told(since.within)).toBe("2016-09-01..2016-09-30");
});

describe("without a day of publication", () => {
  test.each([
    ["27 November 2016", "2016-11-27"],
    ["in March 2013", "2013-03-01..2013-03-31"],
    ["since 2012", "2012-01-01.."],
    ["on 12 March", "none"],
    ["on Saturday", "none"],
    ["last week", "none"],
    ["for months", "none"],
    ["two days later", "none"],
  ])("%s", (text, days) => {
    expect(all(text, null)).toBe(days);
  });
});

/** A report of 2022 that tells of 1994. */
describe("a story of another year", () => {
  const story = { from: parseDay("1994-01-10"), to: parseDay("1994-01-10") };
  test.each([
    ["On 3 March", "1994-03-03"],
    ["in May", "1994-05-01..1994-05-31"],
    ["On 10 January 1995", "1995-01-10"],
    ["The next day", "1994-01-11"],
    ["On Saturday", "2022-12-31"],
  ])("%s", (text, days) => {
    expect(all(text, parseDay("2022-12-31"), story)).toBe(days);
  });
  test("goes on into the next", () => {
    const december = { from: parseDay("1994-12-15"), to: parseDay("1994-12-20") };
    expect(all("on 3 January", parseDay("2022-12-31"), december)).toBe("1995-01-03");
  });
});

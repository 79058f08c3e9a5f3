import type { Published } from "../ledger/entry.ts";
import { quoteOf } from "../ledger/quote.ts";
import type { EntryId, Made, Mending, ReportEntry } from "../ledger/record.ts";
import { parseDay } from "../ledger/when.ts";
import { type Decided, decided, type Person, refused } from "./decided.ts";
import { type Typed, written } from "./fields.ts";
import { word } from "./judge.ts";

const MENDABLE = ["published", "publisher", "language"] as const;

/** A report's day, publisher or language, mended: it is read again then. */
export function mend(report: ReportEntry, typed: Typed, why: string, who: Person): Decided {
  const stranger = Object.keys(typed).find((name) => !MENDABLE.some((one) => one === name));
  if (stranger)
    return refused("field", report.id, `a report has no "${stranger}" to mend. Mend ${MENDABLE.join(", ")}.`);
  const published = typed.published === undefined ? undefined : publishedOf(typed.published);
  if (published === "wrong")
    return refused(
      "field",
      report.id,
      `published=${typed.published} is no day. Write it as 2016-11-27, or nothing for none.`,
    );
  const changed: Mending = {
    ...(published === undefined ? {} : { published }),
    ...(typed.publisher === undefined ? {} : { publisher: typed.publisher || null }),
    ...(typed.language === undefined ? {} : { language: typed.language || null }),
  };
  return word({ verdict: "mend", report: report.id, changed, why }, who);
}

function publishedOf(words: string): Published | null | "wrong" {
  if (words === "") return null;
  const day = parseDay(words);
  return day === null ? "wrong" : { day };
}

/** Nothing of it stands any more, and it stays in the ledger. */
export const withdraw = (report: ReportEntry, why: string, who: Person): Decided =>
  word({ verdict: "withdraw", report: report.id, why }, who);

/** What a person wants remembered of an entry; it changes no picture. */
export const note = (on: EntryId, says: string, why: string, who: Person): Decided =>
  word({ verdict: "note", on, says, why }, who);

/** A claim of a person's own: words that they mark in a report, in any language, and what those say. */
export function claim(report: ReportEntry, words: string, typed: Typed, who: Person): Decided {
  const { text } = report.body;
  const start = text.indexOf(words);
  if (words === "" || start < 0)
    return refused(
      "no-such-words",
      report.id,
      `"${words}" does not stand in its text. Copy the words from it, letter by letter.`,
    );
  if (text.indexOf(words, start + 1) >= 0)
    return refused(
      "words-twice",
      report.id,
      `"${words}" stands in its text more than once. Mark more words around it.`,
    );
  return claimAt(report, start, start + words.length, typed, who);
}

/** The same, between two offsets (UTF-16, the end exclusive). */
function claimAt(report: ReportEntry, start: number, end: number, typed: Typed, who: Person): Decided {
  const { translation, ...fields } = typed;
  const { is, wrong } = written(fields);
  if (wrong !== null) return refused("field", report.id, wrong);
  const body: Made = {
    ...is,
    quote: quoteOf(report.body.text, start, end),
    report: report.id,
    reading: null,
    ...(translation ? { translation: { text: translation, by: who.by } } : {}),
  };
  return decided({ type: "claim", learned: who.today, by: who.by, body });
}

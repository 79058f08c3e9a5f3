import type { CaseRead } from "./case.ts";
import type { Hints, Parcel, Piece, Taken } from "./intake/index.ts";
import type { Claim, Reading, Report } from "./ledger/entry.ts";
import type { Problem } from "./ledger/problem.ts";
import { holds } from "./ledger/quote.ts";
import type { Known, Reader } from "./reading/reader.ts";

/**
 * The one door to all that is pure: bytes go in, readings come out. What is large is loaded when it is first asked for.
 */
export type { Columns, Field, Hints, Parcel, Piece, Taken } from "./intake/index.ts";
export { say } from "./ledger/figure.ts";
export { changedBetween } from "./newsroom/changed.ts";
export { type Checked, type Checking, check } from "./newsroom/check.ts";
export { CannotDecide, decide, type Wish } from "./newsroom/decide.ts";
export { type Drawing, drawings } from "./newsroom/drawings.ts";
export { type Filing, type Fresh, file, type Outcome } from "./newsroom/file.ts";
export { found } from "./newsroom/found.ts";
export { type PlacesFile, placesFiles, whereIs } from "./newsroom/gazetteers.ts";
export { type Files, knownOf, lastDay, NoCase, placeNamed, type Viewed, view, worldOf } from "./newsroom/pictures.ts";
export { CannotRedact, redact } from "./newsroom/redact.ts";
export { type ReadAgain, type Reread, reread } from "./newsroom/reread.ts";
export { type CaseFile, type Hand, settingsChanged } from "./newsroom/settings.ts";
export { exported, imported } from "./newsroom/transfer.ts";
export { type Met, whyClaim, whyPlace } from "./newsroom/why.ts";
export { Gallery } from "./picture/gallery.ts";
export { brief, briefProblems, briefText } from "./publish/brief/brief.ts";
export { coded } from "./publish/coded.ts";
export { csvHeader, csvRow } from "./publish/csv.ts";
export { asLine, asText, fileName, type ReadingFile, readingFile } from "./publish/reading-file.ts";
export { type Row, type Sheet, sheetCsv } from "./publish/sheet.ts";
export { changesSheet } from "./publish/sheets/changes.ts";
export type { Known, Reader } from "./reading/reader.ts";

/** What intake says of itself: the forms, the fields of a report, how a day and a language are written. */
export const intake = () => import("./intake/index.ts");

/** The bytes of a file as they come, cut into what is taken in at once. */
export async function* parcels(name: string, bytes: AsyncIterable<Uint8Array>, hints: Hints): AsyncGenerator<Piece> {
  yield* (await intake()).parcels(name, bytes, hints);
}

/** The reports in what was cut, and what was wrong with those that could not be read. */
export async function take(piece: Piece, hints: Hints): Promise<readonly Taken[]> {
  if (isProblem(piece)) return [{ where: piece.where, report: null, problems: [piece] }];
  return (await intake()).take(piece, hints);
}

const isProblem = (piece: Parcel | Problem): piece is Problem => "check" in piece;

/** A case as its own file says it. */
export const readCase = async (text: string): Promise<CaseRead> => (await import("./case.ts")).readCase(text);

/** The claims of a table of who held what. */
export const readBaseline = async (report: Report): Promise<Reading> =>
  verified((await import("./reading/baseline.ts")).readBaseline(report), report);

/** Every reader there is, loaded once. */
export async function readers(): Promise<readonly Reader[]> {
  return (await import("./reading/index.ts")).readers;
}

/** What the first reader of its language finds in a report. */
export async function read(report: Report, known: Known = {}, by?: readonly Reader[]): Promise<Reading> {
  const all = by ?? (await readers());
  const language = report.language?.split("-")[0]?.toLowerCase() ?? null;
  const reader = all.find((one) => language !== null && one.languages.includes(language));
  if (!reader) return unread(report, "none", [noReader(report, all)]);
  try {
    return verified(reader.read(report, known), report);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const says = `the reader ${reader.id} failed on it (${found}). Please tell us, with the report.`;
    return unread(report, reader.id, [{ check: "reader-failed", where: report.id, says }]);
  }
}

const unread = (report: Report, reader: string, problems: readonly Problem[]): Reading => ({
  report: report.id,
  reader,
  claims: [],
  problems,
});

function noReader(report: Report, all: readonly Reader[]): Problem {
  const known = [...new Set(all.flatMap((reader) => reader.languages))].join(", ");
  if (report.language === null) {
    const says = `its language could not be told, so no claims were read. Say it with --language; Dateline reads ${known}.`;
    return { check: "language-unknown", where: report.id, says };
  }
  const says = `it is in a language that no reader knows (${report.language}), so no claims were read. Dateline reads ${known}.`;
  return { check: "no-reader", where: report.id, says };
}

/** A claim whose quote is not the report's own words does not leave the room. */
function verified(reading: Reading, report: Report): Reading {
  const sound = (claim: Claim) => holds(claim.quote, report.text);
  const wrong = reading.claims.filter((claim) => !sound(claim)).length;
  if (wrong === 0) return reading;
  const says = `${wrong} of its claims had a quote that is not in the report, and were left out. Please tell us, with the report.`;
  const problem: Problem = { check: "bad-quote", where: report.id, says };
  return { ...reading, claims: reading.claims.filter(sound), problems: [...reading.problems, problem] };
}

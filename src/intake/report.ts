import type { Published, Report, ReportId } from "../ledger/entry.ts";
import type { Problem } from "../ledger/problem.ts";
import type { Draft, Hints, Taken } from "./form.ts";
import { recognise, tagOf } from "./language.ts";
import { readPublished } from "./published.ts";

/** The longest text that is one report. A book is no report, and a report this long is several run together. */
const LONGEST = 5_000_000;

/** A draft as a report: what the file says, then what a person says, then what can be told; nothing is made up. */
export async function reportOf(draft: Draft, name: string, hints: Hints): Promise<Taken> {
  const { where, text } = draft;
  const problems = [...(draft.problems ?? [])];
  if (text === undefined) return { where, report: null, problems };
  const refusal = unfit(text, where);
  if (refusal) return { where, report: null, problems: [...problems, refusal] };
  const { published, problem } = publishedOf(draft, hints);
  if (problem) problems.push(problem);
  const said = draft.language ? tagOf(draft.language) : null;
  const report: Report = {
    id: idOf(draft, name),
    publisher: filled(draft.publisher) ?? hints.publisher ?? null,
    title: filled(draft.title),
    url: webAddress(draft.url),
    language: said ?? hints.language ?? (await recognise(text)),
    published,
    text,
  };
  return { where, report, problems };
}

function unfit(text: string, where: string): Problem | null {
  if (text.length > LONGEST) {
    const says = `its text has ${text.length.toLocaleString("en")} letters, and one report may have ${LONGEST.toLocaleString("en")}. Cut it into its reports.`;
    return { check: "too-long", where, says };
  }
  if (/\S/.test(text)) return null;
  return { check: "no-text", where, says: "holds no words. Leave it out, or fetch it again." };
}

function publishedOf(draft: Draft, hints: Hints): { published: Published | null; problem?: Problem } {
  const told = hints.published ?? null;
  const words = filled(draft.published);
  if (words === null) return { published: told };
  const read = readPublished(words);
  if ("published" in read) return { published: read.published };
  const mend = told ? `${told.day} was taken from --published.` : "Write it as 2016-11-27, or give --published.";
  const says = `its day of publication, ${read.doubt}. ${mend}`;
  return { published: told, problem: { check: "unclear-date", where: draft.where, says } };
}

/** What the file gives, else the file's name, and the line or the item where it holds several. */
function idOf(draft: Draft, name: string): ReportId {
  const given = filled(draft.id);
  if (given !== null) return given as ReportId;
  const base = name.split(/[/\\]/).at(-1) ?? name;
  const stem = base.replace(/\.gz$/i, "").replace(/(?<=.)\.[^.]+$/, "");
  return (draft.number === undefined ? stem : `${stem}-${draft.number}`) as ReportId;
}

/** The words without the space around them; null where there are none. */
function filled(words: string | null | undefined): string | null {
  const trimmed = words?.trim() ?? "";
  return trimmed === "" ? null : trimmed;
}

function webAddress(words: string | null | undefined): string | null {
  const address = filled(words) ?? "";
  try {
    return /^https?:$/.test(new URL(address).protocol) ? address : null;
  } catch {
    return null;
  }
}

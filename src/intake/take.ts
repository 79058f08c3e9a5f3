import type { Problem } from "../ledger/problem.ts";
import { decode } from "./decode.ts";
import type { Hints, Parcel, Taken } from "./form.ts";
import { formOf } from "./forms.ts";
import { isProblem, parcels } from "./parcels.ts";
import { reportOf } from "./report.ts";

/** A file's own word on its charset, in the first lines of a page or of XML. */
const TOLD = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i;

/** The reports in a parcel, and what was wrong with those that could not be read. It never throws, whatever the bytes. */
export async function take(parcel: Parcel, hints: Hints = {}): Promise<readonly Taken[]> {
  const where = parcel.line === undefined ? parcel.name : `${parcel.name}:${parcel.line}`;
  try {
    return await taken(parcel, where, hints);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const says = `could not be read (${found}). Save its text as .txt and read that.`;
    return [{ where, report: null, problems: [{ check: "unreadable", where, says }] }];
  }
}

async function taken(parcel: Parcel, where: string, hints: Hints): Promise<readonly Taken[]> {
  const form = formOf(parcel.form);
  const markup = form.id === "page" || form.id === "feed";
  const head = markup ? String.fromCharCode(...parcel.bytes.subarray(0, 2048)) : "";
  const { text, found } = decode(parcel.bytes, parcel.charset ?? TOLD.exec(head)?.[1]);
  const drafts = await form.draft(text, parcel, hints);
  const reports: Taken[] = [];
  for (const draft of drafts) reports.push(await reportOf(draft, parcel.name, hints));
  const line = found && found.line > 0 && parcel.line === undefined ? `${where}:${found.line}` : where;
  const first = [...(parcel.found ? [parcel.found] : []), ...(found ? [{ ...found, where: line }] : [])];
  return reports.map((one, at) => (at === 0 ? { ...one, problems: [...first.map(plain), ...one.problems] } : one));
}

const plain = ({ check, where, says }: Problem): Problem => ({ check, where, says });

/** All reports in the bytes of one file, which are at hand. */
export async function* takeFile(name: string, bytes: Uint8Array, hints: Hints = {}): AsyncGenerator<Taken> {
  for await (const piece of parcels(name, once(bytes), hints)) {
    if (isProblem(piece)) yield { where: piece.where, report: null, problems: [piece] };
    else yield* await take(piece, hints);
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

import { canonical } from "../ledger/canonical.ts";
import type { Claim, Reading, Report, ReportId } from "../ledger/entry.ts";
import type { ClaimEntry, Made, ReportEntry } from "../ledger/record.ts";
import { standing } from "../ledger/standing.ts";
import type { Store } from "../ledger/store.ts";
import { dayIn } from "../ledger/when.ts";
import type { Hand } from "./settings.ts";

/** What another reading of one report changed: claims that are gone with it, and those that came. */
export interface Reread {
  readonly report: ReportId;
  readonly gone: readonly ClaimEntry[];
  readonly came: readonly Claim[];
  readonly same: number;
  /** Claims that a person judged or wrote: they stay, whatever a reader says. */
  readonly judged: number;
}

/** Reads a report, by what it is. */
export type ReadAgain = (report: Report, form: ReportEntry["body"]["form"]) => Promise<Reading>;

/** Reports that stand, mended as the desk has said, one after another; of some, where ids are given. */
export async function* reread(
  store: Store,
  only: readonly string[] | null,
  read: ReadAgain,
  hand: Hand,
): AsyncGenerator<Reread> {
  const { reports, claims } = standing(await store.folded());
  const judged = new Set(claims.filter(({ mark }) => mark !== "read").map(({ id }) => id));
  for (const head of reports.values()) {
    if (only && !only.includes(head.id)) continue;
    const entry = await store.report(head.id);
    if (!entry) continue;
    const { published, publisher, language } = head;
    const { title, url, text, form } = entry.body;
    const reading = await read({ id: head.id, title, url, text, published, publisher, language }, form);
    yield await compared(store, entry, reading, judged, hand);
  }
}

/** Writes the new reading where it says anything else than the newest one did. */
async function compared(
  store: Store,
  entry: ReportEntry,
  reading: Reading,
  judged: ReadonlySet<string>,
  { zone }: Hand,
): Promise<Reread> {
  const all = await store.claimsOf(entry.id);
  const newest = await newestOf(store, entry.id);
  const before = all.filter(({ body }) => body.reading !== null && body.reading === newest);
  const [was, is] = [new Set(before.map(({ body }) => said(body))), new Set(reading.claims.map(said))];
  const came = reading.claims.filter((claim) => !was.has(said(claim)));
  const gone = before.filter(({ body }) => !is.has(said(body)));
  const changed = came.length > 0 || gone.length > 0 || newest === null;
  if (changed) await write(store, entry, reading, zone);
  const kept = all.filter(({ id }) => judged.has(id)).length;
  return { report: entry.id, gone, came, same: before.length - gone.length, judged: kept };
}

async function newestOf(store: Store, report: ReportId) {
  const { readings } = await store.folded([]);
  return readings.findLast((reading) => reading.report === report)?.id ?? null;
}

/** A claim without whose it is: what two readings are compared by. */
const said = ({ quote, voice, stance, places, dates, matter, optional }: Claim | Made): string =>
  canonical({ quote, voice, stance, places, dates, matter, ...(optional ? { optional } : {}) });

const write = (store: Store, { id: report }: ReportEntry, { reader, claims, problems }: Reading, zone: string) =>
  store.write((writing) => {
    const learned = dayIn(zone, writing.at);
    const reading = writing.next("reading");
    writing.append({
      type: "reading",
      id: reading,
      learned,
      by: reader,
      body: { report, reader, claims: claims.length, problems },
    });
    for (const claim of claims)
      writing.append({ type: "claim", learned, by: reader, body: { ...claim, report, reading } });
  });

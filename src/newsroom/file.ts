import type { Claim, Published, Report, ReportId } from "../ledger/entry.ts";
import { nearCopies } from "../ledger/likeness.ts";
import type { Problem } from "../ledger/problem.ts";
import type { Filed, ReportEntry } from "../ledger/record.ts";
import type { Likeness, Original, Store, Writing } from "../ledger/store.ts";
import { type Day, dayIn } from "../ledger/when.ts";
import type { Hand } from "./settings.ts";

/** How reports are filed. */
export interface Filing extends Hand {
  /** `now`: on the day of writing; for an archive, on the day of publication or a day that is told: marked as reconstructed. */
  readonly learned: "now" | "published" | Day;
  readonly form: Filed["form"];
  readonly access: Filed["access"];
}

/** A report that was read, and is not in the ledger yet. */
export interface Fresh {
  readonly report: Report;
  readonly reader: string;
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
  readonly likeness: Likeness;
}

/** What came of filing one: `there` where the ledger held it already, and nothing was written. */
export interface Outcome {
  readonly id: ReportId;
  readonly there: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Files a report with its reading and its claims: all in one writing, or nothing. What was read from the same bytes by the
 * same name is the same report; so is the only one of the same bytes, whatever its file is called now; and so is what one
 * publisher printed at one address in the same words, though the page or the feed around it has changed. In other words, it
 * replaces what was printed there before.
 */
export async function file(
  store: Store,
  original: Original,
  fresh: Fresh,
  only: boolean,
  filing: Filing,
): Promise<Outcome> {
  let outcome: Outcome | null = null;
  await store.write(async (writing) => {
    const known = await store.reportsOf(original.digest);
    const same =
      known.find(({ name }) => name === fresh.report.id) ?? (only && known.length === 1 ? known[0] : undefined);
    const kin = await kinOf(store, fresh);
    const id = same?.id ?? kin.same;
    outcome = id ? { id, there: true, problems: [] } : append(writing, original, fresh, kin.likes, filing);
  });
  return outcome ?? { id: fresh.report.id, there: true, problems: [] };
}

type Likes = Pick<Filed, "copies" | "repeats" | "replaces">;

/** The report that is this very one, where there is one; the one that it replaces, what it is a near-copy of, and what it repeats. */
async function kinOf(store: Store, { report, likeness }: Fresh): Promise<{ same: ReportId | null; likes: Likes }> {
  const alike = await store.alike(likeness);
  const near = alike.filter((other) => nearCopies(likeness, other.likeness)).map((other) => other.report);
  const printed = await sameAddress(store, report, near);
  const same = printed.find(({ body }) => body.text === report.text)?.id ?? null;
  const replaces = printed.filter(({ body }) => !isLater(body.published, report.published)).at(-1)?.id;
  const others = alike.filter((other) => !printed.some(({ id }) => id === other.report));
  const copies = near.filter((id) => others.some((other) => other.report === id));
  const repeats = repeated(likeness, others);
  const found = { ...(replaces && { replaces }), ...(copies.length > 0 && { copies }) };
  return { same, likes: { ...found, ...(repeats.length > 0 && { repeats }) } };
}

/** Those that the same publisher printed at the same address. */
async function sameAddress(store: Store, { url, publisher }: Report, ids: readonly ReportId[]): Promise<ReportEntry[]> {
  if (url === null) return [];
  const reports = await Promise.all(ids.map((id) => store.report(id)));
  return reports.filter((one) => one?.body.url === url && one.body.publisher === publisher) as ReportEntry[];
}

const isLater = (one: Published | null, other: Published | null): boolean =>
  one !== null && other !== null && `${one.day}T${one.time ?? ""}` > `${other.day}T${other.time ?? ""}`;

/** Sentences that stand in an earlier report, each with the earliest. */
function repeated(likeness: Likeness, others: Awaited<ReturnType<Store["alike"]>>): NonNullable<Filed["repeats"]> {
  const first = new Map<string, ReportId>();
  for (const { report, likeness: other } of others)
    for (const { digest } of other.sentences) if (!first.has(digest)) first.set(digest, report);
  return likeness.sentences.flatMap(({ digest, start, end }) => {
    const report = first.get(digest);
    return report ? [{ start, end, report }] : [];
  });
}

function append(writing: Writing, original: Original, fresh: Fresh, likes: Likes, filing: Filing): Outcome {
  const { by, form, access } = filing;
  const { id: name, ...said } = fresh.report;
  const [report, reading] = [writing.next("report"), writing.next("reading")];
  const { problems, ...kept } = learnedOf(fresh.report, filing, writing);
  const body = { ...said, name, form, access, original: original.digest, ...likes };
  const found = [...fresh.problems.map((one) => (one.where === name ? { ...one, where: report } : one))];
  const { reader, claims, likeness } = fresh;
  writing.keep(original);
  writing.append({ type: "report", id: report, ...kept, by, body });
  const read = { report, reader, claims: claims.length, problems: found };
  writing.append({ type: "reading", id: reading, ...kept, by: reader, body: read });
  for (const claim of claims)
    writing.append({ type: "claim", ...kept, by: reader, body: { ...claim, report, reading } });
  writing.liken(report, likeness);
  return { id: report, there: false, problems };
}

interface Learned {
  readonly learned: Day;
  readonly reconstructed?: true;
  readonly problems: readonly Problem[];
}

/** On which day it was learned: never after the day of writing. */
function learnedOf(report: Report, { learned, zone }: Filing, { at }: Writing): Learned {
  const today = dayIn(zone, at);
  if (learned === "now") return { learned: today, problems: [] };
  const told = learned === "published" ? report.published?.day : learned;
  if (told && told <= today) return { learned: told, reconstructed: true, problems: [] };
  const found = told ? `its day of publication (${told}) is to come` : "it has no day of publication";
  const says = `${found}, so it counts as learned today, ${today}. Give --published, or --learned with a day.`;
  return { learned: today, problems: [{ check: "learned-today", where: report.id, says }] };
}

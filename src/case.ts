import { parse } from "yaml";
import { z } from "zod";
import type { Problem } from "./ledger/problem.ts";
import { parseDay } from "./ledger/when.ts";
import { Parties } from "./parties/parties.ts";
import type { BlocId, PartyId, RootId } from "./parties/party.ts";

/** A case as its `case.yaml` says it: what it is about, who the sides are, who speaks for whom, what the desk has set. */
export interface Case {
  readonly title: string;
  /** An IANA name: days are days there. */
  readonly zone: string;
  /** West, south, east and north in degrees; null where the case does not say. */
  readonly extent: readonly [number, number, number, number] | null;
  /** The files of places beside it, in the order of their rank. */
  readonly places: readonly string[];
  readonly parties: Parties;
  readonly settings: Settings;
}

/** What the desk sets for all pictures. */
export interface Settings {
  /** Days within which a loss and a gain, or two harms, may be one. */
  readonly windowDays: number;
  /** Days without a claim after which a holder is stale. */
  readonly staleDays: number;
  /** Persons in a family, and who says so. */
  readonly household: { readonly persons: number; readonly source: string };
  /** Hours before now that nothing public may come near. */
  readonly cutoffHours: number;
}

/** The case, or why its file cannot be taken: each problem says where in it. */
export type CaseRead =
  | { readonly case: Case; readonly problems: [] }
  | { readonly case: null; readonly problems: Problem[] };

const words = z.array(z.string().trim().min(1)).default([]);
const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, "is an id: lower-case letters, digits and hyphens");
const partyId = id.transform((one) => one as PartyId);
const day = z
  .union([z.string(), z.date()])
  .transform((given) => parseDay(typeof given === "string" ? given : given.toISOString().slice(0, 10)))
  .refine((found) => found !== null, "is no day; write it as 2016-11-27")
  .nullable()
  .default(null);
const degrees = z.number().min(-180).max(180);

const party = z.strictObject({ id: partyId, label: z.string().min(1), names: words, descriptors: words });
const member = z.union([
  partyId.transform((one) => ({ party: one, from: null, to: null })),
  z.strictObject({ party: partyId, from: day, to: day }),
]);
const bloc = z.strictObject({
  id: id.transform((one) => one as BlocId),
  label: z.string().min(1),
  names: words,
  members: z.array(member).min(1),
});
const source = z.strictObject({
  id: id.transform((one) => one as RootId),
  label: z.string().min(1),
  names: words,
  what: z.string().min(1),
  speaks_for: partyId.nullable().default(null),
  from: day,
  to: day,
  why: z.string().nullable().default(null),
  counts: z.boolean().default(true),
});
const settings = z.strictObject({
  window_days: z.number().int().min(0).max(60).default(3),
  stale_days: z.number().int().min(1).max(3650).default(7),
  household: z
    .strictObject({ persons: z.number().positive(), source: z.string().min(1) })
    .default({ persons: 5, source: "Dateline's default; set your own" }),
  cutoff_hours: z.number().min(0).default(24),
});
const file = z.strictObject({
  title: z.string().min(1),
  zone: z.string().refine(isZone, "is no time zone; take an IANA name, such as Asia/Damascus"),
  extent: z.tuple([degrees, degrees, degrees, degrees]).nullable().default(null),
  places: z.array(z.string().min(1)).default(["places.csv"]),
  parties: z.array(party).default([]),
  blocs: z.array(bloc).default([]),
  sources: z.array(source).default([]),
  settings: settings.default(settings.parse({})),
});
type File = z.infer<typeof file>;

/** Reads the text of a `case.yaml`. */
export function readCase(text: string, where = "case.yaml"): CaseRead {
  let found: unknown;
  try {
    found = parse(text);
  } catch (error) {
    const says = `it is not YAML: ${error instanceof Error ? error.message.split("\n")[0] : error}. Mend that line.`;
    return refused([{ check: "case-yaml", where, says }]);
  }
  const read = file.safeParse(found ?? {});
  if (!read.success) return refused(read.error.issues.map((issue) => problem(issue, where)));
  const dangling = unknownIds(read.data, where);
  return dangling.length > 0 ? refused(dangling) : { case: caseOf(read.data), problems: [] };
}

const refused = (problems: Problem[]): CaseRead => ({ case: null, problems });

function problem(issue: z.core.$ZodIssue, where: string): Problem {
  const path = issue.path.join(".");
  return { check: "case-field", where: path ? `${where}: ${path}` : where, says: `${issue.message}.` };
}

/** Parties that blocs and sources name must be there, and no id twice. */
function unknownIds(read: File, where: string): Problem[] {
  const parties = new Set(read.parties.map((one) => one.id));
  const named = [
    ...read.blocs.flatMap((one) => one.members.map((m) => [`bloc ${one.id}`, m.party] as const)),
    ...read.sources.flatMap((one) => (one.speaks_for === null ? [] : [[`source ${one.id}`, one.speaks_for] as const])),
  ];
  const missing = named
    .filter(([, one]) => !parties.has(one))
    .map(([who, one]) => ({
      check: "case-party",
      where: `${where}: ${who}`,
      says: `names the party "${one}", which is not under parties. Add it there, or mend the name.`,
    }));
  const ids: string[] = [...read.parties, ...read.blocs, ...read.sources].map((one) => one.id);
  const twice = [...new Set(ids.filter((one, at) => ids.indexOf(one) !== at))].map((one) => ({
    check: "case-id",
    where,
    says: `the id "${one}" is given twice. Ids of parties, blocs and sources are all different.`,
  }));
  return [...missing, ...twice];
}

function caseOf({ parties, blocs, sources, settings: set, ...read }: File): Case {
  const speakers = sources.map(({ speaks_for, ...one }) => ({ ...one, speaksFor: speaks_for }));
  const { window_days, stale_days, household, cutoff_hours } = set;
  return {
    ...read,
    parties: new Parties(parties, blocs, speakers),
    settings: { windowDays: window_days, staleDays: stale_days, household, cutoffHours: cutoff_hours },
  };
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

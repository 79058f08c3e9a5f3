import { canonical } from "../ledger/canonical.ts";
import type { ReportId } from "../ledger/entry.ts";
import type { Assessment, Entry, EntryId, Judgement, ReportEntry } from "../ledger/record.ts";
import type { Head, Removal, Store } from "../ledger/store.ts";
import { dayIn } from "../ledger/when.ts";
import type { Hand } from "./settings.ts";

/** A wish to redact that cannot be carried out; its message says what can. */
export class CannotRedact extends Error {}

/** What stands where words were: as many of it as there were letters, so that every quote still stands where it stood. */
const MASK = "█";

/**
 * Takes something out of the ledger for good: a report, with its readings, its claims and the bytes that it was read
 * from; a claim, with its words in the report; a person's entry; or, with `name`, that name alone, wherever the report
 * or the entry says it, and wherever the desk does that speaks of them. Its original's bytes go in each case, for they hold the words as well.
 */
export async function redact(
  store: Store,
  id: EntryId,
  why: string,
  { by, zone }: Hand,
  name?: string,
): Promise<{ readonly head: Head; readonly entries: number }> {
  const target = await targetOf(store, id);
  const removals = name === undefined ? await whole(store, target, why) : await named(store, target, name, why);
  const head = await store.redact(removals, { by, learned: (at) => dayIn(zone, at) });
  return { head, entries: removals.length };
}

async function targetOf(store: Store, id: EntryId): Promise<Entry> {
  const linked = await store.get(id);
  if (!linked) throw new CannotRedact(`there is no entry ${id} in the ledger. dateline find WORDS shows ids.`);
  if (linked.entry.body === null) throw new CannotRedact(`${id} was redacted already.`);
  return linked.entry;
}

async function whole(store: Store, target: Entry, why: string): Promise<Removal[]> {
  const gone = (entry: Entry): Removal => ({ target: entry.id, what: "text", why, left: null });
  switch (target.type) {
    case "report":
      return [...original(target, why), gone(target), ...(await partsOf(store, target.id)).map(gone)];
    case "claim":
      return claimWhole(store, target, why);
    case "judgement":
    case "assessment":
    case "release":
      return [gone(target)];
    default:
      throw new CannotRedact(
        `${target.id} is a ${target.type}, which pictures rest on. Name what is to go from it with --name, or redact its report.`,
      );
  }
}

const original = (report: ReportEntry, why: string): Removal[] =>
  report.body.original === null ? [] : [{ target: report.id, what: "original", why }];

/** The readings and claims of a report. */
async function partsOf(store: Store, report: ReportId): Promise<Entry[]> {
  const parts: Entry[] = [];
  for await (const { entry } of store.entries()) {
    if (entry.body === null || (entry.type !== "reading" && entry.type !== "claim")) continue;
    if (entry.body.report === report) parts.push(entry);
  }
  return parts;
}

/** A claim goes; its words are masked in the report, and in whatever else of the report repeats them. */
async function claimWhole(store: Store, claim: Entry & { type: "claim" }, why: string): Promise<Removal[]> {
  const gone: Removal = { target: claim.id, what: "text", why, left: null };
  const report = await store.report(claim.body.report);
  if (!report) return [gone];
  const { start, end } = claim.body.quote;
  const text = report.body.text.slice(0, start) + MASK.repeat(end - start) + report.body.text.slice(end);
  const hide = maskOf(claim.body.quote.text);
  const body = { ...masked(report.body, hide), text: masked(text, hide) };
  const others = (await partsOf(store, report.id)).filter(({ id }) => id !== claim.id);
  return [
    ...original(report, why),
    gone,
    { target: report.id, what: "text", why, left: body },
    ...others.flatMap((entry) => changed(entry, hide, body.text, "text", why)),
  ];
}

async function named(store: Store, target: Entry, name: string, why: string): Promise<Removal[]> {
  if (!/\p{L}.*\p{L}/su.test(name)) throw new CannotRedact(`"${name}" is no name: it has no two letters.`);
  const hide = maskOf(name);
  const id = target.type === "claim" || target.type === "reading" ? target.body.report : target.id;
  const report = await store.report(id as ReportId);
  const text = report ? masked(report.body.text, hide) : "";
  const entries = report ? [report, ...(await allAbout(store, report.id))] : [target];
  const removals = entries.flatMap((entry) => changed(entry, hide, text, "name", why));
  if (removals.length === 0) throw new CannotRedact(`${target.id} does not say "${name}".`);
  return report ? [...original(report, why), ...removals] : removals;
}

/** The readings and claims of a report, and what the desk said of any of them, or of the report. */
async function allAbout(store: Store, report: ReportId): Promise<Entry[]> {
  const parts = await partsOf(store, report);
  const ids = new Set<string>([report, ...parts.map(({ id }) => id)]);
  for await (const { entry } of store.entries()) {
    if (entry.body === null || (entry.type !== "judgement" && entry.type !== "assessment")) continue;
    if (aims(entry.body).some((id) => ids.has(id))) parts.push(entry);
  }
  return parts;
}

/** What a person's word is on. */
function aims(body: Judgement | Assessment): readonly string[] {
  if ("of" in body) return body.of === "event" ? [body.claim] : [];
  if ("claims" in body) return body.claims;
  if ("claim" in body) return [body.claim];
  if ("report" in body) return [body.report];
  return "on" in body ? [body.on] : [];
}

/** What masking leaves of an entry; nothing to do where it changes nothing. */
function changed(entry: Entry, hide: Hide, text: string, what: "text" | "name", why: string): Removal[] {
  let left = masked(entry.body, hide);
  if (entry.type === "claim" && text !== "") {
    const { start, end } = entry.body.quote;
    left = { ...left, quote: { text: text.slice(start, end), start, end } } as typeof left;
  }
  return canonical(left) === canonical(entry.body) ? [] : [{ target: entry.id, what, why, left }];
}

type Hide = (words: string) => string;

/** Hides words however they are cased and spaced. */
function maskOf(words: string): Hide {
  const parts = words
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const pattern = new RegExp(parts.join("\\s+"), "giu");
  return (text) => text.replace(pattern, (found) => MASK.repeat(found.length));
}

/** Fields that hold words; all others hold ids, days, numbers and words of our own. */
const WORDS = new Set(
  [
    "publisher",
    "title",
    "url",
    "text",
    "name",
    "source",
    "via",
    "verb",
    "hedge",
    "condition",
    "role",
    "organisation",
  ].concat(
    [
      "places",
      "words",
      "party",
      "against",
      "group",
      "cause",
      "origin",
      "destination",
      "of",
      "to",
      "by",
      "says",
      "where",
    ],
    ["why", "question", "file", "vague"],
  ),
);

function masked<Value>(value: Value, hide: Hide, field = "text"): Value {
  if (typeof value === "string") return (WORDS.has(field) ? hide(value) : value) as Value;
  if (Array.isArray(value)) return value.map((one) => masked(one, hide, field)) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, masked(held, hide, key)])) as Value;
}

import type { ReportId, Voice } from "../ledger/entry.ts";
import type { ReportHead } from "../ledger/slip.ts";
import type { Stands } from "../ledger/stands.ts";
import type { Day } from "../ledger/when.ts";
import { wordsOf } from "../parties/calls.ts";
import type { Parties } from "../parties/parties.ts";
import type { BlocId, RootId, Source } from "../parties/party.ts";
import type { PlaceId } from "../places/ground.ts";
import type { Root } from "./settled.ts";

/** What roots are made one by: the case's parties and register, the words for soldiers, and where a voice's words lie. */
export interface Voices {
  readonly parties: Parties;
  readonly soldiers: ReadonlySet<string>;
  readonly reports: ReadonlyMap<ReportId, ReportHead>;
  readonly originals: ReadonlyMap<ReportId, ReportId>;
  placesIn(words: string): readonly PlaceId[];
}

type Said = Pick<Root, "id" | "label" | "what" | "counts" | "side" | "sideBy">;

/** Who says it, at the root: one over all the names that the case knows for it. */
export type RootOf = (claim: Stands, head: ReportHead) => Root;

/** A voice is one root in all that one publisher prints in one era: it is found once, and each claim has its own origin. */
export function roots(by: Voices): RootOf {
  const known = new Map<string, Map<Voice, Root[]>>();
  const printedBy = (head: ReportHead): Map<Voice, Root[]> => {
    const where = head.publisher === null ? `report ${head.id}` : `outlet ${head.publisher}`;
    const printed = known.get(where) ?? new Map<Voice, Root[]>();
    known.set(where, printed);
    return printed;
  };
  let last: { readonly head: ReportHead; readonly printed: Map<Voice, Root[]> } | null = null;
  return (claim, head) => {
    const day = claim.dates.to ?? head.published?.day ?? claim.learned;
    // Claims of one report follow each other.
    if (last?.head !== head) last = { head, printed: printedBy(head) };
    const byEra = last.printed.get(claim.voice) ?? [];
    last.printed.set(claim.voice, byEra);
    const era = by.parties.eraOf(day);
    const found = byEra[era] ?? rootIn(claim.voice, head, day, by);
    byEra[era] = found;
    const origin = originOf(claim, head, by);
    return origin === found.origin ? found : { ...found, origin };
  };
}

function rootIn(voice: Voice, head: ReportHead, day: Day, by: Voices): Root {
  const own = isOwn(voice, head, by.parties);
  const said = own
    ? publisher(head, day, by.parties)
    : voice.named
      ? named(voice, day, by.parties)
      : nameless(voice, head, day, by);
  const soldier =
    !voice.named && said.side === null && wordsOf(voice.source ?? "").some((word) => by.soldiers.has(word));
  return {
    ...said,
    own,
    named: own || voice.named,
    soldier,
    speaksIn: soldier ? speaksIn(voice, by) : [],
    condition: voice.condition ?? null,
    via: voice.via.map((name) => by.parties.source(name)?.id ?? outlet(name)),
    publisher: head.publisher,
    origin: head.id,
  };
}

/** Where its own words put it, else the body that it is of: "a source at the command in Ras". */
function speaksIn({ source, organisation }: Voice, { placesIn }: Voices): readonly PlaceId[] {
  const there = placesIn(source ?? "");
  return there.length > 0 || organisation === undefined ? there : placesIn(organisation);
}

const outlet = (name: string): RootId => `outlet:${wordsOf(name).join(" ")}` as RootId;

/** The publisher's own voice: nobody else is named, or the outlet cites itself. */
function isOwn(voice: Voice, head: ReportHead, parties: Parties): boolean {
  if (voice.source === null) return true;
  if (head.publisher === null) return false;
  const self = parties.source(head.publisher);
  return self ? parties.source(voice.source) === self && voice.named : outlet(voice.source) === outlet(head.publisher);
}

function publisher(head: ReportHead, day: Day, parties: Parties): Said {
  const known = head.publisher === null ? null : parties.source(head.publisher);
  if (known) return registered(known, day, parties);
  const label = head.publisher ?? head.name;
  return { id: head.publisher === null ? (`report:${head.id}` as RootId) : outlet(label), label, ...LEAD };
}

const LEAD = { what: null, counts: false, side: null, sideBy: null } as const;

function registered(source: Source, day: Day, parties: Parties): Said {
  const side = parties.sideOf(source, day);
  const { id, label, what, counts } = source;
  return { id, label, what, counts, side, sideBy: side === null ? null : "register" };
}

/** A person, a body or an outlet by name: the register's, the party's that the words are, or a lead. */
function named(voice: Voice, day: Day, parties: Parties): Said {
  const words = voice.source ?? "";
  const known = parties.source(words) ?? (voice.organisation ? parties.source(voice.organisation) : null);
  if (known) return registered(known, day, parties);
  const side = sideIn(`${words} ${voice.organisation ?? ""}`, day, parties);
  const [party, ...others] = parties.in(words);
  if (party !== undefined && others.length === 0 && side !== null)
    return { id: `party:${party}` as RootId, label: words, what: "party", counts: true, side, sideBy: "words" };
  return { ...LEAD, id: `named:${wordsOf(words).join(" ")}` as RootId, label: words, side, sideBy: side && "words" };
}

/** People who are not identified: those of one side through one publisher are one root. */
function nameless(voice: Voice, head: ReportHead, day: Day, by: Voices): Said {
  const label = voice.source ?? "";
  const of = by.parties.source(label) ?? (voice.organisation ? by.parties.source(voice.organisation) : null);
  const side = (of && by.parties.sideOf(of, day)) ?? sideIn(label, day, by.parties);
  const who = side ?? wordsOf(label).join(" ");
  const id = `nameless:${who}:${head.publisher ?? head.id}` as RootId;
  return { id, label, what: of?.what ?? null, counts: true, side, sideBy: side && "words" };
}

/** The one bloc that the words name; null for none, or for several. */
function sideIn(words: string, day: Day, parties: Parties): BlocId | null {
  const [only, ...others] = parties.blocsIn(words, day);
  return only !== undefined && others.length === 0 ? only : null;
}

/**
 * Where the words were first: a sentence that stands in a report published earlier has that report's origin, a copy that of
 * the earliest published among all that are like it.
 */
function originOf(claim: Stands, head: ReportHead, by: Voices): ReportId {
  const repeated = head.repeats?.find((one) => one.start <= claim.start && claim.end <= one.end);
  const earlier = repeated && by.reports.get(repeated.report);
  const from = earlier && before(earlier, head) ? earlier.id : head.id;
  return by.originals.get(from) ?? from;
}

/** For each report that is a copy, or is copied, the earliest published among those that are alike, near or far. */
export function originals(reports: ReadonlyMap<ReportId, ReportHead>): ReadonlyMap<ReportId, ReportId> {
  const first = new Map<ReportId, ReportHead>();
  const links = new Map<ReportId, ReportHead[]>();
  const link = (one: ReportHead, other: ReportHead) => links.set(one.id, [...(links.get(one.id) ?? []), other]);
  for (const head of reports.values())
    for (const copied of (head.copies ?? []).flatMap((id) => reports.get(id) ?? [])) {
      link(head, copied);
      link(copied, head);
    }
  const alike = [...links.keys()].flatMap((id) => reports.get(id) ?? []);
  for (const head of alike.sort((one, other) => (before(one, other) ? -1 : 1))) {
    const reach = [head];
    while (reach.length > 0) {
      const next = reach.pop() as ReportHead;
      if (first.has(next.id)) continue;
      first.set(next.id, head);
      reach.push(...(links.get(next.id) ?? []));
    }
  }
  return new Map([...first].map(([id, head]) => [id, head.id]));
}

const before = (one: ReportHead, other: ReportHead): boolean => {
  const [day, than] = [one.published?.day ?? "9999", other.published?.day ?? "9999"];
  return day === than ? one.seq < other.seq : day < than;
};

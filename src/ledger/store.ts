import type { KindId, ReportId } from "./entry.ts";
import type { Problem } from "./problem.ts";
import type {
  ClaimEntry,
  Digest,
  Entry,
  EntryId,
  EntryOf,
  EntryType,
  Redaction,
  ReportEntry,
  SettingEntry,
} from "./record.ts";
import type { Folded, Placed } from "./slip.ts";
import type { Day, Instant } from "./when.ts";

/** What is about to be written: the store gives `id` and `recorded`, so that nobody chooses them. */
export type Draft<E extends Entry = Entry> = E extends Entry
  ? Omit<E, "id" | "recorded"> & { readonly id?: E["id"] }
  : never;

/** Where the chain ends: how many entries there are, and the last link (64 zeros before the first). */
export interface Head {
  readonly seq: number;
  readonly link: Digest;
}

/** An entry of which nothing is left but that it was. */
export type Emptied = Entry extends infer E
  ? E extends Entry
    ? Omit<E, "body"> & { readonly body: null }
    : never
  : never;

/** An entry as it lies in the chain. */
export interface Linked {
  readonly seq: number;
  /** Its body is null where all of it was redacted; where a part was, what is left. */
  readonly entry: Entry | Emptied;
  /** Kept beside the body, so that a redacted body cannot be guessed from its seal; hex, and empty once redacted. */
  readonly salt: string;
  /** SHA-256(salt + body as canonical JSON), which stays when the body is redacted. */
  readonly sealed: Digest;
  readonly link: Digest;
  readonly redacted?: true;
}

/** The bytes that a report was read from. */
export interface Original {
  readonly digest: Digest;
  readonly bytes: Uint8Array;
}

/** A report, or a claim's translation, in which words were found. */
export interface Hit {
  readonly id: EntryId;
  readonly report: ReportId;
  readonly learned: Day;
  /** Some words around what was found, what was found between `start` and `end` (UTF-16 offsets). */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a report is compared by with those before it: minima of hashed runs of five words, and its sentences' digests. */
export interface Likeness {
  /** 128 minima, unsigned 32 bit; none where there are not five words. */
  readonly sketch: readonly number[];
  /** A digest of each sentence of eight words or more, and where it stands. */
  readonly sentences: readonly { readonly digest: string; readonly start: number; readonly end: number }[];
}

/** What is written at once: all of it, or nothing. */
export interface Writing {
  /** The instant of the first entry of this writing: no other process writes before it is done. */
  readonly at: Instant;
  /** The next id of a type, counted on within this writing; the draft that bears it must be the next of its type. */
  next<Type extends EntryType>(type: Type): EntryOf<Type>["id"];
  append(draft: Draft): void;
  /** Bytes kept beside the ledger under their digest. */
  keep(original: Original): void;
  /** What later reports will be compared with. */
  liken(report: ReportId, likeness: Likeness): void;
}

/** What is to be removed from one entry, and the entry that says so. */
export interface Removal {
  readonly target: EntryId;
  /** What is left of the body; null: nothing. Absent: the body stays, and its original's bytes alone go. */
  readonly left?: Entry["body"] | null;
  readonly what: Redaction["what"];
  readonly why: string;
}

/**
 * The port of the ledger: append-only, chained, on disk or in memory. One process writes at a time; another waits up to
 * `patience` and then gets a `Busy`. Every promise rejects with an error that says what to do.
 */
export interface Store {
  /**
   * Writes in one transaction; gives back the head after it. What was written when it resolves is there after a crash.
   * Writings of one store come one after another. `work` may ask this store, which answers with what was there before it;
   * it must not write with it.
   */
  write(work: (writing: Writing) => void | Promise<void>): Promise<Head>;
  head(): Promise<Head>;
  /** All entries in their order, from a place in the ledger on. */
  entries(from?: number): AsyncIterable<Linked>;
  get(id: EntryId): Promise<Linked | null>;
  /** Claims by id, with their quotes, in the order asked for; those that are not there, or were redacted, are left out. */
  claims(ids: readonly string[]): Promise<readonly ClaimEntry[]>;
  /** Claims of a report, in the order of their quotes. */
  claimsOf(report: ReportId): Promise<readonly ClaimEntry[]>;
  report(id: ReportId): Promise<ReportEntry | null>;
  /** The narrow columns; slips of the kinds asked for alone, where kinds are given. What was redacted whole is not there. */
  folded(kinds?: readonly KindId[]): Promise<Folded>;
  /** The case's files as they were, in the order of the ledger. */
  settings(): Promise<readonly Placed<SettingEntry>[]>;
  /** The reports read from these bytes, by what their file calls them, in their order. */
  reportsOf(original: Digest): Promise<readonly { readonly id: ReportId; readonly name: string }[]>;
  /** Reports without a reading: a writing that was cut off cannot leave one, an import can. */
  unread(): Promise<readonly ReportId[]>;
  original(digest: Digest): Promise<Uint8Array | null>;
  /** True where a redaction took these bytes out: they must not come in again. */
  gone(original: Digest): Promise<boolean>;
  /**
   * Reports whose sketch shares a band, or that hold one of the sentences, in their order; of the many that hold one and
   * the same sentence or band, the first few.
   */
  alike(likeness: Likeness): Promise<readonly { readonly report: ReportId; readonly likeness: Likeness }[]>;
  /** Reports and translations that hold all the words, the newest first; "hosp*" is any word that begins so. */
  find(words: string, limit: number): Promise<readonly Hit[]>;
  /**
   * Writes what another ledger holds as it is: ids, instants, salts, seals and links, all or nothing. What is here
   * already must be how that ledger begins. It rejects with a `Broken` where the chain does not verify.
   */
  restore(from: AsyncIterable<Linked | Original>): Promise<Head>;
  /** Takes bodies, or parts of them, out for good, in one transaction with the entries that say so. */
  redact(
    removals: readonly Removal[],
    by: { readonly by: string; readonly learned: (at: Instant) => Day },
  ): Promise<Head>;
  /** What is wrong with how it is kept, apart from the chain: damaged pages, columns that do not say what the bodies say. */
  faults(): Promise<readonly Problem[]>;
  close(): Promise<void>;
}

/** What a store needs from outside: it has no clock, no hash and no chance of its own. */
export interface Instruments {
  now(): Instant;
  sha256(bytes: string | Uint8Array): Digest;
  /** 16 bytes of chance, hex. */
  salt(): string;
}

/** Another process was writing all the while. */
export class Busy extends Error {}

/** What came does not hold together: its chain, its ids or its instants. */
export class Broken extends Error {}

/** What the ledger lies in, or what was to be put into it, cannot be used as it is. */
export class Unusable extends Error {}

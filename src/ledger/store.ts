import type { KindId, ReportId } from "./entry.ts";
import type { ClaimEntry, Digest, Entry, EntryId, ReportEntry } from "./record.ts";
import type { Folded } from "./slip.ts";
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

/** An entry as it lies in the chain. */
export interface Linked {
  readonly seq: number;
  readonly entry: Entry;
  /** Kept beside the body, so that a redacted body cannot be guessed from its digest; hex. */
  readonly salt: string;
  /** SHA-256(salt + body), which stays when the body is redacted. */
  readonly sealed: Digest;
  readonly link: Digest;
  /** True where the body was redacted: it is empty then. */
  readonly redacted?: true;
}

/** A report, a quote or a voice in which words were found. */
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
  /** 128 minima, unsigned 32 bit. */
  readonly sketch: readonly number[];
  /** A digest of each sentence of eight words or more, and where it stands. */
  readonly sentences: readonly { readonly digest: string; readonly start: number; readonly end: number }[];
}

/** What is written at once: all of it, or nothing. Ids that it names within itself are given by `write`. */
export interface Writing {
  /** The next id of a type, counted on within this writing. */
  next<E extends Entry>(type: E["type"]): E["id"];
  append(draft: Draft): void;
  /** Bytes kept beside the ledger under their digest. */
  keep(digest: Digest, bytes: Uint8Array): void;
  /** What later reports will be compared with. */
  liken(report: ReportId, likeness: Likeness): void;
}

/**
 * The port of the ledger: append-only, chained, on disk or in memory. One process writes at a time; another waits up to
 * `patience` and then gets a `Busy`. Every promise rejects with an error that says what to do.
 */
export interface Store {
  /** Writes in one transaction; gives back the head after it. What was written when it resolves is there after a crash. */
  write(work: (writing: Writing) => void | Promise<void>): Promise<Head>;
  head(): Promise<Head>;
  /** All entries in their order, from a place in the ledger on. */
  entries(from?: number): AsyncIterable<Linked>;
  get(id: EntryId): Promise<Linked | null>;
  /** Claims by id, with their quotes, in the order asked for; those that are not there are left out. */
  claims(ids: readonly string[]): Promise<readonly ClaimEntry[]>;
  /** Claims of a report, in the order of their quotes. */
  claimsOf(report: ReportId): Promise<readonly ClaimEntry[]>;
  report(id: ReportId): Promise<ReportEntry | null>;
  /** The narrow columns; slips of the kinds asked for alone, where kinds are given. */
  folded(kinds?: readonly KindId[]): Promise<Folded>;
  /** The report read from these bytes, and by this name within them, where there is one. */
  reportOf(original: Digest, name: string): Promise<ReportId | null>;
  /** Reports without a reading: a writing that was cut off cannot leave one, an import can. */
  unread(): Promise<readonly ReportId[]>;
  original(digest: Digest): Promise<Uint8Array | null>;
  /** Reports whose sketch shares a band, or that hold one of the sentences. */
  alike(likeness: Likeness): Promise<readonly { readonly report: ReportId; readonly likeness: Likeness }[]>;
  find(words: string, limit: number): Promise<readonly Hit[]>;
  /** Writes entries of another ledger as they are: ids, instants, salts and links; refuses a chain that does not verify. */
  restore(entries: AsyncIterable<Linked>): Promise<Head>;
  /** Takes a body, an original's bytes or a name out for good; the entry that says so is written with it. */
  redact(target: EntryId, redacted: Entry["body"] | null, draft: Draft): Promise<Head>;
  close(): Promise<void>;
}

/** What a store needs from outside: it has no clock, no hash and no chance of its own. */
export interface Instruments {
  now(): Instant;
  sha256(bytes: string | Uint8Array): Digest;
  /** 16 bytes of chance, hex. */
  salt(): string;
}

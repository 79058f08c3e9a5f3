import { canonical } from "./canonical.ts";
import type { Digest, Entry, EntryType } from "./record.ts";
import type { Emptied, Linked, Original } from "./store.ts";
import type { Instant } from "./when.ts";

/**
 * A ledger as JSON lines: an entry a line, its keys in the order below and its body's in the order of their letters; and
 * before the first report that was read from it, an original. The same ledger gives the same bytes.
 */
export interface EntryLine {
  readonly seq: number;
  readonly type: EntryType;
  readonly id: string;
  readonly recorded: Instant;
  readonly learned: string;
  readonly reconstructed?: true;
  readonly by: string;
  readonly body: object | null;
  readonly salt: string;
  readonly sealed: string;
  readonly link: string;
  readonly redacted?: true;
}

/** The bytes in base 64. */
export interface OriginalLine {
  readonly original: string;
  readonly bytes: string;
}

const KEYS: readonly (keyof EntryLine)[] = [
  "seq",
  "type",
  "id",
  "recorded",
  "learned",
  "reconstructed",
  "by",
  "body",
  "salt",
  "sealed",
  "link",
  "redacted",
];

/** An entry's line, without the line's end. */
export function entryLine({ seq, entry, salt, sealed, link, redacted }: Linked): string {
  const fields: Readonly<Record<string, unknown>> = { seq, ...entry, salt, sealed, link, redacted };
  const said = KEYS.filter((key) => fields[key] !== undefined);
  return `{${said.map((key) => `"${key}":${canonical(fields[key])}`).join(",")}}`;
}

export const originalLine = (digest: Digest, base64: string): string => `{"original":"${digest}","bytes":"${base64}"}`;

/** An entry's line as it lies in the chain. What came from outside was checked before: this only puts it in order. */
export function linkedOf(line: EntryLine): Linked {
  const { seq, type, id, recorded, learned, reconstructed, by, body, salt, sealed, link, redacted } = line;
  const marks = { ...(reconstructed && { reconstructed }), by, body };
  return {
    seq,
    entry: { type, id, recorded, learned, ...marks } as Entry | Emptied,
    salt,
    sealed: sealed as Digest,
    link: link as Digest,
    ...(redacted && { redacted }),
  };
}

export const originalOf = ({ original }: OriginalLine, bytes: Uint8Array): Original => ({
  digest: original as Digest,
  bytes,
});

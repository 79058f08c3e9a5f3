import chardet from "chardet";

/** Bytes as words: the charset they were read by, and what was found on the way, if anything was. */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
  readonly found?: { readonly check: string; readonly line: number; readonly says: string };
}

/** A charset's name that this machine can read, or null. */
function decoder(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

const BOMS: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** The charset that a mark at the head of the file gives. */
export const marked = (bytes: Uint8Array): string | null =>
  BOMS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? null;

/**
 * Bytes as words, with their charset told by a mark at the head, by being sound UTF-8, by what the file says of itself,
 * and last by how the bytes are spread. A damaged UTF-8 file stays UTF-8: its bad bytes are shown as U+FFFD.
 */
export function decode(bytes: Uint8Array, told?: string): Decoded {
  const mark = marked(bytes);
  if (mark && mark !== "utf-8") return { text: new TextDecoder(mark).decode(bytes), charset: mark };
  const sound = soundUtf8(bytes);
  if (sound !== null) return { text: sound, charset: "utf-8" };
  const lossy = new TextDecoder("utf-8").decode(bytes);
  if (mark || isDamagedUtf8(lossy)) return damaged(bytes, lossy);
  const label = told && told.toLowerCase() !== "utf-8" && decoder(told) ? told : guess(bytes);
  const reader = label ? decoder(label) : null;
  if (!reader || reader.encoding === "utf-8") return damaged(bytes, lossy);
  const text = reader.decode(bytes);
  if (label === told) return { text, charset: reader.encoding };
  const says = `is not UTF-8; its bytes look like ${reader.encoding}, and it was read so. Save it as UTF-8 if words look wrong.`;
  return { text, charset: reader.encoding, found: { check: "charset-guessed", line: 0, says } };
}

function soundUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** More letters that only UTF-8 writes so than bytes that it does not. */
function isDamagedUtf8(lossy: string): boolean {
  let bad = 0;
  let good = 0;
  for (const letter of lossy) {
    if (letter === "\uFFFD") bad++;
    else if (letter > "\u007F") good++;
  }
  return good > bad;
}

function damaged(bytes: Uint8Array, text: string): Decoded {
  const before = text.slice(0, text.indexOf("\uFFFD"));
  const line = before.split("\n").length;
  const at = utf8Length(before) + (marked(bytes) ? 3 : 0);
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  const says = `has a byte that is not UTF-8 (0x${byte}); it is shown as U+FFFD. Fetch the file again, or save it as UTF-8.`;
  return { text, charset: "utf-8", found: { check: "bad-utf8", line, says } };
}

/** How many bytes the words take up, U+FFFD not among them. */
function utf8Length(words: string): number {
  let length = 0;
  for (const letter of words) {
    const code = letter.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}

/** The charset that the spread of bytes looks like. A sample is enough, and a long file would take seconds. */
const guess = (bytes: Uint8Array): string | null => chardet.detect(bytes.subarray(0, 65_536));

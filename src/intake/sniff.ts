/** What files begin with that hold no words, and what to do about each. */
const MAGIC: readonly (readonly [string, string, string])[] = [
  ["%PDF-", "a PDF", "Save its text as .txt and read that."],
  ["PK\u0003\u0004", "a zip or an office document", "Unpack it, or save its text as .txt, and read that."],
  ["\u0089PNG", "a PNG picture", "Dateline reads words; type them into a .txt."],
  ["\u00FF\u00D8\u00FF", "a JPEG picture", "Dateline reads words; type them into a .txt."],
  ["GIF8", "a GIF picture", "Dateline reads words; type them into a .txt."],
  ["SQLite format 3", "a database", "Export its reports as .csv or .jsonl and read that."],
  ["\u00D0\u00CF\u0011\u00E0", "an old office document", "Save its text as .txt and read that."],
];

/** What the bytes hold that is not words; null where they may be words. */
export function binary(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const magic = MAGIC.find(([start]) => head.startsWith(start));
  if (magic) return `is ${magic[1]}, not a text. ${magic[2]}`;
  if (utf16(bytes)) return null;
  const at = bytes.indexOf(0);
  if (at < 0) return null;
  return `is not a text: byte ${at + 1} of it is NUL. Name a file that holds words.`;
}

/** A mark of UTF-16 at the head: every other byte of English is then NUL. */
const utf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

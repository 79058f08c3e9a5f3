/** Bytes in base 64, and back. */
export const base64 = {
  encode: (bytes: Uint8Array): string =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64"),
  decode: (words: string): Uint8Array => new Uint8Array(Buffer.from(words, "base64")),
};

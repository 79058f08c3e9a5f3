import type { Problem } from "../ledger/problem.ts";
import { headerOf, leavesOpen } from "./csv.ts";
import { type Decoded, decode, marked } from "./decode.ts";
import type { Form, Header, Hints, Parcel } from "./form.ts";
import { formByName, formByWords } from "./forms.ts";
import { join, type Line, Lines } from "./lines.ts";
import { binary } from "./sniff.ts";

/** The longest file that is taken in whole, and the longest line; what is longer is a mistake, or comes in lines. */
const LARGEST = 64_000_000;

/** A part of a file that can be taken in, or why the rest of it cannot. */
export type Piece = Parcel | Problem;
export const isProblem = (piece: Piece): piece is Problem => "check" in piece;

/** The bytes of a file as they come, cut into what is taken in at once: the whole file, or a line or row of it. */
export async function* parcels(name: string, chunks: AsyncIterable<Uint8Array>, hints: Hints): AsyncGenerator<Piece> {
  const bytes = chunks[Symbol.asyncIterator]();
  try {
    const head = await firstWords(bytes);
    const refusal = head.length === 0 ? "is empty. Name a file that holds words." : binary(head);
    if (refusal !== null) {
      yield { check: head.length === 0 ? "empty" : "binary", where: name, says: refusal };
      return;
    }
    const form = formByName(name) ?? formByWords(decode(head).text);
    yield* form.lines ? lines(name, form, head, bytes, hints) : whole(name, form, head, bytes);
  } finally {
    await bytes.return?.();
  }
}

type Bytes = AsyncIterator<Uint8Array>;

/** Enough of the beginning to tell what the file is: a first chunk may be a few bytes. */
async function firstWords(bytes: Bytes): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < 4096) {
    const { value, done } = await bytes.next();
    if (done) break;
    parts.push(value);
    length += value.length;
  }
  return join(parts);
}

async function* whole(name: string, form: Form, head: Uint8Array, bytes: Bytes): AsyncGenerator<Piece> {
  const parts = [head];
  let length = head.length;
  for (let next = await bytes.next(); !next.done; next = await bytes.next()) {
    parts.push(next.value);
    length += next.value.length;
    if (length > LARGEST) {
      const says = `is over ${LARGEST / 1e6} MB, more than one file is read at once. Write its reports as .jsonl, one a line.`;
      yield { check: "too-large", where: name, says };
      return;
    }
  }
  yield { name, form: form.id, bytes: join(parts) };
}

async function* lines(name: string, form: Form, head: Uint8Array, bytes: Bytes, hints: Hints): AsyncGenerator<Piece> {
  const { charset, found } = ofWholeLines(head);
  if (charset.startsWith("utf-16")) {
    yield { check: "utf-16", where: name, says: "is UTF-16, which cannot be read line by line. Save it as UTF-8." };
    return;
  }
  const guessed = found?.check === "charset-guessed" ? { found: { ...found, where: name } } : {};
  const parcel = { name, charset, ...guessed };
  const cutter = form.id === "csv" ? new Rows(parcel, hints) : new Objects(parcel);
  const source = new Lines();
  let chunk: Uint8Array | null = marked(head) ? head.subarray(3) : head;
  while (chunk) {
    for (const line of source.push(chunk)) yield* cutter.line(line);
    if (source.held > LARGEST) {
      const says = `this line is over ${LARGEST / 1e6} MB; what comes after it was not read. Write one report a line.`;
      yield { check: "too-large", where: `${name}:${source.current}`, says };
      return;
    }
    if (cutter.stopped) return;
    const next: IteratorResult<Uint8Array> = await bytes.next();
    chunk = next.done ? null : next.value;
  }
  for (const line of source.end()) yield* cutter.line(line);
  yield* cutter.end();
}

/** What the whole lines of a file's beginning show of its charset. */
function ofWholeLines(head: Uint8Array): Decoded {
  const last = head.lastIndexOf(0x0a);
  return decode(last > 0 ? head.subarray(0, last) : head);
}

const NEWLINE = new Uint8Array([0x0a]);
const blank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x09);

/** What all lines of one file have in common; what was found of the file goes with the first of them. */
type Common = Pick<Parcel, "name" | "charset" | "found">;

/** A report a line. */
class Objects {
  readonly stopped = false;
  #common: Common;

  constructor(common: Common) {
    this.#common = common;
  }

  *line({ bytes, number }: Line): Generator<Piece> {
    if (blank(bytes)) return;
    yield { ...this.#common, form: "jsonl", bytes, line: number };
    this.#common = { ...this.#common, found: undefined };
  }

  *end(): Generator<Piece> {}
}

/** A report a row; a quoted cell may hold the ends of lines, so a row may be several lines. */
class Rows {
  stopped = false;
  #common: Common;
  readonly #hints: Hints;
  #header: Header | null = null;
  #open: Line[] = [];
  #held = 0;

  constructor(common: Common, hints: Hints) {
    this.#common = common;
    this.#hints = hints;
  }

  async *line(line: Line): AsyncGenerator<Piece> {
    if (this.stopped || (this.#open.length === 0 && blank(line.bytes))) return;
    const open = leavesOpen(line.bytes, this.#header?.delimiter ?? ",", this.#open.length > 0);
    this.#open.push(line);
    this.#held += line.bytes.length;
    if (this.#held > LARGEST) yield* this.end();
    else if (!open) yield* this.#row();
  }

  *end(): Generator<Piece> {
    const [first] = this.#open;
    if (!first || this.stopped) return;
    this.stopped = true;
    const says = "a quoted cell opens in this row and never closes, so nothing from here on was read. Close it.";
    yield { check: "open-quote", where: `${this.#common.name}:${first.number}`, says };
  }

  async *#row(): AsyncGenerator<Piece> {
    const bytes = join(this.#open.flatMap((line, at) => (at === 0 ? [line.bytes] : [NEWLINE, line.bytes])));
    const line = this.#open[0]?.number ?? 1;
    this.#open = [];
    this.#held = 0;
    if (this.#header) {
      yield { ...this.#common, form: "csv", bytes, line, header: this.#header };
      this.#common = { ...this.#common, found: undefined };
      return;
    }
    const words = decode(bytes, this.#common.charset).text;
    const header = await headerOf(words, this.#common.name, this.#hints);
    if ("check" in header) {
      this.stopped = true;
      yield header;
    } else this.#header = header;
  }
}

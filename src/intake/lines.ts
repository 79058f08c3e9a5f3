const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** One line of a file, without its end. */
export interface Line {
  readonly bytes: Uint8Array;
  /** From 1. */
  readonly number: number;
}

/** Two runs of bytes as one. */
export function join(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1 && parts[0]) return parts[0];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * Cuts bytes into lines as they come. Only a line feed ends a line: U+2028 may stand inside a JSON string, and in no
 * charset that keeps ASCII is 0x0A ever a part of another letter.
 */
export class Lines {
  #parts: Uint8Array[] = [];
  #held = 0;
  #number = 0;

  /** How many bytes wait for the end of their line. */
  get held(): number {
    return this.#held;
  }

  /** The line that is being read, from 1. */
  get current(): number {
    return this.#number + 1;
  }

  push(chunk: Uint8Array): Line[] {
    const lines: Line[] = [];
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      this.#keep(chunk.subarray(from, at));
      lines.push(this.#cut());
      from = at + 1;
    }
    this.#keep(chunk.subarray(from));
    return lines;
  }

  end(): Line[] {
    return this.#held > 0 ? [this.#cut()] : [];
  }

  #keep(part: Uint8Array): void {
    if (part.length > 0) this.#parts.push(part);
    this.#held += part.length;
  }

  #cut(): Line {
    const whole = join(this.#parts);
    const bytes = whole.at(-1) === RETURN ? whole.subarray(0, -1) : whole;
    this.#parts = [];
    this.#held = 0;
    return { bytes, number: ++this.#number };
  }
}

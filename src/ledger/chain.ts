import { canonical } from "./canonical.ts";
import { type Digest, type Entry, idOf, partsOfId } from "./record.ts";
import { Broken, type Draft, type Emptied, type Head, type Instruments, type Linked } from "./store.ts";
import { instantOf, microsOf } from "./when.ts";

/**
 * The chain: each entry's link is made from the one before, so that nothing can be changed, left out or put between
 * without every later link being another. A body goes into it by its seal alone, so a redacted one still verifies.
 */
export const GENESIS: Head = { seq: 0, link: "0".repeat(64) as Digest };

type Hash = Pick<Instruments, "sha256">;

/** SHA-256(salt + body as canonical JSON). */
const seal = (salt: string, body: string, { sha256 }: Hash): Digest => sha256(salt + body);

/** SHA-256 of the link before, the entry but its body, and the seal, as a JSON array. */
function linkOf(before: Digest, entry: Entry | Emptied, sealed: Digest, { sha256 }: Hash): Digest {
  const { recorded, learned, reconstructed, by, type, id } = entry;
  return sha256(JSON.stringify([before, recorded, learned, reconstructed === true, by, type, id, sealed]));
}

/** Where the next entry goes: behind which, and not before when. */
export interface Tail extends Head {
  /** Microseconds since 1970-01-01 of the last entry; 0 before the first. */
  readonly micros: number;
}

/** The instant of the next entry: the clock's, or a microsecond after the last where the clock stands or went back. */
export const nextMicros = (now: number, { micros }: Pick<Tail, "micros">): number => Math.max(now, micros + 1);

/** An entry as it lies in the chain, and its body as it is kept. */
export interface Entered {
  readonly linked: Linked;
  readonly body: string;
}

/** A draft with its id, as the next entry. */
export function enter(draft: Draft, number: number, tail: Tail, now: number, instruments: Instruments): Entered {
  const { type, learned, reconstructed, by, body } = draft;
  const recorded = instantOf(nextMicros(now, tail));
  const marks = { ...(reconstructed && { reconstructed }), by, body };
  const entry = { type, id: idOf(type, number), recorded, learned, ...marks } as Entry;
  const text = canonical(body);
  const salt = instruments.salt();
  const sealed = seal(salt, text, instruments);
  return {
    linked: { seq: tail.seq + 1, entry, salt, sealed, link: linkOf(tail.link, entry, sealed, instruments) },
    body: text,
  };
}

/** Follows a chain entry by entry, from its beginning. */
export class Chain {
  tail: Tail = { ...GENESIS, micros: 0 };
  readonly #hash: Hash;
  readonly #numbers = new Map<string, number>();
  /** What must be left of bodies that were redacted: the last word on each entry counts. */
  readonly #left = new Map<string, { readonly seen: Digest | null; said: boolean; owed: Digest | null }>();

  constructor(hash: Hash) {
    this.#hash = hash;
  }

  /** Takes the next entry; gives back what is wrong with it, in words that stand behind its place ("entry 12 …"). */
  take(linked: Linked, body: string | null): readonly string[] {
    const wrong = [...this.#place(linked), ...this.#sealing(linked, body)];
    if (linkOf(this.tail.link, linked.entry, linked.sealed, this.#hash) !== linked.link)
      wrong.push("does not follow from the one before it");
    const micros = microsOf(linked.entry.recorded);
    this.tail = { seq: linked.seq, link: linked.link, micros };
    return wrong;
  }

  #place({ seq, entry }: Linked): string[] {
    const wrong: string[] = [];
    if (seq !== this.tail.seq + 1) wrong.push(`stands behind entry ${this.tail.seq}`);
    if (!(microsOf(entry.recorded) > this.tail.micros)) wrong.push("was recorded no later than the one before it");
    const parts = partsOfId(entry.id);
    if (parts?.type !== entry.type) wrong.push(`is a ${entry.type} and has the id ${entry.id}`);
    else if (parts.number !== (this.#numbers.get(parts.type) ?? parts.number - 1) + 1)
      wrong.push(`has the id ${entry.id}, which is not the next of its type`);
    this.#numbers.set(entry.type, parts?.number ?? 0);
    return wrong;
  }

  #sealing({ entry, salt, sealed, redacted }: Linked, body: string | null): string[] {
    if (entry.type === "redaction" && entry.body && entry.body.what !== "original") {
      const before = this.#left.get(entry.body.target);
      if (before) this.#left.set(entry.body.target, { ...before, said: true, owed: entry.body.left });
      else return [`says that ${entry.body.target} was redacted, and it is still there`];
    }
    if (!redacted)
      return body !== null && seal(salt, body, this.#hash) === sealed ? [] : ["was changed after it was written"];
    this.#left.set(entry.id, { seen: body === null ? null : this.#hash.sha256(body), said: false, owed: null });
    return [];
  }

  /** What can be told at the end alone: a body that is gone, and no redaction that says so. */
  unsaid(): readonly string[] {
    return [...this.#left].filter(([, { seen, said, owed }]) => !said || seen !== owed).map(([id]) => id);
  }
}

/** The same, where nothing may be wrong. */
export function mustTake(chain: Chain, linked: Linked, body: string | null): void {
  const [wrong] = chain.take(linked, body);
  if (wrong) throw new Broken(`entry ${linked.seq} (${linked.entry.id}) ${wrong}`);
}

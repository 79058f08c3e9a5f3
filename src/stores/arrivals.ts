import { canonical } from "../ledger/canonical.ts";
import { Chain, mustTake } from "../ledger/chain.ts";
import { Broken, type Instruments, type Linked, type Original } from "../ledger/store.ts";
import type { Removed } from "./removed.ts";

/** What a store does with what comes from another ledger. */
export interface Arrivals {
  /** What lies at this place here. */
  held(seq: number): Linked | null;
  add(linked: Linked): void;
  /** Takes out here what was redacted there. */
  empty(gone: Removed): void;
  keep(original: Original): void;
  /** Takes out the originals that a redaction, of here or there, says are gone. */
  settle(): void;
}

/**
 * Takes in the entries of another ledger one by one. The whole chain is followed from its beginning; what is here already
 * must be how it begins, and what was redacted on either side is redacted then on both.
 */
export async function arrive(
  from: AsyncIterable<Linked | Original>,
  to: Arrivals,
  hash: Pick<Instruments, "sha256">,
): Promise<void> {
  const chain = new Chain(hash);
  for await (const one of from) {
    if ("bytes" in one) {
      if (hash.sha256(one.bytes) !== one.digest) throw new Broken(`the original ${one.digest} holds other bytes`);
      to.keep(one);
      continue;
    }
    const { entry } = one;
    mustTake(chain, one, entry.body === null ? null : canonical(entry.body));
    place(one, to);
  }
  const [unsaid] = chain.unsaid();
  if (unsaid) throw new Broken(`${unsaid} was emptied, and no redaction says so`);
  to.settle();
}

function place(one: Linked, to: Arrivals): void {
  const held = to.held(one.seq);
  if (held === null) to.add(one);
  else if (held.link !== one.link)
    throw new Broken(
      `this ledger has another entry ${one.seq} than the one that comes (${held.entry.id} and ${one.entry.id}); take a new case for it`,
    );
  else if (one.redacted && !held.redacted) to.empty({ before: held, after: one, original: null });
}

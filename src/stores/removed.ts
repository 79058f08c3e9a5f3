import { canonical } from "../ledger/canonical.ts";
import type { Digest, Entry, EntryOf } from "../ledger/record.ts";
import type { Draft, Emptied, Instruments, Linked, Removal, Store } from "../ledger/store.ts";
import type { Page } from "./page.ts";

/** An entry before and after something was taken out of it; an original's digest, where its bytes go. */
export interface Removed {
  readonly before: Linked;
  readonly after: Linked;
  readonly original: Digest | null;
}

export type Redactor = Parameters<Store["redact"]>[1];

/** What the removals make of their entries; the redactions that say so are appended to the page. */
export async function removed(
  removals: readonly Removal[],
  { by, learned }: Redactor,
  store: Pick<Store, "get">,
  page: Page,
  hash: Pick<Instruments, "sha256">,
): Promise<readonly Removed[]> {
  const all: Removed[] = [];
  for (const removal of removals) {
    const before = await store.get(removal.target);
    if (!before) throw new Error(`there is no entry ${removal.target} in the ledger`);
    const one = without(before, removal);
    all.push(one);
    const left = removal.left ? hash.sha256(canonical(removal.left)) : null;
    const digest = removal.what === "original" && one.original ? one.original : before.sealed;
    const body = { target: removal.target, what: removal.what, digest, left, why: removal.why };
    page.append({ type: "redaction", learned: learned(page.at), by, body } satisfies Draft<EntryOf<"redaction">>);
  }
  return all;
}

function without(before: Linked, { left, what }: Removal): Removed {
  const original = what === "original" && before.entry.type === "report" ? (before.entry.body?.original ?? null) : null;
  if (left === undefined) return { before, after: before, original };
  return { before, after: emptied(before, left), original };
}

/** The entry with what is left of its body. Its salt goes, so that what was there cannot be guessed from the seal. */
function emptied({ seq, entry, sealed, link }: Linked, body: Entry["body"] | null): Linked {
  return { seq, entry: { ...entry, body } as Entry | Emptied, salt: "", sealed, link, redacted: true };
}

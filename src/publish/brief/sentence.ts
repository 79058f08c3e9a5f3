import type { ClaimId } from "../../ledger/record.ts";
import type { Resolved, Settled } from "../../picture/settled.ts";
import { onOneLine } from "../sheet.ts";

/** A sentence of a brief. It leads to its claims, or tells of what nobody has said. */
export type Sentence =
  | { readonly text: string; readonly claims: readonly [ClaimId, ...ClaimId[]]; readonly provisional: boolean }
  | { readonly text: string; readonly claims: readonly []; readonly silence: true };

/** A sentence on claims; null where there are none, since it could lead nowhere. */
export function sentence(text: string, claims: readonly ClaimId[], provisional: boolean): Sentence[] {
  const [first, ...others] = [...new Set(claims)];
  return first === undefined ? [] : [{ text: onOneLine(text), claims: [first, ...others], provisional }];
}

/** What is not known: a sentence that rests on the absence of claims. */
export const silence = (text: string): Sentence => ({ text, claims: [], silence: true });

/** Looks claims up as the case has resolved them. */
export const finder = ({ settled }: Resolved): ((id: ClaimId) => Settled | undefined) => {
  const byId = new Map(settled.map((one) => [one.claim.id, one]));
  return (id) => byId.get(id);
};

/** "A", "A and B", "A, B and C". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** Who says so, each once, and with the doubt that they put on it themselves. */
export function voices(said: readonly Settled[]): string {
  const labels = said.map(({ root, claim }) =>
    claim.voice.hedge ? `${root.label} (“${claim.voice.hedge}”)` : root.label,
  );
  return listed([...new Set(labels)]);
}

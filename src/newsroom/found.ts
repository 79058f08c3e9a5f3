import type { ClaimEntry } from "../ledger/record.ts";
import { holdsAll, termsOf } from "../ledger/sought.ts";

/** The claims whose quote, voice or translation holds all of the words that were looked for. */
export function found(claims: readonly ClaimEntry[], words: string): readonly ClaimEntry[] {
  const terms = termsOf(words);
  return claims.filter(({ body: { quote, voice, translation } }) =>
    holdsAll([quote.text, voice.source, ...voice.via, voice.organisation, translation?.text].join("\n"), terms),
  );
}

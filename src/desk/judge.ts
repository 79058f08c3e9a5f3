import type { ClaimEntry, HarmGrade, Judgement } from "../ledger/record.ts";
import { type Decided, decided, type Person, refused } from "./decided.ts";
import { corrected, type Typed } from "./fields.ts";

/** A person's word, as the ledger keeps it. */
export const word = (body: Judgement, { by, today }: Person): Decided =>
  decided({ type: "judgement", learned: today, by, body });

/** The words do say this. It never touches a grade. */
export const accept = (claim: ClaimEntry, why: string, who: Person): Decided =>
  word({ verdict: "accept", claim: claim.id, why }, who);

/** The words do not say this: as if the claim had never been made. */
export const reject = (claim: ClaimEntry, why: string, who: Person): Decided =>
  word({ verdict: "reject", claim: claim.id, why }, who);

/** Set aside, with a question; it stands as it did. */
export const park = (claim: ClaimEntry, question: string, why: string, who: Person): Decided =>
  word({ verdict: "park", claim: claim.id, question, why }, who);

/** The words say something else: the fields that a person types take the place of those that were read. */
export function correct(claim: ClaimEntry, typed: Typed, why: string, who: Person): Decided {
  const { is, wrong } = corrected(claim.body, typed);
  if (wrong !== null) return refused("field", claim.id, wrong);
  return word({ verdict: "correct", claim: claim.id, changed: is, why }, who);
}

/** Which of several bearers of a name is meant in this claim. */
export function choose(claim: ClaimEntry, words: string, place: string, why: string, who: Person): Decided {
  const said = claim.body.places;
  if (!said.includes(words))
    return refused("no-such-words", claim.id, `it does not name "${words}", but: ${said.join(", ") || "no place"}.`);
  return word({ verdict: "place", claim: claim.id, words, place, why }, who);
}

/** A grade that was proposed for the event of a claim of harm becomes one. */
export function sign(claim: ClaimEntry, grade: HarmGrade, why: string, who: Person): Decided {
  if (claim.body.matter.kind !== "harm")
    return refused("no-harm", claim.id, `it is a claim of ${claim.body.matter.kind}; only harm is graded.`);
  return word({ verdict: "sign", claim: claim.id, grade, why }, who);
}

/** Two claims tell of one event, or do not: a part beats any chain of joins. */
export function pair(
  verdict: "join" | "part",
  claims: readonly [ClaimEntry, ClaimEntry],
  why: string,
  who: Person,
): Decided {
  const [one, other] = claims;
  const kind = one.body.matter.kind;
  if (one.id === other.id) return refused("same-claim", one.id, "it is given twice. Give two claims.");
  if (verdict === "join" && kind !== other.body.matter.kind)
    return refused(
      "two-kinds",
      one.id,
      `it tells of ${kind}, and ${other.id} of ${other.body.matter.kind}: they are not one event.`,
    );
  return word({ verdict, claims: [one.id, other.id], why }, who);
}

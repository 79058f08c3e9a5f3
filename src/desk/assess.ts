import type { Assessment, AssessmentEntry, ClaimEntry, EntryId, JudgementEntry } from "../ledger/record.ts";
import type { Day } from "../ledger/when.ts";
import { type Decided, decided, type Person, refused } from "./decided.ts";
import { word } from "./judge.ts";

const held = (body: Assessment, { by, today }: Person): Decided =>
  decided({ type: "assessment", learned: today, by, body });

/** What the desk holds to be so of a place: from a day on it is a party's, contested, or unknown. */
export const assessPlace = (place: string, from: Day, holder: string, why: string, who: Person): Decided =>
  held({ of: "place", place, from, holder, why }, who);

/** On which days, to the desk's mind, the event that a claim tells of happened. */
export function assessEvent(claim: ClaimEntry, from: Day, to: Day, why: string, who: Person): Decided {
  if (to < from) return refused("days", claim.id, `${to} is before ${from}. Give the first day first.`);
  return held({ of: "event", claim: claim.id, from, to, why }, who);
}

/** Takes back a person's word: a judgement, an assessment, or another undo. */
export function undo(
  entry: JudgementEntry | AssessmentEntry | { readonly type: string; readonly id: EntryId },
  why: string,
  who: Person,
): Decided {
  if (!isWord(entry))
    return refused(
      "no-judgement",
      entry.id,
      `it is a ${entry.type}; only what a person judged or assessed can be undone.`,
    );
  return word({ verdict: "undo", judgement: entry.id, why }, who);
}

const isWord = (entry: { readonly type: string }): entry is JudgementEntry | AssessmentEntry =>
  entry.type === "judgement" || entry.type === "assessment";

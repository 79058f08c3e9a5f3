import { assessEvent, assessPlace, undo } from "../desk/assess.ts";
import type { Decided, Person } from "../desk/decided.ts";
import type { Typed } from "../desk/fields.ts";
import { accept, choose, correct, pair, park, reject, sign } from "../desk/judge.ts";
import { claim, mend, note, withdraw } from "../desk/report.ts";
import type { ReportId } from "../ledger/entry.ts";
import type { ClaimEntry, EntryId, HarmGrade, ReportEntry } from "../ledger/record.ts";
import type { Head, Store } from "../ledger/store.ts";
import { type Day, dayIn } from "../ledger/when.ts";
import type { Hand } from "./settings.ts";

/** What a person wants done at the desk. Ids are as a person types them; words of the case are resolved already. */
export type Wish =
  | { readonly act: "accept" | "reject"; readonly claim: string }
  | { readonly act: "correct"; readonly claim: string; readonly typed: Typed }
  | { readonly act: "park"; readonly claim: string; readonly question: string }
  | { readonly act: "place"; readonly claim: string; readonly words: string; readonly place: string }
  | { readonly act: "sign"; readonly claim: string; readonly grade: HarmGrade }
  | { readonly act: "join" | "part"; readonly claims: readonly [string, string] }
  | { readonly act: "claim"; readonly report: string; readonly words: string; readonly typed: Typed }
  | { readonly act: "mend"; readonly report: string; readonly typed: Typed }
  | { readonly act: "withdraw"; readonly report: string }
  | { readonly act: "note"; readonly on: string; readonly says: string }
  | { readonly act: "assess-place"; readonly place: string; readonly from: Day; readonly holder: string }
  | { readonly act: "assess-event"; readonly claim: string; readonly from: Day; readonly to: Day }
  | { readonly act: "undo"; readonly entry: string };

/** A wish that cannot be carried out; its message says where, what was found, and what to do. */
export class CannotDecide extends Error {}

/** Carries a wish out: one entry more, or an error and nothing. Gives back the entry's id and the head after it. */
export async function decide(
  store: Store,
  wish: Wish,
  why: string,
  { by, zone }: Hand,
): Promise<{ id: EntryId; head: Head }> {
  let id = "" as EntryId;
  const head = await store.write(async (writing) => {
    const person: Person = { by, today: dayIn(zone, writing.at) };
    const { draft, problem } = await drafted(store, wish, why, person);
    if (problem) throw new CannotDecide(`${problem.where}: ${problem.says}`);
    id = writing.next(draft.type);
    writing.append({ ...draft, id } as typeof draft);
  });
  return { id, head };
}

async function drafted(store: Store, wish: Wish, why: string, who: Person): Promise<Decided> {
  switch (wish.act) {
    case "accept":
      return accept(await claimOf(store, wish.claim), why, who);
    case "reject":
      return reject(await claimOf(store, wish.claim), why, who);
    case "correct":
      return correct(await claimOf(store, wish.claim), wish.typed, why, who);
    case "park":
      return park(await claimOf(store, wish.claim), wish.question, why, who);
    case "place":
      return choose(await claimOf(store, wish.claim), wish.words, wish.place, why, who);
    case "sign":
      return sign(await claimOf(store, wish.claim), wish.grade, why, who);
    case "join":
    case "part": {
      const [one, other] = wish.claims;
      return pair(wish.act, [await claimOf(store, one), await claimOf(store, other)], why, who);
    }
    case "claim":
      return claim(await reportOf(store, wish.report), wish.words, wish.typed, who);
    case "mend":
      return mend(await reportOf(store, wish.report), wish.typed, why, who);
    case "withdraw":
      return withdraw(await reportOf(store, wish.report), why, who);
    case "note":
      return note((await entryOf(store, wish.on)).id, wish.says, why, who);
    case "assess-place":
      return assessPlace(wish.place, wish.from, wish.holder, why, who);
    case "assess-event":
      return assessEvent(await claimOf(store, wish.claim), wish.from, wish.to, why, who);
    case "undo":
      return undo(await entryOf(store, wish.entry), why, who);
  }
}

const missing = (id: string, what: string) =>
  new CannotDecide(
    `${id}: there is no such ${what} in the ledger. dateline find WORDS and dateline show queue show ids.`,
  );

async function claimOf(store: Store, id: string): Promise<ClaimEntry> {
  const [entry] = await store.claims([id]);
  if (!entry) throw missing(id, "claim");
  return entry;
}

async function reportOf(store: Store, id: string): Promise<ReportEntry> {
  const entry = await store.report(id as ReportId);
  if (!entry) throw missing(id, "report");
  return entry;
}

async function entryOf(store: Store, id: string) {
  const linked = await store.get(id as EntryId);
  if (!linked) throw missing(id, "entry");
  return linked.entry;
}

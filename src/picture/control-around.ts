import { interest, leaning } from "../kinds/index.ts";
import type { BlocId } from "../parties/party.ts";
import type { ControlRule } from "./control-acts.ts";
import type { Word } from "./control-words.ts";
import type { Heard } from "./hold.ts";
import { uttered } from "./independence.ts";

/** What a claim did to a place. */
export type Effect =
  | "holds"
  | "strengthens"
  | "claims over"
  | "disputes"
  | "contests"
  | "divides"
  | "opens"
  | "pressure"
  | "nothing";

/** What the fold of a place needs from around it. */
export interface Around {
  /** Days within which a loss and a gain are one. */
  readonly windowDays: number;
  /** The side of a root: its own, or the one inferred for a nameless soldier. */
  sideOf(word: Word): BlocId | null;
  /** Told the rule that each word met. */
  note(word: Word, rule: ControlRule, effect: Effect): void;
  /** Whether anybody asks: else notes go nowhere, and what only they need is not kept. */
  readonly noted: boolean;
}

/** A word with where its root stands to it, given who would lose by it. */
export function heard(word: Word, loser: BlocId | null, around: Around): Heard {
  const { one, day, blocs } = word;
  const side = around.sideOf(word);
  const whom = interest(one.claim.matter, { party: blocs, against: one.against?.blocs ?? [], holder: loser });
  return { one, day, leaning: leaning(whom, side), said: uttered(one, side) };
}

/** Which rule gave a claim its weight. */
export function ruleOf({ leaning: stand, one }: Heard): ControlRule {
  if (stand !== "neither") return stand === "against" ? "against-interest" : "for-own-side";
  if (one.root.own) return "own-voice";
  return one.root.counts ? "neither" : "lead";
}

import type { FigureMention as FigureSpan } from "../figures.ts";
import type { TimeMention as TimeSpan } from "../times/moment.ts";

export type { FigureSpan, TimeSpan };

/** A noun with what stands before it, and the preposition that governs it. Places in the text's list of words; `last` exclusive. */
export interface NounPhrase {
  readonly type: "noun";
  /** Its place among the sentence's noun phrases. */
  index: number;
  readonly first: number;
  last: number;
  /** The noun itself. */
  readonly head: number;
  /** The preposition before it, else -1. */
  readonly prep: number;
  readonly figure: FigureSpan | null;
  /** A pronoun stands for it. */
  readonly pronoun: boolean;
  /** What it is joined to by "and", "or" or a comma. */
  next: NounPhrase | null;
  /** Joined to one before it. */
  joined: boolean;
}

/** A verb with its auxiliaries: "have not yet been able", "killing", "to capture". */
export interface VerbGroup {
  readonly type: "verb";
  readonly first: number;
  readonly last: number;
  /** The verb itself; of a bare "is", that. */
  readonly verb: number;
  readonly passive: boolean;
  readonly form: "finite" | "ed" | "ing" | "infinitive";
  readonly negated: boolean;
  /** The first modal: "will", "could"; -1 where there is none. */
  readonly modal: number;
  readonly perfect: boolean;
  readonly progressive: boolean;
  /** "is", "were" and no other verb. */
  readonly copula: boolean;
}

/** A time expression, as the grammar of times found it. */
export interface TimePhrase {
  readonly type: "time";
  readonly first: number;
  readonly last: number;
  readonly time: TimeSpan;
}

/** A word that parts or joins: comma, "and", "which", "after", a quotation mark; and whatever is nothing else. */
export interface Joint {
  readonly type: "joint";
  readonly first: number;
  readonly last: number;
  readonly joint:
    | "comma"
    | "stop"
    | "quote"
    | "and"
    | "but"
    | "relative"
    | "subordinate"
    | "conditional"
    | "preposition"
    | "adverb"
    | "other";
}

export type Chunk = NounPhrase | VerbGroup | TimePhrase | Joint;

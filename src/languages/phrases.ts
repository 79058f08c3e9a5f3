export type Compass =
  | "north"
  | "northeast"
  | "east"
  | "southeast"
  | "south"
  | "southwest"
  | "west"
  | "northwest"
  | "centre";

/** Words that stand about a name in the phrase of a place, and are no part of it. Each is a string of words with a space between. */
export interface PhraseWords {
  /** Nouns for what holds many settlements: "Aleppo province" is no city. */
  readonly wide: string;
  /** Nouns for one settlement: "Idlib city" is no province. */
  readonly settled: string;
  /** Nouns for a part of a settlement, or of a province: "Sukari district". */
  readonly quarter: string;
  /** Nouns for ground of any size: "al-Rastan region". */
  readonly ground: string;
  /** Nouns for some or many parts of what is named: "districts of east Aleppo" are not east Aleppo. */
  readonly parts: string;
  /** Words for what lies about the named place, and mostly outside it. */
  readonly about: string;
  readonly sides: Readonly<Record<Compass, string>>;
  /** Second parts of compounds that say who holds it: "rebel-held". */
  readonly held: string;
  /** By which a thing that is not named lies in what is: "a district in Homs". */
  readonly in: string;
  /** What may stand anywhere and says nothing of where. */
  readonly small: string;
}

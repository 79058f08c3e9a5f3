/** Words that a reader needs to tell where something was. Each is a string of words with a space between. */
export interface PlaceWords {
  /** Nouns of places and buildings that move, or stand for people. */
  readonly nowhere: string;
  /** Prepositions behind which nobody says where. */
  readonly notWhere: string;
  /** Prepositions that say where anything was, for a sentence whose claim has none of its own. */
  readonly locates: string;
  /** Prepositions by which a place says where another lies: "a market | in the town | of Sahel". */
  readonly lies: string;
  /** Where something came from: no place of a strike or of its dead. */
  readonly journey: string;
  /** Settlements that are called by one name: "the town of Sahel" is Sahel. */
  readonly settled: string;
  /** The one town of a country or a province that needs no name. */
  readonly capital: string;
  /** Parts that a town has: "the western side", "the northern outskirts". */
  readonly sides: string;
  /** What lies about or within a place, and does not say what the place is. */
  readonly around: string;
  /** Adjectives for ground that lies about what was just named, and is not it: "the surrounding countryside". */
  readonly beside: string;
  /** With it before "city", a part of a town: "the Old City". */
  readonly old: string;
  /** Belong to the verb, where a preposition follows: "shot down near Sahel". */
  readonly adverbs: string;
  /** What holds more than one such name: "both towns". */
  readonly both: string;
  /** What belongs to the place told before: "its capital". */
  readonly its: string;
  /** Second parts of compounds that say who holds a place: "rebel-held". */
  readonly held: string;
  /** What may stand before a place's name and is no part of it. */
  readonly leads: string;
  /** Works of water and power that stand somewhere. */
  readonly works: string;
  /** Nouns of a piece of ground that is told apart from what it lies in: "two oil fields", "a military post". */
  readonly spots: string;
  /** Parts of a town, or of a country, that are taken one by one: "some districts". */
  readonly quarters: string;
  /** By which a spot is what was struck, not what it was near. */
  readonly on: string;
  /** With a capital, behind a name, the name of a body: "the Nusra Front". */
  readonly bodies: string;
  /** Parts that are none, where no direction goes with them: "most of Sahel" is Sahel. */
  readonly whole: string;
  /** First parts of names of two words: "Deir ez-Zor", "Tal Rifaat". */
  readonly particles: string;
  /** Open a sentence that goes to another place: "elsewhere". */
  readonly elsewhere: string;
  /** What a toll of a whole war is said of: "conflict", "country". */
  readonly nation: string;
}

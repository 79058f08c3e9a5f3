/** Small closed word lists about who holds a place, who fights, who is let through and what is agreed. */
export interface WarWords {
  /** Prepositions by what they say of a movement or a fight. */
  readonly into: string;
  readonly toward: string;
  /** Behind "push", which pushes "for" and "on" much else. */
  readonly pushing: string;
  readonly outOf: string;
  readonly out: string;
  readonly closer: string;
  readonly over: string;
  readonly by: string;
  readonly of: string;
  readonly between: string;
  readonly against: string;
  readonly for: string;
  readonly under: string;
  readonly within: string;
  readonly outside: string;
  /** Lengths, those of them that are metres or nearly, and the range of guns. */
  readonly length: string;
  readonly metres: string;
  readonly range: string;
  /** Nouns for a part of a place: "half of", "a section of". */
  readonly partitive: string;
  /** Those of them that are the whole of it: "all of the town", "a number of villages". */
  readonly entire: string;
  /** What makes "all of it" less than all: "almost". */
  readonly almost: string;
  /** Nouns for ground without a name, and those of them that an attacker breaks through. */
  readonly ground: string;
  readonly lines: string;
  /** Works that are held as places are: "a garrison". */
  readonly fort: string;
  /** How a compound ends that says who holds a place: "rebel-held". */
  readonly heldEnding: string;
  /** Nouns by which one has a place: "took control of", "in the hands of". */
  readonly grip: string;
  /** What "changed hands" is said with; where those who "hold out" are. */
  readonly hands: string;
  readonly inside: string;
  /** Verbs beside those nouns: taking, losing, having, and bringing under. */
  readonly take: string;
  readonly tighten: string;
  readonly lose: string;
  readonly have: string;
  readonly bring: string;
  readonly back: string;
  /** What may stand behind "the town fell" without a taker: "after a siege", "without a fight". */
  readonly beset: string;
  /** "The day before". */
  readonly day: string;
  /** "Share control of", "divided between". */
  readonly shares: string;
  readonly divides: string;
  /** "Made gains". */
  readonly makes: string;
  /** Nouns for a place that one side holds: "stronghold"; adjectives for one that two hold. */
  readonly stronghold: string;
  readonly contested: string;
  readonly flag: string;
  /** Nouns for what is meant: "in an attempt to", "an offensive to". */
  readonly purpose: string;
  /** Verbs and nouns before "of", "at" or "on" and a participle that make it a purpose: "aimed at capturing". */
  readonly aimed: string;
  readonly noLonger: string;
  /** What "to capture it" takes for granted: pronouns for a place. */
  readonly it: string;
  /** Verbs that take a place and nothing else, so that "it" is one. */
  readonly seize: string;
  /** Pronouns for those who fight. */
  readonly they: string;
  /** Pronouns of an owner. */
  readonly whose: string;
  /** Rivers and lines that are crossed. */
  readonly crossed: string;
  /** Nouns for a fight only where the sides are said: "hostilities", "fight"; one side does for an "ambush". */
  readonly looseClash: string;
  /** Nouns for an offensive only where "military" or the like stands before: "operation". */
  readonly surprise: string;
  readonly looseOffensive: string;
  readonly military: string;
  /** Adjectives that make a mention of fighting say something: "fierce". */
  readonly fierce: string;
  /** Prepositions under which a fight is only the frame of something else: "during the clashes". */
  readonly frame: string;
  /** "Clashes are under way"; "fighting alongside". */
  readonly underway: string;
  /** "Exchanged fire"; "no fighting". */
  readonly fire: string;
  /** What tells a method by who strikes: "suicide" bombers, what flies, "air" force, what fires shells. */
  readonly suicide: string;
  readonly aircraft: string;
  readonly air: string;
  readonly airForce: string;
  readonly drone: string;
  readonly guns: string;
  /** Bombs, and the words for those who drop them from the air: "regime", "government". */
  readonly bombs: string;
  readonly state: string;
  /** What makes an attack or a raid none from afar: "gun", "police"; and workers' strikes. */
  readonly noBlow: string;
  readonly strike: string;
  /** "By warplanes", "from a helicopter". */
  readonly sentBy: string;
  /** Verbs by which a munition is stopped: "intercepted". */
  readonly stopped: string;
  readonly armedBy: string;
  /** Prepositions between an attack and what it falls on. */
  readonly assailed: string;
  readonly no: string;
  readonly not: string;
  /** "Neither side controls it". */
  readonly neither: string;
  /** "Fought their way into". */
  readonly way: string;
  /** "The loss of the town" is told of the loser; its fall, of who took it. */
  readonly loss: string;
  readonly beside: string;
  /** What ground forces attack: "a post", "positions". */
  readonly target: string;
  /** Goods that a convoy brings, and who or what brings them. */
  readonly goods: string;
  readonly carrier: string;
  readonly relief: string;
  readonly convoy: string;
  /** What relief bodies do, and may suspend. */
  readonly work: string;
  readonly entry: string;
  /** Words that make a road, besides those that the nouns tell, and those that are closed. */
  readonly closedRoad: string;
  readonly passage: string;
  /** Verbs of going out and of coming in, and nouns for those who are kept in. */
  readonly leave: string;
  readonly enter: string;
  readonly unable: string;
  readonly from: string;
  readonly siege: string;
  readonly ringed: string;
  readonly suffer: string;
  /** What an agreement is about, by words beside it or behind it. */
  readonly ceasefire: string;
  readonly evacuation: string;
  readonly exchange: string;
  readonly surrender: string;
  readonly peace: string;
  readonly captives: string;
  /** "Came into force", "in place". */
  readonly effect: string;
  /** Prepositions between a verb and a bargain: "agreed to a truce", "called for one". */
  readonly terms: string;
  readonly lull: string;
  readonly swap: string;
  readonly begins: string;
  /** "Laid down their arms". */
  readonly arms: string;
  readonly layDown: string;
  /** What makes a pause a truce: "a humanitarian pause", "a lull in the fighting". */
  readonly pause: string;
  readonly violation: string;
  readonly calls: string;
  /** Participles that say that it was agreed: "brokered". */
  readonly brokered: string;
}

/** What a language must tell a reader. Words only; what is done with them stands in `reading`. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** Lower-case words, without their last full stop, after which a sentence goes on: "lt", "u.s". */
  readonly abbreviations: ReadonlySet<string>;
  readonly furniture: FurnitureWords;
  readonly voices: VoiceWords;
}

/** What stands on a page and is not the report. */
export interface FurnitureWords {
  /** A sentence that has one of these anywhere is furniture: "photo courtesy of". */
  readonly anywhere: readonly string[];
  /** A sentence that begins so: "share this". */
  readonly begins: readonly string[];
  /** What may stand before and between the date and the name of who wrote it: "posted", "on", "by". */
  readonly byline: readonly string[];
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
}

/** How a language says who speaks. Words stand in one string with a space between. */
export interface VoiceWords {
  /** Verbs whose words said may follow or go before: "said", "reported". */
  readonly say: string;
  /** Verbs of saying that take a hearer: "told". */
  readonly tell: string;
  /** Verbs that say by what follows alone: "accused", "documented". */
  readonly charge: string;
  /** "called", which says where one of `callFor` follows. */
  readonly call: string;
  readonly callFor: string;
  /** "put", which says where one of `tollNouns` follows soon. */
  readonly toll: string;
  readonly tollNouns: string;
  /** Participles by which a voice goes on: "adding". */
  readonly adding: string;
  readonly quote: string;
  readonly according: string;
  /** Verbs of `say` that may stand before their subject: "said the spokesman". */
  readonly invert: string;
  /** Verbs of `say` that say only where `that` or a clause follows. */
  readonly onlyAfterThat: string;
  /** Objects that make a verb no saying: "claimed the lives". */
  readonly notClaim: string;
  /** Nouns that are a voice without a body: "reports of". */
  readonly reportNouns: string;
  readonly be: string;
  /** What may stand between a subject and its verb. */
  readonly aux: string;
  readonly negation: string;
  readonly time: string;
  readonly relative: string;
  /** Words that join clauses, and those of them that end what a voice says. */
  readonly contrast: string;
  readonly breaks: string;
  /** Where a thing is said: "in a statement", "on condition of". */
  readonly statement: string;
  /** Pronouns of one person, of a thing, of several. */
  readonly person: string;
  readonly thing: string;
  readonly several: string;
  readonly possessive: string;
  readonly firstPerson: string;
  /** Nouns for people who are not identified, and for bodies that are. */
  readonly anonymous: string;
  readonly organisation: string;
  /** Offices that stand with a name. */
  readonly titled: string;
  /** Outlets by name, and the nouns that make a name an outlet's. */
  readonly outlet: string;
  readonly outletNouns: string;
  readonly indefinite: string;
  /** "A monitor": a body that the report names elsewhere, and what such names hold. */
  readonly monitorNouns: string;
  readonly monitorNames: string;
  readonly hedge: string;
  readonly by: string;
  readonly as: string;
  readonly that: string;
  readonly and: string;
  readonly of: string;
  readonly among: string;
  readonly with: string;
  readonly infinitive: string;
  /** Prepositions that lengthen a source's phrase: "of", "for", "at". */
  readonly joints: string;
  /** Participles that hang on a source: "based in". */
  readonly hanging: string;
  /** An outlet's name by the short name that feeds give it. */
  readonly outletNames: Readonly<Record<string, string>>;
}

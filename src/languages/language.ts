import type { PlaceWords } from "./places.ts";
import type { WarWords } from "./warfare.ts";

/** What a language must tell a reader. Words only; what is done with them stands in `reading`. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** Lower-case words, without their last full stop, after which a sentence goes on: "lt", "u.s". */
  readonly abbreviations: ReadonlySet<string>;
  readonly furniture: FurnitureWords;
  readonly figures: FigureWords;
  readonly times: TimeWords;
  /** What of an event, by verb and by noun. */
  readonly verbs: VerbWords;
  readonly nouns: NounWords;
  /** Who and what. */
  readonly things: ThingWords;
  /** Past and participle of verbs that do not follow the rule, by base form: `flee: "fled fled"`. */
  readonly irregular: Readonly<Record<string, string>>;
  readonly grammar: GrammarWords;
  readonly voices: VoiceWords;
  readonly warfare: WarWords;
  readonly places: PlaceWords;
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

/** What a verb may say. Words of one sense stand in one string, with a space between; "blow-up" is a verb and its particle. */
export type VerbSense =
  | "use" | "suffer" | "treat" | "bury" | "blame" | "deny" | "kill" | "die" | "injure" | "hurtByGas" | "abduct" | "detain" | "rape" | "leave" | "claimLives" | "lose"
  | "strike" | "attack" | "fire" | "drop" | "land" | "explode" | "detonate" | "destroy" | "damage" | "shut"
  | "gain" | "advance" | "crossLine" | "driveOut" | "withdraw" | "hold" | "repel" | "clash"
  | "flee" | "evacuate" | "returnHome" | "besiege" | "encircle" | "deliver" | "block" | "reopen" | "restore"
  | "agree" | "violate" | "surrender" | "live"
  | "depart" | "travel" | "displace" | "force" | "seek" | "confirm" | "trap" | "remain" | "need" | "lack" | "deprive" | "suffer" | "host"
  | "inflict" | "change" | "cease" | "work" | "cut" | "put" | "have"
  | "near" | "breakIn" | "sweep" | "fallTo" | "cede" | "raise" | "divide" | "launch" | "occur" | "sever" | "lift" | "lay" | "allow" | "arrive" | "send"
  | "swap" | "reject" | "extend" | "collapse" | "propose" | "observe";
export type VerbWords = Readonly<Record<VerbSense, string>>;

/** What a noun may say happened. A word of several parts is written with hyphens and found with spaces too. */
export type NounSense =
  | "airstrike" | "raid" | "shelling" | "missile" | "drone" | "suicide" | "bombing" | "chemical" | "poison" | "attack" | "weapon"
  | "clash" | "offensive" | "war" | "killing" | "death" | "toll" | "casualty" | "injury" | "abduction" | "detention"
  | "capture" | "fall" | "advance" | "withdrawal" | "control" | "displacement" | "evacuation" | "return"
  | "siege" | "convoy" | "ceasefire" | "exchange" | "reconciliation" | "deal" | "road"
  | "refuge" | "need" | "hunger" | "damage" | "closure" | "outage" | "restoration" | "service" | "fire";
export type NounWords = Readonly<Record<NounSense, string>>;

/** Who or what a noun may name. One noun may be several: a soldier is a combatant and may stand for a party. */
export type ThingSense =
  | "civilian" | "combatant" | "person" | "party" | "body" | "voiceOnly" | "settlement" | "region"
  | "hospital" | "clinic" | "ambulance" | "school" | "water" | "electricity" | "market" | "bakery" | "worship" | "home" | "aid" | "other"
  | "crowd" | "family" | "refugee" | "carrier" | "civic" | "rubble" | "sickbay";
export type ThingWords = Readonly<Record<ThingSense, string>>;

/** Words that hold sentences together. */
export interface GrammarWords {
  /** Verbs of saying, whose subject may stand behind them: "said the spokesman". */
  readonly say: readonly string[];
  readonly be: readonly string[];
  readonly have: readonly string[];
  readonly do: readonly string[];
  readonly modal: readonly string[];
  readonly negation: readonly string[];
  readonly relative: readonly string[];
  readonly subordinate: readonly string[];
  readonly conditional: readonly string[];
  /** Prepositions that say where: "in", "near". */
  readonly where: readonly string[];
  /** Adjectives and nouns of direction: "northern", "east". */
  readonly direction: readonly string[];
  readonly pronoun: readonly string[];
  /** Determiners that point back: "the", "that". */
  readonly definite: readonly string[];
  /** Prepositions that say whence and whither people go: "from", "toward". */
  readonly source: readonly string[];
  readonly goal: readonly string[];
  /** Prepositions behind an event's noun or a landing that say what is hit: "on", "into". */
  readonly upon: readonly string[];
  /** What says that there is none of a thing, or hardly any: "without", "no", "little". */
  readonly lacking: readonly string[];
  readonly scarce: readonly string[];
  /** Adjectives by which a facility works, or does not: "operational", "idle". */
  readonly functional: readonly string[];
  readonly idle: readonly string[];
  /** Pronouns for several people: "they", "most". */
  readonly several: readonly string[];
}

/** How a language counts. Phrases are written with single spaces; all is lower case. */
export interface FigureWords {
  readonly units: ReadonlyMap<string, number>;
  readonly tens: ReadonlyMap<string, number>;
  /** What multiplies the number before it: "hundred", "dozen". */
  readonly scales: ReadonlyMap<string, number>;
  /** Letters written to the digits they multiply: "2.5m". */
  readonly letters: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** What makes digits an ordinal: "12th". */
  readonly ordinalLetters: ReadonlySet<string>;
  /** Plural scales, which say no number alone: "hundreds". */
  readonly plurals: ReadonlyMap<string, number>;
  /** Small vague words, multiplied by a scale: "several hundred". */
  readonly some: ReadonlyMap<string, number>;
  /** The one of them that needs an article to count: "a few", "few". */
  readonly few: ReadonlySet<string>;
  /** What counts after an article: "a couple of". */
  readonly pairs: ReadonlyMap<string, number>;
  /** What counts before a noun alone: "twin attacks", "both"; and the words after which it does not: "dual nationals". */
  readonly folds: ReadonlyMap<string, number>;
  readonly notFolded: ReadonlySet<string>;
  readonly both: string;
  readonly fractions: ReadonlyMap<string, number>;
  readonly half: string;
  readonly one: string;
  readonly articles: ReadonlySet<string>;
  /** What says one before a noun: "an air strike", "another"; and the nouns that make it say something else: "a series". */
  readonly single: ReadonlySet<string>;
  readonly collectives: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  /** Joins the ends of a range, but for "from 10 to 15" after a word of rising. */
  readonly to: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly rises: ReadonlySet<string>;
  /** Phrases before a number. The last look through to what stands before: "at least another 20". */
  readonly atLeast: readonly string[];
  readonly upTo: readonly string[];
  readonly about: readonly string[];
  readonly through: readonly string[];
  /** Phrases after a number. */
  readonly orMore: readonly string[];
  readonly orLess: readonly string[];
  readonly orSo: readonly string[];
  /** "Many", unless after "as". */
  readonly uncounted: ReadonlySet<string>;
  readonly notUncounted: ReadonlySet<string>;
  /** "A large number of", and "large numbers of"; unless after "the". */
  readonly number: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly the: ReadonlySet<string>;
  readonly percent: readonly string[];
  readonly currencyBefore: ReadonlySet<string>;
  readonly currency: ReadonlySet<string>;
  /** Units of distance, weight and time, and what may stand before them: "three consecutive days". */
  readonly measures: ReadonlySet<string>;
  readonly beforeMeasure: ReadonlySet<string>;
  /** "500m" is metres where one of these follows, else a letter of `letters`. */
  readonly metres: string;
  readonly distanceAfter: ReadonlySet<string>;
  /** "Aged 12"; "12 years old"; "children under five". */
  readonly ages: ReadonlySet<string>;
  readonly old: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  readonly young: ReadonlySet<string>;
  readonly under: ReadonlySet<string>;
  readonly clock: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  /** After "in March" a number is no day of it. */
  readonly during: ReadonlySet<string>;
  /** What stands before a bare year. */
  readonly yearAfter: ReadonlySet<string>;
  /** What a number may name: "Brigade 46"; the strict ones in small letters too: "resolution 2254". */
  readonly labels: ReadonlySet<string>;
  readonly strictLabels: ReadonlySet<string>;
  /** "Six-member", "20-strong". */
  readonly members: ReadonlySet<string>;
  readonly odd: string;
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
  /** Verbs that may say or take, and the objects that make them no saying: "claimed the lives". */
  readonly claims: string;
  readonly notClaim: string;
  /** Nouns that are a voice without a body: "reports of". */
  readonly reportNouns: string;
  readonly be: string;
  /** What may stand between a subject and its verb. */
  readonly aux: string;
  readonly time: string;
  readonly relative: string;
  /** Words that join clauses, and those of them that end what a voice says. */
  readonly contrast: string;
  readonly breaks: string;
  /** Nouns and adjectives that may stand before a speaker without an article: "security sources". */
  readonly describes: string;
  /** Bodies of two words, with a hyphen between. */
  readonly bodies: string;
  /** "Calls itself" says nothing of the matter. */
  readonly reflexive: string;
  /** Verbs of `charge` that only keep a record: what a voice says that somebody recorded is its own. */
  readonly records: string;
  /** Verbs that are as often nouns: "claims", "reports". */
  readonly nounToo: string;
  /** What a voice has said, for the voice: "the statement said". */
  readonly utterance: string;
  /** What is told by nobody: a body that tells of it outweighs it. */
  readonly impersonal: string;
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
  /** What a nameless voice was promised or asked for, and the words without which none of these stands. */
  readonly conditions: readonly string[];
  readonly conditionWords: string;
  /** Words by which a sentence goes on with the account before it: "another", "the rest". */
  readonly goesOn: string;
  /** The auxiliary of a past before the past, by which English reports on. */
  readonly had: string;
  /** How participles of what goes on, and pasts, end. */
  readonly ongoing: string;
  readonly pastEnding: string;
  /** Nouns for what was told of before, where "the" stands before them. */
  readonly event: string;
  /** Verbs that set an event beside another, as a publisher does. */
  readonly arrives: string;
  readonly present: string;
  readonly perfect: string;
  /** Words of times and things long known. */
  readonly background: string;
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
  /** Those of them that say where: what stands behind is no body that the source speaks for. */
  readonly wherein: string;
  /** Participles that hang on a source: "based in". */
  readonly hanging: string;
  /** An outlet's name by the short name that feeds give it. */
  readonly outletNames: Readonly<Record<string, string>>;
}

/** A stretch of time that is counted. A "moment" is shorter than an hour; a "part" is of a day: "night". */
export type TimeUnit = "moment" | "hour" | "day" | "part" | "week" | "weekend" | "month" | "year" | "decade";

/** How a language says when. Words of one sense stand in one string with a space between, all in lower case. */
export interface TimeWords {
  /** January to December, each with its short forms. */
  readonly months: readonly string[];
  /** Months that say a month only beside a number or a preposition: "may", "march", every short form. */
  readonly doubtfulMonths: string;
  /** Sunday to Saturday. */
  readonly weekdays: readonly string[];
  /** Weekdays that say a day only within a date: "Sun". */
  readonly doubtfulWeekdays: string;
  /** Seasons by the first of their three months, and those of them that are mostly another word: "fall". */
  readonly seasons: Readonly<Record<string, number>>;
  readonly doubtfulSeasons: string;
  /** The units: one, and many. */
  readonly units: Readonly<Record<TimeUnit, readonly [string, string]>>;
  /** Days counted from the day of publication, first and last: "overnight". */
  readonly days: Readonly<Record<string, readonly [number, number]>>;
  /** Endings of "Tuesday's", and of "Tuesdays" where the apostrophe is lost. */
  readonly possessive: string;
  readonly habits: string;
  readonly recently: string;
  /** Counts that are no number, and those that are nearly one: "a couple of". */
  readonly vague: string;
  readonly pairs: Readonly<Record<string, number>>;
  readonly half: string;
  /** What a length of time makes a record of: "the first in two years"; and the ending of such words: "the deadliest". */
  readonly records: string;
  readonly recordEnding: string;
  readonly numberOf: (word: string) => number | null;
  readonly ordinalOf: (word: string) => number | null;
  /** The thirds of a period: "early", "mid", "late"; and the nouns for them, which take an "of". */
  readonly thirds: readonly [string, string, string];
  readonly thirdNouns: readonly [string, string, string];
  readonly marks: Readonly<Record<TimeMark, string>>;
  /** Of the prepositions: those that take no month or year, and the one that takes a month and no day of it. */
  readonly notYear: string;
  readonly monthOnly: string;
  /** "At the time"; "these days". */
  readonly at: string;
  readonly time: string;
  /** What a report is given out by: "at the time of publication". */
  readonly printing: readonly string[];
  readonly these: string;
  /** "Five years old", "of age". */
  readonly ages: string;
  /** "Month-long". */
  readonly long: string;
  /** The ending of "since launching". */
  readonly gerund: string;
  /** What makes a date a name: "6 October bridge". */
  readonly names: string;
}

/** What the small words about a time say. */
export type TimeMark =
  | "in" | "since" | "until" | "by" | "before" | "after" | "from" | "for" | "to" | "and" | "of" | "the" | "a"
  | "this" | "last" | "past" | "next" | "previous" | "following" | "same" | "recent" | "about" | "ago" | "later" | "earlier"
  | "each" | "running" | "begin" | "thence" | "into" | "times";

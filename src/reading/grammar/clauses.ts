import { Mark } from "../lexicon.ts";
import type { Word } from "../text.ts";
import type { Chunk, Joint, NounPhrase, TimeSpan, VerbGroup } from "./phrases.ts";

/** A verb with who does it, to whom, where and when, as far as the sentence's order tells. */
export interface Clause {
  readonly group: VerbGroup;
  /** Its place in the sentence's list of clauses. */
  readonly index: number;
  /** Who does it or, in a passive, suffers it; may be taken over from the clause that it hangs on. */
  subject: NounPhrase | null;
  /** The subject stands before this very verb. */
  readonly ownSubject: boolean;
  readonly object: NounPhrase | null;
  /** Phrases behind the verb that a preposition governs. */
  readonly adjuncts: readonly NounPhrase[];
  readonly times: readonly TimeSpan[];
  /** What it hangs on: a participle on its clause, "which" on its noun's, "and killed" on the one before. */
  readonly governor: Clause | null;
  readonly link: "main" | "relative" | "participle" | "infinitive" | "coordinate" | "subordinate";
  /** The word that opens it, where one does: "if", "after", "which"; else -1. */
  readonly opener: number;
  readonly conditional: boolean;
  /** From its own subject, or its verb, to its last adjunct; places in the list of words, the last exclusive. */
  readonly first: number;
  readonly last: number;
}

/** A sentence as its clauses and its noun phrases. */
export interface Parse {
  readonly chunks: readonly Chunk[];
  readonly clauses: readonly Clause[];
  readonly phrases: readonly NounPhrase[];
}

/** Reads the clauses of a sentence out of its chunks, from left to right. */
export function parse(words: readonly Word[], chunks: Chunk[]): Parse {
  coordinate(words, chunks);
  const clauses: Clause[] = [];
  for (let c = 0; c < chunks.length; c++) {
    const chunk = chunks[c] as Chunk;
    if (chunk.type === "verb") clauses.push(clauseAt(words, chunks, c, chunk, clauses));
  }
  const phrases = chunks.filter((chunk) => chunk.type === "noun");
  phrases.forEach((phrase, index) => {
    phrase.index = index;
  });
  return { chunks, clauses, phrases };
}

/** Joins noun phrases that "and", "or" or a comma lists: "Sahel, Qaryat and the two villages". */
function coordinate(words: readonly Word[], chunks: readonly Chunk[]): void {
  for (let c = 0; c + 2 < chunks.length; c++) {
    const left = chunks[c] as Chunk;
    if (left.type !== "noun") continue;
    let k = c + 1;
    let comma = false;
    let and = false;
    for (; k < chunks.length; k++) {
      const mark = chunks[k] as Chunk;
      if (mark.type !== "joint") {
        const closed = isInitials(words, mark) && chunks[k + 1]?.type === "joint" && !comma && !and;
        if (!closed) break;
        k++;
        continue;
      }
      if ((words[mark.first] as Word).text === "(" && isInitials(words, chunks[k + 1])) continue;
      if (mark.joint === "comma" && !comma && !and && (words[mark.first] as Word).text === ",") comma = true;
      else if (mark.joint === "and" && !and) and = true;
      else break;
    }
    const right = chunks[k];
    if (right?.type !== "noun" || k === c + 1 || right.joined) continue;
    if (right.prep >= 0 && left.prep < 0) continue;
    if (right.prep >= 0 && !and) continue;
    if (right.prep < 0 && !and && !listed(chunks, k)) continue;
    // "In the war, troops and their allies seized": no list of a place and people.
    if (
      right.prep < 0 &&
      left.prep >= 0 &&
      comma &&
      !and &&
      !isPeople(words, left) &&
      (isPeople(words, right) || isSide(words, right))
    )
      continue;
    const verb = right.prep < 0 ? verbOf(chunks, k, and) : null;
    if (verb !== null && opensClause(words, chunks, c, right, verb)) continue;
    left.next = right;
    right.joined = true;
  }
}

/** The verb that a phrase may be the subject of: right behind it, or behind what hangs on it where the verb is sure to be one. */
function verbOf(chunks: readonly Chunk[], k: number, and: boolean): VerbGroup | null {
  const next = chunks[k + 1];
  if (next?.type === "verb") return next;
  let at = k + 1;
  let comma = false;
  for (; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.type === "joint" && chunk.joint === "comma") comma = true;
    else if (chunk.type !== "noun" || chunk.prep < 0) break;
  }
  const verb = chunks[at];
  if (comma && verb?.type === "verb" && verb.form !== "finite") return null;
  if (!and || at === k + 1 || verb?.type !== "verb") return null;
  return verb.form === "finite" || (verb.form === "ed" && follows(chunks, at)) ? verb : null;
}

/** "The Syrian Arab Army (SAA)": a name's initials in brackets, which are no phrase of their own. */
const isInitials = (words: readonly Word[], chunk: Chunk | undefined): boolean =>
  chunk?.type === "noun" &&
  chunk.last - chunk.first === 1 &&
  words[chunk.first - 1]?.text === "(" &&
  words[chunk.last]?.text === ")" &&
  /^[A-Z][A-Za-z.-]*[A-Z]s?$/.test((words[chunk.first] as Word).text);

/** A comma lists only where the list goes on to an "and", or the phrases are governed alike. */
const listed = (chunks: readonly Chunk[], from: number): boolean => {
  for (let k = from + 1; k < Math.min(chunks.length, from + 8); k++) {
    const chunk = chunks[k] as Chunk;
    if (chunk.type === "joint" && chunk.joint === "and") return chunks[k + 1]?.type === "noun";
    if (chunk.type === "verb" || (chunk.type === "joint" && chunk.joint !== "comma")) return false;
    if (chunk.type === "noun" && chunk.prep >= 0) return false;
  }
  return false;
};

/**
 * "Fired rockets and five people were killed": the second phrase begins a clause of its own where a verb that does not say
 * stood before the first already, and the two are not alike.
 */
const opensClause = (
  words: readonly Word[],
  chunks: readonly Chunk[],
  c: number,
  right: NounPhrase,
  verb: VerbGroup,
): boolean => {
  if (verb.form === "ing" || verb.form === "infinitive") return false;
  const left = chunks[c] as NounPhrase;
  for (let k = c - 1; k >= 0; k--) {
    const chunk = chunks[k] as Chunk;
    if (chunk.type === "verb")
      return (
        !(((words[chunk.verb] as Word).lex?.marks ?? 0) & Mark.say) &&
        !(isPeople(words, left) && isPeople(words, right))
      );
    if (
      chunk.type === "joint" &&
      (chunk.joint === "stop" ||
        chunk.joint === "subordinate" ||
        chunk.joint === "relative" ||
        chunk.joint === "conditional")
    )
      return false;
  }
  return isPeople(words, left) !== isPeople(words, right) && left.prep >= 0;
};

const isPeople = (words: readonly Word[], { head }: NounPhrase): boolean =>
  (words[head] as Word).lex?.things.some(
    ({ sense }) => sense === "civilian" || sense === "combatant" || sense === "person",
  ) ?? false;

const isSide = (words: readonly Word[], { head }: NounPhrase): boolean =>
  (words[head] as Word).lex?.things.some(({ sense }) => sense === "party") ?? false;

function clauseAt(
  words: readonly Word[],
  chunks: readonly Chunk[],
  c: number,
  group: VerbGroup,
  clauses: readonly Clause[],
): Clause {
  const left = before(words, chunks, c, group, clauses);
  const right = behind(words, chunks, c, group);
  const own = left.subject !== null && left.own;
  const firstOwn = own ? Math.min((left.subject as NounPhrase).first, group.first) : group.first;
  return {
    group,
    index: clauses.length,
    subject: left.subject,
    ownSubject: own,
    object: right.object,
    adjuncts: right.adjuncts,
    times: [...left.times, ...right.times],
    governor: left.governor,
    link: left.link,
    opener: left.opener,
    conditional: left.opener >= 0 && /^(?:if|unless)$/.test((words[left.opener] as Word).lower),
    first: firstOwn,
    last: right.last,
  };
}

interface Left {
  subject: NounPhrase | null;
  own: boolean;
  governor: Clause | null;
  link: Clause["link"];
  opener: number;
  times: TimeSpan[];
}

/** Walks left from a verb to its subject, or to the clause that it takes its subject from. */
function before(
  words: readonly Word[],
  chunks: readonly Chunk[],
  c: number,
  group: VerbGroup,
  clauses: readonly Clause[],
): Left {
  const previous = clauses[clauses.length - 1] ?? null;
  const left: Left = { subject: null, own: false, governor: previous, link: "main", opener: -1, times: [] };
  if (group.form === "infinitive") return inherit(left, previous, "infinitive");
  if (group.form === "ing") return participle(words, chunks, c, left, previous);
  let nearest: NounPhrase | null = null;
  for (let k = c - 1; k >= 0; k--) {
    const chunk = chunks[k] as Chunk;
    if (chunk.type === "time") left.times.push(chunk.time);
    else if (chunk.type === "noun") {
      if (chunk.prep < 0) {
        const told = isObject(words, chunks, k, c, previous);
        if (told === "list" && previous) return inherit(left, previous, "coordinate");
        if (told === "hung") {
          while (k > 0 && chunks[k] !== previous?.group) k--;
          continue;
        }
        if (chunk.joined || isInitials(words, chunk) || isAside(words, chunks, k) || isApposed(words, chunks, k, c))
          continue;
        left.subject = chunk;
        break;
      }
      nearest ??= chunk;
    } else if (chunk.type === "verb") {
      const active = chunks[c + 1]?.type === "noun" && (chunks[c + 1] as NounPhrase).prep < 0;
      if (nearest !== null && group.form === "ed" && left.subject === null && !active) {
        left.subject = nearest;
        left.link = "participle";
        left.own = true;
        return left;
      }
      const hangs =
        chunks[c - 1]?.type === "joint" && (chunks[c - 1] as Joint).joint === "and" ? null : opened(chunks, previous);
      const taken = inherit(left, previous, "coordinate");
      if (hangs !== null) taken.subject = hangs;
      return taken;
    } else if (chunk.joint === "relative") {
      left.opener = chunk.first;
      left.subject = antecedent(chunks, k);
      left.link = "relative";
      return left;
    } else if (chunk.joint === "subordinate" || chunk.joint === "conditional") {
      left.opener = chunk.first;
      return inherit(left, previous, "subordinate");
    } else if (chunk.joint === "and" && k === c - 1) return inherit(left, previous, "coordinate");
    else if (chunk.joint === "stop" && nearest === null) break;
  }
  if (left.subject === null) {
    if (nearest === null) return inherit(left, previous, "coordinate");
    left.subject = nearest;
  }
  left.own = true;
  lookFurther(words, chunks, left);
  return left;
}

/** "33 people, mostly women", "thirteen civilians, among them seven children": the phrase comments on the subject before it. */
function isAside(words: readonly Word[], chunks: readonly Chunk[], k: number): boolean {
  const before = chunks[k - 1];
  const further = chunks[k - 2];
  if (before?.type === "joint" && further?.type === "noun")
    return /^(?:mostly|mainly|majority|largely)$/.test((words[before.first] as Word).lower);
  if (before?.type !== "noun" || before.prep < 0 || further?.type !== "noun") return false;
  return (
    /^(?:among|amongst)$/.test((words[before.prep] as Word).lower) &&
    /^(?:them|whom)$/.test((words[before.head] as Word).lower)
  );
}

/** "The M23, an armed group, took": a phrase between commas, with an article, that says who the one before it is. */
function isApposed(words: readonly Word[], chunks: readonly Chunk[], k: number, verb: number): boolean {
  const isComma = (at: number): boolean =>
    chunks[at]?.type === "joint" && (words[(chunks[at] as Chunk).first] as Word).text === ",";
  if (!isComma(k - 1) || !isComma(verb - 1) || !/^(?:DET|NUM)$/.test(words[(chunks[k] as Chunk).first]?.pos ?? ""))
    return false;
  for (let at = k + 1; at < verb - 1; at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.type !== "noun" || chunk.prep < 0) return false;
  }
  let at = k - 2;
  while (chunks[at]?.type === "noun" && (chunks[at] as NounPhrase).prep >= 0) at--;
  return chunks[at]?.type === "noun" && !(chunks[at] as NounPhrase).joined;
}

/**
 * A phrase that is the object of the verb before is no subject: "took the hill, lost the bridge" lists what one did; "an
 * offensive to take the hill | began", "the forces which took the hill | left" go on about the noun that the object hangs on.
 */
function isObject(
  words: readonly Word[],
  chunks: readonly Chunk[],
  k: number,
  verb: number,
  previous: Clause | null,
): "list" | "hung" | null {
  if (previous === null || previous.object !== chunks[k]) return null;
  let comma = false;
  for (let at = k + 1; at < verb; at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.type === "verb" || (chunk.type === "noun" && chunk.prep < 0)) return null;
    if (chunk.type === "joint" && (words[chunk.first] as Word).text === ",") comma = true;
    else if (chunk.type === "joint" && chunk.joint !== "adverb") return null;
  }
  const { group, link } = previous;
  if (link === "relative") return "list";
  if (comma) return follows(chunks, verb) && chunks[k - 1] === group && group.form !== "infinitive" ? "list" : null;
  return hangsOn(chunks, chunks.indexOf(group)) ? "hung" : null;
}

/** Its own object stands right behind the verb. */
const follows = (chunks: readonly Chunk[], verb: number): boolean => {
  const next = chunks[verb + 1];
  return next?.type === "noun" && next.prep < 0;
};

/** "An offensive | to capture", "the troops | defending": an infinitive or a participle right behind a noun that no verb stands before. */
const hangsOn = (chunks: readonly Chunk[], verb: number): boolean => {
  const { form } = chunks[verb] as VerbGroup;
  if ((form !== "infinitive" && form !== "ing") || chunks[verb - 1]?.type !== "noun") return false;
  for (let k = verb - 1; k >= 0; k--) {
    const chunk = chunks[k] as Chunk;
    if (chunk.type === "verb") return false;
    if (chunk.type === "joint" && chunk.joint !== "comma" && chunk.joint !== "adverb") return true;
  }
  return true;
};

/** "The town, which rebels had taken, fell": what "which" stands for, behind a clause of its own. */
const opened = (chunks: readonly Chunk[], previous: Clause | null): NounPhrase | null => {
  if (previous === null || previous.opener < 0 || previous.link !== "subordinate" || previous.object !== null)
    return null;
  const at = chunks.findIndex(({ first, type }) => type === "joint" && first === previous.opener);
  return (chunks[at] as Joint | undefined)?.joint === "relative" ? antecedent(chunks, at) : null;
};

/** What stands before the subject: "if", "after", "which", and times at the head of the sentence. */
function lookFurther(words: readonly Word[], chunks: readonly Chunk[], left: Left): void {
  const at = chunks.indexOf(left.subject as NounPhrase);
  for (let k = at - 1; k >= 0; k--) {
    const chunk = chunks[k] as Chunk;
    if (chunk.type === "verb") return;
    if (chunk.type === "time") left.times.push(chunk.time);
    if (chunk.type === "joint") {
      if (chunk.joint === "conditional" || chunk.joint === "subordinate" || chunk.joint === "relative") {
        left.opener = chunk.first;
        left.link = "subordinate";
        return;
      }
      if (chunk.joint === "stop") return;
    }
  }
  void words;
}

function inherit(left: Left, previous: Clause | null, link: Clause["link"]): Left {
  left.subject =
    link === "infinitive" && previous?.object && previous.adjuncts.length === 0
      ? previous.subject
      : (previous?.subject ?? null);
  left.link = previous ? link : "main";
  return left;
}

/** "…, killing 46", "a convoy carrying aid": a participle hangs on the clause before; right behind a noun with no clause before, on that. */
function participle(
  words: readonly Word[],
  chunks: readonly Chunk[],
  c: number,
  left: Left,
  previous: Clause | null,
): Left {
  const nearest = chunks[c - 1];
  for (let k = c - 1; k >= 0 && k >= c - 2; k--) {
    const chunk = chunks[k] as Chunk;
    if (chunk.type === "joint" && (chunk.joint === "subordinate" || chunk.joint === "preposition")) {
      left.opener = chunk.first;
      return inherit(left, previous, "participle");
    }
  }
  if (previous === null) {
    left.subject = nearest?.type === "noun" ? headOf(chunks, c - 1) : null;
    left.own = left.subject !== null;
    left.link = "participle";
    return left;
  }
  void words;
  return inherit(left, previous, "participle");
}

/** The phrase that the nearest one hangs on: of "shelling of the town", the shelling. */
function headOf(chunks: readonly Chunk[], from: number): NounPhrase | null {
  let found: NounPhrase | null = null;
  for (let k = from; k >= 0; k--) {
    const chunk = chunks[k] as Chunk;
    if (chunk.type === "time") continue;
    if (chunk.type !== "noun") break;
    found = chunk;
    if (chunk.prep < 0) break;
  }
  return found;
}

/** What "which", "who" or "that" stands for: the nearest phrase. */
function antecedent(chunks: readonly Chunk[], from: number): NounPhrase | null {
  for (let k = from - 1; k >= 0; k--) {
    const chunk = chunks[k] as Chunk;
    if (chunk.type === "noun") return chunk;
    if (chunk.type === "verb") return null;
  }
  return null;
}

interface Right {
  object: NounPhrase | null;
  adjuncts: NounPhrase[];
  times: TimeSpan[];
  last: number;
}

/** Walks right from a verb over its object, its adjuncts and times, to the next verb or the end of the clause. */
function behind(words: readonly Word[], chunks: readonly Chunk[], c: number, group: VerbGroup): Right {
  const right: Right = { object: null, adjuncts: [], times: [], last: group.last };
  for (let k = c + 1; k < chunks.length; k++) {
    const chunk = chunks[k] as Chunk;
    if (chunk.type === "verb" || (chunk.type === "joint" && ends(chunk))) break;
    if (chunk.type === "time") right.times.push(chunk.time);
    else if (chunk.type === "noun") {
      if (startsClause(words, chunks, k, group, right.object !== null || right.adjuncts.length > 0)) break;
      if (chunk.joined && right.adjuncts.length > 0 && !(right.object && chained(right.object, chunk)))
        right.adjuncts.push(chunk);
      else if (chunk.prep >= 0) right.adjuncts.push(chunk);
      else if (right.object === null) right.object = chunk;
      else if (!chained(right.object, chunk)) continue;
    } else continue;
    right.last = chunk.last;
  }
  return right;
}

const chained = (from: NounPhrase, to: NounPhrase): boolean => {
  for (let at: NounPhrase | null = from; at !== null; at = at.next) if (at === to) return true;
  return false;
};

const ends = (joint: Joint): boolean =>
  joint.joint === "stop" ||
  joint.joint === "relative" ||
  joint.joint === "subordinate" ||
  joint.joint === "conditional" ||
  joint.joint === "but";

/** A phrase with no preposition that stands right before a finite verb is that verb's subject, not this one's object. */
function startsClause(
  words: readonly Word[],
  chunks: readonly Chunk[],
  k: number,
  governor: VerbGroup,
  filled: boolean,
): boolean {
  const phrase = chunks[k] as NounPhrase;
  if (phrase.prep >= 0 || phrase.joined) return false;
  if (chunks[k - 1] === governor && hangsOn(chunks, k - 1)) return false;
  const which = chunks[k - 2];
  const of = chunks[k - 1] === governor && !governor.copula && which?.type === "joint" && which.joint === "relative";
  let n = k + 1;
  while (
    chunks[n]?.type === "time" ||
    (chunks[n]?.type === "noun" && (chunks[n] as NounPhrase).prep >= 0) ||
    (chunks[n]?.type === "joint" && (chunks[n] as Joint).joint === "adverb")
  )
    n++;
  const verb = chunks[n];
  if (verb?.type !== "verb" || verb.form === "ing" || verb.form === "infinitive") return false;
  if (of && n > k + 1 && !(((words[verb.verb] as Word).lex?.marks ?? 0) & Mark.say)) return false;
  const inverted =
    ((words[verb.verb] as Word).lex?.marks ?? 0) & Mark.say &&
    chunks[n + 1]?.type === "noun" &&
    (chunks[n + 1] as NounPhrase).prep < 0;
  if (inverted) return false;
  if (((words[governor.verb] as Word).lex?.marks ?? 0) & Mark.say) return true;
  return filled || verb.form === "finite" || (((words[verb.verb] as Word).lex?.marks ?? 0) & Mark.say) !== 0;
}

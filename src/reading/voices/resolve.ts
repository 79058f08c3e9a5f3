import type { Voice } from "../../ledger/entry.ts";
import type { Sentence } from "../text.ts";
import type { Attribution } from "./finding.ts";
import {
  ANONYMOUS,
  BODY,
  CONDITION,
  has,
  OUTLET,
  OUTLET_NOUN,
  type Page,
  PERSON,
  PRONOUN,
  THING,
  TITLED,
} from "./lexicon.ts";
import { author, explanation, headOf, isNamed, properTail, trimmings, unidentified, wording } from "./naming.ts";
import { empty, isName, type Run } from "./word.ts";

/** A voice of the report and the words that first gave it. */
interface Speaker {
  readonly voice: Voice;
  readonly run: Run;
  readonly sort: Sort;
}

/** What a source is; "name" where a bare name may be a person's, a body's or a state's. */
type Sort = "person" | "several" | "body" | "name";

/** How many speakers back a pronoun may reach. */
const REACH = 6;

function sortOf(page: Page, run: Run): Sort {
  const head = headOf(page, run);
  const lower = page.words[head]?.lower ?? "";
  if (page.lexicon.monitorNouns.has(lower)) return lower.endsWith("s") ? "several" : "body";
  if (has(page, head, BODY)) return "body";
  if (has(page, head, ANONYMOUS | TITLED) && !isName(page, head))
    return lower.endsWith("s") || lower.endsWith("men") ? "several" : "person";
  for (let at = run.first; at <= head; at++) if (unidentified(page, at, run) || has(page, at, TITLED)) return "person";
  for (let at = run.first; at <= head; at++) {
    if (has(page, at, BODY | OUTLET) || page.lexicon.monitorNames.has(page.words[at]?.lower ?? "")) return "body";
  }
  const first = page.words[run.first];
  const acronym = /^[A-Z]{2,}$/.test(page.words[head]?.text ?? "");
  return first?.pos === "DET" || acronym ? "body" : "name";
}

export const PUBLISHER: Voice = { source: null, via: [], named: true };

/** Gives each attribution the voice it stands for: pronouns, "the agency", "a monitor" take the name they stand for. */
export class Resolver {
  readonly speakers: Speaker[] = [];
  /** Outlets that passed something on: "the agency" may be one of them. */
  private readonly outlets: Speaker[] = [];
  /** The sentence that is read. */
  sentence: Sentence | null = null;
  /** Who the sentence before is about, where nobody spoke in it: "he" may be him. */
  about: Run | null = null;
  readonly page: Page;
  readonly plain: string;
  readonly own: (words: string) => boolean;
  readonly all: readonly Attribution[];

  constructor(page: Page, plain: string, own: (words: string) => boolean, all: readonly Attribution[]) {
    this.page = page;
    this.plain = plain;
    this.own = own;
    this.all = all;
  }

  /** The voice of an attribution; null where nobody to speak can be found. */
  resolve(attribution: Attribution, before: Voice | null): Voice | null {
    if (empty(attribution.source)) return before;
    const speaker = this.standsFor(attribution.source) ?? this.speaker(attribution.source);
    if (speaker === null) return before;
    this.speakers.push(speaker);
    const { source } = speaker.voice;
    if (source === null || (this.own(source) && !has(this.page, headOf(this.page, speaker.run), ANONYMOUS)))
      return PUBLISHER;
    const via = this.media(attribution.via, source);
    const verb = this.page.words[attribution.at]?.lower ?? "";
    const hedge = this.page.lexicon.claims.has(verb) ? { hedge: verb } : {};
    return { ...speaker.voice, via, verb, ...hedge, ...this.condition(speaker.voice.named) };
  }

  /** "On condition of anonymity", where the sentence has it. */
  private condition(named: boolean): { condition?: string } {
    const { page, plain, sentence } = this;
    if (named || sentence === null) return {};
    let stands = false;
    for (let at = sentence.first; at < sentence.last && !stands; at++) stands = has(page, at, CONDITION);
    if (!stands) return {};
    const said = plain.slice(sentence.start, sentence.end).toLowerCase();
    const condition = page.lexicon.words.conditions.find((words) => said.includes(words));
    return condition === undefined ? {} : { condition };
  }

  private media(runs: readonly Run[], source: string): string[] {
    const via: string[] = [];
    for (const run of runs) {
      const stands = this.standsFor(run);
      const outlet = stands ?? this.speaker(run);
      if (outlet?.voice.named) this.outlets.push(outlet);
      const name = wording(this.page, this.plain, properTail(this.page, stands?.run ?? run));
      if (!this.own(name) && name !== source && !via.includes(name)) via.push(name);
    }
    return via;
  }

  private speaker(whole: Run): Speaker | null {
    const { page, plain } = this;
    const run = author(page, whole);
    if (has(page, run.first, PRONOUN)) return null;
    const source = wording(page, plain, run);
    const office = {
      ...explanation(page, plain, run, this.sentence?.last ?? run.last),
      ...trimmings(page, plain, run),
    };
    const voice = { source, via: [], named: isNamed(page, run), ...office };
    return { voice, run, sort: sortOf(page, run) };
  }

  /** The speaker that a pronoun or a general noun stands for. */
  private standsFor(run: Run): Speaker | null {
    const { page } = this;
    if (has(page, run.first, PRONOUN) && run.last - run.first === 1) return this.pronoun(run.first);
    for (let at = run.first; at < run.last; at++) if (isName(page, at)) return this.surname(run);
    const head = headOf(page, run);
    const noun = page.words[head]?.lower ?? "";
    const first = page.words[run.first];
    const indefinite = first === undefined || page.lexicon.indefinite.has(first.lower) || first.pos !== "DET";
    const general = page.lexicon.monitorNouns.has(noun);
    if (!indefinite && page.lexicon.utterance.has(noun)) return this.speakers[this.speakers.length - 1] ?? null;
    if (indefinite) return general && !this.isOutlet(run) ? this.namedLater(run) : null;
    return (
      (this.saysMonitor(run) ? this.lastMonitor() : null) ?? this.lastWith(noun) ?? (general ? this.lastBody() : null)
    );
  }

  /** "He" is the last person, "it" the last body, "they" the last several; a bare name may be any of them. */
  private pronoun(at: number): Speaker | null {
    const { page, speakers } = this;
    const wanted: Sort = has(page, at, PERSON) ? "person" : has(page, at, THING) ? "body" : "several";
    if (wanted === "person" && this.about !== null) {
      const person = this.person(this.about);
      if (person !== null) return person;
    }
    // "The observatory disagreed. Some were open, it said": a body of which nobody said that it spoke.
    if (wanted === "body" && this.about !== null && has(page, headOf(page, this.about), BODY)) {
      const body = this.speaker(this.about);
      if (body?.sort === "body") return body;
    }
    const far = speakers.length - REACH;
    for (let k = speakers.length - 1; k >= 0 && k >= far; k--) {
      const one = speakers[k] as Speaker;
      if (one.sort === wanted || (one.sort === "name" && wanted !== "several")) return one;
    }
    return speakers[speakers.length - 1] ?? null;
  }

  /** "Reyes" is the Ana Reyes who spoke before. */
  private surname(run: Run): Speaker | null {
    const { page, speakers } = this;
    const length = run.last - run.first;
    const word = (at: number) => page.words[at]?.lower;
    for (let k = speakers.length - 1; k >= 0; k--) {
      const one = speakers[k] as Speaker;
      const from = one.run.last - length;
      if (from <= one.run.first || !isName(page, from - 1) || one.sort === "body" || one.sort === "several") continue;
      let same = true;
      for (let at = 0; at < length && same; at++)
        same = isName(page, run.first + at) && word(run.first + at) === word(from + at);
      if (same) return one;
    }
    return null;
  }

  private lastWith(noun: string): Speaker | null {
    return this.among(this.speakers, noun) ?? this.among(this.outlets, noun);
  }

  private among(speakers: readonly Speaker[], noun: string): Speaker | null {
    for (let k = speakers.length - 1; k >= 0; k--) {
      const one = speakers[k] as Speaker;
      if (one.sort === "person" && this.page.words[headOf(this.page, one.run)]?.lower !== noun) continue;
      for (let at = one.run.first; at < one.run.last; at++) if (this.page.words[at]?.lower === noun) return one;
    }
    return null;
  }

  private isOutlet(run: Run): boolean {
    for (let at = run.first; at < run.last - 1; at++) if (has(this.page, at, OUTLET_NOUN)) return true;
    return false;
  }

  /** "The monitoring group", "the rights watchdog": more than a group. */
  private saysMonitor(run: Run): boolean {
    for (let at = run.first; at < run.last; at++) {
      const word = this.page.words[at]?.lower ?? "";
      if (at < run.last - 1 ? this.page.lexicon.monitorNouns.has(word) : this.page.lexicon.monitorNames.has(word))
        return true;
    }
    return false;
  }

  private lastMonitor(): Speaker | null {
    for (let k = this.speakers.length - 1; k >= 0; k--) {
      const one = this.speakers[k] as Speaker;
      if (one.sort !== "body") continue;
      for (let at = one.run.first; at < one.run.last; at++) {
        const word = this.page.words[at];
        if (word?.capital && this.page.lexicon.monitorNames.has(word.lower)) return one;
      }
    }
    return null;
  }

  private person(run: Run): Speaker | null {
    const one = this.speaker(run);
    if (one === null) return null;
    const aged = this.page.words[run.last]?.pos === "NUM" || this.page.words[run.last]?.text === ",";
    return one.sort === "person" || (one.sort === "name" && aged) ? one : null;
  }

  private lastBody(): Speaker | null {
    for (let k = this.speakers.length - 1; k >= 0; k--) {
      const one = this.speakers[k] as Speaker;
      if (one.sort === "body" || one.sort === "name") return one;
    }
    return null;
  }

  /** "A monitor" is the observatory that the report names elsewhere. */
  private namedLater(run: Run): Speaker | null {
    const { page } = this;
    for (const { source } of this.all) {
      if (empty(source) || source.first === run.first || !isNamed(page, source)) continue;
      for (let at = source.first; at < source.last; at++) {
        if (!page.lexicon.monitorNames.has(page.words[at]?.lower ?? "") || page.words[at]?.capital !== true) continue;
        return this.speaker(source);
      }
    }
    return null;
  }
}

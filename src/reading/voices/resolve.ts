import type { Voice } from "../../ledger/entry.ts";
import { type Attribution, empty } from "./attribution.ts";
import { ANONYMOUS, has, type Page, PERSON, PRONOUN, SEVERAL, THING, TITLED } from "./lexicon.ts";
import { headOf, isNamed, trimmings, wording } from "./naming.ts";
import { isName, type Run } from "./phrase.ts";

/** A voice of the report and the words that first gave it. */
export interface Speaker {
  readonly voice: Voice;
  readonly run: Run;
  /** A person or persons, and not a body. */
  readonly person: boolean;
  readonly several: boolean;
}

export const PUBLISHER: Voice = { source: null, via: [], named: true };

/** Gives each attribution the voice it stands for: pronouns, "the agency", "a monitor" take the name they stand for. */
export class Resolver {
  readonly speakers: Speaker[] = [];
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
    if (source === null || this.own(source)) return PUBLISHER;
    const via = this.media(attribution.via, source);
    const verb = this.page.words[attribution.at]?.lower ?? "";
    return { ...speaker.voice, via, verb };
  }

  private media(runs: readonly Run[], source: string): string[] {
    const via: string[] = [];
    for (const run of runs) {
      const known = has(this.page, run.first, PRONOUN) ? this.standsFor(run)?.voice.source : null;
      const name = known ?? wording(this.page, this.plain, run);
      if (!this.own(name) && name !== source && !via.includes(name)) via.push(name);
    }
    return via;
  }

  private speaker(run: Run): Speaker | null {
    const { page, plain } = this;
    if (has(page, run.first, PRONOUN)) return null;
    const head = headOf(page, run);
    const source = wording(page, plain, run);
    const voice = { source, via: [], named: isNamed(page, run), ...trimmings(page, plain, run) };
    const lower = page.words[head]?.lower ?? "";
    return {
      voice,
      run,
      person: has(page, head, ANONYMOUS | TITLED) || isName(page, head),
      several: lower.endsWith("s"),
    };
  }

  /** The speaker that a pronoun or a general noun stands for. */
  private standsFor(run: Run): Speaker | null {
    const { page } = this;
    if (has(page, run.first, PRONOUN) && run.last - run.first === 1) return this.pronoun(run.first);
    for (let at = run.first; at < run.last; at++) if (isName(page, at)) return null;
    const head = headOf(page, run);
    const noun = page.words[head]?.lower ?? "";
    const first = page.words[run.first];
    const indefinite = first === undefined || page.lexicon.indefinite.has(first.lower) || first.pos !== "DET";
    const general = page.lexicon.monitorNouns.has(noun);
    if (indefinite) return general ? this.namedLater(run) : null;
    return this.lastWith(noun) ?? (general ? this.lastBody() : null);
  }

  private pronoun(at: number): Speaker | null {
    const { page, speakers } = this;
    const fits = (one: Speaker): boolean =>
      has(page, at, PERSON)
        ? one.person && !one.several
        : has(page, at, THING)
          ? !one.person || !one.several
          : has(page, at, SEVERAL) && one.several;
    for (let k = speakers.length - 1; k >= 0 && k >= speakers.length - 4; k--)
      if (fits(speakers[k] as Speaker)) return speakers[k] as Speaker;
    return speakers[speakers.length - 1] ?? null;
  }

  private lastWith(noun: string): Speaker | null {
    for (let k = this.speakers.length - 1; k >= 0; k--) {
      const one = this.speakers[k] as Speaker;
      for (let at = one.run.first; at < one.run.last; at++) if (this.page.words[at]?.lower === noun) return one;
    }
    return null;
  }

  private lastBody(): Speaker | null {
    for (let k = this.speakers.length - 1; k >= 0; k--) {
      const one = this.speakers[k] as Speaker;
      if (!has(this.page, headOf(this.page, one.run), ANONYMOUS)) return one;
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

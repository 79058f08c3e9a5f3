import type { VoiceWords } from "../../languages/language.ts";
import type { Voice } from "../../ledger/entry.ts";
import type { Text } from "../text.ts";
import { attributionsIn } from "./attribution.ts";
import { carry } from "./carry.ts";
import type { Attribution, How } from "./finding.ts";
import { lexicon, type Page } from "./lexicon.ts";
import { publisherTest } from "./outlet.ts";
import { quotesIn } from "./quotes.ts";
import { PUBLISHER, Resolver } from "./resolve.ts";
import { openingPhrase } from "./trimmings.ts";
import { empty, isName, type Run } from "./word.ts";

/** A run of words that one voice says. `last` is exclusive. */
export interface VoiceScope extends Run {
  readonly voice: Voice;
  readonly how: How;
}

/** Who says each word of a document. */
export interface Voices {
  /** The voice of a word; the publisher's own outside of every scope. */
  at(word: number): Voice;
  /** The doubt that the words from `first` to before `last` carry: "reportedly". */
  hedge(first: number, last: number): string | undefined;
  /** In the order in which they were laid: a later one covers an earlier. */
  readonly scopes: readonly VoiceScope[];
}

/** Makes the finder of voices for a language. */
export function voiceFinder(words: VoiceWords): (text: Text, publisher: string | null) => Voices {
  const lex = lexicon(words);
  return (text, publisher) => {
    const page: Page = { words: text.words, lexicon: lex };
    const bySentence = attributions(text, page);
    const own = publisherTest(publisher, words.outletNames);
    const ledger = new Ledger(page);
    const all = bySentence.flat();
    const resolver = new Resolver(page, text.plain, own, all);
    const spoken = new Map<Attribution, Voice>();
    for (const [index, list] of bySentence.entries()) {
      let before: Voice | null = null;
      const last = text.sentences[index - 1];
      const silent = last !== undefined && list.length > 0 && bySentence[index - 1]?.length === 0;
      resolver.sentence = text.sentences[index] ?? null;
      resolver.about = silent ? openingPhrase(page, last) : null;
      for (const one of list) {
        const voice = resolver.resolve(one, before);
        if (voice === null) continue;
        spoken.set(one, voice);
        before = voice;
        for (const scope of one.scopes) ledger.lay(scope, voice, one.how);
      }
    }
    const quotes = quotesIn(text);
    carry({ page, text, bySentence, spoken, quotes, lay: (run, voice, how) => ledger.lay(run, voice, how) });
    return ledger;
  };
}

function attributions(text: Text, page: Page): Attribution[][] {
  const known = new Set<string>();
  return text.sentences.map((sentence) => {
    const found = attributionsIn(page, sentence, known);
    for (const { source } of found) if (!empty(source)) remember(page, source, known);
    return found;
  });
}

/** Keeps the names by which a source was called, so that they are known again where commas are lost. */
function remember(page: Page, source: Run, known: Set<string>): void {
  for (let at = source.first; at < source.last; at++) {
    const lower = page.words[at]?.lower ?? "";
    if (page.lexicon.joints.has(lower)) return;
    if (isName(page, at)) known.add(lower);
  }
}

class Ledger implements Voices {
  readonly scopes: VoiceScope[] = [];
  private readonly byWord: Int32Array;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.byWord = new Int32Array(page.words.length).fill(-1);
  }

  hedge(first: number, last: number): string | undefined {
    for (let at = first; at < last; at++) {
      const word = this.page.words[at]?.lower;
      if (word !== undefined && this.page.lexicon.hedge.has(word)) return word;
    }
    return undefined;
  }

  lay(run: Run, voice: Voice, how: How): void {
    const first = Math.max(0, run.first);
    const last = Math.min(this.byWord.length, run.last);
    if (last <= first) return;
    this.byWord.fill(this.scopes.length, first, last);
    this.scopes.push({ first, last, voice, how });
  }

  at(word: number): Voice {
    return this.scopes[this.byWord[word] ?? -1]?.voice ?? PUBLISHER;
  }
}

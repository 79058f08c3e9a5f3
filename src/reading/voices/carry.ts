import type { Voice } from "../../ledger/entry.ts";
import type { Sentence, Text } from "../text.ts";
import type { Attribution, How } from "./attribution.ts";
import { FIRST_PERSON, has, type Page } from "./lexicon.ts";
import type { Run } from "./phrase.ts";

export interface Carrying {
  readonly page: Page;
  readonly text: Text;
  readonly bySentence: readonly (readonly Attribution[])[];
  readonly spoken: ReadonlyMap<Attribution, Voice>;
  readonly quotes: readonly Run[];
  readonly lay: (run: Run, voice: Voice, how: How) => void;
}

/** Gives direct speech its speaker, and carries a voice over sentences that plainly go on with it. */
export function carry(carrying: Carrying): void {
  const quoted = layQuotes(carrying);
  let last: Voice | null = null;
  for (const sentence of carrying.text.sentences) {
    const own = lastVoice(carrying, sentence);
    if (own !== null) last = own;
    else if (quoted.has(sentence.index)) last = quoted.get(sentence.index) ?? last;
    else if (last !== null && goesOn(carrying, sentence)) carrying.lay(sentence, last, "carried");
    else last = null;
  }
}

function lastVoice({ bySentence, spoken }: Carrying, sentence: Sentence): Voice | null {
  const list = bySentence[sentence.index] ?? [];
  for (let k = list.length - 1; k >= 0; k--) {
    const voice = spoken.get(list[k] as Attribution);
    if (voice) return voice;
  }
  return null;
}

function goesOn({ page }: Carrying, sentence: Sentence): boolean {
  for (let at = sentence.first; at < sentence.last; at++) if (has(page, at, FIRST_PERSON)) return true;
  return false;
}

/** Lays each quote on its speaker; gives back which sentences are wholly speech, and whose. */
function layQuotes(carrying: Carrying): Map<number, Voice> {
  const { text, bySentence, spoken, quotes, lay } = carrying;
  const whole = new Map<number, Voice>();
  let s = 0;
  let last: Voice | null = null;
  for (const quote of quotes) {
    while (s < text.sentences.length && (text.sentences[s] as Sentence).last <= quote.first) {
      last = lastVoice(carrying, text.sentences[s] as Sentence) ?? last;
      s++;
    }
    let e = s;
    while (e + 1 < text.sentences.length && (text.sentences[e] as Sentence).last <= quote.last) e++;
    const voice =
      after(bySentence, spoken, e, quote.last) ??
      before(bySentence, spoken, s, quote.first) ??
      (inside(bySentence, s, e) ? null : last);
    if (voice === null) continue;
    lay(quote, voice, "quote");
    for (let k = s; k <= e; k++) {
      const sentence = text.sentences[k] as Sentence;
      if (sentence.last - 3 <= quote.last) whole.set(k, voice);
    }
  }
  return whole;
}

type Lists = Carrying["bySentence"];

const after = (lists: Lists, spoken: Carrying["spoken"], index: number, at: number): Voice | null => {
  for (const one of lists[index] ?? []) if (one.at >= at) return spoken.get(one) ?? null;
  return null;
};

function before(lists: Lists, spoken: Carrying["spoken"], index: number, at: number): Voice | null {
  const list = lists[index] ?? [];
  for (let k = list.length - 1; k >= 0; k--)
    if ((list[k] as Attribution).at < at) return spoken.get(list[k] as Attribution) ?? null;
  return null;
}

const inside = (lists: Lists, from: number, to: number): boolean => {
  for (let k = from; k <= to; k++) if ((lists[k]?.length ?? 0) > 0) return true;
  return false;
};

import type { Voice } from "../../ledger/entry.ts";
import type { Sentence, Text } from "../text.ts";
import { goesOn } from "./account.ts";
import type { Attribution, How } from "./finding.ts";
import type { Page } from "./lexicon.ts";
import type { Quoted } from "./quotes.ts";
import { PUBLISHER } from "./resolve.ts";
import type { Run } from "./word.ts";

interface Carrying {
  readonly page: Page;
  readonly text: Text;
  readonly bySentence: readonly (readonly Attribution[])[];
  readonly spoken: ReadonlyMap<Attribution, Voice>;
  readonly quotes: readonly Quoted[];
  readonly lay: (run: Run, voice: Voice, how: How) => void;
}

/** Gives direct speech its speaker, and carries a voice over sentences that plainly go on with it. */
export function carry(carrying: Carrying): void {
  const quoted = layQuotes(carrying);
  const { text, page, lay } = carrying;
  let last: Voice | null = null;
  let distance = 0;
  for (const sentence of text.sentences) {
    const own = lastVoice(carrying, sentence) ?? quoted.get(sentence.index) ?? null;
    if (sentence.furniture && own === null) continue;
    distance = own === null ? distance + 1 : 0;
    const before = beforeReports(carrying, sentence);
    if (before > 0 && last && last !== PUBLISHER && goesOn(page, sentence, 1, false)) {
      lay({ first: sentence.first, last: before }, last, "carried");
    } else if (own !== null) last = own;
    else if (last === null) continue;
    else if (last !== PUBLISHER && goesOn(page, sentence, distance, speaksAgain(carrying, sentence, last)))
      lay(sentence, last, "carried");
    else last = null;
  }
}

/** Where "reports of" begin, in a sentence in which nobody else speaks; else 0. */
function beforeReports({ bySentence }: Carrying, sentence: Sentence): number {
  const list = bySentence[sentence.index] ?? [];
  const one = list[0];
  return list.length === 1 && one?.how === "reports" ? one.at : 0;
}

/** The same source speaks in the next sentence. */
function speaksAgain(carrying: Carrying, sentence: Sentence, last: Voice): boolean {
  const next = carrying.text.sentences[sentence.index + 1];
  const list = next === undefined ? [] : (carrying.bySentence[next.index] ?? []);
  const voice = list[0] === undefined ? undefined : carrying.spoken.get(list[0]);
  if (!voice?.source || !last.source) return false;
  return voice.source.endsWith(last.source) || last.source.endsWith(voice.source);
}

function lastVoice({ bySentence, spoken }: Carrying, sentence: Sentence): Voice | null {
  const list = bySentence[sentence.index] ?? [];
  for (let k = list.length - 1; k >= 0; k--) {
    const voice = spoken.get(list[k] as Attribution);
    if (voice) return voice;
  }
  return null;
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
    while (quote.closed && e + 1 < text.sentences.length && (text.sentences[e] as Sentence).last <= quote.last) e++;
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

import type { Sentence, Text } from "../text.ts";
import type { Run } from "./phrase.ts";

/** Fewer words between marks are a name or a phrase held at arm's length, not speech. */
const SPEECH = 5;
/** A quote left open ends with its sentence; one that runs on for more sentences has lost its end. */
const LONGEST = 9;

/** Direct speech; `closed` where its second mark stands. */
export interface Quoted extends Run {
  readonly closed: boolean;
}

/** Runs of words between quotation marks, long enough to be speech. A mark never closed holds to the end of its sentence. */
export function quotesIn(text: Text): Quoted[] {
  const runs: Quoted[] = [];
  let open = -1;
  let opened: Sentence | null = null;
  for (const sentence of text.sentences) {
    if (open >= 0 && opened && (sentence.paragraph !== opened.paragraph || sentence.index - opened.index > LONGEST)) {
      push(runs, open, opened.last, false);
      open = -1;
    }
    for (let at = sentence.first; at < sentence.last; at++) {
      if (text.words[at]?.text !== '"') continue;
      if (open < 0) {
        open = at;
        opened = sentence;
      } else if (opens(text, at) && !opens(text, open + 1)) {
        push(runs, open, (opened as Sentence).last, false);
        open = at;
        opened = sentence;
      } else {
        push(runs, open, at, true);
        open = -1;
      }
    }
  }
  if (open >= 0 && opened) push(runs, open, opened.last, false);
  return runs;
}

function push(runs: Quoted[], first: number, last: number, closed: boolean): void {
  if (last - first > SPEECH) runs.push({ first, last, closed });
}

/** A mark with a space before it and a word right behind it opens. */
function opens(text: Text, at: number): boolean {
  const mark = text.words[at];
  if (mark === undefined || mark.text !== '"') return false;
  const before = text.plain.charAt(mark.start - 1);
  const after = text.plain.charAt(mark.end);
  return (before === "" || /[\s([-]/.test(before)) && after !== "" && !/\s/.test(after);
}

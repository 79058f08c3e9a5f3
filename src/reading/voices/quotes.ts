import type { Sentence, Text } from "../text.ts";
import type { Run } from "./word.ts";

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
  if (!text.plain.includes('"') && !text.plain.includes("'")) return runs;
  let open = -1;
  let opened: Sentence | null = null;
  for (const sentence of text.sentences) {
    if (opened && (sentence.paragraph !== opened.paragraph || sentence.index - opened.index > LONGEST)) {
      push(runs, open, opened.last, false, opened);
      opened = null;
    }
    for (let at = sentence.first; at < sentence.last; at++) {
      const mark = text.words[at]?.text;
      if (mark !== '"' && mark !== "'") continue;
      if (opened === null) {
        if (mark === "'" && !opens(text, at)) continue;
        open = at;
        opened = sentence;
      } else if (mark !== text.words[open]?.text) continue;
      else if (opens(text, at)) {
        push(runs, open, opened.last, false, opened);
        open = at;
        opened = sentence;
      } else if (mark === '"' || ends(text, at)) {
        push(runs, open, at, true, opened);
        opened = null;
      }
    }
  }
  if (opened) push(runs, open, opened.last, false, opened);
  return runs;
}

/** A single mark closes behind a full stop or a comma; else it is an apostrophe. */
const ends = (text: Text, at: number): boolean =>
  ".,!?".includes(text.plain.charAt((text.words[at]?.start ?? 0) - 1) || " ");

/** Keeps a quote of some length, or a short one that is all of its sentence. */
function push(runs: Quoted[], first: number, last: number, closed: boolean, sentence: Sentence): void {
  const whole = closed && first === sentence.first && last >= sentence.last - 2 && last - first > 1;
  if (whole || last - first > SPEECH) runs.push({ first, last, closed });
}

/** A mark with a space before it and a word right behind it opens. */
function opens(text: Text, at: number): boolean {
  const mark = text.words[at];
  if (mark === undefined) return false;
  const before = text.plain.charAt(mark.start - 1);
  const after = text.plain.charAt(mark.end);
  return (before === "" || /[\s([-]/.test(before)) && after !== "" && !/\s/.test(after);
}

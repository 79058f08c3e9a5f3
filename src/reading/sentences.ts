import { stopsIn } from "./stops.ts";

/** Where sentences begin and end in a plain text, and in which paragraph each stands. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

const BREAK = /\n[ \n]*\n/y;
const LINE_END = /[.!?:"'\])*]$/;
const LINE_START = /^\s*(?:[#*>|!-]|\d+[.)] )/;

/**
 * Cuts a plain text into sentences: Unicode's rules find them inside paragraphs (`stops`; Intl.Segmenter where a paragraph
 * holds more than English letters and marks), cuts after an abbreviation of the language are mended, and a full stop with no
 * space behind it ("irresolution.For") is cut.
 */
export function sentenceCutter(language: string, abbreviations: ReadonlySet<string>): (plain: string) => Cut[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  const segmented = (plain: string, from: number, to: number): number[] =>
    Array.from(
      segmenter.segment(plain.slice(from, to).replaceAll("\n", " ")),
      ({ segment, index }) => from + index + segment.length,
    );
  return (plain) => {
    const cuts: Cut[] = [];
    paragraphs(plain).forEach(([from, to], paragraph) => {
      let open: number | null = null;
      let begins = from;
      for (const end of stopsIn(plain, from, to) ?? segmented(plain, from, to)) {
        const start: number = open ?? begins;
        begins = end;
        if (end < to && runsOn(plain, start, end, abbreviations)) {
          open = start;
          continue;
        }
        open = null;
        for (const [a, b] of unspaced(plain, start, end)) push(cuts, plain, a, b, paragraph);
      }
      if (open !== null) push(cuts, plain, open, to, paragraph);
    });
    return cuts;
  };
}

/** Runs of lines between blank lines; a line that ends a sentence, or a list's item, is a paragraph of its own. */
function paragraphs(plain: string): [number, number][] {
  const found: [number, number][] = [];
  let from = 0;
  const close = (to: number) => {
    if (to > from) found.push([from, to]);
  };
  for (let at = plain.indexOf("\n"); at >= 0; at = plain.indexOf("\n", at + 1)) {
    BREAK.lastIndex = at;
    const blank = BREAK.test(plain);
    const before = plain.slice(Math.max(from, at - 20), at).trimEnd();
    const after = plain.slice(at + 1, at + 20);
    if (blank || LINE_END.test(before) || LINE_START.test(after)) {
      close(at);
      from = at + 1;
    }
  }
  close(plain.length);
  return found;
}

/** True where the full stop that ends the run belongs to an abbreviation or an initial, or the next run begins small. */
function runsOn(plain: string, start: number, end: number, abbreviations: ReadonlySet<string>): boolean {
  const run = plain.slice(start, end).trimEnd();
  const next = plain.slice(end, end + 1);
  if (/[a-z,;]/.test(next)) return true;
  if (!run.endsWith(".")) return false;
  let from = run.length - 1;
  while (from > 0 && /\S/.test(run.charAt(from - 1))) from--;
  const last = run.slice(from, -1).replace(/^["'(]+/, "");
  if (abbreviations.has(last.toLowerCase())) return true;
  return (
    /^[A-Z]$/.test(last) ||
    (/^(?:[A-Z]\.)+[A-Z]$/.test(last) && /[A-Z]/.test(next) && !/^[A-Z][a-z]+ /.test(plain.slice(end, end + 8)))
  );
}

/** The credit of a picture, at the end of what was said before: "(Reuters)", "(AFP photo)". */
const CREDIT = /\((?:[A-Z][\w.]* ?(?:and |& )?){1,4}(?:photo|file|image|picture)?s?[^()]{0,12}\)$/;
const LETTER_BEFORE = /[a-z]{3}["')\]]?$/;
const CAPITAL_BEHIND = /^["']?(?:[A-Z][a-z]|["'][A-Z])/;

/** Cuts a run behind a full stop with no space ("irresolution.For"), and behind a picture's credit ("(Reuters) A man …"). */
function unspaced(plain: string, start: number, end: number): [number, number][] {
  const runs: [number, number][] = [];
  let from = start;
  for (let k = start; k < end - 1; k++) {
    const code = plain.charCodeAt(k);
    if (code !== 46 && code !== 63 && code !== 33 && code !== 41) continue;
    const cut =
      code === 41
        ? plain.charCodeAt(k + 1) === 32 &&
          /^ +["']?[A-Z]/.test(plain.slice(k + 1, k + 5)) &&
          CREDIT.test(plain.slice(Math.max(from, k - 60), k + 1))
        : plain.charCodeAt(k + 1) > 32 &&
          LETTER_BEFORE.test(plain.slice(Math.max(from, k - 4), k)) &&
          CAPITAL_BEHIND.test(plain.slice(k + 1, k + 4));
    if (!cut) continue;
    runs.push([from, k + 1]);
    from = k + 1;
  }
  runs.push([from, end]);
  return runs;
}

function push(cuts: Cut[], plain: string, start: number, end: number, paragraph: number): void {
  let [a, b] = [start, end];
  while (a < b && plain.charCodeAt(a) <= 32) a++;
  while (b > a && plain.charCodeAt(b - 1) <= 32) b--;
  if (b > a) cuts.push({ start: a, end: b, paragraph });
}

import stringWidth from "string-width";

/** What a terminal would obey rather than show: control codes, and marks that turn the direction of what comes after. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const OBEYED = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** A report's words as a terminal may have them: on one line, and harmless. */
export const plain = (words: string): string => words.replace(/\s+/g, " ").replace(OBEYED, "").trim();

/** How many columns of a terminal the words take. */
export const width = (words: string): number => stringWidth(words);

/** Words that run from right to left, kept from turning round what stands beside them. */
export const isolated = (words: string): string => (RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words);

const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Words in lines of at most so many columns; a word that is longer is cut between two letters. */
export function wrap(words: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words.split(" ").flatMap((one) => pieces(one, columns))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (width(longer) <= columns) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === "" ? lines : [...lines, line];
}

function pieces(word: string, columns: number): string[] {
  if (width(word) <= columns) return [word];
  const found: string[] = [];
  let piece = "";
  for (const { segment } of letters.segment(word)) {
    if (piece !== "" && width(piece + segment) > columns) {
      found.push(piece);
      piece = "";
    }
    piece += segment;
  }
  return [...found, piece];
}

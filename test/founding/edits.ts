import type { Edit } from "./world.ts";

/** The article without the sentences that hold these words, as it would be printed had nobody said so. */
const without =
  (...all: readonly string[]) =>
  (text: string): string =>
    all.reduce((left, held) => {
      const kept = left
        .split("\n")
        .map((paragraph) =>
          sentencesOf(paragraph)
            .filter((sentence) => !sentence.includes(held))
            .join(""),
        )
        .join("\n");
      if (kept === left) throw new Error(`no sentence of the article holds "${held}"`);
      return kept;
    }, text);

/** A paragraph's sentences, each with the space behind it; what closes a quotation belongs to the sentence. */
const sentencesOf = (paragraph: string): readonly string[] => paragraph.split(/(?<=[.!?]”? )(?=[“A-Z])/);

function instead(of: string, other: string): (text: string) => string {
  return (text) => {
    if (!text.includes(of)) throw new Error(`the article does not hold "${of}"`);
    return text.replace(of, other);
  };
}

/** The twins of the points: the article with something of it gone, or said by another. */
export const edits = {
  "without the retreat": { text: without("retreated from") },
  "without the outlet's own sentence on Jabal Badro": { text: without("in less than 24 hours") },
  "without state media's sentence": { text: without("state media reported") },
  "without the clash and the advance": { text: without("fierce clashes", "they are advancing into") },
  "without the condition": { text: without("If the regime captures") },
  "without the fortnight": { text: without("assault has killed") },
  "told by a neutral body": { text: instead("Syrian state news agency SANA", "the Red Cross") },
  "without the outlet asking": { text: without("did not acknowledge") },
  "without a day of publication": { undated: true },
} as const satisfies Readonly<Record<string, Edit>>;

export type EditName = keyof typeof edits;

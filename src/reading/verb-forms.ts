/** How a verb's form is made: "kill", "kills", "killed" (past and participle), "killing". */
export type VerbForm = "base" | "s" | "past" | "participle" | "ed" | "ing";

/** The same as bits, so that a word is asked for several at once. */
export const Form: Readonly<Record<VerbForm, number>> = { base: 1, s: 2, past: 4, participle: 8, ed: 16, ing: 32 };

/** Every form of a verb and how it is spelt. */
export function formsOf(lemma: string, irregular: string | undefined): [VerbForm, string][] {
  const silent = /[^e]e$/.test(lemma);
  const stem = silent ? lemma.slice(0, -1) : lemma;
  const y = /[^aeiou]y$/.test(lemma);
  const doubled = /(?:^|[^aeiou])[aeiou][bdglmnprt]$/.test(lemma) && (lemma.length <= 4 || irregular !== undefined);
  const twice = doubled ? lemma + lemma.slice(-1) : stem;
  const ing = /ie$/.test(lemma) ? `${lemma.slice(0, -2)}ying` : /ee$/.test(lemma) ? `${lemma}ing` : `${twice}ing`;
  const s = y ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const made: [VerbForm, string][] = [
    ["base", lemma],
    ["s", s],
    ["ing", ing],
  ];
  if (irregular === undefined) {
    made.push(["ed", y ? `${lemma.slice(0, -1)}ied` : /e$/.test(lemma) ? `${lemma}d` : `${twice}ed`]);
    return made;
  }
  const [past = "", ...participles] = irregular.split(" ");
  if (participles.includes(past)) made.push(["ed", past]);
  else made.push(["past", past]);
  for (const participle of participles) if (participle !== past) made.push(["participle", participle]);
  return made;
}

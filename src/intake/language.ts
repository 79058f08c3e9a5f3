/** Enough of a text to tell its language by. */
const SAMPLE = 2_000;

/**
 * The language that a text is written in, by its two letters; null where that cannot be told. English is told by its
 * commonest words, since the recogniser takes half a second and 80 MB to load, and most runs need it for nothing.
 */
export async function recognise(text: string): Promise<string | null> {
  const sample = text.slice(0, SAMPLE);
  if (isEnglish(sample)) return "en";
  const { eld } = await import("eld/extrasmall");
  const result = eld.detect(sample);
  return result.language !== "" && result.isReliable() ? result.language : null;
}

/** Words of news that no other language writes so, and those that are common in English whoever else has them. */
const ENGLISH = new Set(
  "the and with from after this that which their were said says killed kill people strikes army city".split(" "),
);
const COMMON = new Set([...ENGLISH, "of", "to", "in", "a", "on", "for", "is", "by", "as", "at"]);

function isEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const share = (wanted: ReadonlySet<string>) => words.filter((word) => wanted.has(word)).length / words.length;
  return words.length >= 12 && share(ENGLISH) >= 0.03 && share(COMMON) >= 0.12;
}

/** A language as BCP 47 writes it: "en_us" is en-US; null where the words name none. */
export function tagOf(words: string): string | null {
  try {
    return Intl.getCanonicalLocales(words.trim().replaceAll("_", "-"))[0] ?? null;
  } catch {
    return null;
  }
}

/** When two phrases name the same thing: the rules of ../shared/tools/score.mjs, typed, for reports that lie in this repository. */

/** Words that tell no name from another. */
const NOISE = new Set(
  "the a an of in al el as ash at city town village district neighborhood neighbourhood province governorate area forces s".split(
    " ",
  ),
);

/** Words of direction and side: two phrases that have different ones are not the same. */
const SIDES = [
  /^(north|south|east|west)(ern)?$/,
  /^(pro|anti)$/,
  /^(government|regime|loyalist|opposition|rebel)s?$/,
] as const;
const CAMPS: readonly (readonly string[])[] = [
  ["government", "regime", "loyalist"],
  ["opposition", "rebel"],
];

/** The words of a phrase that tell it from another. */
export function telling(phrase: string | null): string[] {
  const plain = (phrase ?? "")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’‘`]/g, "");
  return plain
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .split(" ")
    .filter((word) => word && !NOISE.has(word));
}

const isInitials = (words: readonly string[], phrase: string | null): boolean => {
  const [only = ""] = words;
  const letters = telling(phrase).filter((word) => word !== "for" && word !== "and");
  return words.length === 1 && only.length > 1 && only === letters.map((word) => word[0]).join("");
};

const campOf = (words: readonly string[], camp: readonly string[]): boolean =>
  words.some((word) => camp.includes(word));
const isOneCamp = (a: readonly string[], b: readonly string[]): boolean =>
  CAMPS.some((camp) => campOf(a, camp) && campOf(b, camp));

function contradicts(a: readonly string[], b: readonly string[]): boolean {
  return SIDES.some((side) => {
    const [p, q] = [a, b].map((words) =>
      words.filter((word) => side.test(word)).map((word) => word.replace(/(ern|s)$/, "")),
    ) as [string[], string[]];
    return p.length > 0 && q.length > 0 && !p.some((word) => q.includes(word)) && !isOneCamp(p, q);
  });
}

/** More than half of the shorter one's telling words are in the longer, or one is the other's initials; or both are empty. */
export function alike(a: string | null, b: string | null): boolean {
  const [x, y] = [telling(a), telling(b)];
  if (x.length === 0 || y.length === 0) return x.length === y.length && Boolean(a) === Boolean(b);
  if (isInitials(x, b) || isInitials(y, a)) return true;
  if (contradicts(x, y)) return false;
  return x.filter((word) => y.includes(word)).length / Math.min(x.length, y.length) > 0.5;
}

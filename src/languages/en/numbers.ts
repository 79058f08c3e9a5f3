/** Words that stand for a number by themselves. */
export const units: ReadonlyMap<string, number> = new Map([
  ["zero", 0],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
]);

/** "Thirty", after which a unit may come: "thirty-five", "thirty five". "Fourty" is a common slip. */
export const tens: ReadonlyMap<string, number> = new Map([
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fourty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);

/** What multiplies the number before it: "three hundred", "1.5 million". */
export const scales: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1_000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
  ["mln", 1_000_000],
]);

/** Letters that multiply the digits they are written to: "2.5m", "300k". */
export const letters: ReadonlyMap<string, number> = new Map([
  ["k", 1_000],
  ["m", 1_000_000],
  ["mn", 1_000_000],
  ["mln", 1_000_000],
  ["bn", 1_000_000_000],
]);

const ORDINAL_UNITS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
];

/** "Third", "twentieth", "twenty-third", "hundredth". */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_UNITS.map((word, i): [string, number] => [word, i + 1]),
  ...[...tens].flatMap(([word, ten]): [string, number][] => [
    [`${word.slice(0, -1)}ieth`, ten],
    ...ORDINAL_UNITS.slice(0, 9).map((unit, i): [string, number] => [`${word}-${unit}`, ten + i + 1]),
  ]),
  ["hundredth", 100],
  ["thousandth", 1_000],
]);

/** The number that one word says, or null: "seven", "thirty", "thirty-five", "12", "1,500". */
export function numberOf(word: string): number | null {
  const plain = word.toLowerCase();
  if (/^\d{1,3}(?:,\d{3})+$|^\d+$/.test(plain)) return Number(plain.replaceAll(",", ""));
  const whole = units.get(plain) ?? tens.get(plain) ?? scales.get(plain);
  if (whole !== undefined) return whole;
  const [ten = "", unit = "", ...more] = plain.split("-");
  const above = tens.get(ten);
  const below = units.get(unit);
  if (more.length > 0 || above === undefined || below === undefined || below < 1 || below > 9) return null;
  return above + below;
}

/** The place in a row that one word says, or null: "third", "twenty-third", "12th", "3rd". */
export function ordinalOf(word: string): number | null {
  const digits = /^(\d+)(?:st|nd|rd|th)$/i.exec(word);
  return digits ? Number(digits[1]) : (ordinals.get(word.toLowerCase()) ?? null);
}

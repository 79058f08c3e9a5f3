import { readFileSync } from "node:fs";
import { chance, namesFor, type Table } from "../../scripts/renaming/names.ts";

/** Another war's names for the founding article: the lists of test/renaming, dealt by a seed, and words for the sides. */
interface War {
  readonly table: string;
  readonly seed: number;
  /** How many days later all of it happens. */
  readonly shift: number;
  /** Words for the sides, as the article has them and as this war does. */
  readonly words: Readonly<Record<string, string>>;
}

/** The words of some text under other names; what is told of a day is told of another. */
export interface Renaming {
  readonly name: string;
  readonly shift: number;
  words(text: string): string;
  /** A name for a place that the article does not mention. */
  quarter(number: number): string;
}

const json = <T>(file: string): T => JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));
const lists = json<Table[]>("../renaming/tables.json");

/** What stands in the article for whom, and which slot of the lists it is given. */
const SLOTS: Readonly<Record<string, string>> = {
  "Masaken Hanano": "place1",
  "Jabal Badro": "place2",
  "a-Sakhour": "place3",
  Aleppo: "town1",
  AMMAN: "town2",
  "Mohammad Adeeb": "person1",
  "Ammar Jaber": "person2",
  "Thaher al-Halabi": "person3",
  "Syria Direct": "body1",
  "Syrian Civil Defense": "body2",
  "Aleppo Media Center": "body3",
};

const SYLLABLES = ["ba", "dor", "fen", "gul", "hir", "kos", "lam", "mun", "nev", "pol", "ras", "tiv"];

const WEEK = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** The article's own names. */
export const asPrinted: Renaming = { name: "", shift: 0, words: (text) => text, quarter: () => "" };

export const renamings: readonly Renaming[] = json<War[]>("names.json").map(renaming);

function renaming({ table, seed, shift, words }: War): Renaming {
  const list = lists.find(({ name }) => name === table);
  if (!list) throw new Error(`names.json: there is no table ${table} in test/renaming/tables.json`);
  const dealt = namesFor(list, seed);
  const called = new Map(Object.entries(words));
  for (const [own, slot] of Object.entries(SLOTS)) called.set(own, dealt.get(slot) ?? own);
  called.set("AMMAN", (called.get("AMMAN") ?? "").toUpperCase());
  called.set("Adeeb", (called.get("Mohammad Adeeb") ?? "").split(" ").at(-1) ?? "");
  for (const [at, day] of WEEK.entries()) called.set(day, WEEK[(at + shift) % 7] ?? day);
  if (shift % 7 !== 0) {
    // Only the Saturday and the Sunday are a weekend.
    called.set("over the weekend", `on ${called.get("Saturday")} and ${called.get("Sunday")}`);
    called.set("weekend gains", "latest gains");
  }
  return { name: table, shift, words: (text) => withArticles(replaced(text, called)), quarter: quarters(seed) };
}

/** Each name for its other, all at once, so that a name given is not taken for one to be replaced. */
function replaced(text: string, called: ReadonlyMap<string, string>): string {
  const own = [...called.keys()].sort((one, other) => other.length - one.length);
  const names = new RegExp(`(?<!\\p{L})(?:${own.join("|")})(?=s?(?!\\p{L}))`, "giu");
  const byLower = new Map([...called].map(([name, other]) => [name.toLowerCase(), [name, other] as const]));
  return text.replace(names, (found) => {
    const [name, other] = byLower.get(found.toLowerCase()) ?? [found, found];
    if (found === name) return other;
    // A word for a side that opens a sentence; anything else in other letters is another word ("aleppo" in an id).
    return found === capital(name) ? capital(other) : found;
  });
}

/** "A rebel" becomes "an insurgent". */
const withArticles = (text: string): string => text.replace(/\b([Aa]) (?=[aeiou])/g, "$1n ");

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Names of three syllables, no two alike, in an order that the seed tells. */
function quarters(seed: number): (number: number) => string {
  const pick = chance(seed);
  const start = pick(SYLLABLES.length ** 2);
  const at = (place: number) => SYLLABLES[place % SYLLABLES.length] ?? "";
  return (number) => {
    const n = number + start;
    return capital(at(n) + at(Math.floor(n / SYLLABLES.length) + 5) + at(n * 7 + Math.floor(n / 144)));
  };
}

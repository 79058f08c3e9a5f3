import { phrases as ar } from "../../src/languages/ar/phrases.ts";
import { phrases as en } from "../../src/languages/en/phrases.ts";
import { type Gazetteer, gazetteer } from "../../src/places/gazetteer.ts";
import { newPlace, type Place, type PlaceId, type PlaceKind } from "../../src/places/place.ts";
import type { Settings } from "../../src/places/resolve.ts";

export const id = (words: string): PlaceId => words as PlaceId;

/** A place in a line: its id is its name in small letters, unless there is one before a colon. */
export function place(words: string, kind: PlaceKind, parent: string | null, more: Partial<Place> = {}): Place {
  const [first = "", second] = words.split(": ");
  const name = second ?? first;
  return newPlace({
    id: id(second ? first : name.toLowerCase()),
    name,
    kind,
    parents: parent ? [id(parent)] : [],
    ...more,
  });
}

/** A country of provinces, two cities with quarters of one name, and a name that a province shares with its city. */
const world: Gazetteer = gazetteer([
  place("Arda", "country", null),
  place("pn: Norland", "province", "arda"),
  place("ps: Sahel", "province", "arda"),
  place("cs: Sahel", "city", "ps", { names: ["ساحل"], population: { low: 90_000, high: 90_000, source: "census" } }),
  place("Qartaba", "city", "pn", {
    aliases: ["Old Qartaba"],
    population: { low: 400_000, high: 500_000, source: "census" },
  }),
  place("East Qartaba", "region", "qartaba", { names: ["قرطبة الشرقية"] }),
  place("q1: Midan", "neighbourhood", "qartaba", { names: ["الميدان"], point: [10, 10] }),
  place("q2: al-Midan", "neighbourhood", "cs", { point: [20, 20] }),
  place("Sakhour", "neighbourhood", "east qartaba", { names: ["الصاخور"] }),
  place("Bab al-Nayrab", "neighbourhood", "qartaba"),
  place("Hanano", "neighbourhood", "east qartaba", { aliases: ["Masaken Hanano"] }),
  place("Hamdaniyeh", "neighbourhood", "qartaba"),
  place("New Town", "neighbourhood", "qartaba"),
  place("Bethany", "town", "pn"),
  place("far: Bethany", "town", null, { outside: true }),
]);

export const settings: Settings = { gazetteer: world, words: [en, ar] };

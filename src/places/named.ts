import type { Bearer, Gazetteer } from "./gazetteer.ts";
import { type Said, type Size, said, type Told } from "./phrase.ts";
import type { PlaceKind } from "./place.ts";

/** A name that stands in a phrase, who bears it, and what the words about it say. */
export interface Named {
  readonly bearers: readonly Bearer[];
  readonly said: Said;
  readonly number?: string;
}

/** The longest run of words that is a name, where all other words are of those that stand about names. */
export function nameIn(told: readonly Told[], gazetteer: Gazetteer): Named | null {
  for (let length = told.length; length > 0; length--) {
    for (let first = 0; first + length <= told.length; first++) {
      const last = first + length;
      if (told.some(({ role }, at) => role === null && (at < first || at >= last))) continue;
      const named = nameAt(told, first, last, gazetteer);
      if (named) return named;
    }
  }
  return numbered(told, gazetteer);
}

function nameAt(told: readonly Told[], first: number, last: number, gazetteer: Gazetteer): Named | null {
  const run = told.slice(first, last);
  const name = run.map(({ word }) => word).join(" ");
  const about = said(told, first, last);
  const fitting = (bearers: readonly Bearer[]): readonly Bearer[] =>
    bearers.filter(({ place, by }) => fits(place.kind, about.size) && (by !== "key" || mayBeName(run)));
  const all = gazetteer.bearers(name);
  const found = fitting(all);
  const exact = all.some(({ by }) => by !== "key");
  const bearers = found.length === 0 && exact ? fitting(gazetteer.like(name)) : found;
  return bearers.length > 0 ? { bearers, said: about } : null;
}

/** A word like "north", and one without a capital where the script has them, is no name for being like one. */
const mayBeName = (run: readonly Told[]): boolean =>
  run.some(({ role, word }) => role === null && /[\p{Lu}\p{Lo}]/u.test(word));

/** "Hamdaniyeh II", where no place of its own has that name. */
function numbered(told: readonly Told[], gazetteer: Gazetteer): Named | null {
  const number = told[told.length - 1]?.word ?? "";
  if (told.length < 2 || !/^(?:[IVX]+|\d{1,2})$/.test(number)) return null;
  const named = nameIn(told.slice(0, -1), gazetteer);
  return named && { ...named, number };
}

/** "Midan district of Aleppo": a name, and in which other it lies. */
export function nameBefore(told: readonly Told[], gazetteer: Gazetteer): Named | null {
  for (let at = told.length - 2; at > 0; at--) {
    const role = told[at]?.role;
    if (role !== "small" && role !== "in") continue;
    const inner = nameIn(told.slice(0, at), gazetteer);
    const outer = nameIn(told.slice(at + 1), gazetteer);
    if (!inner || !outer) continue;
    const bearers = inner.bearers.filter(({ place }) =>
      outer.bearers.some((other) => gazetteer.lies(place, other.place)),
    );
    if (bearers.length > 0) return { ...inner, bearers };
  }
  return null;
}

/** "Idlibs countryside": an owner that has lost its apostrophe. */
export const owned = (told: readonly Told[]): readonly Told[] =>
  told.map((one, at) =>
    one.role === null && at + 1 < told.length ? { ...one, word: one.word.replace(/(?<=\p{Lu}\p{Ll}+)s$/u, "") } : one,
  );

/** What cannot be called by a noun of a size: "Idlib city" is no province, "Aleppo province" is no city. */
const UNFIT: Readonly<Record<Size, readonly PlaceKind[]>> = {
  wide: ["city", "town", "village", "camp", "neighbourhood", "facility"],
  settled: ["country", "province", "district", "subdistrict"],
  quarter: ["country", "province", "city"],
  ground: [],
};

const fits = (kind: PlaceKind, size: Size | null): boolean => size === null || !UNFIT[size].includes(kind);

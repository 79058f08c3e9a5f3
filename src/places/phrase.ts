import type { Compass, PhraseWords } from "../languages/phrases.ts";
import { plainName } from "../names/key.ts";

export type Side = Compass | "about";

/** What a noun before or behind a name says of the size of what is named. */
export type Size = "wide" | "settled" | "quarter" | "ground";

/** What a word of a phrase is, where it is no part of a name. */
type Role = Size | Side | "part" | "held" | "in" | "small";

/** One word of a phrase, and what it is if it is no part of a name; null where only a name can hold it. */
export interface Told {
  readonly word: string;
  readonly role: Role | null;
}

/** What the words about a name say of it. */
export interface Said {
  readonly size: Size | null;
  readonly sides: readonly Side[];
  /** Only a part of what is named, or something in it, is meant. */
  readonly part: boolean;
  /** Whose ground it is said to be: "regime" of "regime-held". */
  readonly held: string | null;
}

/** The words that languages have about names, looked up by their plain form. */
export type Vocabulary = ReadonlyMap<string, Role>;

export function vocabulary(languages: readonly PhraseWords[]): Vocabulary {
  const roles = new Map<string, Role>();
  const enter = (words: string, role: Role): void => {
    for (const word of words.split(" ")) if (word !== "") roles.set(plainName(word), role);
  };
  for (const words of languages) {
    enter(words.small, "small");
    enter(words.in, "in");
    enter(words.parts, "part");
    enter(words.about, "about");
    for (const [side, names] of Object.entries(words.sides)) enter(names, side as Compass);
    for (const size of ["ground", "quarter", "settled", "wide"] as const) enter(words[size], size);
    for (const word of words.held.split(" ")) if (word !== "") roles.set(`-${plainName(word)}`, "held");
  }
  return roles;
}

/** The words of a phrase, told apart. A possessive loses its ending. */
export const tell = (phrase: string, roles: Vocabulary): readonly Told[] =>
  phrase
    .split(/\s+/)
    .map((word) => word.replace(/^[\p{P}\p{S}]*(?=[\p{L}\p{N}'’‘])|[,.;:!?()[\]"“”]+$/gu, "").replace(/['’]s?$/u, ""))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => ({ word, role: roleOf(word, roles) }));

function roleOf(word: string, roles: Vocabulary): Role | null {
  const plain = plainName(word);
  const own = roles.get(plain.replaceAll(" ", "")) ?? roles.get(plain);
  if (own) return own;
  const second = /.-(\p{L}+)$/u.exec(word)?.[1];
  return second ? (roles.get(`-${plainName(second)}`) ?? null) : null;
}

/** What the words say that stand before `first` or from `last` on. */
export function said(words: readonly Told[], first: number, last: number): Said {
  const about = words.filter((_, at) => at < first || at >= last);
  const sizes = about.flatMap(({ role }) => (isSize(role) ? [role] : []));
  const before = words.slice(0, first);
  const lies = before.findIndex(({ role }) => role === "in");
  const inside = lies > 0 && before.slice(0, lies).some(({ role }) => isSize(role));
  return {
    // Of "the district in the city of Homs" the last noun is that of Homs.
    size: sizes[sizes.length - 1] ?? null,
    sides: [...new Set(words.flatMap((_, at) => (at < first || at >= last ? sideAt(words, at) : [])))],
    part: inside || about.some(({ role }) => role === "part"),
    held: about.find(({ role }) => role === "held")?.word.replace(/-\p{L}+$/u, "") ?? null,
  };
}

/** "The northern province of Aleppo" is no part of it, but tells where it lies. */
function sideAt(words: readonly Told[], at: number): readonly Side[] {
  const role = words[at]?.role ?? null;
  return isSide(role) && words[at + 1]?.role !== "wide" ? [role] : [];
}

const isSize = (role: Role | null): role is Size =>
  role === "wide" || role === "settled" || role === "quarter" || role === "ground";

const isSide = (role: Role | null): role is Side =>
  role !== null && !isSize(role) && role !== "part" && role !== "held" && role !== "in" && role !== "small";

/** A noun phrase without a name: "hospital", "other areas". Only a script with capitals can tell. */
export const isNameless = (words: readonly Told[]): boolean =>
  words.every(({ word, role }) => role !== null || /^[^\p{Lu}\p{Lo}]+$/u.test(word));

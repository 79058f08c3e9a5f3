/**
 * How Latin letters write Arabic sounds, longest first: each run of letters gives a code, which is what the key is made of,
 * and keeps itself as the letter that was written, so that two ways of writing one code can still be told apart a little.
 * One capital is a code of its own where no small letter is free: C for sh, X for kh.
 */
const CONSONANTS: ReadonlyMap<string, string> = new Map(
  (
    "tch C|sch C|sh C|ch C|kh X|gh g|dj g|dh d|th t|ph f|ck k|" +
    "b b|p b|c k|d d|f f|v f|g g|j g|h h|k k|q k|l l|m m|n n|r r|s s|t t|x X|z z"
  )
    .split("|")
    .map((pair) => pair.split(" ") as [string, string]),
);

/** Letters that lose more than a mark when their marks are taken off. */
const MARKED: Readonly<Record<string, string>> = {
  ş: "sh",
  š: "sh",
  ç: "ch",
  č: "ch",
  ž: "j",
  ğ: "gh",
  ǧ: "j",
  ġ: "gh",
  ḫ: "kh",
  ẖ: "kh",
  ḏ: "dh",
  ṯ: "th",
  ı: "i",
  ß: "ss",
  ł: "l",
  ø: "o",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ð: "dh",
  þ: "th",
};

/** Words that are written in more ways than letters can tell, and the one that stands for all. */
const SAME_WORD: Readonly<Record<string, string>> = {
  sheik: "sheikh",
  shaik: "sheikh",
  cheik: "sheikh",
  bin: "ibn",
  ben: "ibn",
  tell: "tal",
  tel: "tal",
  til: "tal",
  djebel: "jabal",
  gebel: "jabal",
};

const VOWELS: Readonly<Record<string, string>> = { a: "a", e: "e", i: "i", o: "u", u: "u", w: "u", y: "i" };

/** What a run of Latin letters is made of: consonants as code and as written, and before, between and after them the vowels. */
export interface Sounds {
  readonly code: string;
  readonly letters: readonly string[];
  /** One more than the consonants: a, e, i (i, y, ee) and u (o, u, w, ou), none twice in a row. */
  readonly vowels: readonly string[];
}

const PLAIN = /^[a-z\u0600-\u064a]*$/;

/** A word in small Latin letters without marks that are no letters. */
export const plainLatin = (word: string): string =>
  PLAIN.test(word)
    ? word
    : [...word]
        .map((letter) => MARKED[letter] ?? letter)
        .join("")
        .normalize("NFD")
        .replace(/\p{M}/gu, "");

/** The sounds of a word as `plainLatin` gives it. A doubled letter is one. */
export function latinSounds(plain: string): Sounds {
  const word = SAME_WORD[plain] ?? plain;
  const letters: string[] = [];
  const vowels: string[] = [""];
  let code = "";
  for (let at = 0; at < word.length; ) {
    const vowel = VOWELS[word[at] ?? ""];
    if (vowel) {
      const long = word.startsWith("ee", at) ? "i" : vowel;
      const before = vowels[vowels.length - 1] ?? "";
      if (!before.endsWith(long)) vowels[vowels.length - 1] = before + long;
      at += long === vowel ? 1 : 2;
      continue;
    }
    const [written, sound] = consonantAt(word, at);
    at += written.length;
    if (vowels[vowels.length - 1] === "" && code.endsWith(sound)) continue;
    code += sound;
    letters.push(written);
    vowels.push("");
  }
  return { code, letters, vowels };
}

function consonantAt(word: string, at: number): readonly [string, string] {
  if (word[at] === "c" && /[eiy]/.test(word[at + 1] ?? "")) return ["c", "s"];
  for (let length = 3; length > 0; length--) {
    const letters = word.slice(at, at + length);
    const code = CONSONANTS.get(letters);
    if (code) return [letters, code];
  }
  return [word.charAt(at), word.charAt(at)];
}

import { arabicSounds, OTHER_SOUNDS, plainArabic } from "./arabic.ts";
import { latinSounds, plainLatin, type Sounds } from "./latin.ts";

/** One way to read one word of a name. */
export interface Word extends Sounds {
  /** Written without its short vowels, so that any may stand where none is. */
  readonly unvowelled: boolean;
}

const ARABIC = /[\u0600-\u06FF]/;
const LATIN = /^[a-z]+$/;

/** Arabic's article as it is run together with its word. */
const RUN_IN = /^[ae]l(?=[bcdfghjkmnpqrstvxz].{3})/;

/**
 * The ways to read a word that `wordsOf` gives, the likeliest first: with a final h and without it, with an article run
 * into it and without, and where Arabic letters have two sounds with each. `last` is false where another word follows: a
 * taa marbuta may then be heard as t. A word in other letters is its own key, letter by letter.
 */
export function readings(word: string, last: boolean): readonly Word[] {
  if (ARABIC.test(word)) return arabicReadings(plainArabic(word), last);
  const plain = plainLatin(word);
  if (!LATIN.test(plain)) return [asItStands(plain)];
  return unlessRunIn(plain).flatMap((bare) => latinReadings(bare));
}

const unlessRunIn = (plain: string): readonly string[] =>
  RUN_IN.test(plain) ? [plain, plain.replace(RUN_IN, "")] : [plain];

/** "Jabriyeh": the h is written for the eye alone; that of "Salah" is heard. */
function latinReadings(plain: string): readonly Word[] {
  const spoken = [plain];
  if (/..[ae]h$/.test(plain)) spoken.unshift(plain.slice(0, -1));
  return spoken.map((one) => heard(one, latinSounds(one), false));
}

function arabicReadings(plain: string, last: boolean): readonly Word[] {
  const forms = [plain.replace(/(?<=..)ه$/, "ة")];
  if (forms[0] !== plain) forms.push(plain);
  if (!last && forms[0]?.endsWith("ة")) forms.push(`${plain.slice(0, -1)}ات`.replace("اات", "ات"));
  const twice = [...plain].some((letter) => OTHER_SOUNDS[letter]);
  return forms.flatMap((form) =>
    (twice ? [false, true] : [false]).map((other) => heard(form, arabicSounds(form, other), true)),
  );
}

/** A word of vowels alone keeps them, or it would have no key. */
const heard = (plain: string, sounds: Sounds, unvowelled: boolean): Word =>
  sounds.code === "" ? asItStands(plain) : { ...sounds, unvowelled };

function asItStands(plain: string): Word {
  const letters = [...plain];
  return { code: plain, letters, vowels: ["", ...letters.map(() => "")], unvowelled: false };
}

import { Mark } from "../lexicon.ts";
import type { Word } from "../text.ts";
import { Form } from "../verb-forms.ts";
import type { VerbGroup } from "./phrases.ts";

const PARTICIPLE = /(?:ed|en|wn|ung|ught|ost|eft|ade|ilt|eld|hot|uck|elt|ent|ept|old|ound|one|ken|ed|un|ut|et|it)$/;

/** The verb group that begins with the word at `at`, if one does. */
export function verbGroupAt(words: readonly Word[], at: number, last: number): VerbGroup | null {
  const opener = words[at] as Word;
  let j = at;
  let infinitive = false;
  if (
    (opener.lower === "to" && opener.pos !== "ADP") ||
    (opener.lower === "to" && opensInfinitive(words, at + 1, last))
  ) {
    if (!opensInfinitive(words, at + 1, last)) return null;
    infinitive = true;
    j++;
  } else if (!opensGroup(words, at, last)) return null;
  let [be, have, modal, negated, verb, aux, progressive] = [false, false, -1, false, -1, -1, false];
  while (j < last) {
    const word = words[j] as Word;
    const marks = word.lex?.marks ?? 0;
    if (marks & Mark.negation && word.lower !== "no" && word.lower !== "without") negated = true;
    else if (isAuxiliary(words, j, last, verb)) {
      if (marks & Mark.be) be = true;
      else if (marks & Mark.have) have = true;
      else if (marks & Mark.modal && modal < 0) modal = j;
      aux = j;
    } else if (isVerb(word, aux >= 0 || infinitive)) {
      verb = j;
      j++;
      break;
    } else if (!(word.pos === "ADV" && verbFollows(words, j + 1, last))) break;
    j++;
  }
  if (verb < 0 && aux < 0) return null;
  const particle =
    verb >= 0
      ? (words[verb] as Word).lex?.verbs.find(({ particle }) => particle !== null && words[j]?.lower === particle)
      : undefined;
  if (particle && j < last) j++;
  const copula = verb < 0;
  const main = copula ? aux : verb;
  const spelt = (words[main] as Word).lower;
  const ing = /ing$/.test(spelt);
  if (ing && be) progressive = true;
  const passive = !copula && be && !ing && (PARTICIPLE.test(spelt) || participleForm(words[main] as Word));
  const bare = aux < 0 && !infinitive;
  const form = infinitive
    ? "infinitive"
    : ing && bare
      ? "ing"
      : !copula && bare && edForm(words[main] as Word)
        ? "ed"
        : (words[at] as Word).lower === "being" || (words[at] as Word).lower === "having"
          ? "ing"
          : "finite";
  return {
    type: "verb",
    first: at,
    last: j,
    verb: main,
    passive,
    form,
    negated,
    modal,
    perfect: have,
    progressive,
    copula,
  };
}

const participleForm = (word: Word): boolean => ((word.lex?.forms ?? 0) & (Form.ed | Form.participle)) !== 0;

/** A form that may be a past or a participle: "killed", "hit". */
const edForm = (word: Word): boolean =>
  word.lex !== undefined && word.lex.forms > 0 ? participleForm(word) : /ed$|wn$|ken$/.test(word.lower);

function opensGroup(words: readonly Word[], at: number, last: number): boolean {
  const word = words[at] as Word;
  if (word.pos === "VERB" || word.pos === "AUX") return true;
  const marks = word.lex?.marks ?? 0;
  if (marks & Mark.negation && word.lower !== "no" && word.lower !== "without") return verbFollows(words, at + 1, last);
  if (word.pos === "ADV") return verbFollows(words, at + 1, last);
  return false;
}

const opensInfinitive = (words: readonly Word[], at: number, last: number): boolean => {
  for (let k = at; k < Math.min(last, at + 2); k++) {
    const word = words[k] as Word;
    if ((word.pos === "VERB" || word.pos === "AUX") && !/ing$/.test(word.lower)) return true;
    if (word.pos !== "ADV")
      return ((word.lex?.forms ?? 0) & Form.base) !== 0 && word.pos !== "PROPN" && (word.lex?.nouns.length ?? 0) === 0;
  }
  return false;
};

const verbFollows = (words: readonly Word[], at: number, last: number): boolean => {
  for (let k = at; k < Math.min(last, at + 2); k++) {
    const { pos } = words[k] as Word;
    if (pos === "VERB" || pos === "AUX") return true;
    if (pos !== "ADV" && pos !== "PART") return false;
  }
  return false;
};

function isAuxiliary(words: readonly Word[], j: number, last: number, verb: number): boolean {
  const word = words[j] as Word;
  if (verb >= 0) return false;
  if (word.pos === "AUX") return true;
  const marks = word.lex?.marks ?? 0;
  if (word.pos !== "VERB" || !(marks & (Mark.be | Mark.have | Mark.do | Mark.modal))) return false;
  if (marks & (Mark.be | Mark.modal)) return true;
  const next = words[j + 1];
  return (
    j + 1 < last &&
    next !== undefined &&
    (next.pos === "VERB" || next.pos === "AUX" || next.pos === "ADV" || next.pos === "PART")
  );
}

const isVerb = (word: Word, aux: boolean): boolean =>
  word.pos === "VERB" || (aux && word.pos !== "PROPN" && word.pos !== "DET" && participleForm(word));

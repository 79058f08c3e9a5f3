import model from "wink-eng-lite-web-model";
import winkNLP, { type WinkMethods } from "wink-nlp";
import type { Pos } from "../text.ts";
import { hintSymbol } from "./automaton.ts";

/** What wink's model knows of a token before it has seen its neighbours. */
export interface Token {
  readonly text: string;
  /** Where it begins in its run, and where it ends; -1 for a token of blanks. */
  readonly start: number;
  readonly end: number;
  /** The likeliest part of speech, its place in wink's list. */
  readonly tag: number;
  /** A part of a contraction ("don't"), whose tag the neighbours do not change. */
  readonly fixed: boolean;
  readonly hint: number;
  readonly able: number;
}

/** The part of wink's inner document that its last step, the one that writes the tags, is handed. */
interface Raw {
  readonly tokens: readonly number[];
  readonly cache: {
    value(token: number): string;
    normal(token: number): number;
    nox(spaces: number): number;
    property(token: number, name: string): number;
    isMemberPOS(token: number, tag: number): boolean;
  };
}

interface PosModel {
  readonly machines: readonly string[];
  readonly updater: unknown;
  readonly transformers: unknown;
}

const posModel = (model.pos as () => PosModel)();
/** wink's automata that mend the likeliest tags by their neighbours, in the order in which they run. */
export const machines: readonly string[] = posModel.machines;
/** What we do not use is not loaded; wink's loader of `metaCER` doubles its text each time, and fails at the twentieth. */
const nothing = () => ({ machines: [], transformers: [] });

/** wink's parts of speech, in its order. */
export const PARTS: readonly (Pos | "UNK")[] =
  "UNK ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SPACE SYM VERB X SCONJ".split(" ") as Pos[];
/** wink writes so many numbers for a token: which it is, blanks before it and a contraction's normal form, its tag, and another. */
const SIZE = 4;
const BLANKS = 0xffff;

/**
 * wink, made to tell what it knows of each token by itself: the model is handed over with no automata, and with its own
 * last step in place of the one that writes the tags. Takes many runs at a time, for a document costs wink more than a word.
 */
export function tokenizer(): (runs: readonly string[]) => Token[][] {
  let tokens: Token[][] = [];
  let asked: readonly string[] = [];
  const setter = (raw: Raw, tags: readonly number[]): void => {
    tokens = tokensOf(asked, raw, tags);
  };
  const pos = () => ({ ...posModel, machines: [], setter });
  const wink: WinkMethods = winkNLP({ ...model, pos, sbd: nothing, ner: nothing, metaCER: nothing }, ["pos"]);
  return (runs) => {
    asked = runs;
    wink.readDoc(runs.join(" "));
    return tokens;
  };
}

/** The tokens of each run; those with a blank before them begin one. */
function tokensOf(runs: readonly string[], { tokens, cache }: Raw, tags: readonly number[]): Token[][] {
  const found: Token[][] = [];
  let at = 0;
  for (let k = 0; k < tags.length; k++) {
    const [id = 0, blanks = 0, told] = tokens.slice(k * SIZE, (k + 1) * SIZE);
    if (k === 0 || (blanks & BLANKS) > 0) {
      found.push([]);
      at = 0;
    }
    const text = cache.value(id);
    const start = text.trim() === "" ? -1 : (runs[found.length - 1] ?? "").indexOf(text, at);
    if (start >= 0) at = start + text.length;
    const normal = blanks > BLANKS ? cache.nox(blanks) : cache.normal(id);
    const hint = hintSymbol(cache.property(id, "posHint"));
    found
      .at(-1)
      ?.push({ text, start, end: at, tag: tags[k] ?? 0, fixed: told !== 0, hint, able: ableOf(cache, normal) });
  }
  return found;
}

/** A bit for each part of speech that a word can be. */
function ableOf(cache: Raw["cache"], normal: number): number {
  let able = 0;
  for (let part = 1; part < PARTS.length; part++) if (cache.isMemberPOS(normal, part)) able |= 1 << part;
  return able;
}

/** An automaton of wink's model: version, last state, transitions, what a last state says, which of its words it says it of. */
type Told = readonly [
  number,
  number,
  Readonly<Record<string, Readonly<Record<string, number>>>>,
  Readonly<Record<string, string>>,
  Readonly<Record<string, readonly [number, number]>>,
];

/** The model writes a word's hint, where it has one, as a symbol above this; below are the parts of speech. */
const HINTS = 1_080_000;
/** The symbol by which a state tells where to fall back when nothing else fits. */
const OTHERWISE = 2_070_003;
/** Symbols of the tables: parts of speech are below this (wink has 19), hints above (it has 33), and the rows hold so many. */
const FIRST_HINT = 24;
const WIDTH = 64;

/** What a run of words is tagged with: columns, a row a token. */
export interface Row {
  /** The part of speech as it is held so far; 0 is passed over. */
  readonly tags: Uint8Array;
  /** The symbol of the word's hint; 0 where it has none and goes by its tag. */
  readonly hints: Uint8Array;
  /** A bit for each part of speech that the word can be. */
  readonly able: Uint32Array;
}

/** Mends the tags of the first `length` tokens of a row. */
export type Automaton = (row: Row, length: number) => void;

/** The symbol of a hint in the rows. */
export const hintSymbol = (hint: number): number => (hint === 0 ? 0 : FIRST_HINT + hint);

/**
 * wink's automaton, its transitions in one table. As wink's own it looks for the longest pattern from each token on, and goes
 * on behind it; a pattern says what one of its tokens is: for certain (written negative), or if the word can be that.
 */
export function automaton(json: string): Automaton {
  const [, lastState, told, says, marks] = JSON.parse(json) as Told;
  const next = new Uint16Array((lastState + 1) * WIDTH);
  const fallback = new Uint16Array(lastState + 1);
  const target = new Int8Array(lastState + 1);
  const offset = new Uint8Array(lastState + 1);
  for (const [state, moves] of Object.entries(told)) {
    for (const [symbol, to] of Object.entries(moves)) {
      const code = Number(symbol);
      if (code === OTHERWISE) fallback[Number(state)] = to;
      else if (code < FIRST_HINT) next[Number(state) * WIDTH + code] = to;
      else if (code > HINTS) next[Number(state) * WIDTH + hintSymbol(code - HINTS)] = to;
    }
  }
  for (const [state, tag] of Object.entries(says)) target[Number(state)] = Number(tag);
  for (const [state, [skipped]] of Object.entries(marks)) offset[Number(state)] = skipped;
  const say = ({ tags, able }: Row, first: number, state: number): void => {
    const at = first + (offset[state] as number);
    const tag = target[state] as number;
    if (tag < 0) tags[at] = -tag;
    else if (((able[at] as number) >> tag) & 1) tags[at] = tag;
  };
  return (row, length) => {
    const { tags, hints } = row;
    for (let from = 0; from < length; from++) {
      let state = 0;
      let first = from;
      let held = 0;
      let heldAt = from;
      for (let at = from; at <= length; at++) {
        const tag = at === length ? 0 : (tags[at] as number);
        if (tag === 0 && at < length) continue;
        const to = next[state * WIDTH + ((at < length && hints[at]) || tag)] as number;
        if (state === 0) first = at;
        if (target[to] !== 0) {
          say(row, first, to);
          from = at;
          break;
        }
        if (to === 0) {
          if (held !== 0) {
            say(row, first, held);
            from = heldAt;
          }
          break;
        }
        state = to;
        if (fallback[state] !== 0) {
          held = fallback[state] as number;
          heldAt = at;
        }
      }
    }
  };
}

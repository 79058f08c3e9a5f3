/** The names of one war, to be put into a report that has slots for them. */
export interface Table {
  readonly name: string;
  /** How many days the day of publication moves. */
  readonly shift: number;
  readonly place: readonly string[];
  readonly party: readonly string[];
  readonly person: readonly string[];
  readonly body: readonly string[];
  readonly town: readonly string[];
}

const LISTS = ["place", "party", "person", "body", "town"] as const;

/** Slots and the name that each of them has: "place1" -> "Kutum". */
export type Names = ReadonlyMap<string, string>;

/** Gives every slot a name: which, the seed tells. Two lists may share a name; a report must not have it twice. */
export function namesFor(table: Table, seed: number): Names {
  const names = new Map<string, string>();
  for (const list of LISTS)
    for (const [at, name] of shuffled(table[list], seed).entries()) names.set(`${list}${at + 1}`, name);
  return names;
}

/** Marsaglia's xorshift: the same seed, the same numbers below `below`. */
export function chance(seed: number): (below: number) => number {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** Fisher and Yates. */
function shuffled(list: readonly string[], seed: number): string[] {
  const pick = chance(seed);
  const dealt = [...list];
  for (let last = dealt.length - 1; last > 0; last--) {
    const at = pick(last + 1);
    [dealt[last], dealt[at]] = [dealt[at] as string, dealt[last] as string];
  }
  return dealt;
}

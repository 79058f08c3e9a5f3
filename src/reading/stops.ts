/**
 * Where sentences end in a plain run of English letters and marks, by the rules of Unicode for them (UAX 29, SB6 to SB11) and
 * as Intl.Segmenter ends them, many times as fast. Null where a letter or mark stands there whose class is not told here.
 */
export function stopsIn(plain: string, from: number, to: number): number[] | null {
  for (let k = from; k < to; k++) if (classOf(plain.charCodeAt(k)) === UNTOLD) return null;
  const stops: number[] = [];
  for (let k = from; k < to; ) {
    const sort = classOf(plain.charCodeAt(k));
    k++;
    if (sort !== DOT && sort !== MARK) continue;
    if (sort === DOT && isWithin(plain, k - 1, from, to)) continue;
    let at = k;
    while (at < to && classOf(plain.charCodeAt(at)) === CLOSE) at++;
    while (at < to && classOf(plain.charCodeAt(at)) === BLANK) at++;
    if (at === to) break;
    const next = classOf(plain.charCodeAt(at));
    if (next === DOT || next === MARK || next === GOES_ON || (sort === DOT && isSmall(plain, at, to))) continue;
    stops.push(at);
  }
  if (to > from) stops.push(to);
  return stops;
}

const [UNTOLD, OTHER, BLANK, CLOSE, GOES_ON, DOT, MARK, DIGIT, SMALL, CAPITAL] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

const CLASSES: readonly (readonly [sort: number, marks: string])[] = [
  [OTHER, "#$%&*+/<=>@\\^_`|~"],
  [BLANK, " \n"],
  [CLOSE, "\"'()[]{}"],
  [GOES_ON, ",-:;"],
  [DOT, "."],
  [MARK, "!?"],
  [DIGIT, "0123456789"],
  [SMALL, "abcdefghijklmnopqrstuvwxyz"],
  [CAPITAL, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"],
];
const ASCII = new Uint8Array(128);
for (const [sort, marks] of CLASSES) for (const mark of marks) ASCII[mark.charCodeAt(0)] = sort;

/** A dash between words, short or long, goes on as a comma does. */
const classOf = (code: number): number =>
  code < 128 ? (ASCII[code] as number) : code === 0x2013 || code === 0x2014 ? GOES_ON : UNTOLD;

/** A dot before a digit, or between a letter and a capital: "1.5", "U.S", "irresolution.For" (SB6, SB7). */
function isWithin(plain: string, dot: number, from: number, to: number): boolean {
  if (dot + 1 >= to) return false;
  const next = classOf(plain.charCodeAt(dot + 1));
  if (next === DIGIT) return true;
  return next === CAPITAL && dot > from && classOf(plain.charCodeAt(dot - 1)) >= SMALL;
}

/** The first letter from `at` on is a small one, with no stop before it (SB8). */
function isSmall(plain: string, at: number, to: number): boolean {
  for (let k = at; k < to; k++) {
    const sort = classOf(plain.charCodeAt(k));
    if (sort >= SMALL || sort === DOT || sort === MARK) return sort === SMALL;
  }
  return false;
}

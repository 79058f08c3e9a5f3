/** What a broken page or a careless copy puts into a text, and what claims are made of. */
const ODD = [
  ..."\u0000\ud800\udc00\u202e\ufeff\ufffd\u00ad\u200b’“”'\"((]–-.,;:%$€",
  "\r\n",
  "\n\n",
  "\u00a0",
  "\u2028",
  "12",
  "1,2,3",
  " - ",
  "....",
  "الصاخور",
  "🙂",
  "killed 5 ",
  "said ",
  "which ",
  "and ",
  "<p>",
  "&nbsp;",
  "http://a.b/c?d=e",
] as const;

/** A whole number below another. */
export type Pick = (below: number) => number;

type Change = (text: string, at: number, to: number, pick: Pick, other: string) => string;

const changes: readonly Change[] = [
  (text, at, to) => text.slice(0, at) + text.slice(to), // a part is lost
  (text, at, to) => text.slice(0, to) + text.slice(at), // a part is doubled
  (text, at, _to, pick) => text.slice(0, at) + ODD[pick(ODD.length)] + text.slice(at),
  (text, at, to, pick, other) => text.slice(0, at) + other.slice(at, at + pick(300)) + text.slice(to),
  (text, at, to) => text.slice(0, at) + text.slice(at, to).toUpperCase() + text.slice(to),
  (text, at, to) => text.slice(0, at) + text.slice(at, to).replaceAll(" ", "") + text.slice(to),
  (text, at, to) => text.slice(0, at) + text.slice(at, to).split(" ").toReversed().join(" ") + text.slice(to),
  (text, at, to, pick) => text.slice(0, to) + text.slice(at, to).repeat(pick(12)) + text.slice(to),
];

/** Up to eight changes to a text, each at a place and of a length that the seed tells. */
export function mutate(text: string, other: string, pick: Pick): string {
  let made = text;
  for (let left = 1 + pick(8); left > 0; left--) {
    const at = pick(made.length + 1);
    const to = Math.min(made.length, at + pick(pick(4) === 0 ? 1000 : 60));
    made = changes[pick(changes.length)]?.(made, at, to, pick, other) ?? made;
  }
  return made;
}

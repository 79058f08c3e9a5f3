import type { Voice } from "../src/ledger/entry.ts";

/**
 * A made-up war: 5,000 villages in 60 districts, 400 voices, four parties in two blocs. All of it follows from numbers, so
 * that the claims of a bench and the case that they are seen in agree.
 */
export const VILLAGES = 5_000;
const DISTRICTS = 60;
const VOICES = 400;
/** How many papers print it. */
const PAPERS = 60;
const [WEST, SOUTH, EAST, NORTH] = [36, 35, 38, 37] as const;

type Pick = (below: number) => number;

const SYLLABLES = "ba ko ri mel tan zor dul esh vi qa lun der sim hal go fi nar ost ek wu".split(" ");

/** The same word for the same number, another for another. */
function word(nth: number, syllables: number): string {
  let [left, made] = [nth, ""];
  for (let at = 0; at < syllables; at++) {
    made += SYLLABLES[left % SYLLABLES.length];
    left = Math.floor(left / SYLLABLES.length);
  }
  return made.charAt(0).toUpperCase() + made.slice(1);
}

export const village = (nth: number): string => word(nth, 3);
const district = (nth: number): string => `${word(nth, 2)} district`;

/** Where a claim is, in a report's words: the village, mostly with its district. */
export const placesOf = (pick: Pick): readonly string[] => {
  const nth = pick(VILLAGES);
  return pick(3) === 0 ? [village(nth)] : [village(nth), district(nth % DISTRICTS)];
};

export const paper = (pick: Pick): string => `${word(pick(PAPERS), 2)} Post`;

const WORDS = ["the army", "rebels", "the militia", "the coalition"] as const;
export const party = (pick: Pick): string => WORDS[pick(WORDS.length)] as string;

const SPEAKERS = ["an army officer", "a rebel commander", "a local resident", "a medical source"] as const;

/** Every fifth is the paper's own, every fifth has no name, the others are people and bodies by name. */
export function voice(pick: Pick): Voice {
  const nth = pick(VOICES);
  const via = nth % 7 === 0 ? [`${word(nth % 9, 2)} Agency`] : [];
  if (nth % 5 === 0) return { source: null, via, named: true };
  if (nth % 5 === 1) return { source: `${SPEAKERS[nth % SPEAKERS.length]} in ${village(nth)}`, via, named: false };
  return { source: `${word(nth, 2)} ${word(nth * 7, 3)}`, via, named: true };
}

/** The case as its own file says it: half of the named bodies are in its register, some speak for a party. */
export function caseFile(): string {
  const sources = Array.from({ length: VOICES }, (_, nth) => nth)
    .filter((nth) => nth % 5 > 1 && nth % 2 === 0)
    .map((nth) => {
      const speaks = nth % 6 === 0 ? `, speaks_for: ${["army", "rebels", "militia", "coalition"][nth % 4]}` : "";
      return `  - { id: source-${nth}, label: ${word(nth, 2)} ${word(nth * 7, 3)}, what: body${speaks} }`;
    });
  return `title: A made-up war
zone: UTC
extent: [${WEST}, ${SOUTH}, ${EAST}, ${NORTH}]
parties:
  - { id: army, label: the army, descriptors: [army, government forces] }
  - { id: rebels, label: rebels, descriptors: [rebel, opposition] }
  - { id: militia, label: the militia }
  - { id: coalition, label: the coalition }
blocs:
  - { id: government, label: the government and its allies, members: [army, militia] }
  - { id: opposition, label: the opposition, members: [rebels, coalition] }
sources:
${sources.join("\n")}
`;
}

/** Its places: districts without a point, and villages in rows, each a little off its place. */
export function placesFile(pick: Pick): string {
  const rows = Math.ceil(Math.sqrt(VILLAGES));
  const at = (nth: number, from: number, to: number) =>
    (from + ((nth + 0.2 + pick(600) / 1000) / rows) * (to - from)).toFixed(5);
  const villages = Array.from({ length: VILLAGES }, (_, nth) => {
    const [lat, lon] = [at(Math.floor(nth / rows), SOUTH, NORTH), at(nth % rows, WEST, EAST)];
    return `v${nth},${village(nth)},village,${lat},${lon},d${nth % DISTRICTS},${500 + pick(9_000)}`;
  });
  const districts = Array.from({ length: DISTRICTS }, (_, nth) => `d${nth},${district(nth)},district,,,,`);
  return `id,name,kind,lat,lon,parent,population\n${[...districts, ...villages].join("\n")}\n`;
}

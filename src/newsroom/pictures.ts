import { type Case, readCase } from "../case.ts";
import { phrases as ar } from "../languages/ar/phrases.ts";
import { phrases as en } from "../languages/en/phrases.ts";
import { SOLDIERS } from "../languages/en/sides.ts";
import type { Problem } from "../ledger/problem.ts";
import type { Folded } from "../ledger/slip.ts";
import { standing } from "../ledger/standing.ts";
import type { AsOf } from "../ledger/stands.ts";
import type { Lexicon } from "../picture/resolve.ts";
import { resolve } from "../picture/resolve.ts";
import type { Resolved } from "../picture/settled.ts";
import { gazetteer } from "../places/gazetteer.ts";
import { importPlaces } from "../places/import.ts";
import { type Laid, layOf } from "../places/lay.ts";

/** The words that the languages of reports have about places and soldiers. */
const LEXICON: Lexicon = { places: [en, ar], soldiers: SOLDIERS };

/** What stands in a case as of some day, with places, parties and roots as the case knew them then. */
export interface Viewed {
  readonly known: Case;
  readonly laid: Laid;
  readonly resolved: Resolved;
  readonly problems: readonly Problem[];
}

/** The case's files, by name: those of the ledger as of then, or today's. */
export type Files = ReadonlyMap<string, string>;

/** Draws the ground for every picture. `files` puts other settings in the place of those that were known then. */
export async function view(
  folded: Folded,
  asOf: AsOf,
  files?: Files,
): Promise<Viewed | { readonly problems: readonly Problem[] }> {
  const stands = standing(folded, asOf);
  const texts = files ?? new Map([...stands.settings].map(([name, { body }]) => [name, body.text]));
  const read = readCase(texts.get("case.yaml") ?? "");
  if (!read.case) return { problems: read.problems };
  const { known, problems } = { known: read.case, problems: [] as Problem[] };
  const places = [];
  for (const name of known.places) {
    const imported = await importPlaces({ name, text: texts.get(name) ?? "" });
    places.push(...imported.places);
    problems.push(...imported.problems);
  }
  const all = gazetteer(places);
  const laid = layOf(all);
  const resolved = resolve(stands, known, { gazetteer: all, ground: laid.ground }, LEXICON);
  return { known, laid, resolved, problems: [...problems, ...all.problems, ...laid.problems] };
}

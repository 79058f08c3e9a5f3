import { type Case, readCase } from "../case.ts";
import { phrases as ar } from "../languages/ar/phrases.ts";
import { phrases as en } from "../languages/en/phrases.ts";
import { SOLDIERS } from "../languages/en/sides.ts";
import type { Problem } from "../ledger/problem.ts";
import type { Folded } from "../ledger/slip.ts";
import { standing } from "../ledger/standing.ts";
import type { AsOf, Standing } from "../ledger/stands.ts";
import { type Lexicon, resolve } from "../picture/resolve.ts";
import type { Resolved } from "../picture/settled.ts";
import { type Gazetteer, gazetteer } from "../places/gazetteer.ts";
import type { PlaceId } from "../places/ground.ts";
import { importPlaces } from "../places/import.ts";
import { type Laid, layOf } from "../places/lay.ts";
import type { Place } from "../places/place.ts";
import { resolver } from "../places/resolve.ts";
import type { Known } from "../reading/reader.ts";

/** The words that the languages of reports have about places and soldiers. */
export const LEXICON: Lexicon = { places: [en, ar], soldiers: SOLDIERS };

/** A case's files, by name. */
export type Files = ReadonlyMap<string, string>;

/** A case as its files say it, laid out. */
export interface World {
  readonly known: Case;
  readonly gazetteer: Gazetteer;
  readonly laid: Laid;
  readonly problems: readonly Problem[];
}

/** A case whose files cannot be taken; its message names the first place that must be mended. */
export class NoCase extends Error {}

/** Reads the case and its places. What is wrong with single places is a problem, and the rest go on. */
export async function worldOf(files: Files): Promise<World> {
  const { case: known, problems: wrong } = readCase(files.get("case.yaml") ?? "");
  if (!known) throw new NoCase(wrong.map(({ where, says }) => `${where}: ${says}`).join("\n"));
  const places: Place[] = [];
  const problems: Problem[] = [];
  for (const name of known.places) {
    const imported = await importPlaces({ name, text: files.get(name) ?? "" });
    places.push(...imported.places);
    problems.push(...imported.problems);
  }
  const all = gazetteer(places);
  const laid = layOf(all);
  return { known, gazetteer: all, laid, problems: [...problems, ...all.problems, ...laid.problems] };
}

/** What stands in a case as of some day, with places, parties and roots as the case knew them then. */
export interface Viewed {
  readonly world: World;
  readonly resolved: Resolved;
}

/** The ground of every picture. `files` puts other settings in the place of those that were known then. */
export async function view(folded: Folded, asOf: AsOf, files?: Files): Promise<Viewed> {
  const stands = standing(folded, asOf);
  const world = await worldOf(files ?? filesThen(folded, stands));
  const { known, gazetteer: all, laid } = world;
  return { world, resolved: resolve(stands, known, { gazetteer: all, ground: laid.ground }, LEXICON) };
}

/** The case's files as they were known then; before the first were written down, those first ones. */
function filesThen({ settings }: Folded, stands: Standing): Files {
  const first = settings.toReversed().map(({ body }) => [body.file, body.text] as const);
  return new Map([...first, ...[...stands.settings].map(([name, { body }]) => [name, body.text] as const)]);
}

/** The place that a person means, by its id or by a name; the message of the error names those that it may be. */
export function placeNamed({ gazetteer: all, known }: World, words: string): PlaceId {
  const own = all.get(words as PlaceId);
  if (own) return own.id;
  const met = resolver({ gazetteer: all, words: LEXICON.places, extent: known.extent })(words);
  if (met.status === "found") return met.place.id;
  const some = met.status === "ambiguous" ? met.candidates.map(({ place }) => `${place.id} (${place.name})`) : [];
  const may =
    some.length > 0 ? `it may be ${some.join(", ")}. Name one by its id.` : "no place of the case bears that name.";
  throw new NoCase(`"${words}": ${may}`);
}

/** What a case tells a reader beforehand: the names of its places, its parties and of who is quoted. */
export const knownOf = ({ known, gazetteer: all }: World): Known => ({
  places: all.places.flatMap(({ name, names, aliases }) => [name, ...names, ...aliases]),
  parties: known.parties.all.flatMap(({ names }) => names),
  sources: known.parties.sources.flatMap(({ label, names }) => [label, ...names]),
});

/** The last day that anything is said of, and so the day that a person asks for who gives none. */
export const lastDay = ({ settled }: Resolved): string | null =>
  settled.reduce<string | null>((last, { to }) => (to !== null && (last === null || to > last) ? to : last), null);

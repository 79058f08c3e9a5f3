import type { Problem } from "../ledger/problem.ts";
import { importPlaces, placeForms } from "../places/import.ts";
import { resolver } from "../places/resolve.ts";
import type { Files, World } from "./pictures.ts";
import { LEXICON } from "./pictures.ts";

/** What one file of places gives: by which form, how many, what was left out and why. */
export interface PlacesFile {
  readonly file: string;
  /** As a person knows the form: "OCHA COD"; null where no form knows the file. */
  readonly form: string | null;
  readonly rows: number;
  readonly places: number;
  readonly left: Readonly<Record<string, number>>;
  readonly problems: readonly Problem[];
}

export async function placesFiles(files: Files): Promise<PlacesFile[]> {
  const found: PlacesFile[] = [];
  for (const [name, text] of files) {
    const { form, rows, places, left, problems } = await importPlaces({ name, text });
    const label = placeForms.find(({ id }) => id === form)?.label ?? null;
    found.push({ file: name, form: label, rows, places: places.length, left, problems });
  }
  return found;
}

/** What a report's words come to on the case's map, in a line. */
export function whereIs({ gazetteer, known }: World, words: string): string {
  const met = resolver({ gazetteer, words: LEXICON.places, extent: known.extent })(words);
  switch (met.status) {
    case "found":
      return `${met.place.id} (${met.place.name}), by its ${met.by} “${met.met}”`;
    case "ambiguous":
      return `ambiguous: ${met.candidates.map(({ place, met: name }) => `${place.id} (${place.name}, by “${name}”)`).join(", ")}`;
    case "relation":
      return `a relation${met.sides.length > 0 ? ` (${met.sides.join(", ")})` : ""} to ${met.of ? `${met.of.id} (${met.of.name})` : "no place that is named"}`;
    case "unresolved":
      return "no place of the case bears that name";
  }
}

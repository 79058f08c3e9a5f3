import { cod } from "./import/cod.ts";
import type { Imported, PlaceFile, PlaceForm } from "./import/form.ts";
import { geonames } from "./import/geonames.ts";
import { osm } from "./import/osm.ts";
import { ownGeoJson, ownTable } from "./import/own.ts";

/** Every form of place file. A new one: a file in `import/`, and one line here, above any that would take its files too. */
export const placeForms: readonly PlaceForm[] = [geonames, ownTable, cod, osm, ownGeoJson];

/** The places of a file, by the form that is named, or else by the first that recognises it. */
export async function importPlaces(file: PlaceFile, form?: string): Promise<Imported> {
  const ids = placeForms.map(({ id }) => id).join(", ");
  const known = placeForms.find((one) => (form === undefined ? one.recognises(file) : one.id === form));
  if (known) return known.read(file);
  if (form !== undefined) throw new Error(`No form of place file is called "${form}". There are ${ids}.`);
  const says = `is no file of places that is known. Give it a row of column names (id, name, lat, lon …), or say which form it has: ${ids}.`;
  return { form: null, places: [], rows: 0, left: {}, problems: [{ check: "unknown-form", where: file.name, says }] };
}

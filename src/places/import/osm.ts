import type { Problem } from "../../ledger/problem.ts";
import { newPlace, type PlaceId, type PlaceKind } from "../place.ts";
import { type Cells, cell, list, orElse, populationOf } from "./cells.ts";
import { properties } from "./cod.ts";
import { looksLikeGeoJson } from "./features.ts";
import { type PlaceForm, type RowGives, refused } from "./form.ts";
import { fromFeatures, otherNames } from "./own.ts";

/**
 * An extract of OpenStreetMap as GeoJSON, as Overpass Turbo, osmtogeojson and osmium write it: `name`, `name:ar`, `alt_name`,
 * `place`, `boundary`, `amenity`. What has no name, and what is neither a place nor a boundary nor a facility, is counted and left.
 */
export const osm: PlaceForm = {
  id: "osm",
  label: "OpenStreetMap",
  recognises: ({ text }) =>
    looksLikeGeoJson(text) &&
    (/"@?id"\s*:\s*"(?:node|way|relation)\/\d+"/.test(text.slice(0, 100_000)) ||
      properties(text).some((name) => name === "place" || name === "admin_level" || name.startsWith("name:"))),
  read: (file) => fromFeatures("osm", file, osmPlace),
};

const PLACES: Readonly<Record<string, PlaceKind>> = {
  country: "country",
  state: "province",
  province: "province",
  region: "region",
  district: "district",
  county: "district",
  municipality: "subdistrict",
  city: "city",
  town: "town",
  village: "village",
  hamlet: "village",
  isolated_dwelling: "village",
  borough: "neighbourhood",
  suburb: "neighbourhood",
  quarter: "neighbourhood",
  neighbourhood: "neighbourhood",
  city_block: "neighbourhood",
  locality: "place",
  island: "region",
};

/** OSM's admin levels as most countries have them. */
const LEVELS: Readonly<Record<string, PlaceKind>> = {
  "2": "country",
  "3": "region",
  "4": "province",
  "5": "district",
  "6": "district",
  "7": "subdistrict",
  "8": "subdistrict",
  "9": "neighbourhood",
  "10": "neighbourhood",
};

const AMENITIES = new Set(
  "hospital clinic doctors school university marketplace place_of_worship police prison".split(" "),
);

function kindOf(cells: Cells): PlaceKind | null {
  const place = cell(cells, "place");
  if (place !== null) return PLACES[place] ?? "place";
  if (cell(cells, "boundary") === "administrative") return LEVELS[cell(cells, "admin_level") ?? ""] ?? "place";
  const amenity = cell(cells, "amenity");
  if (amenity === "refugee_site") return "camp";
  return amenity !== null && AMENITIES.has(amenity) ? "facility" : null;
}

const ALTERNATES = [
  "alt_name",
  "official_name",
  "old_name",
  "short_name",
  "loc_name",
  "int_name",
  "alt_name:en",
  "alt_name:ar",
];

function osmPlace(cells: Cells, where: string): RowGives {
  const kind = kindOf(cells);
  if (kind === null) return { left: "no place, boundary or facility", problems: [] };
  const names = otherNames(cells);
  const name = cell(cells, "name:en", "name") ?? names[0];
  if (!name) return { left: "no name", problems: [] };
  const id = cell(cells, "@id", "osm_id", "id");
  if (!id) return refused("no-id", where, `${name} has no id. Export the file with OSM's ids.`);
  const problems: Problem[] = [];
  const local = cell(cells, "name");
  const place = newPlace({
    id: `osm:${id}` as PlaceId,
    name,
    names: [...new Set([...(local ? [local] : []), ...names])].filter((other) => other !== name),
    aliases: ALTERNATES.flatMap((column) => list(cell(cells, column), ";")),
    pcode: cell(cells, "ref:pcode", "pcode", "unocha:pcode"),
    kind,
    population: orElse(populationOf(cells, "OpenStreetMap"), null, where, problems),
  });
  return { place, problems };
}

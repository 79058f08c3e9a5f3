import type { Brand } from "../ledger/brand.ts";
import type { Figure } from "../ledger/figure.ts";

export type PlaceId = Brand<string, "PlaceId">;

/** Degrees of longitude and latitude, WGS 84, in GeoJSON's order. */
export type Point = readonly [lon: number, lat: number];

/** A ring of points, the first of them again at the end. */
export type Ring = readonly Point[];

/** The outer ring, then those of its holes. */
export type Polygon = readonly Ring[];

/** One or more polygons: what GeoJSON calls a MultiPolygon. */
export type Outline = readonly Polygon[];

/** From the widest to the narrowest; `place` where the file does not tell. */
export const PLACE_KINDS = [
  "country",
  "province",
  "district",
  "subdistrict",
  "region",
  "city",
  "town",
  "village",
  "camp",
  "neighbourhood",
  "facility",
  "place",
] as const;

export type PlaceKind = (typeof PLACE_KINDS)[number];

/** How many live there, and who says so. */
export interface Population extends Figure {
  readonly source: string | null;
}

/** A place that a case knows. What its files do not say of it is null or empty. */
export interface Place {
  readonly id: PlaceId;
  /** As a map would print it. */
  readonly name: string;
  /** The same name in other scripts and languages. */
  readonly names: readonly string[];
  /** What it is called besides: other bodies' spellings, an older or a popular name. */
  readonly aliases: readonly string[];
  /** What it lies in, the narrowest first. */
  readonly parents: readonly PlaceId[];
  readonly pcode: string | null;
  readonly kind: PlaceKind;
  readonly point: Point | null;
  readonly outline: Outline | null;
  readonly population: Population | null;
  /** Given by a person or a file, where borders do not tell. */
  readonly neighbours: readonly PlaceId[];
  /** The bloc, by its id, whose hinterland lies behind it: a pocket of that bloc that touches it is not cut off. */
  readonly rear: string | null;
  /** Lies outside of what the case maps: named in reports, and no part of any picture's ground. */
  readonly outside: boolean;
}

/** A place of which nothing but the given is known. */
export const newPlace = (given: Pick<Place, "id" | "name"> & Partial<Place>): Place => ({
  names: [],
  aliases: [],
  parents: [],
  pcode: null,
  kind: "place",
  point: null,
  outline: null,
  population: null,
  neighbours: [],
  rear: null,
  outside: false,
  ...given,
});

/** What two files say of one place: the first one's word goes, the second adds what the first does not say. */
export function together(first: Place, second: Place): Place {
  const other = second.name === "" || second.name === first.name ? [] : [second.name];
  return {
    id: first.id,
    name: first.name || second.name,
    names: both(first.names, second.names),
    aliases: both(first.aliases, [...other, ...second.aliases]),
    parents: both(first.parents, second.parents),
    pcode: first.pcode ?? second.pcode,
    kind: first.kind === "place" ? second.kind : first.kind,
    point: first.point ?? second.point,
    outline: first.outline ?? second.outline,
    population: first.population ?? second.population,
    neighbours: both(first.neighbours, second.neighbours),
    rear: first.rear ?? second.rear,
    outside: first.outside || second.outside,
  };
}

const both = <Item>(one: readonly Item[], other: readonly Item[]): readonly Item[] => [...new Set([...one, ...other])];

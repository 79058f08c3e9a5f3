import type { Problem } from "../../ledger/problem.ts";
import type { Outline, Point, Ring } from "../place.ts";
import { type Cells, isPoint, type Said } from "./cells.ts";

/** A feature of GeoJSON: its properties as words, and its shape. */
export interface Feature {
  readonly where: string;
  readonly cells: Cells;
  readonly shape: Said<Shape>;
}

export interface Shape {
  readonly point: Point | null;
  readonly outline: Outline | null;
}

type Json = { readonly [name: string]: unknown };

const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a text is a FeatureCollection, to judge by its head. */
export const looksLikeGeoJson = (text: string): boolean => /^\uFEFF?\s*\{/.test(text) && /"features"\s*:/.test(text);

/** The features of a FeatureCollection, or what is wrong with the text. */
export function featuresOf(name: string, text: string): readonly Feature[] | Problem {
  const wrong = (says: string): Problem => ({ check: "bad-geojson", where: name, says });
  let whole: unknown;
  try {
    whole = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return wrong(`is no JSON: ${error instanceof Error ? error.message : String(error)}. Export the file again.`);
  }
  if (!isJson(whole) || !Array.isArray(whole.features))
    return wrong("has no list of features. Give a GeoJSON FeatureCollection.");
  return whole.features.map((feature: unknown, at) => featureOf(`${name}: feature ${at + 1}`, feature));
}

function featureOf(where: string, feature: unknown): Feature {
  const { properties, geometry, id } = isJson(feature) ? feature : {};
  const own = isJson(properties) ? properties : {};
  const tags = isJson(own.tags) ? own.tags : {};
  const cells = new Map<string, string>();
  for (const [name, value] of Object.entries({ ...own, ...tags })) cells.set(name.toLowerCase(), wordOf(value));
  if (id !== undefined && !cells.has("@id")) cells.set("@id", wordOf(id));
  return { where, cells, shape: shapeOf(geometry) };
}

const wordOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(wordOf).join("|");
  return value === null || value === undefined || typeof value === "object" ? "" : String(value);
};

function shapeOf(geometry: unknown): Said<Shape> {
  if (geometry === null || geometry === undefined) return { value: { point: null, outline: null } };
  const { type, coordinates } = isJson(geometry) ? geometry : {};
  if (type === "Point") {
    const point = pointFrom(coordinates);
    return point
      ? { value: { point, outline: null } }
      : wrongShape("a point that is off the earth or no pair of numbers");
  }
  if (type !== "Polygon" && type !== "MultiPolygon")
    return wrongShape(`a shape of the type ${JSON.stringify(type ?? null)}`);
  const outline = outlineFrom(type === "Polygon" ? [coordinates] : coordinates);
  return outline ? { value: { point: null, outline } } : wrongShape("a ring that does not close or leaves the earth");
}

const wrongShape = (what: string): Said<Shape> => ({
  check: "bad-shape",
  says: `has ${what}. Give a Point, a Polygon or a MultiPolygon in degrees, longitude first (WGS 84).`,
});

function pointFrom(value: unknown): Point | null {
  if (!Array.isArray(value) || typeof value[0] !== "number" || typeof value[1] !== "number") return null;
  const point: Point = [value[0], value[1]];
  return isPoint(point) ? point : null;
}

function outlineFrom(value: unknown): Outline | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const polygons = value.map((rings: unknown) =>
    Array.isArray(rings) && rings.length > 0 ? rings.map(ringFrom) : [null],
  );
  return polygons.every((rings) => rings.every((ring) => ring !== null)) ? (polygons as Outline) : null;
}

function ringFrom(value: unknown): Ring | null {
  if (!Array.isArray(value) || value.length < 4) return null;
  const ring = value.map(pointFrom);
  if (ring.some((point) => point === null)) return null;
  const [first, last] = [ring[0] as Point, ring[ring.length - 1] as Point];
  return first[0] === last[0] && first[1] === last[1] ? (ring as Ring) : null;
}

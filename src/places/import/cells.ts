import type { Problem } from "../../ledger/problem.ts";
import { PLACE_KINDS, type PlaceKind, type Point, type Population } from "../place.ts";

/** The cells of a row or the properties of a feature, by the names that the file gives them, in small letters. */
export type Cells = ReadonlyMap<string, string>;

/** What a cell says, or what is wrong with it. */
export type Said<Value> = { readonly value: Value } | { readonly check: string; readonly says: string };

const said = <Value>(value: Value): Said<Value> => ({ value });

/** The first of some cells that is not empty. */
export function cell(cells: Cells, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = cells.get(name)?.trim();
    if (value) return value;
  }
  return null;
}

/** The parts of a cell between bars, or between another mark. */
export const list = (value: string | null, mark = "|"): readonly string[] =>
  (value ?? "")
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== "");

export function pointOf(cells: Cells): Said<Point | null> {
  const lat = cell(cells, "lat", "latitude", "y");
  const lon = cell(cells, "lon", "lng", "long", "longitude", "x");
  if (lat === null && lon === null) return said(null);
  const point: Point = [Number(lon ?? Number.NaN), Number(lat ?? Number.NaN)];
  return isPoint(point) ? said(point) : { check: "bad-point", says: wrongPoint(lat, lon) };
}

export const isPoint = ([lon, lat]: Point): boolean => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;

function wrongPoint(lat: string | null, lon: string | null): string {
  const found = `has the latitude "${lat ?? ""}" and the longitude "${lon ?? ""}"`;
  if (/\d,\d/.test(`${lat} ${lon}`)) return `${found}. Write degrees with a point: 36.2.`;
  if (lat !== null && lon !== null && isPoint([Number(lat), Number(lon)]))
    return `${found}, which is off the earth. The two look exchanged.`;
  return `${found}. Give both as degrees, latitude from -90 to 90 and longitude from -180 to 180.`;
}

/** "1200", "1,200", "1000-1500", "1000+": a range with who says so. */
export function populationOf(cells: Cells, source: string | null): Said<Population | null> {
  const words = cell(cells, "population", "pop");
  if (words === null) return said(null);
  const from = cell(cells, "population_source") ?? source;
  const [, low, high, more] =
    /^(\d+)(?:\s*[-–]\s*(\d+)|(\+))?$/.exec(words.replace(/(?<=\d)[, '](?=\d{3})/g, "")) ?? [];
  if (low === undefined || (high !== undefined && Number(high) < Number(low)))
    return {
      check: "bad-population",
      says: `has the population "${words}". Write one number, a range with the lower first (1000-1500), or a least number (1000+).`,
    };
  return said({ low: Number(low), high: more ? null : Number(high ?? low), source: from });
}

const YES = /^(?:yes|true|1|y)$/i;
const NO = /^(?:no|false|0|n|)$/i;

export function yesOf(cells: Cells, name: string): Said<boolean> {
  const words = cells.get(name)?.trim() ?? "";
  if (YES.test(words) || NO.test(words)) return said(YES.test(words));
  return { check: "bad-yes", says: `has "${words}" as ${name}. Write yes, or leave it empty.` };
}

export function kindOf(cells: Cells): Said<PlaceKind> {
  const words = cell(cells, "kind")?.toLowerCase() ?? "place";
  const kind = PLACE_KINDS.find((one) => one === words || (words === "neighborhood" && one === "neighbourhood"));
  if (kind) return said(kind);
  return { check: "bad-kind", says: `has the kind "${words}". Write one of ${PLACE_KINDS.join(", ")}.` };
}

/** What a cell says; where it says nothing sound, a problem and what stands in its stead. */
export function orElse<Value>(found: Said<Value>, stead: Value, where: string, problems: Problem[]): Value {
  if ("value" in found) return found.value;
  problems.push({ check: found.check, where, says: found.says });
  return stead;
}
